//! `naober match`: proposals from files to files, as anyone can run it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const REGIONS: &str = "code,name,low_units,cap_units\nAM01,Groningen,1,2\nAM02,Friesland,1,1\nAM03,Drenthe,0,1\n";
const CASES: &str = "id,size\nA,1\nB,4\nC,2\n";
const SCORES: &str = "900,700,100\n800,100,300\n400,-1,350\n";
const PARTS: &str = "case,region,part,points\nA,AM01,work,600\nA,AM01,wish,300\n";
const RULES: &str = "case,region,rule\nC,AM02,hospital\n";
const NEWCOMERS: &str = "id,gemeente,languages,interests,times,wants_woman,weeks_waiting\n\
    Amina,GM0014,nl ar,cooking,mo-am tu-am,1,10\nYonas,GM0014,ti,football,mo-am,0,4\nSara,GM0014,nl,music,we-pm,0,1\n";
const BUDDIES: &str = "id,gemeente,languages,interests,times,is_woman,checked,room\n\
    Els,GM0014,nl,cooking,mo-am we-pm,1,1,1\nJan,GM0014,nl,music,we-pm tu-am,0,1,1\nTom,GM0014,ti,football,mo-am,0,0,1\n";

/// A folder of a test, with tables in it.
struct Place(PathBuf);

