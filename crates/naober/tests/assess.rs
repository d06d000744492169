//! `naober assess`: the law on a file, as anyone can run it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

use std::process::{Command, Output};

const FILE: &str = "
feiten:
  - {datum: 2026-02-20, soort: verblijf-verleend, gegevens: {vergunning: asiel-bepaalde-tijd}, vastgelegd: '2026-02-21T09:00:00Z'}
  - {datum: 2026-03-02, soort: kennisgeving-ontvangen, vastgelegd: '2026-03-03T09:00:00Z'}
  - {datum: 2026-04-01, soort: pip-vastgesteld, gegevens: {leerroute: b1-route}, vastgelegd: '2026-04-10T09:00:00Z'}
";

fn assess(file: &str, more: &[&str]) -> Output {
    let path = std::env::temp_dir().join(format!("naober-assess-{}-{}.yaml", std::process::id(), more.join("")));
    std::fs::write(&path, file).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_naober")).arg("assess").arg(&path).args(more).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    output
}

fn json(more: &[&str]) -> serde_json::Value {
    let output = assess(FILE, &[more, &["--format", "json"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn due(report: &serde_json::Value, code: &str) -> Option<String> {
    let terms = report["termijnen"].as_array().unwrap();
    terms.iter().find(|term| term["code"] == code).map(|term| term["uiterlijk"].as_str().unwrap().to_owned())
}

#[test]
fn a_file_gives_its_terms_as_json() {
    let report = json(&["--on", "2026-05-01"]);
    assert_eq!(due(&report, "inburgeringstermijn").as_deref(), Some("2029-04-01"));
    assert_eq!(report["doelgroep"], "asielstatushouder-a");
}

#[test]
fn a_day_before_the_plan_knows_only_the_ten_weeks() {
    let report = json(&["--on", "2026-03-31"]);
    assert_eq!(due(&report, "pip-vaststellen").as_deref(), Some("2026-05-11"));
    assert_eq!(due(&report, "inburgeringstermijn"), None);
}

#[test]
fn what_was_not_known_yet_does_not_count() {
    let report = json(&["--on", "2026-04-05", "--known", "2026-04-05"]);
    assert_eq!(due(&report, "inburgeringstermijn"), None);
}

#[test]
fn the_text_names_article_and_reason_in_the_language_asked() {
    let dutch = assess(FILE, &["--on", "2026-05-01"]).stdout;
    assert!(String::from_utf8(dutch).unwrap().contains("1 april 2029"));
    let english = assess(FILE, &["--on", "2026-05-01", "--lang", "en"]).stdout;
    let english = String::from_utf8(english).unwrap();
    assert!(english.contains("1 April 2029") && english.contains("W 11"), "{english}");
}

#[test]
fn every_mistake_in_a_file_is_named_and_nothing_else_is_printed() {
    let output =
        assess("feiten: [{datum: 2026-02-31, soort: verblijf-verleend}, {datum: 2026-03-01, soort: feest}]", &[]);
    assert!(!output.status.success() && output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(said.contains("feest"), "{said}");
}
