//! Forward-only migrations: one numbered text for both engines, and a short list for PostgreSQL alone.

use sqlx::Executor as _;

use crate::{Store, StoreError};

const COMMON: &[(&str, &str)] = &[
    ("0001_tenants", include_str!("../migrations/0001_tenants.sql")),
    ("0002_access", include_str!("../migrations/0002_access.sql")),
    ("0003_dossier", include_str!("../migrations/0003_dossier.sql")),
    ("0004_connect", include_str!("../migrations/0004_connect.sql")),
];

impl Store {
    /// Brings the schema up to date.
    ///
    /// # Errors
    /// [`StoreError::Database`] when a step fails; a step is done whole or not at all.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        for (_, sql) in COMMON {
            if let Some(pool) = self.sqlite() {
                pool.execute(*sql).await?;
            }
            if let Some(pool) = self.postgres() {
                pool.execute(*sql).await?;
            }
        }
        Ok(())
    }
}
