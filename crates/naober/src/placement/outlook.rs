//! The likely regions of each household, kept apart from the proposal they come from: a newcomer's page reads one row, not
//! everyone's.

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
    /// It won in so many of ten tries with other households around.
    pub tenths: u8,
    /// The parts of the score there, each with the most it can be for this household.
    pub parts: Vec<(Part, i16, i16)>,
}

/// What is likely for a household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outlook {
    pub reckoned_at: Timestamp,
    /// At most three, the likeliest first.
    pub likely: Vec<LikelyRegion>,
}

/// Keeps what a plan tells each household, in the place of what an older one told.
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
    tx.run(sql::OUTLOOKS_CLEAR, args![scope.tenant]).await?;
    let places: Vec<usize> = (0..input.cases.len()).collect();
    for some in places.chunks(TOGETHER) {
        let mut rows = Vec::with_capacity(some.len());
        for place in some {
            let case = input.cases[*place].case;
            let text = super::to_text(&likely(input, plan, *place))?;
            let sealed = scope.app.keys.seal(scope.tenant, &field(case), &text);
            rows.push(args![scope.tenant, case, run, asked_at, sealed]);
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
    let Some(stored) = stored else { return Ok(None) };
    let unreadable = |error: String| PlacementError::Unreadable(error);
    let text = scope.app.keys.open(scope.tenant, &field(case), &stored.likely);
    let text = text.map_err(|error| unreadable(error.to_string()))?;
    let likely = serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
    Ok(Some(Outlook { reckoned_at: stored.reckoned_at, likely }))
}

fn likely(input: &Input, plan: &Planned, place: usize) -> Vec<LikelyRegion> {
    let (household, weights) = (&input.cases[place].household, &input.weights);
    let parts = |region: RegionCode| {
        let parts = household.parts(region, &input.profile, weights);
        parts.into_iter().map(|(part, points)| (part, points, household.most(part, weights))).collect()
    };
    let won = plan.likely.get(place).into_iter().flatten();
    won.map(|(region, tenths)| LikelyRegion { region: *region, tenths: *tenths, parts: parts(*region) }).collect()
}

fn field(case: Uuid) -> String {
    format!("placement-outlook/{case}")
}

struct Stored {
    reckoned_at: Timestamp,
    likely: String,
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { reckoned_at: row.time(0)?, likely: row.text(1)? })
    }
}
