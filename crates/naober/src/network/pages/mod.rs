//! Pages of volunteers, few and calm, and of who brings them together with newcomers.

mod form;
mod mine;
mod overview;
mod pair;
mod pairing;
mod places;
mod profile;
mod said;
mod samples;
mod volunteer;

use axum::Router;
use axum::routing::{get, post};

use super::NetworkError;
use crate::app::App;
use crate::web::WebError;

pub(crate) use form::{CardForm, add_stood, choosable, read_answer, read_card, read_number, read_stood, stood};
pub(crate) use samples::{
    agreed_without_check as sample_agreed, card as sample_card, pair as sample_pair, samples, towns as sample_places,
    wish as sample_wish,
};

/// The routes of this room; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/maatjes", get(mine::show))
        .route("/maatjes/profiel", get(profile::show).post(profile::save))
        .route("/maatjes/profiel/pauze", post(profile::pause))
        .route("/maatjes/profiel/verder", post(profile::resume))
        .route("/maatjes/profiel/stoppen", post(profile::stop))
        .route("/maatjes/koppel/{id}", get(pair::show))
        .route("/maatjes/koppel/{id}/antwoord", post(pair::answer))
        .route("/maatjes/koppel/{id}/bericht", post(pair::write))
        .route("/maatjes/koppel/{id}/nummer", post(pair::phone))
        .route("/maatjes/koppel/{id}/ontmoeting", post(pair::meet))
        .route("/maatjes/koppel/{id}/stoppen", post(pair::end))
        .route("/maatjes/overzicht", get(overview::show))
        .route("/maatjes/overzicht/{id}/gesproken", post(overview::spoke))
        .route("/maatjes/overzicht/{id}/intrekken", post(overview::take_back))
        .route("/maatjes/koppelen", get(pairing::show).post(pairing::send))
        .route("/maatjes/vrijwilligers/{id}", get(volunteer::show))
        .route("/maatjes/vrijwilligers/{id}/vog", post(volunteer::check))
        .route("/maatjes/wijken", get(places::show).post(places::put))
        .route("/maatjes/wijken/{wijk}/verwijderen", post(places::remove))
}

impl From<NetworkError> for WebError {
    fn from(error: NetworkError) -> Self {
        match error {
            NetworkError::Denied => Self::Forbidden,
            NetworkError::NotFound => Self::NotFound,
            // Forms do not lead here.
            NetworkError::NotNow
            | NetworkError::NotFitting
            | NetworkError::NoText
            | NetworkError::TooLong
            | NetworkError::WrongNumber
            | NetworkError::WrongDay
            | NetworkError::MetThen(_) => Self::Unreadable,
            NetworkError::Dossier(error) => error.into(),
            NetworkError::Store(error) => error.into(),
        }
    }
}
