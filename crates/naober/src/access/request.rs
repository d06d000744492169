//! From a request to a scope: cookies, language, and the way to the sign-in page.

use axum::extract::{FromRequestParts, MatchedPath, OptionalFromRequestParts};
use axum::http::header::{COOKIE, LOCATION, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use texts::Language;
use uuid::Uuid;

use super::session::{self, Session};
use super::{Role, Scope, matrix};
use crate::app::App;
use crate::web::{self, WebError};

const LANGUAGE_COOKIE: &str = "taal";

/// Someone who may not have signed in: public pages take this.
#[derive(Clone)]
pub struct Visitor {
    pub app: App,
    pub language: Language,
}

impl FromRequestParts<App> for Scope {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let session = <Session as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        if !session.verified {
            return Err(see_other("/inloggen/tweede-stap"));
        }
        let scope = scope_of(app, &session, parts);
        web::read_by(&scope);
        if scope.actor.role == Role::Inburgeraar
            && let Some(seconds) = session.closes_in(scope.now)
        {
            web::closes_in(seconds.max(1));
        }
        if !known_and_open(scope.actor.role, parts) {
            return Err(WebError::Forbidden.into_response());
        }
        Ok(scope)
    }
}

impl OptionalFromRequestParts<App> for Scope {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Response> {
        let session = <Session as OptionalFromRequestParts<App>>::from_request_parts(parts, app).await?;
        let scope = session.filter(|session| session.verified).map(|session| scope_of(app, &session, parts));
        scope.iter().for_each(web::read_by);
        Ok(scope)
    }
}

/// The session itself, verified or not: only the access room's own pages take it.
impl FromRequestParts<App> for Session {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let session = <Self as OptionalFromRequestParts<App>>::from_request_parts(parts, app).await?;
        session.ok_or_else(|| to_sign_in(parts))
    }
}

impl OptionalFromRequestParts<App> for Session {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Response> {
        let Some(token) = cookie(&parts.headers, session_cookie(app)) else { return Ok(None) };
        let found = session::find(app, token).await.map_err(|error| WebError::from(error).into_response())?;
        if let Some(session) = &found {
            let learned = app.places.learn(app, session.tenant).await;
            learned.map_err(|error| WebError::from(error).into_response())?;
        }
        Ok(found)
    }
}

/// The token that a browser holds, alive or not: no data is asked for it.
pub(crate) struct Held(pub(crate) Option<String>);

impl FromRequestParts<App> for Held {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self(cookie(&parts.headers, session_cookie(app)).map(str::to_owned)))
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let language = cookie(&parts.headers, LANGUAGE_COOKIE).and_then(Language::from_tag);
        Ok(Self { app: app.clone(), language: language.unwrap_or(Language::Nl) })
    }
}

/// The scope of a live session.
pub(super) fn scope_of(app: &App, session: &Session, parts: &Parts) -> Scope {
    Scope {
        app: app.clone(),
        tenant: session.tenant,
        actor: session.actor.clone(),
        language: session.language,
        now: app.clock.now(),
        request: request_id(&parts.headers),
    }
}

/// The header that gives the browser its session.
pub(crate) fn set_session(app: &App, token: &str) -> (axum::http::HeaderName, HeaderValue) {
    (SET_COOKIE, cookie_value(app, session_cookie(app), token, ""))
}

/// The header that takes the session from the browser.
pub(crate) fn clear_session(app: &App) -> (axum::http::HeaderName, HeaderValue) {
    (SET_COOKIE, cookie_value(app, session_cookie(app), "", "; Max-Age=0"))
}

/// The header that keeps the language for the sign-in page.
pub(crate) fn set_language(app: &App, language: Language) -> (axum::http::HeaderName, HeaderValue) {
    (SET_COOKIE, cookie_value(app, LANGUAGE_COOKIE, language.tag(), "; Max-Age=31536000"))
}

/// The same on a device of more people: gone when the browser closes.
pub(crate) fn set_language_for_now(app: &App, language: Language) -> (axum::http::HeaderName, HeaderValue) {
    (SET_COOKIE, cookie_value(app, LANGUAGE_COOKIE, language.tag(), ""))
}

/// The header that takes the language from the browser.
pub(crate) fn clear_language(app: &App) -> (axum::http::HeaderName, HeaderValue) {
    (SET_COOKIE, cookie_value(app, LANGUAGE_COOKIE, "", "; Max-Age=0"))
}

