//! Signals about mental health: a compartment of its own, read and written with the right to it and with nothing else.

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;

use super::{PlanError, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Denied, Permit, Room, Scope};
use crate::dossier::{DossierId, lock_subject, subject};
use crate::plan::Compartment;

/// Something that was seen and may need care. It is no diagnosis: that is for a care-giver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    pub id: Uuid,
    pub seen: String,
    /// What was agreed with the person.
    pub agreed: Option<String>,
    pub by: String,
    pub at: Timestamp,
    /// By whom and when it was closed.
    pub closed: Option<(String, Timestamp)>,
}

/// The signals of a person, the last one first.
///
/// # Errors
/// [`PlanError::Dossier`] without the right to health, or when there is no such dossier for this actor.
pub async fn signals(scope: &Scope, dossier: DossierId) -> Result<Vec<Signal>, PlanError> {
    let permit = health(scope, Action::Read)?;
    let mut tx = scope.read().await?;
    subject(&mut tx, scope, &permit, dossier).await?;
    let signals = tx.all(sql::SIGNALS, args![scope.tenant, dossier.0]).await?;
    drop(tx);
    looked(scope, Activity::PlanHealth, &[dossier.0]).await?;
    Ok(signals)
}

/// Writes down what was seen, and what was agreed about it with the person.
///
/// # Errors
/// The same as [`signals`]; [`PlanError::NoText`].
pub async fn note(scope: &Scope, dossier: DossierId, seen: &str, agreed: Option<&str>) -> Result<Uuid, PlanError> {
    let permit = health(scope, Action::Change)?;
    let seen = seen.trim();
    if seen.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    let id = scope.new_id();
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let args = args![scope.tenant, id, dossier.0, seen, agreed.map(str::trim), by, name, scope.now];
    tx.run(sql::SIGNAL_ADD, args).await?;
    Compartment::Health.changed(&mut tx, scope, dossier, "health-signal.noted", json!({ "signal": id })).await?;
    tx.commit().await?;
    Ok(id)
}

/// Closes a signal: it asks nothing more. The row stays.
///
/// # Errors
/// The same as [`signals`]; [`PlanError::NotFound`] when there is no such open signal.
pub async fn close(scope: &Scope, dossier: DossierId, signal: Uuid) -> Result<(), PlanError> {
    let permit = health(scope, Action::Change)?;
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    let (by, name) = (scope.actor.account, &scope.actor.name);
    if tx.run(sql::SIGNAL_CLOSE, args![scope.tenant, dossier.0, signal, by, name, scope.now]).await? == 0 {
        return Err(PlanError::NotFound);
    }
    Compartment::Health.changed(&mut tx, scope, dossier, "health-signal.closed", json!({ "signal": signal })).await?;
    tx.commit().await?;
    Ok(())
}

fn health(scope: &Scope, action: Action) -> Result<Permit, Denied> {
    let permit = scope.may(Room::PlanHealth, action)?;
    if permit.fields.health { Ok(permit) } else { Err(Denied) }
}

impl FromRow for Signal {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            seen: row.text(1)?,
            agreed: row.opt_text(2)?,
            by: row.text(3)?,
            at: row.time(4)?,
            closed: row.opt_text(5)?.zip(row.opt_time(6)?),
        })
    }
}
