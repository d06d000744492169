//! One subject of the conversation: what is known already and where from, the questions, and what was answered before.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::fields::{self, Draw, Field, read};
use crate::access::{Action, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView, Part};
use crate::plan::intake::answers::{self, Answer, counting};
use crate::plan::intake::known::{Known, Source, known, prefilled};
use crate::plan::intake::table::{SUBJECTS, Subject};
use crate::plan::{Compartment, intake};
use crate::web::{Entries, Frame, Html, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/intake/pages/subject.html")]
pub(super) struct SubjectPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub title: String,
    pub text: String,
    pub health: bool,
    /// "Onderwerp 3 van 9"
    pub number: String,
    pub known: Vec<Known>,
    /// Forms of the facts that settle this subject: address and title.
    pub forms: Vec<(String, String)>,
    pub fields: Vec<Field>,
    /// There is a subject after this one.
    pub more: bool,
}

pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path((id, subject)): Path<(Uuid, String)>,
) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), open(&subject)?, None).await
}

pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path((id, subject)): Path<(Uuid, String)>,
    typed: Entries,
) -> Result<Response, WebError> {
    keep(&app, &scope, DossierId(id), open(&subject)?, typed).await
}

/// Health has an address of its own, so that the matrix can guard it.
pub(super) async fn show_health(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), health()?, None).await
}

pub(super) async fn send_health(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    keep(&app, &scope, DossierId(id), health()?, typed).await
}

fn open(name: &str) -> Result<&'static Subject, WebError> {
    let subject = Subject::named(name).filter(|subject| subject.compartment == Compartment::Open);
    subject.ok_or(WebError::NotFound)
}

fn health() -> Result<&'static Subject, WebError> {
    let mut subjects = SUBJECTS.iter();
    subjects.find(|subject| subject.compartment == Compartment::Health).ok_or(WebError::NotFound)
}

/// Saves, and stays here or goes on to the next subject.
async fn keep(
    app: &App,
    scope: &Scope,
    id: DossierId,
    subject: &'static Subject,
    typed: Entries,
) -> Result<Response, WebError> {
    scope.may(subject.compartment.room(), Action::Change)?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let words = Words::new(scope.language);
    let mut mistakes = Mistakes::none();
    let mut given = read(subject, &typed, &mut mistakes);
    if mistakes.any() {
        return Ok(page(app, scope, id, subject, Some((typed, mistakes))).await?.into_response());
    }
    let elsewhere: Vec<(&'static str, Known)> = subject
        .questions
        .iter()
        .filter_map(|question| Some((question.id, prefilled(words, &view, question)?)))
        .collect();
    let before =
        if elsewhere.is_empty() { Vec::new() } else { counting(&answers::read(scope, id, subject.compartment).await?) };
    // What stood there already and was left so is no answer: it stays known from where it came.
    given.retain(|given| {
        let answered = before.iter().any(|answer| answer.question == given.question);
        let known = elsewhere.iter().find(|(question, _)| *question == given.question);
        answered || known.is_none_or(|(_, known)| known.value.as_deref() != Some(given.value.as_str()))
    });
    let known: Vec<&str> = elsewhere.iter().map(|(question, _)| *question).collect();
    let written = intake::save(scope, id, subject, given, &known).await?;
    let notice = if written > 0 { "intake-saved" } else { "intake-nothing-new" };
    let next = typed.checked("verder").then(|| after(scope, subject)).flatten();
    let to = match next {
        Some(next) => format!("/dossiers/{id}/intake/{}", next.id),
        None if typed.checked("verder") => format!("/dossiers/{id}/intake"),
        None => format!("/dossiers/{id}/intake/{}", subject.id),
    };
    Ok(See::other(to).with_notice(notice).into_response())
}

/// The next subject that this actor may open.
fn after(scope: &Scope, subject: &Subject) -> Option<&'static Subject> {
    let later = SUBJECTS.iter().skip_while(|one| one.id != subject.id).skip(1);
    later.into_iter().find(|next| scope.may(next.compartment.room(), Action::Read).is_ok())
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    subject: &'static Subject,
    typed: Option<(Entries, Mistakes)>,
) -> Result<Html, WebError> {
    scope.may(subject.compartment.room(), Action::Read)?;
    let parts: &[Part] = if subject.shown.contains(&Source::Household) { &[Part::Household] } else { &[] };
    let view = dossier::show_with(scope, id, AsOf::default(), parts).await?;
    let trail = answers::read(scope, id, subject.compartment).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, &subject.title());
    let mut page = build(frame, &app.law, &view, &people, subject, &trail, typed);
    page.more = after(scope, subject).is_some();
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    subject: &'static Subject,
    trail: &[Answer],
    typed: Option<(Entries, Mistakes)>,
) -> SubjectPage {
    let words = frame.words;
    let answers = counting(trail);
    let (typed, mistakes) = match typed {
        Some((typed, mistakes)) => (typed, mistakes),
        None => (fields::filled(words, view, subject, &answers), Mistakes::none()),
    };
    let labels: Vec<(&'static str, String)> =
        subject.questions.iter().map(|question| (question.id, question.label())).collect();
    let form = |kind: &&str| {
        let title = words.t1("record-this", "what", words.t(&format!("fact-{kind}")));
        (format!("/dossiers/{}/feiten/nieuw?soort={kind}", view.id), title)
    };
    let place = SUBJECTS.iter().position(|one| one.id == subject.id).map_or(1, |at| at + 1);
    SubjectPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        title: words.t(&subject.title()),
        text: words.t(&format!("{}-text", subject.title())),
        health: subject.compartment == Compartment::Health,
        number: words.tn("intake-number", &[("number", place.into()), ("total", SUBJECTS.len().into())]),
        known: subject.shown.iter().flat_map(|source| known(words, view, &answers, *source)).collect(),
        forms: subject.facts.iter().map(form).collect(),
        fields: subject.questions.iter().map(|question| Field::of(words, view, question, trail, &typed)).collect(),
        more: true,
        frame: frame.with_mistakes(&mistakes),
        mistakes: mistakes.labelled(&labels),
    }
}
