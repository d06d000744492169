//! Why this buddy, or why none yet, per newcomer.

use matching::pairs::{Gate, Judged, Parts, Proposal, Why, why};
use serde::Serialize;

use super::tables::People;
use crate::cli::matching::progress::Progress;

/// The reasons for one newcomer as they are written to a file.
#[derive(Serialize)]
pub(super) struct Reasons<'a> {
    newcomer: &'a str,
    proposed: Option<Pair<'a>>,
    /// The two best others after prices.
    next: Vec<Pair<'a>>,
    /// How many buddies each rule keeps away.
    removed: Vec<Kept>,
    /// How many buddies this rule alone keeps away: what a change of that one thing would open.
    would_change: Vec<Kept>,
}

#[derive(Serialize)]
struct Pair<'a> {
    buddy: &'a str,
    points: u32,
    parts: PairParts,
    metres: u64,
    price: i32,
}

#[derive(Serialize)]
struct PairParts {
    languages: u32,
    interests: u32,
    times: u32,
    nearness: u32,
    waited: u32,
}

#[derive(Serialize)]
struct Kept {
    rule: &'static str,
    buddies: usize,
}

/// The reasons of everyone, in the order of the table, with the number of each.
pub(super) fn all(people: &People, proposal: &Proposal, progress: &mut Progress) -> Vec<(usize, Why)> {
    progress.step("reasons");
    let (request, many) = (people.request(), people.newcomers.len());
    let of = |number: usize| {
        progress.part("reasons", number + 1, many);
        Some((number, why(&request, proposal, u32::try_from(number).ok()?)?))
    };
    (0..many).filter_map(of).collect()
}

/// With the names of the tables.
pub(super) fn named<'a>(people: &'a People, (number, why): &(usize, Why)) -> Reasons<'a> {
    let pair = |judged: &Judged| {
        let Parts { languages, interests, times, nearness, waited } = judged.parts;
        Pair {
            buddy: &people.buddies[judged.supporter as usize].id,
            points: judged.parts.total(),
            parts: PairParts { languages, interests, times, nearness, waited },
            metres: judged.metres,
            price: judged.price,
        }
    };
    let kept = |gates: &[(Gate, usize)]| {
        gates.iter().map(|(gate, buddies)| Kept { rule: rule(*gate), buddies: *buddies }).collect()
    };
    Reasons {
        newcomer: &people.newcomers[*number].id,
        proposed: why.proposed.as_ref().map(pair),
        next: why.next.iter().map(pair).collect(),
        removed: kept(&why.kept_away),
        would_change: kept(&why.only_by),
    }
}

fn rule(gate: Gate) -> &'static str {
    match gate {
        Gate::SafetyCheck => "safety-check",
        Gate::Language => "language",
        Gate::Distance => "distance",
        Gate::Times => "times",
        Gate::WishForWoman => "wish-for-woman",
    }
}
