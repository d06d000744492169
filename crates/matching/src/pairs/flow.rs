//! The best set of pairs: each newcomer in turn takes the cheapest chain of changes that makes room.
//!
//! Shortest augmenting paths with prices (Jonker and Volgenant 1987) on a sparse graph, where a supporter has room
//! for several and everyone may wait. A supporter with room left has price zero.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::candidates::Candidate;

/// Pairs so far, with what a place with each supporter costs, in points.
pub(super) struct Flow<'a> {
    room: &'a [u8],
    waiting: i32,
    pub(super) candidates: Vec<Vec<Candidate>>,
    pub(super) supporter_of: Vec<Option<u32>>,
    pub(super) prices: Vec<i32>,
    newcomers_of: Vec<Vec<u32>>,
    search: Search,
}

/// What one search has found; cleared after each.
struct Search {
    distance: Vec<i32>,
    reached_from: Vec<u32>,
    touched: Vec<u32>,
    queue: BinaryHeap<Reverse<(i32, u32)>>,
}

/// Where a chain ends.
#[derive(Clone, Copy)]
enum End {
    /// The newcomer whom it is about waits.
    Waits,
    /// Another one gives this supporter up, and waits.
    GivesUp { who: u32, supporter: u32 },
    /// This supporter has room.
    Room(u32),
}

const FAR: i32 = i32::MAX;

impl<'a> Flow<'a> {
    pub(super) fn new(room: &'a [u8], waiting: i32, candidates: Vec<Vec<Candidate>>) -> Flow<'a> {
        let search = Search {
            distance: vec![FAR; room.len()],
            reached_from: vec![0; room.len()],
            touched: Vec::new(),
            queue: BinaryHeap::new(),
        };
        let supporter_of = vec![None; candidates.len()];
        let newcomers_of = vec![Vec::new(); room.len()];
        Flow { room, waiting, candidates, supporter_of, prices: vec![0; room.len()], newcomers_of, search }
    }

    /// What a newcomer gets at these prices at best: waiting, or a supporter after its price.
    pub(super) fn worth(&self, newcomer: u32) -> i32 {
        let nets = self.candidates[newcomer as usize].iter().map(|candidate| self.net(candidate));
        nets.max().unwrap_or(self.waiting).max(self.waiting)
    }

    pub(super) fn net(&self, candidate: &Candidate) -> i32 {
        candidate.points - self.prices[candidate.supporter as usize]
    }

    /// Takes a newcomer in. Who is in already keeps a supporter or waits, whatever is best for all together.
    pub(super) fn take_in(&mut self, newcomer: u32) {
        let (end, goal) = self.find_end(newcomer);
        for supporter in std::mem::take(&mut self.search.touched) {
            let distance = std::mem::replace(&mut self.search.distance[supporter as usize], FAR);
            if distance < goal {
                self.prices[supporter as usize] += goal - distance;
            }
        }
        self.search.queue.clear();
        self.follow(newcomer, end);
    }

    /// Lets go of everyone.
    pub(super) fn start_again(&mut self) {
        self.supporter_of.fill(None);
        self.newcomers_of.iter_mut().for_each(Vec::clear);
        self.prices.fill(0);
    }

    fn find_end(&mut self, newcomer: u32) -> (End, i32) {
        let worth = self.worth(newcomer);
        let mut best = (End::Waits, worth - self.waiting);
        self.look_from(newcomer, worth, 0);
        while let Some(Reverse((distance, supporter))) = self.search.queue.pop() {
            if distance >= best.1 {
                break;
            }
            let place = supporter as usize;
            if distance > self.search.distance[place] {
                continue;
            }
            if self.newcomers_of[place].len() < usize::from(self.room[place]) {
                return (End::Room(supporter), distance);
            }
            for other in 0..self.newcomers_of[place].len() {
                let other = self.newcomers_of[place][other];
                let worth = self.worth(other);
                if distance + worth - self.waiting < best.1 {
                    best = (End::GivesUp { who: other, supporter }, distance + worth - self.waiting);
                }
                self.look_from(other, worth, distance);
            }
        }
        best
    }

    fn look_from(&mut self, newcomer: u32, worth: i32, distance: i32) {
        for candidate in &self.candidates[newcomer as usize] {
            let place = candidate.supporter as usize;
            let there = distance + worth - (candidate.points - self.prices[place]);
            if there < self.search.distance[place] {
                if self.search.distance[place] == FAR {
                    self.search.touched.push(candidate.supporter);
                }
                self.search.distance[place] = there;
                self.search.reached_from[place] = newcomer;
                self.search.queue.push(Reverse((there, candidate.supporter)));
            }
        }
    }

    /// Makes the changes of a chain, from its end back to the newcomer who started it.
    fn follow(&mut self, newcomer: u32, end: End) {
        let mut free = match end {
            End::Waits => return,
            End::GivesUp { who, supporter } => {
                self.leave(who);
                supporter
            }
            End::Room(supporter) => supporter,
        };
        loop {
            let who = self.search.reached_from[free as usize];
            let left = self.leave(who);
            self.supporter_of[who as usize] = Some(free);
            self.newcomers_of[free as usize].push(who);
            match left {
                Some(supporter) if who != newcomer => free = supporter,
                _ => return,
            }
        }
    }

    fn leave(&mut self, newcomer: u32) -> Option<u32> {
        let left = self.supporter_of[newcomer as usize].take()?;
        self.newcomers_of[left as usize].retain(|&who| who != newcomer);
        Some(left)
    }
}
