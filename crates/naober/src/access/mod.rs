//! Who may see what: accounts, sign-in, roles, field classes, the one gate, and the log of who looked.

pub mod accounts;
pub mod api_keys;
pub(crate) mod attempts;
pub mod events;
mod filing;
pub mod first;
mod gate;
pub mod installation;
mod keys;
mod ledger;
pub mod log;
pub mod matrix;
mod numbers;
pub mod own;
pub mod pages;
pub mod password;
pub mod places;
mod request;
mod role;
mod scope;
mod second_factor;
pub mod session;
pub mod sign_in;
mod sql;
pub mod staff;
#[cfg(test)]
pub(crate) mod tests;
pub mod who_looked;
pub mod wishes;

pub use api_keys::Client;
pub use attempts::Throttle;
pub use first::NewStaff;
pub use gate::{Action, Denied, Fields, Permit, Room, Rows};
pub use keys::{CannotOpen, Keys};
pub(crate) use keys::{entry_code, short_code};
pub use ledger::Ledger;
pub use log::{Activity, NotRecorded};
pub use numbers::{Bsn, NotABsn, NotAVNumber, VNumber};
pub(crate) use pages::own_page;
pub use request::Visitor;
pub(crate) use request::{Held, Step, clear_language, clear_session, set_language, set_language_for_now, set_session};
pub use role::Role;
pub use scope::{Actor, Scope, day_of};

/// Every statement of this room, for the test that prepares them.
pub const STATEMENTS: &[(&str, store::Statement)] = sql::ALL;
