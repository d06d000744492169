//! Saved views: a name for a filter of the worklist, of one account.

use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{DossierError, sql};
use crate::access::{Action, Room, Scope};

/// A filter with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    pub id: Uuid,
    pub name: String,
    /// The query string of the worklist; holds no search words.
    pub query: String,
}

impl FromRow for SavedView {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { id: row.uuid(0)?, name: row.text(1)?, query: row.text(2)? })
    }
}

/// Keeps a filter under a name.
///
/// # Errors
/// [`DossierError::NoName`]
pub async fn save(scope: &Scope, name: &str, query: &str) -> Result<Uuid, DossierError> {
    scope.may(Room::Worklist, Action::List)?;
    let name = name.trim();
    if name.is_empty() {
        return Err(DossierError::NoName);
    }
    let id = scope.new_id();
    let mut tx = scope.write().await?;
    tx.run(sql::VIEW_SAVE, args![scope.tenant, id, scope.actor.account, name, query]).await?;
    tx.commit().await?;
    Ok(id)
}

/// The actor's own views, by name.
///
/// # Errors
/// The store's own.
pub async fn list(scope: &Scope) -> Result<Vec<SavedView>, DossierError> {
    scope.may(Room::Worklist, Action::List)?;
    let mut tx = scope.read().await?;
    list_in(&mut tx, scope).await
}

/// The same beside other questions of the caller.
///
/// # Errors
/// The store's own.
pub async fn list_in(tx: &mut Tx, scope: &Scope) -> Result<Vec<SavedView>, DossierError> {
    scope.may(Room::Worklist, Action::List)?;
    Ok(tx.all(sql::VIEWS, args![scope.tenant, scope.actor.account]).await?)
}

/// Drops one of the actor's own views.
///
/// # Errors
/// The store's own.
pub async fn delete(scope: &Scope, view: Uuid) -> Result<(), DossierError> {
    scope.may(Room::Worklist, Action::List)?;
    let mut tx = scope.write().await?;
    tx.run(sql::VIEW_DELETE, args![scope.tenant, scope.actor.account, view]).await?;
    Ok(tx.commit().await?)
}
