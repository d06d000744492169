//! Pages of the reports: the figures of today, the people behind each, each table as a file, and the quarter file.

mod behind;
mod files;
mod show;
mod tables;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::web::{Sample, Words};

/// Every view of this room, in one language.
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    [show::samples(words), behind::samples(words)].concat()
}

/// The routes of this room; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/rapporten", get(show::show))
        .route("/rapporten/{table}", get(files::table))
        .route("/rapporten/lijst/{figure}", get(behind::show))
        .route("/rapporten/swi/{quarter}", get(files::quarter))
}

/// The page as it is sent, for tests.
#[cfg(test)]
pub(super) async fn page_of(scope: &crate::access::Scope) -> Result<String, crate::web::WebError> {
    show::show(scope.clone()).await.map(|page| page.0)
}
