//! The letters of a dossier: what was sent, when, by whom.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use uuid::Uuid;

use super::super::{self as letters, Listed};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::web::{Frame, Html, WebError};

#[derive(Template)]
#[template(path = "plan/letters/pages/list.html")]
pub(super) struct ListPage {
    frame: Frame,
    head: Head,
    letters: Vec<Line>,
    writes: bool,
}

struct Line {
    id: Uuid,
    subject: String,
    kind: String,
    day: String,
    made: String,
    /// Language of the summary, in words.
    summary: String,
}

/// The list.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let id = DossierId(id);
    let letters = letters::list(&scope, id).await?;
    let view = dossier::show_with(&scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    let writes = scope.may(Room::Letters, Action::Change).is_ok() && view.closed.is_none();
    Html::render(&build(frame(&scope, &view, "letters-title"), &app.law, &view, &people, &letters, writes))
}

/// One letter.
pub(super) async fn pdf(scope: Scope, Path((id, letter)): Path<(Uuid, Uuid)>) -> Result<Response, WebError> {
    let pdf = letters::pdf(&scope, DossierId(id), letter).await?;
    Ok(super::pdf(&pdf.file_name, pdf.bytes))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    letters: &[Listed],
    writes: bool,
) -> ListPage {
    let words = frame.words;
    let line = |letter: &Listed| Line {
        id: letter.id,
        subject: letter.subject.clone(),
        kind: words.t(&format!("letter-kind-{}", letter.kind.name())),
        day: words.date(&letter.dated_on),
        made: format!("{}, {}", letter.made_by_name, moment(words, letter.made_at)),
        summary: letter.summary_language.as_ref().map(|tag| words.t(&format!("language-{tag}"))).unwrap_or_default(),
    };
    ListPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        letters: letters.iter().map(line).collect(),
        writes,
        frame,
    }
}
