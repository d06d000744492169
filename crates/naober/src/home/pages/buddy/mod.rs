//! My buddy: what I show to find one, a proposal to answer, and a buddy to keep in touch with.

mod card;
mod contact;
mod looking;
mod outcome;
mod page;
mod pair;
mod past;
mod proposal;
mod samples;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub(super) use samples::samples;

const TITLE: &str = "home-buddy-title";
const HERE: &str = "/mijn/maatje";

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/mijn/maatje", get(page::show).post(looking::wish))
        .route("/mijn/maatje/intrekken", post(looking::withdraw))
        .route("/mijn/maatje/{koppel}/antwoord", post(proposal::answer))
        .route("/mijn/maatje/{koppel}/bericht", post(contact::write))
        .route("/mijn/maatje/{koppel}/nummer", post(contact::phone))
        .route("/mijn/maatje/{koppel}/ontmoeting", post(contact::meet))
        .route("/mijn/maatje/{koppel}/bedankt", post(contact::thank))
        .route("/mijn/maatje/{koppel}/stoppen", post(contact::end))
}
