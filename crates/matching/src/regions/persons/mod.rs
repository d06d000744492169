//! Quotas in persons, with households that are never split.
//!
//! This is generalised assignment, which is hard in theory (Fisher, Jaikumar and Van Wassenhove 1986). With thousands
//! of small households it is not hard in practice: the bound by prices per person is nearly reached. First come the
//! prices; then the big households at their best region by those prices, and the smallest exactly around them; then
//! exchanges of equally many persons between regions, until none betters the plan. The plan keeps its quotas and
//! comes with a bound. It is near the best and in general not exactly the best.
//!
//! For `n` cases, `m` regions and `k` different weights a pass over the table takes `n·m` steps, eight or more at once,
//! a search for a circle about `m²` per round, and memory is the table, a copy of the rows of the smallest households,
//! and `4·k·m²` bytes.

mod bundles;
mod exchange;
mod prices;
mod start;

use super::{Misfit, Quota, Region, Scores};

/// Households with a number of persons each, to be placed under quotas in persons.
///
/// The same serves quotas in households when some cases are merged households: their weight is then 2 or 3.
#[derive(Clone, Debug)]
pub struct Weighted<'a> {
    scores: &'a Scores,
    weights: &'a [u16],
    quotas: &'a [Quota],
    /// The different weights, ascending; a class is a place in this list.
    classes: Vec<u16>,
    class_of_case: Vec<u8>,
}

/// A plan, with how far it can be from the best one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightedPlan {
    pub region_of_case: Vec<Region>,
    /// What a place for one person costs in each region, in 64ths of a point.
    pub price_per_person: Vec<i32>,
    /// Sum of the scores.
    pub points: i64,
    /// No plan has more points than this.
    pub bound: i64,
}

/// No plan was found. That need not mean that none exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFound {
    /// Cases that may go nowhere.
    pub without_region: Vec<usize>,
    /// Regions in which persons were too many (above zero) or too few for the quota in the nearest attempt.
    pub off_by: Vec<(Region, i64)>,
}

impl<'a> Weighted<'a> {
    /// Most different weights that are told apart.
    pub const MAX_CLASSES: usize = 64;

    /// The most that a case can weigh.
    pub const MAX_WEIGHT: u16 = 100;

