//! The invariants of ARCHITECTURE.md that the text of the source can show.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::{files, root};

/// What the shared frame may know of a room above it: where the house is put together, and nothing else.
const PUT_TOGETHER_IN: &[&str] = &["web/samples.rs", "web/serve.rs", "web/nightly.rs", "web/error.rs"];
/// The municipalities themselves: reference data that every room may look up by key.
const FOR_ALL: &[&str] = &["tenants"];

/// Source files under a folder of `crates`, by their path in it, without tests, comments and strings' own commentary.
fn sources(folder: &str) -> BTreeMap<String, String> {
    let base = root().join("crates").join(folder);
    let mut found = Vec::new();
    files(&base, ".rs", &mut found);
    let named = found.into_iter().map(|path| {
        let name = path.strip_prefix(&base).expect("it was found there").display().to_string();
        (name, code(&path))
    });
    named.filter(|(name, _)| !name.contains("tests/") && !name.ends_with("tests.rs")).collect()
}

/// The file without comments, up to its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("it is text");
    let product = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    product
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .fold(String::new(), |all, line| all + line + "\n")
        // A conversion is no statement that puts something into a table.
        .replace(".into()", "")
}

fn holders(sources: &BTreeMap<String, String>, words: &[&str]) -> Vec<String> {
    let found = sources.iter().filter_map(|(name, text)| {
        let word = words.iter().find(|word| text.contains(**word))?;
        Some(format!("{name}: {word}"))
    });
    found.collect()
}

/// The first folder of a path: the room.
fn room(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or(path)
}

#[test]
fn only_the_store_knows_the_database_library() {
    for name in ["wi2021/src", "texts/src", "naober/src", "naober/tests"] {
        let found = holders(&sources(name), &["sqlx::", "use sqlx"]);
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn the_law_knows_no_clock_no_files_no_threads_and_no_chance() {
    let foreign =
        ["std::time", "std::fs", "std::env", "std::net", "tokio", "rand::", "axum", "Timestamp::now", "Zoned::now"];
    let found = holders(&sources("wi2021/src"), &foreign);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_wall_clock_is_read_in_one_place() {
    let found = holders(&sources("naober/src"), &["Timestamp::now", "Zoned::now", "SystemTime::now"]);
    assert_eq!(found, ["app.rs: Timestamp::now"]);
}

#[test]
fn a_table_is_named_by_the_room_that_owns_it() {
    let list = fs::read_to_string(root().join("crates/store/src/tables.rs")).expect("the list of tables");
    let named = |line: &str| {
        line.trim().split_once("(\"").map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned())
    };
    let tables: BTreeSet<String> = list.lines().filter_map(named).collect();
    assert!(tables.contains("facts") && tables.contains("accounts"), "the list reads otherwise now");
    let mut rooms: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let sources = sources("naober/src");
    for (path, text) in &sources {
        let words: Vec<&str> = text
            .split(|mark: char| !mark.is_ascii_alphanumeric() && mark != '_')
            .filter(|word| !word.is_empty())
            .collect();
        for pair in words.windows(2).filter(|pair| matches!(pair[0], "from" | "join" | "into" | "update")) {
            if tables.contains(pair[1]) && !FOR_ALL.contains(&pair[1]) {
                rooms.entry(pair[1]).or_default().insert(room(path));
            }
        }
    }
    let shared: Vec<_> = rooms.iter().filter(|(_, rooms)| rooms.len() > 1).collect();
    assert!(shared.is_empty(), "a room asks the owner, not its table: {shared:?}");
    assert!(rooms.len() > 15, "only {} tables were seen: the scan misses them", rooms.len());
}

#[test]
fn rooms_stand_on_each_other_in_one_direction() {
    let sources = sources("naober/src");
    let of = |name: &str| -> BTreeMap<String, String> {
        let found = sources.iter().filter(|(path, _)| path.starts_with(&format!("{name}/")));
        found
            .filter(|(path, _)| !PUT_TOGETHER_IN.contains(&path.as_str()))
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    };
    let above = ["crate::plan", "crate::handover", "crate::monitor", "crate::demo", "crate::connect::files"];
    assert_eq!(holders(&of("web"), &[&above[..], &["crate::dossier", "crate::connect"]].concat()), [""; 0]);
    // The sign-in page of the demo says who one can be.
    assert_eq!(holders(&of("access"), &[&above[..3], &["crate::dossier", "crate::connect"]].concat()), [""; 0]);
    assert_eq!(holders(&of("dossier"), &above), [""; 0]);
    assert_eq!(holders(&of("plan"), &above[1..]), [""; 0]);
}
