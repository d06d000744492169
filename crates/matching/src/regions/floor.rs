//! A floor under each case: nobody is placed where little is left of what their own best region offers.

use super::{Misfit, Plan, Prices, Problem, Quota, Scores, solve, solve_from};

/// A share of a case's own best allowed score, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(u16);

impl Share {
    /// At most 1000.
    pub fn thousandths(share: u16) -> Option<Share> {
        (share <= 1000).then_some(Share(share))
    }

    /// In thousandths.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl Scores {
    /// The table without the pairs that offer a case less than this share of its own best. The best itself always
    /// stays.
    pub fn with_floor(&self, floor: Share) -> Scores {
        let mut kept = self.clone();
        for case in 0..self.cases() {
            if let Some(best) = self.best(case) {
                let least = i64::from(best) * i64::from(floor.0);
                kept.retain(case, |score| i64::from(score) * 1000 >= least);
            }
        }
        kept
    }
}

/// The highest floor, to one thousandth, under which a plan exists, and the best plan under it. `None` when there is
/// no plan at all. Takes ten plans, each from the prices of the one before.
pub fn highest(scores: &Scores, quotas: &[Quota]) -> Result<Option<(Share, Plan)>, Misfit> {
    let Ok(plan) = solve(&Problem::new(scores, quotas)?) else { return Ok(None) };
    let (mut known, mut above) = (0, 1001);
    let mut best = (Share(0), plan);
    while above - known > 1 {
        let middle = Share((known + above) / 2);
        match under(scores, quotas, middle, &best.1.prices)? {
            Some(plan) => (known, best) = (middle.0, (middle, plan)),
            None => above = middle.0,
        }
    }
    Ok(Some(best))
}

fn under(scores: &Scores, quotas: &[Quota], floor: Share, start: &Prices) -> Result<Option<Plan>, Misfit> {
    let kept = scores.with_floor(floor);
    Ok(solve_from(&Problem::new(&kept, quotas)?, start).ok())
}

/// The share of their own best that cases get under a plan, in thousandths, rounded down: the worst off, the fifth
/// percentile, and how many get their best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    pub worst: Share,
    pub fifth_percentile: Share,
    pub at_their_best: usize,
}

/// How a plan is spread over the cases. `None` without cases or when a case stands where it may not.
pub fn spread(scores: &Scores, plan: &Plan) -> Option<Spread> {
    let mut shares = shares(scores, plan)?;
    shares.sort_unstable();
    Some(Spread {
        worst: *shares.first()?,
        fifth_percentile: shares[shares.len() / 20],
        at_their_best: shares.iter().filter(|share| share.0 == 1000).count(),
    })
}

/// The share of each case, in the order of the table. `None` when a case stands where it may not.
pub fn shares(scores: &Scores, plan: &Plan) -> Option<Vec<Share>> {
    let share = |case: usize| {
        let (got, best) = (scores.get(case, *plan.region_of_case.get(case)?)?, scores.best(case)?);
        let thousandths = (i64::from(got) * 1000).checked_div(i64::from(best)).unwrap_or(1000);
        Share::thousandths(thousandths as u16)
    };
    (0..scores.cases()).map(share).collect()
}
