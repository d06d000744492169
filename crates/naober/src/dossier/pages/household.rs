//! The household: who live together and have a dossier here, and who else belongs to it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::facts::{answers, fact_line};
use super::head::{Head, LookBack, frame, head};
use super::people::{Colleagues, parts};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::worklist::{self, Filter};
use crate::dossier::{self, DossierId, DossierView, Part, finding, household};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "dossier/pages/household.html")]
pub(super) struct HouseholdPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub members: Vec<Member>,
    /// Facts about the household.
    pub facts: Vec<(String, String)>,
    pub search: String,
    /// People found, to join.
    pub found: Vec<Choice>,
}

pub(super) struct Member {
    pub id: Uuid,
    pub name: Vec<String>,
    pub number: String,
    pub born: String,
    pub open: bool,
}

/// The household.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    back: LookBack,
) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), &back, Mistakes::none(), String::new(), Vec::new()).await
}

/// Finds someone to join, joins, or leaves.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let path = format!("/dossiers/{id}/gezin");
    if typed.checked("verlaat") {
        household::leave(&scope, id).await?;
        return Ok(See::other(path).with_notice("household-left").into_response());
    }
    if let Ok(other) = Uuid::parse_str(typed.text("bij")) {
        household::join(&scope, id, DossierId(other)).await?;
        return Ok(See::other(path).with_notice("household-joined").into_response());
    }
    let mut mistakes = Mistakes::none();
    let search = typed.required("zoek", LINE, &mut mistakes).unwrap_or_default();
    let mut found = Vec::new();
    if !mistakes.any() {
        let only = finding::by_number(&scope, &search).await?;
        let filter = Filter { search: Some(search.clone()), only, ..Filter::default() };
        let lines = worklist::page(&scope, &filter, None, 10).await?.lines.into_iter();
        found.extend(lines.filter(|line| line.dossier != id).map(|line| {
            Choice::new(&line.dossier.to_string(), format!("{} ({})", line.display_name, line.number), false)
        }));
        if found.is_empty() {
            mistakes.add("zoek", "household-not-found");
        }
    }
    Ok(page(&app, &scope, id, &LookBack::default(), mistakes, search, found).await?.into_response())
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    back: &LookBack,
    mistakes: Mistakes,
    search: String,
    found: Vec<Choice>,
) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, back.as_of(), &[Part::Household]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "tab-household").with_mistakes(&mistakes);
    let mut page = build(frame, &app.law, &view, back, &people, mistakes);
    page.search = search;
    page.found = found;
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    back: &LookBack,
    people: &Colleagues,
    mistakes: Mistakes,
) -> HouseholdPage {
    let words = frame.words;
    let about = view.facts.iter().filter(|recorded| {
        recorded.corrected_by.is_none() && recorded.fact.kind.subject() == wi2021::facts::Subject::Gezin
    });
    let told = about.map(|recorded| {
        let answers = answers(words, view, &recorded.fact.kind).into_iter().map(|(_, answer)| answer);
        (fact_line(words, &recorded.fact), answers.collect::<Vec<_>>().join(", "))
    });
    let members = view.household.iter().map(|member| Member {
        id: member.dossier.0,
        name: parts(&member.display_name),
        number: member.number.clone(),
        born: member.birth_date.map(|day| words.date(&day)).unwrap_or_default(),
        open: member.open,
    });
    HouseholdPage {
        head: head(words, law, view, back, "tab-household", people),
        members: members.collect(),
        facts: told.collect(),
        search: String::new(),
        found: Vec::new(),
        mistakes: mistakes.labelled(&[("zoek", "search-label")]),
        frame,
    }
}
