//! The public file of facts: one dossier as JSON or YAML, read with errors that name the fact and the field.

mod errors;
mod schema;

use std::collections::HashMap;

use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::facts::{Fact, FactId, Kind, KindError};
use crate::law::Readings;

pub use errors::{FileError, FileErrors};
pub use schema::schema;

/// The format this release writes and reads.
pub const FORMAT: &str = "feiten/1";

/// Text ids become UUIDs within this namespace, so the same text always names the same fact.
const NAMESPACE: Uuid = Uuid::from_u128(0x6a0b_7d3e_52c4_4f19_9e8a_1c77_b0d5_e2f4);

/// What a file says about one dossier.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The name of the dossier, if the file gives one.
    pub dossier: Option<String>,
    pub readings: Readings,
    pub facts: Vec<Fact>,
    /// What each fact is called in the file: its id, or its number.
    pub labels: Vec<String>,
}

/// Reads a file; JSON and YAML are told apart by their contents.
///
/// # Errors
/// Every problem found, each with the number of the fact and the path of the field.
pub fn read(text: &str) -> Result<Document, FileErrors> {
    let mut errors = Vec::new();
    let whole = parse(text).map_err(|message| FileErrors(vec![FileError::whole(message)]))?;
    let document = document(whole, &mut errors);
    if errors.is_empty() { Ok(document) } else { Err(FileErrors(errors)) }
}

fn parse(text: &str) -> Result<Map<String, Value>, String> {
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| format!("the file is not valid JSON: {error}"))?
    } else {
        serde_saphyr::from_str(text).map_err(|error| format!("the file is not valid YAML: {error}"))?
    };
    match value {
        Value::Object(map) => Ok(map),
        _ => Err("expected an object with `feiten`, a list of facts".to_owned()),
    }
}

fn document(mut whole: Map<String, Value>, errors: &mut Vec<FileError>) -> Document {
    let mut document = Document { dossier: None, readings: Readings::default(), facts: Vec::new(), labels: Vec::new() };
    if let Some(format) = whole.remove("naober")
        && format != FORMAT
    {
        errors.push(FileError::top("naober", format!("expected {FORMAT}, found {format}")));
    }
    if let Some(dossier) = whole.remove("dossier") {
        match text(&dossier) {
            Some(name) => document.dossier = Some(name),
            None => errors.push(FileError::top("dossier", "expected text")),
        }
    }
    if let Some(readings) = whole.remove("lezingen").filter(|value| !value.is_null()) {
        match serde_path_to_error::deserialize(readings) {
            Ok(readings) => document.readings = readings,
            Err(error) => errors.push(FileError::top(&format!("lezingen.{}", error.path()), error.inner().to_string())),
        }
    }
    match whole.remove("feiten") {
        Some(Value::Array(list)) => facts(list, &mut document, errors),
        Some(_) => errors.push(FileError::top("feiten", "expected a list of facts")),
        None => errors.push(FileError::top("feiten", "is missing; expected a list of facts")),
    }
    for key in whole.keys() {
        errors.push(FileError::top(key, "unknown field; expected naober, dossier, lezingen or feiten"));
    }
    document
}

/// One fact as it stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[serde(default)]
    id: Option<Value>,
    datum: Date,
    soort: String,
    #[serde(default)]
    gegevens: Option<Map<String, Value>>,
    #[serde(default)]
    vastgelegd: Option<String>,
    /// Where we have it from; kept by the store, of no weight to the law.
    #[serde(default)]
    #[expect(dead_code, reason = "part of the format, checked to be text")]
    bron: Option<String>,
    #[serde(default)]
    corrigeert: Option<Value>,
}

