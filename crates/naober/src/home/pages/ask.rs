//! Ask: a question or a word about the plan, and the answers.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use serde::Deserialize;

use super::own;
use super::tongue::Beside;
use crate::access::{Scope, day_of};
use crate::dossier::DossierError;
use crate::home::{self, Ask, AskKind, HomeError};
use crate::web::{Choice, Entries, HomeFrame, Html, Mistakes, See, TEXT, WebError, written};

#[derive(Template)]
#[template(path = "home/pages/ask.html")]
pub(super) struct AskPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub kinds: Vec<Choice>,
    pub text: String,
    pub asks: Vec<AskCard>,
}

/// What people often ask; the answer's key ends in `-text`.
pub const OFTEN: &[&str] = &[
    "home-faq-sick",
    "home-faq-letter",
    "home-faq-move",
    "home-faq-children",
    "home-faq-work",
    "home-faq-cost",
    "home-faq-fine",
];

impl AskPage {
    /// Keys of a question and its answer.
    fn often(&self) -> impl Iterator<Item = (&'static str, String)> + use<> {
        OFTEN.iter().map(|key| (*key, format!("{key}-text")))
    }
}

pub(super) struct AskCard {
    pub kind: String,
    /// As HTML.
    pub words: String,
    pub language: String,
    pub answer_by: Date,
    pub late: bool,
    pub answer: Option<AnswerPart>,
}

/// An answer; who and when, and the words, both as HTML.
pub(super) struct AnswerPart {
    pub who: String,
    pub words: String,
    pub dutch: bool,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    soort: String,
    /// A question was sent: the day before which an answer comes.
    verstuurd: Option<Date>,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let asks = home::asks(&scope, own(&scope)).await?;
    let mut frame = HomeFrame::new(&scope, beside, "/mijn/vragen", "home-ask-title");
    frame.notice = asked.verstuurd.map(|day| frame.say_day("home-ask-sent", &day));
    let typed = Entries::new(&[("soort", &asked.soort)]);
    Html::render(&build(frame, scope.today(), &asks, Mistakes::none(), &typed))
}

/// Sends it.
pub(super) async fn send(scope: Scope, Beside(beside): Beside, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let kind = AskKind::from_name(typed.text("soort"));
    if kind.is_none() {
        mistakes.add("soort", "home-in-empty");
    }
    if typed.text("tekst").chars().count() > TEXT {
        mistakes.add("tekst", "home-ask-long");
    }
    if let (Some(kind), false) = (kind, mistakes.any()) {
        match home::ask(&scope, kind, typed.text("tekst"), scope.language).await {
            Ok(day) => return Ok(See::other(format!("/mijn/vragen?verstuurd={day}")).into_response()),
            Err(HomeError::NoText) => mistakes.add("tekst", "home-ask-empty"),
            Err(HomeError::Dossier(DossierError::Closed)) => mistakes.add("tekst", "home-ask-closed"),
            Err(error) => return Err(error.into()),
        }
    }
    let asks = home::asks(&scope, own(&scope)).await?;
    let frame = HomeFrame::new(&scope, beside, "/mijn/vragen", "home-ask-title").with_mistakes(&mistakes);
    let page = Html::render(&build(frame, scope.today(), &asks, mistakes, &typed))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

pub(super) fn build(frame: HomeFrame, today: Date, asks: &[Ask], mistakes: Mistakes, typed: &Entries) -> AskPage {
    let chosen = AskKind::from_name(typed.text("soort")).unwrap_or(AskKind::Vraag);
    let kinds = AskKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.name(), frame.t(&format!("home-ask-kind-{}", kind.name())), *kind == chosen));
    let card = |ask: &Ask| AskCard {
        kind: frame.t(&format!("home-ask-kind-{}", ask.kind.name())),
        words: written(&ask.words),
        language: ask.language.clone(),
        answer_by: ask.answer_by,
        late: ask.answer.is_none() && ask.answer_by < today,
        answer: ask.answer.as_ref().map(|answer| {
            let day = frame.date(&day_of(answer.at));
            let who = [("name", answer.by_name.clone().into()), ("date", day.into())];
            AnswerPart {
                who: frame.told("home-ask-answer", &who),
                words: written(&answer.words),
                dutch: is_dutch(&answer.words),
            }
        }),
    };
    AskPage {
        kinds: kinds.collect(),
        text: typed.text("tekst").to_owned(),
        asks: asks.iter().map(card).collect(),
        mistakes,
        frame,
    }
}

/// Colleagues answer in Dutch, unless they wrote in another script.
fn is_dutch(words: &str) -> bool {
    const LATIN: std::ops::RangeInclusive<char> = '\0'..='\u{24f}';
    words.chars().all(|sign| !sign.is_alphabetic() || LATIN.contains(&sign))
}
