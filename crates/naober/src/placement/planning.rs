//! From everything a proposal rests on to the proposal: no clock, no chance, no database, so that it can be done again.

use matching::regions::floor::Share;
use matching::regions::{self, Prices, Problem, Region, Scores, persons};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::no_plan::NoPlan;
use super::profile::Profile;
use super::quota::{Counts, QuotaTable};
use super::rules::Rule;
use super::score::Household;
use super::weights::Weights;
use super::{PlacementError, RegionCode, likely};

/// Names this way of reckoning; what was reckoned another way may come out differently.
pub const ENGINE: &str = "naober-placement-2";

const HIGHEST: &str = "hoogste";

/// What everyone is guaranteed of their own best region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Floor {
    /// As much as can be given to all.
    Highest,
    /// So many thousandths.
    AtLeast(u16),
}

impl Floor {
    /// As it is kept beside a proposal.
    pub fn name(self) -> String {
        match self {
            Self::Highest => HIGHEST.to_owned(),
            Self::AtLeast(share) => share.to_string(),
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        if name == HIGHEST { Some(Self::Highest) } else { name.parse().ok().map(Self::AtLeast) }
    }
}

/// A household to place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    pub case: Uuid,
    pub household: Household,
    pub persons: u16,
    /// Hard rules, each with the one region that it leaves.
    pub rules: Vec<(Rule, RegionCode)>,
    /// Where a person decided that this household goes.
    pub fixed: Option<RegionCode>,
}

/// Everything a proposal rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    pub engine: String,
    pub weights: Weights,
    pub profile: Profile,
    pub quota: QuotaTable,
    pub floor: Floor,
    /// Prices of the proposal before, to start from.
    pub start: Option<Vec<i32>>,
    pub cases: Vec<Asked>,
}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Plan(Planned),
    NoPlan(NoPlan),
}

/// A region for each household, with the proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// What everyone gets of their own best at least, in thousandths.
    pub floor: u16,
    pub regions: Vec<RegionCode>,
    /// What a place costs in each region: in points, or for a quota in persons in 64ths of a point per person.
    pub prices: Vec<i32>,
    pub points: i64,
    /// No plan has more points than this.
    pub bound: i64,
    /// Per household the regions that won in tries with other households around it, in tenths, the likeliest first.
    pub likely: Vec<Vec<(RegionCode, u8)>>,
}

/// How far the reckoning is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Reading,
    Planning,
    Trying,
}

/// A plan before it is known how likely it is.
struct Found {
    regions: Vec<Region>,
    prices: Vec<i32>,
    points: i64,
    bound: i64,
}

/// The best plan under the highest floor, or under the one that was asked.
///
/// # Errors
/// [`PlacementError::Unreadable`] when the parts of the input do not fit together.
pub fn plan(input: &Input, mut at: impl FnMut(Stage)) -> Result<Outcome, PlacementError> {
    at(Stage::Reading);
    let table = scores(input)?;
    at(Stage::Planning);
    let start = input.start.as_deref();
    let found = match input.floor {
        Floor::Highest => highest(input, &table, start)?,
        Floor::AtLeast(share) => under(input, &table, share, start)?.map(|found| (share, found)),
    };
    let (floor, found) = match found {
        Ok(found) => found,
        Err(why) => return Ok(Outcome::NoPlan(why)),
    };
    at(Stage::Trying);
    Ok(Outcome::Plan(Planned {
        floor,
        likely: likely::tries(input, &table)?,
        regions: found.regions.iter().filter_map(|region| code(*region)).collect(),
        prices: found.prices,
        points: found.points,
        bound: found.bound,
    }))
}

/// The table of scores: what a rule or a decision takes out is not allowed.
pub(super) fn scores(input: &Input) -> Result<Scores, PlacementError> {
    let mut table = Scores::new(RegionCode::all().count()).map_err(misfit)?;
    table.reserve(input.cases.len());
    for asked in &input.cases {
        let cell = |region: RegionCode| if asked.may(region) { input.score(asked, region) } else { -1 };
        table.push(&RegionCode::all().map(cell).collect::<Vec<i16>>()).map_err(misfit)?;
    }
    Ok(table)
}

