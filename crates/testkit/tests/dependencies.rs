//! Licences and sources of what we build on, by the allow list of `deny.toml`: the part of cargo-deny that needs no tool.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn allowed() -> HashSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("deny.toml")).expect("deny.toml is there");
    let list = text.split("allow = [").nth(1).and_then(|rest| rest.split(']').next()).expect("it has a list");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Every package in the build on this platform.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--all-features"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .output()
        .expect("cargo answers");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout).expect("cargo answers in JSON");
    let used: HashSet<String> = found["resolve"]["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|node| node["id"].as_str().map(str::to_owned))
        .collect();
    let packages = found["packages"].as_array().cloned().unwrap_or_default();
    packages.into_iter().filter(|package| package["id"].as_str().is_some_and(|id| used.contains(id))).collect()
}

/// Can the expression be met with allowed licences? `or` needs one side, `and` both.
fn fits(expression: &str, allowed: &HashSet<String>) -> bool {
    let flat = expression.replace(['(', ')'], " ").replace('/', " OR ");
    let one = |part: &str| allowed.contains(part.trim().split(" WITH ").next().unwrap_or_default().trim());
    // Brackets only ever group choices in what we use, so `and` binds last.
    flat.split(" AND ").all(|side| side.split(" OR ").any(one))
}

#[test]
fn every_licence_fits_ours_and_every_source_is_the_registry() {
    let allowed = allowed();
    let mut wrong = Vec::new();
    for package in packages() {
        let name = format!(
            "{} {}",
            package["name"].as_str().unwrap_or_default(),
            package["version"].as_str().unwrap_or_default()
        );
        let licence = package["license"].as_str().unwrap_or("none");
        if !fits(licence, &allowed) {
            wrong.push(format!("{name}: licence {licence}"));
        }
        let source = package["source"].as_str();
        if source.is_some_and(|source| !source.starts_with("registry+")) {
            wrong.push(format!("{name}: source {source:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_choice_needs_one_licence_and_a_sum_needs_all() {
    let allowed = HashSet::from(["MIT".to_owned(), "Zlib".to_owned()]);
    assert!(
        fits("MIT OR GPL-3.0", &allowed)
            && fits("MIT AND Zlib", &allowed)
            && fits("(GPL-3.0 OR MIT) AND Zlib", &allowed)
    );
    assert!(!fits("GPL-3.0", &allowed) && !fits("MIT AND GPL-3.0", &allowed));
}
