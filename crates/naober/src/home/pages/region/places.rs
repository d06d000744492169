//! Every place by its region, for who looks one up.

use askama::Template;

use super::super::tongue::Beside;
use crate::access::Scope;
use crate::placement::place;
use crate::web::{HomeFrame, Html, WebError};

#[derive(Template)]
#[template(path = "home/pages/region/places.html")]
pub(super) struct PlacesPage {
    pub frame: HomeFrame,
    pub regions: Vec<(&'static str, String)>,
}

/// The list.
pub(super) async fn show(scope: Scope, Beside(beside): Beside) -> Result<Html, WebError> {
    Html::render(&build(HomeFrame::new(&scope, beside, "/mijn/regio", "home-region-places")))
}

pub(super) fn build(frame: HomeFrame) -> PlacesPage {
    let regions = place::by_region().into_iter().map(|(region, places)| (region.name(), places.join(", ")));
    PlacesPage { frame, regions: regions.collect() }
}
