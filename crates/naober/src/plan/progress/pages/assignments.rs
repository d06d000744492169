//! Practice assignments: give one that fits the lessons, and note where and when it was done.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::date;
use uuid::Uuid;
use wi2021::facts::{Leerroute, Vak};
use wi2021::{HourCode, Hours, Law};

use super::show::subjects;
use super::{Door, doors, refused, required_hours, source};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{
    Colleagues, Head, HourLine, LookBack, Say, frame, head, hours_text, sample_view, typed_date,
};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::PlanError;
use crate::plan::progress::hours::{subject_name, subject_named};
use crate::plan::progress::{self, Assignment, By, Done, NewAssignment};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, Sample, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/progress/pages/assignments.html")]
struct AssignmentsPage {
    frame: Frame,
    head: Head,
    doors: Vec<Door>,
    mistakes: Mistakes,
    /// The participation hours, when the route asks them.
    ring: Option<HourLine>,
    open: Vec<Line>,
    done: Vec<Line>,
    subjects: Vec<Choice>,
    typed: Entries,
}

#[derive(Template)]
#[template(path = "plan/progress/pages/assignment_done.html")]
struct DonePage {
    frame: Frame,
    head: Head,
    doors: Vec<Door>,
    mistakes: Mistakes,
    assignment: Line,
    typed: Entries,
}

/// An assignment as the page tells it.
struct Line {
    id: Uuid,
    text: String,
    subject: String,
    /// Where, when and how long; empty until it was done.
    done: String,
}

const LABELS: &[(&str, &str)] = &[("opdracht", "assignment-text"), ("vak", "assignment-subject")];
const DONE_LABELS: &[(&str, &str)] =
    &[("datum", "assignment-day"), ("plek", "assignment-place"), ("uren", "field-uren")];

/// The page.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::default()).await
}

/// Gives an assignment.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let text = typed.required("opdracht", TEXT, &mut mistakes);
    let subject = subject_named(typed.text("vak"));
    if subject.is_none() {
        mistakes.add("vak", "wrong-choice-missing");
    }
    let (Some(text), Some(subject), false) = (text, subject, mistakes.any()) else {
        return Ok(page(&app, &scope, id, mistakes, typed).await?.into_response());
    };
    progress::give(&scope, id, NewAssignment { text, subject }).await?;
    Ok(See::other(path(id)).with_notice("assignment-given").into_response())
}

/// The form for one that was done.
pub(super) async fn ask(
    State(app): State<App>,
    scope: Scope,
    Path((id, assignment)): Path<(Uuid, Uuid)>,
) -> Result<Html, WebError> {
    scope.may(Room::Plan, Action::Change)?;
    done_page(&app, &scope, DossierId(id), assignment, Mistakes::none(), None).await
}

/// Notes that it was done.
pub(super) async fn done(
    State(app): State<App>,
    scope: Scope,
    Path((id, assignment)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let on = typed.required_date("datum", &mut mistakes);
    let place = typed.required("plek", LINE, &mut mistakes);
    let hours = required_hours(&typed, "uren", &mut mistakes);
    if let (Some(on), Some(place), Some(hours), false) = (on, place, hours, mistakes.any()) {
        let done = Done { on, place, hours, counts: typed.checked("telt") };
        match progress::done(&scope, id, assignment, done, &source(&scope)).await {
            Ok(()) => return Ok(See::other(path(id)).with_notice("assignment-noted").into_response()),
            Err(error) => match refused(&error) {
                Some(key) => mistakes.add("datum", key),
                None => return Err(error.into()),
            },
        }
    }
    Ok(done_page(&app, &scope, id, assignment, mistakes, Some(typed)).await?.into_response())
}

fn path(id: DossierId) -> String {
    format!("/dossiers/{id}/voortgang/opdrachten")
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let assignments = progress::assignments(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "progress-assignments").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, &people, &assignments, mistakes, typed))
}

