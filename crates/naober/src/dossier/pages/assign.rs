//! Taking over and handing over from the list, many at once.

use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::filter;
use crate::access::Scope;
use crate::dossier::{DossierId, worklist};
use crate::web::{Entries, See, WebError};

/// Gives the ticked dossiers to oneself, to a colleague or to nobody; back to the same list.
pub(super) async fn send(scope: Scope, entries: Entries) -> Result<Response, WebError> {
    let dossiers: Vec<DossierId> =
        entries.all("dossier").filter_map(|id| Uuid::parse_str(id).ok()).map(DossierId).collect();
    let query = filter::write(&filter::read(&filter::pairs(entries.text("terug"))));
    let back = See::other(if query.is_empty() { "/werklijst".to_owned() } else { format!("/werklijst?{query}") });
    if dossiers.is_empty() {
        return Ok(back.with_warning("assign-none-chosen").into_response());
    }
    let to = match entries.text("naar") {
        "mij" => Some(scope.actor.account),
        "niemand" => None,
        _ => match Uuid::parse_str(entries.text("collega")) {
            Ok(account) => Some(account),
            Err(_) => return Ok(back.with_warning("assign-nobody-chosen").into_response()),
        },
    };
    worklist::assign(&scope, &dossiers, to).await?;
    Ok(back.with_notice("assign-done").into_response())
}
