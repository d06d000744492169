//! The municipalities this installation serves: their names, for headers and lists.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use store::{StoreError, TenantId, args};
use uuid::Uuid;

use super::{Scope, sql};
use crate::app::App;

/// Names that were looked up once. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Places(Arc<RwLock<HashMap<Uuid, String>>>);

impl Places {
    /// The name of a municipality; empty while nobody looked it up.
    pub fn name(&self, tenant: TenantId) -> String {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&tenant.0).cloned().unwrap_or_default()
    }

    /// Looks the names up when this one is not known yet.
    pub(super) async fn learn(&self, app: &App, tenant: TenantId) -> Result<(), StoreError> {
        if self.name(tenant).is_empty() {
            let found = all(app).await?;
            let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
            names.extend(found.into_iter().map(|(tenant, name)| (tenant.0, name)));
        }
        Ok(())
    }
}

/// Every municipality there is, by name.
pub async fn all(app: &App) -> Result<Vec<(TenantId, String)>, StoreError> {
    let mut tx = app.store.look().await?;
    let found: Vec<(Uuid, String)> = tx.all(sql::TENANTS, args![]).await?;
    Ok(found.into_iter().map(|(tenant, name)| (TenantId(tenant), name)).collect())
}

/// The municipality with this CBS code; one that is not there yet is made when it comes with a name.
pub async fn settle(app: &App, code: &str, name: Option<&str>) -> Result<Option<TenantId>, StoreError> {
    let mut tx = app.store.control().await?;
    if let Some(name) = name {
        let fresh = Scope::system(app, TenantId(Uuid::nil())).new_id();
        tx.run(sql::TENANT_ADD, args![fresh, name, code]).await?;
    }
    let tenant: Option<Uuid> = tx.maybe(sql::TENANT_BY_CODE, args![code]).await?;
    tx.commit().await?;
    Ok(tenant.map(TenantId))
}
