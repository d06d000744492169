//! Prices at which each case, choosing for itself, about fills each region as it must be filled.
//!
//! A price is what a place in a region costs, in points of the score: above zero where more cases want to go than
//! may, below zero where too few would. They are found by stepping each price up or down by a stride of its own that
//! grows while the sign holds and halves when it turns (Riedmiller and Braun, 1993, on the Lagrangian dual), first on
//! a part of the cases.

use super::scan::{self, PRICE_LIMIT};
use super::{Misfit, Problem, Region, Scores};

/// A price per region and home class, in points. Keep them: the next run starts from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prices {
    pub(crate) regions: usize,
    pub(crate) at: Vec<i32>,
}

impl Prices {
    /// Prices kept from an earlier run, region by region, class 0 first.
    pub fn new(regions: usize, at: Vec<i32>) -> Result<Prices, Misfit> {
        if regions == 0 || at.is_empty() || !at.len().is_multiple_of(regions) {
            return Err(Misfit::Length { what: "prices", found: at.len(), expected: regions });
        }
        Ok(Prices { regions, at })
    }

    /// What the smallest home (or simply a place) in a region costs.
    pub fn of(&self, region: Region) -> i32 {
        self.at[region.index()]
    }

    /// What a home of at least this class costs in a region.
    pub fn of_home(&self, class: usize, region: Region) -> i32 {
        self.at[class * self.regions + region.index()]
    }

    /// All of them, for keeping: class by class, region by region.
    pub fn as_slice(&self) -> &[i32] {
        &self.at
    }
}

/// Passes over about this many cases per place, then over more of them, then over all.
const STAGES: [(usize, usize); 3] = [(24, 40), (96, 12), (usize::MAX, 12)];

/// Prices from nothing.
pub(crate) fn find(problem: &Problem) -> Vec<i32> {
    let places = problem.limits.len();
    let mut steps = Steps::new(places, 1, 800, 200);
    let mut dual = vec![0; places];
    let mut every = usize::MAX;
    for (cases_per_place, passes) in STAGES {
        let stride = (problem.scores.cases() / places.saturating_mul(cases_per_place)).max(1);
        if stride == every {
            continue;
        }
        steps.widen(if every == usize::MAX { 200 } else { 30 });
        every = stride;
        dual = settle(problem, dual, &mut steps, every, passes);
    }
    at_places(problem, &dual)
}

/// Prices of another day, adjusted in a few passes over all cases.
pub(crate) fn refresh(problem: &Problem, start: &[i32]) -> Vec<i32> {
    let regions = problem.scores.regions();
    let start: Vec<i32> = start.iter().map(within_limit).collect();
    let below = |place: usize| place.checked_sub(regions).map_or(0, |below| start[below]);
    let dual = (0..start.len()).map(|place| start[place] - below(place)).collect();
    let mut steps = Steps::new(start.len(), 1, 800, 30);
    at_places(problem, &settle(problem, dual, &mut steps, 1, 15))
}

/// Prices of another day as far as they are for these places; a place of which none is known costs nothing.
pub(crate) fn known(problem: &Problem, start: &Prices) -> Vec<i32> {
    (0..problem.limits.len()).map(|place| start.at.get(place).copied().unwrap_or(0)).collect()
}

/// Steps until the places are about full, and returns the best prices seen.
fn settle(problem: &Problem, start: Vec<i32>, steps: &mut Steps, every: usize, passes: usize) -> Vec<i32> {
    let mut dual = start;
    let mut best = (i64::MAX, dual.clone());
    let mut pulls = vec![0; dual.len()];
    let enough = dual.len() as i64;
    for pass in 0..passes {
        let gap = pull(problem, &dual, every, &mut pulls);
        if gap < best.0 {
            best = (gap, dual.clone());
        }
        if gap <= enough || pass + 1 == passes {
            break;
        }
        steps.step(&mut dual, &pulls);
    }
    best.1
}

