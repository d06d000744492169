//! Moving to another municipality: what goes along is put in a package, and a package that comes in is shown before it counts.
//!
//! The old college gives the plan, the progress and the fines (W 35(4)); the route and the term stay as they are (W 11(3),
//! W 15(4)), and the new college has its own ten weeks for a plan (Bs 5.3(3)). Health and notes stay behind.

pub mod api;
mod giving;
mod letter;
mod package;
pub mod pages;
mod selection;
mod sql;
mod stand;
mod taking;

use store::StoreError;

use crate::access::{CannotOpen, Denied, NotRecorded};
use crate::dossier::DossierError;
use crate::plan::PlanError;

pub use giving::{Given, Offer, download, make, offer};
pub use package::{LARGEST, Package, Person, PlanVersion, Wrong};
pub use selection::{Part, Portion};
pub use stand::Stand;
pub use taking::{Arrival, Brought, Waiting, brought, drop_it, look, receive, take, waiting};

/// What can go wrong with a handover, named for the person it goes wrong for.
#[derive(Debug, thiserror::Error)]
pub enum HandoverError {
    #[error("no such package")]
    NotFound,
    #[error("not allowed")]
    Denied,
    /// The other municipality is this one.
    #[error("this is the own municipality")]
    Own,
    /// The file is no package for us.
    #[error(transparent)]
    Wrong(#[from] Wrong),
    /// It was taken in or dropped before.
    #[error("the package is done with")]
    DoneWith,
    /// Sealed with another key, or damaged.
    #[error(transparent)]
    CannotOpen(#[from] CannotOpen),
    #[error(transparent)]
    Dossier(#[from] DossierError),
    #[error(transparent)]
    Plan(#[from] PlanError),
}

impl From<StoreError> for HandoverError {
    fn from(error: StoreError) -> Self {
        Self::Dossier(error.into())
    }
}

impl From<Denied> for HandoverError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

impl From<NotRecorded> for HandoverError {
    fn from(error: NotRecorded) -> Self {
        Self::Dossier(error.into())
    }
}

/// A code of CBS as it is kept, from how it is typed: "0363" and "GM0363" are the same.
pub fn code_typed(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.strip_prefix("GM").or_else(|| text.strip_prefix("gm")).unwrap_or(text);
    let whole = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) && digits != "0000";
    whole.then(|| format!("GM{digits}"))
}

/// Every statement of this room, for the test that prepares each on each engine.
pub const STATEMENTS: &[(&str, store::Statement)] = sql::ALL;

#[cfg(test)]
mod tests;
