//! One at a time, where a check and what follows from it are about more than one row.

use crate::{Engine, Query, StoreError, TenantId, Tx};

impl Tx {
    /// Waits until no other transaction of this tenant is alone with this, and stays so until the end of this one. SQLite has
    /// one writer anyway.
    ///
    /// # Errors
    /// [`StoreError`]
    pub async fn alone(&mut self, tenant: TenantId, with: &'static str) -> Result<(), StoreError> {
        if self.engine() == Engine::Postgres {
            let mut query = Query::new("select pg_advisory_xact_lock(hashtextextended(");
            query.bind(format!("{with} of {}", tenant.0)).push(", 0))");
            self.run_of(query).await?;
        }
        Ok(())
    }
}
