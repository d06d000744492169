//! The one door to the data: two engines, one SQL text, one transaction for one tenant.

mod alone;
mod backup;
mod bind;
pub mod check;
mod collation;
pub mod counter;
mod distribute;
mod door;
mod error;
mod migrate;
mod open;
mod query;
mod row;
mod row_security;
mod settings;
mod statement;
mod tables;
mod tx;
mod value;

pub use backup::{Manifest, restore};
pub use distribute::distribution;
pub use door::{Engine, Store};
pub use error::StoreError;
pub use migrate::schema_digest;
pub use query::Query;
pub use row::{FromRow, Row};
pub use settings::Settings;
pub use statement::Statement;
pub use tables::{TABLES, Table, TableKind};
pub use tx::Tx;
pub use value::{Args, TenantId, Value};
