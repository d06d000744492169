//! Proposals for who goes where, as exact optimisation in whole numbers.
//!
//! [`regions`] proposes a region for each household under quotas, homes and hard rules. It returns a plan, a price per region
//! and a bound that proves the plan cannot be bettered. No clock, no randomness, no input or output, no dependencies: the
//! same input gives the same plan, and what is equally good goes to the lowest index.

#![forbid(unsafe_code)]

pub mod pairs;
pub mod regions;
pub mod table;
