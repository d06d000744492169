//! How a plan uses the regions: numbers beside quotas and prices, and a map that shows the same.

use matching::pairs::Spot;
use matching::regions::Quota;

use crate::land;
use crate::web::svg;
use crate::web::{Words, grouped};

/// The classes of a price, the cheapest first, with a word and what it means.
pub const TONES: [(&str, &str, &str); 4] = [
    ("roomy", "match-tone-roomy", "match-tone-roomy-text"),
    ("even", "match-tone-even", "match-tone-even-text"),
    ("scarce", "match-tone-scarce", "match-tone-scarce-text"),
    ("very-scarce", "match-tone-very-scarce", "match-tone-very-scarce-text"),
];

/// A region with what a plan does there.
pub struct Use<'a> {
    /// Its row in the table.
    pub number: usize,
    pub name: &'a str,
    /// Where it is drawn, when that is known.
    pub spot: Option<Spot>,
    pub quota: Quota,
    pub households: u64,
    pub persons: u64,
    pub price: i32,
    /// Its place in [`TONES`].
    pub tone: usize,
}

/// Above zero a price says scarce, and very scarce from the median of those on.
pub fn tones(prices: &[i32]) -> Vec<usize> {
    let mut above: Vec<i32> = prices.iter().copied().filter(|price| *price > 0).collect();
    above.sort_unstable();
    let median = above.get(above.len() / 2).copied().unwrap_or(0);
    let tone = |price: &i32| if *price > 0 { 2 + usize::from(*price >= median) } else { usize::from(*price == 0) };
    prices.iter().map(tone).collect()
}

/// The map of these regions, and how many of them stand nowhere on it.
pub fn map(words: Words, uses: &[Use]) -> (String, usize) {
    let places: Vec<svg::Place> = uses.iter().filter_map(|one| one.on_map(words)).collect();
    let unplaced = uses.len() - places.len();
    let drawn = svg::map(&svg::Map {
        id: "map".to_owned(),
        title: words.t("match-map"),
        description: words.t("match-map-text"),
        dots: land::dots(),
        places,
    });
    (drawn, unplaced)
}

/// What each colour of the map means.
pub fn legend(words: Words) -> Vec<(&'static str, String)> {
    TONES.iter().map(|(tone, _, key)| (*tone, words.t(key))).collect()
}

impl Use<'_> {
    fn on_map(&self, words: Words) -> Option<svg::Place> {
        let spot = self.spot?;
        Some(svg::Place {
            at: [spot.east, spot.north],
            people: self.persons,
            tone: self.class(),
            number: self.number,
            name: words.tn(
                "match-map-place",
                &[
                    ("region", self.name.into()),
                    ("persons", grouped(words, i64::try_from(self.persons).unwrap_or(i64::MAX)).into()),
                    ("tone", self.word(words).into()),
                ],
            ),
        })
    }

    /// Ends the class of its circle.
    pub fn class(&self) -> &'static str {
        TONES[self.tone].0
    }

    pub fn word(&self, words: Words) -> String {
        words.t(TONES[self.tone].1)
    }
}
