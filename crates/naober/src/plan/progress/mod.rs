//! Progress: hours and absence, practice assignments, talks with agreements, PVT, MAP and exams, and the pace.
//!
//! Hours, signatures and talks are facts, because the law counts them. What was said and agreed, and which assignment
//! belongs to which lesson, stays here.

pub(super) mod api;
mod assignments;
mod hours;
mod pace;
pub(super) mod pages;
mod parts;
pub(super) mod sql;
mod talks;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use store::Tx;
use uuid::Uuid;
use wi2021::Kind;

pub use assignments::{Assignment, Done, NewAssignment, assignments, done, give};
pub use hours::{Attended, Entry, Mark, Noted, Sheet, missed_hours, record, sheet};
pub use pace::{Pace, paces, term};
pub use parts::{FinalTalk, Theme, map, pvt, sign, talk_at_the_end, themes, treat};
pub use talks::{Agreement, NewAgreement, NewTalk, Talk, hold, keep, talks};

use super::PlanError;
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId, NewFact, Recorded};

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    pub name: String,
    pub at: Timestamp,
}

/// Records one fact about progress; the same form sent twice is recorded once.
async fn record_one(scope: &Scope, id: DossierId, fact: NewFact) -> Result<(), PlanError> {
    record_all(scope, id, vec![fact]).await.map(drop)
}

/// Records facts about progress, all of them or none.
async fn record_all(scope: &Scope, id: DossierId, facts: Vec<NewFact>) -> Result<Recorded, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let records = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    let recorded = dossier::record_in(&mut tx, scope, &records, id, facts).await?;
    looked_in(&mut tx, scope, Activity::PlanChange, &[id.0]).await?;
    tx.commit().await?;
    Ok(recorded)
}

/// Records a fact beside other changes of the caller.
async fn note(tx: &mut Tx, scope: &Scope, id: DossierId, fact: NewFact) -> Result<(), PlanError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    dossier::record_in(tx, scope, &permit, id, vec![fact]).await?;
    Ok(())
}

/// A fact that a form brings; `once` names the form.
fn fact(on: jiff::civil::Date, kind: Kind, source: &str, once: Option<Uuid>) -> NewFact {
    let mut fact = NewFact::new(on, kind, source);
    fact.origin_key = once.map(|once| format!("formulier/{once}"));
    fact
}
