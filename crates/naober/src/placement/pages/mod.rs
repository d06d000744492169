//! Pages of the placement officer.

mod audit;
mod check;
mod household;
mod households;
mod lines;
mod objections;
mod overview;
mod quota;
mod reading;
mod reasons;
mod run;
mod samples;
mod saying;
mod weights;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{PlacementError, RegionCode};
use crate::app::App;
use crate::connect::files::LARGEST;
use crate::web::{Choice, Html, WebError, Words};

pub(crate) use samples::samples;

/// The routes of this room; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/plaatsing", get(overview::show))
        .route("/plaatsing/_zoek", post(households::search))
        .route("/plaatsing/huishoudens", get(households::show).post(households::put_up))
        .route("/plaatsing/huishoudens/bestand", post(households::bring))
        .route("/plaatsing/huishoudens/{huishouden}", get(household::show))
        .route("/plaatsing/huishoudens/{huishouden}/regels", post(household::confirm))
        .route("/plaatsing/huishoudens/{huishouden}/vastzetten", post(household::fix))
        .route("/plaatsing/huishoudens/{huishouden}/loslaten", post(household::free))
        .route("/plaatsing/huishoudens/{huishouden}/besluit", post(household::settle))
        .route("/plaatsing/huishoudens/{huishouden}/van-de-lijst", post(household::take_off))
        .route("/plaatsing/huishoudens/{huishouden}/bezwaren/{bezwaar}", post(household::answer))
        .route("/plaatsing/quota", get(quota::show).post(quota::change))
        .route("/plaatsing/quota/inwoners", post(quota::by_inhabitants))
        .route("/plaatsing/quota/ruilen", post(quota::shift))
        .route("/plaatsing/quota/bestand", get(quota::file).post(quota::bring))
        .route("/plaatsing/gewichten", get(weights::show))
        .route("/plaatsing/gewichten/regios", get(weights::file).post(weights::bring))
        .route("/plaatsing/voorstellen", post(overview::ask))
        .route("/plaatsing/voorstellen/{voorstel}", get(run::show))
        .route("/plaatsing/voorstellen/{voorstel}/lijst", get(lines::show))
        .route("/plaatsing/voorstellen/{voorstel}/besluit", post(lines::settle))
        .route("/plaatsing/voorstellen/{voorstel}/controle", get(check::show).post(check::again))
        .route("/plaatsing/voorstellen/{voorstel}/verdeling", get(audit::show))
        .route("/plaatsing/bezwaren", get(objections::show))
        // A little more than the file itself, so that a file that is too large gets our own sentence.
        .layer(DefaultBodyLimit::max(LARGEST + LARGEST / 5))
}

impl From<PlacementError> for WebError {
    fn from(error: PlacementError) -> Self {
        match error {
            PlacementError::Denied => Self::Forbidden,
            PlacementError::NotFound => Self::NotFound,
            PlacementError::Dossier(error) => error.into(),
            PlacementError::Store(error) => error.into(),
            PlacementError::Unreadable(_) => Self::broken("placement", &error),
            // Forms do not lead here.
            _ => Self::Unreadable,
        }
    }
}

/// A page whose form was not taken in.
fn refused(page: Html) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// A day with its time: several proposals may be made on one day.
fn moment(words: Words, at: Timestamp) -> String {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let at = at.to_zoned(zone);
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    words.tn("placement-moment", &[("date", words.date(&at.date()).into()), ("time", time.into())])
}

/// All regions to choose from, in the order of their names.
fn regions(words: Words, none: &str, chosen: Option<RegionCode>) -> Vec<Choice> {
    let mut all: Vec<RegionCode> = RegionCode::all().collect();
    all.sort_by_key(|region| region.name().to_lowercase());
    let mut choices = vec![Choice::new("", words.t(none), chosen.is_none())];
    choices.extend(
        all.into_iter().map(|region| Choice::new(region.as_str(), region.name().to_owned(), chosen == Some(region))),
    );
    choices
}
