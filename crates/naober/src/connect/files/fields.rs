//! The payload of a fact from cells of text: each cell is tried as the types a payload can hold, until the kind accepts it.

use serde_json::{Map, Value, json};
use wi2021::Kind;
use wi2021::facts::KindError;

use super::cells;

/// One cell for one field of the payload.
#[derive(Debug, Clone)]
pub(super) struct Field<'a> {
    pub name: &'a str,
    pub text: &'a str,
}

/// What is wrong with the cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FieldMistake {
    UnknownKind,
    /// The kind has no such field.
    NotOfThisKind {
        field: String,
    },
    /// A field is needed and not there.
    Missing {
        field: String,
    },
    /// The words that would have been right; empty when it should be a number, a day or yes or no.
    Wrong {
        field: String,
        expected: Vec<String>,
    },
}

/// Reads a fact of this kind.
pub(super) fn kind(soort: &str, fields: &[Field<'_>]) -> Result<Kind, FieldMistake> {
    let soort = soort.trim().to_lowercase().replace([' ', '_'], "-");
    if !Kind::ALL.iter().any(|known| known.name == soort) {
        return Err(FieldMistake::UnknownKind);
    }
    let tries: Vec<Vec<Value>> = fields.iter().map(|field| readings(field.text)).collect();
    let mut chosen = vec![0; fields.len()];
    let mut expected: Vec<Vec<String>> = vec![Vec::new(); fields.len()];
    loop {
        let data: Map<String, Value> = fields
            .iter()
            .zip(&tries)
            .zip(&chosen)
            .map(|((field, tries), at)| (field.name.to_owned(), tries[*at].clone()))
            .collect();
        let (path, message) = match Kind::parse(&soort, &Value::Object(data).to_string()) {
            Ok(kind) => return Ok(kind),
            Err(KindError::Unknown(_)) => return Err(FieldMistake::UnknownKind),
            Err(KindError::Field { path, message }) => (path, message),
        };
        if let Some(field) = quoted(&message, "missing field") {
            return Err(FieldMistake::Missing { field });
        }
        if let Some(field) = quoted(&message, "unknown field") {
            return Err(FieldMistake::NotOfThisKind { field });
        }
        let at = fields.iter().position(|field| path.split(['.', '[']).next() == Some(field.name));
        let Some(at) = at else { return Err(FieldMistake::Wrong { field: path, expected: Vec::new() }) };
        if expected[at].is_empty() {
            expected[at] = options(&message);
        }
        chosen[at] += 1;
        if chosen[at] == tries[at].len() {
            return Err(FieldMistake::Wrong { field: fields[at].name.to_owned(), expected: expected.swap_remove(at) });
        }
    }
}

/// What a cell may be: text, a word of a list, a number, yes or no, a day, several words.
fn readings(text: &str) -> Vec<Value> {
    let word = text.trim().to_lowercase().replace([' ', '_'], "-");
    let mut found = vec![json!(text), json!(word), json!(text.to_uppercase())];
    if let Some(number) = cells::number(text) {
        if number.fract() == 0.0 && (0.0..4_294_967_296.0).contains(&number) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded on the line above")]
            found.push(json!(number as u64));
        }
        found.push(json!(number));
    }
    found.extend(cells::yes_or_no(text).map(|yes| json!(yes)));
    found.extend(cells::day(text).map(|day| json!(day)));
    let words: Vec<String> =
        text.split([',', ';', '+']).map(|word| word.trim().to_lowercase().replace(' ', "-")).collect();
    found.push(json!(words));
    found
}

fn quoted(message: &str, before: &str) -> Option<String> {
    let rest = message.strip_prefix(before)?;
    rest.split('`').nth(1).map(str::to_owned)
}

/// The words a list would have taken: those in quotes after "expected".
fn options(message: &str) -> Vec<String> {
    let Some((_, after)) = message.split_once("expected") else { return Vec::new() };
    after.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(soort: &str, fields: &[(&str, &str)]) -> Result<Kind, FieldMistake> {
        let fields: Vec<Field<'_>> = fields.iter().map(|(name, text)| Field { name, text }).collect();
        kind(soort, &fields)
    }

    #[test]
    fn cells_become_numbers_words_days_and_yes_or_no_as_the_kind_asks() {
        let lessons =
            read("lesuren-gevolgd", &[("uren", "2,5"), ("vak", "NT2"), ("aanbieder", "Taalhuis 12")]).unwrap();
        assert_eq!(
            lessons.data(),
            r#"{"uren":2.5,"vak":"nt2","aanbieder":"Taalhuis 12","instelling":"keurmerk","tijdens_brede_intake":false}"#
        );
        assert!(
            read("examenonderdeel-uitslag-ontvangen", &[("onderdeel", "Lezen"), ("geslaagd", "ja"), ("niveau", "a2")])
                .is_ok()
        );
        assert!(read("termijn-vastgesteld", &[("aanvang", "12-3-2026"), ("einde", "11-03-2029")]).is_ok());
        assert!(read("Verlenging aangevraagd", &[("gronden", "ziekte, overig")]).is_ok());
    }

    #[test]
    fn what_is_wrong_says_which_field_and_what_was_expected() {
        assert_eq!(read("lesuren", &[]), Err(FieldMistake::UnknownKind));
        assert_eq!(read("lesuren-gevolgd", &[("vak", "nt2")]), Err(FieldMistake::Missing { field: "uren".to_owned() }));
        assert_eq!(
            read("lesuren-gevolgd", &[("uren", "veel"), ("vak", "nt2")]),
            Err(FieldMistake::Wrong { field: "uren".to_owned(), expected: Vec::new() })
        );
        let Err(FieldMistake::Wrong { field, expected }) =
            read("lesuren-gevolgd", &[("uren", "2"), ("vak", "rekenen")])
        else {
            panic!("a mistake")
        };
        assert_eq!((field.as_str(), expected.first().map(String::as_str)), ("vak", Some("nt2")));
        assert_eq!(
            read("participatieverklaring-ondertekend", &[("kleur", "rood")]),
            Err(FieldMistake::NotOfThisKind { field: "kleur".to_owned() })
        );
    }
}
