//! Pages of the access room: sign-in, own account, accounts, log.

mod account;
mod accounts;
mod client;
mod invitation;
mod language;
mod program_keys;
mod second_step;
mod sign_in;

pub(crate) use client::{Client, client_of};
pub(crate) use language::path_of as own_page;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::Scope;
use super::own::PasswordError;
use super::sign_in::SignInError;
use super::staff::AccountError;
use super::who_looked::LogError;
use crate::app::App;
use crate::web::{Mistakes, Sample, See, WebError, Words};

/// The routes of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(home))
        .route("/taal", post(language::choose))
        .route("/inloggen", get(sign_in::show).post(sign_in::give))
        .route("/inloggen/demo", post(sign_in::demo))
        .route("/inloggen/tweede-stap", get(second_step::show).post(second_step::give))
        .route("/uitnodiging/{token}", get(invitation::show).post(invitation::accept))
        .route("/uitloggen", post(sign_in::out))
        .route("/account", get(account::show))
        .route("/account/wachtwoord", post(account::password))
        .route("/account/herstelcodes", post(account::recovery_codes))
        .route("/account/sleutels", post(program_keys::make))
        .route("/account/sleutels/{id}/intrekken", post(program_keys::withdraw))
        .route("/account/berichten", post(account::mails))
        .route("/account/overal-uitloggen", post(account::out_everywhere))
        .route("/accounts", get(accounts::list).post(accounts::invite))
        .route("/accounts/{id}/uitnodiging", post(accounts::invite_again))
        .route("/accounts/{id}/uitschakelen", post(accounts::disable))
        .route("/accounts/{id}/inschakelen", post(accounts::enable))
        .route("/accounts/{id}/tweede-stap", post(accounts::reset_second_factor))
}

/// Every view of this room, for the test that renders them.
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    [
        sign_in::samples(words),
        second_step::samples(words),
        invitation::samples(words),
        account::samples(words),
        program_keys::samples(words),
        accounts::samples(words),
    ]
    .concat()
}

/// The page someone's role starts on.
async fn home(scope: Scope) -> See {
    See::other(scope.actor.role.home())
}

/// What to say at a form about a sign-in that failed; infrastructure is not for the form.
fn said(error: SignInError, field: &str) -> Result<(StatusCode, Mistakes), WebError> {
    let mut mistakes = Mistakes::none();
    let status = match error {
        SignInError::Wrong => {
            mistakes.add(field, if field == "code" { "second-step-wrong" } else { "sign-in-wrong" });
            StatusCode::BAD_REQUEST
        }
        SignInError::Locked { minutes } => {
            mistakes.add_with("", "sign-in-locked", vec![("minutes", minutes.into())]);
            StatusCode::TOO_MANY_REQUESTS
        }
        SignInError::TooMany => {
            mistakes.add("", "sign-in-too-many");
            StatusCode::TOO_MANY_REQUESTS
        }
        SignInError::Store(error) => return Err(error.into()),
    };
    Ok((status, mistakes))
}

/// What to say at a form about a password that was not set. `proof` names the field of the present password.
fn said_of_password(error: PasswordError, proof: &str) -> Result<(StatusCode, Mistakes), WebError> {
    match error {
        PasswordError::Weak(weak) => Ok((StatusCode::BAD_REQUEST, Mistakes::one("nieuw", weak.text_key()))),
        PasswordError::Proof(SignInError::Wrong) => {
            Ok((StatusCode::BAD_REQUEST, Mistakes::one(proof, "password-not-yours")))
        }
        PasswordError::Proof(error) => said(error, proof),
        PasswordError::LinkOver => Err(WebError::NotFound),
    }
}

impl From<AccountError> for WebError {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::Denied => Self::Forbidden,
            AccountError::Store(error) => error.into(),
            _ => Self::NotFound,
        }
    }
}

impl From<LogError> for WebError {
    fn from(error: LogError) -> Self {
        match error {
            LogError::Denied => Self::Forbidden,
            LogError::NoSuchDossier => Self::NotFound,
            LogError::Store(error) => error.into(),
        }
    }
}

/// The session cookie with a redirect or a page.
fn with_session(app: &App, token: &str, response: impl IntoResponse) -> Response {
    ([super::request::set_session(app, token)], response).into_response()
}
