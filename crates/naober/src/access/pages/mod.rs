//! Pages of the access room: sign-in, own account, accounts, log.

mod language;
mod sign_in;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The routes of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/taal", post(language::choose))
        .route("/inloggen", get(sign_in::show))
        .route("/inloggen/demo", post(sign_in::demo))
        .route("/uitloggen", post(sign_in::out))
}
