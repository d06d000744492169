//! What holds for every answer of the API, errors included: version, formats, no caching.

use axum::body::HttpBody as _;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Problem;

/// Version of the API, in the `API-Version` header of every answer.
pub const VERSION: &str = "1.0.0";

static API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// Checks formats on the way in; sets version and security headers on the way out.
pub async fn finish(request: Request, next: Next) -> Response {
    let mut response = match refusal(&request) {
        Some(problem) => problem.into_response(),
        None => next.run(request).await,
    };
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        let allow = response.headers().get(header::ALLOW).cloned();
        response = Problem::method_not_allowed().into_response();
        if let Some(allow) = allow {
            response.headers_mut().insert(header::ALLOW, allow);
        }
    }
    if response.status() == StatusCode::PAYLOAD_TOO_LARGE {
        response = Problem::too_large().into_response();
    }
    let headers = response.headers_mut();
    headers.insert(API_VERSION.clone(), HeaderValue::from_static(VERSION));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// No such address.
pub async fn unknown() -> Problem {
    Problem::not_found()
}

/// What an address answers with: the last part of it names a file that is no JSON.
fn given(path: &str) -> (&'static str, &'static str) {
    match path.rsplit('/').next() {
        Some("pdf") => ("application/*", "application/pdf"),
        Some("csv") => ("text/*", "text/csv"),
        _ => ("application/*", "application/json"),
    }
}

fn refusal(request: &Request) -> Option<Problem> {
    let headers = request.headers();
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("*/*");
    let (any, kind) = given(request.uri().path());
    if !["*/*", any, kind, "application/problem+json"].iter().any(|kind| accepts.contains(kind)) {
        return Some(Problem::not_acceptable(kind));
    }
    // Who sends nothing need not say what it is.
    let may_send = matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH);
    let has_body = may_send && !request.body().is_end_stream();
    let sent = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if has_body && !sent.starts_with("application/json") {
        return Some(Problem::unsupported_media_type());
    }
    None
}
