//! The door on both engines, the rules of the schema, and the differences between the engines that the rules are for.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may panic, and makes its own ids")]

mod backup;
mod door;
mod kill;
mod migrations;
mod schema;
mod traps;

use std::ops::Deref;

use store::{Settings, Store, TenantId};
use testkit::Database;
use uuid::Uuid;

/// A migrated store with a database of its own.
struct Migrated {
    store: Store,
    database: Database,
}

impl Migrated {
    async fn sqlite() -> Self {
        Self::over(testkit::sqlite()).await
    }

    async fn postgres() -> Self {
        Self::over(testkit::postgres_from(&store::schema_digest(), migrate).await).await
    }

    async fn over(database: Database) -> Self {
        let store = open(database.url()).await;
        store.migrate().await.unwrap();
        Self { store, database }
    }
}

impl Deref for Migrated {
    type Target = Store;
    fn deref(&self) -> &Store {
        &self.store
    }
}

async fn open(url: &str) -> Store {
    Store::open(&Settings::new(url)).await.unwrap()
}

async fn migrate(url: String) {
    let store = open(&url).await;
    store.migrate().await.unwrap();
    store.close().await;
}

fn a_tenant() -> TenantId {
    TenantId(Uuid::now_v7())
}

const COUNT_UP: store::Statement = store::Statement::new(
    "insert into counters (tenant_id, name, value) values ($1, $2, 1)
     on conflict (tenant_id, name) do update set value = counters.value + 1 returning value",
);
const VALUE: store::Statement = store::Statement::new("select value from counters where tenant_id = $1 and name = $2");
