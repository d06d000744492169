//! Completing the intake: what is still open, and if so why that is enough.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::RightCode;

use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, Say, Why, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::PlanError;
use crate::plan::intake::course::{began, done, may_in_absence, still_open};
use crate::plan::intake::marks::{self, Marks};
use crate::plan::intake::table::SUBJECTS;
use crate::plan::intake::{self, Completion};
use crate::web::{Entries, Frame, Html, Mistakes, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/intake/pages/complete.html")]
pub(super) struct CompletePage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    /// Address and title of every subject, and whether it was talked through.
    pub subjects: Vec<(String, String, bool)>,
    pub open: usize,
    /// How many, in a sentence.
    pub open_text: String,
    /// The day it began has to be asked too.
    pub asks_begin: bool,
    /// The law lets the college go on alone now, and why.
    pub alone: Option<Why>,
    pub done: Option<String>,
}

const LABELS: &[(&str, &str)] =
    &[("begonnen", "intake-begin-day"), ("afgerond", "intake-complete-day"), ("waarom", "intake-complete-why")];

/// The list of what is open, and the form.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let today = Words::new(scope.language).short(&scope.today());
    let typed = Entries::new(&[("afgerond", &today)]);
    page(&app, &scope, DossierId(id), typed, Mistakes::none()).await
}

/// Completes it, or says what is missing.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let began = typed.date("begonnen", &mut mistakes);
    let on = typed.required_date("afgerond", &mut mistakes);
    let why = typed.optional("waarom", TEXT, &mut mistakes);
    let today = scope.today();
    for (field, day) in [("begonnen", began), ("afgerond", on)] {
        if day.is_some_and(|day| day > today) {
            mistakes.add(field, "intake-wrong-future");
        }
    }
    if let (Some(first), Some(last)) = (began, on)
        && first > last
    {
        mistakes.add("begonnen", "intake-wrong-order");
    }
    if let Some(on) = on.filter(|_| !mistakes.any()) {
        let completion = Completion { on, began, in_absence: typed.checked("verstek"), why };
        match intake::complete(&scope, id, completion).await {
            Ok(()) => {
                let to = See::other(format!("/dossiers/{id}/intake"));
                return Ok(to.with_notice("intake-completed-notice").into_response());
            }
            Err(PlanError::OpenSubjects) => mistakes.add("waarom", "intake-wrong-why"),
            Err(PlanError::IntakeDone) => mistakes.add("", "intake-wrong-done"),
            Err(PlanError::NotInAbsence) => mistakes.add("", "intake-wrong-absence"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, typed, mistakes).await?.into_response())
}

async fn page(app: &App, scope: &Scope, id: DossierId, typed: Entries, mistakes: Mistakes) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let marks = marks::read(scope, id).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "intake-complete").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, &marks, &people, typed, mistakes))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    marks: &Marks,
    people: &Colleagues,
    typed: Entries,
    mistakes: Mistakes,
) -> CompletePage {
    let words = frame.words;
    let open = still_open(marks, view.assessed(), view.on);
    let line = |subject: &intake::table::Subject| {
        let talked = !open.iter().any(|one| one.id == subject.id);
        (format!("/dossiers/{}/intake/{}", view.id, subject.id), subject.title(), talked)
    };
    let alone = may_in_absence(&view.assessment).then(|| {
        let mut rights = view.assessment.rights.iter();
        rights
            .find(|right| right.code == RightCode::IntakeBijVerstek)
            .map(|right| Say { words, law, view }.why(&right.basis))
    });
    CompletePage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        subjects: SUBJECTS.iter().map(line).collect(),
        open: open.len(),
        open_text: words.t1("intake-still-open", "count", open.len()),
        asks_begin: began(view.assessed(), view.on).is_none(),
        alone: alone.flatten(),
        done: done(view.assessed(), view.on).map(|day| words.t1("intake-done-on", "date", words.date(&day))),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
