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
    /// Someone else saved in between: what they wrote is not overwritten.
    #[error("changed by someone else in the meantime")]
    ChangedMeanwhile,
    /// The plan does not hold everything yet.
    #[error("the plan is not ready to be adopted")]
    NotReady(Vec<super::pip::Gap>),
    /// A day that is to come, or before the plan it follows.
    #[error("not a day on which a plan can be dated")]
    Dagtekening,
    /// Something ends before it begins.
    #[error("it ends before it begins")]
    WrongSpan,
    #[error("the intake has begun")]
    IntakeBegun,
    #[error("the intake is completed")]
    IntakeDone,
    /// Subjects of the intake are still open, and nobody said why.
    #[error("subjects are open")]
    OpenSubjects,
    /// The law does not let the college complete the intake alone yet (W 14(2)).
    #[error("not without the person")]
    NotInAbsence,
    /// Nobody was summoned yet.
    #[error("not summoned")]
    NotSummoned,
    /// A warning follows on not coming.
    #[error("not absent")]
    NotAbsent,
    #[error("warned before")]
    WarnedBefore,
    /// What is needed for it is not there yet, or it was answered before.
    #[error("not possible now")]
    NotNow,
    /// A fine that something stands in the way of; the page says what.
    #[error("something stands in the way of a fine")]
    NoFineYet,
    /// More than what the law gives for what was filled in.
    #[error("higher than the law gives")]
    TooHigh,
    /// A letter that cannot be put on paper.
    #[error(transparent)]
    CannotBeSet(#[from] letters::LetterError),
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
