//! What can go wrong with a placement, named for the person it goes wrong for.

use store::StoreError;

use crate::access::{Denied, NotRecorded};
use crate::dossier::DossierError;

#[derive(Debug, thiserror::Error)]
pub enum PlacementError {
    #[error("not allowed")]
    Denied,
    #[error("there is no such thing")]
    NotFound,
    #[error("nothing was written")]
    NoText,
    /// More regions than someone can wish for.
    #[error("too many regions, at most {0}")]
    TooManyRegions(usize),
    /// Nobody is on the list.
    #[error("nobody to place")]
    NobodyToPlace,
    /// No open dossier has this number.
    #[error("nobody has this number")]
    NobodyOfThatNumber,
    /// The household is on the list already.
    #[error("on the list already")]
    OnTheList,
    /// A confirmed rule keeps the household out of the region.
    #[error("a rule forbids it")]
    RuleForbids,
    /// Another rule, or what a person chose or decided, is about another region.
    #[error("it contradicts what holds")]
    Contradicts,
    /// More signs than someone can send.
    #[error("too long, at most {0} signs")]
    TooLong(usize),
    /// The same person wrote about the same on this day, and waits for an answer.
    #[error("an objection of {0} waits")]
    ObjectedOn(jiff::civil::Date),
    /// Somebody of the household waits for an answer.
    #[error("an objection waits")]
    ObjectionWaits,
    /// It was decided before, or there is nothing to decide on yet.
    #[error("not possible now")]
    NotNow,
    /// A table with mistakes.
    #[error("a table with mistakes")]
    WrongTable(Vec<super::table::Fault>),
    /// A stored thing could not be read back.
    #[error("stored data: {0}")]
    Unreadable(String),
    #[error(transparent)]
    Dossier(#[from] DossierError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Denied> for PlacementError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

impl From<NotRecorded> for PlacementError {
    fn from(error: NotRecorded) -> Self {
        Self::Store(error.into())
    }
}