impl Asked {
    /// Does no rule and no decision stand in the way?
    pub fn may(&self, region: RegionCode) -> bool {
        self.allowed(region) && self.fixed.is_none_or(|fixed| fixed == region)
    }

    /// Does no rule stand in the way?
    pub fn allowed(&self, region: RegionCode) -> bool {
        self.rules.iter().all(|(_, only)| *only == region)
    }
}

impl Input {
    pub fn score(&self, asked: &Asked, region: RegionCode) -> i16 {
        asked.household.score(region, &self.profile, &self.weights)
    }

    /// What a household gets in a region of its own best, in thousandths; a decision of a person changes nothing about what
    /// would be the best.
    pub fn share(&self, asked: &Asked, region: RegionCode) -> u16 {
        let best =
            RegionCode::all().filter(|one| asked.allowed(*one)).map(|one| self.score(asked, one)).max().unwrap_or(0);
        let got = i32::from(self.score(asked, region)) * 1000;
        u16::try_from(got.checked_div(i32::from(best)).unwrap_or(1000).clamp(0, 1000)).unwrap_or(0)
    }
}

/// To one thousandth, each try from the prices of the one before.
fn highest(
    input: &Input,
    table: &Scores,
    start: Option<&[i32]>,
) -> Result<Result<(u16, Found), NoPlan>, PlacementError> {
    let (mut known, mut above) = (0, 1001);
    let mut best = match under(input, table, known, start)? {
        Ok(found) => found,
        Err(why) => return Ok(Err(why)),
    };
    while above - known > 1 {
        let middle = (known + above) / 2;
        match under(input, table, middle, Some(&best.prices))? {
            Ok(found) => (known, best) = (middle, found),
            Err(_) => above = middle,
        }
    }
    Ok(Ok((known, best)))
}

fn under(
    input: &Input,
    table: &Scores,
    floor: u16,
    start: Option<&[i32]>,
) -> Result<Result<Found, NoPlan>, PlacementError> {
    let floor = Share::thousandths(floor).ok_or_else(|| unreadable("a floor above everything"))?;
    let kept = table.with_floor(floor);
    match input.quota.counts {
        Counts::Households => by_household(input, &kept, start),
        Counts::Persons => by_person(input, &kept),
    }
}

fn by_household(input: &Input, kept: &Scores, start: Option<&[i32]>) -> Result<Result<Found, NoPlan>, PlacementError> {
    let problem = Problem::new(kept, &input.quota.as_quotas()).map_err(misfit)?;
    let start = start.map(|prices| Prices::new(kept.regions(), prices.to_vec())).transpose().map_err(misfit)?;
    let plan = start.map_or_else(|| regions::solve(&problem), |prices| regions::solve_from(&problem, &prices));
    Ok(match plan {
        Ok(plan) => Ok(Found {
            prices: plan.prices.as_slice().to_vec(),
            regions: plan.region_of_case,
            points: plan.points,
            bound: plan.bound,
        }),
        Err(why) => Err(NoPlan::of(&why)),
    })
}

fn by_person(input: &Input, kept: &Scores) -> Result<Result<Found, NoPlan>, PlacementError> {
    let weights: Vec<u16> = input.cases.iter().map(|asked| asked.persons).collect();
    let quotas = input.quota.as_quotas();
    let problem = persons::Weighted::new(kept, &weights, &quotas).map_err(misfit)?;
    Ok(match persons::solve(&problem) {
        Ok(plan) => Ok(Found {
            regions: plan.region_of_case,
            prices: plan.price_per_person,
            points: plan.points,
            bound: plan.bound,
        }),
        Err(why) => Err(NoPlan::of_persons(&why)),
    })
}

/// The code of a column of the table.
pub(super) fn code(region: Region) -> Option<RegionCode> {
    RegionCode::all().nth(region.index())
}

/// The column of a region in the table.
pub(super) fn column(region: RegionCode) -> Region {
    Region(u16::try_from(region.index()).unwrap_or(u16::MAX))
}

pub(super) fn misfit(misfit: regions::Misfit) -> PlacementError {
    unreadable(&misfit.to_string())
}

fn unreadable(what: &str) -> PlacementError {
    PlacementError::Unreadable(what.to_owned())
}
