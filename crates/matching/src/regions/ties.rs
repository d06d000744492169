//! Chains of moves that cost nothing: over cases that are as well off in another region, and over flow between places
//! of one price. At prices that are right already this is all that a plan still needs, and few cases are looked at.

use super::repair::Repair;
use super::scan::LANES;
use super::scores::BARRED;

/// A case with more than one best place at the prices a repair starts from.
struct Tie {
    case: u32,
    places: Vec<usize>,
}

/// All ties, and which of them stand where.
struct Ties {
    ties: Vec<Tie>,
    standing: Vec<Vec<usize>>,
}

impl Ties {
    fn of(repair: &Repair, tied: &[u32]) -> Ties {
        let mut standing = vec![Vec::new(); repair.excess.len()];
        let mut ties = Vec::with_capacity(tied.len());
        for (number, &case) in tied.iter().enumerate() {
            let own = repair.place_of_case[case as usize] as usize;
            let level = repair.level(own);
            let row = repair.problem.scores.row(case as usize);
            let net =
                |(&score, &price): (&i16, &i32)| if score == BARRED { i32::MIN } else { i32::from(score) - price };
            let nets = row.iter().zip(&repair.price[level.clone()]).map(net);
            let best = nets.clone().fold(i32::MIN, i32::max);
            let places = nets.enumerate().filter(|&(_, net)| net == best).map(|(region, _)| level.start + region);
            ties.push(Tie { case, places: places.collect() });
            standing[own].push(number);
        }
        Ties { ties, standing }
    }

    /// Where the cases in a place can go at no loss.
    fn ways_from(&self, place: usize) -> impl Iterator<Item = usize> {
        self.standing[place].iter().flat_map(|&tie| self.ties[tie].places.iter().copied())
    }

    /// Moves a case that is as well off in the other place, and returns which.
    fn take(&mut self, from: usize, to: usize) -> Option<usize> {
        let seat = self.standing[from].iter().position(|&tie| self.ties[tie].places.contains(&to))?;
        let tie = self.standing[from].swap_remove(seat);
        self.standing[to].push(tie);
        Some(self.ties[tie].case as usize)
    }
}

impl Repair<'_, '_> {
    /// Passes on all that can be passed on at no loss. Left to the search by price where so many cases are tied that
    /// going through them would take longer than a pass over the table.
    pub(super) fn settle_ties(&mut self, tied: &[u32]) {
        let pass = self.place_of_case.len() * self.problem.scores.stride() / LANES;
        if tied.len() as i64 * self.left_over() > pass as i64 {
            return;
        }
        let mut ties = Ties::of(self, tied);
        for from in 0..self.excess.len() {
            while self.excess[from] > 0 {
                let Some(chain) = self.free_chain(from, &ties) else { break };
                self.pass_on(&chain, |from, to| {
                    ties.take(from, to).expect("the chain was found over a case that is as well off there")
                });
            }
        }
    }

    /// The nodes of a shortest chain that costs nothing, from a node to one with too few (breadth first).
    fn free_chain(&self, from: usize, ties: &Ties) -> Option<Vec<usize>> {
        let mut before = vec![None; self.excess.len()];
        before[from] = Some(from);
        let mut queue = vec![from];
        let mut next = 0;
        while let Some(&node) = queue.get(next) {
            next += 1;
            if self.excess[node] < 0 {
                let back = |&node: &usize| before[node].filter(|_| node != from);
                let mut chain: Vec<usize> = std::iter::successors(Some(node), back).collect();
                chain.reverse();
                return Some(chain);
            }
            let flow = self.flow_links(node).filter(|&to| self.price[to] == self.price[node]);
            for to in flow.chain(ties.ways_from(node)) {
                if before[to].is_none() {
                    before[to] = Some(node);
                    queue.push(to);
                }
            }
        }
        None
    }
}
