//! Sessions: a random token in a cookie, its hash in the database, an idle and an absolute limit.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use store::{FromRow, Row, StoreError, TenantId, Tx, args};
use texts::Language;
use uuid::Uuid;

use super::accounts::Account;
use super::keys::{token, token_hash};
use super::{Actor, Role, sql};
use crate::app::App;

/// Longest life of a session, however busy.
pub const ABSOLUTE: SignedDuration = SignedDuration::from_hours(12);
/// Longest life of a session on a device that more people use.
pub const SHARED: SignedDuration = SignedDuration::from_mins(10);
/// A page that is open so many seconds before the end is left at the end.
const FEW: i64 = 600;
/// Being seen is written down at most this often, so that reading a page does not write.
const SEEN_EVERY: SignedDuration = SignedDuration::from_secs(30);

/// How long signing out waits for the data, and how often it asks again after that.
const AT_ONCE: Duration = Duration::from_secs(1);
const AGAIN: Duration = Duration::from_secs(2);
const RARELY: Duration = Duration::from_secs(60);

/// A live session.
#[derive(Debug, Clone)]
pub struct Session {
    pub hash: String,
    pub tenant: TenantId,
    pub actor: Actor,
    pub language: Language,
    /// The second factor was given (or is not asked, in the demo).
    pub verified: bool,
    seen: Timestamp,
    began: Timestamp,
    expires: Timestamp,
}

impl Session {
    /// When it ends, however busy.
    pub fn ends(&self) -> Timestamp {
        self.expires
    }

    /// It is on a device that more people use, as they said when they came in.
    pub fn shared(&self) -> bool {
        self.expires.duration_since(self.began) <= SHARED
    }

    /// How many seconds are left, once they are few.
    pub(super) fn closes_in(&self, now: Timestamp) -> Option<i64> {
        Some(self.expires.as_second() - now.as_second()).filter(|left| *left <= FEW)
    }
}

/// Starts a session and returns the token for the cookie. The session it comes in place of ends in the same moment.
pub async fn start(
    app: &App,
    tenant: TenantId,
    account: &Account,
    verified: bool,
    before: Option<&Session>,
) -> Result<String, StoreError> {
    let actor = Actor { account: account.id, name: account.name.clone(), role: account.role };
    start_for(app, tenant, &actor, account.language, verified, ABSOLUTE, before).await
}

/// The same for someone without an account, and for a life of any length.
pub(crate) async fn start_for(
    app: &App,
    tenant: TenantId,
    actor: &Actor,
    language: Language,
    verified: bool,
    life: SignedDuration,
    before: Option<&Session>,
) -> Result<String, StoreError> {
    let now = app.clock.now();
    let token = token();
    let mut tx = app.store.control().await?;
    tx.run(sql::SESSIONS_OVER, args![now, now - idle(app)]).await?;
    if let Some(before) = before {
        tx.run(sql::SESSION_END, args![&before.hash]).await?;
    }
    let row = args![
        token_hash(&token),
        tenant,
        actor.account,
        &actor.name,
        actor.role.name(),
        language.tag(),
        now,
        now,
        now + life,
        verified
    ];
    tx.run(sql::SESSION_START, row).await?;
    tx.commit().await?;
    Ok(token)
}

/// The session of a token, if it is still alive; notes that it was seen.
pub async fn find(app: &App, token: &str) -> Result<Option<Session>, StoreError> {
    let now = app.clock.now();
    let hash = token_hash(token);
    let found = app.store.glance::<Session>(sql::SESSION_FIND, args![&hash]).await?;
    let Some(mut session) = found.into_iter().next() else { return Ok(None) };
    if now >= session.expires || now - idle(app) >= session.seen {
        end(app, &hash).await?;
        return Ok(None);
    }
    if now >= session.seen + SEEN_EVERY {
        let mut tx = app.store.control().await?;
        tx.run(sql::SESSION_SEEN, args![&hash, now]).await?;
        tx.commit().await?;
    }
    session.hash = hash;
    Ok(Some(session))
}

/// Ends a session.
pub async fn end(app: &App, hash: &str) -> Result<(), StoreError> {
    let mut tx = app.store.control().await?;
    tx.run(sql::SESSION_END, args![hash]).await?;
    tx.commit().await
}

/// Ends the session of a token, also when the data cannot be changed just now: its browser is let go all the same, and the
/// end is tried again for as long as a session can live.
pub(crate) async fn end_surely(app: &App, token: &str) {
    let (app, hash) = (app.clone(), token_hash(token));
    let ending = tokio::spawn(async move {
        let (over, mut waits) = (app.clock.now() + ABSOLUTE, AGAIN);
        while let Err(error) = end(&app, &hash).await
            && app.clock.now() < over
        {
            tracing::warn!(%error, "a session could not be ended yet");
            tokio::time::sleep(waits).await;
            waits = (waits * 2).min(RARELY);
        }
    });
    // The answer does not wait for it longer than a reader notices.
    let _ = tokio::time::timeout(AT_ONCE, ending).await;
}

/// Ends the sessions of an account, but not the one named.
pub(crate) async fn end_all(
    tx: &mut Tx,
    tenant: TenantId,
    account: Uuid,
    but: Option<&Session>,
) -> Result<(), StoreError> {
    let keep = but.map_or("", |session| session.hash.as_str());
    tx.run(sql::SESSIONS_END_ALL, args![tenant, account, keep]).await?;
    Ok(())
}

/// How many live sessions an account has.
pub(super) async fn count(app: &App, tenant: TenantId, account: Uuid) -> Result<i64, StoreError> {
    let now = app.clock.now();
    let mut tx = app.store.look().await?;
    tx.one(sql::SESSIONS_COUNT, args![tenant, account, now, now - idle(app)]).await
}

fn idle(app: &App) -> SignedDuration {
    SignedDuration::from_mins(i64::from(app.config.idle_minutes))
}

impl FromRow for Session {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let role = row.text(3)?;
        let role = Role::from_name(&role).ok_or_else(|| StoreError::Shape(format!("no role is called {role}")))?;
        Ok(Self {
            hash: String::new(),
            tenant: TenantId(row.uuid(0)?),
            actor: Actor { account: row.uuid(1)?, name: row.text(2)?, role },
            language: Language::from_tag(&row.text(4)?).unwrap_or(Language::Nl),
            seen: row.time(5)?,
            expires: row.time(6)?,
            began: row.time(8)?,
            verified: row.bool(7)?,
        })
    }
}
