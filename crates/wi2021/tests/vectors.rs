//! Worked examples as a table: files of facts in `vectors/*.yaml`, read by the public reader, with what must come out.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input has failed")]

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;
use wi2021::{Lang, Law, RuleId, file, report_of};

/// One row: the facts, the day, and what the report must and must not hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    /// What the row is about, for the reader of a failure.
    about: String,
    on: Date,
    file: Value,
    /// Parts of the report. Each object of a list must be found in some object of the report's list.
    #[serde(default)]
    expect: serde_json::Map<String, Value>,
    /// Objects that may not be found.
    #[serde(default)]
    absent: serde_json::Map<String, Value>,
}

#[test]
fn every_row_comes_out_as_the_law_says() {
    let law = Law::built_in();
    let mut failures = Vec::new();
    let mut count = 0;
    for (name, text) in tables() {
        let rows: Vec<Row> = serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        count += rows.len();
        for row in rows {
            let problems = check(&law, &row);
            if !problems.is_empty() {
                failures.push(format!("{name} {} ({}):\n  {}", row.id, row.about, problems.join("\n  ")));
            }
        }
    }
    assert!(count > 50, "only {count} rows were found");
    assert!(failures.is_empty(), "{} rows fail\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn what_an_extension_lacks_is_a_proof_of_its_rule() {
    let law = Law::built_in();
    let mut seen = 0;
    for (name, text) in tables() {
        for row in serde_saphyr::from_str::<Vec<Row>>(&text).unwrap() {
            let Ok(document) = file::read(&row.file.to_string()) else { continue };
            for right in report_of(&document, row.on, &law, Lang::Nl).rechten {
                let rule = RuleId::named(right.grond.regel).unwrap();
                let proofs = &law.rule(rule, row.on).proofs;
                for lacks in right.ontbreekt.iter().filter(|_| !proofs.is_empty()) {
                    seen += 1;
                    assert!(
                        proofs.iter().any(|proof| proof == lacks),
                        "{name} {}: {lacks} for {}",
                        row.id,
                        rule.name()
                    );
                }
            }
        }
    }
    assert!(seen > 5, "only {seen} proofs were asked");
}

fn tables() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors");
    let mut tables: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap()))
        .collect();
    tables.sort();
    tables
}

fn check(law: &Law, row: &Row) -> Vec<String> {
    let document = match file::read(&row.file.to_string()) {
        Ok(document) => document,
        Err(errors) => return vec![errors.to_string()],
    };
    let report = serde_json::to_value(report_of(&document, row.on, law, Lang::Nl)).unwrap();
    let mut problems = Vec::new();
    for (section, wanted) in &row.expect {
        let found = report.get(section).unwrap_or(&Value::Null);
        let ok = match wanted {
            Value::Array(none) if none.is_empty() => found.as_array().is_some_and(Vec::is_empty),
            Value::Array(all) => all.iter().all(|one| any(found, one)),
            one => holds(found, one),
        };
        if !ok {
            problems.push(format!("{section}: wanted {wanted}\n    found {}", brief(found)));
        }
    }
    for (section, unwanted) in &row.absent {
        let found = report.get(section).unwrap_or(&Value::Null);
        for one in unwanted.as_array().into_iter().flatten() {
            if any(found, one) {
                problems.push(format!("{section}: not wanted {one}\n    found {}", brief(found)));
            }
        }
    }
    problems
}

fn any(list: &Value, wanted: &Value) -> bool {
    list.as_array().is_some_and(|list| list.iter().any(|item| holds(item, wanted)))
}

/// Every field that is wanted is there with that value; numbers are compared as numbers.
fn holds(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Object(found), Value::Object(wanted)) => {
            wanted.iter().all(|(key, value)| holds(found.get(key).unwrap_or(&Value::Null), value))
        }
        (Value::Array(found), Value::Array(wanted)) => {
            wanted.iter().all(|one| found.iter().any(|item| holds(item, one)))
        }
        (Value::Number(found), Value::Number(wanted)) => found.as_f64() == wanted.as_f64(),
        (found, wanted) => found == wanted,
    }
}

/// The report's part without its sentences.
fn brief(found: &Value) -> String {
    fn strip(value: &Value) -> Value {
        match value {
            Value::Array(list) => list.iter().map(strip).collect(),
            Value::Object(map) => map
                .iter()
                .filter(|(key, value)| {
                    !value.is_null()
                        && !matches!(key.as_str(), "waarom" | "regelnaam" | "artikel" | "feiten" | "eigenaar")
                })
                .map(|(key, value)| (key.clone(), strip(value)))
                .collect(),
            other => other.clone(),
        }
    }
    strip(found).to_string()
}
