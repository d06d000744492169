//! Saying that a proof is in the file, or no longer.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use crate::access::Scope;
use crate::dossier::DossierId;
use crate::plan::remedies::{Ground, NewMark, mark};
use crate::web::{Entries, LINE, See, WebError};

/// Marks it, and goes back to where it was asked.
pub(super) async fn send(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    let ground = Ground::named(typed.text("grond")).ok_or(WebError::NotFound)?;
    let present = match typed.text("stand") {
        "aanwezig" => true,
        "weg" => false,
        _ => return Err(WebError::Unreadable),
    };
    // A note that is too long is cut: it is a pointer to where the paper lies.
    let note: String = typed.text("notitie").chars().take(LINE).collect();
    let note = Some(note).filter(|note| !note.is_empty());
    let new = NewMark { ground, proof: typed.text("bewijs").to_owned(), present, note };
    mark(&scope, DossierId(id), new).await?;
    let page = if matches!(ground, Ground::Verlenging(_)) { "verlenging" } else { "ontheffing" };
    Ok(See::other(format!("/dossiers/{id}/{page}")).with_notice("remedy-proof-marked").into_response())
}
