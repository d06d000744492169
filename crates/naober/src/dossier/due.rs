//! How much somebody still has to do, in numbers: for who is told without being shown about whom it is.

use jiff::civil::Date;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{DossierError, sql};
use crate::access::{Action, Room, Scope};

/// What is late, and what is due up to a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Due {
    pub overdue: i64,
    pub soon: i64,
}

/// Open dossiers of a case manager.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn dossiers_in(tx: &mut Tx, scope: &Scope, account: Uuid, until: Date) -> Result<Due, DossierError> {
    scope.may(Room::Worklist, Action::List)?;
    Ok(tx.one(sql::DOSSIERS_DUE, args![scope.tenant, account, until]).await?)
}

/// Open tasks of somebody; what is nobody's in particular is for who holds the dossier.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn tasks_in(tx: &mut Tx, scope: &Scope, account: Uuid, until: Date) -> Result<Due, DossierError> {
    scope.may(Room::Dossier, Action::Read)?;
    Ok(tx.one(sql::TASKS_DUE, args![scope.tenant, account, until, scope.today()]).await?)
}

impl FromRow for Due {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { overdue: row.int(0)?, soon: row.int(1)? })
    }
}
