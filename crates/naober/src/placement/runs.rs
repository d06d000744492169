//! Proposals: asked for by a person, reckoned in the background, kept whole, and done again to see that they are right.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::planning::{self, Asked, ENGINE, Floor, Input, Outcome, Planned, Stage};
use super::score::Household;
use super::steps::Standing;
use super::{
    PlacementError, RegionCode, alone, cases, lines, outlook, rules, sql, steps, tables, to_text, weights, wishes,
};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Permit, Room, Scope, day_of, events};
use crate::app::App;
use crate::connect::queue::{self, Message};

/// The kind of message that asks for a proposal.
pub const KIND: &str = "placement.run";
/// One that takes longer than this does not keep others waiting.
const GIVEN_UP: SignedDuration = SignedDuration::from_mins(10);
/// The most in the list of earlier ones.
const MANY: i64 = 50;

/// A proposal without what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    pub id: Uuid,
    pub asked_at: Timestamp,
    pub by_name: String,
    /// How many stages were begun.
    pub stage: i64,
    pub ended_at: Option<Timestamp>,
    /// What it had to give everyone at least, as far as that was kept.
    pub floor: Option<Floor>,
    /// There is an answer, if only that there is no plan.
    pub answered: bool,
    /// The answer is a plan.
    pub planned: bool,
}

/// A proposal with everything it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub id: Uuid,
    pub asked_at: Timestamp,
    pub by_name: String,
    pub stage: i64,
    pub ended_at: Option<Timestamp>,
    pub input: Input,
    pub input_digest: String,
    pub outcome: Option<Outcome>,
    pub outcome_digest: String,
}

/// What came out when it was done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// The same, to the letter.
    pub equal: bool,
    /// What is kept is what was kept then.
    pub intact: bool,
    pub digest: String,
}

impl Run {
    pub fn plan(&self) -> Option<&Planned> {
        match &self.outcome {
            Some(Outcome::Plan(plan)) => Some(plan),
            _ => None,
        }
    }

    /// The place of a household in the table.
    pub fn place_of(&self, case: Uuid) -> Option<usize> {
        self.input.cases.iter().position(|asked| asked.case == case)
    }

    pub fn region_of(&self, case: Uuid) -> Option<RegionCode> {
        self.plan()?.regions.get(self.place_of(case)?).copied()
    }
}

/// Asks for a proposal for everyone on the list, or gives the one that is under way with the same floor. Those who were decided
/// on in this period keep their place in the quota.
///
/// # Errors
/// [`PlacementError::NobodyToPlace`].
pub async fn ask(scope: &Scope, floor: Floor) -> Result<Uuid, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let last: Option<Brief> = tx.all(sql::RUNS, args![scope.tenant, 1]).await?.into_iter().next();
    let busy = last.filter(|last| last.ended_at.is_none() && scope.now < last.asked_at + GIVEN_UP);
    if let Some(busy) = busy
        && find_in(&mut tx, scope, busy.id).await?.input.floor == floor
    {
        return Ok(busy.id);
    }
    let (input, seen) = gather(&mut tx, scope, &permit, floor).await?;
    let id = scope.new_id();
    let text = to_text(&input)?;
    let sealed = scope.app.keys.seal(scope.tenant, &field(id, "input"), &text);
    let row = args![scope.tenant, id, scope.now, &scope.actor.name, sealed, digest(&text), floor.name()];
    tx.run(sql::RUN_ADD, row).await?;
    queue::enqueue(&mut tx, scope, KIND, json!({ "run": id })).await?;
    events::write(&mut tx, scope, "placement.asked", None, json!({ "run": id, "cases": input.cases.len() })).await?;
    looked_in(&mut tx, scope, Activity::Placement, &seen).await?;
    tx.commit().await?;
    Ok(id)
}

