//! The list of households page by page: narrowed, counted and cut in the database.

use store::{FromRow, Query, Row, StoreError, Tx};
use uuid::Uuid;

use super::board::{Household, unconfirmed};
use super::cases::{self, Case};
use super::steps::{self, Kind, Standing};
use super::wishes::wishes_in;
use super::{PlacementError, rules};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Permit, Room, Scope};
use crate::dossier::beside;

/// No step was taken after `s`.
const NEWEST: &str = "not exists (select 1 from placement_steps n where n.tenant_id = s.tenant_id \
    and n.case_id = s.case_id and n.id > s.id)";

/// Which households, from where on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// Only those of whom [`Standing::name`] says so.
    pub standing: Option<&'static str>,
    /// Words of a name, a dossier number or a V-number of one of them; empty for everyone.
    pub search: String,
    /// So many before the first.
    pub skip: usize,
    pub most: usize,
}

/// How many households stand in each way: not held, held by a person, told, decided.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stands {
    pub open: usize,
    pub fixed: usize,
    pub proposed: usize,
    pub decided: usize,
}

impl Stands {
    pub(super) fn of(counts: &[Count]) -> Self {
        let mut stands = Self::default();
        for count in counts {
            let stand = match count.kind {
                None | Some(Kind::Freed) => &mut stands.open,
                Some(Kind::Fixed) => &mut stands.fixed,
                Some(Kind::Proposed) => &mut stands.proposed,
                Some(Kind::Decided) => &mut stands.decided,
            };
            *stand += count.households;
        }
        stands
    }
}

/// How many stand in one way, with their persons.
pub(super) struct Count {
    pub kind: Option<Kind>,
    pub households: usize,
    pub persons: u64,
}

/// Part of the list, the newest first, and how long it is.
///
/// # Errors
/// Refusals of the gate.
pub async fn households(scope: &Scope, part: &Part) -> Result<(Vec<Household>, usize), PlacementError> {
    let permit = scope.may(Room::Placement, Action::List)?;
    let mut tx = scope.read().await?;
    let all = count_in(&mut tx, scope, &permit, part).await?;
    let mut query = Query::new("select c.id from placement_cases c");
    narrow(&mut query, scope, &permit, part);
    query.push(" order by c.id desc");
    cut(&mut query, part.skip, part.most);
    let ids: Vec<Uuid> = tx.all_of(query).await?;
    let shown = cases::some_in(&mut tx, scope, &permit, &ids).await?;
    let (shown, people) = with_all_in(&mut tx, scope, &permit, shown).await?;
    drop(tx);
    let activity = if part.search.is_empty() { Activity::Placement } else { Activity::Search };
    looked(scope, activity, &people).await?;
    Ok((shown, all))
}

/// How many of the list the part is of.
pub(super) async fn count_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    part: &Part,
) -> Result<usize, PlacementError> {
    let mut query = Query::new("select count(*) from placement_cases c");
    narrow(&mut query, scope, permit, part);
    let count: i64 = tx.all_of(query).await?.into_iter().next().unwrap_or(0);
    Ok(usize::try_from(count).unwrap_or(0))
}

/// The list by how it stands: the whole list, or those of one proposal.
pub(super) async fn counts_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    run: Option<Uuid>,
) -> Result<Vec<Count>, PlacementError> {
    let mut query =
        Query::new("select g.step, count(*), cast(sum(g.persons) as bigint) from (select s.step, c.others + ");
    query.push(beside::MEMBERS).push(
        " as persons from placement_cases c \
         left join placement_steps s on s.tenant_id = c.tenant_id and s.case_id = c.id and ",
    );
    listed(query.push(NEWEST), scope, permit);
    if let Some(run) = run {
        query.push(" and exists (select 1 from placement_lines l where l.tenant_id = c.tenant_id and l.case_id = c.id");
        query.push(" and l.run_id = ").bind(run).push(")");
    }
    query.push(") g group by g.step");
    Ok(tx.all_of(query).await?)
}

/// Joins to `c`, a case, what says that it is on the list. A household counts once: who moved in with others on the list since
/// is placed with the first of them.
pub(super) fn listed(query: &mut Query, scope: &Scope, permit: &Permit) {
    query.push(beside::OWN).push(" where c.ended_at is null and c.tenant_id = ").bind(scope.tenant);
    // In this order: by the people who live together, not through the whole list for each.
    query.push(beside::ANYONE).push(" and (d.household_id is null or c.id = (select e.id from (");
    query.push(beside::TOGETHER).push(
        ") f cross join placement_cases e where e.tenant_id = c.tenant_id and e.dossier_id = f.id \
         and e.ended_at is null order by e.id limit 1))",
    );
    beside::opened(query, permit);
}

/// Only those that stand in this way.
pub(super) fn stands(query: &mut Query, standing: Option<&'static str>) {
    let kind = match standing {
        Some("vast") => Some(Kind::Fixed),
        Some("voorgesteld") => Some(Kind::Proposed),
        Some("besloten") => Some(Kind::Decided),
        Some(_) => None,
        None => return,
    };
    query.push(if kind.is_some() { " and exists (" } else { " and not exists (" });
    query.push("select 1 from placement_steps s where s.tenant_id = c.tenant_id and s.case_id = c.id and ");
    query.push(NEWEST).push(if kind.is_some() { " and s.step = " } else { " and s.step <> " });
    query.bind(kind.unwrap_or(Kind::Freed).name()).push(")");
}

pub(super) fn cut(query: &mut Query, skip: usize, most: usize) {
    let number = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    query.push(" limit ").bind(number(most)).push(" offset ").bind(number(skip));
}

fn narrow(query: &mut Query, scope: &Scope, permit: &Permit, part: &Part) {
    listed(query, scope, permit);
    stands(query, part.standing);
    if !part.search.is_empty() {
        beside::found(query, scope, permit, &part.search);
    }
}

/// With how they stand and what binds or would; and whose dossiers that are.
pub(super) async fn with_all_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    shown: Vec<Case>,
) -> Result<(Vec<Household>, Vec<Uuid>), PlacementError> {
    let ids: Vec<Uuid> = shown.iter().map(|case| case.id).collect();
    let people: Vec<Uuid> = shown.iter().flat_map(Case::dossiers).collect();
    let mut rules = rules::of_in(tx, scope, &ids).await?;
    let steps = steps::newest_in(tx, scope, &ids).await?;
    let said = wishes_in(tx, scope, permit, &people).await?;
    let household = |case: Case| {
        let confirmed = rules.remove(&case.id).unwrap_or_default();
        let standing = Standing::of(steps.get(&case.id));
        Household { claims: unconfirmed(&case.dossiers(), &said, &confirmed), rules: confirmed, standing, case }
    };
    Ok((shown.into_iter().map(household).collect(), people))
}

impl FromRow for Count {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let kind = row.opt_text(0)?.and_then(|step| Kind::from_name(&step));
        let households = usize::try_from(row.int(1)?).unwrap_or(0);
        Ok(Self { kind, households, persons: u64::try_from(row.int(2)?).unwrap_or(0) })
    }
}
