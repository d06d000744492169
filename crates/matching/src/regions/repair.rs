//! From nearly right to optimal: each case too many is passed on along a chain of moves between regions.
//!
//! First along chains that cost nothing ([`super::ties`]), then along the cheapest there are ([`super::search`]).

use std::ops::Range;

use super::prices::{price_rows, within_limit};
use super::scores::BARRED;
use super::search::Search;
use super::{Problem, scan};

/// A case that may go nowhere stands in no place.
pub(super) const NOWHERE: u32 = u32::MAX;

/// The state of a plan while it is repaired. The node after the last place is the end of all flow.
pub(super) struct Repair<'p, 'a> {
    pub(super) problem: &'p Problem<'a>,
    pub(super) place_of_case: Vec<u32>,
    pub(super) price: Vec<i32>,
    pub(super) outflow: Vec<i64>,
    /// Cases too many (above zero) or too few (below) per node.
    pub(super) excess: Vec<i64>,
}

/// What kept cases from being passed on: the places they can reach, none of which has room.
pub(super) struct Stuck {
    pub(super) from: usize,
    pub(super) reached: Vec<bool>,
}

impl<'p, 'a> Repair<'p, 'a> {
    /// Every case takes its best region at these prices, and every flow is as its price says; where that leaves a
    /// choice, as few cases as possible are too many.
    pub(super) fn new(problem: &'p Problem<'a>, prices: &[i32]) -> Repair<'p, 'a> {
        let (regions, places) = (problem.scores.regions(), problem.limits.len());
        let mut price: Vec<i32> = prices.iter().map(within_limit).collect();
        let mut excess = vec![0i64; places + 1];
        let (place_of_case, tied) = choose(problem, &price, &mut excess);
        excess[places] = -excess.iter().sum::<i64>();
        price.push(0);
        let mut outflow = vec![0; places];
        for place in (0..places).rev() {
            let next = next_of(place, regions, places);
            let limit = problem.limits[place];
            let (lower, upper) = (i64::from(limit.lower), i64::from(limit.upper));
            outflow[place] = match price[place].cmp(&price[next]) {
                std::cmp::Ordering::Greater => upper,
                std::cmp::Ordering::Less => lower,
                std::cmp::Ordering::Equal => excess[place].clamp(lower, upper),
            };
            excess[place] -= outflow[place];
            excess[next] += outflow[place];
        }
        let mut repair = Repair { problem, place_of_case, price, outflow, excess };
        repair.settle_ties(&tied);
        repair
    }

    /// Passes on all that can be passed on. Returns the dead ends, none when the plan is complete.
    pub(super) fn run(&mut self) -> Vec<Stuck> {
        if self.left_over() == 0 {
            return Vec::new();
        }
        let mut search = Search::new(self);
        let mut stuck = Vec::new();
        for from in 0..self.excess.len() {
            while self.excess[from] > 0 {
                let Some(chain) = search.cheapest_chain(self, from) else {
                    stuck.push(Stuck { from, reached: search.reached() });
                    break;
                };
                self.pass_on(&chain, |from, to| search.take_cheapest(from, to));
            }
        }
        let end = self.price[self.problem.limits.len()];
        self.price.iter_mut().for_each(|price| *price -= end);
        stuck
    }

    /// Cases too many, in all.
    pub(super) fn left_over(&self) -> i64 {
        self.excess.iter().filter(|&&excess| excess > 0).sum()
    }

    /// Passes on as much as each link of a chain can take. Over a link between places goes the case that is taken.
    pub(super) fn pass_on(&mut self, chain: &[usize], mut take: impl FnMut(usize, usize) -> usize) {
        let (from, to) = (chain[0], chain[chain.len() - 1]);
        let spare = self.excess[from].min(-self.excess[to]);
        let amount = chain.windows(2).fold(spare, |amount, link| amount.min(self.room(link[0], link[1])));
        self.excess[from] -= amount;
        self.excess[to] += amount;
        for link in chain.windows(2).rev() {
            let (from, to) = (link[0], link[1]);
            match self.link(from, to) {
                Link::Onward => self.outflow[from] += amount,
                Link::Back => self.outflow[to] -= amount,
                Link::Case => self.place_of_case[take(from, to)] = to as u32,
            }
        }
    }

    /// The places of the same class: where the cases in a place can go. Nowhere from the end of all flow.
    pub(super) fn level(&self, node: usize) -> Range<usize> {
        let (regions, places) = (self.problem.scores.regions(), self.problem.limits.len());
        let first = node - node % regions;
        if node == places { places..places } else { first..first + regions }
    }

    /// Where flow from a node can be passed on, or taken back, within the limits.
    pub(super) fn flow_links(&self, node: usize) -> impl Iterator<Item = usize> {
        let (regions, places) = (self.problem.scores.regions(), self.problem.limits.len());
        let onward = (node < places).then(|| next_of(node, regions, places));
        let back = if node == places { 0..regions } else { node + regions..places.min(node + regions + 1) };
        onward.into_iter().chain(back).filter(move |&to| self.room(node, to) > 0)
    }

    /// How much can go over a link.
    pub(super) fn room(&self, from: usize, to: usize) -> i64 {
        match self.link(from, to) {
            Link::Onward => i64::from(self.problem.limits[from].upper) - self.outflow[from],
            Link::Back => self.outflow[to] - i64::from(self.problem.limits[to].lower),
            Link::Case => 1,
        }
    }

    pub(super) fn link(&self, from: usize, to: usize) -> Link {
        let (regions, places) = (self.problem.scores.regions(), self.problem.limits.len());
        if from < places && next_of(from, regions, places) == to {
            Link::Onward
        } else if to < places && next_of(to, regions, places) == from {
            Link::Back
        } else {
            Link::Case
        }
    }
}

/// How two nodes hang together: by flow onward or taken back, or by a case that moves.
pub(super) enum Link {
    Onward,
    Back,
    Case,
}

/// The place of the next smaller class in the same region, or the end.
pub(super) fn next_of(place: usize, regions: usize, places: usize) -> usize {
    place.checked_sub(regions).unwrap_or(places)
}

/// The best place of each case at these prices, counted per place, and the cases that have another one as good.
fn choose(problem: &Problem, prices: &[i32], cases_in: &mut [i64]) -> (Vec<u32>, Vec<u32>) {
    let (scores, stride) = (problem.scores, problem.scores.stride());
    let rows = price_rows(scores, prices);
    let mut tied = Vec::new();
    let choice = |case: usize| {
        let (row, prices) = (scores.row(case), &rows[problem.class(case) * stride..][..stride]);
        let (region, is_tied) = scan::best_and_tied(row, prices);
        if row[region] == BARRED {
            return NOWHERE;
        }
        if is_tied {
            tied.push(case as u32);
        }
        let place = problem.place(case, region);
        cases_in[place] += 1;
        place as u32
    };
    ((0..scores.cases()).map(choice).collect(), tied)
}
