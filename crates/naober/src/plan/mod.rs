//! The plan with a person, from the first talk to the diploma: intake, goals, PIP, week, progress, the people around.
//!
//! Each part is a folder of its own with its verbs, statements and pages. What the law has to know becomes a fact of the
//! dossier, recorded in the same transaction; what only helps people to work together stays here.

mod error;
pub mod letters;
pub mod pages;
pub mod pip;
pub mod progress;
pub mod week;

pub use error::PlanError;

/// Every statement of this room, for the tests that prepare each on each engine.
#[rustfmt::skip]
pub fn statements() -> Vec<(&'static str, store::Statement)> {
    // One part a line.
    let parts = [
        letters::sql::ALL,
        pip::STATEMENTS,
        progress::sql::ALL,
        week::STATEMENTS,
    ];
    parts.concat()
}
