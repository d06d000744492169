//! What was typed into a form, kept as typed, and read into a fact only when it is whole.

use jiff::civil::Date;
use serde_json::{Map, Number, Value as Json};
use wi2021::Kind;
use wi2021::facts::KindError;

use super::input::municipality_typed;
use super::{Field, Input, KindForm, hours_typed, whole_typed};
use crate::web::date_typed;

/// The answers as they came in, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::dossier::pages) struct Draft {
    pub typed: Vec<(String, String)>,
}

/// A whole fact, not yet recorded.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::dossier::pages) struct Ready {
    pub happened: Date,
    pub kind: Kind,
}

/// An answer that cannot be used: the field and the key that says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::dossier::pages) struct Wrong {
    pub field: &'static str,
    pub key: &'static str,
}

impl Draft {
    /// An empty form with today in it, and boxes as they stand at first.
    pub fn empty(form: &KindForm, today: Date) -> Self {
        let mut typed = vec![("datum".to_owned(), typed_date(today))];
        for field in form.fields.iter().filter(|field| field.input == Input::FlagYes) {
            typed.push((field.name.to_owned(), "ja".to_owned()));
        }
        Self { typed }
    }

    /// The same with answers that a link brought along. Nothing is recorded by following it.
    pub fn with(mut self, form: &KindForm, asked: &[(String, String)]) -> Self {
        let known = |name: &str| form.fields.iter().any(|field| field.name == name);
        self.typed.extend(asked.iter().filter(|(name, _)| known(name)).cloned());
        self
    }

    /// The answers that would give this fact: for a correction.
    pub fn of(happened: Date, kind: &Kind) -> Self {
        let mut typed = vec![("datum".to_owned(), typed_date(happened))];
        let payload: Map<String, Json> = serde_json::from_str(&kind.data()).unwrap_or_default();
        for (name, value) in payload {
            typed.extend(answers(&value).into_iter().map(|answer| (name.clone(), answer)));
        }
        Self { typed }
    }

    /// The first answer to a question; empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.typed.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Is this one of the answers given?
    pub fn holds(&self, name: &str, answer: &str) -> bool {
        self.typed.iter().any(|(field, value)| field == name && value == answer)
    }

    /// Reads the whole form, or says of every field what is wrong with it.
    ///
    /// # Errors
    /// All wrong answers at once.
    pub fn read(&self, form: &KindForm) -> Result<Ready, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let happened = self.day(&mut wrong);
        let mut payload = Map::new();
        for field in form.fields {
            match self.answer(field) {
                Ok(Some(value)) => drop(payload.insert(field.name.to_owned(), value)),
                Ok(None) if field.required => wrong.push(Wrong { field: field.name, key: missing(field.input) }),
                Ok(None) => {}
                Err(key) => wrong.push(Wrong { field: field.name, key }),
            }
        }
        order(form, &payload, &mut wrong);
        let Some(happened) = happened.filter(|_| wrong.is_empty()) else { return Err(wrong) };
        Kind::parse(form.kind, &Json::Object(payload).to_string())
            .map(|kind| Ready { happened, kind })
            .map_err(|error| vec![Wrong { field: blamed(form, &error), key: "wrong-not-understood" }])
    }

    fn day(&self, wrong: &mut Vec<Wrong>) -> Option<Date> {
        let typed = self.get("datum");
        let day = date_typed(typed);
        if day.is_none() {
            let key = if typed.trim().is_empty() { "wrong-date-missing" } else { "wrong-date" };
            wrong.push(Wrong { field: "datum", key });
        }
        day
    }

    fn answer(&self, field: &Field) -> Result<Option<Json>, &'static str> {
        let typed = self.get(field.name).trim();
        let ticked = !matches!(typed, "" | "nee");
        match field.input {
            Input::Flag | Input::FlagYes => return Ok(Some(Json::Bool(ticked))),
            Input::Many(choices) => {
                let chosen = choices.values.iter().filter(|value| self.holds(field.name, value));
                let chosen: Vec<Json> = chosen.map(|value| Json::from(*value)).collect();
                return Ok((!chosen.is_empty()).then_some(Json::Array(chosen)));
            }
            _ if typed.is_empty() => return Ok(None),
            _ => {}
        }
        let value = match field.input {
            Input::Date => Json::from(date_typed(typed).ok_or("wrong-date")?.to_string()),
            Input::Hours => hours_typed(typed).and_then(Number::from_f64).map(Json::Number).ok_or("wrong-hours")?,
            Input::Whole => Json::from(whole_typed(typed).ok_or("wrong-whole")?),
            Input::Municipality => Json::from(municipality_typed(typed).ok_or("wrong-municipality")?),
            Input::Choice(choices) => {
                Json::from(*choices.values.iter().find(|value| **value == typed).ok_or("wrong-choice")?)
            }
            Input::YesNo | Input::Maybe => match typed {
                "ja" => Json::Bool(true),
                "nee" => Json::Bool(false),
                _ => return Err("wrong-choice"),
            },
            Input::Fact(_) => Json::from(uuid::Uuid::parse_str(typed).map_err(|_| "wrong-choice")?.to_string()),
            Input::Text | Input::Flag | Input::FlagYes | Input::Many(_) if typed.chars().count() > 500 => {
                return Err("wrong-too-long");
            }
            Input::Text | Input::Flag | Input::FlagYes | Input::Many(_) => Json::from(typed),
        };
        Ok(Some(value))
    }
}

/// A date as it is typed: 12-3-2026.
pub(crate) fn typed_date(date: Date) -> String {
    format!("{}-{}-{}", date.day(), date.month(), date.year())
}

fn answers(value: &Json) -> Vec<String> {
    match value {
        Json::Bool(true) => vec!["ja".to_owned()],
        Json::Bool(false) => vec!["nee".to_owned()],
        Json::String(text) => {
            vec![text.parse::<Date>().ok().filter(|_| text.len() == 10).map_or_else(|| text.clone(), typed_date)]
        }
        Json::Number(number) => {
            // Payloads hold hours in single precision: two decimals are what people typed.
            let typed = number.as_f64().map_or_else(String::new, |hours| format!("{hours:.2}"));
            vec![typed.trim_end_matches('0').trim_end_matches('.').replace('.', ",")]
        }
        Json::Array(values) => values.iter().flat_map(answers).collect(),
        Json::Null | Json::Object(_) => Vec::new(),
    }
}

fn missing(input: Input) -> &'static str {
    match input {
        Input::Date => "wrong-date-missing",
        Input::Hours => "wrong-hours-missing",
        Input::Choice(_) | Input::YesNo | Input::Many(_) => "wrong-choice-missing",
        _ => "wrong-missing",
    }
}

/// A period that ends before it begins cannot be right.
fn order(form: &KindForm, payload: &Map<String, Json>, wrong: &mut Vec<Wrong>) {
    for (first, last) in [("van", "tot_en_met"), ("aanvang", "einde")] {
        let day = |name: &str| payload.get(name).and_then(Json::as_str);
        let field = form.fields.iter().find(|field| field.name == last);
        if let (Some(from), Some(until), Some(field)) = (day(first), day(last), field)
            && until < from
        {
            wrong.push(Wrong { field: field.name, key: "wrong-order" });
        }
    }
}

fn blamed(form: &KindForm, error: &KindError) -> &'static str {
    let path = match error {
        KindError::Field { path, .. } => path.as_str(),
        KindError::Unknown(_) => "",
    };
    form.fields.iter().find(|field| path.starts_with(field.name)).map_or("datum", |field| field.name)
}
