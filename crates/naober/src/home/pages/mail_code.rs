//! Coming in with a code by mail: asking for it, and typing it.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse, Response};

use super::tongue::Beside;
use super::way_in;
use crate::access::pages::Client;
use crate::access::session::Session;
use crate::access::{Step, Visitor};
use crate::app::App;
use crate::connect::mail;
use crate::home::{self, WayInError};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError, date_typed};

/// Ties the code to the browser that asked for it.
pub(super) const ASKED: Step = Step { plain: "naober-gevraagd", secure: "__Host-naober-gevraagd", seconds: 15 * 60 };

#[derive(Template)]
#[template(path = "home/pages/mail_code.html")]
pub(super) struct MailCodePage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub typed: Entries,
}

/// Sends a code, if the address and the birth date are someone's. The answer is the same if they are nobody's.
pub(super) async fn ask(
    visitor: Visitor,
    client: Client,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let app = &visitor.app;
    let mut mistakes = Mistakes::none();
    let (address, born) = (mail::address(typed.text("adres")), date_typed(typed.text("geboren")));
    if address.is_none() {
        mistakes.add("adres", "home-inlog-not-an-address");
    }
    if born.is_none() {
        mistakes.add("geboren", "home-in-birth-hint");
    }
    if let (Some(address), Some(born)) = (address, born) {
        match home::ask_code(app, &client.0, &address, born).await {
            Ok(ask) => {
                return Ok((AppendHeaders([ASKED.set(app, &ask)]), See::other("/mijn/inloggen/code")).into_response());
            }
            Err(WayInError::Store(error)) => return Err(error.into()),
            Err(WayInError::Wrong | WayInError::TooOften) => mistakes.add("adres", "home-in-often"),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, way_in::page(&visitor, beside, mistakes, typed)?).into_response())
}

/// The page to type it on, for the browser that asked.
pub(super) async fn show(visitor: Visitor, headers: HeaderMap, Beside(beside): Beside) -> Result<Response, WebError> {
    if ASKED.of(&visitor.app, &headers).is_none() {
        return Ok(See::other("/mijn/inloggen").into_response());
    }
    Ok(page(&visitor, beside, Mistakes::none(), Entries::default())?.into_response())
}

/// Takes it.
pub(super) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    client: Client,
    before: Option<Session>,
    headers: HeaderMap,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let Some(ask) = ASKED.of(&app, &headers) else { return Ok(See::other("/mijn/inloggen").into_response()) };
    let (code, shared) = (typed.text("code"), typed.checked("gedeeld"));
    let wrong = match home::enter_by_mail(&app, &client.0, ask, code, shared, before.as_ref()).await {
        Ok(entered) => return Ok((AppendHeaders([ASKED.clear(&app)]), way_in::in_with(&app, &entered)).into_response()),
        Err(WayInError::Wrong) => "home-in-mail-wrong",
        Err(WayInError::TooOften) => "home-in-often",
        Err(WayInError::Store(error)) => return Err(error.into()),
    };
    let page = page(&visitor, beside, Mistakes::one("code", wrong), typed)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn page(visitor: &Visitor, beside: bool, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let frame = HomeFrame::public(visitor, false, beside, "/mijn/inloggen", "home-in-mail-code-label");
    Html::render(&MailCodePage { frame: frame.with_mistakes(&mistakes), mistakes, typed })
}
