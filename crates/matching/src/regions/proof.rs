//! What anyone can check again in one pass: no plan can be worth more than the bound that prices give.
//!
//! At given prices no case can do better than its best region, and no flow better than its limit on the side its
//! price asks for. The sum of these is a bound on every plan (weak duality). A plan that reaches it is optimal.

use super::prices::{known, price_rows};
use super::scan::{self, PRICE_LIMIT};
use super::scores::BARRED;
use super::{Prices, Problem, Quota, Region, Scores};

/// Upper bound on the points of every plan, by prices alone; the highest number there is when it is above that. A
/// place of which no price is given costs nothing.
pub fn bound(problem: &Problem, prices: &Prices) -> i64 {
    let regions = problem.scores.regions();
    let at = known(problem, prices);
    let of_cases = if at.iter().all(|price| EXACT.contains(price)) {
        let rows = price_rows(problem.scores, &at);
        let lowest = at.chunks(regions).map(|class| class.iter().min().map_or(0, |&price| i64::from(price)));
        let rows: Vec<(&[i16], i64)> = rows.chunks(problem.scores.stride()).zip(lowest).collect();
        over_cases(problem, |case, class| {
            let (row, lowest) = rows[class];
            i64::from(scan::highest_net(problem.scores.row(case), row)) - lowest
        })
    } else {
        over_cases(problem, |case, class| best_net(problem.scores, case, &at[class * regions..][..regions]))
    };
    let own = |place: usize| i64::from(at[place]) - place.checked_sub(regions).map_or(0, |below| i64::from(at[below]));
    let of_limits = (0..problem.limits.len()).map(|place| worth(own(place), problem.limits[place]));
    i64::try_from(i128::from(of_cases) + of_limits.sum::<i128>()).unwrap_or(i64::MAX)
}

/// Points of a plan, or the first rule that it breaks.
pub fn objective(problem: &Problem, plan: &[Region]) -> Result<i64, Breach> {
    let (scores, regions) = (problem.scores, problem.scores.regions());
    let mut load = vec![0u32; problem.limits.len()];
    let mut points = 0;
    if plan.len() != scores.cases() {
        return Err(Breach::Length);
    }
    for (case, &region) in plan.iter().enumerate() {
        points += i64::from(scores.get(case, region).ok_or(Breach::Barred { case, region })?);
        load[problem.place(case, region.index())] += 1;
    }
    for place in (0..load.len()).rev() {
        let (limit, region) = (problem.limits[place], Region((place % regions) as u16));
        if load[place] > limit.upper || load[place] < limit.lower {
            return Err(Breach::Limit { region, class: place / regions });
        }
        if place >= regions {
            load[place - regions] += load[place];
        }
    }
    Ok(points)
}

/// How a plan breaks the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// Not one region per case.
    Length,
    /// A case where it may not go.
    Barred { case: usize, region: Region },
    /// A quota (class 0) or the homes of a class and bigger.
    Limit { region: Region, class: usize },
}

/// What a limit is worth at a price of its own.
pub(super) fn worth(price: i64, limit: Quota) -> i128 {
    i128::from(price) * i128::from(if price > 0 { limit.upper } else { limit.lower })
}

/// Prices that [`price_rows`] leaves as they are.
const EXACT: std::ops::RangeInclusive<i32> = -PRICE_LIMIT..=PRICE_LIMIT;

fn over_cases(problem: &Problem, best_net: impl Fn(usize, usize) -> i64) -> i64 {
    (0..problem.scores.cases()).map(|case| best_net(case, problem.class(case))).sum()
}

fn best_net(scores: &Scores, case: usize, prices: &[i32]) -> i64 {
    let net = |(&score, &price): (&i16, &i32)| (score != BARRED).then(|| i64::from(score) - i64::from(price));
    scores.row(case).iter().zip(prices).filter_map(net).max().unwrap_or(0)
}
