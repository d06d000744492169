//! Practice assignments: what someone does outside the lessons with what was learned there.

use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;
use wi2021::facts::Vak;

use super::hours::{participation, subject_name, subject_named};
use super::{By, PlanError, note, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId, NewFact};
use crate::plan::Compartment;

/// An assignment as someone gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAssignment {
    pub text: String,
    /// The lessons it belongs to.
    pub subject: Vak,
}

/// That it was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    pub on: Date,
    pub place: String,
    pub hours: f32,
    /// The hours count as participation hours.
    pub counts: bool,
}

/// An assignment as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    pub id: Uuid,
    pub text: String,
    pub subject: Option<Vak>,
    pub given: By,
    /// Where and when it was done, and how many minutes it took.
    pub done: Option<(Date, String, i64)>,
}

/// The assignments of a person, those to be done first.
///
/// # Errors
/// [`PlanError::Dossier`] when the dossier is not there for this actor.
pub async fn assignments(scope: &Scope, id: DossierId) -> Result<Vec<Assignment>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, id).await?;
    let found = tx.all(sql::ASSIGNMENTS, args![scope.tenant, id.0]).await?;
    drop(tx);
    looked(scope, Activity::Plan, &[id.0]).await?;
    Ok(found)
}

/// Gives an assignment.
///
/// # Errors
/// [`PlanError::NoText`]; what the dossier refuses.
pub async fn give(scope: &Scope, id: DossierId, new: NewAssignment) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let text = new.text.trim();
    if text.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    let assignment = scope.new_id();
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let args = args![scope.tenant, assignment, id.0, text, subject_name(new.subject), by, name, scope.now];
    tx.run(sql::ASSIGNMENT_GIVE, args).await?;
    Compartment::Open.changed(&mut tx, scope, id, "assignment.given", json!({ "assignment": assignment })).await?;
    tx.commit().await?;
    Ok(assignment)
}

/// Notes that an assignment was done; its hours become participation hours when they count. Twice is once.
///
/// # Errors
/// [`PlanError::NotFound`]; what the dossier refuses of the day.
pub async fn done(scope: &Scope, id: DossierId, assignment: Uuid, done: Done, source: &str) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    let here: Option<Uuid> = tx.maybe(sql::ASSIGNMENT, args![scope.tenant, id.0, assignment]).await?;
    if here.is_none() {
        return Err(PlanError::NotFound);
    }
    let minutes = i64::from(wi2021::Hours::decimal(done.hours).0);
    let by = scope.actor.account;
    let args = args![scope.tenant, id.0, assignment, done.place.trim(), done.on, minutes, by, scope.now];
    if tx.run(sql::ASSIGNMENT_DONE, args).await? == 0 {
        return Ok(());
    }
    if done.counts && minutes > 0 {
        let mut fact = NewFact::new(done.on, participation(done.hours), source);
        fact.origin_key = Some(format!("opdracht/{assignment}"));
        note(&mut tx, scope, id, fact).await?;
    }
    Compartment::Open.changed(&mut tx, scope, id, "assignment.done", json!({ "assignment": assignment })).await?;
    tx.commit().await?;
    Ok(())
}

impl FromRow for Assignment {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let place = row.opt_text(5)?.unwrap_or_default();
        let minutes = row.opt_int(7)?.unwrap_or_default();
        Ok(Self {
            id: row.uuid(0)?,
            text: row.text(1)?,
            subject: subject_named(&row.text(2)?),
            given: By { name: row.text(3)?, at: row.time(4)? },
            done: row.opt_date(6)?.map(|on| (on, place, minutes)),
        })
    }
}
