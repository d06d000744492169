//! Goals and wishes in the person's own words, on the fourteen domains of the Indicators of Integration.
//!
//! A wish or a goal has steps; each is reached, let go or taken up again as a row with who, when and why. Beside them
//! stand measurements: the participation ladder and the level of each skill over time. Goals about health lie in the
//! compartment of health.

pub mod api;
mod measures;
pub mod pages;
pub(super) mod sql;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

pub use measures::{Measurement, NewMeasurement, SCALES, measure, measurements};

use super::{Compartment, OwnWords, PlanError};
use crate::access::log::looked;
use crate::access::{Action, Permit, Scope};
use crate::dossier::{self, DossierId};
use crate::named::named;

/// The fourteen domains of the Indicators of Integration (Home Office, 2019), by their code. Titles are `domain-…`.
pub const DOMAINS: &[&str] =
    &["wrk", "hou", "edu", "hea", "lei", "bon", "bri", "lin", "lan", "cul", "dig", "saf", "sta", "rig"];
/// The domain whose goals lie in the compartment of health.
pub const HEALTH: &str = "hea";

named! {
    /// As the GGM calls them.
    pub enum GoalKind { Hoofddoel = "hoofddoel", Ontwikkelwens = "ontwikkelwens", Subdoel = "subdoel" }

    /// Work for the heart and work for the bread stand side by side.
    pub enum Wish { Droombaan = "droombaan", Broodbaan = "broodbaan", Anders = "anders" }

    /// What was done with a goal. The last one counts.
    pub enum GoalState { Bereikt = "bereikt", Losgelaten = "losgelaten", Opgepakt = "opgepakt" }
}

/// One goal, wish or step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    pub id: Uuid,
    pub kind: GoalKind,
    /// One of [`DOMAINS`].
    pub domain: String,
    pub wish: Option<Wish>,
    /// The goal or wish that a step belongs to.
    pub parent: Option<Uuid>,
    pub words: OwnWords,
    /// The same in Dutch, for whoever does not read it.
    pub dutch: String,
    pub helper: String,
    pub by_day: Option<Date>,
    pub set_by: String,
    pub set_at: Timestamp,
    /// Oldest first.
    pub marks: Vec<GoalMark>,
}

/// What was done with it, by whom, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalMark {
    pub state: GoalState,
    pub reason: String,
    pub by: String,
    pub at: Timestamp,
}

/// A goal as someone sets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGoal {
    pub kind: GoalKind,
    pub domain: String,
    pub wish: Option<Wish>,
    pub words: OwnWords,
    pub dutch: String,
    pub helper: String,
    pub by_day: Option<Date>,
}

impl Goal {
    /// Still being worked on.
    pub fn is_open(&self) -> bool {
        self.marks.last().is_none_or(|mark| mark.state == GoalState::Opgepakt)
    }

    /// The last time something was done with it.
    pub fn touched(&self) -> Timestamp {
        self.marks.last().map_or(self.set_at, |mark| mark.at)
    }

    /// The day on which it was reached or let go.
    pub fn ended(&self) -> Option<Timestamp> {
        self.marks.last().filter(|_| !self.is_open()).map(|mark| mark.at)
    }
}

/// Goals, wishes and steps, oldest first, inside a transaction of the caller, who records the look. A permit opens its own
/// compartment: that of the plan never shows goals about health.
///
/// # Errors
/// [`PlanError::Dossier`] when there is no such dossier for this permit.
pub async fn of(tx: &mut Tx, scope: &Scope, permit: &Permit, dossier: DossierId) -> Result<Vec<Goal>, PlanError> {
    let compartment = Compartment::of(permit)?;
    dossier::subject(tx, scope, permit, dossier).await?;
    let mut goals: Vec<Goal> = tx.all(sql::GOALS, args![scope.tenant, dossier.0, compartment.name()]).await?;
    let marks: Vec<MarkRow> = tx.all(sql::MARKS, args![scope.tenant, dossier.0, compartment.name()]).await?;
    for MarkRow(goal, mark) in marks {
        if let Some(goal) = goals.iter_mut().find(|known| known.id == goal) {
            goal.marks.push(mark);
        }
    }
    Ok(goals)
}

/// The same for a page.
///
/// # Errors
/// Refusals of the gate; [`PlanError::Dossier`] when there is no such dossier.
pub async fn read(scope: &Scope, dossier: DossierId, compartment: Compartment) -> Result<Vec<Goal>, PlanError> {
    let permit = scope.may(compartment.room(), Action::Read)?;
    let mut tx = scope.read().await?;
    let goals = of(&mut tx, scope, &permit, dossier).await?;
    drop(tx);
    looked(scope, compartment.look(), &[dossier.0]).await?;
    Ok(goals)
}

