//! Rules that a pair must pass, and the points of a pair that passes them.

use super::people::{Newcomer, Supporter};

/// A rule that keeps two people apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gate {
    /// The supporter has no valid safety check.
    SafetyCheck,
    /// No language in common.
    Language,
    /// Too far apart.
    Distance,
    /// No part of the week in common.
    Times,
    /// The newcomer wants a woman.
    WishForWoman,
}

/// All gates, in the order in which they are named.
pub const GATES: [Gate; 5] = [Gate::SafetyCheck, Gate::Language, Gate::Distance, Gate::Times, Gate::WishForWoman];

/// What counts, published with the result. Points are whole numbers; the four parts together are usually 10,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    pub most_metres: u32,
    /// For three shared languages or more; less in proportion.
    pub for_languages: u16,
    /// For exactly the same interests; less by the share in common.
    pub for_interests: u16,
    /// For four shared parts of the week or more; less in proportion.
    pub for_times: u16,
    /// For living at the same spot; less in proportion to the distance.
    pub for_nearness: u16,
    /// What waiting is worth. A pair with fewer points is not proposed.
    pub for_waiting: u16,
    /// Added to every pair of someone, for each week of waiting.
    pub per_week: u16,
    /// Weeks that count at most.
    pub most_weeks: u16,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            most_metres: 15_000,
            for_languages: 3500,
            for_interests: 3000,
            for_times: 1500,
            for_nearness: 2000,
            for_waiting: 4000,
            per_week: 40,
            most_weeks: 52,
        }
    }
}

/// The points of a pair, part by part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    pub languages: u32,
    pub interests: u32,
    pub times: u32,
    pub nearness: u32,
    pub waited: u32,
}

impl Parts {
    /// More than this no pair counts.
    pub const MOST: u32 = 1_000_000;

    /// All together, at most [`Parts::MOST`].
    pub fn total(&self) -> u32 {
        let parts = [self.languages, self.interests, self.times, self.nearness, self.waited];
        parts.into_iter().fold(0, u32::saturating_add).min(Parts::MOST)
    }
}

impl Rules {
    /// True when a gate keeps the two apart.
    pub fn shut(&self, gate: Gate, newcomer: &Newcomer, supporter: &Supporter) -> bool {
        match gate {
            Gate::SafetyCheck => !supporter.checked,
            Gate::Language => newcomer.languages.shared(supporter.languages) == 0,
            Gate::Distance => newcomer.home.metres_to(supporter.home) > u64::from(self.most_metres),
            Gate::Times => newcomer.times.shared(supporter.times) == 0,
            Gate::WishForWoman => newcomer.wants_woman && !supporter.is_woman,
        }
    }

    /// All gates that keep the two apart; none when they can be matched.
    pub fn gates(&self, newcomer: &Newcomer, supporter: &Supporter) -> impl Iterator<Item = Gate> {
        GATES.into_iter().filter(|&gate| self.shut(gate, newcomer, supporter))
    }

    /// The points of a pair. Means something only when no gate is shut.
    pub fn points(&self, newcomer: &Newcomer, supporter: &Supporter) -> Parts {
        let metres = newcomer.home.metres_to(supporter.home).min(u64::from(self.most_metres)) as u32;
        let either = newcomer.interests.either(supporter.interests);
        Parts {
            languages: share(self.for_languages, newcomer.languages.shared(supporter.languages).min(3), 3),
            interests: share(self.for_interests, newcomer.interests.shared(supporter.interests), either),
            times: share(self.for_times, newcomer.times.shared(supporter.times).min(4), 4),
            nearness: share(self.for_nearness, self.most_metres - metres, self.most_metres),
            waited: u32::from(self.per_week) * u32::from(newcomer.weeks_waiting.min(self.most_weeks)),
        }
    }
}

fn share(points: u16, part: u32, whole: u32) -> u32 {
    (u64::from(points) * u64::from(part)).checked_div(u64::from(whole)).unwrap_or(0) as u32
}
