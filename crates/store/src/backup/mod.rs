//! Copies of all data that are checked when they are made and again before they are used.

mod manifest;
mod postgres;
mod sqlite;

use std::path::Path;

pub use manifest::Manifest;

use crate::{Settings, Store, StoreError, open};

impl Store {
    /// Writes a copy of all data to `path`, checks it, and writes what it holds to `path` + `.json`. Others keep working.
    /// On PostgreSQL the store has to be opened as a role that may read every row.
    ///
    /// # Errors
    /// [`StoreError::Backup`] when the copy cannot be made or is not whole. An existing file is never overwritten.
    pub async fn backup(&self, path: &Path) -> Result<Manifest, StoreError> {
        if path.exists() {
            return Err(StoreError::Backup(format!("{} is there already", path.display())));
        }
        let manifest = match self.url().strip_prefix(open::SQLITE) {
            Some(file) => sqlite::copy(Path::new(file), path).await?,
            None => postgres::dump(self, path).await?,
        };
        manifest.write_beside(path)?;
        Ok(manifest)
    }
}

/// Puts the copy at `path` into the empty database that the settings name, and checks that everything arrived.
///
/// # Errors
/// [`StoreError::Backup`] when the copy is damaged, newer than this program, of the other engine, or the database not empty.
pub async fn restore(path: &Path, settings: &Settings) -> Result<Manifest, StoreError> {
    let manifest = Manifest::checked(path)?;
    match settings.url.strip_prefix(open::SQLITE) {
        Some(file) => sqlite::bring_back(&manifest, path, Path::new(file)).await?,
        None => postgres::bring_back(&manifest, path, settings).await?,
    }
    Ok(manifest)
}
