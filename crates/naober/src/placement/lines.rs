//! The households of a proposal line by line, kept apart from the proposal: a page reads its own lines, not everyone's.

use std::collections::HashMap;

use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::board::{Household, unconfirmed};
use super::cases;
use super::listing::{cut, listed, stands, with_all_in};
use super::planning::{Input, Planned};
use super::wishes::wishes_in;
use super::{PlacementError, RegionCode, rules};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Permit, Room, Scope};

/// So many rows go into one statement.
const TOGETHER: usize = 2_000;

/// A household in a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub household: Household,
    pub region: RegionCode,
    /// Of its own best region, in thousandths.
    pub share: u16,
}

/// Which lines, in which order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those of whom [`super::steps::Standing::name`] says so.
    pub standing: Option<&'static str>,
    pub region: Option<RegionCode>,
    /// Only those of whom somebody says what would bind, and no officer confirmed it.
    pub to_confirm: bool,
    /// By region instead of who gets least first.
    pub by_region: bool,
    /// So many lines before the first.
    pub skip: usize,
    pub most: usize,
}

/// The same without who it is.
struct Place {
    case: Uuid,
    region: String,
    share: i64,
}

/// The lines of a proposal that a filter leaves, and how many there are in all.
///
/// # Errors
/// Refusals of the gate.
pub async fn lines(scope: &Scope, run: Uuid, filter: &Filter) -> Result<(Vec<Line>, usize), PlacementError> {
    let permit = scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    let (places, all) = match filter.to_confirm {
        true => to_confirm_in(&mut tx, scope, &permit, run, filter).await?,
        false => places_in(&mut tx, scope, &permit, run, filter).await?,
    };
    let ids: Vec<Uuid> = places.iter().map(|place| place.case).collect();
    let shown = cases::some_in(&mut tx, scope, &permit, &ids).await?;
    let (households, people) = with_all_in(&mut tx, scope, &permit, shown).await?;
    drop(tx);
    looked(scope, Activity::Placement, &people).await?;
    let shown = households.into_iter().zip(places).map(|(household, place)| place.line(household));
    Ok((shown.collect::<Result<_, _>>()?, all))
}

/// Keeps where a plan puts each household.
pub(super) async fn keep_in(
    tx: &mut Tx,
    scope: &Scope,
    run: Uuid,
    input: &Input,
    plan: &Planned,
) -> Result<(), PlacementError> {
    let placed: Vec<_> = input.cases.iter().zip(&plan.regions).collect();
    for some in placed.chunks(TOGETHER) {
        let mut query = Query::new("insert into placement_lines (tenant_id, run_id, case_id, region, share) values ");
        query.rows(some.iter().map(|(asked, region)| {
            args![scope.tenant, run, asked.case, region.as_str(), i64::from(input.share(asked, **region))]
        }));
        tx.run_of(query).await?;
    }
    Ok(())
}

async fn places_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    run: Uuid,
    filter: &Filter,
) -> Result<(Vec<Place>, usize), PlacementError> {
    let mut query = Query::new("select count(*)");
    narrow(&mut query, scope, permit, run, filter);
    let all: i64 = tx.all_of(query).await?.into_iter().next().unwrap_or(0);
    let mut query = ordered(scope, permit, run, filter);
    cut(&mut query, filter.skip, filter.most);
    Ok((tx.all_of(query).await?, usize::try_from(all).unwrap_or(0)))
}

/// What people say is sealed, so what is still to confirm is looked for among all of them.
async fn to_confirm_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    run: Uuid,
    filter: &Filter,
) -> Result<(Vec<Place>, usize), PlacementError> {
    let mut places: Vec<Place> = tx.all_of(ordered(scope, permit, run, filter)).await?;
    let listed = cases::listed_in(tx, scope, permit).await?;
    let together: HashMap<Uuid, Vec<Uuid>> = listed.into_iter().map(|one| (one.id(), one.members)).collect();
    let people: Vec<Uuid> = places.iter().filter_map(|place| together.get(&place.case)).flatten().copied().collect();
    let said = wishes_in(tx, scope, permit, &people).await?;
    let rules = rules::all_in(tx, scope).await?;
    places.retain(|place| {
        let (people, confirmed) = (together.get(&place.case), rules.get(&place.case));
        people.is_some_and(|people| !unconfirmed(people, &said, confirmed.map_or(&[], Vec::as_slice)).is_empty())
    });
    let all = places.len();
    Ok((places.into_iter().skip(filter.skip).take(filter.most).collect(), all))
}

fn ordered(scope: &Scope, permit: &Permit, run: Uuid, filter: &Filter) -> Query {
    let mut query = Query::new("select l.case_id, l.region, l.share");
    narrow(&mut query, scope, permit, run, filter);
    query.push(if filter.by_region {
        " order by l.region, l.share, l.case_id"
    } else {
        " order by l.share, l.case_id"
    });
    query
}

fn narrow(query: &mut Query, scope: &Scope, permit: &Permit, run: Uuid, filter: &Filter) {
    // In this order, which is the order of the page.
    query.push(" from placement_lines l cross join placement_cases c");
    listed(query, scope, permit);
    query.push(" and c.tenant_id = l.tenant_id and c.id = l.case_id and l.tenant_id = ").bind(scope.tenant);
    query.push(" and l.run_id = ").bind(run);
    if let Some(region) = filter.region {
        query.push(" and l.region = ").bind(region.as_str());
    }
    stands(query, filter.standing);
}

impl Place {
    fn line(self, household: Household) -> Result<Line, PlacementError> {
        let region = RegionCode::parse(&self.region).ok_or_else(|| PlacementError::Unreadable(self.region.clone()))?;
        Ok(Line { household, region, share: u16::try_from(self.share).unwrap_or(0) })
    }
}

impl FromRow for Place {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { case: row.uuid(0)?, region: row.text(1)?, share: row.int(2)? })
    }
}
