//! The one door to the data: two engines, one SQL text, one transaction for one tenant.

mod door;
mod error;
mod migrate;
mod query;
mod row;
mod statement;
mod tables;
mod value;

pub use door::{Engine, Settings, Store, Tx};
pub use error::StoreError;
pub use query::Query;
pub use row::{FromRow, Row};
pub use statement::Statement;
pub use tables::{TABLES, Table, TableKind};
pub use value::{Args, TenantId, Value};
