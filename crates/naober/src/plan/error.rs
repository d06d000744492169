//! What can go wrong with a plan, named for the person it goes wrong for.

use store::StoreError;

use crate::access::{Denied, NotRecorded};
use crate::dossier::DossierError;

#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// There is no such part in this dossier.
    #[error("no such part of the plan")]
    NotFound,
    #[error("text is needed")]
    NoText,
    /// A stored thing could not be read back.
    #[error("stored data: {0}")]
    Unreadable(String),
    #[error(transparent)]
    Dossier(#[from] DossierError),
}

impl From<StoreError> for PlanError {
    fn from(error: StoreError) -> Self {
        Self::Dossier(error.into())
    }
}

impl From<Denied> for PlanError {
    fn from(error: Denied) -> Self {
        Self::Dossier(error.into())
    }
}

impl From<NotRecorded> for PlanError {
    fn from(error: NotRecorded) -> Self {
        Self::Dossier(error.into())
    }
}
