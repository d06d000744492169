//! Why a household is proposed for a region: the parts, the rules, the prices, and what would change it.

use matching::regions::floor::Share;
use matching::regions::reasons::{Knowledge, Weighed, why as reasons};
use matching::regions::{Plan, Prices, Problem, Quota, Region};

use super::planning::{Input, Planned, code, misfit, scores};
use super::quota::Counts;
use super::rules::Rule;
use super::runs::Run;
use super::weights::Part;
use super::wishes::{Near, Tie, Wishes};
use super::{PlacementError, RegionCode};

/// A region as seen for one household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    pub region: RegionCode,
    pub score: i16,
    pub parts: Vec<(Part, i16)>,
    /// What a place there costs this household, in points.
    pub price: i32,
    /// With fewer points more than this, the proposal stays.
    pub lacks: i32,
    /// What would bring the household there, by these prices.
    pub turns: Vec<Turn>,
}

/// What would change a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// A job or a place at a school there.
    JobOrStudy,
    /// Family there.
    Family,
    /// The region as first wish of everyone.
    Wish,
}

/// Why a region was taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Barred {
    Rule(Rule),
    /// A person holds the household elsewhere.
    Decided,
    /// Too little of what suits the household best.
    Floor,
}

/// The reasons for one household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    pub proposed: Seen,
    /// The two best others after prices.
    pub next: Vec<Seen>,
    /// Regions that suit better, where others gain more.
    pub scarce: Vec<Seen>,
    /// How many regions each reason took out, the commonest first.
    pub removed: Vec<(Barred, usize)>,
    /// What this household gets of its own best, in thousandths.
    pub share: u16,
}

/// The reasons for the household at this place in a proposal; none when there is no plan.
///
/// # Errors
/// [`PlacementError::Unreadable`] when what was kept does not fit together.
pub fn why(run: &Run, place: usize) -> Result<Option<Why>, PlacementError> {
    let (Some(plan), Some(asked)) = (run.plan(), run.input.cases.get(place)) else { return Ok(None) };
    let input = Input { cases: vec![asked.clone()], ..run.input.clone() };
    let table = scores(&input)?;
    let kept = Share::thousandths(plan.floor).map_or_else(|| table.clone(), |floor| table.with_floor(floor));
    // Of one household alone, at the prices of all.
    let anyone = vec![Quota { lower: 0, upper: 1 }; kept.regions()];
    let problem = Problem::new(&kept, &anyone).map_err(misfit)?;
    let Some(proposed) = plan.regions.get(place).copied() else { return Ok(None) };
    let alone = Plan {
        region_of_case: vec![super::planning::column(proposed)],
        prices: Prices::new(kept.regions(), prices(run, plan, asked.persons)).map_err(misfit)?,
        points: 0,
        bound: 0,
    };
    let known = Known { input: &input };
    let Some(found) = reasons(&problem, &alone, 0, &known) else { return Ok(None) };
    let seen = |weighed: Weighed<Part>| seen(&input, weighed);
    let mut removed: Vec<(Barred, usize)> = Vec::new();
    for barred in found.removed.iter().flat_map(|(_, why)| why) {
        match removed.iter_mut().find(|(known, _)| known == barred) {
            Some((_, count)) => *count += 1,
            None => removed.push((*barred, 1)),
        }
    }
    removed.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Ok(Some(Why {
        share: run.input.share(asked, proposed),
        proposed: seen(found.proposed),
        next: found.next.into_iter().map(seen).collect(),
        scarce: found.scarce.into_iter().map(seen).collect(),
        removed,
    }))
}

/// What a place costs this household; where quotas count persons, one for each of them.
fn prices(run: &Run, plan: &Planned, persons: u16) -> Vec<i32> {
    let each = |price: &i32| match run.input.quota.counts {
        Counts::Households => *price,
        Counts::Persons => price.saturating_mul(i32::from(persons)) / 64,
    };
    plan.prices.iter().map(each).collect()
}

fn seen(input: &Input, weighed: Weighed<Part>) -> Seen {
    let region = code(weighed.region).unwrap_or_else(|| unreachable!("a column of the table is a region"));
    let turns = [Turn::JobOrStudy, Turn::Family, Turn::Wish];
    let turns = turns.into_iter().filter(|turn| gain(input, region, *turn) > weighed.lacks && weighed.lacks > 0);
    Seen {
        turns: turns.collect(),
        region,
        score: weighed.score,
        parts: weighed.parts,
        price: weighed.price,
        lacks: weighed.lacks,
    }
}

/// How many points more a region would get.
fn gain(input: &Input, region: RegionCode, turn: Turn) -> i32 {
    let asked = &input.cases[0];
    let mut turned = asked.clone();
    let change = |adult: &mut Wishes| match turn {
        Turn::JobOrStudy => adult.job_or_study = Some(region),
        Turn::Family => adult.people_near.push(Near { who: Tie::Family, region }),
        Turn::Wish => {
            adult.regions.retain(|wished| *wished != region);
            adult.regions.insert(0, region);
        }
    };
    let most = if turn == Turn::Wish { turned.household.adults.len() } else { 1 };
    turned.household.adults.iter_mut().take(most).for_each(change);
    i32::from(input.score(&turned, region)) - i32::from(input.score(asked, region))
}

struct Known<'a> {
    input: &'a Input,
}

impl Knowledge for Known<'_> {
    type Part = Part;
    type Rule = Barred;

    fn parts(&self, case: usize, region: Region) -> Vec<(Part, i16)> {
        let (Some(asked), Some(region)) = (self.input.cases.get(case), code(region)) else { return Vec::new() };
        asked.household.parts(region, &self.input.profile, &self.input.weights)
    }

    fn rules(&self, case: usize, region: Region) -> Vec<Barred> {
        let (Some(asked), Some(region)) = (self.input.cases.get(case), code(region)) else { return Vec::new() };
        let mut barred: Vec<Barred> =
            asked.rules.iter().filter(|(_, only)| *only != region).map(|(rule, _)| Barred::Rule(*rule)).collect();
        if asked.fixed.is_some_and(|fixed| fixed != region) {
            barred.push(Barred::Decided);
        }
        if barred.is_empty() {
            barred.push(Barred::Floor);
        }
        barred
    }
}
