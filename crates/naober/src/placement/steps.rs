//! What people did with a proposal: held a household to a region, let it go again, told them, decided. Each step stays.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::board::unconfirmed;
use super::cases::Case;
use super::rules::Confirmed;
use super::wishes::wishes_in;
use super::{PlacementError, RegionCode, alone, cases, objections, rules, runs, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Permit, Room, Scope, events};
use crate::named::named;

named! {
    /// What was done.
    pub enum Kind {
        /// The next proposals keep the household in a region that a person chose.
        Fixed = "vastgezet",
        Freed = "losgelaten",
        /// The household was told the proposal, and can object before anything is decided.
        Proposed = "voorgesteld",
        Decided = "besloten",
    }
}

/// One step, by whom and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub id: Uuid,
    pub kind: Kind,
    pub region: Option<RegionCode>,
    /// In the words of who did it.
    pub why: String,
    pub at: Timestamp,
    pub by_name: String,
    /// The proposal that was told or decided on.
    pub run: Option<Uuid>,
}

/// How it stands with a household.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nobody did anything yet, or the household was let go.
    Open,
    Fixed(RegionCode),
    Proposed(RegionCode),
    Decided(RegionCode),
}

impl Standing {
    pub fn of(step: Option<&Step>) -> Self {
        match step.map(|step| (step.kind, step.region)) {
            Some((Kind::Fixed, Some(region))) => Self::Fixed(region),
            Some((Kind::Proposed, Some(region))) => Self::Proposed(region),
            Some((Kind::Decided, Some(region))) => Self::Decided(region),
            _ => Self::Open,
        }
    }

    /// Where the next proposals keep the household.
    pub fn region(self) -> Option<RegionCode> {
        match self {
            Self::Open => None,
            Self::Fixed(region) | Self::Proposed(region) | Self::Decided(region) => Some(region),
        }
    }

    /// Its name in texts and addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Fixed(_) => "vast",
            Self::Proposed(_) => "voorgesteld",
            Self::Decided(_) => "besloten",
        }
    }
}

/// A person chooses another region, and says why; the next proposal is made around it.
///
/// # Errors
/// [`PlacementError::NoText`]; [`PlacementError::RuleForbids`]; [`PlacementError::NotNow`] when it was decided.
pub async fn fix(scope: &Scope, case: Uuid, region: RegionCode, why: &str) -> Result<(), PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    if why.trim().is_empty() {
        return Err(PlacementError::NoText);
    }
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let (household, standing) = standing_in(&mut tx, scope, &permit, case).await?;
    if matches!(standing, Standing::Decided(_)) {
        return Err(PlacementError::NotNow);
    }
    let rules = rules::all_in(&mut tx, scope).await?;
    if !allows(rules.get(&case), region) {
        return Err(PlacementError::RuleForbids);
    }
    take(&mut tx, scope, &household, &NewStep { kind: Kind::Fixed, region: Some(region), run: None, why }).await?;
    tx.commit().await?;
    Ok(())
}

/// A person lets a household go again, also after a decision, and says why.
///
/// # Errors
/// [`PlacementError::NoText`]; [`PlacementError::NotNow`] when nothing holds it.
pub async fn free(scope: &Scope, case: Uuid, why: &str) -> Result<(), PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    if why.trim().is_empty() {
        return Err(PlacementError::NoText);
    }
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let (household, standing) = standing_in(&mut tx, scope, &permit, case).await?;
    if standing == Standing::Open {
        return Err(PlacementError::NotNow);
    }
    take(&mut tx, scope, &household, &NewStep { kind: Kind::Freed, region: None, run: None, why }).await?;
    tx.commit().await?;
    Ok(())
}

/// What a person does with a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    Tell,
    /// Looking at one household.
    Decide,
    /// For many at once: only who was told, and of whom nothing is still to be confirmed.
    DecideOnTold,
}

/// For how many households it was done, and for how many it was not and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Settled {
    pub done: usize,
    /// An objection waits for an answer.
    pub waiting: usize,
    /// A rule keeps them out of the region.
    pub barred: usize,
    /// They go elsewhere, or are off the list, since the page was made.
    pub elsewhere: usize,
    /// They were not told yet, or say what is still to be confirmed.
    pub unready: usize,
}

