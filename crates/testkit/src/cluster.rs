//! A PostgreSQL cluster that lives as long as the tests that use it, shared by every test program of one build.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Names the directory of a cluster that was started beforehand (`cluster start DIR`).
pub const VARIABLE: &str = "NAOBER_TEST_POSTGRES";

/// The role that the application uses: owns its database, bound by row security.
pub const ROLE: &str = "naober";
/// The role that may read every row, for backups.
pub const BACKUP_ROLE: &str = "naober_backup";
const SUPERUSER: &str = "cluster_owner";

/// What the cluster does at commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Nothing waits for the disk: for tests.
    None,
    /// As in production: for benches.
    Full,
}

/// A running cluster, reached through a socket in its directory.
#[derive(Debug, Clone)]
pub struct Cluster {
    dir: PathBuf,
}

impl Cluster {
    /// The cluster that all tests of this build share; started by whoever comes first, stopped when the last one is gone.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        SHARED.get_or_init(|| find_or_start().unwrap_or_else(|error| panic!("no PostgreSQL to test with: {error}")))
    }

    /// Starts a cluster in `dir`, which must be absent or empty. A watchdog stops it when the process `user` has ended.
    ///
    /// # Errors
    /// What is missing, in words for the person who runs the tests.
    pub fn start(dir: &Path, durability: Durability, user: Option<u32>) -> Result<Self, String> {
        let bin = programs()?;
        let cluster = Self { dir: dir.to_owned() };
        fs::create_dir_all(dir.join("users")).map_err(failed("create", dir))?;
        if let Some(user) = user {
            cluster.used_by(user)?;
        }
        give_to_server_user(dir)?;
        let data = dir.join("data");
        let superuser = format!("--username={SUPERUSER}");
        let initdb =
            ["--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", superuser.as_str(), "--pgdata"];
        run(as_server_user(&bin.join("initdb")).args(initdb).arg(&data))?;
        let log = dir.join("log");
        run(as_server_user(&bin.join("pg_ctl"))
            .args(["start", "--wait", "--silent", "--pgdata"])
            .arg(&data)
            .arg("--log")
            .arg(&log)
            .arg("--options")
            .arg(server_options(dir, durability)))?;
        cluster.make_roles(&bin)?;
        if user.is_some() {
            cluster.watch()?;
        }
        Ok(cluster)
    }

    /// The cluster in `dir`.
    pub fn at(dir: impl Into<PathBuf>) -> Self {
        Self { dir: dir.into() }
    }

    /// Stops the server at once and removes its directory.
    ///
    /// # Errors
    /// When the directory cannot be removed.
    pub fn stop(&self) -> Result<(), String> {
        if let Ok(bin) = programs() {
            let mut stop = as_server_user(&bin.join("pg_ctl"));
            let _ = run(stop.args(["stop", "--silent", "--mode=immediate", "--pgdata"]).arg(self.dir.join("data")));
        }
        fs::remove_dir_all(&self.dir).map_err(failed("remove", &self.dir))
    }

    /// The address of a database in this cluster, for the application's role.
    pub fn url(&self, database: &str) -> String {
        self.url_as(ROLE, database)
    }

    /// The address of a database in this cluster for another role.
    pub fn url_as(&self, role: &str, database: &str) -> String {
        format!("postgres://{role}@localhost/{database}?host={}", self.dir.display())
    }

    pub(crate) fn admin_url(&self) -> String {
        self.url_as(SUPERUSER, "postgres")
    }

    pub(crate) fn lock_file(&self, name: &str) -> PathBuf {
        self.dir.join("users").join(name)
    }

    fn answers(&self) -> bool {
        UnixStream::connect(self.dir.join(".s.PGSQL.5432")).is_ok()
    }

    fn used_by(&self, process: u32) -> Result<(), String> {
        let mark = self.dir.join("users").join(process.to_string());
        File::create(&mark).map(drop).map_err(failed("write", &mark))
    }

    fn is_watched(&self) -> bool {
        fs::read_to_string(self.dir.join("watchdog")).is_ok_and(|id| id.parse().is_ok_and(runs))
    }

    fn make_roles(&self, bin: &Path) -> Result<(), String> {
        let sql = format!(
            "create role {ROLE} login nosuperuser nobypassrls createdb;
             create role {BACKUP_ROLE} login bypassrls in role pg_read_all_data;"
        );
        run(Command::new(bin.join("psql")).args(["--quiet", "--no-psqlrc", "--command", &sql]).arg(self.admin_url()))
    }

    /// The watchdog is a shell script of its own, because it has to outlive the process that started it.
    fn watch(&self) -> Result<(), String> {
        let mut watchdog = Command::new("sh");
        watchdog
            .args(["-c", include_str!("watchdog.sh"), "naober-test-cluster"])
            .arg(&self.dir)
            .arg(common()?.join("lock"));
        watchdog.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        let child = watchdog.spawn().map_err(|error| format!("cannot start the watchdog: {error}"))?;
        let mark = self.dir.join("watchdog");
        fs::write(&mark, child.id().to_string()).map_err(failed("write", &mark))
    }
}

