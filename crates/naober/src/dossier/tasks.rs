//! Tasks: what somebody has to do for a dossier, by hand.

use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::closing::locked;
use super::view::display_name;
use super::worklist::colleague;
use super::{DossierError, DossierId, sql};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Rows, Scope, events};

/// A task as someone writes it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTask {
    pub title: String,
    pub due_on: Option<Date>,
    pub assignee: Option<Uuid>,
}

/// The most tasks in one answer.
pub const MANY: usize = 200;

/// An open task of someone, with whose dossier it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnTask {
    pub id: Uuid,
    pub dossier: DossierId,
    pub title: String,
    pub due_on: Option<Date>,
    pub number: String,
    pub display_name: String,
    caseworker: Option<Uuid>,
}

impl OwnTask {
    /// For pages without a database.
    pub(super) fn sample(n: u128, title: &str, display_name: &str, due_on: Option<Date>) -> Self {
        Self {
            id: Uuid::from_u128(n),
            dossier: DossierId(Uuid::from_u128(n)),
            title: title.to_owned(),
            due_on,
            number: format!("2026-{n:06}"),
            display_name: display_name.to_owned(),
            caseworker: None,
        }
    }
}

/// Tasks that may not be shown yet: who looked is still to be recorded.
pub struct Unseen(Vec<OwnTask>);

impl Unseen {
    /// # Errors
    /// When it could not be recorded who looked.
    pub async fn seen(self, scope: &Scope) -> Result<Vec<OwnTask>, DossierError> {
        let mut subjects: Vec<Uuid> = self.0.iter().map(|task| task.dossier.0).collect();
        subjects.sort();
        subjects.dedup();
        looked(scope, Activity::Tasks, &subjects).await.map_err(StoreError::from)?;
        Ok(self.0)
    }
}

/// What this actor still has to do, over all dossiers, the first to be done first.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn own(scope: &Scope) -> Result<Vec<OwnTask>, DossierError> {
    scope.may(Room::Dossier, Action::Read)?;
    let mut tx = scope.read().await?;
    let tasks = own_in(&mut tx, scope, MANY).await?;
    drop(tx);
    tasks.seen(scope).await
}

/// The first of them, beside other questions of the caller.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn own_in(tx: &mut Tx, scope: &Scope, most: usize) -> Result<Unseen, DossierError> {
    let permit = scope.may(Room::Dossier, Action::Read)?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut tasks: Vec<OwnTask> = tx.all(sql::TASKS_OF, args![scope.tenant, scope.actor.account, most]).await?;
    tasks.retain(|task| match permit.rows {
        Rows::Tenant => true,
        Rows::Caseload(account) => task.caseworker == Some(account),
        Rows::Own(_) | Rows::None => false,
    });
    Ok(Unseen(tasks))
}

/// Adds a task.
///
/// # Errors
/// [`DossierError::NoText`] for an empty title.
pub async fn add(scope: &Scope, dossier: DossierId, task: NewTask) -> Result<Uuid, DossierError> {
    let mut tx = scope.write().await?;
    let id = add_in(&mut tx, scope, dossier, task).await?;
    tx.commit().await?;
    Ok(id)
}

/// The same in a transaction that does more.
///
/// # Errors
/// The same as [`add`].
pub(crate) async fn add_in(
    tx: &mut Tx,
    scope: &Scope,
    dossier: DossierId,
    task: NewTask,
) -> Result<Uuid, DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let title = task.title.trim();
    if title.is_empty() {
        return Err(DossierError::NoText);
    }
    locked(tx, scope, &permit, dossier).await?;
    colleague(tx, scope, task.assignee).await?;
    let id = scope.new_id();
    let by = scope.actor.account;
    let args = args![scope.tenant, id, dossier.0, title, task.due_on, task.assignee, by, scope.now];
    tx.run(sql::TASK_ADD, args).await?;
    events::write(tx, scope, "task.added", Some(dossier.0), json!({ "task": id })).await?;
    looked_in(tx, scope, Activity::Tasks, &[dossier.0]).await?;
    Ok(id)
}

/// Ticks a task off. Twice is once.
///
/// # Errors
/// [`DossierError::NotFound`] when the dossier is not there for this actor.
pub async fn done(scope: &Scope, dossier: DossierId, task: Uuid) -> Result<(), DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    locked(&mut tx, scope, &permit, dossier).await?;
    let ticked = tx.run(sql::TASK_DONE, args![scope.tenant, task, dossier.0, scope.actor.account, scope.now]).await?;
    if ticked > 0 {
        events::write(&mut tx, scope, "task.done", Some(dossier.0), json!({ "task": task })).await?;
        looked_in(&mut tx, scope, Activity::Tasks, &[dossier.0]).await?;
        tx.commit().await?;
    }
    Ok(())
}

impl FromRow for OwnTask {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            dossier: DossierId(row.uuid(1)?),
            title: row.text(2)?,
            due_on: row.opt_date(3)?,
            number: row.text(4)?,
            display_name: display_name(&row.text(5)?, &row.text(6)?),
            caseworker: row.opt_uuid(7)?,
        })
    }
}
