//! The plan with a person, from the first talk to the diploma: intake, goals, PIP, week, progress, the people around.
//!
//! Each part is a folder of its own with its verbs, statements and pages. What the law has to know becomes a fact of the
//! dossier, recorded in the same transaction; what only helps people to work together stays here.

pub mod api;
pub mod circle;
mod compartment;
mod error;
pub mod fines;
pub mod goals;
pub mod intake;
pub mod letters;
pub mod ontzorgen;
mod own_words;
pub mod pages;
pub mod pip;
pub mod progress;
pub mod remedies;
pub mod week;

pub use compartment::Compartment;
pub use error::PlanError;
pub use own_words::OwnWords;

/// Every statement of this room, for the tests that prepare each on each engine.
#[rustfmt::skip]
pub fn statements() -> Vec<(&'static str, store::Statement)> {
    // One part a line.
    let parts = [
        fines::sql::ALL,
        letters::sql::ALL,
        intake::sql::ALL,
        goals::sql::ALL,
        pip::STATEMENTS,
        progress::sql::ALL,
        remedies::sql::ALL,
        week::STATEMENTS,
        circle::STATEMENTS,
        ontzorgen::STATEMENTS,
    ];
    parts.concat()
}
