//! Why this region, per case, as it is written to a file.

use matching::regions::reasons::{Weighed, why};
use matching::regions::{Plan, Problem};
use serde::Serialize;

use super::tables::Instance;

/// The reasons for one case. Points of a part add up to the score; a price is what a place there costs this case.
#[derive(Serialize)]
pub(super) struct Reasons<'a> {
    case: &'a str,
    proposed: Place<'a>,
    /// The two best others after prices.
    next: Vec<Place<'a>>,
    /// Regions with a higher score, where others gain more.
    scarce: Vec<Place<'a>>,
    removed: Vec<Removed<'a>>,
    would_change: Vec<Turn<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    region: &'a str,
    score: i16,
    parts: Vec<Part>,
    price: i32,
}

#[derive(Serialize)]
struct Part {
    part: String,
    points: i16,
}

#[derive(Serialize)]
struct Removed<'a> {
    region: &'a str,
    rules: Vec<String>,
}

/// The proposal stays while the case gets fewer points more than these in that region, all else equal.
#[derive(Serialize)]
struct Turn<'a> {
    region: &'a str,
    points_more: i32,
}

/// The reasons for a case of a plan.
pub(super) fn of<'a>(instance: &'a Instance, problem: &Problem, plan: &Plan, case: usize) -> Option<Reasons<'a>> {
    let code = |region: matching::regions::Region| instance.regions[region.index()].code.as_str();
    let place = |weighed: Weighed<String>| Place {
        region: code(weighed.region),
        score: weighed.score,
        parts: weighed.parts.into_iter().map(|(part, points)| Part { part, points }).collect(),
        price: weighed.price,
    };
    let why = why(problem, plan, case, &instance.known.about(&instance.scores))?;
    let turn = |next: &Weighed<String>| Turn { region: code(next.region), points_more: next.lacks };
    Some(Reasons {
        case: &instance.cases[case].id,
        would_change: why.next.iter().map(turn).collect(),
        proposed: place(why.proposed),
        next: why.next.into_iter().map(place).collect(),
        scarce: why.scarce.into_iter().map(place).collect(),
        removed: why.removed.into_iter().map(|(region, rules)| Removed { region: code(region), rules }).collect(),
    })
}
