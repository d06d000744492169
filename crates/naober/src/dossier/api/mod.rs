//! The JSON API of the dossier room: dossiers, facts, duties.

mod dossiers;
mod duties;
mod error;
mod facts;
mod list;
mod schema;

pub(crate) use facts::recorded;
pub(crate) use schema::Vastgelegd;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list::list, dossiers::create))
        .routes(routes!(list::search))
        .routes(routes!(dossiers::show))
        .routes(routes!(facts::list, facts::create))
        .routes(routes!(facts::preview))
        .routes(routes!(facts::show))
        .routes(routes!(duties::show))
}

/// Schemas that come from other crates as they are, by name.
pub fn schemas() -> Vec<(&'static str, serde_json::Value)> {
    vec![("Plichten", duties::schema())]
}
