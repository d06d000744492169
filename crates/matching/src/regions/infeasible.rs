//! Why no plan exists, and the smallest change of limits that lets one exist.

use super::repair::{NOWHERE, Repair, Stuck, next_of};
use super::{Problem, Quota, Region};

/// No plan exists. Each finding by itself makes it so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Infeasible {
    pub findings: Vec<Finding>,
    /// Changes of limits that together let a plan exist. For quotas alone none smaller does.
    pub changes: Vec<Change>,
}

/// Something that cannot be, with the cases and the limits it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A case that may go to no region at all.
    NoRegion { case: usize },
    /// These cases may go to places among these only, and there is room for fewer.
    TooManyCases { cases: Vec<usize>, limits: Vec<Limit>, room: u64 },
    /// These lower quotas need more cases than may go there. `cases` are those that may.
    TooFewCases { cases: Vec<usize>, limits: Vec<Limit>, needed: u64 },
}

/// A quota (class 0), or the homes of this class and bigger, in one region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Limit {
    pub region: Region,
    pub class: usize,
}

/// One limit, moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Room for this many more.
    RaiseUpper { limit: Limit, by: u32 },
    /// This many fewer asked for.
    LowerLower { limit: Limit, by: u32 },
}

impl Infeasible {
    /// The quotas after the changes, or `None` when a change is about homes.
    pub fn relaxed(&self, quotas: &[Quota]) -> Option<Vec<Quota>> {
        let mut quotas = quotas.to_vec();
        for change in &self.changes {
            let (Change::RaiseUpper { limit, .. } | Change::LowerLower { limit, .. }) = *change;
            if limit.class > 0 {
                return None;
            }
            apply(&mut quotas[limit.region.index()], *change);
        }
        Some(quotas)
    }
}

/// Reads the dead ends of a repair. Homes are widened step by step until a plan exists.
pub(super) fn explain(problem: &Problem, repair: &Repair, stuck: &[Stuck]) -> Infeasible {
    let nowhere = repair.place_of_case.iter().enumerate().filter(|&(_, &place)| place == NOWHERE);
    let mut findings: Vec<Finding> = nowhere.map(|(case, _)| Finding::NoRegion { case }).collect();
    findings.extend(too_many(problem, repair, stuck));
    findings.extend(too_few(problem, repair, stuck));
    let mut changes = Vec::new();
    let mut wider = problem.clone();
    let mut step = shortages(problem, repair, stuck);
    while !step.is_empty() {
        for &change in &step {
            let (Change::RaiseUpper { limit, .. } | Change::LowerLower { limit, .. }) = change;
            apply(&mut wider.limits[limit.class * problem.scores.regions() + limit.region.index()], change);
            merge(&mut changes, change);
        }
        let mut again = Repair::new(&wider, &repair.price[..problem.limits.len()]);
        let stuck = again.run();
        step = shortages(&wider, &again, &stuck);
    }
    Infeasible { findings, changes }
}

fn apply(quota: &mut Quota, change: Change) {
    match change {
        Change::RaiseUpper { by, .. } => quota.upper += by,
        Change::LowerLower { by, .. } => quota.lower -= by,
    }
}

fn merge(changes: &mut Vec<Change>, change: Change) {
    for known in changes.iter_mut() {
        match (known, change) {
            (Change::RaiseUpper { limit, by }, Change::RaiseUpper { limit: same, by: more })
            | (Change::LowerLower { limit, by }, Change::LowerLower { limit: same, by: more })
                if *limit == same =>
            {
                *by += more;
                return;
            }
            _ => {}
        }
    }
    changes.push(change);
}

/// What is left over in a place lacks room there or further on, unless it could go on to the end: then some region
/// asks for too much.
fn shortages(problem: &Problem, repair: &Repair, stuck: &[Stuck]) -> Vec<Change> {
    let (regions, places) = (problem.scores.regions(), problem.limits.len());
    let crowded = stuck.iter().filter(|dead_end| !dead_end.reached[places]).map(|dead_end| dead_end.from);
    let raise = |place: usize| {
        let limit = limit_at(problem, first_full(problem, repair, place));
        Change::RaiseUpper { limit, by: repair.excess[place] as u32 }
    };
    let raises: Vec<Change> = crowded.map(raise).collect();
    if !raises.is_empty() {
        return raises;
    }
    let missing = (0..places).filter(|&place| repair.excess[place] < 0);
    let lower = |place: usize| {
        let limit = limit_at(problem, place % regions);
        Change::LowerLower { limit, by: repair.excess[place].unsigned_abs() as u32 }
    };
    missing.map(lower).collect()
}

/// The first limit that stops flow from a place.
fn first_full(problem: &Problem, repair: &Repair, place: usize) -> usize {
    let mut at = place;
    while repair.outflow[at] < i64::from(problem.limits[at].upper) {
        at = next_of(at, problem.scores.regions(), problem.limits.len());
    }
    at
}

/// All dead ends that do not reach the end of the flow form one crowd.
fn too_many(problem: &Problem, repair: &Repair, stuck: &[Stuck]) -> Option<Finding> {
    let places = problem.limits.len();
    let mut inside = vec![false; places];
    for dead_end in stuck.iter().filter(|dead_end| !dead_end.reached[places]) {
        inside.iter_mut().zip(&dead_end.reached).for_each(|(inside, &reached)| *inside |= reached);
    }
    if !inside.contains(&true) {
        return None;
    }
    let leaves = |place: usize| next_of(place, problem.scores.regions(), places);
    let edge = (0..places).filter(|&place| inside[place] && inside.get(leaves(place)).is_none_or(|inside| !inside));
    let limits: Vec<usize> = edge.collect();
    let room: u64 = limits.iter().map(|&place| u64::from(problem.limits[place].upper)).sum();
    let back = (0..places).filter(|&place| !inside[place] && inside.get(leaves(place)) == Some(&true));
    let from_outside: i64 = back.map(|place| repair.outflow[place]).sum();
    Some(Finding::TooManyCases {
        cases: members(repair, &inside, true),
        limits: limits.into_iter().map(|place| limit_at(problem, place)).collect(),
        room: room - from_outside as u64,
    })
}

/// What a dead end at the end of the flow cannot reach gets too few, whatever is done.
fn too_few(problem: &Problem, repair: &Repair, stuck: &[Stuck]) -> Option<Finding> {
    let places = problem.limits.len();
    let dead_end = stuck.iter().find(|dead_end| dead_end.reached[places])?;
    let limits: Vec<usize> = (0..problem.scores.regions()).filter(|&place| !dead_end.reached[place]).collect();
    let needed = limits.iter().map(|&place| u64::from(problem.limits[place].lower)).sum();
    Some(Finding::TooFewCases {
        cases: members(repair, &dead_end.reached[..places], false),
        limits: limits.into_iter().map(|place| limit_at(problem, place)).collect(),
        needed,
    })
}

/// The cases that stand inside, or outside, of these places.
fn members(repair: &Repair, inside: &[bool], side: bool) -> Vec<usize> {
    let stands = |place: u32| inside.get(place as usize) == Some(&side);
    repair.place_of_case.iter().enumerate().filter(|&(_, &place)| stands(place)).map(|(case, _)| case).collect()
}

fn limit_at(problem: &Problem, place: usize) -> Limit {
    let regions = problem.scores.regions();
    Limit { region: Region((place % regions) as u16), class: place / regions }
}