/// A cookie that ties a step of signing in to the browser that took the one before.
pub(crate) struct Step {
    pub plain: &'static str,
    /// The name on https: nobody but this host can have set it.
    pub secure: &'static str,
    pub seconds: u32,
}

impl Step {
    pub fn set(&self, app: &App, token: &str) -> (axum::http::HeaderName, HeaderValue) {
        (SET_COOKIE, cookie_value(app, self.name(app), token, &format!("; Max-Age={}", self.seconds)))
    }

    pub fn clear(&self, app: &App) -> (axum::http::HeaderName, HeaderValue) {
        (SET_COOKIE, cookie_value(app, self.name(app), "", "; Max-Age=0"))
    }

    pub fn of<'h>(&self, app: &App, headers: &'h HeaderMap) -> Option<&'h str> {
        cookie(headers, self.name(app)).filter(|token| !token.is_empty())
    }

    fn name(&self, app: &App) -> &'static str {
        if app.config.https { self.secure } else { self.plain }
    }
}

/// Go there with a GET.
pub(super) fn see_other(path: &str) -> Response {
    let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(LOCATION, location)]).into_response()
}

/// A path of this site, or nothing: an address elsewhere is never followed.
pub(super) fn own_path(path: &str) -> Option<&str> {
    let own = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && path.len() < 500;
    (own && path.chars().all(|sign| sign.is_ascii_graphic())).then_some(path)
}

/// Default deny: a route that the matrix does not name lets nobody in.
pub(super) fn known_and_open(role: Role, parts: &Parts) -> bool {
    let path = parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str).unwrap_or_default();
    let open = matrix::enters(role, parts.method.as_str(), path);
    if matrix::access(parts.method.as_str(), path).is_none() {
        tracing::error!(path, method = %parts.method, "this route is not in the access matrix");
    }
    open
}

/// The query that brings someone back to a page of this site after signing in.
pub(super) fn query_of(naar: &str) -> String {
    own_path(naar).map(|path| format!("?naar={}", percent(path))).unwrap_or_default()
}

fn to_sign_in(parts: &Parts) -> Response {
    if parts.uri.path().starts_with("/api/") {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    if parts.uri.path().split('/').nth(1) == Some("mijn") {
        return see_other("/mijn/inloggen");
    }
    match parts.uri.path_and_query().map(axum::http::uri::PathAndQuery::as_str) {
        Some(path) if parts.method == Method::GET && path != "/" => {
            see_other(&format!("/inloggen?naar={}", percent(path)))
        }
        _ => see_other("/inloggen"),
    }
}

fn percent(text: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    text.bytes().map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn session_cookie(app: &App) -> &'static str {
    if app.config.https { "__Host-naober" } else { "naober" }
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let pairs = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    pairs
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value)
}

fn cookie_value(app: &App, name: &str, value: &str, more: &str) -> HeaderValue {
    let secure = if app.config.https { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{more}");
    HeaderValue::from_str(&text).expect("names, tokens and tags are plain ASCII")
}

/// The caller's trace, or a new one.
pub(super) fn request_id(headers: &HeaderMap) -> Uuid {
    trace(headers).unwrap_or_else(new_request)
}

/// The trace that a caller is in (W3C traceparent).
fn trace(headers: &HeaderMap) -> Option<Uuid> {
    let mut parts = headers.get("traceparent")?.to_str().ok()?.split('-');
    let (_version, trace) = (parts.next()?, parts.next()?);
    Uuid::try_parse(trace).ok().filter(|id| trace.len() == 32 && !id.is_nil())
}

fn new_request() -> Uuid {
    #[expect(clippy::disallowed_methods, reason = "the request id is made where the request comes in")]
    Uuid::now_v7()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        assert_eq!(own_path("/werklijst?route=b1"), Some("/werklijst?route=b1"));
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "", "/a\r\nb"] {
            assert_eq!(own_path(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_static("xnaober=1; naober=2; taal=en"));
        assert_eq!(cookie(&headers, "naober"), Some("2"));
        assert_eq!(cookie(&headers, "taal"), Some("en"));
        assert_eq!(cookie(&headers, "__Host-naober"), None);
    }
}