fn facts(list: Vec<Value>, document: &mut Document, errors: &mut Vec<FileError>) {
    if list.len() > usize::from(u16::MAX) {
        errors.push(FileError::top("feiten", format!("at most {} facts in one dossier", u16::MAX)));
        return;
    }
    let mut numbers: HashMap<FactId, usize> = HashMap::new();
    for (at, value) in list.into_iter().enumerate() {
        let number = at + 1;
        let kind = value.get("soort").and_then(Value::as_str).unwrap_or_default().to_owned();
        match fact(value, number) {
            Ok((fact, label)) => {
                if let Some(earlier) = numbers.insert(fact.id, number) {
                    errors.push(FileError::fact(number, &kind, "id", format!("already used by fact {earlier}")));
                }
                document.facts.push(fact);
                document.labels.push(label);
            }
            Err((path, message)) => errors.push(FileError::fact(number, &kind, &path, message)),
        }
    }
    if !errors.is_empty() {
        return;
    }
    for (at, fact) in document.facts.iter().enumerate() {
        let unknown = fact.corrects.is_some_and(|id| !numbers.contains_key(&id));
        if unknown {
            errors.push(FileError::fact(at + 1, fact.kind.name(), "corrigeert", "no fact in this file has that id"));
        }
        if fact.corrects.is_none() && matches!(fact.kind, Kind::FeitIngetrokken(_)) {
            errors.push(FileError::fact(
                at + 1,
                fact.kind.name(),
                "corrigeert",
                "is missing; expected the id of a fact",
            ));
        }
    }
}

fn fact(value: Value, number: usize) -> Result<(Fact, String), (String, String)> {
    let line: Line = serde_path_to_error::deserialize(value).map_err(|error| {
        let path = match error.path().to_string() {
            path if path == "." => "fact".to_owned(),
            path => path,
        };
        (path, error.inner().to_string())
    })?;
    let kind = kind(&line.soort, line.gegevens.unwrap_or_default())?;
    let recorded = line.vastgelegd.as_deref().map(moment).transpose()?;
    let corrects = line.corrigeert.as_ref().map(|id| named(id, "corrigeert")).transpose()?;
    let (id, label) = match &line.id {
        Some(id) => (named(id, "id")?, text(id).unwrap_or_default()),
        None => (Uuid::from_u128(number as u128), number.to_string()),
    };
    Ok((Fact { id, happened: line.datum, recorded, corrects, kind }, label))
}

/// Reads the payload. A number where text is expected (`artikel: 22`) is taken as that text.
fn kind(soort: &str, data: Map<String, Value>) -> Result<Kind, (String, String)> {
    let mut data = Value::Object(data);
    for _ in 0..8 {
        match Kind::parse(soort, &data.to_string()) {
            Ok(kind) => return Ok(kind),
            Err(KindError::Unknown(name)) => {
                return Err(("soort".to_owned(), format!("unknown kind of fact {name:?}{}", nearest(&name))));
            }
            Err(KindError::Field { path, message }) => {
                let number =
                    data.pointer_mut(&format!("/{}", path.replace('.', "/"))).filter(|value| value.is_number());
                match number {
                    Some(value) if !message.contains("expected a number") => *value = Value::String(value.to_string()),
                    _ => return Err(payload_error(&path, &message)),
                }
            }
        }
    }
    Err(("gegevens".to_owned(), "cannot be read".to_owned()))
}

fn payload_error(path: &str, message: &str) -> (String, String) {
    // The position inside the payload means nothing to somebody who looks at the file.
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    if path == "." { ("gegevens".to_owned(), message) } else { (format!("gegevens.{path}"), message) }
}

/// A hint when a kind is nearly spelled right.
fn nearest(name: &str) -> String {
    let start: String = name.chars().take(5).collect();
    let close: Vec<&str> =
        Kind::ALL.iter().map(|info| info.name).filter(|known| !start.is_empty() && known.starts_with(&start)).collect();
    if close.is_empty() { String::new() } else { format!("; did you mean {}?", close.join(" or ")) }
}

