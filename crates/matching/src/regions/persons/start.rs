//! A first plan: big households by prices, the smallest exactly around them. It may miss a quota by a few persons.

use super::{Weighted, prices::class_rows};
use crate::regions::scores::BARRED;
use crate::regions::{Prices, Problem, Quota, solve_from};

/// The region of each case. Every case has one.
pub(super) fn place(problem: &Weighted, price_per_person: &[i32]) -> Vec<u16> {
    let mut plan = vec![0; problem.scores.cases()];
    let mut load = vec![0i64; problem.scores.regions()];
    place_big(problem, price_per_person, &mut plan, &mut load);
    place_smallest(problem, price_per_person, &mut plan, &load);
    plan
}

/// All but the smallest class, the biggest first, and among equals who has most to lose: each takes the best region
/// that has room.
fn place_big(problem: &Weighted, price_per_person: &[i32], plan: &mut [u16], load: &mut [i64]) {
    let (scores, stride) = (problem.scores, problem.scores.stride());
    let rows = class_rows(problem, price_per_person);
    let net = |case: usize, region: usize| {
        let price = rows[usize::from(problem.class_of_case[case]) * stride + region];
        (scores.row(case)[region] != BARRED).then(|| i32::from(scores.row(case)[region]) - i32::from(price))
    };
    let regions = 0..scores.regions();
    let mut order: Vec<usize> = (0..scores.cases()).filter(|&case| problem.class_of_case[case] > 0).collect();
    order.sort_by_cached_key(|&case| {
        let mut nets: Vec<i32> = regions.clone().filter_map(|region| net(case, region)).collect();
        nets.sort_unstable_by(|a, b| b.cmp(a));
        let regret = nets[0] - nets.get(1).copied().unwrap_or(i32::MIN / 2);
        (std::cmp::Reverse((problem.weights[case], regret)), case)
    });
    for case in order {
        let weight = problem.weight(case);
        let rank = |region: usize| {
            let over = (load[region] + weight - problem.upper(region)).max(0);
            Some((std::cmp::Reverse(over), net(case, region)?, std::cmp::Reverse(region)))
        };
        let best = regions.clone().filter_map(rank).max();
        let (.., std::cmp::Reverse(region)) = best.expect("`solve` turned back cases without a region");
        plan[case] = region as u16;
        load[region] += weight;
    }
}

/// The smallest class, exactly, in the room that is left.
fn place_smallest(problem: &Weighted, price_per_person: &[i32], plan: &mut [u16], load: &[i64]) {
    let cases: Vec<usize> = (0..plan.len()).filter(|&case| problem.class_of_case[case] == 0).collect();
    let Some(&weight) = problem.classes.first() else { return };
    let scores = problem.scores.subset(cases.iter().copied());
    let left = |region: usize| {
        let (lower, upper) = (problem.lower(region) - load[region], problem.upper(region) - load[region]);
        let lower = lower.max(0).unsigned_abs().div_ceil(u64::from(weight)) as u32;
        Quota { lower, upper: (upper.max(0) as u32 / u32::from(weight)).max(lower) }
    };
    let quotas: Vec<Quota> = (0..load.len()).map(left).collect();
    let at = price_per_person.iter().map(|&price| price * i32::from(weight) / super::prices::FINE).collect();
    let start = Prices { regions: load.len(), at };
    let within = |quotas: &[Quota]| {
        let block =
            Problem::new(&scores, quotas).expect("`left` gives a quota per region, and no upper one below its lower");
        solve_from(&block, &start)
    };
    let relaxed = |why: crate::regions::Infeasible| within(&why.relaxed(&quotas)?).ok();
    let block = within(&quotas)
        .or_else(|why| relaxed(why).ok_or(()))
        .expect("each case has a region, and the changes were widened until a plan was found");
    for (case, region) in cases.into_iter().zip(block.region_of_case) {
        plan[case] = region.0;
    }
}

/// Cases that are moved at a kick.
const MOVED: u64 = 4;

/// The plan with a few cases moved to another region that they may go to, drawn by number (SplitMix64).
pub(super) fn kicked(problem: &Weighted, plan: &[u16], number: u64) -> Vec<u16> {
    let scores = problem.scores;
    let mut plan = plan.to_vec();
    for turn in 0..MOVED {
        let z = (number * MOVED + turn + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 16;
        let (case, region) = ((z >> 16) % plan.len() as u64, z % scores.regions() as u64);
        if scores.row(case as usize)[region as usize] != BARRED {
            plan[case as usize] = region as u16;
        }
    }
    plan
}
