//! The reasons for a region in words: the parts side by side, what is scarce, what falls out, what would change it.

use uuid::Uuid;

use super::super::runs::Run;
use super::super::weights::Part;
use super::super::why::{Barred, Seen, Turn, Why};
use super::saying::rule_word;
use crate::web::{Words, grouped, percent};

/// Why a household is proposed for a region.
pub(super) struct Reasons {
    pub title: String,
    pub lead: String,
    /// The regions side by side: the proposed one and the next two.
    pub columns: Vec<&'static str>,
    pub parts: Vec<(String, Vec<String>)>,
    pub sums: Vec<String>,
    pub told: Vec<String>,
    pub removed: Vec<String>,
    pub turns: Vec<String>,
}

pub(super) fn reasons(words: Words, run: &Run, case: Uuid, why: &Why) -> Reasons {
    let columns: Vec<&Seen> = std::iter::once(&why.proposed).chain(&why.next).collect();
    let asked = run.input.cases.iter().find(|asked| asked.case == case);
    let most = |part| asked.map_or(0, |asked| asked.household.most(part, &run.input.weights));
    let points = |number: i16| grouped(words, i64::from(number));
    let row = |part: &(Part, i16)| {
        let cell = |seen: &&Seen| {
            let found = seen.parts.iter().find(|(found, _)| *found == part.0).map_or(0, |(_, points)| *points);
            words.tn("placement-part-of", &[("some", points(found).into()), ("all", points(most(part.0)).into())])
        };
        (words.t(&format!("placement-part-{}", part.0.name())), columns.iter().map(cell).collect())
    };
    let count = |number: i32| grouped(words, i64::from(number));
    let than_proposed = |seen: &Seen| i32::from(seen.score) - i32::from(why.proposed.score);
    let scarce = |seen: &Seen| {
        let key = if seen.lacks > 0 { "placement-scarce" } else { "placement-scarce-close" };
        words.tn(
            key,
            &[
                ("region", seen.region.name().into()),
                ("more", count(than_proposed(seen)).into()),
                ("price", count(seen.price - why.proposed.price).into()),
            ],
        )
    };
    let next = |seen: &Seen| {
        let (key, points) = match (seen.lacks > 0, -than_proposed(seen)) {
            (true, _) => ("placement-lacks", seen.lacks),
            (false, 0) => ("placement-as-good", 0),
            (false, fewer) => ("placement-close", fewer),
        };
        words.tn(key, &[("region", seen.region.name().into()), ("points", count(points).into())])
    };
    // A better region is among the scarce ones.
    let others = why.next.iter().filter(|seen| than_proposed(seen) <= 0);
    let turn = |seen: &Seen| {
        let turns: Vec<String> = seen.turns.iter().map(|turn| words.t(turn_key(*turn))).collect();
        words.tn("placement-turn", &[("region", seen.region.name().into()), ("turns", turns.join("; ").into())])
    };
    Reasons {
        title: words.t1("placement-why-title", "region", why.proposed.region.name()),
        lead: words.tn(
            "placement-why-lead",
            &[("points", points(why.proposed.score).into()), ("share", percent(words, u64::from(why.share)).into())],
        ),
        columns: columns.iter().map(|seen| seen.region.name()).collect(),
        parts: why.proposed.parts.iter().map(row).collect(),
        sums: columns.iter().map(|seen| points(seen.score)).collect(),
        told: why.scarce.iter().take(3).map(scarce).chain(others.map(next)).collect(),
        removed: why.removed.iter().map(|(barred, count)| removed(words, *barred, *count)).collect(),
        turns: why.next.iter().filter(|seen| !seen.turns.is_empty()).map(turn).collect(),
    }
}

fn turn_key(turn: Turn) -> &'static str {
    match turn {
        Turn::JobOrStudy => "placement-turn-job",
        Turn::Family => "placement-turn-family",
        Turn::Wish => "placement-turn-wish",
    }
}

fn removed(words: Words, barred: Barred, count: usize) -> String {
    let key = match barred {
        Barred::Rule(rule) => {
            let rule = rule_word(words, rule);
            return words.tn("placement-removed-rule", &[("count", count.into()), ("rule", rule.into())]);
        }
        Barred::Decided => "placement-removed-decided",
        Barred::Floor => "placement-removed-floor",
    };
    words.t1(key, "count", count)
}
