//! How someone comes in: an address to which a code can be sent.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::tongue::Beside;
use crate::access::Scope;
use crate::access::pages::Client;
use crate::dossier::DossierError;
use crate::home::{self, HomeError, MailWay};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "home/pages/door.html")]
pub(super) struct DoorPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub way: Option<MailWay>,
    /// What was typed as address and could not be kept.
    pub typed: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    gedaan: Option<String>,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let way = home::mail_way(&scope).await?;
    let mut frame = frame(&scope, beside);
    frame.notice = match asked.gedaan.as_deref() {
        Some("klaar") => Some(("home-door-done", None)),
        Some("weg") => Some(("home-door-gone", None)),
        _ => None,
    };
    Html::render(&DoorPage { frame, mistakes: Mistakes::none(), way, typed: String::new() })
}

/// Keeps an address, takes the code that was sent there, or forgets the address.
pub(super) async fn send(
    scope: Scope,
    Client(client): Client,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let (done, field) = match typed.text("doe") {
        "geef" => (home::give_address(&scope, &client, typed.text("mail")).await.map(|()| "/mijn/inlog"), "mail"),
        "klopt" => {
            let confirmed = home::confirm_address(&scope, &client, typed.text("code")).await;
            (confirmed.map(|()| "/mijn/inlog?gedaan=klaar"), "code")
        }
        "weg" => (home::drop_address(&scope).await.map(|()| "/mijn/inlog?gedaan=weg"), ""),
        _ => return Err(WebError::Unreadable),
    };
    let mistake = match done {
        Ok(path) => return Ok(See::other(path).into_response()),
        Err(HomeError::NoAddress) => "home-door-wrong-address",
        Err(HomeError::WrongCode) => "home-in-mail-wrong",
        Err(HomeError::TooOften) => "home-in-often",
        Err(HomeError::Dossier(DossierError::Closed)) => "home-ask-closed",
        Err(error) => return Err(error.into()),
    };
    let mistakes = Mistakes::one(field, mistake);
    let way = home::mail_way(&scope).await?;
    let frame = frame(&scope, beside).with_mistakes(&mistakes);
    let page = Html::render(&DoorPage { frame, mistakes, way, typed: typed.text("mail").to_owned() })?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn frame(scope: &Scope, beside: bool) -> HomeFrame {
    HomeFrame::new(scope, beside, "/mijn/inlog", "home-door-title")
}
