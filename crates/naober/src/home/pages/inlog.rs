//! How someone comes in from now on: an address that codes go to.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::tongue::Beside;
use crate::access::Scope;
use crate::access::pages::Client;
use crate::access::session::Session;
use crate::home::{self, MailTold, MailWay, MailWayError};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "home/pages/inlog.html")]
pub(super) struct InlogPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub way: MailWay,
    pub typed: Entries,
    /// What happened to it lately.
    pub told: Option<MailTold>,
    /// Mail leaves this installation.
    pub sends: bool,
    /// On a device of more people nothing of it can be changed.
    pub shared: bool,
}

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    gedaan: String,
}

/// The page.
pub(super) async fn show(
    scope: Scope,
    session: Session,
    Beside(beside): Beside,
    Query(done): Query<Done>,
) -> Result<Html, WebError> {
    let notice = match done.gedaan.as_str() {
        "code" => Some("home-inlog-sent"),
        "ja" => Some("home-inlog-confirmed"),
        "weg" => Some("home-inlog-removed"),
        _ => None,
    };
    let mut page = page(&scope, &session, beside, Mistakes::none(), Entries::default()).await?;
    // What was just done says it already.
    page.told = page.told.filter(|_| notice.is_none());
    page.frame.notice = notice.map(|key| page.frame.say(key));
    Html::render(&page)
}

/// Sends a code to an address.
pub(super) async fn set(
    scope: Scope,
    session: Session,
    client: Client,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let done = home::set_mail(&scope, &session, &client.0, typed.text("adres")).await;
    answer(&scope, &session, beside, typed, ("adres", "code"), done).await
}

/// Takes the code that went there.
pub(super) async fn confirm(
    scope: Scope,
    session: Session,
    client: Client,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let done = home::confirm_mail(&scope, &session, &client.0, typed.text("code")).await;
    answer(&scope, &session, beside, typed, ("code", "ja"), done).await
}

/// Takes the address away.
pub(super) async fn drop_mail(scope: Scope, session: Session, Beside(beside): Beside) -> Result<Response, WebError> {
    let done = home::drop_mail(&scope, &session).await;
    answer(&scope, &session, beside, Entries::default(), ("", "weg"), done).await
}

async fn answer(
    scope: &Scope,
    session: &Session,
    beside: bool,
    typed: Entries,
    (field, then): (&str, &str),
    done: Result<(), MailWayError>,
) -> Result<Response, WebError> {
    let wrong = match done {
        Ok(()) => return Ok(See::other(format!("/mijn/inlog?gedaan={then}")).into_response()),
        Err(MailWayError::NotAnAddress) => "home-inlog-not-an-address",
        Err(MailWayError::Off) => "home-inlog-no-mail",
        Err(MailWayError::Wrong) => "home-in-mail-wrong",
        Err(MailWayError::TooOften) => "home-in-often",
        Err(MailWayError::Shared) => "home-inlog-shared",
        Err(MailWayError::Home(error)) => return Err(error.into()),
    };
    // There is no field to point to on a device of more people.
    let field = if session.shared() { "" } else { field };
    let page = page(scope, session, beside, Mistakes::one(field, wrong), typed).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html::render(&page)?).into_response())
}

async fn page(
    scope: &Scope,
    session: &Session,
    beside: bool,
    mistakes: Mistakes,
    typed: Entries,
) -> Result<InlogPage, WebError> {
    let (way, told) = (home::mail_way(scope).await?, home::mail_told(scope).await?);
    let frame = HomeFrame::new(scope, beside, "/mijn/inlog", "home-inlog-title").with_mistakes(&mistakes);
    let (sends, shared) = (scope.app.config.sends_mail(), session.shared());
    Ok(InlogPage { frame, mistakes, way, typed, told, sends, shared })
}
