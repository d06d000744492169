//! A provider lost its keurmerk or closed: see who is touched, then record it in every dossier at once (N32).

use askama::Template;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::people::{Colleagues, parts};
use crate::access::Scope;
use crate::dossier::{self, DossierError, Lost, Member};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "dossier/pages/provider.html")]
pub(super) struct ProviderPage {
    pub frame: Frame,
    pub mistakes: Mistakes,
    pub provider: String,
    pub day: String,
    pub what: String,
    pub choices: Vec<Choice>,
    /// Set once someone asked who is touched.
    pub touched: Option<Vec<Touched>>,
    pub sentence: String,
    /// Providers to choose from.
    pub known: Vec<Choice>,
}

/// Someone whom the loss touches.
pub(super) struct Touched {
    pub id: Uuid,
    pub name: Vec<String>,
    pub number: String,
    pub caseworker: String,
}

/// Field to the key of its label.
const LABELS: &[(&str, &str)] =
    &[("aanbieder", "field-aanbieder"), ("wat", "provider-what"), ("datum", "day-happened")];

/// The empty form.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let day = super::forms::typed_date(scope.today());
    let typed = Entries::new(&[("datum", &day)]);
    let frame = Frame::new(&scope, "worklist", "provider-title");
    let (known, people) = (dossier::known_providers(&scope).await?, Colleagues::of(&scope).await?);
    Html::render(&build(frame, Mistakes::none(), &typed, None, &known, &people))
}

/// Shows who is touched; records it when that was confirmed.
pub(super) async fn send(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let provider = typed.required("aanbieder", LINE, &mut mistakes);
    let what = match typed.text("wat") {
        "keurmerk" => Some(Lost::Keurmerk),
        "gesloten" => Some(Lost::Closed),
        _ => {
            mistakes.add("wat", "wrong-choice-missing");
            None
        }
    };
    let on = typed.required_date("datum", &mut mistakes);
    let (known, people) = (dossier::known_providers(&scope).await?, Colleagues::of(&scope).await?);
    let frame = |mistakes: &Mistakes| Frame::new(&scope, "worklist", "provider-title").with_mistakes(mistakes);
    let (Some(provider), Some(what), Some(on)) = (provider, what, on) else {
        let page = build(frame(&mistakes), mistakes, &typed, None, &known, &people);
        return Ok(Html::render(&page)?.into_response());
    };
    if typed.checked("zeker") {
        match dossier::provider_lost(&scope, &provider, on, what).await {
            Ok(_) => return Ok(See::other("/werklijst").with_notice("provider-recorded").into_response()),
            Err(DossierError::TooLongAgo(_)) => mistakes.add("datum", "wrong-too-long-ago"),
            Err(DossierError::TooFarAhead(_)) => mistakes.add("datum", "wrong-too-far-ahead"),
            Err(error) => return Err(error.into()),
        }
    }
    let touched = dossier::with_provider(&scope, &provider, on).await?;
    Ok(Html::render(&build(frame(&mistakes), mistakes, &typed, Some(touched), &known, &people))?.into_response())
}

pub(super) fn build(
    frame: Frame,
    mistakes: Mistakes,
    typed: &Entries,
    touched: Option<Vec<Member>>,
    known: &[String],
    people: &Colleagues,
) -> ProviderPage {
    let words = frame.words;
    let what = typed.text("wat").to_owned();
    let choices = ["keurmerk", "gesloten"]
        .map(|value| Choice::new(value, words.t(&format!("provider-lost-{value}")), what == value));
    let count = touched.as_ref().map_or(0, Vec::len);
    let provider = typed.text("aanbieder").to_owned();
    let mut providers = vec![Choice::new("", words.t("provider-choose"), provider.is_empty())];
    providers.extend(
        known.iter().map(|name| Choice::new(name, name.clone(), name.to_lowercase() == provider.to_lowercase())),
    );
    let touched = touched.map(|touched| touched.iter().map(|member| touch(words, member, people)).collect());
    ProviderPage {
        provider,
        day: typed.text("datum").to_owned(),
        sentence: words.t1("provider-touched", "count", count),
        choices: choices.to_vec(),
        what,
        touched,
        known: providers,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

fn touch(words: Words, member: &Member, people: &Colleagues) -> Touched {
    Touched {
        id: member.dossier.0,
        name: parts(&member.display_name),
        number: member.number.clone(),
        caseworker: people.name(member.caseworker, words),
    }
}
