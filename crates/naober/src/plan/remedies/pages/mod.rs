//! Pages of rights in time: more time, dispensation, scaling down, hours, the loan, and a provider that falls away.

mod dispensation;
mod extension;
mod loan;
mod loss;
mod lost;
mod parts;
mod proof;
mod samples;
mod scaling;
mod statement;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub(crate) use samples::samples;

/// The routes of this part; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/verlenging", get(extension::show).post(extension::send))
        .route("/dossiers/{id}/bewijs", post(proof::send))
        .route("/dossiers/{id}/ontheffing", get(dispensation::show).post(dispensation::send))
        .route("/dossiers/{id}/afschalen", get(scaling::show).post(scaling::send))
        .route("/dossiers/{id}/urenverklaring", get(statement::show).post(statement::send))
        .route("/dossiers/{id}/lening", get(loan::show))
        .route("/aanbieders/vervallen", get(lost::show).post(lost::send))
        .route("/aanbieders/vervallen/{verlies}", get(loss::show).post(loss::send))
}
