//! The cheapest chain of moves from a place with too many cases to one with room.
//!
//! Successive shortest paths (Jewell 1958; Edmonds and Karp 1972) on a graph of places instead of cases. With prices,
//! no move costs less than nothing, so Dijkstra's search finds the chain, and it stops at the first place that has
//! room.

use super::moves::Moves;
use super::repair::{Link, Repair};
use super::scan::{self, CLOSED};

/// What a search holds, kept from one to the next.
pub(super) struct Search<'a> {
    regions: usize,
    moves: Moves<'a>,
    distance: Vec<i32>,
    /// [`FAR`] for nodes that the search has been at, in the order of `visited`.
    mask: Vec<i32>,
    visited: Vec<usize>,
}

const FAR: i32 = i32::MAX;

impl<'a> Search<'a> {
    pub(super) fn new(repair: &Repair<'_, 'a>) -> Search<'a> {
        let nodes = repair.excess.len();
        Search {
            regions: repair.problem.scores.regions(),
            moves: Moves::new(repair.problem, &repair.place_of_case),
            distance: vec![FAR; nodes],
            mask: vec![0; nodes],
            visited: Vec::with_capacity(nodes),
        }
    }

    /// The nodes of the cheapest chain from a node to one with too few. Raises the price of all that was nearer, so
    /// that the chain costs nothing and no move less than that.
    pub(super) fn cheapest_chain(&mut self, repair: &mut Repair, from: usize) -> Option<Vec<usize>> {
        let to = self.nearest_room(repair, from)?;
        let chain = self.back_from(repair, from, to);
        for &node in &self.visited {
            repair.price[node] += self.distance[to] - self.distance[node];
        }
        Some(chain)
    }

    /// The nodes that the last search came to.
    pub(super) fn reached(&self) -> Vec<bool> {
        self.distance.iter().map(|&distance| distance != FAR).collect()
    }

    /// Moves the case that loses least by it, and returns which.
    pub(super) fn take_cheapest(&mut self, from: usize, to: usize) -> usize {
        let case = self.moves.cheapest(from, to % self.regions);
        self.moves.shift(case, from, to);
        case
    }

    /// Dijkstra's search from a node to the nearest one with too few.
    fn nearest_room(&mut self, repair: &Repair, from: usize) -> Option<usize> {
        self.distance.fill(FAR);
        self.mask.fill(0);
        self.visited.clear();
        self.distance[from] = 0;
        while let Some(node) = scan::nearest(&self.distance, &self.mask) {
            if repair.excess[node] < 0 {
                return Some(node);
            }
            self.mask[node] = FAR;
            self.visited.push(node);
            self.look_around(repair, node);
        }
        None
    }

    fn look_around(&mut self, repair: &Repair, node: usize) {
        let reach = self.distance[node] - repair.price[node];
        let level = repair.level(node);
        if !level.is_empty() {
            let losses = self.moves.losses(node);
            scan::lower_distances(&mut self.distance[level.clone()], losses, &repair.price[level], reach);
        }
        for to in repair.flow_links(node) {
            self.distance[to] = self.distance[to].min(reach + repair.price[to]);
        }
    }

    /// The nodes of the chain, found back from its end.
    fn back_from(&self, repair: &Repair, from: usize, to: usize) -> Vec<usize> {
        let mut chain = vec![to];
        let mut at = to;
        while at != from {
            let mut visited = self.visited.iter().copied();
            let before =
                visited.find(|&node| self.step(repair, node, at) == Some(self.distance[at] - self.distance[node]));
            at = before.expect("what was reached got its distance from a visited node, over the link between them");
            chain.push(at);
        }
        chain.reverse();
        chain
    }

    /// What a link costs after prices.
    fn step(&self, repair: &Repair, from: usize, to: usize) -> Option<i32> {
        let loss = match repair.link(from, to) {
            Link::Case => {
                let open = from != to && repair.level(from).contains(&to);
                open.then(|| self.moves.known_losses(from)[to % self.regions]).filter(|&loss| loss != CLOSED)?
            }
            Link::Onward | Link::Back if repair.room(from, to) > 0 => 0,
            Link::Onward | Link::Back => return None,
        };
        Some(i32::from(loss) + repair.price[to] - repair.price[from])
    }
}