/// A person tells these households the region they saw for them, or decides on it. Those for whom that was done are left as they
/// are, and so are those who wait for an answer: that comes before a decision.
///
/// # Errors
/// [`PlacementError::NotNow`] when this is not the newest proposal.
pub async fn settle(
    scope: &Scope,
    run: Uuid,
    of: &[(Uuid, Option<RegionCode>)],
    deed: Deed,
) -> Result<Settled, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let newest = runs::last_in(&mut tx, scope).await?.filter(|last| last.id == run);
    let newest = newest.ok_or(PlacementError::NotNow)?;
    let of: BTreeMap<Uuid, Option<RegionCode>> = of.iter().copied().collect();
    let steps = all_in(&mut tx, scope).await?;
    let rules = rules::all_in(&mut tx, scope).await?;
    let mut listed = cases::listed_in(&mut tx, scope, &permit).await?;
    listed.retain(|one| of.contains_key(&one.id()));
    let listed = cases::whole_in(&mut tx, scope, &permit, listed).await?;
    let listed: HashMap<Uuid, Case> = listed.into_iter().map(|case| (case.id, case)).collect();
    let people: Vec<Uuid> = listed.values().flat_map(Case::dossiers).collect();
    let (waiting, said) = match deed {
        Deed::Tell => (HashSet::new(), HashMap::new()),
        Deed::Decide => (objections::waiting_of_in(&mut tx, scope).await?, HashMap::new()),
        Deed::DecideOnTold => {
            let said = wishes_in(&mut tx, scope, &permit, &people).await?;
            (objections::waiting_of_in(&mut tx, scope).await?, said)
        }
    };
    let mut settled = Settled::default();
    for (id, meant) in &of {
        let standing = Standing::of(steps.get(id));
        let Some(household) = listed.get(id) else {
            settled.elsewhere += 1;
            continue;
        };
        let region = match standing {
            Standing::Decided(_) => continue,
            Standing::Proposed(_) if deed == Deed::Tell => continue,
            standing => standing.region().or_else(|| newest.region_of(*id)),
        };
        let Some(region) = region else { continue };
        if meant.is_some_and(|meant| meant != region) {
            settled.elsewhere += 1;
            continue;
        }
        if !allows(rules.get(id), region) {
            settled.barred += 1;
            continue;
        }
        if waiting.contains(id) {
            settled.waiting += 1;
            continue;
        }
        let confirmed = rules.get(id).map_or(&[][..], Vec::as_slice);
        let told = matches!(standing, Standing::Proposed(_));
        if deed == Deed::DecideOnTold && !(told && unconfirmed(&household.dossiers(), &said, confirmed).is_empty()) {
            settled.unready += 1;
            continue;
        }
        let kind = if deed == Deed::Tell { Kind::Proposed } else { Kind::Decided };
        take(&mut tx, scope, household, &NewStep { kind, region: Some(region), run: Some(run), why: "" }).await?;
        settled.done += 1;
    }
    tx.commit().await?;
    Ok(settled)
}

/// The newest step of each household.
pub(super) async fn all_in(tx: &mut Tx, scope: &Scope) -> Result<HashMap<Uuid, Step>, PlacementError> {
    let rows: Vec<Stored> = tx.all(sql::STEPS, args![scope.tenant]).await?;
    rows.into_iter().map(|row| Ok((row.case, row.read(scope)?))).collect()
}

/// The newest step of each of these households.
pub(super) async fn newest_in(tx: &mut Tx, scope: &Scope, of: &[Uuid]) -> Result<HashMap<Uuid, Step>, PlacementError> {
    let mut query = Query::new(
        "select s.id, s.case_id, s.step, s.region, s.why, s.at, s.by_name, s.run_id from placement_steps s \
         where s.tenant_id = ",
    );
    query.bind(scope.tenant).push(" and s.case_id in ").list(of.iter().copied()).push(
        " and not exists (select 1 from placement_steps n where n.tenant_id = s.tenant_id and n.case_id = s.case_id \
         and n.id > s.id)",
    );
    let rows: Vec<Stored> = tx.all_of(query).await?;
    rows.into_iter().map(|row| Ok((row.case, row.read(scope)?))).collect()
}

