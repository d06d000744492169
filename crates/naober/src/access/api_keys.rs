//! Keys for programs: a partner system calls the API as one account, with a secret that can be withdrawn.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use jiff::{SignedDuration, Timestamp};
use store::{FromRow, Row, StoreError, TenantId, args};
use uuid::Uuid;

use super::keys::{token, token_hash};
use super::request::{known_and_open, request_id};
use super::{Actor, Scope, accounts, events, sql};
use crate::app::App;
use crate::web::api::Problem;

/// How long a key lives; then a new one is made.
pub const LIFE: SignedDuration = SignedDuration::from_hours(24 * 365);

/// A key as it is listed: never the secret itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    pub id: Uuid,
    pub name: String,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
}

/// The caller of the API: a scope made from a key instead of a session.
pub struct Client(pub Scope);

/// Makes a key for the scope's own account and returns the secret, which is shown once.
///
/// # Errors
/// [`StoreError`]
pub async fn create(scope: &Scope, name: &str) -> Result<String, StoreError> {
    let secret = format!("nbr_{}", token());
    let id = scope.new_id();
    let mut tx = scope.write().await?;
    let row = args![token_hash(&secret), id, scope.tenant, scope.actor.account, name, scope.now, scope.now + LIFE];
    tx.run(sql::API_KEY_ADD, row).await?;
    events::write(&mut tx, scope, "api-key.created", None, serde_json::json!({ "key": id })).await?;
    tx.commit().await?;
    Ok(secret)
}

/// The keys of the scope's own account, newest first.
///
/// # Errors
/// [`StoreError`]
pub async fn list(scope: &Scope) -> Result<Vec<ApiKey>, StoreError> {
    let mut tx = scope.read().await?;
    tx.all(sql::API_KEYS, args![scope.tenant, scope.actor.account]).await
}

/// Withdraws a key at once; says whether there was one.
///
/// # Errors
/// [`StoreError`]
pub async fn revoke(scope: &Scope, key: Uuid) -> Result<bool, StoreError> {
    let mut tx = scope.write().await?;
    let touched = tx.run(sql::API_KEY_REVOKE, args![scope.tenant, scope.actor.account, key, scope.now]).await?;
    events::write(&mut tx, scope, "api-key.revoked", None, serde_json::json!({ "key": key })).await?;
    tx.commit().await?;
    Ok(touched > 0)
}

impl FromRequestParts<App> for Client {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let secret = header.and_then(|value| value.strip_prefix("Bearer ")).ok_or_else(Problem::unauthorized)?;
        let (tenant, account) = owner(app, secret).await?.ok_or_else(Problem::unauthorized)?;
        app.places.learn(app, tenant).await?;
        let mut tx = app.store.read(tenant).await?;
        let account = accounts::find(&mut tx, tenant, account).await?;
        let account = account.filter(|account| account.disabled_at.is_none()).ok_or_else(Problem::unauthorized)?;
        if !known_and_open(account.role, parts) {
            return Err(Problem::forbidden());
        }
        Ok(Self(Scope {
            app: app.clone(),
            tenant,
            actor: Actor { account: account.id, name: account.name.clone(), role: account.role },
            language: account.language,
            now: app.clock.now(),
            request: request_id(&parts.headers),
        }))
    }
}

struct Owner(TenantId, Uuid);

async fn owner(app: &App, secret: &str) -> Result<Option<(TenantId, Uuid)>, StoreError> {
    let mut tx = app.store.look().await?;
    let found = tx.maybe::<Owner>(sql::API_KEY_OWNER, args![token_hash(secret), app.clock.now()]).await?;
    Ok(found.map(|Owner(tenant, account)| (tenant, account)))
}

impl FromRow for Owner {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(TenantId(row.uuid(0)?), row.uuid(1)?))
    }
}

impl FromRow for ApiKey {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            name: row.text(1)?,
            created_at: row.time(2)?,
            expires_at: row.time(3)?,
            revoked_at: row.opt_time(4)?,
        })
    }
}
