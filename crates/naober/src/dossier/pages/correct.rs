//! Correcting a fact: the same questions, filled in, or "this never happened". The wrong fact stays and is struck through.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::forms::{Draft, form_of};
use super::record::{providers, record_page, step};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::{self, AsOf, DossierId};
use crate::web::{Frame, Html, Mistakes, WebError};

/// The form of the wrong fact with its answers, or of its withdrawal (`?nooit=1`).
pub(super) async fn show(
    scope: Scope,
    Path((id, fact)): Path<(Uuid, Uuid)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Html, WebError> {
    let view = dossier::show_with(&scope, DossierId(id), AsOf::default(), &[]).await?;
    let recorded = view.fact(fact).ok_or(WebError::NotFound)?;
    let never = pairs.iter().any(|(name, _)| name == "nooit");
    let kind = if never { "feit-ingetrokken" } else { recorded.fact.kind.name() };
    let form = form_of(kind).ok_or(WebError::NotFound)?;
    let draft = if never {
        // A withdrawal counts from the day of what it withdraws.
        Draft::empty(form, recorded.fact.happened)
    } else {
        Draft::of(recorded.fact.happened, &recorded.fact.kind)
    };
    let newer = recorded.corrected_by.is_some();
    let mistakes = if newer { Mistakes::one("", "wrong-corrected-before") } else { Mistakes::none() };
    let frame = Frame::new(&scope, "worklist", "correct-title").with_mistakes(&mistakes);
    let mut page = record_page(frame, form, &draft, &view, mistakes, Some(fact), &scope.new_id().to_string());
    page.providers = providers(&scope, form).await?;
    Html::render(&page)
}

/// Preview, back to the questions, or save.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path((id, fact)): Path<(Uuid, Uuid)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let draft = Draft { typed };
    let form = form_of(draft.get("soort")).ok_or(WebError::NotFound)?;
    Ok(step(&app, &scope, DossierId(id), form, draft, Some(fact)).await?.into_response())
}
