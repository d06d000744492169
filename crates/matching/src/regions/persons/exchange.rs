//! Exchanges that better a plan and keep every quota: bundles of equally many persons go round in a circle of regions.
//!
//! A circle that gains is a negative cycle in the graph of regions (cancelled as Klein did in 1967); regions with
//! slack are joined by a node for persons that are not counted anywhere. For every number of persons up to the
//! biggest household, circles are sought until there are none.

use super::Weighted;
use super::bundles::{Bundles, NONE, Way, ways};
use super::prices::FINE;

const ROUNDS: usize = 8;

/// What a person too many or too few in a region costs. More than any score, so that quotas are met first.
const PENALTY: i64 = 100_000;

/// Betters a plan, and brings it within its quotas where a circle can.
pub(super) fn improve(problem: &Weighted, price_per_person: &[i32], plan: &mut [u16]) {
    let Some(&biggest) = problem.classes.last() else { return };
    let mut exchange = Exchange::new(problem, plan);
    for _ in 0..ROUNDS {
        let mut gained = false;
        for persons in 1..=biggest {
            gained |= exchange.circles_of(persons, price_per_person);
        }
        if !gained {
            break;
        }
    }
}

struct Exchange<'p, 'a> {
    problem: &'p Weighted<'a>,
    plan: &'p mut [u16],
    load: Vec<i64>,
    bundles: Bundles<'p, 'a>,
    losses: Vec<i32>,
}

impl<'p, 'a> Exchange<'p, 'a> {
    fn new(problem: &'p Weighted<'a>, plan: &'p mut [u16]) -> Exchange<'p, 'a> {
        let regions = problem.scores.regions();
        let load = problem.load(plan);
        let mut bundles = Bundles::new(problem, plan);
        (0..regions).for_each(|region| bundles.refresh(region));
        Exchange { problem, plan, load, bundles, losses: vec![NONE; regions * regions] }
    }

    /// Runs all circles of so many persons. True when there was one.
    fn circles_of(&mut self, persons: u16, price_per_person: &[i32]) -> bool {
        let ways = ways(&self.problem.classes, persons);
        let regions = self.load.len();
        (0..regions).for_each(|from| (0..regions).for_each(|to| self.look(&ways, from, to)));
        let whole = |&price: &i32| -price * i32::from(persons) / FINE;
        let by_price: Vec<i32> = price_per_person.iter().map(whole).chain([0]).collect();
        let mut potential = by_price.clone();
        let mut found = false;
        while let Some(circle) = self.circle(persons, &mut potential) {
            found |= self.go_round(&ways, &circle);
            // Potentials only fall. Far down they would make closed links look open.
            if potential.iter().any(|&potential| potential < -NONE / 4) {
                potential.clone_from(&by_price);
            }
        }
        found
    }

    fn look(&mut self, ways: &[Way], from: usize, to: usize) {
        let loss = if from == to { NONE } else { self.bundles.loss(ways, from, to) };
        self.losses[from * self.load.len() + to] = loss;
    }

    /// A circle that gains, by label correcting with a queue; `potential` is kept for the next search.
    fn circle(&self, persons: u16, potential: &mut [i32]) -> Option<Vec<usize>> {
        let nodes = potential.len();
        let mut parent = vec![usize::MAX; nodes];
        let mut queue: std::collections::VecDeque<usize> = (0..nodes).collect();
        let mut queued = vec![true; nodes];
        let mut looked = 0;
        while let Some(node) = queue.pop_front() {
            queued[node] = false;
            for to in 0..nodes {
                let there = potential[node] + self.step(persons, node, to);
                if there < potential[to] {
                    potential[to] = there;
                    parent[to] = node;
                    if !std::mem::replace(&mut queued[to], true) {
                        queue.push_back(to);
                    }
                }
            }
            looked += 1;
            if looked % nodes == 0
                && let Some(circle) = closed(&parent)
            {
                return Some(circle);
            }
        }
        None
    }

    fn step(&self, persons: u16, from: usize, to: usize) -> i32 {
        let regions = self.load.len();
        let persons = i64::from(persons);
        match (from < regions, to < regions) {
            (true, true) => self.losses[from * regions + to],
            (true, false) => self.penalty(from, persons),
            (false, true) => self.penalty(to, -persons),
            (false, false) => NONE,
        }
    }

    /// What it costs that a region gets more persons, or fewer.
    fn penalty(&self, region: usize, more: i64) -> i32 {
        let off = |load: i64| (load - self.problem.upper(region)).max(self.problem.lower(region) - load).max(0);
        let change = off(self.load[region] + more) - off(self.load[region]);
        (PENALTY * change).clamp(-i64::from(NONE), i64::from(NONE)) as i32
    }

    /// Moves the bundles of a circle. When two of them are the same household, the dearer way is closed and nothing
    /// moves.
    fn go_round(&mut self, ways: &[Way], circle: &[usize]) -> bool {
        let regions = self.load.len();
        let links = circle.iter().copied().zip(circle.iter().copied().cycle().skip(1));
        let mut moves: Vec<(usize, usize, usize)> = Vec::new();
        for (from, to) in links.filter(|&(from, to)| from < regions && to < regions) {
            let bundle = self.bundles.cheapest(ways, from, to);
            if bundle.iter().any(|(case, ..)| moves.iter().any(|(known, ..)| known == case)) {
                self.losses[from * regions + to] = NONE;
                return false;
            }
            moves.extend(bundle);
        }
        for (case, from, to) in moves {
            self.load[from] -= self.problem.weight(case);
            self.load[to] += self.problem.weight(case);
            self.plan[case] = to as u16;
            self.bundles.shift(case, from, to);
        }
        let touched: Vec<usize> = circle.iter().copied().filter(|&node| node < regions).collect();
        touched.iter().for_each(|&region| self.bundles.refresh(region));
        for &region in &touched {
            (0..regions).for_each(|other| self.look(ways, region, other));
            (0..regions).for_each(|other| self.look(ways, other, region));
        }
        true
    }
}

/// A circle among the parents, in the direction of travel.
fn closed(parent: &[usize]) -> Option<Vec<usize>> {
    let mut seen_from = vec![usize::MAX; parent.len()];
    for start in 0..parent.len() {
        let mut at = start;
        while at != usize::MAX && seen_from[at] == usize::MAX {
            seen_from[at] = start;
            at = parent[at];
        }
        if at != usize::MAX && seen_from[at] == start {
            let mut circle = vec![at];
            let mut node = parent[at];
            while node != at {
                circle.push(node);
                node = parent[node];
            }
            circle.reverse();
            return Some(circle);
        }
    }
    None
}
