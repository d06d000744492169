//! What people do with their own account: first password, new password, language, recovery codes, sessions.

use store::{StoreError, TenantId, args};
use texts::Language;
use uuid::Uuid;

use super::accounts::{self, Account};
use super::api_keys::ApiKey;
use super::keys::token_hash;
use super::password::{self, Weak};
use super::session::{self, Session};
use super::sign_in::{SignInError, guard};
use super::{Scope, api_keys, attempts, events, second_factor, sql};
use crate::app::App;

/// Why a password was not set.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    #[error("the new password is weak: {0:?}")]
    Weak(Weak),
    /// The password given to prove who it is.
    #[error(transparent)]
    Proof(#[from] SignInError),
    /// The invitation link was used, replaced or is too old.
    #[error("the link no longer works")]
    LinkOver,
}

impl From<StoreError> for PasswordError {
    fn from(error: StoreError) -> Self {
        Self::Proof(error.into())
    }
}

/// Own account and what there is to say about it.
#[derive(Debug, Clone)]
pub struct Own {
    pub account: Account,
    pub sessions: i64,
    pub recovery_codes: i64,
    /// Keys that work now, newest first.
    pub keys: Vec<ApiKey>,
}

/// The own account.
pub async fn show(scope: &Scope) -> Result<Own, SignInError> {
    let account = own(scope).await?;
    let mut tx = scope.read().await?;
    let recovery_codes = tx.one(sql::RECOVERY_COUNT, args![scope.tenant, account.id]).await?;
    let sessions = session::count(&scope.app, scope.tenant, account.id).await?;
    drop(tx);
    let mut keys = api_keys::list(scope).await?;
    keys.retain(|key| key.revoked_at.is_none() && key.expires_at > scope.now);
    Ok(Own { account, sessions, recovery_codes, keys })
}

/// Whose invitation this is, while it works.
pub async fn invited(app: &App, token: &str) -> Result<Option<Account>, StoreError> {
    let mut tx = app.store.look().await?;
    let found: Option<(Uuid, Uuid)> = tx.maybe(sql::INVITATION_FIND, args![token_hash(token), app.clock.now()]).await?;
    drop(tx);
    let Some((tenant, account)) = found else { return Ok(None) };
    let mut tx = app.store.read(TenantId(tenant)).await?;
    let account = accounts::find(&mut tx, TenantId(tenant), account).await?;
    Ok(account.filter(|account| account.disabled_at.is_none()))
}

/// Uses an invitation: sets the password and ends every session of the account.
pub async fn accept(app: &App, token: &str, new: &str) -> Result<(), PasswordError> {
    let now = app.clock.now();
    let account = invited(app, token).await?.ok_or(PasswordError::LinkOver)?;
    password::judge(new, &account.name, &account.email).map_err(PasswordError::Weak)?;
    let hash = password::hash(new).await;
    let mut tx = app.store.look().await?;
    let found: Option<(Uuid, Uuid)> = tx.maybe(sql::INVITATION_FIND, args![token_hash(token), now]).await?;
    drop(tx);
    let tenant = TenantId(found.ok_or(PasswordError::LinkOver)?.0);
    let scope = Scope { actor: account.actor(), ..Scope::system(app, tenant) };
    let mut tx = scope.write().await?;
    if tx.run(sql::INVITATION_USE, args![token_hash(token), now]).await? != 1 {
        return Err(PasswordError::LinkOver);
    }
    tx.run(sql::ACCOUNT_PASSWORD, args![tenant, account.id, hash]).await?;
    session::end_all(&mut tx, tenant, account.id, None).await?;
    // Who had the old password may have made keys with it.
    tx.run(sql::API_KEYS_REVOKE_ALL, args![tenant, account.id, now]).await?;
    events::write(&mut tx, &scope, "account.password-set", None, serde_json::json!({})).await?;
    tx.commit().await?;
    Ok(attempts::clear(app, &app.keys.identifier_hash(&account.email)).await?)
}

/// Changes the password; other sessions end.
pub async fn change_password(
    scope: &Scope,
    session: &Session,
    client: &str,
    old: &str,
    new: &str,
) -> Result<(), PasswordError> {
    let account = proven(scope, client, old).await?;
    password::judge(new, &account.name, &account.email).map_err(PasswordError::Weak)?;
    let hash = password::hash(new).await;
    let mut tx = scope.write().await?;
    tx.run(sql::ACCOUNT_PASSWORD, args![scope.tenant, account.id, hash]).await?;
    session::end_all(&mut tx, scope.tenant, account.id, Some(session)).await?;
    events::write(&mut tx, scope, "account.password-changed", None, serde_json::json!({})).await?;
    Ok(tx.commit().await?)
}

/// Ten new recovery codes in place of the old ones.
pub async fn new_recovery_codes(scope: &Scope, client: &str, given: &str) -> Result<Vec<String>, PasswordError> {
    let account = proven(scope, client, given).await?;
    let mut tx = scope.write().await?;
    let codes = second_factor::new_recovery(&scope.app, &mut tx, scope.tenant, account.id).await?;
    events::write(&mut tx, scope, "account.recovery-codes-made", None, serde_json::json!({})).await?;
    tx.commit().await?;
    Ok(codes)
}

/// A key for a program that works as this account; the secret is returned this once. It lives for a year, so the password
/// is asked again (in the demo nobody has one).
pub async fn new_api_key(scope: &Scope, client: &str, given: &str, name: &str) -> Result<String, PasswordError> {
    if !scope.app.config.demo {
        proven(scope, client, given).await?;
    }
    Ok(api_keys::create(scope, name).await?)
}

/// Ends every session of the own account, this one too.
pub async fn sign_out_everywhere(scope: &Scope) -> Result<(), StoreError> {
    let mut tx = scope.write().await?;
    session::end_all(&mut tx, scope.tenant, scope.actor.account, None).await?;
    events::write(&mut tx, scope, "account.signed-out-everywhere", None, serde_json::json!({})).await?;
    tx.commit().await
}

/// Pages come in this language from now on.
pub async fn speak(app: &App, session: &Session, language: Language) -> Result<(), StoreError> {
    let mut tx = app.store.write(session.tenant).await?;
    tx.run(sql::ACCOUNT_LANGUAGE, args![session.tenant, session.actor.account, language.tag()]).await?;
    tx.run(sql::SESSIONS_LANGUAGE, args![session.tenant, session.actor.account, language.tag()]).await?;
    tx.commit().await
}

async fn own(scope: &Scope) -> Result<Account, SignInError> {
    let mut tx = scope.read().await?;
    let account = accounts::find(&mut tx, scope.tenant, scope.actor.account).await?;
    account.ok_or(SignInError::Wrong)
}

/// The own account, after the password was given once more.
async fn proven(scope: &Scope, client: &str, given: &str) -> Result<Account, SignInError> {
    let account = own(scope).await?;
    let identifier = scope.app.keys.identifier_hash(&account.email);
    guard(&scope.app, client, &identifier).await?;
    if !password::fits(given, account.password_hash.as_deref()).await {
        return Err(SignInError::Wrong);
    }
    attempts::clear(&scope.app, &identifier).await?;
    Ok(account)
}
