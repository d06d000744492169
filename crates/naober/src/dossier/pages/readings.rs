//! Choosing how the law is read where its text leaves room.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};
use wi2021::Readings;

use crate::access::Scope;
use crate::dossier::readings::{self, ALL, Reading};
use crate::web::{Choice, Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "dossier/pages/readings.html")]
struct ReadingsPage {
    frame: Frame,
    mistakes: Mistakes,
    questions: Vec<Question>,
}

/// One question with its answers.
struct Question {
    name: &'static str,
    label: String,
    why: String,
    choices: Vec<Choice>,
}

/// The questions with what is chosen.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let chosen = readings::current(&scope)?;
    Html::render(&page(Frame::new(&scope, "settings", "readings-title"), Mistakes::none(), &answers(chosen)))
}

/// Keeps the choices and assesses the dossiers by them.
pub(super) async fn choose(scope: Scope, Form(sent): Form<Vec<(String, String)>>) -> Result<Response, WebError> {
    let sent: Map<String, Value> = sent.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
    let mut mistakes = Mistakes::none();
    for reading in ALL {
        let answer = sent.get(reading.name).and_then(Value::as_str);
        if !answer.is_some_and(|answer| reading.choices.contains(&answer)) {
            mistakes.add(reading.name, "readings-choose-one");
        }
    }
    let known = sent.iter().filter(|(name, _)| ALL.iter().any(|reading| reading.name == *name));
    let known: Map<String, Value> = known.map(|(name, value)| (name.clone(), value.clone())).collect();
    match serde_json::from_value::<Readings>(Value::Object(known.clone())) {
        Ok(chosen) if !mistakes.any() => {
            readings::choose(&scope, chosen).await?;
            Ok(See::other("/instellingen").with_notice("readings-saved").into_response())
        }
        _ => {
            readings::current(&scope)?;
            let frame = Frame::new(&scope, "settings", "readings-title").with_mistakes(&mistakes);
            Ok((StatusCode::BAD_REQUEST, Html::render(&page(frame, mistakes, &known))?).into_response())
        }
    }
}

fn answers(chosen: Readings) -> Map<String, Value> {
    match serde_json::to_value(chosen) {
        Ok(Value::Object(answers)) => answers,
        _ => Map::new(),
    }
}

fn page(frame: Frame, mistakes: Mistakes, answers: &Map<String, Value>) -> ReadingsPage {
    let questions = ALL.iter().map(|reading| question(frame.words, reading, answers.get(reading.name))).collect();
    ReadingsPage { frame, mistakes, questions }
}

fn question(words: Words, reading: &Reading, chosen: Option<&Value>) -> Question {
    let choice = |(at, value): (usize, &&'static str)| {
        let chosen = chosen.and_then(Value::as_str) == Some(*value);
        let choice = Choice::new(value, words.t(&format!("reading-{}-{value}", reading.name)), chosen);
        if at == 0 { choice.with_hint(words.t("readings-default")) } else { choice }
    };
    Question {
        name: reading.name,
        label: format!("reading-{}", reading.name),
        why: format!("reading-{}-why", reading.name),
        choices: reading.choices.iter().enumerate().map(choice).collect(),
    }
}

/// As it is, and sent without an answer.
pub(super) fn samples(words: Words) -> Vec<Sample> {
    let frame = || Frame::sample(words, "settings", "readings-title");
    let wrong = Mistakes::one("dag-van-kennisgeving", "readings-choose-one");
    vec![
        Sample::new("readings", &page(frame(), Mistakes::none(), &answers(Readings::default()))),
        Sample::new("readings-wrong", &page(frame().with_mistakes(&wrong), wrong, &Map::new())),
    ]
}
