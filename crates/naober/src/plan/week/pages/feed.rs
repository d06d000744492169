//! The address for a calendar program: made and shown once, revoked, and what it gives.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HOST, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::{fetch as calendar, make as new_address, revoke as take_back};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId};
use crate::web::{Frame, Html, See, WebError};

#[derive(Template)]
#[template(path = "plan/week/pages/feed.html")]
pub(super) struct FeedPage {
    pub frame: Frame,
    pub head: Head,
    pub address: String,
}

/// What the address of a calendar ends in, so that programs see what it is.
const ENDING: &str = ".ics";

/// Makes an address and shows it, this once.
pub(super) async fn make(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    headers: HeaderMap,
) -> Result<Html, WebError> {
    let id = DossierId(id);
    let token = new_address(&scope, id).await?;
    let view = dossier::show_with(&scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    let frame = frame(&scope, &view, "agenda-made-title");
    let head = head(frame.words, &app.law, &view, &LookBack::default(), "tab-plan", &people);
    let address = format!("{}/agenda/{token}{ENDING}", site(&app, &headers));
    Html::render(&FeedPage { frame, head, address })
}

/// The address people reach this site at: as it is set, else as the browser of who asks knows it.
fn site(app: &App, headers: &HeaderMap) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    match (&app.config.public_url, host) {
        (None, Some(host)) => format!("{}://{host}", if app.config.https { "https" } else { "http" }),
        _ => app.config.site(),
    }
}

/// Revokes one: it opens nothing any more.
pub(super) async fn revoke(scope: Scope, Path((id, feed)): Path<(Uuid, Uuid)>) -> Result<Response, WebError> {
    take_back(&scope, DossierId(id), feed).await?;
    Ok(See::other(format!("/dossiers/{id}/week#agenda")).with_notice("agenda-revoked").into_response())
}

/// The calendar itself, for whoever has the address.
pub(super) async fn fetch(
    State(app): State<App>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, WebError> {
    let token = name.strip_suffix(ENDING).ok_or(WebError::NotFound)?;
    let known = headers.get(IF_NONE_MATCH).and_then(|tag| tag.to_str().ok());
    let kept = (CACHE_CONTROL, "private, no-cache".to_owned());
    let Some(found) = calendar(&app, token, known).await? else {
        let tag = known.unwrap_or_default().to_owned();
        return Ok((StatusCode::NOT_MODIFIED, [kept, (ETAG, tag)]).into_response());
    };
    let kind = (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned());
    Ok(([kind, kept, (ETAG, found.tag)], found.calendar).into_response())
}
