//! Outside systems: files in and out, mail, and the queue of what must still go out.

pub mod files;
pub mod mail;
pub mod oidc;
pub mod queue;

/// Every statement of this room, for the test that prepares them.
pub fn statements() -> Vec<(&'static str, store::Statement)> {
    [queue::ALL, files::sql::ALL, mail::sql::ALL, oidc::sql::ALL, &[("TAKE", queue::TAKE)]].concat()
}
