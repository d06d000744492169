//! One adopted version, with what it made different.

use askama::Template;
use axum::extract::{Path, State};
use uuid::Uuid;

use super::super::difference::{Part, differences, said};
use super::Desk;
use super::adopt::read_out;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::Head;
use crate::web::{Frame, Html, WebError};

#[derive(Template)]
#[template(path = "plan/pip/pages/version.html")]
pub(super) struct VersionPage {
    frame: Frame,
    head: Head,
    title: String,
    about: String,
    letter: Option<Uuid>,
    parts: Vec<(String, String)>,
    /// Label, what it was, what it became; of a version after the first.
    differences: Option<Vec<Part>>,
}

/// One version.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path((id, version)): Path<(Uuid, String)>,
) -> Result<Html, WebError> {
    let desk = Desk::of(&scope, DossierId(id)).await?;
    let version = version.parse().map_err(|_| WebError::NotFound)?;
    build(desk.frame(&scope, "pip-title"), &app.law, &desk, version)
        .ok_or(WebError::NotFound)
        .and_then(|page| Html::render(&page))
}

pub(super) fn build(frame: Frame, law: &wi2021::Law, desk: &Desk, version: i64) -> Option<VersionPage> {
    let words = frame.words;
    let pip = desk.pips.versions.iter().find(|pip| pip.version == version)?;
    let before = desk.pips.versions.iter().find(|older| older.version == version - 1);
    let adopted = pip.adopted.as_ref()?;
    let differences = before.map(|before| {
        let named = |part: Part| Part { label: words.t(&part.label), ..part };
        differences(&before.content, &pip.content, &said(words)).into_iter().map(named).collect()
    });
    let occasion = words.t(&format!("pip-occasion-{}", adopted.occasion.name()));
    let values = [("date", words.date(&adopted.dated_on).into()), ("who", adopted.by_name.clone().into())];
    Some(VersionPage {
        head: desk.head(words, law),
        title: words.tn("pip-version-title", &[("number", pip.version.into()), ("occasion", occasion.into())]),
        about: words.tn("pip-version-about", &values),
        letter: adopted.letter,
        parts: read_out(words, &pip.content),
        differences,
        frame,
    })
}
