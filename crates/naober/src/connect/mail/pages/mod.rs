//! Pages of the outbox: what was put down, one message as it goes out, and a link by mail.

mod list;
mod message;

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use uuid::Uuid;

use super::{MailError, Outcome, Stored, Way};
use crate::access::Scope;
use crate::access::staff::AccountError;
use crate::app::App;
use crate::web::{See, WebError, Words};

/// The outbox's part of the surface.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/uitgaand", get(list::show))
        .route("/uitgaand/{id}", get(message::show))
        .route("/uitgaand/{id}/opnieuw", post(message::again))
        .route("/accounts/{id}/uitnodiging/mail", post(invite))
}

/// Sends somebody a new link to choose a password.
async fn invite(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    match super::invite(&scope, id).await {
        Ok(()) => Ok(See::other("/accounts").with_notice("mail-invited").into_response()),
        Err(AccountError::NoMail) => Ok(See::other("/accounts").with_warning("mail-off").into_response()),
        Err(error) => Err(error.into()),
    }
}

impl From<MailError> for WebError {
    fn from(error: MailError) -> Self {
        match error {
            MailError::NotFound => Self::NotFound,
            MailError::Denied => Self::Forbidden,
            MailError::Store(error) => error.into(),
            MailError::Off | MailError::LinkGone | MailError::NothingToDo => Self::Unreadable,
        }
    }
}

/// Where a message stands: key of the words, and their tone.
fn state(message: &Stored) -> (&'static str, &'static str) {
    match message.last.as_ref().map(|last| last.outcome) {
        Some(Outcome::Sent) => ("mail-state-sent", "good"),
        Some(Outcome::Failed) => ("mail-state-failed", "warning"),
        Some(Outcome::Refused) => ("mail-state-refused", "danger"),
        None if message.way == Way::Sms => ("mail-state-sms", ""),
        None => ("mail-state-kept", ""),
    }
}

fn way(way: Way) -> &'static str {
    match way {
        Way::Mail => "mail-way-mail",
        Way::Sms => "mail-way-sms",
    }
}

/// "12 mei 2026, 10:31" in the Netherlands.
fn moment(words: Words, moment: jiff::Timestamp) -> String {
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap_or(jiff::tz::TimeZone::UTC);
    let here = moment.to_zoned(zone);
    format!("{}, {:02}:{:02}", words.date(&here.date()), here.hour(), here.minute())
}

/// Every page of the outbox, for the test that renders all views.
pub fn samples(words: Words) -> Vec<crate::web::Sample> {
    [list::samples(words), message::samples(words)].concat()
}

/// Messages for pages without a database.
fn examples() -> Vec<Stored> {
    use super::{Filled, Sent, Template, Values};
    let at = jiff::Timestamp::UNIX_EPOCH;
    let one = |n: u128, template: Template, way: Way, last: Option<(Outcome, &str)>| Stored {
        id: Uuid::from_u128(n),
        way,
        template,
        language: texts::Language::Nl,
        values: Values::from([("late".to_owned(), Filled::Count(3)), ("soon".to_owned(), Filled::Count(1))]),
        account: Some(Uuid::nil()),
        dossier: None,
        made_at: at,
        last: last.map(|(outcome, reason)| Sent { outcome, reason: reason.to_owned(), at }),
        to: "Fatima van den Voorbeelde-Özdemir tot Langenaam".to_owned(),
        address_sealed: None,
        link_sealed: None,
    };
    vec![
        one(1, Template::Worklist, Way::Mail, None),
        one(2, Template::Tasks, Way::Mail, Some((Outcome::Sent, ""))),
        one(3, Template::Invitation, Way::Mail, Some((Outcome::Refused, "550 5.1.1 mailbox unavailable"))),
        one(4, Template::Tasks, Way::Mail, Some((Outcome::Failed, "the mail server did not answer in time"))),
        one(5, Template::Message, Way::Sms, None),
    ]
}
