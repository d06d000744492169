//! Who may see what: accounts, sign-in, roles, field classes, the one gate, and the log of who looked.

pub mod accounts;
pub mod api_keys;
pub mod events;
mod gate;
mod keys;
mod ledger;
pub mod log;
pub mod matrix;
mod numbers;
pub mod pages;
mod request;
mod role;
mod scope;
pub mod session;
mod sql;

pub use api_keys::Client;
pub use gate::{Action, Denied, Fields, Permit, Room, Rows};
pub use keys::{CannotOpen, Keys};
pub use ledger::Ledger;
pub use log::{Activity, NotRecorded};
pub use numbers::{Bsn, NotABsn, NotAVNumber, VNumber};
pub use request::Visitor;
pub use role::Role;
pub use scope::{Actor, Scope};

/// Every statement of this room, for the test that prepares them.
pub const STATEMENTS: &[(&str, store::Statement)] = sql::ALL;
