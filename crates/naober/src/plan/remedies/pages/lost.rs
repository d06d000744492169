//! A provider lost its keurmerk or closed: see who is touched, then do for each what keeps their hours safe (N32).

use askama::Template;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use crate::access::Scope;
use crate::dossier::pages::{Colleagues, parts, typed_date};
use crate::dossier::{self, DossierError, Member};
use crate::plan::PlanError;
use crate::plan::remedies::loss::{self, AT_ONCE, Loss, lost_named, name_of};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/remedies/pages/lost.html")]
pub(super) struct LostPage {
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
    /// What was noted before.
    pub before: Vec<(String, String, String)>,
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
    let day = typed_date(scope.today());
    let typed = Entries::new(&[("datum", &day)]);
    page(&scope, Mistakes::none(), &typed, None).await
}

/// Shows who is touched; does it when that was confirmed.
pub(super) async fn send(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let provider = typed.required("aanbieder", LINE, &mut mistakes);
    let what = lost_named(typed.text("wat"));
    if what.is_none() {
        mistakes.add("wat", "wrong-choice-missing");
    }
    let on = typed.required_date("datum", &mut mistakes);
    let (Some(provider), Some(what), Some(on)) = (provider, what, on) else {
        return Ok(page(&scope, mistakes, &typed, None).await?.into_response());
    };
    if typed.checked("zeker") {
        match loss::note(&scope, &provider, on, what).await {
            Ok(id) => {
                loss::settle(&scope, id, AT_ONCE).await?;
                let path = format!("/aanbieders/vervallen/{id}");
                return Ok(See::other(path).with_notice("provider-recorded").into_response());
            }
            Err(PlanError::Dossier(DossierError::TooLongAgo(_))) => mistakes.add("datum", "wrong-too-long-ago"),
            Err(PlanError::Dossier(DossierError::TooFarAhead(_))) => mistakes.add("datum", "wrong-too-far-ahead"),
            Err(error) => return Err(error.into()),
        }
    }
    let touched = dossier::with_provider(&scope, &provider, on).await?;
    Ok(page(&scope, mistakes, &typed, Some(touched)).await?.into_response())
}

async fn page(
    scope: &Scope,
    mistakes: Mistakes,
    typed: &Entries,
    touched: Option<Vec<Member>>,
) -> Result<Html, WebError> {
    let (known, people) = (dossier::known_providers(scope).await?, Colleagues::of(scope).await?);
    let before = loss::losses(scope).await?;
    let frame = Frame::new(scope, "worklist", "provider-title").with_mistakes(&mistakes);
    Html::render(&build(frame, mistakes, typed, touched, &known, &people, &before))
}

pub(super) fn build(
    frame: Frame,
    mistakes: Mistakes,
    typed: &Entries,
    touched: Option<Vec<Member>>,
    known: &[String],
    people: &Colleagues,
    before: &[Loss],
) -> LostPage {
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
    LostPage {
        provider,
        day: typed.text("datum").to_owned(),
        sentence: words.t1("provider-touched", "count", count),
        choices: choices.to_vec(),
        what,
        touched,
        known: providers,
        before: before.iter().map(|loss| noted(words, loss)).collect(),
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

/// Path, name, and what happened when.
fn noted(words: Words, loss: &Loss) -> (String, String, String) {
    let what = words.t(&format!("provider-lost-{}", name_of(loss.what)));
    (format!("/aanbieders/vervallen/{}", loss.id), loss.provider.clone(), format!("{what}, {}", words.date(&loss.on)))
}
