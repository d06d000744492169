//! Keeping a filter of the worklist under a name, and dropping it.

use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::filter;
use super::worklist::{Asked, list};
use crate::access::Scope;
use crate::dossier::views;
use crate::web::{Entries, Mistakes, See, WebError};

/// Keeps the filter under a name.
pub(super) async fn save(scope: Scope, entries: Entries) -> Result<Response, WebError> {
    let filter = filter::read(&filter::pairs(entries.text("weergave")));
    let query = filter::write(&filter);
    let mut mistakes = Mistakes::none();
    let name = entries.required("naam", 60, &mut mistakes);
    match name.filter(|_| !mistakes.any()) {
        Some(name) => {
            views::save(&scope, &name, &query).await?;
            Ok(See::other(format!("/werklijst?{query}")).with_notice("view-saved").into_response())
        }
        None => {
            let view_name = entries.text("naam").to_owned();
            let mistakes = mistakes.labelled(&[("naam", "view-name")]);
            Ok(list(&scope, Asked { filter, mistakes, view_name, ..Asked::default() }).await?.into_response())
        }
    }
}

/// Drops a saved view.
pub(super) async fn delete(scope: Scope, entries: Entries) -> Result<Response, WebError> {
    let id = Uuid::parse_str(entries.text("weergave")).map_err(|_| WebError::NotFound)?;
    views::delete(&scope, id).await?;
    Ok(See::other("/werklijst").with_notice("view-deleted").into_response())
}
