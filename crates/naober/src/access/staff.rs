//! What an administrator does with accounts of the own municipality: invite, close, open again, reset.

use jiff::SignedDuration;
use store::{StoreError, Tx, args};
use texts::Language;
use uuid::Uuid;

use super::accounts::{self, Account, NewAccount};
use super::keys::{token, token_hash};
use super::{Action, Denied, Role, Room, Scope, events, session, sql};

/// How long an invitation link works.
pub const INVITATION: SignedDuration = SignedDuration::from_hours(72);

/// Why an account was not changed.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    #[error("not allowed")]
    Denied,
    #[error("there is no such account")]
    NoSuchAccount,
    /// Nobody closes the account they work with.
    #[error("this is your own account")]
    OwnAccount,
    #[error("a name is needed")]
    NoName,
    #[error("this is not an e-mail address")]
    NotAnEmail,
    #[error("this role is not for people")]
    NoSuchRole,
    #[error("this e-mail address has an account")]
    EmailInUse,
    #[error("no mail leaves this installation")]
    NoMail,
    #[error(transparent)]
    Store(StoreError),
}

impl From<Denied> for AccountError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

impl From<StoreError> for AccountError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict(_) => Self::EmailInUse,
            other => Self::Store(other),
        }
    }
}

/// A link that works once.
#[derive(Debug, Clone)]
pub struct Invitation {
    pub account: Uuid,
    pub name: String,
    /// The path with the token; shown once and kept nowhere.
    pub path: String,
}

/// A new link and who it is for.
#[derive(Debug, Clone)]
pub struct Renewed {
    pub invitation: Invitation,
    /// The account has no password yet.
    pub first: bool,
    pub language: Language,
}

/// The accounts of the municipality.
pub async fn list(scope: &Scope) -> Result<Vec<Account>, AccountError> {
    scope.may(Room::Accounts, Action::List)?;
    let mut tx = scope.read().await?;
    Ok(accounts::of(&mut tx, scope.tenant).await?)
}

/// Makes an account and a link to choose a password.
pub async fn invite(scope: &Scope, new: &NewAccount) -> Result<Invitation, AccountError> {
    scope.may(Room::Accounts, Action::Change)?;
    check(new)?;
    let mut tx = scope.write().await?;
    let account = accounts::add(&mut tx, scope, new).await?;
    let path = link(&mut tx, scope, account).await?;
    tx.commit().await?;
    Ok(Invitation { account, name: new.name.clone(), path })
}

/// A new link for someone who lost the first one or the password. Earlier links stop working.
pub async fn invite_again(scope: &Scope, account: Uuid) -> Result<Invitation, AccountError> {
    scope.may(Room::Accounts, Action::Change)?;
    let mut tx = scope.write().await?;
    let renewed = renew_in(&mut tx, scope, account).await?;
    tx.commit().await?;
    Ok(renewed.invitation)
}

/// The same in a transaction that does more.
pub async fn renew_in(tx: &mut Tx, scope: &Scope, account: Uuid) -> Result<Renewed, AccountError> {
    scope.may(Room::Accounts, Action::Change)?;
    let found = accounts::find(tx, scope.tenant, account).await?.ok_or(AccountError::NoSuchAccount)?;
    let path = link(tx, scope, account).await?;
    record(tx, scope, "account.invited-again", account).await?;
    let invitation = Invitation { account, name: found.name, path };
    Ok(Renewed { invitation, first: found.password_hash.is_none(), language: found.language })
}

/// Closes an account: its sessions, links and keys for programs end at once.
pub async fn disable(scope: &Scope, account: Uuid) -> Result<(), AccountError> {
    let mut tx = change(scope, account).await?;
    if account == scope.actor.account {
        return Err(AccountError::OwnAccount);
    }
    tx.run(sql::ACCOUNT_DISABLE, args![scope.tenant, account, scope.now]).await?;
    tx.run(sql::INVITATIONS_CLEAR, args![scope.tenant, account]).await?;
    tx.run(sql::API_KEYS_REVOKE_ALL, args![scope.tenant, account, scope.now]).await?;
    session::end_all(&mut tx, scope.tenant, account, None).await?;
    record(&mut tx, scope, "account.disabled", account).await?;
    Ok(tx.commit().await?)
}

/// Opens a closed account again.
pub async fn enable(scope: &Scope, account: Uuid) -> Result<(), AccountError> {
    let mut tx = change(scope, account).await?;
    tx.run(sql::ACCOUNT_DISABLE, args![scope.tenant, account, None::<jiff::Timestamp>]).await?;
    record(&mut tx, scope, "account.enabled", account).await?;
    Ok(tx.commit().await?)
}

/// Forgets the second factor; at the next sign-in a new one is set.
pub async fn reset_second_factor(scope: &Scope, account: Uuid) -> Result<(), AccountError> {
    let mut tx = change(scope, account).await?;
    tx.run(sql::TOTP_RESET, args![scope.tenant, account]).await?;
    tx.run(sql::RECOVERY_CLEAR, args![scope.tenant, account]).await?;
    session::end_all(&mut tx, scope.tenant, account, None).await?;
    record(&mut tx, scope, "account.second-factor-reset", account).await?;
    Ok(tx.commit().await?)
}

async fn change(scope: &Scope, account: Uuid) -> Result<Tx, AccountError> {
    scope.may(Room::Accounts, Action::Change)?;
    let mut tx = scope.write().await?;
    accounts::find(&mut tx, scope.tenant, account).await?.ok_or(AccountError::NoSuchAccount)?;
    Ok(tx)
}

async fn link(tx: &mut Tx, scope: &Scope, account: Uuid) -> Result<String, StoreError> {
    let token = token();
    tx.run(sql::INVITATIONS_CLEAR, args![scope.tenant, account]).await?;
    let row = args![token_hash(&token), scope.tenant, account, scope.now + INVITATION];
    tx.run(sql::INVITATION_ADD, row).await?;
    Ok(format!("/uitnodiging/{token}"))
}

async fn record(tx: &mut Tx, scope: &Scope, what: &'static str, account: Uuid) -> Result<(), StoreError> {
    events::write(tx, scope, what, None, serde_json::json!({ "account": account })).await
}

fn check(new: &NewAccount) -> Result<(), AccountError> {
    let name = new.name.trim();
    if name.is_empty() || name.chars().count() > 120 {
        return Err(AccountError::NoName);
    }
    let email = new.email.trim();
    let whole = email.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
    if !whole || email.len() > 254 || email.contains(char::is_whitespace) {
        return Err(AccountError::NotAnEmail);
    }
    if !Role::STAFF.contains(&new.role) {
        return Err(AccountError::NoSuchRole);
    }
    Ok(())
}
