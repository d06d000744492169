//! Pages of the goals: all of them, a new one, one with its steps, and what was measured over time.

mod list;
mod measures;
mod new;
mod one;
mod samples;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::dossier::DossierId;
use crate::plan::Compartment;

pub(in crate::plan) use samples::samples;

/// The routes of the goals; the matrix in `access` names each of them. Goals about health have addresses of their own.
pub(in crate::plan) fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/doelen", get(list::show))
        .route("/dossiers/{id}/doelen/nieuw", get(new::show).post(new::send))
        .route("/dossiers/{id}/doelen/metingen", get(measures::show).post(measures::send))
        .route("/dossiers/{id}/doelen/gezondheid", get(list::show))
        .route("/dossiers/{id}/doelen/gezondheid/nieuw", get(new::show).post(new::send))
        .route("/dossiers/{id}/doelen/gezondheid/{doel}", get(one::show))
        .route("/dossiers/{id}/doelen/gezondheid/{doel}/stap", post(one::add_step))
        .route("/dossiers/{id}/doelen/gezondheid/{doel}/stand", post(one::mark))
        .route("/dossiers/{id}/doelen/{doel}", get(one::show))
        .route("/dossiers/{id}/doelen/{doel}/stap", post(one::add_step))
        .route("/dossiers/{id}/doelen/{doel}/stand", post(one::mark))
}

/// Where the goals of a compartment are.
fn base(id: DossierId, compartment: Compartment) -> String {
    match compartment {
        Compartment::Open => format!("/dossiers/{id}/doelen"),
        Compartment::Health => format!("/dossiers/{id}/doelen/gezondheid"),
    }
}
