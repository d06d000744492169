//! The likely regions of each household, kept apart from the proposal they come from: a newcomer's page reads one row, not
//! everyone's.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::planning::{Input, Planned};
use super::weights::Part;
use super::{PlacementError, RegionCode, sql};
use crate::access::Scope;

/// So many rows go into one statement.
const TOGETHER: usize = 2_000;

/// A region that may become the one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LikelyRegion {
    pub region: RegionCode,
    /// It won in so many of ten tries with other households around. 0 for a region that is proposed and won none, and where a
    /// person holds the household, so that nothing was tried.
    pub tenths: u8,
    /// The parts of the score there, each with the most it can be for this household.
    pub parts: Vec<(Part, i16, i16)>,
}

/// What is likely for a household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outlook {
    pub reckoned_at: Timestamp,
    /// The likeliest first, and the region that is proposed.
    pub likely: Vec<LikelyRegion>,
}

impl Outlook {
    /// Some region won a try.
    pub(super) fn tried(&self) -> bool {
        self.likely.iter().any(|one| one.tenths > 0)
    }
}

/// Keeps what a plan tells each household, in the place of what an older one told. Of who is held somewhere it tells nothing
/// new: what was likely for them before stays, beside the region they are held to.
pub(super) async fn keep_in(
    tx: &mut Tx,
    scope: &Scope,
    (run, asked_at): (Uuid, Timestamp),
    input: &Input,
    plan: &Planned,
) -> Result<(), PlacementError> {
    // Two proposals may end in the other order than they were asked for in.
    if tx.one::<i64>(sql::OUTLOOKS_NEWER, args![scope.tenant, run]).await? > 0 {
        return Ok(());
    }
    let held: HashSet<Uuid> =
        input.cases.iter().filter(|asked| asked.fixed.is_some()).map(|asked| asked.case).collect();
    let mut before = HashMap::new();
    if !held.is_empty() {
        let stored: Vec<Before> = tx.all(sql::OUTLOOKS, args![scope.tenant]).await?;
        for Before { case, stored } in stored.into_iter().filter(|one| held.contains(&one.case)) {
            before.insert(case, stored.read(scope, case)?);
        }
    }
    tx.run(sql::OUTLOOKS_CLEAR, args![scope.tenant]).await?;
    let places: Vec<usize> = (0..input.cases.len()).collect();
    for some in places.chunks(TOGETHER) {
        let mut rows = Vec::with_capacity(some.len());
        for place in some {
            let case = input.cases[*place].case;
            let mut likely = likely(input, plan, *place);
            let mut reckoned_at = asked_at;
            if let Some(before) = before.remove(&case) {
                likely.retain(|one| before.likely.iter().all(|known| known.region != one.region));
                likely.splice(0..0, before.likely);
                reckoned_at = before.reckoned_at;
            }
            let sealed = scope.app.keys.seal(scope.tenant, &field(case), &super::to_text(&likely)?);
            rows.push(args![scope.tenant, case, run, reckoned_at, sealed]);
        }
        let mut query =
            Query::new("insert into placement_outlooks (tenant_id, case_id, run_id, reckoned_at, likely) values ");
        query.rows(rows);
        tx.run_of(query).await?;
    }
    Ok(())
}

/// What is likely for one household; nothing when it is in no plan.
pub(super) async fn of_in(tx: &mut Tx, scope: &Scope, case: Uuid) -> Result<Option<Outlook>, PlacementError> {
    let stored: Option<Stored> = tx.maybe(sql::OUTLOOK, args![scope.tenant, case]).await?;
    stored.map(|stored| stored.read(scope, case)).transpose()
}

fn likely(input: &Input, plan: &Planned, place: usize) -> Vec<LikelyRegion> {
    let (household, weights) = (&input.cases[place].household, &input.weights);
    let parts = |region: RegionCode| {
        let parts = household.parts(region, &input.profile, weights);
        parts.into_iter().map(|(part, points)| (part, points, household.most(part, weights))).collect()
    };
    let held = input.cases[place].fixed.is_some();
    let won = plan.likely.get(place).into_iter().flatten();
    let tries = |(region, tenths): &(RegionCode, u8)| (*region, if held { 0 } else { *tenths });
    let mut told: Vec<(RegionCode, u8)> = won.map(tries).collect();
    // The one that is proposed may have won no try.
    let proposed = plan.regions.get(place).filter(|region| told.iter().all(|(known, _)| known != *region));
    told.extend(proposed.map(|region| (*region, 0)));
    told.into_iter().map(|(region, tenths)| LikelyRegion { region, tenths, parts: parts(region) }).collect()
}

fn field(case: Uuid) -> String {
    format!("placement-outlook/{case}")
}

struct Stored {
    reckoned_at: Timestamp,
    likely: String,
}

/// A row with whose it is.
struct Before {
    case: Uuid,
    stored: Stored,
}

impl Stored {
    fn read(self, scope: &Scope, case: Uuid) -> Result<Outlook, PlacementError> {
        let unreadable = |error: String| PlacementError::Unreadable(error);
        let text = scope.app.keys.open(scope.tenant, &field(case), &self.likely);
        let text = text.map_err(|error| unreadable(error.to_string()))?;
        let likely = serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
        Ok(Outlook { reckoned_at: self.reckoned_at, likely })
    }
}

impl FromRow for Before {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { case: row.uuid(0)?, stored: Stored { reckoned_at: row.time(1)?, likely: row.text(2)? } })
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { reckoned_at: row.time(0)?, likely: row.text(1)? })
    }
}
