//! Mounting the endpoints of all rooms with their document.

use std::sync::Arc;

use axum::Router;
use axum::http::header;
use axum::middleware::from_fn;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::Value;
use utoipa_axum::router::OpenApiRouter;

use super::layer::{finish, unknown};

/// The API with its document at `/openapi.json`, which anyone may read from any site.
pub fn mount<S: Clone + Send + Sync + 'static>(endpoints: OpenApiRouter<S>, document: &Value) -> Router<S> {
    let (router, _) = endpoints.split_for_parts();
    let text: Arc<str> = document.to_string().into();
    let serve = move || async move {
        let headers = [(header::CONTENT_TYPE, "application/json"), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
        (headers, text.to_string()).into_response()
    };
    router.route("/openapi.json", get(serve)).fallback(unknown).layer(from_fn(finish))
}
