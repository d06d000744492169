//! Parts of town, kept by the coordinator.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use crate::access::Scope;
use crate::network::{Place, PlaceError, places, put_place, remove_place};
use crate::web::{Entries, Frame, Html, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "network/pages/places.html")]
pub(super) struct PlacesPage {
    pub frame: Frame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub places: Vec<PlaceLine>,
}

/// A part of town in the list.
pub(super) struct PlaceLine {
    pub id: Uuid,
    pub name: String,
}

pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    page(&scope, Mistakes::none(), Entries::default()).await
}

/// Keeps one.
pub(super) async fn put(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    typed.required("naam", 80, &mut mistakes);
    let lat = degrees(&typed, "breedte", &mut mistakes);
    let lon = degrees(&typed, "lengte", &mut mistakes);
    if !mistakes.any() {
        let kept = match (lat, lon) {
            (Some(lat), Some(lon)) => put_place(&scope, typed.text("naam"), Some((lat, lon))).await,
            (None, None) => put_place(&scope, typed.text("naam"), None).await,
            _ => Err(PlaceError::NoSpot),
        };
        match kept {
            Ok(()) => return Ok(See::other("/maatjes/wijken").with_notice("places-kept").into_response()),
            Err(PlaceError::NoName) => mistakes.add("naam", "mistake-required"),
            Err(PlaceError::NoSpot) => mistakes.add("breedte", "places-no-spot"),
            Err(PlaceError::Abroad) => mistakes.add("breedte", "places-abroad"),
            Err(PlaceError::Network(error)) => return Err(error.into()),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&scope, mistakes, typed).await?).into_response())
}

/// Takes one out of the list.
pub(super) async fn remove(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    remove_place(&scope, id).await?;
    Ok(See::other("/maatjes/wijken").with_notice("places-kept"))
}

async fn page(scope: &Scope, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let frame = Frame::new(scope, "network", "places-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &places(scope).await?, mistakes, typed))
}

pub(super) fn build(frame: Frame, places: &[Place], mistakes: Mistakes, typed: Entries) -> PlacesPage {
    let labels = [("naam", "places-name"), ("breedte", "places-lat"), ("lengte", "places-lon")];
    let listed = places.iter().filter(|place| !place.removed);
    let places = listed.map(|place| PlaceLine { id: place.id, name: place.name.clone() }).collect();
    PlacesPage { frame, mistakes: mistakes.labelled(&labels), typed, places }
}

/// Degrees as a map on the web gives them.
fn degrees(typed: &Entries, field: &str, mistakes: &mut Mistakes) -> Option<f64> {
    let text = typed.text(field);
    let found = text.replace(',', ".").parse().ok().filter(|degrees: &f64| degrees.is_finite());
    if found.is_none() && !text.is_empty() {
        mistakes.add(field, "places-not-degrees");
    }
    found
}
