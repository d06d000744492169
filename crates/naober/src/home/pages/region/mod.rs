//! Where shall I live: what someone wishes and can do, and the regions that are likely.

mod form;
mod overview;
mod places;
mod samples;
mod step;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::placement::PlacementError;
use crate::web::WebError;

pub(super) use samples::samples;

pub(super) const TITLE: &str = "home-region-title";

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/mijn/regio", get(overview::show))
        .route("/mijn/regio/alle-plaatsen", get(places::show))
        .route("/mijn/regio/vragen/{onderwerp}", get(step::show).post(step::send))
}

impl From<PlacementError> for WebError {
    fn from(error: PlacementError) -> Self {
        match error {
            PlacementError::Denied => Self::Forbidden,
            PlacementError::NotFound | PlacementError::NotAwaited => Self::NotFound,
            // Forms do not lead here.
            PlacementError::NoText | PlacementError::TooManyRegions(_) => Self::Unreadable,
            PlacementError::Unreadable(what) => {
                tracing::error!(what, "stored wishes could not be read");
                Self::Broken
            }
            PlacementError::Dossier(error) => error.into(),
            PlacementError::Store(error) => error.into(),
        }
    }
}
