//! Proofs: which are in the file, who said so and when. What is there reaches the circumstance that it proves.

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use wi2021::{Fact, Kind};

use super::{Ground, sql};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId, NewFact};
use crate::plan::{Compartment, PlanError};

/// Someone said that a proof is in the file, or no longer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub ground: String,
    pub proof: String,
    pub health: bool,
    pub present: bool,
    pub note: Option<String>,
    pub by: String,
    pub at: Timestamp,
}

/// A mark as someone sets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMark {
    pub ground: Ground,
    pub proof: String,
    pub present: bool,
    pub note: Option<String>,
}

/// Every mark of a dossier in their order; those about health only for who may see them.
///
/// # Errors
/// Refusals of the gate; [`crate::dossier::DossierError::NotFound`].
pub async fn marks(scope: &Scope, dossier: DossierId) -> Result<Vec<Mark>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let health = Compartment::Health.may_read(scope);
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let marks: Vec<Mark> = tx.all(sql::MARKS, args![scope.tenant, dossier.0, health]).await?;
    drop(tx);
    looked(scope, Activity::Plan, &[dossier.0]).await?;
    if marks.iter().any(|mark| mark.health) {
        looked(scope, Activity::PlanHealth, &[dossier.0]).await?;
    }
    Ok(marks)
}

/// The mark that holds for a proof: the last one.
pub fn last<'m>(marks: &'m [Mark], ground: &str, proof: &str) -> Option<&'m Mark> {
    marks.iter().rev().find(|mark| mark.ground == ground && mark.proof == proof)
}

/// Says that a proof is there, or no longer. Once all proofs of a circumstance are there, its facts say so too.
///
/// # Errors
/// [`PlanError::NotFound`] for a proof that nobody asks for this ground.
pub async fn mark(scope: &Scope, dossier: DossierId, new: NewMark) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let facts_permit = scope.may(Room::Dossier, Action::Change)?;
    let health = new.ground.is_health();
    Compartment::holding(health).may_change(scope)?;
    if !new.ground.asks(&scope.law(), scope.today(), &new.proof) {
        return Err(PlanError::NotFound);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let (id, ground) = (scope.new_id(), new.ground.code());
    let compartment = if health { "health" } else { "open" };
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let args = args![
        scope.tenant,
        id,
        dossier.0,
        &ground,
        &new.proof,
        compartment,
        new.present,
        new.note.as_deref(),
        by,
        &scope.actor.name,
        scope.now
    ];
    tx.run(sql::MARK, args).await?;
    let corrections = corrections(&mut tx, scope, dossier, new.ground).await?;
    if !corrections.is_empty() {
        dossier::record_in(&mut tx, scope, &facts_permit, dossier, corrections).await?;
    }
    events::write(&mut tx, scope, "proof.marked", Some(dossier.0), json!({ "mark": id })).await?;
    let activity = Compartment::holding(health).change();
    looked_in(&mut tx, scope, activity, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(())
}

/// The circumstances of a ground that say something else about their proof than the marks do.
async fn corrections(
    tx: &mut Tx,
    scope: &Scope,
    dossier: DossierId,
    ground: Ground,
) -> Result<Vec<NewFact>, PlanError> {
    let marks: Vec<Mark> = tx.all(sql::MARKS, args![scope.tenant, dossier.0, true]).await?;
    let name = ground.code();
    let there = |proof: &String| last(&marks, &name, proof).is_some_and(|mark| mark.present);
    let proven = ground.rule(&scope.law(), scope.today()).proofs.iter().all(there);
    let facts = dossier::facts_of(tx, scope, dossier).await?;
    let stands = |fact: &&Fact| !facts.iter().any(|newer| newer.corrects == Some(fact.id));
    let differs = |fact: &&Fact| ground.told_by(&fact.kind).is_some_and(|told| told != proven);
    let changed = facts.iter().filter(stands).filter(differs);
    Ok(changed.filter_map(|fact| with_proof(fact, proven)).collect())
}

fn with_proof(fact: &Fact, proven: bool) -> Option<NewFact> {
    let Kind::OmstandigheidVastgesteld(told) = &fact.kind else { return None };
    let mut told = told.clone();
    told.bewijs = proven;
    let kind = Kind::OmstandigheidVastgesteld(told);
    Some(NewFact::new(fact.happened, kind, "bewijs in het dossier").correcting(fact.id))
}

impl FromRow for Mark {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            ground: row.text(0)?,
            proof: row.text(1)?,
            health: row.text(2)? == "health",
            present: row.bool(3)?,
            note: row.opt_text(4)?,
            by: row.text(5)?,
            at: row.time(6)?,
        })
    }
}
