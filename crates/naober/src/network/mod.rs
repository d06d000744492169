//! Volunteers and newcomers who look for each other: what each chooses to show, proposals that both can refuse, and the pair
//! that comes of it.
//!
//! A newcomer's card is made by the newcomer and holds nothing of the dossier. A volunteer sees the card of who was proposed to
//! them, until one of the two says no, stops, leaves, or takes the card back. The program proposes; a coordinator sends; the two
//! decide.

mod answers;
mod card;
mod check;
mod choices;
mod contact;
mod own_data;
pub mod pages;
mod pairing;
mod pairs;
mod places;
mod propose;
pub mod quiet;
mod sql;
mod standing;
#[cfg(test)]
pub(crate) mod tests;
mod volunteers;
mod wishes;

use jiff::ToSpan as _;
use jiff::civil::Date;
use store::StoreError;

use crate::access::{Denied, NotRecorded};
use crate::dossier::DossierError;

pub use answers::{Answered, answer, end, take_back};
pub use card::{Card, Shared};
pub use check::{Check, see_check};
pub use choices::{Aim, Day, Interest, Listed, Part};
pub use contact::{MINUTES, Meeting, Message, meet, meetings, messages, show_phone, spoke, thank, write};
pub use own_data::own_data;
pub use pairing::{Apart, Sheet, Suggestion, Waiting, sheet};
pub use pairs::{
    Ended, Overview, Pair, Seen, Side, Stage, Total, newcomers_pairs, overview, volunteers_pair, volunteers_pairs,
};
pub(crate) use places::place_for_demo;
pub use places::{Place, PlaceError, places, put_place, remove_place};
pub use propose::propose;
pub use volunteers::{
    Coordinator, Enrolled, FURTHEST, MOST_AT_ONCE, Offer, Volunteer, coordinators, own_profile, pause, resume,
    save_profile, stop, volunteer, volunteers,
};
pub use wishes::{Wish, own_wish, wish, withdraw};

/// Every statement of this room, for the test that prepares each on each engine.
pub const STATEMENTS: &[(&str, store::Statement)] = sql::ALL;

/// A proposal is open for so many days.
const LAPSES_AFTER_DAYS: i64 = 10;
/// So many days before that, who did not answer is told.
const TOLD_BEFORE_DAYS: i64 = 3;
/// A proposal that a coordinator took back is not worked out again for so many days; by hand it can be sent at once.
const RESTS_DAYS: i64 = 30;
/// A pair without contact for so long gets a friendly word,
const NUDGED_AFTER_DAYS: i64 = 14;
/// and after this the coordinator is asked to look.
const WARNED_AFTER_DAYS: i64 = 30;
/// Our policy, not a term of the law: a safety check (VOG) has none.
const CHECK_VALID_YEARS: i64 = 3;
/// Longest message or word of thanks.
pub const WORDS: usize = 1_000;
/// Longest telephone number, with what people write around it.
pub const NUMBER: usize = 30;
/// So many digits has a telephone number, of here or of another country (ITU-T E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// Why something did not happen.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    #[error("not allowed")]
    Denied,
    /// There is no such pair, volunteer or wish, or it is not for this reader.
    #[error("there is no such thing")]
    NotFound,
    /// It was answered, lapsed or ended before.
    #[error("not possible any more")]
    NotNow,
    /// A rule keeps the two apart, or one of them is taken.
    #[error("these two cannot be proposed")]
    NotFitting,
    #[error("nothing was written")]
    NoText,
    #[error("this is too long")]
    TooLong,
    /// No telephone number can be like this.
    #[error("not a telephone number")]
    WrongNumber,
    /// Ahead, or before the two met each other here.
    #[error("a day out of reach")]
    WrongDay,
    /// Another time stands on that day, and who writes was not told so.
    #[error("another time stands on that day")]
    MetThen(Meeting),
    #[error(transparent)]
    Dossier(#[from] DossierError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Denied> for NetworkError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

impl From<NotRecorded> for NetworkError {
    fn from(error: NotRecorded) -> Self {
        Self::Store(error.into())
    }
}

fn days_after(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}
