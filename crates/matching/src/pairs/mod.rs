//! People to people: a buddy, a coach or a place to work for each newcomer who waits for one.
//!
//! Hard rules first ([`Gate`]): a pair that a gate keeps apart is never proposed, whatever its points. Among the
//! pairs that are left, the most points in all, where a supporter takes as many as there is room and waiting has a
//! worth of its own. The result is optimal, and its prices prove it.
//!
//! Looking for pairs costs more than matching them. People are compared only within neighbouring cells and with a
//! shared language; each newcomer starts with the best few candidates, and those that prices show to be missing are
//! added until none is. Memory is what the kept candidates take, eight bytes each.
//!
//! ```
//! use matching::pairs::{Choices, Newcomer, Request, Rules, Spot, Supporter, propose};
//!
//! let both = (Choices(0b11), Choices(0b1));
//! let newcomer = Newcomer { languages: both.0, times: both.1, ..Newcomer::default() };
//! let here = Supporter { languages: both.0, times: both.1, checked: true, room: 1, ..Supporter::default() };
//! let far = Supporter { home: Spot { east: 9000, north: 0 }, ..here };
//! let near = Supporter { home: Spot { east: 500, north: 0 }, ..here };
//! let rules = Rules { for_waiting: 100, ..Rules::default() };
//! let proposal = propose(&Request { newcomers: &[newcomer], supporters: &[far, near], rules, refused: &[], agreed: &[] })?;
//! assert_eq!(proposal.supporter_of, [Some(1)]);
//! # Ok::<(), matching::pairs::Unknown>(())
//! ```

mod candidates;
mod flow;
mod gates;
mod people;
mod reasons;

pub use gates::{GATES, Gate, Parts, Rules};
pub use people::{Choices, Newcomer, Spot, Supporter};
pub use reasons::{Judged, Why, why};

use candidates::Grid;
use flow::Flow;

/// Candidates that a newcomer starts with.
const KEEP: usize = 32;

/// Who is to be matched, and what is known already.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub newcomers: &'a [Newcomer],
    pub supporters: &'a [Supporter],
    pub rules: Rules,
    /// Pairs (newcomer, supporter) that one of the two refused: never proposed again.
    pub refused: &'a [(u32, u32)],
    /// Pairs that both agreed to: they stay, and take a place.
    pub agreed: &'a [(u32, u32)],
}

/// The best set of pairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The supporter proposed for each newcomer, or agreed with; `None` waits.
    pub supporter_of: Vec<Option<u32>>,
    /// What a place with each supporter costs, in points: how much others would gain by it.
    pub prices: Vec<i32>,
    /// Points of the pairs that are proposed, with the worth of waiting for those who wait. Agreed pairs are not
    /// counted.
    pub points: i64,
    /// No set of pairs has more points than this; equal to `points`.
    pub bound: i64,
}

/// A refused or agreed pair with someone who is not listed, or more agreed pairs than a supporter has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    Newcomer(u32),
    Supporter(u32),
    /// This supporter has agreed to more newcomers than it has room for, or a newcomer has agreed twice.
    Full {
        newcomer: u32,
        supporter: u32,
    },
}

impl std::fmt::Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unknown::Newcomer(number) => write!(f, "there is no newcomer {number}"),
            Unknown::Supporter(number) => write!(f, "there is no supporter {number}"),
            Unknown::Full { newcomer, supporter } => write!(f, "there is no place for {newcomer} with {supporter}"),
        }
    }
}

impl std::error::Error for Unknown {}

/// Proposes pairs.
pub fn propose(request: &Request) -> Result<Proposal, Unknown> {
    let (mut supporter_of, room) = agreed(request)?;
    let grid = Grid::new(request, &room);
    let free: Vec<u32> =
        (0..request.newcomers.len() as u32).filter(|&newcomer| supporter_of[newcomer as usize].is_none()).collect();
    let start = free.iter().map(|&newcomer| grid.best(newcomer, KEEP)).collect();
    let mut flow = Flow::new(&room, i32::from(request.rules.for_waiting), start);
    loop {
        (0..free.len() as u32).for_each(|place| flow.take_in(place));
        if !add_missing(&grid, &free, &mut flow) {
            break;
        }
        flow.start_again();
    }
    let (points, bound) = prove(request, &room, &flow);
    assert_eq!(points, bound, "the prices prove the pairs");
    for (&newcomer, supporter) in free.iter().zip(&flow.supporter_of) {
        supporter_of[newcomer as usize] = *supporter;
    }
    Ok(Proposal { supporter_of, prices: flow.prices, points, bound })
}

/// Who is matched already, and the room that leaves.
fn agreed(request: &Request) -> Result<(Vec<Option<u32>>, Vec<u8>), Unknown> {
    let mut supporter_of = vec![None; request.newcomers.len()];
    let mut room: Vec<u8> = request.supporters.iter().map(|supporter| supporter.room).collect();
    for &(newcomer, supporter) in request.refused.iter().chain(request.agreed) {
        request.newcomers.get(newcomer as usize).ok_or(Unknown::Newcomer(newcomer))?;
        request.supporters.get(supporter as usize).ok_or(Unknown::Supporter(supporter))?;
    }
    for &(newcomer, supporter) in request.agreed {
        let left = room[supporter as usize].checked_sub(1).filter(|_| supporter_of[newcomer as usize].is_none());
        room[supporter as usize] = left.ok_or(Unknown::Full { newcomer, supporter })?;
        supporter_of[newcomer as usize] = Some(supporter);
    }
    Ok((supporter_of, room))
}

/// Adds the candidates that would be better for a newcomer at these prices than what is kept. True when there were
/// some.
fn add_missing(grid: &Grid, free: &[u32], flow: &mut Flow) -> bool {
    let mut added = false;
    for (place, &newcomer) in free.iter().enumerate() {
        let worth = flow.worth(place as u32);
        let mut missing = Vec::new();
        grid.each(newcomer, |candidate| {
            if flow.net(&candidate) > worth {
                missing.push(candidate);
            }
        });
        added |= !missing.is_empty();
        flow.candidates[place].extend(missing);
    }
    added
}

/// Points and bound. No candidate outside those kept is worth more at these prices, so the bound holds for all pairs.
fn prove(request: &Request, room: &[u8], flow: &Flow) -> (i64, i64) {
    let waiting = i64::from(request.rules.for_waiting);
    let points = flow.supporter_of.iter().zip(&flow.candidates).map(|(supporter, candidates)| {
        let pair = candidates.iter().find(|candidate| Some(candidate.supporter) == *supporter);
        pair.map_or(waiting, |pair| i64::from(pair.points))
    });
    let of_newcomers: i64 = (0..flow.candidates.len() as u32).map(|place| i64::from(flow.worth(place))).sum();
    let of_room: i64 = room.iter().zip(&flow.prices).map(|(&room, &price)| i64::from(room) * i64::from(price)).sum();
    (points.sum(), of_newcomers + of_room)
}
