//! Pages of the intake: where it stands, one page per subject, completing it, and the summonses before it.

mod complete;
mod fields;
mod samples;
mod start;
mod subject;
mod summons;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub(in crate::plan) use samples::samples;

/// The routes of the intake; the matrix in `access` names each of them.
pub(in crate::plan) fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/intake", get(start::show))
        .route("/dossiers/{id}/intake/begin", post(start::begin))
        .route("/dossiers/{id}/intake/alleen", post(start::alone))
        .route("/dossiers/{id}/intake/afronden", get(complete::show).post(complete::send))
        .route("/dossiers/{id}/intake/oproep", get(summons::show).post(summons::send))
        .route("/dossiers/{id}/intake/gezondheid", get(subject::show_health).post(subject::send_health))
        .route("/dossiers/{id}/intake/{onderwerp}", get(subject::show).post(subject::send))
}
