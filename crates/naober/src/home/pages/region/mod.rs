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
use axum::routing::{get, post};

use crate::app::App;
use crate::placement::PlacementError;
use crate::web::WebError;

pub(super) use news::{NewsCard, card};
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

/// For whom no region is sought, or for whom it was decided, there is no such page.
fn gone(error: PlacementError) -> WebError {
    match error {
        PlacementError::NotNow => WebError::NotFound,
        error => error.into(),
    }
}