/// What a proposal rests on, and whose dossiers were read for it.
async fn gather(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    floor: Floor,
) -> Result<(Input, Vec<Uuid>), PlacementError> {
    let listed = cases::all_in(tx, scope, permit).await?;
    let seen: Vec<Uuid> = listed.iter().flat_map(cases::Case::dossiers).collect();
    let said = wishes::wishes_in(tx, scope, permit, &seen).await?;
    let mut rules = rules::all_in(tx, scope).await?;
    let steps = steps::all_in(tx, scope).await?;
    let quota = tables::quota_in(tx, scope, listed.len()).await?.table;
    let mut asked = Vec::with_capacity(listed.len());
    for case in &listed {
        let step = steps.get(&case.id);
        let standing = Standing::of(step);
        let before = step.is_some_and(|step| day_of(step.at) < quota.from);
        if matches!(standing, Standing::Decided(_)) && before {
            continue;
        }
        let adults = case.adults(scope.today()).into_iter();
        asked.push(Asked {
            case: case.id,
            household: Household {
                adults: adults.map(|one| said.get(&one.id.0).cloned().unwrap_or_default()).collect(),
            },
            persons: case.persons(),
            rules: rules.remove(&case.id).unwrap_or_default().into_iter().map(|one| (one.rule, one.region)).collect(),
            fixed: standing.region(),
        });
    }
    if asked.is_empty() {
        return Err(PlacementError::NobodyToPlace);
    }
    let last = last_in(tx, scope).await?.filter(|last| last.input.quota.counts == quota.counts);
    let start = last.and_then(|last| last.plan().map(|plan| plan.prices.clone()));
    let profile = tables::profile_in(tx, scope).await?.table;
    let weights = weights::published().clone();
    Ok((Input { engine: ENGINE.to_owned(), weights, profile, quota, floor, start, cases: asked }, seen))
}

/// Reckons a proposal that was asked for; one that was reckoned before stays as it is.
///
/// # Errors
/// The store's own; what cannot be reckoned ends the proposal without an answer.
pub(crate) async fn perform(app: &App, message: &Message) -> Result<(), PlacementError> {
    let named: serde_json::Value =
        serde_json::from_str(&message.payload).map_err(|error| PlacementError::Unreadable(error.to_string()))?;
    let id: Option<Uuid> = named.get("run").and_then(|id| id.as_str()).and_then(|id| id.parse().ok());
    reckon(&Scope::system(app, message.tenant), id.ok_or(PlacementError::NotFound)?).await
}

/// The same for a proposal by its id.
pub(crate) async fn reckon(scope: &Scope, id: Uuid) -> Result<(), PlacementError> {
    let mut tx = scope.read().await?;
    let run = find_in(&mut tx, scope, id).await?;
    drop(tx);
    if run.ended_at.is_some() {
        return Ok(());
    }
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let input = Arc::new(run.input);
    let reckoned = Arc::clone(&input);
    let reckoning = tokio::task::spawn_blocking(move || {
        planning::plan(&reckoned, |stage| {
            // Nobody listens any more only when the proposal is given up.
            let _ = tell.send(stage);
        })
    });
    while let Some(stage) = told.recv().await {
        begin(scope, id, stage).await?;
    }
    let outcome = reckoning.await.map_err(|error| PlacementError::Unreadable(error.to_string()))?;
    end(scope, (id, run.asked_at), &input, outcome.ok()).await
}

async fn begin(scope: &Scope, id: Uuid, stage: Stage) -> Result<(), PlacementError> {
    let number: i64 = match stage {
        Stage::Reading => 1,
        Stage::Planning => 2,
        Stage::Trying => 3,
    };
    let mut tx = scope.write().await?;
    tx.run(sql::RUN_STAGE, args![scope.tenant, id, number]).await?;
    tx.commit().await?;
    Ok(())
}