    /// One weight per case, one quota per region.
    pub fn new(scores: &'a Scores, weights: &'a [u16], quotas: &'a [Quota]) -> Result<Weighted<'a>, Misfit> {
        super::Problem::new(scores, quotas)?;
        if weights.len() != scores.cases() {
            return Err(Misfit::Length { what: "weights", found: weights.len(), expected: scores.cases() });
        }
        let fits = 1..=Weighted::MAX_WEIGHT;
        if let Some(case) = weights.iter().position(|weight| !fits.contains(weight)) {
            return Err(Misfit::Weight { case, found: weights[case] });
        }
        let mut classes = weights.to_vec();
        classes.sort_unstable();
        classes.dedup();
        if classes.len() > Weighted::MAX_CLASSES {
            return Err(Misfit::Length {
                what: "different weights",
                found: classes.len(),
                expected: Weighted::MAX_CLASSES,
            });
        }
        let class = |weight: &u16| classes.partition_point(|class| class < weight) as u8;
        let class_of_case = weights.iter().map(class).collect();
        Ok(Weighted { scores, weights, quotas, classes, class_of_case })
    }

    fn weight(&self, case: usize) -> i64 {
        i64::from(self.weights[case])
    }

    /// Persons per region.
    fn load(&self, plan: &[u16]) -> Vec<i64> {
        let mut load = vec![0; self.scores.regions()];
        plan.iter().enumerate().for_each(|(case, &region)| load[usize::from(region)] += self.weight(case));
        load
    }

    fn lower(&self, region: usize) -> i64 {
        i64::from(self.quotas[region].lower)
    }

    fn upper(&self, region: usize) -> i64 {
        i64::from(self.quotas[region].upper)
    }
}

/// A plan under quotas in persons.
pub fn solve(problem: &Weighted) -> Result<WeightedPlan, NotFound> {
    let without_region: Vec<usize> =
        (0..problem.scores.cases()).filter(|&case| problem.scores.best(case).is_none()).collect();
    if !without_region.is_empty() {
        return Err(NotFound { without_region, off_by: Vec::new() });
    }
    let prices = prices::find(problem);
    let mut best = attempt(problem, &prices, start::place(problem, &prices));
    for kick in 0..kicks(problem) {
        let next = attempt(problem, &prices, start::kicked(problem, &best.2, kick));
        best = best.min(next);
    }
    let (missed, _, plan) = best;
    if missed > 0 {
        return Err(NotFound { without_region, off_by: off_by(problem, &plan) });
    }
    let region_of_case: Vec<Region> = plan.into_iter().map(Region).collect();
    let points =
        check(problem, &region_of_case).expect("no quota is missed, and cases were placed only where they may go");
    let price_per_person = prices::tighten(problem, prices, points);
    let bound = bound(problem, &price_per_person);
    assert!(points <= bound, "no plan is above the bound");
    Ok(WeightedPlan { region_of_case, price_per_person, points, bound })
}

/// With few cases a plan easily gets caught short of the best, and trying on costs little: from a plan in which a few
/// cases were moved anywhere, exchanges sometimes lead to a better one (Lourenço, Martin and Stützle 2003).
fn kicks(problem: &Weighted) -> u64 {
    let (cases, regions) = (problem.scores.cases() as u64, problem.scores.regions() as u64);
    cases.min(5_000_000 / (cases * regions).max(1))
}

/// A plan after exchanges: by how many persons it misses quotas, its points below zero, and the plan.
fn attempt(problem: &Weighted, prices: &[i32], start: Vec<u16>) -> (i64, i64, Vec<u16>) {
    let mut plan = start;
    exchange::improve(problem, prices, &mut plan);
    let missed = off_by(problem, &plan).iter().map(|(_, persons)| persons.abs()).sum();
    let score = |(case, &region): (usize, &u16)| i64::from(problem.scores.row(case)[usize::from(region)]);
    (missed, -plan.iter().enumerate().map(score).sum::<i64>(), plan)
}

fn off_by(problem: &Weighted, plan: &[u16]) -> Vec<(Region, i64)> {
    let load = problem.load(plan);
    let off = |region: Region| {
        let (load, at) = (load[region.index()], region.index());
        let off = (load - problem.upper(at)).max(0) + (load - problem.lower(at)).min(0);
        (off != 0).then_some((region, off))
    };
    problem.scores.each_region().filter_map(off).collect()
}

/// Upper bound on the points of every plan, by prices per person in 64ths of a point alone; the highest number there is
/// when it is above that.
pub fn bound(problem: &Weighted, price_per_person: &[i32]) -> i64 {
    let best_net = |case: usize| -> i64 {
        let nets = problem.scores.each_region().filter_map(|region| {
            let score = problem.scores.get(case, region)?;
            Some(i64::from(score) * 64 - problem.weight(case) * i64::from(price_per_person[region.index()]))
        });
        nets.max().unwrap_or(0)
    };
    let of_cases: i64 = (0..problem.scores.cases()).map(best_net).sum();
    let worth = |(region, &price): (usize, &i32)| super::proof::worth(i64::from(price), problem.quotas[region]);
    let of_quotas: i128 = price_per_person.iter().enumerate().map(worth).sum();
    i64::try_from((i128::from(of_cases) + of_quotas).div_euclid(64)).unwrap_or(i64::MAX)
}

/// Points of a plan under quotas in persons, or the first rule that it breaks.
pub fn check(problem: &Weighted, plan: &[Region]) -> Result<i64, super::Breach> {
    let mut load = vec![0; problem.scores.regions()];
    let mut points = 0;
    if plan.len() != problem.scores.cases() {
        return Err(super::Breach::Length);
    }
    for (case, &region) in plan.iter().enumerate() {
        points += i64::from(problem.scores.get(case, region).ok_or(super::Breach::Barred { case, region })?);
        load[region.index()] += problem.weight(case);
    }
    let off = |&region: &Region| {
        let load = load[region.index()];
        load < problem.lower(region.index()) || load > problem.upper(region.index())
    };
    match problem.scores.each_region().find(off) {
        Some(region) => Err(super::Breach::Limit { region, class: 0 }),
        None => Ok(points),
    }
}
