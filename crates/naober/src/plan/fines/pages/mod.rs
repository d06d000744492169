//! Pages of fines: the files of a dossier, and one file with its steps.

mod file;
mod list;
mod samples;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub(crate) use samples::samples;

/// The routes of this part; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/boetes", get(list::show).post(list::send))
        .route("/dossiers/{id}/boetes/{file}", get(file::show))
        .route("/dossiers/{id}/boetes/{file}/stappen", post(file::send))
        .route("/dossiers/{id}/boetes/{file}/besluit", post(file::decide))
}
