//! Proposals for who goes where, as exact optimisation in whole numbers.
//!
//! - [`regions`] proposes a region for each household under quotas, homes and hard rules, with a price per region, a proof, the
//!   reasons, and what stands in the way when there is no plan.
//! - [`pairs`] proposes a buddy, a coach or a place to work for each newcomer who waits for one.
//! - [`table`] reads and writes the tables of [`regions`] as text.
//!
//! No clock, no randomness, no input or output, no dependencies: the same input gives the same proposal, and what is
//! equally good goes to the lowest index. Scores and prices are in points, which mean what the application lets them
//! mean.

#![forbid(unsafe_code)]

pub mod pairs;
pub mod regions;
pub mod table;
