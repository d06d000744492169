//! Signing in: a password, then the second factor. Nothing tells an unknown address from a wrong password.

use jiff::Timestamp;
use store::{FromRow, Row, StoreError, TenantId, args};
use uuid::Uuid;

use super::accounts::{self, Account};
use super::session::{self, Session};
use super::{Scope, attempts, events, password, second_factor, sql};
use crate::app::App;

/// Why someone is not in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Address, password or code is wrong, or the account is closed.
    #[error("wrong")]
    Wrong,
    /// Too many mistakes with this address: wait this many minutes.
    #[error("locked for {minutes} minutes")]
    Locked { minutes: i64 },
    /// Too many attempts from this client.
    #[error("too many attempts")]
    TooMany,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A new session: its token, and whether the second factor is still due.
#[derive(Debug)]
pub struct SignedIn {
    pub token: String,
    pub account: Account,
    pub second_step: bool,
    /// New recovery codes, shown once, when the second factor was confirmed just now.
    pub recovery: Option<Vec<String>>,
}

struct Login {
    tenant: TenantId,
    account: Uuid,
}

impl FromRow for Login {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { tenant: TenantId(row.uuid(0)?), account: row.uuid(1)? })
    }
}

/// The first step. A session the browser already had ends, whatever it was.
pub async fn with_password(
    app: &App,
    client: &str,
    email: &str,
    given: &str,
    before: Option<&Session>,
) -> Result<SignedIn, SignInError> {
    let identifier = app.keys.identifier_hash(email);
    guard(app, client, &identifier).await?;
    let found = find(app, &identifier).await?;
    let open = found.as_ref().filter(|(_, account)| account.disabled_at.is_none());
    let kept = open.and_then(|(_, account)| account.password_hash.as_deref());
    if !password::fits(given, kept).await {
        return Err(SignInError::Wrong);
    }
    let (tenant, account) = found.ok_or(SignInError::Wrong)?;
    let second_step = !app.config.demo;
    if second_step {
        second_factor::prepare(app, tenant, &account).await?;
        attempts::forgive(app, &identifier).await?;
    } else {
        attempts::clear(app, &identifier).await?;
    }
    let token = session::start(app, tenant, &account, !second_step, before).await?;
    Ok(SignedIn { token, account, second_step, recovery: None })
}

/// The second step: a code of the app, or once a recovery code. Confirms the factor when it was new.
pub async fn with_code(app: &App, client: &str, half: &Session, code: &str) -> Result<SignedIn, SignInError> {
    let account = of_session(app, half).await?;
    let identifier = app.keys.identifier_hash(&account.email);
    guard(app, client, &identifier).await?;
    let scope = Scope::acting(app, half);
    let mut tx = app.store.write(half.tenant).await?;
    let confirmed = account.totp_confirmed_at.is_some();
    let by_app = second_factor::take_code(app, &mut tx, half.tenant, &account, code).await?;
    let right =
        by_app || (confirmed && second_factor::take_recovery(app, &mut tx, half.tenant, &account, code).await?);
    if !right {
        return Err(SignInError::Wrong);
    }
    let mut recovery = None;
    if !confirmed {
        tx.run(sql::TOTP_CONFIRM, args![half.tenant, account.id, scope.now]).await?;
        recovery = Some(second_factor::new_recovery(app, &mut tx, half.tenant, account.id).await?);
        events::write(&mut tx, &scope, "account.second-factor-set", None, serde_json::json!({})).await?;
    }
    let how = serde_json::json!({ "recovery_code": !by_app });
    events::write(&mut tx, &scope, "account.signed-in", None, how).await?;
    tx.commit().await?;
    attempts::clear(app, &identifier).await?;
    let token = session::start(app, half.tenant, &account, true, Some(half)).await?;
    Ok(SignedIn { token, account, second_step: false, recovery })
}

/// The account behind a session.
pub(super) async fn of_session(app: &App, session: &Session) -> Result<Account, SignInError> {
    let mut tx = app.store.read(session.tenant).await?;
    let account = accounts::find(&mut tx, session.tenant, session.actor.account).await?;
    account.filter(|account| account.disabled_at.is_none()).ok_or(SignInError::Wrong)
}

/// Stops a client or an address that tried too often; counts this attempt otherwise.
pub(crate) async fn guard(app: &App, client: &str, identifier: &str) -> Result<(), SignInError> {
    if !app.throttle.allows(client) {
        return Err(SignInError::TooMany);
    }
    match attempts::begin(app, identifier).await? {
        Some(until) => Err(SignInError::Locked { minutes: minutes(app.clock.now(), until) }),
        None => Ok(()),
    }
}

async fn find(app: &App, identifier: &str) -> Result<Option<(TenantId, Account)>, StoreError> {
    let mut tx = app.store.look().await?;
    let login: Option<Login> = tx.maybe(sql::LOGIN_FIND, args![identifier]).await?;
    drop(tx);
    // An unknown address asks the same question of the same table, and gets nothing.
    let Login { tenant, account } = login.unwrap_or(Login { tenant: TenantId(Uuid::nil()), account: Uuid::nil() });
    let mut tx = app.store.read(tenant).await?;
    Ok(accounts::find(&mut tx, tenant, account).await?.map(|account| (tenant, account)))
}

fn minutes(now: Timestamp, until: Timestamp) -> i64 {
    (until.as_second() - now.as_second() + 59) / 60
}
