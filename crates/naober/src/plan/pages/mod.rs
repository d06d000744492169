//! Pages of the plan: the way in, and those of each part.

mod hub;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::web::{Sample, Words};

/// The routes of this room; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/plan", get(hub::show))
        .merge(super::intake::pages::routes())
        .merge(super::goals::pages::routes())
        .merge(super::fines::pages::routes())
        .merge(super::letters::pages::routes())
        .merge(super::pip::pages::routes())
        .merge(super::progress::pages::routes())
        .merge(super::remedies::pages::routes())
        .merge(super::week::pages::routes())
        .merge(super::circle::pages::routes())
        .merge(super::ontzorgen::pages::routes())
}

/// Every view of this room, in one language.
#[rustfmt::skip]
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    // One part a line.
    let parts = [
        hub::samples(words),
        super::intake::pages::samples(words),
        super::goals::pages::samples(words),
        super::fines::pages::samples(words),
        super::letters::pages::samples(words),
        super::pip::pages::samples(words),
        super::progress::pages::samples(words),
        super::remedies::pages::samples(words),
        super::week::pages::samples(words),
        super::circle::pages::samples(words),
        super::ontzorgen::pages::samples(words),
    ];
    parts.concat()
}