/// How far each place is from where it should be at these prices, and the sum of that, in cases.
fn pull(problem: &Problem, dual: &[i32], every: usize, pulls: &mut [i64]) -> i64 {
    let regions = problem.scores.regions();
    let rows = price_rows(problem.scores, &at_places(problem, dual));
    let wanted = demand(problem.scores, problem.class_of_case, &rows, every);
    let asked = problem.scores.cases().div_ceil(every).max(1) as i64;
    let all = problem.scores.cases() as i64;
    let mut gap = 0;
    let mut arriving = vec![0; regions];
    for place in (0..dual.len()).rev() {
        let inflow = &mut arriving[place % regions];
        *inflow += i64::from(wanted[place]) * all / asked;
        let limit = problem.limits[place];
        pulls[place] = distance(*inflow, i64::from(limit.lower), i64::from(limit.upper), dual[place]);
        gap += pulls[place].abs();
    }
    gap
}

/// How far a load is above (positive) or below (negative) what its limits and its price ask.
pub(crate) fn distance(load: i64, lower: i64, upper: i64, price: i32) -> i64 {
    if load > upper || price > 0 {
        load - upper
    } else if load < lower || price < 0 {
        load - lower
    } else {
        0
    }
}

/// A place costs its own price and those of the smaller classes in its region.
fn at_places(problem: &Problem, dual: &[i32]) -> Vec<i32> {
    let regions = problem.scores.regions();
    let mut at = dual.to_vec();
    for place in 0..at.len() {
        let below = if place >= regions { at[place - regions] } else { 0 };
        at[place] = (at[place] + below).clamp(-PRICE_LIMIT, PRICE_LIMIT);
    }
    at
}

/// A price as the passes can use it.
pub(crate) fn within_limit(price: &i32) -> i32 {
    (*price).clamp(-PRICE_LIMIT, PRICE_LIMIT)
}

/// Prices as padded rows, one per class, for [`scan::best`]: each counted from the lowest of its row.
pub(crate) fn price_rows(scores: &Scores, at: &[i32]) -> Vec<i16> {
    let mut rows = Vec::with_capacity(at.len() / scores.regions() * scores.stride());
    for class in at.chunks(scores.regions()) {
        let lowest = class.iter().map(within_limit).min().unwrap_or(0);
        rows.extend(class.iter().map(|price| (within_limit(price) - lowest) as i16));
        rows.resize(rows.len() + scores.stride() - scores.regions(), 0);
    }
    rows
}

/// How many of every so-manieth case would choose each place.
pub(crate) fn demand(scores: &Scores, class_of_case: &[u8], price_rows: &[i16], every: usize) -> Vec<u32> {
    let (regions, stride) = (scores.regions(), scores.stride());
    let mut wanted = vec![0; price_rows.len() / stride * regions];
    for case in (0..scores.cases()).step_by(every) {
        let class = class_of_case.get(case).copied().map_or(0, usize::from);
        let region = scan::best(scores.row(case), &price_rows[class * stride..][..stride]);
        wanted[class * regions + region] += 1;
    }
    wanted
}

/// A stride per price that learns from the sign of its pull.
pub(crate) struct Steps {
    stride: Vec<i32>,
    last: Vec<i64>,
    least: i32,
    most: i32,
}

impl Steps {
    pub(crate) fn new(prices: usize, least: i32, most: i32, first: i32) -> Steps {
        Steps { stride: vec![first; prices], last: vec![0; prices], least, most }
    }

    fn widen(&mut self, stride: i32) {
        self.stride.fill(stride);
        self.last.fill(0);
    }

    /// Moves each price along its pull. A price that would change sign stops at zero.
    pub(crate) fn step(&mut self, prices: &mut [i32], pulls: &[i64]) {
        for (k, (price, &pull)) in prices.iter_mut().zip(pulls).enumerate() {
            let stride = &mut self.stride[k];
            match pull.signum() * self.last[k].signum() {
                1 => *stride = (*stride + (*stride / 4).max(1)).min(self.most),
                -1 => *stride = (*stride / 2).max(self.least),
                _ => {}
            }
            self.last[k] = pull;
            let moved = *price + *stride * pull.signum() as i32;
            *price = if i64::from(moved) * i64::from(*price) < 0 { 0 } else { moved };
        }
    }
}
