//! Who may see what: accounts, sign-in, roles, field classes, the one gate, and the log of who looked.

mod gate;
mod keys;
mod scope;

pub use gate::{Action, Denied, Fields, Permit, Role, Room, Rows};
pub use keys::Keys;
pub use scope::{Actor, Scope};