impl Place {
    fn new(name: &str, tables: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(format!("naober-match-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        tables.iter().for_each(|(name, text)| fs::write(path.join(name), text).unwrap());
        Self(path)
    }

    fn run(&self, what: &str, tables: &[&str], more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_naober"));
        command.current_dir(&self.0).args(["match", what]).args(tables);
        if !more.contains(&"--out") {
            command.args(["--out", "out"]);
        }
        command.args(more).output().unwrap()
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    fn json(&self, name: &str) -> Value {
        serde_json::from_str(&self.text(name)).unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn regions(name: &str) -> Place {
    let tables = [("regions.csv", REGIONS), ("cases.csv", CASES), ("scores.csv", SCORES)];
    Place::new(name, &[&tables[..], &[("parts.csv", PARTS), ("rules.csv", RULES)]].concat())
}

const ALL: &[&str] = &["scores.csv", "parts.csv", "cases.csv", "rules.csv", "regions.csv"];

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn small() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../matching/tests/proof/instances/small");
    ["regions.csv", "cases.csv", "scores.csv"].map(|name| folder.join(name).display().to_string()).to_vec()
}

#[test]
fn tables_in_any_order_give_the_best_plan_with_its_proof() {
    let place = regions("plan");
    let output = place.run("regions", ALL, &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(place.text("out/assignment.csv"), "case,region\nA,AM02\nB,AM01\nC,AM01\n");
    let proof = place.json("out/proof.json");
    assert_eq!((&proof["objective"], &proof["bound"], &proof["equal"]), (&1900.into(), &1900.into(), &true.into()));
    assert_eq!(proof["inputs"].as_array().unwrap().len(), 5);
    assert!(said(&output).is_empty(), "a bar is for terminals: {}", said(&output));
}

#[test]
fn reasons_name_parts_the_next_regions_rules_and_what_would_change_it() {
    let place = regions("reasons");
    assert!(place.run("regions", ALL, &[]).status.success());
    let reasons = place.json("out/reasons.json");
    let (amina, last) = (&reasons["cases"][0], &reasons["cases"][2]);
    assert_eq!(amina["next"][0]["parts"][0], serde_json::json!({"part": "work", "points": 600}));
    assert_eq!(amina["scarce"][0]["region"], "AM01");
    assert_eq!(amina["would_change"].as_array().unwrap().len(), 2);
    assert_eq!(last["removed"], serde_json::json!([{"region": "AM02", "rules": ["hospital"]}]));
}

#[test]
fn the_same_tables_give_the_same_bytes() {
    let place = Place::new("twice", &[]);
    let (tables, homes) = (small(), ["--quota", "homes", "--floor", "300"]);
    let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
    for folder in ["one", "two"] {
        let output = place.run("regions", &tables, &[&["--out", folder], &homes[..]].concat());
        assert!(output.status.success(), "{}", said(&output));
    }
    for name in ["assignment.csv", "prices.csv", "reasons.json", "proof.json", "report.html"] {
        assert_eq!(place.text(&format!("one/{name}")), place.text(&format!("two/{name}")), "{name}");
    }
    let proof = place.json("one/proof.json");
    assert_eq!(proof["objective"], proof["bound"]);
}

#[test]
fn the_report_says_who_decides_in_the_language_asked_and_names_cbs() {
    let place = regions("report");
    assert!(place.run("regions", ALL, &[]).status.success());
    let dutch = place.text("out/report.html");
    assert!(dutch.contains("<html lang=\"nl\"") && dutch.contains("Een mens beslist") && dutch.contains("CBS"));
    assert!(place.run("regions", ALL, &["--language", "en", "--force"]).status.success());
    let english = place.text("out/report.html");
    assert!(english.contains("<html lang=\"en\"") && english.contains("A person decides"));
    for page in [dutch, english] {
        assert_eq!(page.matches("<h1").count(), 1);
        assert!(!page.contains("<script") && !page.contains('«') && !page.contains("http"), "it stands by itself");
    }
}

#[test]
fn what_cannot_be_is_told_in_words_with_an_exit_code_of_its_own() {
    let place = regions("none");
    assert!(place.run("regions", ALL, &[]).status.success());
    fs::write(place.0.join("regions.csv"), REGIONS.replace("1,2", "1,1").replace("0,1", "0,0")).unwrap();
    let output = place.run("regions", ALL, &["--force", "--language", "en"]);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(
        said(&output).contains("There are 3 households. All regions together have room for 2"),
        "{}",
        said(&output)
    );
    assert!(said(&output).contains("1 place more"), "{}", said(&output));
    assert!(place.text("out/report.html").contains("All regions together have room for 2"));
    assert!(!place.0.join("out/assignment.csv").exists(), "what an earlier run proposed does not stay beside it");
}

#[test]
fn a_report_is_not_written_over_unless_that_is_asked() {
    let place = regions("over");
    assert!(place.run("regions", ALL, &[]).status.success());
    fs::write(place.0.join("out/report.html"), "mine").unwrap();
    let output = place.run("regions", ALL, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("--force"), "{}", said(&output));
    assert_eq!(place.text("out/report.html"), "mine");
    assert!(place.run("regions", ALL, &["--force"]).status.success());
    assert_ne!(place.text("out/report.html"), "mine");
}

#[test]
fn what_is_broken_is_told_in_one_sentence_with_file_line_and_column() {
    let label = "{\"n\": 3, \"m\": 2}";
    let broken = [
        (
            "scores.csv",
            "900,700,100\n800,x,300\n400,-1,350\n",
            "scores.csv, line 2, column 2: a number from -1 to 30000",
        ),
        ("scores.csv", "900,700,100\n", "scores.csv, line 2, column 1: there are 1 lines for 3 cases"),
        ("regions.csv", "code,name,cap_units\n", "regions.csv, line 1, column 1: there is no column `low_units`"),
        ("cases.csv", "id,size\nA,1\nA,1\n", "cases.csv, line 3, column 1: this stands above already"),
        ("parts.csv", "case,region,part,points\nA,AM01,work,6\n", "parts.csv, line 2, column 4: the parts make 6"),
        (
            "parts.csv",
            "case,region,part,points\nA,AM01,work,six\n",
            "parts.csv, line 2, column 4: `points` does not read",
        ),
        ("rules.csv", "case,region,rule\n\nC,AM09,law\n", "rules.csv, line 3, column 2: there is no region AM09"),
        ("rules.csv", "what,is,this\n", "rules.csv, line 1, column 1: the columns are of no table"),
    ];
    let place = regions("broken");
    for (file, text, expected) in broken {
        let kept = place.text(file);
        fs::write(place.0.join(file), text).unwrap();
        let output = place.run("regions", ALL, &[]);
        let line = said(&output);
        assert_eq!(output.status.code(), Some(1), "{line}");
        assert!(line.starts_with(&format!("naober: {expected}")) && line.lines().count() == 1, "{line}");
        fs::write(place.0.join(file), kept).unwrap();
    }
    assert!(!place.0.join("out").exists(), "nothing is made for what cannot be read");
    fs::write(place.0.join("instance.json"), label).unwrap();
    let output = place.run("regions", &[ALL, &["instance.json"]].concat(), &[]);
    assert!(said(&output).contains("says 3 cases and 2 regions, there are 3 and 3"), "{}", said(&output));
}

#[test]
fn newcomers_get_the_buddies_that_fit_and_who_waits_hears_by_which_rule() {
    let place = Place::new("buddies", &[("newcomers.csv", NEWCOMERS), ("buddies.csv", BUDDIES)]);
    let output = place.run("buddies", &["buddies.csv", "newcomers.csv"], &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(place.text("out/assignment.csv"), "newcomer,buddy\nAmina,Els\nYonas,\nSara,Jan\n");
    assert_eq!(place.json("out/proof.json")["equal"], true);
    let yonas = &place.json("out/reasons.json")["newcomers"][1];
    assert_eq!(yonas["would_change"][0], serde_json::json!({"rule": "safety-check", "buddies": 1}));
    let report = place.text("out/report.html");
    assert!(report.contains("1. Groningen") && !report.contains("Yonas"), "a report tells of places, not of people");
}

#[test]
fn a_refused_buddy_is_not_proposed_again_and_other_rules_count_otherwise() {
    let answers = "newcomer,buddy,answer\nAmina,Els,refused\n";
    let tables = [("newcomers.csv", NEWCOMERS), ("buddies.csv", BUDDIES), ("answers.csv", answers)];
    let place = Place::new("answers", &[&tables[..], &[("rules.json", "{\"for_waiting\": 30000}")]].concat());
    let names = ["newcomers.csv", "buddies.csv", "answers.csv"];
    assert!(place.run("buddies", &names, &[]).status.success());
    assert!(place.text("out/assignment.csv").contains("Amina,\n"));
    assert!(place.run("buddies", &[&names[..], &["rules.json"]].concat(), &["--force"]).status.success());
    assert_eq!(place.text("out/assignment.csv"), "newcomer,buddy\nAmina,\nYonas,\nSara,\n");
}

#[test]
fn a_broken_table_of_people_is_told_with_file_line_and_column() {
    let broken = [
        (
            NEWCOMERS.replace("GM0014,ti", "GM9999,ti"),
            "newcomers.csv, line 3, column 2: there is no municipality GM9999",
        ),
        (NEWCOMERS.replace("mo-am,0,4", "mo-am,ja,4"), "newcomers.csv, line 3, column 6: `wants_woman` does not read"),
        (NEWCOMERS.replace("Sara", "Amina"), "newcomers.csv, line 4, column 1: Amina stands on line 2 already"),
    ];
    let place = Place::new("people", &[("buddies.csv", BUDDIES)]);
    for (text, expected) in broken {
        fs::write(place.0.join("newcomers.csv"), text).unwrap();
        let output = place.run("buddies", &["newcomers.csv", "buddies.csv"], &[]);
        assert!(said(&output).starts_with(&format!("naober: {expected}")), "{}", said(&output));
    }
}
