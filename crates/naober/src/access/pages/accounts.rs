//! Accounts of the municipality, for its administrator: invite, close, open again, reset.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use uuid::Uuid;

use crate::access::accounts::{Account, NewAccount};
use crate::access::staff::{self, AccountError, Invitation};
use crate::access::{Role, Scope};
use crate::web::{Choice, Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "access/pages/accounts.html")]
struct Accounts {
    frame: Frame,
    mistakes: Mistakes,
    rows: Vec<Line>,
    naam: String,
    email: String,
    roles: Vec<Choice>,
}

/// One account in the table.
struct Line {
    id: Uuid,
    name: String,
    email: String,
    role: Role,
    state: &'static str,
    tone: &'static str,
    closed: bool,
    second_factor: bool,
    own: bool,
}

#[derive(Template)]
#[template(path = "access/pages/invited.html")]
struct Invited {
    frame: Frame,
    invitation: Invitation,
    /// The link can go by mail instead.
    sends: bool,
}

#[derive(Deserialize, Default)]
pub(super) struct Asked {
    #[serde(default)]
    naam: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    rol: String,
}

/// The accounts.
pub(super) async fn list(scope: Scope) -> Result<Response, WebError> {
    page(&scope, StatusCode::OK, Mistakes::none(), Asked::default()).await
}

/// Makes an account and shows its link, this once.
pub(super) async fn invite(scope: Scope, Form(asked): Form<Asked>) -> Result<Response, WebError> {
    let new = NewAccount {
        name: asked.naam.trim().to_owned(),
        email: asked.email.trim().to_owned(),
        // A role that does not exist is refused like one that is not for people.
        role: Role::from_name(&asked.rol).unwrap_or(Role::System),
        language: scope.language,
    };
    match staff::invite(&scope, &new).await {
        Ok(invitation) => link(&scope, invitation),
        Err(error) => {
            let mistakes = said(error)?;
            page(&scope, StatusCode::BAD_REQUEST, mistakes, asked).await
        }
    }
}

/// A new link for an account.
pub(super) async fn invite_again(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    link(&scope, staff::invite_again(&scope, id).await?)
}

/// Closes an account.
pub(super) async fn disable(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    match staff::disable(&scope, id).await {
        Err(AccountError::OwnAccount) => {
            page(&scope, StatusCode::BAD_REQUEST, Mistakes::one("", "account-own"), Asked::default()).await
        }
        outcome => done(outcome, "account-closed"),
    }
}

/// Opens a closed account.
pub(super) async fn enable(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    done(staff::enable(&scope, id).await, "account-opened")
}

/// Forgets a second factor.
pub(super) async fn reset_second_factor(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    done(staff::reset_second_factor(&scope, id).await, "account-second-reset")
}

fn done(outcome: Result<(), AccountError>, notice: &'static str) -> Result<Response, WebError> {
    outcome?;
    Ok(See::other("/accounts").with_notice(notice).into_response())
}

fn link(scope: &Scope, invitation: Invitation) -> Result<Response, WebError> {
    let frame = Frame::new(scope, "accounts", "invited-title");
    Ok(Html::render(&Invited { frame, invitation, sends: scope.app.config.sends_mail() })?.into_response())
}

fn said(error: AccountError) -> Result<Mistakes, WebError> {
    Ok(match error {
        AccountError::NoName => Mistakes::one("naam", "account-no-name"),
        AccountError::NotAnEmail => Mistakes::one("email", "account-not-an-email"),
        AccountError::EmailInUse => Mistakes::one("email", "account-email-in-use"),
        AccountError::NoSuchRole => Mistakes::one("rol", "account-no-role"),
        other => return Err(other.into()),
    })
}

async fn page(scope: &Scope, status: StatusCode, mistakes: Mistakes, asked: Asked) -> Result<Response, WebError> {
    let rows = staff::list(scope).await?.into_iter().map(|account| line(account, scope.actor.account)).collect();
    let frame = Frame::new(scope, "accounts", "accounts-title").with_mistakes(&mistakes);
    let roles = roles(&frame, &asked.rol);
    let view = Accounts { frame, mistakes, rows, naam: asked.naam, email: asked.email, roles };
    Ok((status, Html::render(&view)?).into_response())
}

fn line(account: Account, own: Uuid) -> Line {
    let (state, tone) = if account.disabled_at.is_some() {
        ("account-state-closed", "")
    } else if account.password_hash.is_none() {
        ("account-state-invited", "info")
    } else if account.totp_confirmed_at.is_none() {
        ("account-state-half", "warning")
    } else {
        ("account-state-active", "good")
    };
    Line {
        id: account.id,
        own: account.id == own,
        name: account.name,
        email: account.email,
        role: account.role,
        state,
        tone,
        closed: account.disabled_at.is_some(),
        second_factor: account.totp_secret.is_some(),
    }
}

fn roles(frame: &Frame, chosen: &str) -> Vec<Choice> {
    let choice = |role: &Role| Choice::new(role.name(), frame.t(role.text_key()), role.name() == chosen);
    Role::STAFF.iter().map(choice).collect()
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let row = |name: &str, role, state, tone, closed| Line {
        id: Uuid::nil(),
        name: name.to_owned(),
        email: "iemand@voorbeeld.nl".to_owned(),
        role,
        state,
        tone,
        closed,
        second_factor: !closed,
        own: role == Role::Administrator,
    };
    let view = |rows: Vec<Line>, mistakes: Mistakes| {
        let frame = Frame::sample(words, "accounts", "accounts-title").with_mistakes(&mistakes);
        let roles = roles(&frame, "team-lead");
        Accounts { frame, mistakes, rows, naam: "Jan".to_owned(), email: "geen adres".to_owned(), roles }
    };
    let rows = vec![
        row("Fatima Özdemir", Role::Regisseur, "account-state-active", "good", false),
        row(
            "Iemand met een heel erg lange dubbele achternaam-van den Voorbeelde",
            Role::TeamLead,
            "account-state-invited",
            "info",
            false,
        ),
        row("Jan de Boer", Role::Administrator, "account-state-half", "warning", false),
        row("Oud Collega", Role::Regisseur, "account-state-closed", "", true),
    ];
    let frame = Frame::sample(words, "accounts", "invited-title");
    let invitation =
        Invitation { account: Uuid::nil(), name: "Jan de Boer".to_owned(), path: "/uitnodiging/abc".to_owned() };
    vec![
        Sample::new("accounts", &view(rows, Mistakes::none())),
        Sample::new("accounts-empty", &view(Vec::new(), Mistakes::none())),
        Sample::new("accounts-wrong", &view(Vec::new(), Mistakes::one("email", "account-not-an-email"))),
        Sample::new("invited", &Invited { frame: frame.clone(), invitation: invitation.clone(), sends: false }),
        Sample::new("invited-mail", &Invited { frame, invitation, sends: true }),
    ]
}
