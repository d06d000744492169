//! Tasks and notes of a dossier. Notes about health stand apart, with who may see them.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::head::{Head, LookBack, frame, head};
use super::people::Colleagues;
use super::say;
use super::timeline::moment;
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::{self, DossierId, DossierView, Part, notes, tasks};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, TEXT, WebError};

#[derive(Template)]
#[template(path = "dossier/pages/tasks.html")]
pub(super) struct TasksPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub open: Vec<TaskLine>,
    pub done: Vec<TaskLine>,
    pub notes: Vec<NoteLine>,
    pub health: Vec<NoteLine>,
    pub sees_health: bool,
    pub people: Vec<Choice>,
    pub typed: Entries,
}

pub(super) struct TaskLine {
    pub id: Uuid,
    pub title: String,
    pub when: String,
    pub who: String,
}

pub(super) struct NoteLine {
    pub text: String,
    pub by: String,
}

/// Field to the key of its label.
const LABELS: &[(&str, &str)] =
    &[("titel", "task-title"), ("uiterlijk", "task-due"), ("notitie", "note-text"), ("gezondheid", "health-text")];

/// Tasks and notes.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    back: LookBack,
) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), &back, Mistakes::none(), Entries::default()).await
}

/// Adds a task.
pub(super) async fn add(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let title = typed.required("titel", LINE, &mut mistakes);
    let due_on = typed.date("uiterlijk", &mut mistakes);
    let Some(title) = title.filter(|_| !mistakes.any()) else {
        return Ok(page(&app, &scope, id, &LookBack::default(), mistakes, typed).await?.into_response());
    };
    let assignee = Uuid::parse_str(typed.text("wie")).ok();
    tasks::add(&scope, id, tasks::NewTask { title, due_on, assignee }).await?;
    Ok(See::other(format!("/dossiers/{id}/taken")).with_notice("task-added").into_response())
}

/// Ticks a task off.
pub(super) async fn done(scope: Scope, Path((id, task)): Path<(Uuid, Uuid)>) -> Result<Response, WebError> {
    tasks::done(&scope, DossierId(id), task).await?;
    Ok(See::other(format!("/dossiers/{id}/taken")).with_notice("task-done").into_response())
}

/// Writes a note.
pub(super) async fn write(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let health = typed.text("soort") == "gezondheid";
    let field = if health { "gezondheid" } else { "notitie" };
    let text = typed.required(field, TEXT, &mut mistakes);
    let Some(text) = text.filter(|_| !mistakes.any()) else {
        return Ok(page(&app, &scope, id, &LookBack::default(), mistakes, typed).await?.into_response());
    };
    notes::write(&scope, id, &text, health).await?;
    Ok(See::other(format!("/dossiers/{id}/taken")).with_notice("note-written").into_response())
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    back: &LookBack,
    mistakes: Mistakes,
    typed: Entries,
) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, back.as_of(), &[Part::Notes]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "tab-tasks").with_mistakes(&mistakes);
    let mut page = build(frame, &app.law, &view, back, &people, mistakes, typed);
    page.sees_health = scope.may(Room::HealthNotes, Action::Read).is_ok();
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    back: &LookBack,
    people: &Colleagues,
    mistakes: Mistakes,
    typed: Entries,
) -> TasksPage {
    let words = frame.words;
    let line = |task: &dossier::Task| TaskLine {
        id: task.id,
        title: task.title.clone(),
        when: match (task.done_at, task.due_on) {
            (Some(done), _) => words.t1("task-done-at", "when", moment(words, done)),
            (None, Some(day)) => say::by(words, view.on, day),
            (None, None) => String::new(),
        },
        who: task.assignee.map(|who| people.name(Some(who), words)).unwrap_or_default(),
    };
    let mut open: Vec<&dossier::Task> = view.tasks.iter().filter(|task| task.done_at.is_none()).collect();
    open.sort_by_key(|task| (task.due_on.is_none(), task.due_on, task.created_at));
    let note = |note: &&dossier::Note| NoteLine {
        text: note.text.clone(),
        by: format!("{}, {}", note.written_by_name, moment(words, note.written_at)),
    };
    let chosen = Uuid::parse_str(typed.text("wie")).ok();
    let mut everyone = vec![Choice::new("", words.t("task-nobody"), chosen.is_none())];
    everyone.extend(people.everyone(chosen));
    TasksPage {
        head: head(words, law, view, back, "tab-tasks", people),
        open: open.into_iter().map(line).collect(),
        done: view.tasks.iter().filter(|task| task.done_at.is_some()).map(line).collect(),
        notes: view.notes.iter().rev().filter(|note| !note.health).map(|one| note(&one)).collect(),
        health: view.notes.iter().rev().filter(|note| note.health).map(|one| note(&one)).collect(),
        sees_health: true,
        people: everyone,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
