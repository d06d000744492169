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
    /// No place is sought for this person, so nothing is asked of them.
    #[error("no place is sought")]
    NotAwaited,
    #[error("nothing was written")]
    NoText,
    /// More regions than someone can wish for.
    #[error("too many regions, at most {0}")]
    TooManyRegions(usize),
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
