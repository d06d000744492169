//! The newcomer's pages, in twelve languages; and what the caseworker sees of them.

mod ask;
mod folder;
mod frame;
mod inlog;
mod mail_code;
mod now;
mod plan;
mod provider;
mod questions;
mod rights;
mod samples;
mod sheet;
mod tongue;
mod way_in;
mod week;
mod who;
mod words;

use axum::Router;
use axum::routing::{get, post};

use super::HomeError;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::web::WebError;

pub(crate) use samples::{own_samples, samples};

/// The routes of this room; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/mijn", get(now::show))
        .route("/mijn/inloggen", get(way_in::show).post(way_in::send))
        .route("/mijn/inloggen/mail", post(mail_code::ask))
        .route("/mijn/inloggen/code", get(mail_code::show).post(mail_code::send))
        .route("/mijn/aanbieder", post(provider::away))
        .route("/mijn/broker/terug", get(provider::back))
        .route("/mijn/inlog", get(inlog::show).post(inlog::set))
        .route("/mijn/inlog/code", post(inlog::confirm))
        .route("/mijn/inlog/verwijderen", post(inlog::drop_mail))
        .route("/mijn/uit", post(way_in::out))
        .route("/mijn/taal", post(tongue::choose))
        .route("/mijn/woorden", get(words::show))
        .route("/mijn/hulp", get(words::help))
        .route("/mijn/plan", get(plan::show))
        .route("/mijn/week", get(week::show))
        .route("/mijn/rechten", get(rights::show))
        .route("/mijn/map", get(folder::show))
        .route("/mijn/map/{brief}/pdf", get(folder::pdf))
        .route("/mijn/wie-ziet-wat", get(who::show))
        .route("/mijn/vragen", get(ask::show).post(ask::send))
        .route("/dossiers/{id}/toegang", get(questions::way_in).post(questions::invite))
        .route("/dossiers/{id}/toegang/mail/beeindigen", post(questions::end_mail))
        .route("/dossiers/{id}/vragen", get(questions::show))
        .route("/dossiers/{id}/vragen/{vraag}", post(questions::answer))
}

/// The own dossier of the newcomer who asks.
fn own(scope: &Scope) -> DossierId {
    DossierId(scope.actor.account)
}

impl From<HomeError> for WebError {
    fn from(error: HomeError) -> Self {
        match error {
            HomeError::Denied => Self::Forbidden,
            HomeError::NotFound => Self::NotFound,
            HomeError::NoText => Self::Unreadable,
            HomeError::Dossier(error) => error.into(),
            HomeError::Store(error) => error.into(),
        }
    }
}