fn named(id: &Value, field: &str) -> Result<FactId, (String, String)> {
    let name = text(id)
        .filter(|name| !name.is_empty())
        .ok_or_else(|| (field.to_owned(), "expected the id of a fact, as text".to_owned()))?;
    Ok(Uuid::parse_str(&name).unwrap_or_else(|_| Uuid::new_v5(&NAMESPACE, name.as_bytes())))
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A moment, or a bare day, which counts from its first moment.
fn moment(text: &str) -> Result<Timestamp, (String, String)> {
    text.parse::<Timestamp>()
        .ok()
        .or_else(|| format!("{}T00:00:00Z", text.parse::<Date>().ok()?).parse().ok())
        .ok_or_else(|| {
            ("vastgelegd".to_owned(), format!("expected a moment such as 2026-03-12T09:30:00Z, found {text:?}"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(text: &str) -> String {
        read(text).unwrap_err().to_string()
    }

    #[test]
    fn yaml_and_json_say_the_same() {
        let yaml = read("feiten:\n  - {datum: 2026-03-02, soort: kennisgeving-ontvangen}\n").unwrap();
        let json = read(r#"{"feiten": [{"datum": "2026-03-02", "soort": "kennisgeving-ontvangen"}]}"#).unwrap();
        assert_eq!(yaml, json);
        assert_eq!(yaml.labels, ["1"]);
    }

    #[test]
    fn an_error_names_the_fact_the_field_and_what_was_expected() {
        let text = errors(
            "feiten:\n  - {datum: 2026-03-02, soort: kennisgeving-ontvangen}\n  - {datum: 2026-03-03, soort: pip-vastgesteld, gegevens: {leerroute: b2}}",
        );
        assert!(text.contains("fact 2 (pip-vastgesteld)") && text.contains("gegevens.leerroute"), "{text}");
        assert!(text.contains("b1-route"), "{text}");
    }

    #[test]
    fn all_errors_are_told_at_once() {
        let text =
            errors("extra: 1\nfeiten:\n  - {datum: nooit, soort: overleden}\n  - {datum: 2026-01-01, soort: overlede}");
        assert!(text.contains("extra") && text.contains("datum") && text.contains("did you mean overleden?"), "{text}");
    }

    #[test]
    fn a_correction_must_name_a_fact_of_the_file() {
        let text = errors("feiten:\n  - {datum: 2026-01-01, soort: feit-ingetrokken, corrigeert: weg}");
        assert!(text.contains("corrigeert"), "{text}");
        assert!(errors("feiten:\n  - {datum: 2026-01-01, soort: feit-ingetrokken}").contains("corrigeert"));
    }

    #[test]
    fn the_same_text_id_names_the_same_fact() {
        let one = read("feiten:\n  - {id: pip, datum: 2026-01-01, soort: overleden}\n  - {datum: 2026-01-02, soort: overleden, corrigeert: pip}").unwrap();
        assert_eq!(one.facts[1].corrects, Some(one.facts[0].id));
        assert!(errors("feiten:\n  - {id: a, datum: 2026-01-01, soort: overleden}\n  - {id: a, datum: 2026-01-01, soort: overleden}").contains("already used"));
    }

    #[test]
    fn numbers_stand_in_for_text_where_text_is_meant() {
        let fine =
            read("feiten:\n  - {datum: 2026-01-01, soort: overtreding-vastgesteld, gegevens: {artikel: 23}}").unwrap();
        assert_eq!(fine.facts[0].kind.name(), "overtreding-vastgesteld");
    }

    #[test]
    fn readings_come_along() {
        let file = read("lezingen: {dag-van-kennisgeving: portaaldatum}\nfeiten: []").unwrap();
        assert_eq!(file.readings.dag_van_kennisgeving, crate::law::DagVanKennisgeving::Portaaldatum);
        assert!(
            errors("lezingen: {dag-van-kennisgeving: gisteren}\nfeiten: []").contains("lezingen.dag-van-kennisgeving")
        );
    }
}
