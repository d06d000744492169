//! The whole surface of the product, grouped by who uses it. The matrix in `access` holds the same list.

use axum::Router;
use axum::routing::get;
use utoipa_axum::router::OpenApiRouter;

use crate::app::App;
use crate::{access, connect, dossier, handover, home, monitor, placement, plan, web};

/// Every route there is.
pub fn routes() -> Router<App> {
    Router::new()
        // Anyone
        .route("/healthz", get(web::health))
        .route("/metrics", get(web::figures))
        .route("/assets/{name}", get(web::asset))
        .route("/favicon.ico", get(web::favicon))
        .route("/toegankelijkheid", get(web::accessibility))
        .route("/bron", get(web::source))
        .route("/.well-known/security.txt", get(web::security))
        .merge(access::pages::routes())
        // Newcomers
        .merge(home::pages::routes())
        // Staff: worklist and dossiers
        .merge(dossier::pages::routes())
        // Staff: the plan with a person
        .merge(plan::pages::routes())
        // Staff: moving to and from other municipalities
        .merge(handover::pages::routes())
        .merge(connect::files::pages::routes())
        // Staff: what goes out
        .merge(connect::mail::pages::routes())
        // Placement officers
        .merge(placement::pages::routes())
        // Figures
        .merge(monitor::pages::routes())
        // Programs
        .nest("/api/v1", web::api::mount(api(), &api_document()))
        .fallback(web::not_found)
}

/// The endpoints of all rooms.
fn api() -> OpenApiRouter<App> {
    dossier::api::api().merge(plan::api::api()).merge(handover::api::api()).merge(monitor::api::api())
}

/// The OpenAPI document, as it is published and committed.
pub fn api_document() -> serde_json::Value {
    web::api::document(api().into_openapi(), dossier::api::schemas())
}
