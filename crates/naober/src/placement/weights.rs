//! What counts for a region and how much: published, with a version, the same for everyone.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::named::named;

named! {
    /// A part of a score.
    pub enum Part {
        /// Chances of work in what the adults did or want to do, each adult as much as the other.
        Work = "work",
        Study = "study",
        Family = "family",
        /// Friends and acquaintances.
        Network = "network",
        /// A hospital that is needed.
        Care = "care",
        /// City or village.
        Surroundings = "surroundings",
        Wish = "wish",
    }
}

/// The points of everything together.
pub const WHOLE: i16 = 10_000;

/// One version of the weights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Weights {
    pub version: String,
    pub since: Date,
    /// At most this much for each part; together [`WHOLE`].
    pub points: BTreeMap<Part, i16>,
    /// What the first, second and third wish get of the points for a wish, in hundredths.
    pub wish_steps: [i16; 3],
}

static PUBLISHED: LazyLock<Weights> = LazyLock::new(|| {
    let text = include_str!("../../data/placement-weights.yaml");
    serde_saphyr::from_str(text).unwrap_or_else(|error| unreachable!("a test reads the weights: {error}"))
});

/// The weights of today.
pub fn published() -> &'static Weights {
    &PUBLISHED
}

impl Weights {
    pub fn of(&self, part: Part) -> i16 {
        self.points.get(&part).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_weights_make_a_whole_and_a_wish_is_at_most_a_fifth() {
        let weights = published();
        assert_eq!(Part::ALL.iter().map(|part| weights.of(*part)).sum::<i16>(), WHOLE);
        assert!(Part::ALL.iter().all(|part| weights.of(*part) > 0));
        assert!(weights.of(Part::Wish) <= WHOLE / 5);
        assert!(weights.wish_steps.is_sorted_by(|first, second| first >= second) && weights.wish_steps[0] == 100);
    }
}
