//! The outbox: deferred work, put down in the transaction that causes it and picked up later, at least once.
//!
//! Whoever picks a message up must be able to do it twice: a message whose claim ran out is handed out again.
//! Mail is delivered by its own room; other messages end in the log until something listens to them.

use std::future::Future;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream;
use jiff::{SignedDuration, Timestamp};
use store::{FromRow, Query, Row, Statement, Store, StoreError, TenantId, Tx, args};
use tokio::sync::oneshot;
use uuid::Uuid;

use super::mail;
use crate::access::Scope;
use crate::app::App;
use crate::placement::runs;

/// How many messages one claim takes.
const BATCH: i64 = 100;
/// How long a claim holds; after that the message is free again. Whoever works on it prolongs the claim, so that what a killed
/// process held is picked up again after this time, by the same program started anew or by another.
const CLAIM: SignedDuration = SignedDuration::from_mins(1);
/// So often a claim is prolonged: two beats may fail.
const BEAT: Duration = Duration::from_secs(20);
/// After this many tries a message is set aside with its failure.
const TRIES: i64 = 12;
/// Messages that are done are kept this long, to answer "was it sent?".
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
const PAUSE: Duration = Duration::from_secs(2);
/// How many are delivered at a time.
const AT_A_TIME: usize = 10;

/// A message that somebody holds for now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub id: Uuid,
    pub tenant: TenantId,
    pub kind: String,
    /// JSON
    pub payload: String,
    /// 1 for the first try. Also proves whose claim it is.
    pub attempt: i64,
}

/// Puts a message down in the caller's transaction: it exists if and only if the change does.
///
/// # Errors
/// [`StoreError`]
pub async fn enqueue(
    tx: &mut Tx,
    scope: &Scope,
    kind: &'static str,
    payload: serde_json::Value,
) -> Result<Uuid, StoreError> {
    enqueue_for(tx, scope, kind, payload, scope.now).await
}

/// The same for a moment to come.
///
/// # Errors
/// [`StoreError`]
pub async fn enqueue_for(
    tx: &mut Tx,
    scope: &Scope,
    kind: &'static str,
    payload: serde_json::Value,
    due: Timestamp,
) -> Result<Uuid, StoreError> {
    let id = scope.new_id();
    put(tx, scope.tenant, id, due, kind, payload.to_string()).await?;
    Ok(id)
}

/// The same as a change to run beside others.
pub fn message(scope: &Scope, kind: &'static str, payload: &serde_json::Value) -> Query {
    let values = args![scope.new_id(), scope.tenant, kind, payload.to_string(), scope.now];
    Query::of(PUT, scope.store().engine(), values)
}

/// Takes messages that are due. Two takers never get the same one while a claim holds.
///
/// # Errors
/// [`StoreError`]
pub async fn claim(store: &Store, now: Timestamp) -> Result<Vec<Message>, StoreError> {
    let mut tx = store.control().await?;
    let taken = tx.all(TAKE, args![now, now + CLAIM, BATCH]).await?;
    tx.commit().await?;
    Ok(taken)
}

/// The messages are still worked on. One whose claim ran out, and that someone else took over, stays theirs.
///
/// # Errors
/// [`StoreError`]
pub async fn prolong(store: &Store, held: &[Message], now: Timestamp) -> Result<(), StoreError> {
    let mut tx = store.control().await?;
    for message in held {
        tx.run(PROLONG, args![message.id, message.attempt, now + CLAIM]).await?;
    }
    tx.commit().await
}

/// The message was delivered. Says nothing when the claim had run out and someone else took over.
///
/// # Errors
/// [`StoreError`]
pub async fn finish(store: &Store, done: &[Message], now: Timestamp) -> Result<(), StoreError> {
    let mut tx = store.control().await?;
    for message in done {
        tx.run(FINISH, args![message.id, message.attempt, now]).await?;
    }
    tx.commit().await
}

/// The message could not be delivered: try later, each time later; after the last try it is set aside.
///
/// # Errors
/// [`StoreError`]
pub async fn fail(store: &Store, message: &Message, why: &str, now: Timestamp) -> Result<(), StoreError> {
    let given_up = (message.attempt >= TRIES).then_some(now);
    let mut tx = store.control().await?;
    tx.run(FAIL, args![message.id, message.attempt, now + pause_before(message.attempt), why, given_up]).await?;
    tx.commit().await
}

