//! The own account: language, password, second factor, sessions.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use uuid::Uuid;

use super::client::Client;
use super::said_of_password;
use super::second_step::RecoveryCodes;
use crate::access::own::{self, Own};
use crate::access::request::clear_session;
use crate::access::session::Session;
use crate::access::sign_in::SignInError;
use crate::access::wishes::{self, Wish, WishError};
use crate::access::{Action, Role, Room, Scope};
use crate::app::App;
use crate::web::{Choice, Entries, Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "access/pages/account.html")]
struct Account {
    frame: Frame,
    mistakes: Mistakes,
    facts: Vec<(&'static str, String)>,
    second_factor: bool,
    recovery_codes: i64,
    sessions: i64,
    /// Mails of the day to choose from; none when this role has no list.
    mails: Vec<Choice>,
    /// Mail leaves this installation.
    sends: bool,
    /// This role has something to say to programs.
    programs: bool,
    /// Id, name and last day of the keys that work.
    keys: Vec<(Uuid, String, String)>,
}

#[derive(Deserialize)]
pub(super) struct NewPassword {
    #[serde(default)]
    huidig: String,
    #[serde(default)]
    nieuw: String,
}

#[derive(Deserialize)]
pub(super) struct Proof {
    #[serde(default)]
    bevestig: String,
}

/// The page.
pub(super) async fn show(scope: Scope) -> Result<Response, WebError> {
    page(&scope, StatusCode::OK, Mistakes::none()).await
}

/// Changes the password.
pub(super) async fn password(
    scope: Scope,
    session: Session,
    client: Client,
    Form(given): Form<NewPassword>,
) -> Result<Response, WebError> {
    match own::change_password(&scope, &session, &client.0, &given.huidig, &given.nieuw).await {
        Ok(()) => Ok(See::other("/account").with_notice("password-changed").into_response()),
        Err(error) => {
            let (status, mistakes) = said_of_password(error, "huidig")?;
            page(&scope, status, mistakes).await
        }
    }
}

/// Makes new recovery codes and shows them once.
pub(super) async fn recovery_codes(
    scope: Scope,
    client: Client,
    Form(given): Form<Proof>,
) -> Result<Response, WebError> {
    match own::new_recovery_codes(&scope, &client.0, &given.bevestig).await {
        Ok(codes) => {
            let frame = Frame::new(&scope, "account", "recovery-title");
            Ok(Html::render(&RecoveryCodes { frame, codes, onward: "/account".to_owned() })?.into_response())
        }
        Err(error) => {
            let (status, mistakes) = said_of_password(error, "bevestig")?;
            page(&scope, status, mistakes).await
        }
    }
}

/// Keeps which mails of the day come.
pub(super) async fn mails(scope: Scope, given: Entries) -> Result<Response, WebError> {
    let wanted: Vec<Wish> = given.all("mail").filter_map(Wish::from_name).collect();
    wishes::choose(&scope, &wanted).await?;
    Ok(See::other("/account").with_notice("account-mails-saved").into_response())
}

/// Ends every session of this account.
pub(super) async fn out_everywhere(State(app): State<App>, scope: Scope) -> Result<Response, WebError> {
    own::sign_out_everywhere(&scope).await?;
    Ok(([clear_session(&app)], See::other("/inloggen").with_notice("signed-out-everywhere")).into_response())
}

pub(super) async fn page(scope: &Scope, status: StatusCode, mistakes: Mistakes) -> Result<Response, WebError> {
    let own = own::show(scope).await.map_err(|error| match error {
        SignInError::Store(error) => error.into(),
        _ => WebError::NotFound,
    })?;
    let wanted = wishes::own(scope).await?;
    let frame = Frame::new(scope, "account", "account-title").with_mistakes(&mistakes);
    Ok((status, Html::render(&view(scope, frame, mistakes, own, &wanted))?).into_response())
}

fn view(scope: &Scope, frame: Frame, mistakes: Mistakes, own: Own, wanted: &[Wish]) -> Account {
    let has_list = scope.may(Room::Dossier, Action::Read).is_ok();
    let role = frame.t(own.account.role.text_key());
    Account {
        facts: vec![("field-name", own.account.name), ("field-email", own.account.email), ("field-role", role)],
        second_factor: own.account.totp_confirmed_at.is_some(),
        recovery_codes: own.recovery_codes,
        sessions: own.sessions,
        mails: if has_list { choices(&frame, wanted) } else { Vec::new() },
        sends: scope.app.config.sends_mail(),
        programs: scope.may(Room::Worklist, Action::List).is_ok(),
        keys: own.keys.into_iter().map(|key| (key.id, key.name, until(&frame, key.expires_at))).collect(),
        frame,
        mistakes,
    }
}

fn choices(frame: &Frame, wanted: &[Wish]) -> Vec<Choice> {
    let text = |wish: Wish| match wish {
        Wish::Worklist => "account-mail-worklist",
        Wish::Tasks => "account-mail-tasks",
    };
    Wish::ALL.iter().map(|wish| Choice::new(wish.name(), frame.t(text(*wish)), wanted.contains(wish))).collect()
}

impl From<WishError> for WebError {
    fn from(error: WishError) -> Self {
        match error {
            WishError::Denied => Self::Forbidden,
            WishError::Store(error) => error.into(),
        }
    }
}

fn until(frame: &Frame, moment: Timestamp) -> String {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    frame.t1("account-key-until", "date", frame.words.date(&moment.to_zoned(zone).date()))
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let view = |second_factor: bool, mistakes: Mistakes| {
        let frame = Frame::sample(words, "account", "account-title").with_mistakes(&mistakes);
        let role = frame.t(Role::Regisseur.text_key());
        let facts = vec![
            ("field-name", "Fatima Özdemir".to_owned()),
            ("field-email", "f@voorbeeld.nl".to_owned()),
            ("field-role", role),
        ];
        let keys = vec![(Uuid::nil(), "Rapportage".to_owned(), until(&frame, Timestamp::UNIX_EPOCH))];
        let mails = choices(&frame, &[Wish::Tasks]);
        let sends = second_factor;
        Account {
            frame,
            mistakes,
            facts,
            second_factor,
            recovery_codes: 9,
            sessions: 2,
            mails,
            sends,
            programs: true,
            keys,
        }
    };
    vec![
        Sample::new("account", &view(true, Mistakes::none())),
        Sample::new("account-demo", &view(false, Mistakes::none())),
        Sample::new("account-wrong", &view(true, Mistakes::one("nieuw", "password-too-short"))),
    ]
}
