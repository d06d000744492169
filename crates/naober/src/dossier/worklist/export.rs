//! The list as a file: in pieces, so that a large one needs no more memory than a small one.

use store::StoreError;
use uuid::Uuid;

use super::super::DossierError;
use super::{Cursor, Filter, LARGEST_PAGE, Line, lines};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Permit, Room, Scope};

/// Rows that are still to come.
pub struct Export {
    scope: Scope,
    permit: Permit,
    filter: Filter,
    from: Option<Cursor>,
    done: bool,
}

/// Begins an export of everything that the filter and the permit let through.
///
/// # Errors
/// [`DossierError::Denied`]
pub async fn export(scope: &Scope, filter: &Filter) -> Result<Export, DossierError> {
    let permit = scope.may(Room::Worklist, Action::Export)?;
    Ok(Export { scope: scope.clone(), permit, filter: filter.clone(), from: None, done: false })
}

impl Export {
    /// The next rows; an empty piece never comes. Each piece is in the log of who looked before it is given.
    ///
    /// # Errors
    /// The store's own.
    pub async fn next(&mut self) -> Result<Option<Vec<Line>>, DossierError> {
        if self.done {
            return Ok(None);
        }
        let size = LARGEST_PAGE * 5;
        let mut tx = self.scope.read().await?;
        let piece = lines(&mut tx, &self.scope, &self.permit, &self.filter, self.from, size).await?;
        drop(tx);
        self.done = piece.len() < size;
        self.from = piece.last().map(|line| line.place(false));
        let subjects: Vec<Uuid> = piece.iter().map(|line| line.dossier.0).collect();
        looked(&self.scope, Activity::Export, &subjects).await.map_err(StoreError::from)?;
        Ok(Some(piece).filter(|piece| !piece.is_empty()))
    }
}
