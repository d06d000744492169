//! Every phrase and word the rules name is in the word lists, and no key is left that nothing names.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use wi2021::Law;

fn sources(folder: &Path, into: &mut Vec<String>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs") {
            into.push(fs::read_to_string(path).unwrap());
        }
    }
}

/// The first literal after each `step!(`, over line breaks.
fn phrases(source: &str) -> Vec<&str> {
    source.split("step!(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

#[test]
fn every_step_names_a_phrase() {
    let law = Law::built_in();
    let mut all = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut all);
    let named: Vec<&str> = all.iter().flat_map(|source| phrases(source)).collect();
    assert!(named.len() > 100, "only {} steps were found", named.len());
    let missing: Vec<&&str> = named.iter().filter(|key| !law.phrases().has_phrase(key)).collect();
    assert!(missing.is_empty(), "without a phrase: {missing:?}");
}
