//! What can go wrong with a dossier, named for the person it goes wrong for.

use jiff::civil::Date;
use store::StoreError;
use wi2021::FactId;

use super::DossierId;
use crate::access::{Denied, NotRecorded};

#[derive(Debug, thiserror::Error)]
pub enum DossierError {
    #[error("no such dossier")]
    NotFound,
    #[error("not allowed")]
    Denied,
    /// The fact that a correction names is not in this dossier.
    #[error("the fact to correct is not in this dossier")]
    CorrectsUnknown(FactId),
    /// A correction already took the place of that fact: correct the newer one.
    #[error("the fact was corrected before")]
    CorrectedBefore { fact: FactId, by: FactId },
    /// A withdrawal has to say which fact never happened.
    #[error("a withdrawal names a fact")]
    WithdrawsNothing,
    #[error("{0} is too long ago")]
    TooLongAgo(Date),
    #[error("{0} is too far ahead")]
    TooFarAhead(Date),
    /// A dossier with this BSN is here already.
    #[error("the person has a dossier")]
    PersonHasDossier(DossierId),
    #[error("the dossier is closed")]
    Closed,
    #[error("the dossier is open")]
    Open,
    /// Work goes to a case manager of the same municipality who still works there.
    #[error("no such colleague")]
    NoSuchColleague,
    /// The place in the list is not one we gave out.
    #[error("no such place in the list")]
    BadCursor,
    #[error("a name is needed")]
    NoName,
    #[error("text is needed")]
    NoText,
    /// Not done at all: one call changes a limited number of dossiers.
    #[error("too many at once, at most {0}")]
    TooMany(usize),
    /// A row of a file may not be taken in, so none was.
    #[error("a row was refused")]
    Refused,
    /// A stored thing could not be read back.
    #[error("stored data: {0}")]
    Unreadable(String),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<NotRecorded> for DossierError {
    fn from(error: NotRecorded) -> Self {
        Self::Store(error.into())
    }
}

impl From<Denied> for DossierError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}
