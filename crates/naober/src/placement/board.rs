//! What an officer looks at: the list of households, one household whole, and the lines of a proposal.

use std::collections::HashMap;

use jiff::Timestamp;
use store::{Tx, args};
use uuid::Uuid;

use super::cases::{self, Case};
use super::listing::{self, Stands};
use super::objections::{self, Objection};
use super::rules::{self, Confirmed, Rule, claims};
use super::runs::{self, Brief, Run};
use super::steps::{self, Standing, Step};
use super::why::{Why, why};
use super::wishes::{Wishes, said_since, wishes_in};
use super::{PlacementError, RegionCode, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Permit, Room, Scope};
use crate::dossier;

/// How many are where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Board {
    pub households: usize,
    pub persons: u64,
    /// How they stand.
    pub stands: Stands,
    /// Objections without an answer.
    pub objections: usize,
    pub runs: Vec<Brief>,
}

/// A household of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Household {
    pub case: Case,
    pub standing: Standing,
    pub rules: Vec<Confirmed>,
    /// What somebody says that would bind, and no officer confirmed.
    pub claims: Vec<(Rule, RegionCode)>,
}

/// A household with everything about its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    pub household: Household,
    /// What each member said, in the order of the members; none when nothing.
    pub said: Vec<Option<Wishes>>,
    /// The newest first.
    pub steps: Vec<Step>,
    pub objections: Vec<Objection>,
    /// The reasons in the newest proposal with a plan, when the household is in it.
    pub why: Option<Why>,
    pub run: Option<Run>,
    /// The newest proposal with an answer, if only that there is no plan: nothing is decided by an older one.
    pub newest: Option<Uuid>,
    /// The proposal that they were told, when nobody chose another region before that: theirs is the why.
    pub told_by: Option<Uuid>,
    pub changed: Changed,
}

/// What changed since a proposal was asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changed {
    /// Somebody of the household said something.
    pub answers: bool,
    /// An officer confirmed or ended a rule.
    pub rules: bool,
}

impl Whole {
    /// Where a person would tell or decide that the household goes: where it is held, otherwise as proposed.
    pub fn goes_to(&self) -> Option<RegionCode> {
        let newest = self.newest?;
        let by_newest = || self.run.as_ref().filter(|run| run.id == newest)?.region_of(self.household.case.id);
        self.household.standing.region().or_else(by_newest)
    }
}

/// Counts, and the proposals: nothing about anybody.
///
/// # Errors
/// Refusals of the gate.
pub async fn board(scope: &Scope) -> Result<Board, PlacementError> {
    let permit = scope.may(Room::Placement, Action::List)?;
    let mut tx = scope.read().await?;
    let counts = listing::counts_in(&mut tx, scope, &permit, None).await?;
    let objections = objections::waiting_in(&mut tx, scope).await?;
    drop(tx);
    Ok(Board {
        households: counts.iter().map(|count| count.households).sum(),
        persons: counts.iter().map(|count| count.persons).sum(),
        stands: Stands::of(&counts),
        objections,
        runs: runs::runs(scope).await?,
    })
}

/// How the households of a proposal stand that are still on the list.
///
/// # Errors
/// Refusals of the gate.
pub async fn stands(scope: &Scope, run: Uuid) -> Result<Stands, PlacementError> {
    let permit = scope.may(Room::Placement, Action::List)?;
    let mut tx = scope.read().await?;
    Ok(Stands::of(&listing::counts_in(&mut tx, scope, &permit, Some(run)).await?))
}

/// Part of the objections with the name of whose words they are, those that wait for an answer first; and how many there are.
///
/// # Errors
/// Refusals of the gate.
pub async fn objected(
    scope: &Scope,
    skip: usize,
    most: usize,
) -> Result<(Vec<(Objection, String)>, usize), PlacementError> {
    let permit = scope.may(Room::Placement, Action::Read)?;
    let (found, all) = objections::objections(scope, skip, most).await?;
    let people: Vec<Uuid> = found.iter().map(|one| one.dossier.0).collect();
    let mut tx = scope.read().await?;
    let households = dossier::households(&mut tx, scope, &permit, &people).await?;
    let name = |one: &Objection| {
        let own = households.get(&one.dossier.0)?.iter().find(|member| member.id == one.dossier)?;
        Some(own.full_name())
    };
    let names: Vec<String> = found.iter().map(|one| name(one).unwrap_or_default()).collect();
    Ok((found.into_iter().zip(names).collect(), all))
}

