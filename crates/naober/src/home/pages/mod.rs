//! The newcomer's pages, in twelve languages; and what the caseworker sees of them.

mod ask;
mod buddy;
mod consents;
mod copy;
mod folder;
mod folder_samples;
mod inlog;
mod mail_code;
mod now;
mod pack;
mod paper;
mod papers;
mod plan;
mod provider;
mod questions;
mod receipt;
mod region;
mod rights;
mod samples;
mod sheet;
mod tongue;
mod way_in;
mod week;
mod who;
mod words;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use super::HomeError;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::web::WebError;

#[cfg(test)]
pub(crate) use ask::OFTEN;
pub(crate) use samples::{own_samples, samples};

/// The routes of this room; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/mijn", get(now::show))
        .route("/mijn/inloggen", get(way_in::show).post(way_in::send))
        .route("/mijn/inloggen/voorbeeld", post(way_in::example))
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
        .route("/mijn/kopie", get(copy::show))
        .route("/mijn/rechten", get(rights::show))
        .route("/mijn/map", get(folder::show).post(folder::add).layer(DefaultBodyLimit::max(folder::FORM)))
        .route("/mijn/map/alles", get(pack::papers))
        .route("/mijn/map/{brief}/pdf", get(folder::pdf))
        .route("/mijn/papieren/{papier}", get(paper::show))
        .route("/mijn/papieren/{papier}/bestand", get(paper::file))
        .route("/mijn/papieren/{papier}/delen", post(paper::share))
        .route("/mijn/papieren/{papier}/verwijderen", post(paper::remove))
        .route("/mijn/wie-ziet-wat", get(who::show))
        .route("/mijn/gegevens", get(pack::everything))
        .route("/mijn/toestemmingen", get(consents::show))
        .route("/mijn/toestemmingen/{toestemming}", get(receipt::show))
        .route("/mijn/toestemmingen/{toestemming}/geven", post(consents::give))
        .route("/mijn/toestemmingen/{toestemming}/weigeren", post(consents::refuse))
        .route("/mijn/toestemmingen/{toestemming}/intrekken", post(consents::withdraw))
        .route("/mijn/vragen", get(ask::show).post(ask::send))
        .route("/dossiers/{id}/toegang", get(questions::way_in).post(questions::invite))
        .route("/dossiers/{id}/toegang/mail/beeindigen", post(questions::end_mail))
        .route("/dossiers/{id}/vragen", get(questions::show))
        .route("/dossiers/{id}/vragen/{vraag}", post(questions::answer))
        .route("/dossiers/{id}/papieren", get(papers::show).post(papers::ask))
        .route("/dossiers/{id}/papieren/{papier}", get(papers::file))
        .merge(buddy::routes())
        .merge(region::routes())
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
            // Forms do not lead here.
            HomeError::NoText | HomeError::NoPaper | HomeError::WrongDay | HomeError::Full => Self::Unreadable,
            HomeError::Unfit(_) | HomeError::Busy => Self::Unreadable,
            HomeError::Plan(error) => error.into(),
            HomeError::Network(error) => error.into(),
            HomeError::Placement(error) => error.into(),
            HomeError::Dossier(error) => error.into(),
            HomeError::Store(error) => error.into(),
        }
    }
}
