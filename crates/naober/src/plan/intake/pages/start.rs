//! Where the intake stands: every subject with how far it is, the right to be interviewed alone, and what comes next.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use crate::access::{Action, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, cite, frame, head, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::intake::answers::State as How;
use crate::plan::intake::course::{self, began, done};
use crate::plan::intake::ladder::{Ladder, Stand};
use crate::plan::intake::marks::{self, ALONE_CHOICES, Mark, Marks, What};
use crate::plan::intake::table::{SUBJECTS, Subject};
use crate::plan::{Compartment, PlanError, intake};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/intake/pages/start.html")]
pub(super) struct StartPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    /// The day in the form that begins the intake.
    pub day: String,
    pub lines: Vec<Line>,
    /// "De brede intake begon op 12 maart 2026."
    pub begun: Option<String>,
    pub done: Option<String>,
    /// Why subjects were left open when it was completed.
    pub why: Option<String>,
    /// Address and title of the subject to go on with.
    pub next: Option<(String, String)>,
    pub told: Option<String>,
    pub told_before: Vec<String>,
    pub alone: Vec<Choice>,
    pub alone_article: String,
    pub ladder: String,
}

/// One subject in the list.
pub(super) struct Line {
    pub path: String,
    pub title: String,
    pub text: String,
    pub article: String,
    pub badge: String,
    pub tone: &'static str,
    /// By whom and when it was worked on last.
    pub by: String,
}

/// The start of the intake.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let day = Words::new(scope.language).short(&scope.today());
    page(&app, &scope, DossierId(id), day, Mistakes::none()).await
}

/// The intake begins.
pub(super) async fn begin(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let on = typed.required_date("begonnen", &mut mistakes);
    if on.is_some_and(|day| day > scope.today()) {
        mistakes.add("begonnen", "intake-wrong-future");
    }
    let Some(on) = on.filter(|_| !mistakes.any()) else {
        let day = typed.text("begonnen").to_owned();
        return Ok(page(&app, &scope, id, day, mistakes).await?.into_response());
    };
    match intake::begin(&scope, id, on).await {
        // Someone else was first: the page shows it.
        Ok(()) | Err(PlanError::IntakeBegun) => {
            Ok(See::other(format!("/dossiers/{id}/intake")).with_notice("intake-begun-notice").into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The right to be interviewed alone was told.
pub(super) async fn alone(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let choice = typed.text("alleen");
    if !ALONE_CHOICES.contains(&choice) {
        let day = Words::new(scope.language).short(&scope.today());
        let mistakes = Mistakes::one("alleen", "wrong-choice-missing");
        return Ok(page(&app, &scope, id, day, mistakes).await?.into_response());
    }
    intake::tell_alone(&scope, id, choice).await?;
    Ok(See::other(format!("/dossiers/{id}/intake")).with_notice("intake-told-notice").into_response())
}

async fn page(app: &App, scope: &Scope, id: DossierId, day: String, mistakes: Mistakes) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let marks = marks::read(scope, id).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "intake-title").with_mistakes(&mistakes);
    let health = scope.may(Compartment::Health.room(), Action::Read).is_ok();
    Html::render(&build(frame, &app.law, &view, &marks, &people, health, day, mistakes))
}

#[expect(clippy::too_many_arguments, reason = "everything a page is made of, once")]
pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    marks: &Marks,
    people: &Colleagues,
    health: bool,
    day: String,
    mistakes: Mistakes,
) -> StartPage {
    let words = frame.words;
    let open = |subject: &&Subject| health || subject.compartment == Compartment::Open;
    let state = |subject: &Subject| course::state(subject, marks, view.assessed(), view.on);
    let next = SUBJECTS.iter().filter(open).find(|subject| state(subject) != How::Done);
    let told: Vec<String> = marks.of(What::ToldAlone).rev().map(|mark| told_alone(words, mark)).collect();
    let chosen = marks.last(What::ToldAlone).map(|mark| mark.value.clone()).unwrap_or_default();
    let choice = |choice: &&str| Choice::new(choice, words.t(&format!("intake-alone-{choice}")), **choice == chosen);
    StartPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        lines: SUBJECTS.iter().filter(open).map(|subject| line(words, view, marks, subject, state(subject))).collect(),
        begun: began(view.assessed(), view.on).map(|day| words.t1("intake-begun-on", "date", words.date(&day))),
        done: done(view.assessed(), view.on).map(|day| words.t1("intake-done-on", "date", words.date(&day))),
        why: marks.last(What::Completed).and_then(|mark| mark.remark.clone()),
        next: next.map(|subject| (format!("/dossiers/{}/intake/{}", view.id, subject.id), words.t(&subject.title()))),
        told: told.first().cloned(),
        told_before: told.into_iter().skip(1).collect(),
        alone: ALONE_CHOICES.iter().map(choice).collect(),
        alone_article: cite(words, "Bs 5.2(2)"),
        ladder: ladder(words, Ladder::of(view.assessed(), view.on).stand),
        mistakes: mistakes.labelled(&[("begonnen", "intake-begin-day"), ("alleen", "intake-alone-ask")]),
        day,
        frame,
    }
}

fn line(words: Words, view: &DossierView, marks: &Marks, subject: &Subject, state: How) -> Line {
    let (badge, tone) = match state {
        How::NotYet => ("intake-state-not-yet", ""),
        How::Begun => ("intake-state-begun", "info"),
        How::Done => ("intake-state-done", "good"),
    };
    let by = marks.of_subject(subject.id).1.map(|mark| by(words, mark));
    Line {
        path: format!("/dossiers/{}/intake/{}", view.id, subject.id),
        title: subject.title(),
        text: format!("{}-text", subject.title()),
        article: cite(words, subject.article),
        badge: words.t(badge),
        tone,
        by: by.unwrap_or_default(),
    }
}

/// "Rian, 12 maart 2026, 10:31".
fn by(words: Words, mark: &Mark) -> String {
    words.tn("intake-by", &[("who", mark.by.clone().into()), ("when", moment(words, mark.at).into())])
}

fn told_alone(words: Words, mark: &Mark) -> String {
    let choice = words.t(&format!("intake-alone-{}", mark.value));
    let values = [("choice", choice.into()), ("who", mark.by.clone().into()), ("when", moment(words, mark.at).into())];
    words.tn("intake-told", &values)
}

/// Where someone stands on the ladder, in one sentence.
pub(super) fn ladder(words: Words, stand: Stand) -> String {
    let date = |key: &str, day| words.t1(key, "date", words.date(&day));
    match stand {
        Stand::Came(day) => date("ladder-came", day),
        Stand::NotCalled => words.t("ladder-not-called"),
        Stand::Called(call, day) => date(called(call), day),
        Stand::Excused(_, day) => date("ladder-excused", day),
        Stand::Absent(call, day) => date(absent(call), day),
    }
}

fn called(call: intake::Call) -> &'static str {
    match call {
        intake::Call::Summons => "ladder-called-summons",
        intake::Call::Warning => "ladder-called-warning",
        intake::Call::ThirdChance => "ladder-called-third",
    }
}

fn absent(call: intake::Call) -> &'static str {
    match call {
        intake::Call::Summons => "ladder-absent-summons",
        intake::Call::Warning => "ladder-absent-warning",
        intake::Call::ThirdChance => "ladder-absent-third",
    }
}
