//! Tasks: what somebody has to do for a dossier, by hand.

use jiff::civil::Date;
use serde_json::json;
use store::args;
use uuid::Uuid;

use super::closing::locked;
use super::worklist::colleague;
use super::{DossierError, DossierId, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope, events};

/// A task as someone writes it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTask {
    pub title: String,
    pub due_on: Option<Date>,
    pub assignee: Option<Uuid>,
}

/// Adds a task.
///
/// # Errors
/// [`DossierError::NoText`] for an empty title.
pub async fn add(scope: &Scope, dossier: DossierId, task: NewTask) -> Result<Uuid, DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let title = task.title.trim();
    if title.is_empty() {
        return Err(DossierError::NoText);
    }
    let mut tx = scope.write().await?;
    locked(&mut tx, scope, &permit, dossier).await?;
    colleague(&mut tx, scope, task.assignee).await?;
    let id = scope.new_id();
    let by = scope.actor.account;
    let args = args![scope.tenant, id, dossier.0, title, task.due_on, task.assignee, by, scope.now];
    tx.run(sql::TASK_ADD, args).await?;
    events::write(&mut tx, scope, "task.added", Some(dossier.0), json!({ "task": id })).await?;
    looked_in(&mut tx, scope, Activity::Tasks, &[dossier.0]).await?;
    tx.commit().await?;
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
