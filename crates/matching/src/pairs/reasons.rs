//! Why this pair: the parts of the points, the next best, and what stands between a newcomer and others.

use super::gates::{GATES, Gate, Parts};
use super::{Proposal, Request};

/// A supporter as seen for one newcomer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    pub supporter: u32,
    pub parts: Parts,
    /// In whole metres.
    pub metres: u64,
    /// What a place there costs, in points: more than zero when others want it too.
    pub price: i32,
}

/// The reasons for one newcomer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// `None` when the newcomer waits.
    pub proposed: Option<Judged>,
    /// The two best others after prices.
    pub next: Vec<Judged>,
    /// How many supporters each gate keeps away, also together with others.
    pub kept_away: Vec<(Gate, usize)>,
    /// How many supporters this gate alone keeps away: what a change of that one thing would open.
    pub only_by: Vec<(Gate, usize)>,
}

/// The reasons behind a proposal for one newcomer, or `None` when there is no such newcomer.
pub fn why(request: &Request, proposal: &Proposal, newcomer: u32) -> Option<Why> {
    let person = request.newcomers.get(newcomer as usize)?;
    let chosen =
        (*proposal.supporter_of.get(newcomer as usize)?).filter(|&one| (one as usize) < request.supporters.len());
    let judged = |number: u32| {
        let supporter = &request.supporters[number as usize];
        Judged {
            supporter: number,
            parts: request.rules.points(person, supporter),
            metres: person.home.metres_to(supporter.home),
            price: proposal.prices.get(number as usize).copied().unwrap_or(0),
        }
    };
    let (mut kept_away, mut only_by) = ([0; GATES.len()], [0; GATES.len()]);
    let mut next = Vec::new();
    for (number, supporter) in (0u32..).zip(request.supporters) {
        let shut: Vec<Gate> = request.rules.gates(person, supporter).collect();
        for gate in &shut {
            kept_away[*gate as usize] += 1;
        }
        match shut[..] {
            [] if chosen != Some(number) && !request.refused.contains(&(newcomer, number)) => next.push(judged(number)),
            [gate] => only_by[gate as usize] += 1,
            _ => {}
        }
    }
    next.sort_by_key(|other| {
        (std::cmp::Reverse(i64::from(other.parts.total()) - i64::from(other.price)), other.supporter)
    });
    next.truncate(2);
    let named = |counts: [usize; GATES.len()]| GATES.into_iter().zip(counts).filter(|&(_, count)| count > 0).collect();
    Some(Why { proposed: chosen.map(judged), next, kept_away: named(kept_away), only_by: named(only_by) })
}
