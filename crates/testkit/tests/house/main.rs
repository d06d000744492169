//! The house rules that a machine can see.

mod architecture;

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "node_modules", ".git"].contains(&name.as_str()) {
                files(&path, ending, found);
            }
        } else if name.ends_with(ending) {
            found.push(path);
        }
    }
}

#[test]
fn a_file_can_be_read_in_one_go() {
    let mut found = Vec::new();
    files(&root().join("crates"), ".rs", &mut found);
    let mut long = Vec::new();
    for path in found {
        let lines = fs::read_to_string(&path).expect("it is text").lines().count();
        let shown = path.display().to_string();
        let is_test = ["/tests/", "/tests.rs", "/benches/", "/examples/"].iter().any(|part| shown.contains(part));
        let most = if is_test { 600 } else { 400 };
        if lines > most {
            long.push(format!("{shown}: {lines} lines, {most} at most"));
        }
    }
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn every_file_says_in_one_sentence_what_it_is() {
    let mut found = Vec::new();
    files(&root().join("crates"), ".rs", &mut found);
    let silent: Vec<String> = found
        .iter()
        .filter(|path| !fs::read_to_string(path).expect("it is text").starts_with("//!"))
        .map(|path| path.display().to_string())
        .collect();
    assert!(silent.is_empty(), "\n{}", silent.join("\n"));
}
