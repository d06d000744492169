# Stops a test cluster when every process that used it is gone. $1: its directory, $2: the lock under which users come.
dir=$1
lock=$2
idle=0

in_use() {
    for user in "$dir"/users/[0-9]*; do
        [ -e "$user" ] || continue
        kill -0 "${user##*/}" 2>/dev/null && return 0
        rm -f "$user"
    done
    return 1
}

while sleep 1; do
    [ -d "$dir/data" ] || exit 0
    if in_use; then
        idle=0
        continue
    fi
    # The next test program often starts a moment after the last one ended.
    idle=$((idle + 1))
    [ "$idle" -ge 3 ] || continue
    exec 9>"$lock"
    flock 9
    if ! in_use; then
        read -r server <"$dir/data/postmaster.pid" && kill -QUIT "$server"
        while kill -0 "$server" 2>/dev/null; do sleep 0.1; done
        rm -rf "$dir"
        exit 0
    fi
    exec 9>&-
done
