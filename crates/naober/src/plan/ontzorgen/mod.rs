//! Ontzorgen as a step plan, from paid for you to own hands (PW 56a); guidance by law (W 13) and questions about rights.
//!
//! Who pays a cost is a row with its first day; a cost that moves towards the own hands is a financial step, and so a fact.
//! Signals about mental health are a compartment of their own, in `signals`.

mod guidance;
pub mod pages;
mod signals;
mod sql;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use wi2021::Kind;
use wi2021::facts::{Leeg, Reden};

use super::{Compartment, PlanError};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{DossierId, NewFact, facts_of, lock_subject, record_in, subject};
use crate::named::named;

pub use guidance::{Given, NewGiven, NewQuestion, Question, answer, ask, end_given, give};
pub use signals::{Signal, close as close_signal, note as note_signal, signals};
pub(super) use sql::ALL as STATEMENTS;

named! {
    /// A fixed cost that the college pays in the name of the person (PW 56a(2)).
    pub enum Cost {
        Huur = "huur",
        Gas = "gas",
        Water = "water",
        Elektriciteit = "elektriciteit",
        Zorgverzekering = "zorgverzekering",
    }
}

named! {
    /// In whose hands a cost is. The order is the way that is gone.
    pub enum Hands {
        Municipality = "municipality",
        Together = "together",
        Own = "own",
    }
}

/// In whose hands a cost is since a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostState {
    pub cost: Cost,
    pub hands: Hands,
    pub since: Date,
    pub note: Option<String>,
    pub by: String,
    pub at: Timestamp,
}

/// Everything but health: costs in the order they changed hands, guidance that was given, questions that were asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ontzorgen {
    pub costs: Vec<CostState>,
    pub given: Vec<Given>,
    pub questions: Vec<Question>,
}

impl Ontzorgen {
    /// In whose hands a cost is on a day; none when nothing was written down yet.
    pub fn state(&self, cost: Cost, on: Date) -> Option<&CostState> {
        self.costs.iter().rfind(|state| state.cost == cost && state.since <= on)
    }
}

/// Reads it.
///
/// # Errors
/// [`PlanError::Dossier`] when there is no such dossier for this actor.
pub async fn show(scope: &Scope, dossier: DossierId) -> Result<Ontzorgen, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    subject(&mut tx, scope, &permit, dossier).await?;
    let of = || args![scope.tenant, dossier.0];
    let costs = tx.all(sql::COSTS, of()).await?;
    let given = tx.all(sql::GIVEN, of()).await?;
    let questions = tx.all(sql::QUESTIONS, of()).await?;
    // The connection goes back before the log is awaited, which needs one too.
    drop(tx);
    looked(scope, Activity::Plan, &[dossier.0]).await?;
    Ok(Ontzorgen { costs, given, questions })
}

/// A cost is in these hands since a day. The first one the college pays begins ontzorgen; one that comes nearer to the
/// own hands is a financial step. Both are facts, in the same transaction. `step` says it in a few words.
///
/// # Errors
/// [`PlanError::WrongSpan`] for a day before the last change of this cost; what is wrong with the day.
pub async fn put(
    scope: &Scope,
    dossier: DossierId,
    cost: Cost,
    hands: Hands,
    since: Date,
    note: Option<&str>,
    step: &Step<'_>,
) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    let known: Vec<CostState> = tx.all(sql::COSTS, args![scope.tenant, dossier.0]).await?;
    let before = known.iter().rfind(|state| state.cost == cost);
    if before.is_some_and(|before| since < before.since) {
        return Err(PlanError::WrongSpan);
    }
    let id = scope.new_id();
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let args =
        args![scope.tenant, id, dossier.0, cost.name(), hands.name(), since, note.map(str::trim), by, name, scope.now];
    tx.run(sql::COST_ADD, args).await?;
    let body = json!({ "cost": cost.name(), "hands": hands.name() });
    events::write(&mut tx, scope, "ontzorgen.cost", Some(dossier.0), body).await?;
    let nearer = before.is_some_and(|before| before.hands < hands);
    if nearer {
        record_step(&mut tx, scope, dossier, since, step).await?;
    } else if hands == Hands::Municipality {
        record_start(&mut tx, scope, dossier, since, step.source).await?;
    }
    looked_in(&mut tx, scope, Activity::PlanChange, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(())
}

/// A financial step as the fact will say it.
#[derive(Debug, Clone, Copy)]
pub struct Step<'s> {
    pub what: &'s str,
    /// Where it was learned.
    pub source: &'s str,
}

/// A step in financial skill: something the person can do by themselves now.
///
/// # Errors
/// [`PlanError::NoText`] without words; what is wrong with the day.
pub async fn take_step(scope: &Scope, dossier: DossierId, on: Date, step: &Step<'_>) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    if step.what.trim().is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    record_step(&mut tx, scope, dossier, on, step).await?;
    Compartment::Open.changed(&mut tx, scope, dossier, "ontzorgen.step", json!({})).await?;
    tx.commit().await?;
    Ok(())
}

async fn record_step(
    tx: &mut Tx,
    scope: &Scope,
    dossier: DossierId,
    on: Date,
    step: &Step<'_>,
) -> Result<(), PlanError> {
    let kind = Kind::FinancieleStapGezet(Reden { reden: Some(step.what.trim().to_owned()) });
    let records = scope.may(Room::Dossier, Action::Change)?;
    record_in(tx, scope, &records, dossier, vec![NewFact::new(on, kind, step.source)]).await?;
    Ok(())
}

/// The college pays for the first time. Told once.
async fn record_start(tx: &mut Tx, scope: &Scope, dossier: DossierId, on: Date, source: &str) -> Result<(), PlanError> {
    let facts = facts_of(tx, scope, dossier).await?;
    let corrected = |id| facts.iter().any(|newer| newer.corrects == Some(id));
    let told = facts.iter().any(|fact| matches!(fact.kind, Kind::OntzorgenGestart(_)) && !corrected(fact.id));
    if !told {
        let records = scope.may(Room::Dossier, Action::Change)?;
        let start = NewFact::new(on, Kind::OntzorgenGestart(Leeg {}), source);
        record_in(tx, scope, &records, dossier, vec![start]).await?;
    }
    Ok(())
}

impl FromRow for CostState {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let (cost, hands) = (row.text(0)?, row.text(1)?);
        let unknown = |what: &str| StoreError::Setup(format!("{what} is not known here"));
        Ok(Self {
            cost: Cost::from_name(&cost).ok_or_else(|| unknown(&cost))?,
            hands: Hands::from_name(&hands).ok_or_else(|| unknown(&hands))?,
            since: row.date(2)?,
            note: row.opt_text(3)?,
            by: row.text(4)?,
            at: row.time(5)?,
        })
    }
}
