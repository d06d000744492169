//! How someone comes in from now on: an address that codes go to.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::tongue::Beside;
use crate::access::Scope;
use crate::access::pages::Client;
use crate::home::{self, MailWay, MailWayError};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "home/pages/inlog.html")]
pub(super) struct InlogPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub way: MailWay,
    pub typed: Entries,
    /// Mail leaves this installation.
    pub sends: bool,
}

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    gedaan: String,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(done): Query<Done>) -> Result<Html, WebError> {
    let notice = match done.gedaan.as_str() {
        "code" => Some("home-inlog-sent"),
        "ja" => Some("home-inlog-confirmed"),
        "weg" => Some("home-inlog-removed"),
        _ => None,
    };
    let mut page = page(&scope, beside, Mistakes::none(), Entries::default()).await?;
    page.frame.notice = notice.map(|key| (key, None));
    Html::render(&page)
}

/// Sends a code to an address.
pub(super) async fn set(
    scope: Scope,
    client: Client,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let done = home::set_mail(&scope, &client.0, typed.text("adres")).await;
    answer(&scope, beside, typed, "adres", "code", done).await
}

/// Takes the code that went there.
pub(super) async fn confirm(
    scope: Scope,
    client: Client,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let done = home::confirm_mail(&scope, &client.0, typed.text("code")).await;
    answer(&scope, beside, typed, "code", "ja", done).await
}

/// Takes the address away.
pub(super) async fn drop_mail(scope: Scope) -> Result<See, WebError> {
    home::drop_mail(&scope).await?;
    Ok(See::other("/mijn/inlog?gedaan=weg"))
}

async fn answer(
    scope: &Scope,
    beside: bool,
    typed: Entries,
    field: &str,
    then: &str,
    done: Result<(), MailWayError>,
) -> Result<Response, WebError> {
    let wrong = match done {
        Ok(()) => return Ok(See::other(format!("/mijn/inlog?gedaan={then}")).into_response()),
        Err(MailWayError::NotAnAddress) => "home-inlog-not-an-address",
        Err(MailWayError::Off) => "home-inlog-no-mail",
        Err(MailWayError::Wrong) => "home-in-mail-wrong",
        Err(MailWayError::TooOften) => "home-in-often",
        Err(MailWayError::Home(error)) => return Err(error.into()),
    };
    let page = page(scope, beside, Mistakes::one(field, wrong), typed).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html::render(&page)?).into_response())
}

async fn page(scope: &Scope, beside: bool, mistakes: Mistakes, typed: Entries) -> Result<InlogPage, WebError> {
    let way = home::mail_way(scope).await?;
    let frame = HomeFrame::new(scope, beside, "/mijn/inlog", "home-inlog-title").with_mistakes(&mistakes);
    Ok(InlogPage { frame, mistakes, way, typed, sends: scope.app.config.sends_mail() })
}
