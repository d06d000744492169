//! The newcomer's own pages: where am I, what is next and by when, who helps me, what may I ask.
//!
//! Someone comes in with a code that the caseworker hands out, and is from then on an actor whose account is their own dossier:
//! the gate gives them that one and no other. Their pages show what the caseworker's pages show, from the same facts.

mod asks;
pub mod consent;
mod examples;
pub mod folder;
mod mail_told;
mod mail_way;
pub mod pack;
pub mod pages;
mod provider;
mod sql;
mod tell;
#[cfg(test)]
pub(crate) mod tests;
mod way;
mod way_in;

use store::StoreError;

use crate::access::Denied;
use crate::dossier::DossierError;
use crate::network::NetworkError;
use crate::placement::PlacementError;
use crate::plan::PlanError;

pub use asks::{Ask, AskKind, NewAnswer, answer, ask, asks};
pub use examples::{Example, enter_as, examples};
pub use mail_told::{MailTold, mail_told};
pub use mail_way::{
    MailWay, MailWayError, ask_code, confirm_mail, drop_mail, end_mail, enter_by_mail, mail_way, set_mail,
};
pub use provider::enter_by_provider;
pub use tell::tell;
pub use way::{Next, Step, Well, next, step, well};
pub use way_in::{Entered, Invitation, WayInError, enter, invitation, invite, speak};

/// Every statement of this room, for the tests that prepare each on each engine.
pub fn statements() -> Vec<(&'static str, store::Statement)> {
    [sql::ALL, folder::sql::ALL, consent::sql::ALL].concat()
}

/// Why something did not happen.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    #[error("not allowed")]
    Denied,
    /// There is no such question, paper or consent in this dossier, or it is not for this reader.
    #[error("there is no such thing")]
    NotFound,
    #[error("nothing was written")]
    NoText,
    #[error("no paper was chosen")]
    NoPaper,
    /// In the past, or further ahead than a consent can be given for.
    #[error("a day out of reach")]
    WrongDay,
    /// As many papers, or as many bytes, as one person can keep.
    #[error("the folder is full")]
    Full,
    /// Another paper of the same person is being made clean.
    #[error("another paper is being made clean")]
    Busy,
    #[error(transparent)]
    Unfit(#[from] folder::Unfit),
    #[error(transparent)]
    Dossier(#[from] DossierError),
    #[error(transparent)]
    Plan(#[from] PlanError),
    #[error(transparent)]
    Network(#[from] NetworkError),
    #[error(transparent)]
    Placement(#[from] PlacementError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Denied> for HomeError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

impl From<crate::access::NotRecorded> for HomeError {
    fn from(error: crate::access::NotRecorded) -> Self {
        Self::Store(error.into())
    }
}
