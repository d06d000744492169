//! Bundles: one or two households that bring a given number of persons from one region to another, and what the
//! cheapest loses.

use super::Weighted;
use crate::regions::scan::{self, CLOSED};

/// Where no bundle can go.
pub(super) const NONE: i32 = i32::MAX / 4;

/// Which households stand where, and per class the two cheapest losses from each region to each other.
pub(super) struct Bundles<'p, 'a> {
    problem: &'p Weighted<'a>,
    members: Vec<Vec<u32>>,
    least: Vec<i16>,
    second: Vec<i16>,
    stale: Vec<bool>,
}

impl<'p, 'a> Bundles<'p, 'a> {
    pub(super) fn new(problem: &'p Weighted<'a>, plan: &[u16]) -> Bundles<'p, 'a> {
        let places = problem.classes.len() * problem.scores.regions();
        let mut members = vec![Vec::new(); places];
        for (case, &region) in plan.iter().enumerate() {
            members[place(problem, case, usize::from(region))].push(case as u32);
        }
        let rows = vec![CLOSED; places * problem.scores.stride()];
        Bundles { problem, members, least: rows.clone(), second: rows, stale: vec![true; places] }
    }

    /// Loss of the cheapest bundle that brings so many persons from one region to another, [`NONE`] when there is none.
    pub(super) fn loss(&self, ways: &[Way], from: usize, to: usize) -> i32 {
        ways.iter().map(|&way| self.loss_of(way, from, to)).min().unwrap_or(NONE)
    }

    /// The households of the cheapest bundle, each with where it leaves and where it goes; the lowest among equals.
    pub(super) fn cheapest(&self, ways: &[Way], from: usize, to: usize) -> Vec<(usize, usize, usize)> {
        let way = *ways
            .iter()
            .min_by_key(|&&way| self.loss_of(way, from, to))
            .expect("a circle goes over finite losses, and each of them is that of a way");
        let there = |case: usize| (case, from, to);
        match way {
            Way::One(class) => self.lowest(class, from, to).take(1).map(there).collect(),
            Way::Two(class, same) if class == same => self.lowest(class, from, to).take(2).map(there).collect(),
            Way::Two(first, second) => {
                let two = self.lowest(first, from, to).take(1).chain(self.lowest(second, from, to).take(1));
                two.map(there).collect()
            }
            Way::Swap(out, back) => {
                let home = self.lowest(back, to, from).take(1).map(|case| (case, to, from));
                self.lowest(out, from, to).take(1).map(there).chain(home).collect()
            }
        }
    }

    /// Brings the rows of a region up to date.
    pub(super) fn refresh(&mut self, region: usize) {
        (0..self.problem.classes.len()).for_each(|class| self.fresh(class, region));
    }

    pub(super) fn shift(&mut self, case: usize, from: usize, to: usize) {
        let (from, to) = (place(self.problem, case, from), place(self.problem, case, to));
        self.members[from].retain(|&member| member as usize != case);
        self.members[to].push(case as u32);
        (self.stale[from], self.stale[to]) = (true, true);
    }

    fn loss_of(&self, way: Way, from: usize, to: usize) -> i32 {
        let (regions, stride) = (self.problem.scores.regions(), self.problem.scores.stride());
        let at = |class: usize, from: usize, to: usize| (class * regions + from) * stride + to;
        let (one, other) = match way {
            Way::One(class) => (self.least[at(class, from, to)], 0),
            Way::Two(class, same) if class == same => {
                (self.least[at(class, from, to)], self.second[at(class, from, to)])
            }
            Way::Two(first, second) => (self.least[at(first, from, to)], self.least[at(second, from, to)]),
            Way::Swap(out, back) => (self.least[at(out, from, to)], self.least[at(back, to, from)]),
        };
        if one == CLOSED || other == CLOSED { NONE } else { i32::from(one) + i32::from(other) }
    }

    /// Households of a class by what they lose, the lowest first.
    fn lowest(&self, class: usize, from: usize, to: usize) -> impl Iterator<Item = usize> + use<> {
        let scores = self.problem.scores;
        let members = self.members[class * scores.regions() + from].iter().map(|&case| case as usize);
        let loss = |case: usize| {
            let row = scores.row(case);
            let loss = row[from].saturating_sub(row[to]);
            (loss != CLOSED).then_some((loss, case))
        };
        let mut losses: Vec<(i16, usize)> = members.filter_map(loss).collect();
        losses.sort_unstable();
        losses.into_iter().map(|(_, case)| case)
    }

    fn fresh(&mut self, class: usize, from: usize) {
        let (regions, stride) = (self.problem.scores.regions(), self.problem.scores.stride());
        let place = class * regions + from;
        if !std::mem::take(&mut self.stale[place]) {
            return;
        }
        let rows = place * stride..(place + 1) * stride;
        let (least, second) = (&mut self.least[rows.clone()], &mut self.second[rows]);
        least.fill(CLOSED);
        second.fill(CLOSED);
        for &case in &self.members[place] {
            let row = self.problem.scores.row(case as usize);
            scan::lower_two(least, second, row[from], row);
        }
    }
}

/// How a bundle is made up, by classes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way {
    One(usize),
    Two(usize, usize),
    /// A household goes, a smaller one comes back.
    Swap(usize, usize),
}

/// All ways to bring so many persons across.
pub(super) fn ways(classes: &[u16], persons: u16) -> Vec<Way> {
    let class_of = |weight: u16| classes.binary_search(&weight).ok();
    let alone = class_of(persons).map(Way::One);
    let numbered = || classes.iter().enumerate();
    let pairs = numbered().filter(|&(_, &weight)| weight <= persons / 2);
    let pairs = pairs.filter_map(|(first, &weight)| Some(Way::Two(first, class_of(persons - weight)?)));
    let swaps = numbered().filter_map(|(back, &weight)| Some(Way::Swap(class_of(persons.checked_add(weight)?)?, back)));
    alone.into_iter().chain(pairs).chain(swaps).collect()
}

fn place(problem: &Weighted, case: usize, region: usize) -> usize {
    usize::from(problem.class_of_case[case]) * problem.scores.regions() + region
}
