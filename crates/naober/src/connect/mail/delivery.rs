//! What becomes of a message that the queue hands out: sent, tried again later, or set aside with the reason.

use serde::Deserialize;
use store::{StoreError, args};
use uuid::Uuid;

use super::outbox::{Outcome, Stored, stored_in};
use super::smtp::{NotSent, Smtp};
use super::{ADDRESS, LINK, Secret, sql};
use crate::access::{Scope, accounts};
use crate::app::App;
use crate::connect::queue::Message;

/// What the queue calls these.
pub const KIND: &str = "message-out";

/// Why the queue has to come back with it. Holds nothing about anybody.
#[derive(Debug, thiserror::Error)]
pub enum Undelivered {
    #[error("mail: {0}")]
    NotSent(String),
    #[error("mail: the settings cannot be used")]
    Settings,
    #[error("mail: the stored message cannot be read")]
    Unreadable,
    #[error(transparent)]
    Store(#[from] StoreError),
}

#[derive(Deserialize)]
struct Named {
    message: Uuid,
}

/// Delivers by the mail server of the settings. Without one the message stays in the outbox, and the queue is done with it.
///
/// # Errors
/// [`Undelivered`] when it has to be tried again.
pub(in crate::connect) async fn deliver(app: &App, message: &Message) -> Result<(), Undelivered> {
    match Smtp::of(&app.config).map_err(|_| Undelivered::Settings)? {
        Some(smtp) => deliver_by(app, message, &smtp).await,
        None => Ok(()),
    }
}

pub(super) async fn deliver_by(app: &App, message: &Message, smtp: &Smtp) -> Result<(), Undelivered> {
    let scope = Scope::system(app, message.tenant);
    let named: Named = serde_json::from_str(&message.payload).map_err(|_| Undelivered::Unreadable)?;
    let mut tx = scope.read().await?;
    let Some(stored) = stored_in(&mut tx, &scope, named.message).await? else { return Ok(()) };
    let to = address(&mut tx, &scope, &stored).await?;
    drop(tx);
    // A claim that ran out is handed out again, also when the first taker did send it.
    if stored.last.as_ref().is_some_and(|last| last.outcome == Outcome::Sent) {
        return Ok(());
    }
    let sent = match to {
        Some(to) => smtp.send(stored.id, &to, &stored.text(&scope, &secret(&scope, &stored)?)).await,
        None => Err(NotSent { reason: "the account is closed".to_owned(), code: "closed".to_owned(), for_good: true }),
    };
    record(&scope, &stored, sent.as_ref().err()).await?;
    match sent {
        Err(not) if !not.for_good => Err(Undelivered::NotSent(not.code)),
        _ => Ok(()),
    }
}

/// Where it goes: nowhere when the account was closed meanwhile.
async fn address(tx: &mut store::Tx, scope: &Scope, stored: &Stored) -> Result<Option<String>, Undelivered> {
    if let Some(account) = stored.account {
        let account = accounts::find(tx, scope.tenant, account).await?;
        return Ok(account.filter(|account| account.disabled_at.is_none()).map(|account| account.email));
    }
    let open = |sealed: &String| scope.app.keys.open(scope.tenant, ADDRESS, sealed);
    stored.address_sealed.as_ref().map(open).transpose().map_err(|_| Undelivered::Unreadable)
}

fn secret(scope: &Scope, stored: &Stored) -> Result<String, Undelivered> {
    let open = |sealed: &String| scope.app.keys.open(scope.tenant, LINK, sealed);
    let kept = stored.link_sealed.as_ref().map(open).transpose().map_err(|_| Undelivered::Unreadable)?;
    Ok(match (stored.template.secret(), kept) {
        (Some(Secret::Link), Some(path)) => format!("{}{path}", scope.app.config.site()),
        (_, kept) => kept.unwrap_or_default(),
    })
}

async fn record(scope: &Scope, stored: &Stored, not: Option<&NotSent>) -> Result<(), StoreError> {
    let outcome = match not {
        None => Outcome::Sent,
        Some(not) if not.for_good => Outcome::Refused,
        Some(_) => Outcome::Failed,
    };
    let reason = not.map_or("", |not| not.reason.as_str());
    let reason: String = reason.chars().take(500).collect();
    let mut tx = scope.write().await?;
    let row = args![scope.tenant, scope.new_id(), stored.id, scope.now, outcome.name(), reason];
    tx.run(sql::TRIED, row).await?;
    if outcome == Outcome::Sent {
        tx.run(sql::LINK_AWAY, args![scope.tenant, stored.id]).await?;
    }
    tx.commit().await
}