async fn end(
    scope: &Scope,
    (id, asked_at): (Uuid, Timestamp),
    input: &Input,
    outcome: Option<Outcome>,
) -> Result<(), PlacementError> {
    let text = outcome.as_ref().map(to_text).transpose()?;
    let sealed = text.as_ref().map(|text| scope.app.keys.seal(scope.tenant, &field(id, "outcome"), text));
    let mut tx = scope.write().await?;
    let row = args![scope.tenant, id, sealed, text.as_deref().map(digest), scope.app.clock.now()];
    if tx.run(sql::RUN_END, row).await? > 0 {
        let found = matches!(outcome, Some(Outcome::Plan(_)));
        events::write(&mut tx, scope, "placement.reckoned", None, json!({ "run": id, "plan": found })).await?;
        if let Some(Outcome::Plan(plan)) = &outcome {
            lines::keep_in(&mut tx, scope, id, input, plan).await?;
            outlook::keep_in(&mut tx, scope, (id, asked_at), input, plan).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// The proposals, the newest first.
///
/// # Errors
/// Refusals of the gate.
pub async fn runs(scope: &Scope) -> Result<Vec<Brief>, PlacementError> {
    scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    Ok(tx.all(sql::RUNS, args![scope.tenant, MANY]).await?)
}

/// One proposal.
///
/// # Errors
/// [`PlacementError::NotFound`].
pub async fn run(scope: &Scope, id: Uuid) -> Result<Run, PlacementError> {
    scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    find_in(&mut tx, scope, id).await
}

/// One with a plan, without what is in it.
///
/// # Errors
/// [`PlacementError::NotFound`]
pub async fn planned(scope: &Scope, id: Uuid) -> Result<Brief, PlacementError> {
    scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    tx.maybe(sql::RUN_PLANNED, args![scope.tenant, id]).await?.ok_or(PlacementError::NotFound)
}

/// Reckons a proposal again from what was kept, and compares.
///
/// # Errors
/// [`PlacementError::NotFound`]; [`PlacementError::NotNow`] when it has no answer yet.
pub async fn replay(scope: &Scope, id: Uuid) -> Result<Replayed, PlacementError> {
    let run = run(scope, id).await?;
    let kept = to_text(&run.outcome.ok_or(PlacementError::NotNow)?)?;
    let intact = digest(&kept) == run.outcome_digest && digest(&to_text(&run.input)?) == run.input_digest;
    let input = run.input;
    let again = tokio::task::spawn_blocking(move || planning::plan(&input, |_| {}));
    let again = again.await.map_err(|error| PlacementError::Unreadable(error.to_string()))??;
    let again = to_text(&again)?;
    Ok(Replayed { equal: again == kept, intact, digest: digest(&again) })
}

/// The newest proposal with an answer.
pub(super) async fn last_in(tx: &mut Tx, scope: &Scope) -> Result<Option<Run>, PlacementError> {
    let stored: Option<Stored> = tx.maybe(sql::RUN_LAST, args![scope.tenant]).await?;
    stored.map(|stored| stored.read(scope)).transpose()
}

/// The newest proposal with a plan.
pub(super) async fn last_plan_in(tx: &mut Tx, scope: &Scope) -> Result<Option<Run>, PlacementError> {
    let stored: Option<Stored> = tx.maybe(sql::RUN_LAST_PLAN, args![scope.tenant]).await?;
    stored.map(|stored| stored.read(scope)).transpose()
}

pub(super) async fn find_in(tx: &mut Tx, scope: &Scope, id: Uuid) -> Result<Run, PlacementError> {
    let stored: Option<Stored> = tx.maybe(sql::RUN, args![scope.tenant, id]).await?;
    stored.ok_or(PlacementError::NotFound)?.read(scope)
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn field(id: Uuid, what: &str) -> String {
    format!("placement-run/{id}/{what}")
}

impl FromRow for Brief {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            asked_at: row.time(1)?,
            by_name: row.text(2)?,
            stage: row.int(3)?,
            ended_at: row.opt_time(4)?,
            answered: row.opt_text(5)?.is_some(),
            floor: row.opt_text(6)?.as_deref().and_then(Floor::from_name),
            planned: row.opt_uuid(7)?.is_some(),
        })
    }
}

struct Stored {
    id: Uuid,
    asked_at: Timestamp,
    by_name: String,
    stage: i64,
    ended_at: Option<Timestamp>,
    input: String,
    input_digest: String,
    outcome: Option<String>,
    outcome_digest: Option<String>,
}

impl Stored {
    fn read(self, scope: &Scope) -> Result<Run, PlacementError> {
        let wrong = |error: String| PlacementError::Unreadable(error);
        let open = |what: &str, sealed: &str| {
            let text = scope.app.keys.open(scope.tenant, &field(self.id, what), sealed);
            text.map_err(|error| wrong(error.to_string()))
        };
        let input = open("input", &self.input)?;
        let outcome = self.outcome.as_deref().map(|sealed| open("outcome", sealed)).transpose()?;
        let outcome = outcome.map(|text| serde_json::from_str(&text)).transpose();
        Ok(Run {
            id: self.id,
            asked_at: self.asked_at,
            by_name: self.by_name,
            stage: self.stage,
            ended_at: self.ended_at,
            input: serde_json::from_str(&input).map_err(|error| wrong(error.to_string()))?,
            input_digest: self.input_digest,
            outcome: outcome.map_err(|error| wrong(error.to_string()))?,
            outcome_digest: self.outcome_digest.unwrap_or_default(),
        })
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            asked_at: row.time(1)?,
            by_name: row.text(2)?,
            stage: row.int(3)?,
            ended_at: row.opt_time(4)?,
            input: row.text(5)?,
            input_digest: row.text(6)?,
            outcome: row.opt_text(7)?,
            outcome_digest: row.opt_text(8)?,
        })
    }
}
