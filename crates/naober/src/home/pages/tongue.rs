//! Choosing the language, and whether Dutch stands beside it.

use axum::extract::{FromRequestParts, State};
use axum::http::header::{COOKIE, REFERER, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use texts::Language;

use crate::access::session::Session;
use crate::access::{Role, Scope, own, own_page, set_language};
use crate::app::App;
use crate::home;
use crate::placement;
use crate::web::{Entries, See, WebError, asking, awaits_a_place};

/// Does Dutch stand beside the texts? Kept in the browser. Every page of the frame asks it, so here is also asked whether
/// the menu has the door to where someone will live.
pub(super) struct Beside(pub bool);

impl FromRequestParts<App> for Beside {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let cookies = parts.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let on = cookies.flat_map(|line| line.split(';')).any(|pair| pair.trim() == "naast=1");
        if let Some(scope) = asking().filter(|scope| scope.actor.role == Role::Inburgeraar)
            && let Ok(true) = placement::awaits(&scope).await
        {
            awaits_a_place();
        }
        Ok(Self(on))
    }
}

/// Keeps what was chosen; then back to where they were.
pub(super) async fn choose(
    State(app): State<App>,
    session: Option<Session>,
    scope: Option<Scope>,
    headers: HeaderMap,
    entries: Entries,
) -> Result<Response, WebError> {
    let back = headers.get(REFERER).and_then(|value| value.to_str().ok()).and_then(own_page);
    let back = See::other(back.filter(|path| path.starts_with("/mijn")).unwrap_or("/mijn"));
    if matches!(entries.text("naast"), "0" | "1") {
        let on = entries.text("naast") == "1";
        let cookie = if on {
            "naast=1; Path=/mijn; SameSite=Lax; HttpOnly; Max-Age=31536000"
        } else {
            "naast=; Path=/mijn; Max-Age=0"
        };
        return Ok(([(SET_COOKIE, HeaderValue::from_static(cookie))], back).into_response());
    }
    let language = Language::from_tag(entries.text("taal")).ok_or(WebError::Unreadable)?;
    if let Some(session) = session {
        own::speak(&app, &session, language).await?;
    }
    if let Some(scope) = scope.filter(|scope| scope.actor.role == Role::Inburgeraar) {
        home::speak(&scope, language).await?;
    }
    Ok(([set_language(&app, language)], back).into_response())
}
