//! A one-time link: choose a first or a new password.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::said_of_password;
use crate::access::own::{self, PasswordError};
use crate::access::{Visitor, accounts::Account};
use crate::web::{Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "access/pages/invitation.html")]
struct Invitation {
    frame: Frame,
    mistakes: Mistakes,
    /// Name and e-mail address; nothing when the link no longer works.
    person: Option<(String, String)>,
    path: String,
}

#[derive(Deserialize)]
pub(super) struct Given {
    #[serde(default)]
    nieuw: String,
}

/// Asks for a password.
pub(super) async fn show(visitor: Visitor, Path(token): Path<String>) -> Result<Response, WebError> {
    let account = own::invited(&visitor.app, &token).await?;
    page(&visitor, account.as_ref(), &token, StatusCode::OK, Mistakes::none())
}

/// Takes the password; then the sign-in page.
pub(super) async fn accept(
    visitor: Visitor,
    Path(token): Path<String>,
    Form(given): Form<Given>,
) -> Result<Response, WebError> {
    let account = own::invited(&visitor.app, &token).await?;
    match own::accept(&visitor.app, &token, &given.nieuw).await {
        Ok(()) => Ok(See::other("/inloggen").with_notice("password-set").into_response()),
        Err(PasswordError::LinkOver) => page(&visitor, None, &token, StatusCode::OK, Mistakes::none()),
        Err(error) => {
            let (status, mistakes) = said_of_password(error, "nieuw")?;
            page(&visitor, account.as_ref(), &token, status, mistakes)
        }
    }
}

fn page(
    visitor: &Visitor,
    account: Option<&Account>,
    token: &str,
    status: StatusCode,
    mistakes: Mistakes,
) -> Result<Response, WebError> {
    let person = account.map(|account| (account.name.clone(), account.email.clone()));
    let status = if person.is_some() { status } else { StatusCode::GONE };
    let frame = Frame::public(visitor, "invitation-title").with_mistakes(&mistakes);
    let view = Invitation { frame, mistakes, person, path: format!("/uitnodiging/{token}") };
    Ok((status, Html::render(&view)?).into_response())
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let view = |person: Option<(&str, &str)>, mistakes: Mistakes| {
        let mut frame = Frame::sample(words, "", "invitation-title").with_mistakes(&mistakes);
        frame.actor = None;
        let person = person.map(|(name, email)| (name.to_owned(), email.to_owned()));
        Invitation { frame, mistakes, person, path: "/uitnodiging/x".to_owned() }
    };
    let someone = Some(("Jan de Boer", "jan@voorbeeld.nl"));
    vec![
        Sample::new("invitation", &view(someone, Mistakes::none())),
        Sample::new("invitation-weak", &view(someone, Mistakes::one("nieuw", "password-too-short"))),
        Sample::new("invitation-over", &view(None, Mistakes::none())),
    ]
}
