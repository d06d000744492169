//! From nearly right to optimal: each case too many is passed on along the cheapest chain of moves between regions.
//!
//! Successive shortest paths (Jewell 1958; Edmonds and Karp 1972) on a graph of places instead of cases. With prices,
//! no move costs less than nothing, so Dijkstra's search finds the chain, and it stops at the first place that has
//! room.

use super::moves::Moves;
use super::scan::CLOSED;
use super::scores::BARRED;
use super::{Problem, scan};

/// A case that may go nowhere stands in no place.
pub(super) const NOWHERE: u32 = u32::MAX;

/// The state of a plan while it is repaired. The node after the last place is the end of all flow.
pub(super) struct Repair<'p, 'a> {
    problem: &'p Problem<'a>,
    pub(super) place_of_case: Vec<u32>,
    pub(super) price: Vec<i32>,
    pub(super) outflow: Vec<i64>,
    /// Cases too many (above zero) or too few (below) per node.
    pub(super) excess: Vec<i64>,
    moves: Moves<'a>,
    distance: Vec<i32>,
    /// [`FAR`] for nodes that the search has been at, in the order of `visited`.
    mask: Vec<i32>,
    visited: Vec<usize>,
}

/// What kept cases from being passed on: the places they can reach, none of which has room.
pub(super) struct Stuck {
    pub(super) from: usize,
    pub(super) reached: Vec<bool>,
}

const FAR: i32 = i32::MAX;

impl<'p, 'a> Repair<'p, 'a> {
    /// Every case takes its best region at these prices; every flow is as its price says.
    pub(super) fn new(problem: &'p Problem<'a>, prices: Vec<i32>) -> Repair<'p, 'a> {
        let (scores, places) = (problem.scores, problem.limits.len());
        let place_of_case = choose(problem, &prices);
        let mut excess = vec![0i64; places + 1];
        for &place in place_of_case.iter().filter(|&&place| place != NOWHERE) {
            excess[place as usize] += 1;
        }
        let mut price = prices;
        price.push(0);
        let mut outflow = vec![0; places];
        for place in (0..places).rev() {
            let next = next_of(place, scores.regions(), places);
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
        excess[places] -= place_of_case.iter().filter(|&&place| place != NOWHERE).count() as i64;
        let moves = Moves::new(problem, &place_of_case);
        let nodes = places + 1;
        Repair {
            problem,
            place_of_case,
            price,
            outflow,
            excess,
            moves,
            distance: vec![FAR; nodes],
            mask: vec![0; nodes],
            visited: Vec::with_capacity(nodes),
        }
    }

    /// Passes on all that can be passed on. Returns the dead ends, none when the plan is complete.
    pub(super) fn run(&mut self) -> Vec<Stuck> {
        let mut stuck = Vec::new();
        for from in 0..self.excess.len() {
            while self.excess[from] > 0 {
                let Some(to) = self.search(from) else {
                    stuck
                        .push(Stuck { from, reached: self.distance.iter().map(|&distance| distance != FAR).collect() });
                    break;
                };
                let chain = self.chain(from, to);
                self.reprice(to);
                self.pass_on(&chain);
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

    /// The cases in a place.
    pub(super) fn members(&self, place: usize) -> &[u32] {
        self.moves.members(place)
    }

    /// Dijkstra's search from a node to the nearest one with too few.
    fn search(&mut self, from: usize) -> Option<usize> {
        self.distance.fill(FAR);
        self.mask.fill(0);
        self.visited.clear();
        self.distance[from] = 0;
        while let Some(node) = scan::nearest(&self.distance, &self.mask) {
            if self.excess[node] < 0 {
                return Some(node);
            }
            self.mask[node] = FAR;
            self.visited.push(node);
            self.look_around(node);
        }
        None
    }

    fn look_around(&mut self, node: usize) {
        let (regions, places) = (self.problem.scores.regions(), self.problem.limits.len());
        let reach = self.distance[node] - self.price[node];
        if node == places {
            (0..regions).for_each(|earlier| self.look_along(reach, node, earlier));
            return;
        }
        let first = node - node % regions;
        let level = first..first + regions;
        let losses = self.moves.losses(node);
        scan::lower_distances(&mut self.distance[level.clone()], losses, &self.price[level], reach);
        self.look_along(reach, node, next_of(node, regions, places));
        if node + regions < places {
            self.look_along(reach, node, node + regions);
        }
    }

    /// Looks along a link of flow.
    fn look_along(&mut self, reach: i32, node: usize, to: usize) {
        if self.room(node, to) > 0 {
            self.distance[to] = self.distance[to].min(reach + self.price[to]);
        }
    }

    /// The nodes of the cheapest chain, found back from its end.
    fn chain(&self, from: usize, to: usize) -> Vec<usize> {
        let mut chain = vec![to];
        let mut at = to;
        while at != from {
            let before =
                self.visited.iter().find(|&&node| self.step(node, at) == Some(self.distance[at] - self.distance[node]));
            at = *before.expect("what was reached got its distance from a visited node, over the link between them");
            chain.push(at);
        }
        chain.reverse();
        chain
    }

    /// What a link costs after prices.
    fn step(&self, from: usize, to: usize) -> Option<i32> {
        let loss = match self.link(from, to) {
            Link::Case => {
                let regions = self.problem.scores.regions();
                let open = from != to && from / regions == to / regions && from < self.problem.limits.len();
                open.then(|| self.moves.known_losses(from)[to % regions]).filter(|&loss| loss != CLOSED)?
            }
            Link::Onward | Link::Back if self.room(from, to) > 0 => 0,
            Link::Onward | Link::Back => return None,
        };
        Some(i32::from(loss) + self.price[to] - self.price[from])
    }

    /// Raises the price of all that was nearer than the goal, so that the chain costs nothing and no move less than
    /// that.
    fn reprice(&mut self, to: usize) {
        for &node in &self.visited {
            self.price[node] += self.distance[to] - self.distance[node];
        }
    }

    fn pass_on(&mut self, chain: &[usize]) {
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
                Link::Case => {
                    let case = self.moves.cheapest(from, to % self.problem.scores.regions());
                    self.moves.shift(case, from, to);
                    self.place_of_case[case] = to as u32;
                }
            }
        }
    }

    fn room(&self, from: usize, to: usize) -> i64 {
        match self.link(from, to) {
            Link::Onward => i64::from(self.problem.limits[from].upper) - self.outflow[from],
            Link::Back => self.outflow[to] - i64::from(self.problem.limits[to].lower),
            Link::Case => 1,
        }
    }

    fn link(&self, from: usize, to: usize) -> Link {
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
enum Link {
    Onward,
    Back,
    Case,
}

/// The place of the next smaller class in the same region, or the end.
pub(super) fn next_of(place: usize, regions: usize, places: usize) -> usize {
    place.checked_sub(regions).unwrap_or(places)
}

fn choose(problem: &Problem, prices: &[i32]) -> Vec<u32> {
    let (scores, stride) = (problem.scores, problem.scores.stride());
    let rows = super::prices::price_rows(scores, prices);
    (0..scores.cases())
        .map(|case| {
            let row = scores.row(case);
            let region = scan::best(row, &rows[problem.class(case) * stride..][..stride]);
            if row[region] == BARRED { NOWHERE } else { problem.place(case, region) as u32 }
        })
        .collect()
}
