//! The API over HTTP, on each engine: what partner systems rely on.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod around;
#[path = "../common/mod.rs"]
mod common;
mod dossiers;
mod handover;
mod partner;
mod plan;
mod reports;
