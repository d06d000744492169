//! The committed schema of the file of facts is the one the types give.

#[test]
fn the_committed_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/facts.schema.json");
    let made = format!("{:#}\n", wi2021::file::schema());
    if std::env::var_os("WRITE_SCHEMA").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == made, "docs/facts.schema.json is old; run the tests with WRITE_SCHEMA=1 and commit it");
}

#[test]
fn the_example_file_is_read_and_shows_dangers() {
    let text = include_str!("../../../docs/examples/dossier.yaml");
    let document = wi2021::file::read(text).unwrap();
    let law = wi2021::Law::built_in();
    let on = jiff::civil::date(2026, 10, 5);
    let report = wi2021::report_of(&document, on, &law, wi2021::Lang::Nl);
    assert_eq!(report.status.code, "inburgeringsplichtig");
    assert!(report.gevaren.len() >= 3);
    assert!(report.text(&law, wi2021::Lang::Nl).contains("Drie jaar om in te burgeren"));
}

#[test]
fn the_policy_table_names_every_rule_with_its_article() {
    let table = include_str!("../../../docs/policy/README.md");
    let law = wi2021::Law::built_in();
    for id in wi2021::RuleId::ALL {
        for rule in law.versions(*id) {
            let line = format!("| {} | `{}` |", rule.article, id.name());
            assert!(table.contains(&line), "docs/policy/README.md lacks: {line}");
        }
    }
}

#[test]
fn the_readings_are_documented() {
    let text = include_str!("../../../docs/policy/open-readings.md");
    let readings = serde_json::to_value(wi2021::Readings::default()).unwrap();
    for (name, choice) in readings.as_object().unwrap() {
        let line = format!("| `{name}` | `{}`", choice.as_str().unwrap());
        assert!(text.contains(&line), "docs/policy/open-readings.md lacks: {line}");
    }
}
