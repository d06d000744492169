//! Facts in words: the title of the kind and the answers that were given.

use jiff::civil::Date;
use serde_json::{Map, Value as Json};
use wi2021::{Fact, Kind};

use super::forms::{Field, Input, Ready, form_of};
use super::say::{euros, hours_text};
use crate::dossier::DossierView;
use crate::web::Words;

/// "PIP vastgesteld, 11 mei 2026".
pub(crate) fn fact_line(words: Words, fact: &Fact) -> String {
    format!("{}, {}", title(words, &fact.kind), words.date(&fact.happened))
}

/// What happened, in a few words.
pub(super) fn title(words: Words, kind: &Kind) -> String {
    words.t(&format!("fact-{}", kind.name()))
}

/// The answers that were given: question and answer, in the order of the form. What was left out is not shown.
pub(super) fn answers(words: Words, view: &DossierView, kind: &Kind) -> Vec<(String, String)> {
    let payload: Map<String, Json> = serde_json::from_str(&kind.data()).unwrap_or_default();
    let fields = form_of(kind.name()).map_or(&[][..], |form| form.fields);
    fields
        .iter()
        .filter_map(|field| {
            let answer = answer(words, view, field, payload.get(field.name)?)?;
            Some((words.t(&field.label_key()), answer))
        })
        .collect()
}

/// What a correction makes different: "Aantal uren: 34 wordt 44". Nothing when it becomes another kind of fact.
pub(super) fn differences(words: Words, view: &DossierView, old: &Fact, new: &Ready) -> Vec<String> {
    if old.kind.name() != new.kind.name() {
        return Vec::new();
    }
    let told = |day: Date, kind: &Kind| {
        let mut told = vec![(words.t("difference-day"), words.date(&day))];
        told.extend(answers(words, view, kind));
        told
    };
    let (before, after) = (told(old.happened, &old.kind), told(new.happened, &new.kind));
    let of = |told: &[(String, String)], question: &str| {
        told.iter().find(|(asked, _)| asked == question).map(|(_, answer)| answer.clone())
    };
    let gone = before.iter().filter(|(question, _)| of(&after, question).is_none());
    let mut asked: Vec<&String> = after.iter().chain(gone).map(|(question, _)| question).collect();
    asked.dedup();
    let nothing = || words.t("difference-nothing");
    asked
        .into_iter()
        .filter_map(|question| {
            let (from, to) = (of(&before, question), of(&after, question));
            let values = [
                ("what", question.trim_end_matches('?').into()),
                ("from", from.clone().unwrap_or_else(nothing).into()),
                ("to", to.clone().unwrap_or_else(nothing).into()),
            ];
            (from != to).then(|| words.tn("difference", &values))
        })
        .collect()
}

fn answer(words: Words, view: &DossierView, field: &Field, value: &Json) -> Option<String> {
    match (field.input, value) {
        // A box that was not ticked says nothing.
        (Input::Flag, Json::Bool(false)) | (Input::FlagYes, Json::Bool(true)) => None,
        (_, Json::Bool(yes)) => Some(words.t(if *yes { "choice-yes" } else { "choice-no" })),
        (Input::Date, Json::String(day)) => day.parse::<Date>().ok().map(|day| words.date(&day)),
        (Input::Choice(choices), Json::String(value)) => Some(words.t(&choices.key(value))),
        (Input::Many(choices), Json::Array(values)) => {
            let chosen: Vec<String> =
                values.iter().filter_map(Json::as_str).map(|value| words.t(&choices.key(value))).collect();
            (!chosen.is_empty()).then(|| chosen.join(", "))
        }
        (Input::Whole, Json::Number(number)) if field.name.ends_with("_euro") => {
            Some(euros(words.language, number.as_i64()?.saturating_mul(100)))
        }
        (Input::Hours, Json::Number(number)) => {
            #[expect(clippy::cast_possible_truncation, reason = "payloads hold hours in single precision")]
            let hours = wi2021::Hours::decimal(number.as_f64()? as f32);
            (hours.0 > 0 || field.required).then(|| hours_text(words.language, hours))
        }
        (Input::Fact(_), _) => None,
        (_, Json::Number(number)) => Some(number.to_string()),
        (Input::Municipality, Json::String(code)) => Some(view.municipalities.get(code).unwrap_or(code).clone()),
        (_, Json::String(text)) => Some(text.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use texts::Language;

    use super::*;

    #[test]
    fn a_fact_is_told_by_its_answers() {
        let kind = Kind::parse("pip-vastgesteld", r#"{"leerroute":"b1-route","uren_per_week":12.5}"#).expect("valid");
        let told = answers(Words::new(Language::Nl), &empty(), &kind);
        assert_eq!(
            told,
            [("Leerroute".to_owned(), "B1-route".to_owned()), ("Lesuren per week".to_owned(), "12,5".to_owned())]
        );
    }

    #[test]
    fn a_box_that_was_not_ticked_says_nothing() {
        let kind = Kind::parse("brede-intake-niet-verschenen", "{}").expect("valid");
        assert!(answers(Words::new(Language::Nl), &empty(), &kind).is_empty());
    }

    #[test]
    fn a_correction_tells_what_becomes_different() {
        let kind = |data: &str| Kind::parse("lesuren-gevolgd", data).expect("valid");
        let day = jiff::civil::date(2026, 3, 12);
        let old = Fact {
            id: uuid::Uuid::nil(),
            happened: day,
            recorded: None,
            corrects: None,
            kind: kind(r#"{"uren":34,"vak":"nt2"}"#),
        };
        let new = Ready { happened: day, kind: kind(r#"{"uren":44,"vak":"nt2","aanbieder":"Taalhuis"}"#) };
        let told = differences(Words::new(Language::Nl), &empty(), &old, &new);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].ends_with("34 wordt 44") && told[1].ends_with("niets wordt Taalhuis"), "{told:?}");
    }

    fn empty() -> DossierView {
        super::super::samples::sample_empty()
    }
}