/// Everything that was done with one household, the newest first.
pub(super) async fn of_in(tx: &mut Tx, scope: &Scope, case: Uuid) -> Result<Vec<Step>, PlacementError> {
    let rows: Vec<Stored> = tx.all(sql::STEPS_OF, args![scope.tenant, case]).await?;
    rows.into_iter().map(|row| row.read(scope)).collect()
}

/// The proposal that a household was told or decided by, from its steps, the newest first; none when a person chose the region.
pub(super) fn told_by(steps: &[Step]) -> Option<Uuid> {
    steps.iter().take_while(|step| step.kind != Kind::Freed).last().and_then(|first| first.run)
}

/// The region that a household was told last, from its steps, the newest first.
pub(super) fn told_region(steps: &[Step]) -> Option<RegionCode> {
    steps.iter().find(|step| matches!(step.kind, Kind::Proposed | Kind::Decided)).and_then(|step| step.region)
}

fn allows(rules: Option<&Vec<Confirmed>>, region: RegionCode) -> bool {
    rules.is_none_or(|rules| rules.iter().all(|rule| rule.region == region))
}

async fn standing_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    case: Uuid,
) -> Result<(Case, Standing), PlacementError> {
    let household = cases::one_in(tx, scope, permit, case).await?;
    let steps = of_in(tx, scope, case).await?;
    Ok((household, Standing::of(steps.first())))
}

struct NewStep<'a> {
    kind: Kind,
    region: Option<RegionCode>,
    run: Option<Uuid>,
    why: &'a str,
}

async fn take(tx: &mut Tx, scope: &Scope, of: &Case, new: &NewStep<'_>) -> Result<(), PlacementError> {
    let id = scope.new_id();
    let why = match new.why.trim() {
        "" => String::new(),
        why => scope.app.keys.seal(scope.tenant, &field(id), why),
    };
    let region = new.region.map(RegionCode::as_str);
    let by = (scope.actor.account, &scope.actor.name);
    let row = args![scope.tenant, id, of.id, new.kind.name(), region, new.run, why, scope.now, by.0, by.1];
    tx.run(sql::STEP_ADD, row).await?;
    let what = match new.kind {
        Kind::Fixed => "placement.fixed",
        Kind::Freed => "placement.freed",
        Kind::Proposed => "placement.proposed",
        Kind::Decided => "placement.decided",
    };
    let body = json!({ "case": of.id, "region": region });
    events::write(tx, scope, what, of.members.first().map(|member| member.id.0), body).await?;
    looked_in(tx, scope, Activity::Placement, &of.dossiers()).await?;
    Ok(())
}

fn field(id: Uuid) -> String {
    format!("placement-step/{id}")
}

struct Stored {
    id: Uuid,
    case: Uuid,
    kind: String,
    region: Option<String>,
    why: String,
    at: Timestamp,
    by_name: String,
    run: Option<Uuid>,
}

impl Stored {
    fn read(self, scope: &Scope) -> Result<Step, PlacementError> {
        let wrong = |what: &str| PlacementError::Unreadable(what.to_owned());
        let why = match self.why.as_str() {
            "" => String::new(),
            sealed => {
                scope.app.keys.open(scope.tenant, &field(self.id), sealed).map_err(|error| wrong(&error.to_string()))?
            }
        };
        Ok(Step {
            id: self.id,
            kind: Kind::from_name(&self.kind).ok_or_else(|| wrong(&self.kind))?,
            region: self.region.as_deref().and_then(RegionCode::parse),
            why,
            at: self.at,
            by_name: self.by_name,
            run: self.run,
        })
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            case: row.uuid(1)?,
            kind: row.text(2)?,
            region: row.opt_text(3)?,
            why: row.text(4)?,
            at: row.time(5)?,
            by_name: row.text(6)?,
            run: row.opt_uuid(7)?,
        })
    }
}