/// One household, with the reasons from the proposal they were told, or else from the newest that has a plan.
///
/// # Errors
/// [`PlacementError::NotFound`].
pub async fn household(scope: &Scope, id: Uuid) -> Result<Whole, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    let case = cases::one_in(&mut tx, scope, &permit, id).await?;
    let whole = whole_in(&mut tx, scope, &permit, case).await?;
    drop(tx);
    looked(scope, Activity::Placement, &whole.household.case.dossiers()).await?;
    Ok(whole)
}

async fn whole_in(tx: &mut Tx, scope: &Scope, permit: &Permit, case: Case) -> Result<Whole, PlacementError> {
    let said = wishes_in(tx, scope, permit, &case.dossiers()).await?;
    let rules = rules::of_in(tx, scope, &[case.id]).await?.remove(&case.id).unwrap_or_default();
    let steps = steps::of_in(tx, scope, case.id).await?;
    let objections = objections::of_in(tx, scope, case.id).await?;
    let newest = runs::last_in(tx, scope).await?;
    let answered = newest.as_ref().map(|run| run.id);
    let told_by = steps::told_by(&steps);
    let run = match (newest, told_by) {
        (Some(run), Some(told)) if run.id != told => Some(runs::find_in(tx, scope, told).await?),
        (Some(run), None) if run.plan().is_none() => runs::last_plan_in(tx, scope).await?,
        (newest, _) => newest,
    };
    let changed = match &run {
        Some(run) => changed_in(tx, scope, permit, &case, run.asked_at).await?,
        None => Changed::default(),
    };
    let place = run.as_ref().and_then(|run| Some((run, run.place_of(case.id)?)));
    let reasons = match place {
        Some((run, place)) => why(run, place)?,
        None => None,
    };
    Ok(Whole {
        said: case.members.iter().map(|member| said.get(&member.id.0).cloned()).collect(),
        household: Household {
            claims: unconfirmed(&case.dossiers(), &said, &rules),
            standing: Standing::of(steps.first()),
            rules,
            case,
        },
        steps,
        objections,
        why: reasons,
        run,
        newest: answered,
        told_by,
        changed,
    })
}

async fn changed_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    case: &Case,
    since: Timestamp,
) -> Result<Changed, PlacementError> {
    Ok(Changed {
        answers: said_since(tx, scope, permit, &case.dossiers(), since).await?,
        rules: tx.one::<i64>(sql::RULES_SINCE, args![scope.tenant, case.id, since]).await? > 0,
    })
}

/// The names of the households at these places of a proposal, for sentences about why there is none.
///
/// # Errors
/// Refusals of the gate.
pub async fn names(scope: &Scope, run: &Run, places: &[usize]) -> Result<HashMap<usize, String>, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    let wanted: Vec<Uuid> = places.iter().filter_map(|place| Some(run.input.cases.get(*place)?.case)).collect();
    let listed = cases::some_in(&mut tx, scope, &permit, &wanted).await?;
    drop(tx);
    let asked = places.iter().filter_map(|place| Some((*place, run.input.cases.get(*place)?.case)));
    let found: Vec<(usize, &Case)> =
        asked.filter_map(|(place, id)| Some((place, listed.iter().find(|case| case.id == id)?))).collect();
    let people: Vec<Uuid> = found.iter().flat_map(|(_, case)| case.dossiers()).collect();
    looked(scope, Activity::Placement, &people).await?;
    Ok(found.into_iter().map(|(place, case)| (place, case.name())).collect())
}

/// What these people say that would bind, and no officer confirmed.
pub(super) fn unconfirmed(
    people: &[Uuid],
    said: &HashMap<Uuid, Wishes>,
    confirmed: &[Confirmed],
) -> Vec<(Rule, RegionCode)> {
    let all = people.iter().filter_map(|person| said.get(person)).flat_map(claims);
    let known = |claim: &(Rule, RegionCode)| confirmed.iter().any(|one| (one.rule, one.region) == *claim);
    let mut open: Vec<(Rule, RegionCode)> = all.filter(|claim| !known(claim)).collect();
    open.sort();
    open.dedup();
    open
}
