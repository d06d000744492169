//! One price per person and region, in 64ths of a point.

use super::Weighted;
use crate::regions::prices::{Steps, distance, price_rows};
use crate::regions::scan;
use crate::regions::scores::BARRED;

/// Parts of a point.
pub(super) const FINE: i32 = 64;

/// Passes over about this many cases per region, then over all.
const STAGES: [(usize, usize); 2] = [(60, 90), (usize::MAX, 60)];

const TIGHTENING: usize = 200;

/// No price goes beyond this, so that the heaviest case can pay it in 32 bits.
const MOST: i64 = 12_000_000;

/// The prices with the lowest bound that were seen.
pub(super) fn find(problem: &Weighted) -> Vec<i32> {
    let regions = problem.scores.regions();
    let mut prices = vec![0; regions];
    let mut stride_before = 0;
    for (cases_per_region, passes) in STAGES {
        let every = (problem.scores.cases() / regions.saturating_mul(cases_per_region)).max(1);
        if every != stride_before {
            let first = if stride_before == 0 { 150 } else { 20 };
            prices = settle(problem, prices, every, passes, first * FINE);
        }
        stride_before = every;
    }
    prices
}

fn settle(problem: &Weighted, start: Vec<i32>, every: usize, passes: usize, first: i32) -> Vec<i32> {
    let mut steps = Steps::new(start.len(), FINE / 20, 800 * FINE, first);
    let mut prices = start;
    let mut best = (i64::MAX, prices.clone());
    for _ in 0..passes {
        let (bound, pulls) = ask(problem, &prices, every);
        if bound < best.0 {
            best = (bound, prices.clone());
        }
        steps.step(&mut prices, &pulls);
    }
    best.1
}

/// Prices with a lower bound yet, now that a plan is known: each pass steps by what the gap and the pulls suggest
/// (Polyak 1969).
pub(super) fn tighten(problem: &Weighted, start: Vec<i32>, points: i64) -> Vec<i32> {
    let mut prices = start;
    let mut best = (super::bound(problem, &prices), prices.clone());
    let mut patience = 1;
    for pass in 0..TIGHTENING {
        let (bound, pulls) = ask(problem, &prices, 1);
        let gap = bound / i64::from(FINE) - points;
        let length: i64 = pulls.iter().map(|pull| pull * pull).sum();
        if gap <= 0 || length == 0 {
            break;
        }
        if bound / i64::from(FINE) < best.0 {
            best = (super::bound(problem, &prices), prices.clone());
        } else if pass % 20 == 19 {
            patience += 1;
            prices.clone_from(&best.1);
            continue;
        }
        for (price, pull) in prices.iter_mut().zip(pulls) {
            let moved = i64::from(*price) + gap.saturating_mul(i64::from(FINE) * pull) / length / patience;
            *price = if moved * i64::from(*price) < 0 { 0 } else { moved.clamp(-MOST, MOST) as i32 };
        }
    }
    best.1
}

/// The bound at these prices, about, and how far each region is from where it should be, in persons.
fn ask(problem: &Weighted, prices: &[i32], every: usize) -> (i64, Vec<i64>) {
    let (scores, stride) = (problem.scores, problem.scores.stride());
    let rows = class_rows(problem, prices);
    let mut load = vec![0i64; prices.len()];
    let (mut asked, mut all) = (0, 0);
    let mut bound = 0i64;
    for case in (0..scores.cases()).step_by(every) {
        let class = usize::from(problem.class_of_case[case]);
        let row = scores.row(case);
        let region = scan::best(row, &rows[class * stride..][..stride]);
        asked += problem.weight(case);
        if row[region] != BARRED {
            load[region] += problem.weight(case);
            bound += i64::from(row[region]) * i64::from(FINE) - problem.weight(case) * i64::from(prices[region]);
        }
    }
    all += problem.weights.iter().map(|&weight| i64::from(weight)).sum::<i64>();
    let mut bound = i128::from(bound) * i128::from(all) / i128::from(asked.max(1));
    let pulls = (0..prices.len()).map(|region| {
        let (lower, upper) = (problem.lower(region), problem.upper(region));
        bound += super::super::proof::worth(i64::from(prices[region]), problem.quotas[region]);
        distance(load[region] * all / asked.max(1), lower, upper, prices[region])
    });
    let pulls = pulls.collect();
    (i64::try_from(bound).unwrap_or(i64::MAX), pulls)
}

/// What a household of each class pays per region, for passes over the table.
pub(super) fn class_rows(problem: &Weighted, prices: &[i32]) -> Vec<i16> {
    let of_class = |&weight: &u16| prices.iter().map(move |&price| price * i32::from(weight) / FINE);
    let at: Vec<i32> = problem.classes.iter().flat_map(of_class).collect();
    price_rows(problem.scores, &at)
}
