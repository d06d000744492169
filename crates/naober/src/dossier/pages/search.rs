//! Finding people from the worklist: by name, dossier number, BSN or V-number, open and closed.

use axum::response::{IntoResponse, Response};

use super::place::Place;
use super::worklist::{Asked, list};
use crate::access::Scope;
use crate::dossier::finding;
use crate::dossier::worklist::Filter;
use crate::web::{Entries, See, WebError};

/// The list by name or number: a POST, so that neither stands in an address, history or log.
pub(super) async fn search(scope: Scope, entries: Entries) -> Result<Response, WebError> {
    let words = entries.text("zoek");
    if words.is_empty() {
        return Ok(See::other("/werklijst").into_response());
    }
    let words: String = words.chars().take(100).collect();
    let only = finding::by_number(&scope, &words).await?;
    let from = Place::read(entries.text("vanaf"));
    let closed = if from.is_some() { Vec::new() } else { finding::closed(&scope, &words, only).await? };
    let filter = Filter { search: Some(words), only, ..Filter::default() };
    Ok(list(&scope, Asked { filter, from, closed, ..Asked::default() }).await?.into_response())
}
