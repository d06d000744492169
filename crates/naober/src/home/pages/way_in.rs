//! The way in and the way out.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::tongue::Beside;
use crate::access::pages::Client;
use crate::access::session::{self, Session};
use crate::access::{Visitor, clear_session, set_language, set_session};
use crate::app::App;
use crate::home::{self, Example, WayInError};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError, date_typed};

#[derive(Template)]
#[template(path = "home/pages/way_in.html")]
pub(super) struct WayInPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    /// In the demo: people to look as.
    pub examples: Vec<Example>,
}

/// The page for who is not in.
pub(super) async fn show(
    visitor: Visitor,
    Beside(beside): Beside,
    Query(asked): Query<Asked>,
) -> Result<Html, WebError> {
    let mut frame = HomeFrame::public(&visitor, false, beside, "/mijn/inloggen", "home-in-title");
    frame.notice = asked.uit.map(|_| ("home-out-lead", None));
    let examples = home::examples(&visitor.app).await?;
    Html::render(&WayInPage { frame, mistakes: Mistakes::none(), typed: Entries::default(), examples })
}

#[derive(Deserialize)]
pub(super) struct Asked {
    /// Someone just went out.
    uit: Option<String>,
}

/// Takes a code and a birth date.
pub(super) async fn send(
    visitor: Visitor,
    client: Client,
    before: Option<Session>,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let app = &visitor.app;
    let mut mistakes = Mistakes::none();
    let (code, born) = (typed.text("code").trim(), date_typed(typed.text("geboortedatum")));
    if code.is_empty() {
        mistakes.add("code", "home-in-empty");
    }
    if typed.text("geboortedatum").trim().is_empty() {
        mistakes.add("geboortedatum", "home-in-empty");
    } else if born.is_none() {
        mistakes.add("geboortedatum", "home-in-birth-hint");
    }
    if let (Some(born), false) = (born, mistakes.any()) {
        let shared = typed.checked("gedeeld");
        match home::enter(app, &client.0, code, born, shared, before.as_ref()).await {
            Ok((token, language)) => {
                let cookies = [set_session(app, &token), set_language(app, language)];
                return Ok((axum::response::AppendHeaders(cookies), See::other("/mijn")).into_response());
            }
            Err(WayInError::Wrong) => mistakes.add("code", "home-in-wrong"),
            Err(WayInError::TooOften) => mistakes.add("code", "home-in-often"),
            Err(WayInError::Store(error)) => return Err(error.into()),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&visitor, beside, mistakes, typed)?).into_response())
}

/// In the demo: in as somebody who does not exist.
pub(super) async fn example(
    State(app): State<App>,
    before: Option<Session>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = typed.text("wie").parse().map_err(|_| WebError::Unreadable)?;
    let (token, language) = home::enter_as(&app, id, before.as_ref()).await?;
    let cookies = [set_session(&app, &token), set_language(&app, language)];
    Ok((axum::response::AppendHeaders(cookies), See::other("/mijn")).into_response())
}

/// Out: everything this site kept on the device goes, and for who must leave quickly another site comes at once.
pub(super) async fn out(
    State(app): State<App>,
    session: Option<Session>,
    typed: Entries,
) -> Result<Response, WebError> {
    if let Some(session) = session {
        session::end(&app, &session.hash).await?;
    }
    let clear = [(
        axum::http::HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
    )];
    let to = if typed.text("hoe") == "weg" { ELSEWHERE } else { "/mijn/inloggen?uit=1" };
    Ok((axum::response::AppendHeaders([clear_session(&app)]), clear, See::other(to)).into_response())
}

/// A page that anyone may have open: the weather.
const ELSEWHERE: &str = "https://www.knmi.nl/";

fn page(visitor: &Visitor, beside: bool, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let frame = HomeFrame::public(visitor, false, beside, "/mijn/inloggen", "home-in-title").with_mistakes(&mistakes);
    Html::render(&WayInPage { frame, mistakes, typed, examples: Vec::new() })
}
