//! Reports: where the municipality stands, the quarter file for Statistics Netherlands, the count for the grant.
//!
//! Everything is counted by the dossier room. This room decides what of it may be shown to whom, and how.

pub mod api;
pub mod pages;
mod suppress;
mod swi;
#[cfg(test)]
mod tests;
mod told;

use crate::access::{Action, Room, Rows, Scope};
use crate::dossier::DossierError;
use crate::dossier::figures::{self, Figures};

pub use suppress::{Shown, pair, parts};
pub use swi::{Quarters, quarter_file, quarters};

/// The figures of today, and whether the people behind them may be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub figures: Figures,
    /// Small numbers are told and lead to the list only to who may see that list.
    pub exact: bool,
}

/// Counts, for who may see figures.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn report(scope: &Scope) -> Result<Report, DossierError> {
    let permit = scope.may(Room::Monitor, Action::Read)?;
    let people = scope.may(Room::Worklist, Action::List).is_ok_and(|list| list.rows == Rows::Tenant);
    let exact = permit.rows == Rows::Tenant && people;
    Ok(Report { figures: figures::figures(scope).await?, exact })
}