fn find_or_start() -> Result<Cluster, String> {
    if let Some(dir) = std::env::var_os(VARIABLE) {
        let cluster = Cluster::at(dir);
        return if cluster.answers() {
            Ok(cluster)
        } else {
            Err(format!("{VARIABLE} names a cluster that is not running"))
        };
    }
    let common = common()?;
    let lock = File::create(common.join("lock")).map_err(failed("write", &common))?;
    lock.lock().map_err(failed("lock", &common))?;
    let note = common.join("cluster");
    let known = fs::read_to_string(&note).map(Cluster::at).ok().filter(Cluster::answers);
    if let Some(cluster) = known {
        cluster.used_by(std::process::id())?;
        if !cluster.is_watched() {
            cluster.watch()?;
        }
        return Ok(cluster);
    }
    remove_abandoned();
    // In /tmp because the path of a socket may have 107 characters at most.
    let dir = PathBuf::from(format!("/tmp/naober-pg-{}", std::process::id()));
    let cluster = Cluster::start(&dir, Durability::None, Some(std::process::id()))?;
    let mut file = File::create(&note).map_err(failed("write", &note))?;
    file.write_all(dir.display().to_string().as_bytes()).map_err(failed("write", &note))?;
    Ok(cluster)
}

/// Clusters whose starter and watchdog are both gone: the machine stopped, or somebody killed everything.
fn remove_abandoned() {
    let Ok(entries) = fs::read_dir("/tmp") else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(starter) = name.to_str().and_then(|name| name.strip_prefix("naober-pg-")) else { continue };
        let Ok(starter) = starter.parse() else { continue };
        let cluster = Cluster::at(entry.path());
        if !runs(starter) && !cluster.is_watched() {
            let _ = cluster.stop();
        }
    }
}

fn runs(process: u32) -> bool {
    let check = Command::new("kill").args(["-0", &process.to_string()]).stderr(Stdio::null()).status();
    check.is_ok_and(|status| status.success())
}

/// The build directory's own corner, the same for every test program of one build.
fn common() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let build = program.ancestors().find(|dir| dir.join("CACHEDIR.TAG").exists());
    let common = build.map_or_else(std::env::temp_dir, Path::to_owned).join("testkit");
    fs::create_dir_all(&common).map_err(failed("create", &common))?;
    Ok(common)
}

/// Where `initdb` is: Debian keeps it outside the path.
fn programs() -> Result<PathBuf, String> {
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    found.pop().or_else(|| std::env::split_paths(&path).find(|dir| dir.join("initdb").exists())).ok_or_else(|| {
        "PostgreSQL is not installed; run:  apt-get install --yes --no-install-recommends postgresql".to_owned()
    })
}

/// PostgreSQL refuses to run as root, so root borrows the user that Debian's package made.
fn as_server_user(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program).current_dir("/");
    command
}

fn give_to_server_user(dir: &Path) -> Result<(), String> {
    fs::set_permissions(dir, fs::Permissions::from_mode(0o700)).map_err(failed("protect", dir))?;
    if is_root() { run(Command::new("chown").arg("postgres:").arg(dir)) } else { Ok(()) }
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

fn server_options(dir: &Path, durability: Durability) -> String {
    let mut options = format!(
        "-k {} -c listen_addresses='' -c max_connections=300 -c shared_buffers=128MB -c unix_socket_permissions=0700",
        dir.display()
    );
    if durability == Durability::None {
        options.push_str(" -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off");
    }
    options
}

/// Runs to the end in silence; what it said is the error when it fails. Output goes to a file because a server that is
/// started here would keep a pipe open.
fn run(command: &mut Command) -> Result<(), String> {
    let said = std::env::temp_dir().join(format!("naober-testkit-{}", uuid::Uuid::new_v4()));
    let file = File::create(&said).map_err(failed("write", &said))?;
    let copy = file.try_clone().map_err(failed("write", &said))?;
    let status = command.stdin(Stdio::null()).stdout(file).stderr(copy).status();
    let text = fs::read_to_string(&said).unwrap_or_default();
    let _ = fs::remove_file(&said);
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("{:?} failed: {}", command.get_program(), text.trim())),
        Err(error) => Err(format!("{:?} could not be run: {error}", command.get_program())),
    }
}

fn failed(what: &'static str, path: &Path) -> impl Fn(std::io::Error) -> String {
    let path = path.display().to_string();
    move |error| format!("cannot {what} {path}: {error}")
}
