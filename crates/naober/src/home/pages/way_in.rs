//! The way in and the way out.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{HeaderName, HeaderValue, REFRESH, SET_COOKIE};
use axum::response::{AppendHeaders, IntoResponse, Response};
use serde::Deserialize;

use super::mail_code;
use super::provider::{self, Door, Told};
use super::tongue::Beside;
use crate::access::pages::Client;
use crate::access::session::{self, Session};
use crate::access::{Held, Visitor, clear_language, clear_session, set_language, set_language_for_now, set_session};
use crate::app::App;
use crate::home::{self, Entered, Example, WayInError};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError, date_typed};

#[derive(Template)]
#[template(path = "home/pages/way_in.html")]
pub(super) struct WayInPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    /// Other sites that say who someone is.
    pub doors: Vec<Door>,
    /// A code can be sent by mail.
    pub mail: bool,
    /// In the demo: people to look as.
    pub examples: Vec<Example>,
}

#[derive(Template)]
#[template(path = "home/pages/out.html")]
pub(super) struct OutPage {
    pub frame: HomeFrame,
}

/// On the screen for a moment: it tells nothing.
#[derive(Template)]
#[template(path = "home/pages/away.html")]
pub(super) struct AwayPage {
    pub frame: HomeFrame,
    pub to: &'static str,
}

#[derive(Deserialize)]
pub(super) struct Back {
    /// How a visit to another site ended, when it did not end well.
    #[serde(default)]
    aanbieder: String,
}

/// The page for who is not in.
pub(super) async fn show(visitor: Visitor, Beside(beside): Beside, Query(back): Query<Back>) -> Result<Html, WebError> {
    let examples = home::examples(&visitor.app).await?;
    render(&visitor, beside, Told::mistakes(&back.aanbieder), Entries::default(), examples)
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
            Ok(entered) => return Ok(in_with(app, &entered)),
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
    Ok((AppendHeaders(cookies), See::other("/mijn")).into_response())
}

/// The browser gets what it needs; on a device of more people nothing that outlives it.
pub(super) fn in_with(app: &App, entered: &Entered) -> Response {
    let language = match entered.until {
        Some(_) => set_language_for_now(app, entered.language),
        None => set_language(app, entered.language),
    };
    (AppendHeaders([set_session(app, &entered.token), language]), See::other("/mijn")).into_response()
}

/// Out: everything this site kept on the device goes, and for who must leave quickly another site comes at once.
///
/// The way to the other site is a header, not a redirect: a browser does not follow a form to a site that the policy of the
/// page does not name. It takes the place of this page in the history.
pub(super) async fn out(
    visitor: Visitor,
    Held(token): Held,
    Beside(beside): Beside,
    typed: Result<Entries, WebError>,
) -> Result<Response, WebError> {
    let app = &visitor.app;
    if let Some(token) = token {
        session::end_surely(app, &token).await;
    }
    let beside_away = (SET_COOKIE, HeaderValue::from_static("naast=; Path=/mijn; Max-Age=0"));
    let gone = AppendHeaders([
        clear_session(app),
        clear_language(app),
        beside_away,
        mail_code::ASKED.clear(app),
        provider::LEFT.clear(app),
    ]);
    let clear = (HeaderName::from_static("clear-site-data"), HeaderValue::from_static(EVERYTHING));
    let frame = HomeFrame::public(&visitor, false, beside, "", "home-out-title");
    if typed.is_ok_and(|typed| typed.text("hoe") == "weg") {
        let on = (REFRESH, HeaderValue::from_static("0; url=https://www.knmi.nl/"));
        return Ok((gone, [clear, on], Html::render(&AwayPage { frame, to: ELSEWHERE })?).into_response());
    }
    Ok((gone, [clear], Html::render(&OutPage { frame })?).into_response())
}

/// A page that anyone may have open: the weather.
const ELSEWHERE: &str = "https://www.knmi.nl/";
const EVERYTHING: &str = "\"cache\", \"cookies\", \"storage\"";

/// The page with what was typed and what is wrong with it.
pub(super) fn page(visitor: &Visitor, beside: bool, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    render(visitor, beside, mistakes, typed, Vec::new())
}

fn render(
    visitor: &Visitor,
    beside: bool,
    mistakes: Mistakes,
    typed: Entries,
    examples: Vec<Example>,
) -> Result<Html, WebError> {
    let frame = HomeFrame::public(visitor, false, beside, "/mijn/inloggen", "home-in-title").with_mistakes(&mistakes);
    let (doors, mail) = (provider::doors(&visitor.app), visitor.app.config.sends_mail());
    Html::render(&WayInPage { frame, mistakes, typed, doors, mail, examples })
}
