//! Around every request: a number, the headers every answer carries, one log line without personal data, figures.

use std::time::Instant;

use axum::body::{Body, HttpBody};
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::SocketAddr;
use texts::Language;
use uuid::Uuid;

use super::current::{Awaiting, Closing, Current, Reader};
use super::see::{NOTICE, Notice};
use super::{WebError, figures};
use crate::app::App;

const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

/// Newcomers' pages may run our own scripts and be put on a phone.
const AT_HOME: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; \
                       worker-src 'self'; manifest-src 'self'; form-action 'self'; \
                       frame-ancestors 'none'; base-uri 'none'";
/// Files; the script among them that holds a copy may ask this site for it.
const FILES: &str = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/// Headers of every answer.
const ALWAYS: &[(&str, &str)] = &[
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
];

/// Answers a request as part of a numbered whole.
pub async fn around(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let number = number(&mut request);
    let method = figures::method_name(request.method());
    let path = template(&request);
    let api = request.uri().path().starts_with("/api/");
    let current = Current {
        request: number,
        language: language(request.headers()),
        notice: cookie(request.headers(), NOTICE).and_then(Notice::read),
        demo: app.config.demo,
        today: crate::access::day_of(app.clock.now()),
        home: of_home(request.uri().path()),
        reader: Reader::default(),
        closing: Closing::default(),
        awaiting: Awaiting::default(),
    };
    let (noticed, closing) = (current.notice.is_some(), current.closing.clone());
    let work = async {
        if too_many(&app, &request) {
            return WebError::TooMany.into_response();
        }
        let reading = matches!(*request.method(), Method::GET | Method::HEAD);
        dressed(next.run(request).await, api, reading)
    };
    let mut response = current.around(work).await;
    finish(&mut response, &app, number, noticed, policy(&path));
    close_in_time(&mut response, &closing);
    let status = response.status();
    let seconds = started.elapsed().as_secs_f64();
    figures::answered(method, &path, status, seconds);
    tracing::info!(request = %number.simple(), method, path, status = status.as_u16(), ms = (seconds * 1000.0).round(), "answered");
    response
}

/// The number of a request: the caller's trace when there is one, so that logs of several programs can be joined.
fn number(request: &mut Request) -> Uuid {
    let given = request.headers().get("traceparent").and_then(|value| value.to_str().ok());
    let found = given.and_then(|line| line.split('-').nth(1)).filter(|trace| trace.len() == 32);
    if let Some(id) = found.and_then(|trace| Uuid::try_parse(trace).ok()).filter(|id| !id.is_nil()) {
        return id;
    }
    #[expect(clippy::disallowed_methods, reason = "the request number is made where the request comes in")]
    let id = Uuid::now_v7();
    let line = format!("00-{}-{}-01", id.simple(), &id.simple().to_string()[16..]);
    if let Ok(value) = HeaderValue::from_str(&line) {
        request.headers_mut().insert("traceparent", value);
    }
    id
}

/// The path as the routes name it: what is filled in may be about a person and stays out of logs.
fn template(request: &Request) -> String {
    request.extensions().get::<MatchedPath>().map_or_else(|| "unknown".to_owned(), |path| path.as_str().to_owned())
}

fn policy(path: &str) -> &'static str {
    let under = |room: &str| path.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if under("/mijn") {
        AT_HOME
    } else if under("/assets") {
        FILES
    } else {
        POLICY
    }
}

fn finish(response: &mut Response, app: &App, number: Uuid, noticed: bool, policy: &'static str) {
    let is_page = kind(response).starts_with("text/html");
    let headers = response.headers_mut();
    // What someone sent in is served under a narrower policy of its own.
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(policy));
    for (name, value) in ALWAYS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if app.config.https {
        headers
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    if let Ok(value) = HeaderValue::from_str(&number.simple().to_string()) {
        headers.insert("x-request-id", value);
    }
    if is_page && noticed {
        let gone = HeaderValue::from_static("melding=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
        headers.append(header::SET_COOKIE, gone);
    }
}

/// What a person left open on a device of more people does not stay on the screen.
fn close_in_time(response: &mut Response, closing: &Closing) {
    let Some(seconds) = closing.seconds().filter(|_| kind(response).starts_with("text/html")) else { return };
    if let Ok(value) = HeaderValue::from_str(&format!("{seconds}; url=/mijn/inloggen")) {
        response.headers_mut().entry(header::REFRESH).or_insert(value);
    }
}

/// A refusal of the framework has no page of its own yet; the reader gets one.
fn dressed(response: Response, api: bool, reading: bool) -> Response {
    let status = response.status();
    let bare = response.body().is_end_stream() || kind(&response).starts_with("text/plain");
    if api || !bare || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    // Who asks for a page sends nothing but its address: what cannot be read then is an address of no page.
    let status = if reading && status == StatusCode::BAD_REQUEST { StatusCode::NOT_FOUND } else { status };
    let Some(error) =
        WebError::from_status(status).or_else(|| status.is_client_error().then_some(WebError::Unreadable))
    else {
        return response;
    };
    let foreign = response.extensions().get::<tower_http::csrf::ProtectionError>().is_some();
    let mut page = if foreign { WebError::Foreign } else { error }.into_response();
    *page.status_mut() = status;
    if let Some(allow) = response.headers().get(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, allow.clone());
    }
    page
}

/// A panic is a fault of ours: the reader gets the page with the number, the log gets the place.
pub(super) fn panicked(_: Box<dyn std::any::Any + Send>) -> axum::http::Response<Body> {
    tracing::error!(request = %Current::get().request.simple(), "panicked");
    WebError::Broken.into_response()
}

/// Is this one of the newcomer's pages? Their errors are told in their own language.
fn of_home(path: &str) -> bool {
    path.strip_prefix("/mijn").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn too_many(app: &App, request: &Request) -> bool {
    let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>() else { return false };
    let reading_files = request.method() == Method::GET && request.uri().path().starts_with("/assets/");
    !reading_files && app.config.requests_per_second > 0 && !super::limits::allows(app, request.headers(), peer.ip())
}

fn kind(response: &Response) -> &str {
    response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The language of error pages: what was chosen before, else what the browser asks for.
fn language(headers: &HeaderMap) -> Language {
    let chosen = cookie(headers, "taal").and_then(Language::from_tag);
    let asked = || {
        let line = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        line.split(',').find_map(|part| Language::from_tag(part.trim().get(..2)?))
    };
    chosen.or_else(asked).unwrap_or(Language::Nl)
}

pub(super) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value)
}
