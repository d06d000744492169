//! The whole surface of the product, grouped by who uses it. The matrix in `access` holds the same list.

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::{access, dossier, web};

/// Every route there is.
pub fn routes() -> Router<App> {
    Router::new()
        // Anyone
        .route("/healthz", get(web::health))
        .merge(access::pages::routes())
        // Staff: worklist and dossiers
        .route("/werklijst", get(dossier::pages::worklist::show))
        .fallback(web::not_found)
}