/// Sets a goal or a wish. In the compartment of health it is about health, elsewhere never.
///
/// # Errors
/// [`PlanError::NoText`] without words; [`PlanError::NotFound`] for a domain of the other compartment; refusals of the gate.
pub async fn set(
    scope: &Scope,
    dossier: DossierId,
    compartment: Compartment,
    goal: NewGoal,
) -> Result<Uuid, PlanError> {
    let right_place = (goal.domain == HEALTH) == (compartment == Compartment::Health);
    if !right_place || !DOMAINS.contains(&goal.domain.as_str()) || goal.kind == GoalKind::Subdoel {
        return Err(PlanError::NotFound);
    }
    add(scope, dossier, compartment, None, goal).await
}

/// Adds a step under a goal or a wish, on its domain.
///
/// # Errors
/// [`PlanError::NoText`] without words; [`PlanError::NotFound`] when there is no such goal here; refusals of the gate.
pub async fn add_step(
    scope: &Scope,
    dossier: DossierId,
    compartment: Compartment,
    parent: Uuid,
    step: NewGoal,
) -> Result<Uuid, PlanError> {
    add(scope, dossier, compartment, Some(parent), step).await
}

/// Reached, let go or taken up again. The same as before writes nothing.
///
/// # Errors
/// [`PlanError::NoText`] when a goal is let go without a reason; [`PlanError::NotFound`]; refusals of the gate.
pub async fn mark(
    scope: &Scope,
    dossier: DossierId,
    compartment: Compartment,
    goal: Uuid,
    state: GoalState,
    reason: &str,
) -> Result<(), PlanError> {
    let permit = scope.may(compartment.room(), Action::Change)?;
    let reason = reason.trim();
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let known: Option<String> = tx.maybe(sql::GOAL, args![scope.tenant, goal, dossier.0, compartment.name()]).await?;
    known.ok_or(PlanError::NotFound)?;
    if state == GoalState::Losgelaten && reason.is_empty() {
        return Err(PlanError::NoText);
    }
    let last: Option<String> = tx.maybe(sql::LAST_STATE, args![scope.tenant, dossier.0, goal]).await?;
    if last.as_deref().unwrap_or(GoalState::Opgepakt.name()) == state.name() {
        return Ok(());
    }
    let (id, by, name) = (scope.new_id(), account(scope), &scope.actor.name);
    let args = args![scope.tenant, id, dossier.0, goal, state.name(), reason, by, name, scope.now];
    tx.run(sql::MARK_ADD, args).await?;
    let body = json!({ "goal": goal, "state": state.name() });
    compartment.changed(&mut tx, scope, dossier, "goal.marked", body).await?;
    tx.commit().await?;
    Ok(())
}

async fn add(
    scope: &Scope,
    dossier: DossierId,
    compartment: Compartment,
    parent: Option<Uuid>,
    goal: NewGoal,
) -> Result<Uuid, PlanError> {
    let permit = scope.may(compartment.room(), Action::Change)?;
    let words = goal.words.text.trim();
    if words.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let (kind, domain) = match parent {
        Some(parent) => {
            let domain: Option<String> =
                tx.maybe(sql::PARENT, args![scope.tenant, parent, dossier.0, compartment.name()]).await?;
            (GoalKind::Subdoel, domain.ok_or(PlanError::NotFound)?)
        }
        None => (goal.kind, goal.domain),
    };
    let id = scope.new_id();
    let args = args![
        scope.tenant,
        id,
        dossier.0,
        compartment.name(),
        kind.name(),
        domain,
        goal.wish.map(Wish::name),
        parent,
        words,
        &goal.words.language,
        goal.dutch.trim(),
        goal.helper.trim(),
        goal.by_day,
        account(scope),
        &scope.actor.name,
        scope.now
    ];
    tx.run(sql::GOAL_ADD, args).await?;
    compartment.changed(&mut tx, scope, dossier, "goal.set", json!({ "goal": id, "kind": kind.name() })).await?;
    tx.commit().await?;
    Ok(id)
}

fn account(scope: &Scope) -> Option<Uuid> {
    (!scope.actor.account.is_nil()).then_some(scope.actor.account)
}

struct MarkRow(Uuid, GoalMark);

impl FromRow for Goal {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            kind: GoalKind::from_name(&row.text(1)?).unwrap_or(GoalKind::Hoofddoel),
            domain: row.text(2)?,
            wish: row.opt_text(3)?.and_then(|name| Wish::from_name(&name)),
            parent: row.opt_uuid(4)?,
            words: OwnWords { text: row.text(5)?, language: row.text(6)? },
            dutch: row.text(7)?,
            helper: row.text(8)?,
            by_day: row.opt_date(9)?,
            set_by: row.text(10)?,
            set_at: row.time(11)?,
            marks: Vec::new(),
        })
    }
}

impl FromRow for MarkRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let state = GoalState::from_name(&row.text(1)?).unwrap_or(GoalState::Opgepakt);
        let mark = GoalMark { state, reason: row.text(2)?, by: row.text(3)?, at: row.time(4)? };
        Ok(Self(row.uuid(0)?, mark))
    }
}
