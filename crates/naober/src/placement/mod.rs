//! Who goes to live where: what people wish and can do, and the region that is proposed for them. A person decides.
//!
//! An officer puts households on a list ([`cases`]) and confirms what binds ([`rules`]). A proposal ([`runs`]) weighs each
//! household by published parts ([`score`], [`weights`]) under a table of quotas ([`quota`]) and is kept with everything it
//! rests on, so that it can be done again. [`why`] tells the reasons, [`steps`] is what people did with it, [`clarity`]
//! what the household itself is told, from the row of its own that [`outlook`] keeps.

pub mod audit;
mod awaits;
pub mod board;
pub mod bringing;
pub mod cases;
pub mod clarity;
mod error;
mod likely;
pub mod lines;
pub mod listing;
pub mod no_plan;
pub mod objections;
mod outlook;
pub mod pages;
pub mod place;
pub mod planning;
pub mod profile;
pub mod quota;
mod region;
pub mod rules;
pub mod runs;
pub mod score;
mod sql;
pub mod steps;
pub mod table;
pub mod tables;
mod telling;
#[cfg(test)]
mod tests;
pub mod uses;
pub mod weights;
pub mod why;
pub mod wishes;

pub use awaits::awaits;
pub use clarity::{Clarity, News, State, clarity, news};
pub use error::PlacementError;
pub use objections::object;
pub use outlook::LikelyRegion;
pub use region::RegionCode;
pub use telling::to_tell;
pub use wishes::Wishes;

use store::{StoreError, Tx};

use crate::access::Scope;

/// As it is kept: JSON, the same to the letter for the same value.
fn to_text(value: &impl serde::Serialize) -> Result<String, PlacementError> {
    serde_json::to_string(value).map_err(|error| PlacementError::Unreadable(error.to_string()))
}

/// Whoever changes something here does so alone in the municipality: a household, its rules, its standing and the quotas
/// hang together.
async fn alone(tx: &mut Tx, scope: &Scope) -> Result<(), StoreError> {
    tx.alone(scope.tenant, "placement").await
}

/// Every statement of this room, for the tests that prepare each on each engine.
pub fn statements() -> Vec<(&'static str, store::Statement)> {
    [wishes::sql::ALL, sql::ALL].concat()
}
