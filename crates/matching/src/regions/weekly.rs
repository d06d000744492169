//! Arrivals week by week, under quotas for the whole period.
//!
//! Who places each week as well as that week allows uses up what later weeks need. So each week is planned together
//! with a made-up rest of the period, drawn from cases of the past: what comes out for the arrivals is their
//! proposal, the rest is forgotten (in the line of Ahani, Gölz, Procaccia, Teytelboym and Trapp 2021, with a new
//! sample every week). Lower quotas are met in the end because every week is planned so that they can be. The same
//! seed draws the same samples.

use super::infeasible::Change;
use super::{Misfit, Plan, Prices, Problem, Quota, Region, Scores, solve, solve_from};

/// The highest score that a case can have here, so that there is room above for what a place is worth at all.
pub const MAX_SCORE: i16 = 10_000;

/// What any place is worth more than waiting, in points.
const PLACED: i16 = 20_000;

/// A period in progress: what is left of its quotas, and the prices of the last week.
#[derive(Clone, Debug)]
pub struct Season {
    left: Vec<Quota>,
    prices: Option<Prices>,
    dice: u64,
}

/// What is proposed for one week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// The region of each case; `None` for one that waits because no region that it may go to has room.
    pub region_of_case: Vec<Option<Region>>,
    /// What a place in each region costs now, in points, with the rest of the period in mind.
    pub prices: Vec<i32>,
    /// Lower quotas that the rest of the period, as it was drawn, could not meet.
    pub strained: Vec<Change>,
}

impl Season {
    /// Quotas for the whole period, in cases, and a seed for drawing samples.
    pub fn new(quotas: &[Quota], seed: u64) -> Season {
        Season { left: quotas.to_vec(), prices: None, dice: seed }
    }

    /// What is left of the quotas.
    pub fn left(&self) -> &[Quota] {
        &self.left
    }

    /// Proposes regions for the arrivals of a week, when so many are expected after it. `past` are cases like those
    /// to come.
    pub fn propose(&mut self, arrivals: &Scores, past: &Scores, still_to_come: usize) -> Result<Week, Misfit> {
        let drawn = if past.cases() == 0 { 0 } else { still_to_come };
        let mut table = Scores::new(arrivals.regions() + 1)?;
        table.reserve(arrivals.cases() + drawn);
        (0..arrivals.cases()).try_for_each(|case| add(&mut table, arrivals, case))?;
        for _ in 0..drawn {
            let case = self.draw(past.cases());
            add(&mut table, past, case)?;
        }
        let (plan, strained) = self.plan(&table)?;
        let waiting = Region(arrivals.regions() as u16);
        let proposed = plan.region_of_case[..arrivals.cases()].iter();
        let region_of_case = proposed.map(|&region| (region != waiting).then_some(region)).collect();
        let prices = arrivals.each_region().map(|region| plan.prices.of(region) - plan.prices.of(waiting)).collect();
        self.prices = Some(plan.prices);
        Ok(Week { region_of_case, prices, strained })
    }

    /// Takes off what was decided, whoever decided it.
    pub fn settle(&mut self, decided: impl IntoIterator<Item = Region>) {
        for region in decided {
            if let Some(left) = self.left.get_mut(region.index()) {
                left.lower = left.lower.saturating_sub(1);
                left.upper = left.upper.saturating_sub(1);
            }
        }
    }

    /// The best plan with waiting as one more region; lower quotas are let go as far as needed.
    fn plan(&self, table: &Scores) -> Result<(Plan, Vec<Change>), Misfit> {
        let mut quotas = self.left.clone();
        quotas.push(Quota { lower: 0, upper: u32::MAX });
        let best = |quotas: &[Quota]| {
            let problem = Problem::new(table, quotas)?;
            Ok(self.prices.as_ref().map_or_else(|| solve(&problem), |prices| solve_from(&problem, prices)))
        };
        let why = match best(&quotas)? {
            Ok(plan) => return Ok((plan, Vec::new())),
            Err(why) => why,
        };
        let relaxed = why.relaxed(&quotas).expect("the problem is made of quotas alone: no change is about homes");
        let plan = best(&relaxed)?.expect("everyone may wait, and the changes were widened until a plan was found");
        Ok((plan, why.changes))
    }

    /// A number below `sides` (SplitMix64).
    fn draw(&mut self, sides: usize) -> usize {
        self.dice = self.dice.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.dice ^ (self.dice >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }
}

/// A case with the choice to wait.
fn add(table: &mut Scores, from: &Scores, case: usize) -> Result<(), Misfit> {
    let mut row = Vec::with_capacity(from.regions() + 1);
    for region in from.each_region() {
        row.push(match from.get(case, region) {
            Some(score) if score > MAX_SCORE => return Err(Misfit::Score { case, region, found: score }),
            Some(score) => PLACED + score,
            None => -1,
        });
    }
    row.push(0);
    table.push(&row).map(drop)
}
