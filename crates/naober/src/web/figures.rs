//! Figures for those who keep the server running, in the Prometheus format; not for the public.

use std::net::SocketAddr;
use std::sync::OnceLock;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use super::WebError;
use crate::app::App;

static FIGURES: OnceLock<PrometheusHandle> = OnceLock::new();

const BUCKETS: &[f64] = &[0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0];

/// Starts counting; once per process.
pub(super) fn start() {
    let recorder = PrometheusBuilder::new().set_buckets(BUCKETS).and_then(PrometheusBuilder::install_recorder);
    if let Ok(handle) = recorder {
        let _ = FIGURES.set(handle);
    }
}

/// The method by a name of ours: what a client invents is kept nowhere.
pub(super) fn method_name(method: &Method) -> &'static str {
    let known = [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS];
    let names = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    known.iter().position(|one| one == method).map_or("other", |at| names[at])
}

/// Counts one answer.
pub(super) fn answered(method: &'static str, path: &str, status: StatusCode, seconds: f64) {
    let labels = [("method", method.to_owned()), ("path", path.to_owned()), ("status", status.as_u16().to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_seconds", "path" => path.to_owned()).record(seconds);
}

/// The figures, for this machine or with the token.
pub async fn show(State(app): State<App>, request: Request) -> Result<Response, WebError> {
    if !may_see(&app, &request) {
        return Err(WebError::NotFound);
    }
    if let Some(handle) = FIGURES.get() {
        handle.run_upkeep();
    }
    let text = FIGURES.get().map(PrometheusHandle::render).unwrap_or_default();
    Ok(([(CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response())
}

fn may_see(app: &App, request: &Request) -> bool {
    let headers = request.headers();
    if let Some(token) = &app.config.metrics_token {
        let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        return given.and_then(|value| value.strip_prefix("Bearer ")) == Some(token.as_str());
    }
    let forwarded = headers.contains_key("x-forwarded-for") || headers.contains_key("forwarded");
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    !forwarded && peer.is_some_and(|ConnectInfo(address)| address.ip().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_that_a_client_invents_is_counted_under_one_name() {
        assert_eq!(method_name(&Method::PATCH), "PATCH");
        assert_eq!(method_name(&Method::from_bytes(b"GETGETGET").unwrap()), "other");
    }
}
