//! Accounts of staff: who they are, which role they have, how they prove it.

use jiff::Timestamp;
use store::{FromRow, Row, StoreError, TenantId, Tx, args};
use texts::Language;
use uuid::Uuid;

use super::keys::normal_email;
use super::{Actor, Role, Scope, events, sql};

/// An account as it is kept.
#[derive(Clone)]
pub struct Account {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub language: Language,
    pub(super) password_hash: Option<String>,
    pub(super) totp_secret: Option<String>,
    pub totp_confirmed_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub disabled_at: Option<Timestamp>,
}

/// What a new account needs.
#[derive(Debug, Clone)]
pub struct NewAccount {
    pub name: String,
    pub email: String,
    pub role: Role,
    pub language: Language,
}

impl Account {
    pub(super) fn actor(&self) -> Actor {
        Actor { account: self.id, name: self.name.clone(), role: self.role }
    }
}

/// Neither the address nor what proves who it is comes into a log.
impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account").field("id", &self.id).field("role", &self.role).finish_non_exhaustive()
    }
}

impl FromRow for Account {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let role = row.text(3)?;
        Ok(Self {
            id: row.uuid(0)?,
            name: row.text(1)?,
            email: row.text(2)?,
            role: Role::from_name(&role).ok_or_else(|| StoreError::Shape(format!("no role is called {role}")))?,
            language: Language::from_tag(&row.text(4)?).unwrap_or(Language::Nl),
            password_hash: row.opt_text(5)?,
            totp_secret: row.opt_text(6)?,
            totp_confirmed_at: row.opt_time(7)?,
            created_at: row.time(8)?,
            disabled_at: row.opt_time(9)?,
        })
    }
}

/// Adds an account without a password to the scope's tenant, in the caller's transaction.
///
/// # Errors
/// [`StoreError::Conflict`] when the e-mail address is in use.
pub async fn add(tx: &mut Tx, scope: &Scope, new: &NewAccount) -> Result<Uuid, StoreError> {
    let id = scope.new_id();
    let email = normal_email(&new.email);
    let row = args![scope.tenant, id, &new.name, &email, new.role.name(), new.language.tag(), scope.now];
    tx.run(sql::ACCOUNT_ADD, row).await?;
    tx.run(sql::LOGIN_ADD, args![scope.app.keys.identifier_hash(&email), scope.tenant, id]).await?;
    events::write(tx, scope, "account.added", None, serde_json::json!({ "account": id, "role": new.role.name() }))
        .await?;
    Ok(id)
}

/// The accounts of one tenant, by name. For pages of other rooms (choose a caseworker) as well as for sign-in.
pub async fn of(tx: &mut Tx, tenant: TenantId) -> Result<Vec<Account>, StoreError> {
    tx.all(sql::ACCOUNTS, args![tenant]).await
}

/// The name of a colleague, for who may read a dossier that is theirs.
pub async fn name_of(scope: &super::Scope, id: Uuid) -> Result<Option<String>, StoreError> {
    let mut tx = scope.read().await?;
    Ok(find(&mut tx, scope.tenant, id).await?.map(|account| account.name))
}

/// One account of a tenant.
pub async fn find(tx: &mut Tx, tenant: TenantId, id: Uuid) -> Result<Option<Account>, StoreError> {
    tx.maybe(sql::ACCOUNT, args![tenant, id]).await
}
