//! What someone shows of themselves: chosen by them, and all there is to see.

use store::{Args, Row, StoreError, args};
use texts::Language;
use uuid::Uuid;

use super::choices::{Aim, Day, Interest, Part, bits, chosen, shared, written};
use super::places::Place;

/// The same for both sides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    pub first_name: String,
    pub languages: Vec<Language>,
    pub interests: Vec<Interest>,
    pub aims: Vec<Aim>,
    pub days: Vec<Day>,
    pub parts: Vec<Part>,
    /// The part of town, when the municipality keeps a list of them.
    pub place: Option<Uuid>,
}

/// What two have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    pub languages: Vec<Language>,
    pub interests: Vec<Interest>,
    pub aims: Vec<Aim>,
    pub days: Vec<Day>,
    pub parts: Vec<Part>,
}

/// Columns that a card takes.
pub(super) const COLUMNS: usize = 7;

impl Card {
    /// The parts of the week: a day and a part of it.
    pub(super) fn times(&self) -> u64 {
        let (days, parts) = (bits(&self.days), bits(&self.parts));
        (0..7).filter(|day| days >> day & 1 == 1).fold(0, |all, day| all | parts << (day * 3))
    }

    pub fn shared(&self, other: &Self) -> Shared {
        Shared {
            languages: shared(&self.languages, &other.languages),
            interests: shared(&self.interests, &other.interests),
            aims: shared(&self.aims, &other.aims),
            days: shared(&self.days, &other.days),
            parts: shared(&self.parts, &other.parts),
        }
    }

    pub fn place_name<'p>(&self, places: &'p [Place]) -> Option<&'p str> {
        self.place.and_then(|id| places.iter().find(|place| place.id == id)).map(|place| place.name.as_str())
    }

    pub(super) fn from_row(row: &Row, at: usize) -> Result<Self, StoreError> {
        let list = |place: usize| row.text(at + place);
        Ok(Self {
            first_name: list(0)?,
            languages: chosen(list(1)?.split(' ')),
            interests: chosen(list(2)?.split(' ')),
            aims: chosen(list(3)?.split(' ')),
            days: chosen(list(4)?.split(' ')),
            parts: chosen(list(5)?.split(' ')),
            place: row.opt_uuid(at + 6)?,
        })
    }

    /// Its columns, in the order in which they are read.
    pub(super) fn values(&self) -> Args {
        args![
            self.first_name.trim(),
            written(&self.languages),
            written(&self.interests),
            written(&self.aims),
            written(&self.days),
            written(&self.parts),
            self.place
        ]
    }
}
