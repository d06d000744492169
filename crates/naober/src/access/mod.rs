//! Who may see what: accounts, sign-in, roles, field classes, the one gate, and the log of who looked.

pub mod accounts;
pub mod api_keys;
pub mod events;
mod gate;
mod keys;
mod ledger;
pub mod log;
mod numbers;
pub mod pages;
mod request;
mod scope;
pub mod session;
mod sql;

pub use api_keys::Client;
pub use gate::{Action, Denied, Fields, Permit, Role, Room, Rows};
pub use keys::{CannotOpen, Keys};
pub use ledger::Ledger;
pub use log::{Activity, NotRecorded};
pub use numbers::{Bsn, NotABsn, NotAVNumber, VNumber};
pub use request::Visitor;
pub use scope::{Actor, Scope};

/// Every statement of this room, for the test that prepares them.
pub const STATEMENTS: &[(&str, store::Statement)] = sql::ALL;