async fn done_page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    assignment: Uuid,
    mistakes: Mistakes,
    typed: Option<Entries>,
) -> Result<Html, WebError> {
    let assignments = progress::assignments(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let wanted = assignments.iter().find(|one| one.id == assignment).ok_or(PlanError::NotFound)?;
    let people = Colleagues::of(scope).await?;
    let typed = typed.unwrap_or_else(|| filled(&view));
    let frame = frame(scope, &view, "assignment-done-title").with_mistakes(&mistakes);
    Html::render(&build_done(frame, &app.law, &view, &people, wanted, mistakes, typed))
}

/// Today; in the Z route the hours count.
fn filled(view: &DossierView) -> Entries {
    let counts = if view.assessment.route == Some(Leerroute::Z) { "1" } else { "" };
    Entries::new(&[("datum", &typed_date(view.on)), ("telt", counts)])
}

fn build(
    frame: Frame,
    law: &Law,
    view: &DossierView,
    people: &Colleagues,
    assignments: &[Assignment],
    mistakes: Mistakes,
    typed: Entries,
) -> AssignmentsPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let ring = view.assessment.hours.iter().find(|hours| hours.code == HourCode::ZParticipatie);
    let (done, open): (Vec<_>, Vec<_>) = assignments.iter().partition(|one| one.done.is_some());
    AssignmentsPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        doors: doors(words, view.id, "progress-assignments"),
        ring: ring.map(|hours| say.hours(hours)),
        open: open.into_iter().map(|one| line(words, one)).collect(),
        done: done.into_iter().map(|one| line(words, one)).collect(),
        subjects: subjects(words, typed.text("vak")),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

fn build_done(
    frame: Frame,
    law: &Law,
    view: &DossierView,
    people: &Colleagues,
    assignment: &Assignment,
    mistakes: Mistakes,
    typed: Entries,
) -> DonePage {
    let words = frame.words;
    DonePage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        doors: doors(words, view.id, "progress-assignments"),
        assignment: line(words, assignment),
        typed,
        mistakes: mistakes.labelled(DONE_LABELS),
        frame,
    }
}

fn line(words: Words, assignment: &Assignment) -> Line {
    let subject = assignment.subject.map(subject_name);
    let done = assignment.done.as_ref().map(|(on, place, minutes)| {
        let hours = Hours(i32::try_from(*minutes).unwrap_or_default());
        let hours = hours_text(words.language, hours);
        words.tn(
            "assignment-done-at",
            &[("date", words.date(on).into()), ("place", place.clone().into()), ("hours", hours.into())],
        )
    });
    Line {
        id: assignment.id,
        text: assignment.text.clone(),
        subject: subject.map(|name| words.t(&format!("choice-vak-{name}"))).unwrap_or_default(),
        done: done.unwrap_or_default(),
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let people = Colleagues::sample();
    let view = sample_view();
    let by = || By { name: "Fatima Özdemir".to_owned(), at: jiff::Timestamp::UNIX_EPOCH };
    let one = |text: &str, done| Assignment {
        id: Uuid::nil(),
        text: text.to_owned(),
        subject: Some(Vak::Nt2),
        given: by(),
        done,
    };
    let some = [
        one("Vraag in de winkel waar iets ligt, en schrijf drie woorden op.", None),
        one(
            "Maak een afspraak bij de huisarts, aan de telefoon.",
            Some((date(2026, 2, 3), "Buurthuis".to_owned(), 90)),
        ),
    ];
    let page = |all: &[Assignment], mistakes: Mistakes| {
        let frame = Frame::sample(words, "worklist", "progress-assignments").with_mistakes(&mistakes);
        build(frame, &law, &view, &people, all, mistakes, Entries::default())
    };
    let asked = |mistakes: Mistakes| {
        let frame = Frame::sample(words, "worklist", "assignment-done-title").with_mistakes(&mistakes);
        build_done(frame, &law, &view, &people, &some[0], mistakes, filled(&view))
    };
    vec![
        Sample::new("assignments", &page(&some, Mistakes::none())),
        Sample::new("assignments-wrong", &page(&[], Mistakes::one("opdracht", "mistake-required"))),
        Sample::new("assignment-done", &asked(Mistakes::none())),
        Sample::new("assignment-done-wrong", &asked(Mistakes::one("plek", "mistake-required"))),
    ]
}