/// Picks messages up until `stop` resolves. A server runs one of these; several servers may.
pub async fn run(app: App, stop: impl Future<Output = ()>) {
    let mut stop = std::pin::pin!(stop);
    loop {
        let more = match round(&app.store, app.clock.now(), &app).await {
            Ok(count) => count == usize::try_from(BATCH).unwrap_or(usize::MAX),
            Err(error) => {
                tracing::error!(%error, "the queue could not be read");
                false
            }
        };
        let pause = if more { Duration::ZERO } else { PAUSE };
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Who messages are for.
pub(crate) trait Receiver {
    /// Takes a message; an error says, without anything about anybody, why it has to come again.
    fn receive(&self, message: &Message) -> impl Future<Output = Result<(), String>> + Send;
}

impl Receiver for App {
    async fn receive(&self, message: &Message) -> Result<(), String> {
        if message.kind == mail::KIND {
            return mail::deliver(self, message).await.map_err(|error| error.to_string());
        }
        if message.kind == runs::KIND {
            return runs::perform(self, message).await.map_err(|error| error.to_string());
        }
        // The payload may hold personal data: only its kind goes to the log.
        tracing::debug!(kind = %message.kind, id = %message.id, "message ready; no receiver is connected");
        Ok(())
    }
}

/// One claim, delivered; says how many messages there were.
pub(crate) async fn round(store: &Store, now: Timestamp, receiver: &impl Receiver) -> Result<usize, StoreError> {
    round_at(store, now, receiver, BEAT).await
}

async fn round_at(
    store: &Store,
    now: Timestamp,
    receiver: &impl Receiver,
    beat: Duration,
) -> Result<usize, StoreError> {
    let messages = claim(store, now).await?;
    if messages.is_empty() {
        return Ok(0);
    }
    let under_way: Vec<_> = messages.iter().map(|message| receive(receiver, message)).collect();
    let (over, until) = oneshot::channel();
    let delivering = async {
        let received: Vec<(&Message, Result<(), String>)> =
            stream::iter(under_way).buffer_unordered(AT_A_TIME).collect().await;
        drop(over);
        received
    };
    let (received, ()) = tokio::join!(delivering, hold(store, &messages, now, (beat, until)));
    let mut done = Vec::with_capacity(messages.len());
    for (message, outcome) in received {
        match outcome {
            Ok(()) => done.push(message.clone()),
            Err(why) => {
                tracing::warn!(kind = %message.kind, id = %message.id, attempt = message.attempt, why, "not delivered");
                fail(store, message, &why, now).await?;
            }
        }
    }
    finish(store, &done, now).await?;
    forget(store, now).await?;
    Ok(messages.len())
}

/// Prolongs the claims, beat by beat, until everything is delivered.
async fn hold(
    store: &Store,
    held: &[Message],
    claimed: Timestamp,
    (beat, mut until): (Duration, oneshot::Receiver<()>),
) {
    let mut beats = tokio::time::interval(beat);
    beats.tick().await; // The first comes at once.
    let mut now = claimed;
    loop {
        tokio::select! {
            _ = &mut until => return,
            _ = beats.tick() => now = now.saturating_add(beat).unwrap_or(now),
        }
        if let Err(error) = prolong(store, held, now).await {
            tracing::warn!(%error, "claims were not prolonged");
        }
    }
}

async fn receive<'m>(receiver: &impl Receiver, message: &'m Message) -> (&'m Message, Result<(), String>) {
    (message, receiver.receive(message).await)
}

async fn forget(store: &Store, now: Timestamp) -> Result<(), StoreError> {
    let mut tx = store.control().await?;
    tx.run(FORGET, args![now - KEPT]).await?;
    tx.commit().await
}

async fn put(
    tx: &mut Tx,
    tenant: TenantId,
    id: Uuid,
    now: Timestamp,
    kind: &str,
    payload: String,
) -> Result<(), StoreError> {
    tx.run(PUT, args![id, tenant, kind, payload, now]).await.map(drop)
}

/// Half a minute, doubled each time, at most six hours.
fn pause_before(attempt: i64) -> SignedDuration {
    let doublings = u32::try_from(attempt.clamp(1, 11) - 1).unwrap_or(0);
    SignedDuration::from_secs((30 * 2_i64.pow(doublings)).min(6 * 3600))
}

impl FromRow for Message {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            tenant: TenantId(row.uuid(1)?),
            kind: row.text(2)?,
            payload: row.text(3)?,
            attempt: row.int(4)?,
        })
    }
}

store::statements! {
    pub PUT = "insert into queue (id, tenant_id, kind, payload, due_at, attempts) values ($1, $2, $3, $4, $5, 0)";
    pub FINISH = "update queue set done_at = $3, failure = null where id = $1 and attempts = $2 and done_at is null";
    pub PROLONG = "update queue set claimed_until = $3 where id = $1 and attempts = $2 and done_at is null and claimed_until is not null";
    pub FAIL = "update queue set due_at = $3, claimed_until = null, failure = $4, done_at = $5 where id = $1 and attempts = $2 and done_at is null";
    pub FORGET = "delete from queue where done_at < $1";
}

/// SQLite has one writer, so the write lock keeps takers apart; PostgreSQL skips what another taker holds.
pub(crate) const TAKE: Statement = Statement::per_engine(
    "update queue set claimed_until = $2, attempts = attempts + 1 where id in (
        select id from queue where done_at is null and due_at <= $1 and (claimed_until is null or claimed_until <= $1)
        order by due_at, id limit $3)
     returning id, tenant_id, kind, payload, attempts",
    "update queue set claimed_until = $2, attempts = attempts + 1 where id in (
        select id from queue where done_at is null and due_at <= $1 and (claimed_until is null or claimed_until <= $1)
        order by due_at, id limit $3 for update skip locked)
     returning id, tenant_id, kind, payload, attempts",
);

#[cfg(test)]
mod tests;
