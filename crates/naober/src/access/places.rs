//! The municipalities this installation serves: their names, and how they read the law where the text leaves room.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::{FromRow, Row, Store, StoreError, TenantId, args};
use uuid::Uuid;
use wi2021::Readings;

use super::{Scope, events, sql};
use crate::app::App;

/// How long what was looked up is believed: another process may serve the same municipality.
const BELIEVED: SignedDuration = SignedDuration::from_secs(60);

/// What was looked up. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Places(Arc<RwLock<Known>>);

#[derive(Debug, Default)]
struct Known {
    places: HashMap<Uuid, Place>,
    since: Option<Timestamp>,
}

#[derive(Debug, Clone, Default)]
struct Place {
    name: String,
    code: String,
    readings: Readings,
}

impl Places {
    /// The name of a municipality; empty while nobody looked it up.
    pub fn name(&self, tenant: TenantId) -> String {
        self.place(tenant).map(|place| place.name).unwrap_or_default()
    }

    /// The CBS code of a municipality as it was given; empty while nobody looked it up.
    pub fn code(&self, tenant: TenantId) -> String {
        self.place(tenant).map(|place| place.code).unwrap_or_default()
    }

    /// The names of all municipalities here by their CBS code.
    pub fn by_code(&self) -> HashMap<String, String> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.places.values().map(|place| (place.code.clone(), place.name.clone())).collect()
    }

    /// How a municipality reads the law where the text leaves room; the defaults while nobody looked it up.
    pub(super) fn readings(&self, tenant: TenantId) -> Readings {
        self.place(tenant).map(|place| place.readings).unwrap_or_default()
    }

    /// Looks them up when this one is not known yet, or was looked up a while ago.
    pub(crate) async fn learn(&self, app: &App, tenant: TenantId) -> Result<(), StoreError> {
        let since = self.0.read().unwrap_or_else(PoisonError::into_inner).since;
        let fresh = since.is_some_and(|since| app.clock.now() < since + BELIEVED);
        if !fresh || self.place(tenant).is_none() {
            all(app).await?;
        }
        Ok(())
    }

    fn place(&self, tenant: TenantId) -> Option<Place> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).places.get(&tenant.0).cloned()
    }

    fn keep(&self, found: &[Stored], now: Timestamp) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.places.clear();
        for stored in found {
            let readings = serde_json::from_str::<Settings>(&stored.settings).unwrap_or_default().lezingen;
            known
                .places
                .insert(stored.tenant, Place { name: stored.name.clone(), code: stored.code.clone(), readings });
        }
        known.since = Some(now);
    }
}

/// A municipality as it is stored.
struct Stored {
    tenant: Uuid,
    name: String,
    settings: String,
    code: String,
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { tenant: row.uuid(0)?, name: row.text(1)?, settings: row.text(2)?, code: row.text(3)? })
    }
}

/// What a municipality chose.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Settings {
    lezingen: Readings,
}

/// Every municipality there is, by name.
pub async fn all(app: &App) -> Result<Vec<(TenantId, String)>, StoreError> {
    let mut tx = app.store.look().await?;
    let found: Vec<Stored> = tx.all(sql::TENANTS, args![]).await?;
    app.places.keep(&found, app.clock.now());
    Ok(found.into_iter().map(|stored| (TenantId(stored.tenant), stored.name)).collect())
}

/// Every municipality there is.
pub(super) async fn ids(store: &Store) -> Result<Vec<TenantId>, StoreError> {
    let found: Vec<Stored> = store.look().await?.all(sql::TENANTS, args![]).await?;
    Ok(found.into_iter().map(|stored| TenantId(stored.tenant)).collect())
}

/// Keeps how this municipality reads the law.
///
/// # Errors
/// [`StoreError`]
pub async fn choose_readings(scope: &Scope, readings: Readings) -> Result<(), StoreError> {
    let settings = serde_json::to_string(&Settings { lezingen: readings }).unwrap_or_default();
    let mut tx = scope.write().await?;
    tx.run(sql::TENANT_SETTINGS, args![scope.tenant, settings]).await?;
    events::write(&mut tx, scope, "readings.chosen", None, serde_json::json!({ "lezingen": readings })).await?;
    tx.commit().await?;
    all(&scope.app).await?;
    Ok(())
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
