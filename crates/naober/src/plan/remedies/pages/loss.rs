//! Who a lost provider touched: what was done for each, and who is still without a statement of hours.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::parts::record_statement;
use crate::access::{Action, Room, Scope};
use crate::dossier::pages::Colleagues;
use crate::plan::remedies::loss::{self, AT_ONCE, Affected, HoursState, Outcome, name_of};
use crate::web::{Frame, Html, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/remedies/pages/loss.html")]
pub(super) struct LossPage {
    pub frame: Frame,
    pub id: Uuid,
    pub provider: String,
    pub what: String,
    pub count: String,
    /// How many still lack a statement, in a sentence.
    pub without: String,
    pub nobody_without: bool,
    /// People for whom nothing was done yet.
    pub open: Option<String>,
    pub people: Vec<PersonLine>,
    pub by_name: bool,
    pub change: bool,
}

/// Someone it touches.
pub(super) struct PersonLine {
    pub id: Uuid,
    pub name: Vec<String>,
    pub number: String,
    pub caseworker: String,
    pub letter: Option<Uuid>,
    pub settled: bool,
    pub hours: String,
    pub tone: &'static str,
    /// Where the statement is recorded.
    pub record: Option<String>,
}

/// The list; `volgorde=naam` sorts it by name.
pub(super) async fn show(
    scope: Scope,
    Path(id): Path<Uuid>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Html, WebError> {
    let outcome = loss::outcome(&scope, id).await?;
    let people = Colleagues::of(&scope).await?;
    let by_name = pairs.iter().any(|(name, value)| name == "volgorde" && value == "naam");
    let frame = Frame::new(&scope, "worklist", "remedy-loss-title");
    let mut page = build(frame, &outcome, &people, by_name);
    page.change = scope.may(Room::Dossier, Action::Change).is_ok();
    Html::render(&page)
}

/// Goes on where it stopped.
pub(super) async fn send(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    loss::settle(&scope, id, AT_ONCE).await?;
    Ok(See::other(format!("/aanbieders/vervallen/{id}")).with_notice("remedy-loss-went-on").into_response())
}

pub(super) fn build(frame: Frame, outcome: &Outcome, people: &Colleagues, by_name: bool) -> LossPage {
    let words = frame.words;
    let loss = &outcome.loss;
    let without = outcome.people.iter().filter(|person| person.hours == HoursState::Missing).count();
    let mut lines: Vec<PersonLine> =
        outcome.people.iter().map(|person| line(words, person, people, &loss.provider)).collect();
    if by_name {
        lines.sort_by(|one, other| one.name.cmp(&other.name));
    }
    let what = words.t(&format!("provider-lost-{}", name_of(loss.what)));
    let open = outcome.people.iter().filter(|person| person.settled_at.is_none()).count();
    LossPage {
        id: loss.id,
        provider: loss.provider.clone(),
        what: format!("{what}, {}", words.date(&loss.on)),
        count: words.t1("provider-touched", "count", outcome.people.len()),
        without: words.t1("remedy-loss-without", "count", without),
        nobody_without: without == 0,
        open: (open > 0).then(|| words.t1("remedy-loss-open", "count", open)),
        people: lines,
        by_name,
        change: true,
        frame,
    }
}

fn line(words: Words, person: &Affected, people: &Colleagues, provider: &str) -> PersonLine {
    let subject = &person.subject;
    let (hours, tone) = match person.hours {
        HoursState::Missing => (words.t("remedy-hours-missing"), "warning"),
        HoursState::Certified(day) => (words.t1("remedy-hours-certified", "date", words.date(&day)), "good"),
        HoursState::NothingFollowed => (words.t("remedy-hours-nothing"), ""),
    };
    let name = [subject.family_name.trim(), subject.given_names.trim()];
    PersonLine {
        id: subject.id.0,
        name: name.into_iter().filter(|part| !part.is_empty()).map(str::to_owned).collect(),
        number: subject.number.clone(),
        caseworker: people.name(subject.caseworker, words),
        letter: person.letter,
        settled: person.settled_at.is_some(),
        record: (person.hours == HoursState::Missing).then(|| record_statement(subject.id, provider)),
        hours,
        tone,
    }
}
