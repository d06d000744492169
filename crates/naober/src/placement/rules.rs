//! Hard rules: what someone says binds only when an officer has confirmed it, and then leaves one region.

use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::steps::{self, Standing};
use super::wishes::{Tie, Wishes};
use super::{PlacementError, RegionCode, alone, cases, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::named::named;

named! {
    /// Why only one region is left (kansrijke koppeling, hard criteria of COA).
    pub enum Rule {
        /// Family in the first degree lives there.
        Family = "familie",
        /// Family joins, and was promised to come there.
        Reunification = "hereniging",
        /// Care in a hospital there is needed. What for is never kept.
        Care = "zorg",
        /// A job or a study is there already.
        JobOrStudy = "werk-of-studie",
    }
}

/// A rule that binds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    pub rule: Rule,
    pub region: RegionCode,
    pub at: Timestamp,
    pub by_name: String,
}

/// What someone says that would bind, if it is so.
pub fn claims(wishes: &Wishes) -> Vec<(Rule, RegionCode)> {
    let first = wishes.people_near.iter().filter(|near| near.who == Tie::FirstDegree);
    let family = first.map(|near| (Rule::Family, near.region));
    let care = wishes.hospital.map(|region| (Rule::Care, region));
    let there = wishes.job_or_study.map(|region| (Rule::JobOrStudy, region));
    family.chain(care).chain(there).collect()
}

/// An officer confirms a rule, with the region it leaves; without a region it no longer binds.
///
/// # Errors
/// [`PlacementError::NotFound`] when there is no such household on the list; [`PlacementError::Contradicts`].
pub async fn confirm(scope: &Scope, case: Uuid, rule: Rule, region: Option<RegionCode>) -> Result<(), PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let household = cases::one_in(&mut tx, scope, &permit, case).await?;
    if let Some(region) = region {
        let bound = of_in(&mut tx, scope, &[case]).await?.remove(&case).unwrap_or_default();
        let others = bound.iter().filter(|one| one.rule != rule).map(|one| one.region);
        let standing = Standing::of(steps::of_in(&mut tx, scope, case).await?.first());
        if others.chain(standing.region()).any(|other| other != region) {
            return Err(PlacementError::Contradicts);
        }
    }
    let (id, code) = (scope.new_id(), region.map(RegionCode::as_str));
    let row = args![scope.tenant, id, case, rule.name(), code, scope.now, &scope.actor.name];
    tx.run(sql::RULE_ADD, row).await?;
    let what = if region.is_some() { "placement.rule-confirmed" } else { "placement.rule-ended" };
    let body = json!({ "case": case, "rule": rule.name() });
    events::write(&mut tx, scope, what, household.members.first().map(|member| member.id.0), body).await?;
    looked_in(&mut tx, scope, Activity::Placement, &household.dossiers()).await?;
    tx.commit().await?;
    Ok(())
}

/// Rules that bound these people when they were on the list before bind again.
pub(super) async fn carry_in(tx: &mut Tx, scope: &Scope, people: &[Uuid], case: Uuid) -> Result<(), PlacementError> {
    let Some(before) = cases::last_of_any(tx, scope, people).await? else { return Ok(()) };
    for one in of_in(tx, scope, &[before]).await?.remove(&before).unwrap_or_default() {
        let (id, code) = (scope.new_id(), Some(one.region.as_str()));
        tx.run(sql::RULE_ADD, args![scope.tenant, id, case, one.rule.name(), code, one.at, one.by_name]).await?;
    }
    Ok(())
}

/// Every rule that binds, per household.
pub(super) async fn all_in(tx: &mut Tx, scope: &Scope) -> Result<HashMap<Uuid, Vec<Confirmed>>, PlacementError> {
    by_case(tx.all(sql::RULES, args![scope.tenant]).await?)
}

/// Those that bind these households.
pub(super) async fn of_in(
    tx: &mut Tx,
    scope: &Scope,
    of: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Confirmed>>, PlacementError> {
    let mut query =
        Query::new("select r.case_id, r.rule, r.region, r.at, r.by_name from placement_rules r where r.tenant_id = ");
    query.bind(scope.tenant).push(" and r.case_id in ").list(of.iter().copied()).push(
        " and r.region is not null and not exists (select 1 from placement_rules n where n.tenant_id = r.tenant_id \
         and n.case_id = r.case_id and n.rule = r.rule and n.id > r.id) order by r.case_id, r.rule",
    );
    by_case(tx.all_of(query).await?)
}

fn by_case(rows: Vec<Stored>) -> Result<HashMap<Uuid, Vec<Confirmed>>, PlacementError> {
    let mut rules: HashMap<Uuid, Vec<Confirmed>> = HashMap::new();
    for (case, confirmed) in rows.into_iter().map(Stored::read) {
        rules.entry(case).or_default().push(confirmed?);
    }
    Ok(rules)
}

struct Stored {
    case: Uuid,
    rule: String,
    region: String,
    at: Timestamp,
    by_name: String,
}

impl Stored {
    fn read(self) -> (Uuid, Result<Confirmed, PlacementError>) {
        let wrong = || PlacementError::Unreadable(format!("{} in {}", self.rule, self.region));
        let rule = Rule::from_name(&self.rule).zip(RegionCode::parse(&self.region)).ok_or_else(wrong);
        let confirmed = rule.map(|(rule, region)| Confirmed { rule, region, at: self.at, by_name: self.by_name });
        (self.case, confirmed)
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            case: row.uuid(0)?,
            rule: row.text(1)?,
            region: row.text(2)?,
            at: row.time(3)?,
            by_name: row.text(4)?,
        })
    }
}
