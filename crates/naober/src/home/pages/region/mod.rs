//! Where shall I live: what someone wishes and can do, and the regions that are likely.

mod form;
mod map;
mod news;
mod outcome;
mod overview;
mod places;
mod samples;
mod step;

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::app::App;
use crate::placement::PlacementError;
use crate::web::{See, WebError};

pub(super) use news::{NewsCard, Stand, card};
pub(super) use samples::samples;

pub(super) const TITLE: &str = "home-region-title";

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/mijn/regio", get(overview::show))
        .route("/mijn/regio/alle-plaatsen", get(places::show))
        .route("/mijn/regio/vragen/{onderwerp}", get(step::show).post(step::send))
        .route("/mijn/regio/uitkomst", get(outcome::show))
        .route("/mijn/regio/oneens", post(outcome::object))
}

/// For whom it was decided, there is the decision; from there, whose region is not sought goes to the start page.
fn elsewhere(error: PlacementError) -> Result<Response, WebError> {
    match error {
        PlacementError::NotNow => Ok(See::other("/mijn/regio/uitkomst").into_response()),
        error => Err(error.into()),
    }
}
