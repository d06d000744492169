//! The access room over HTTP, against the real router, on each engine.

mod fields;
mod fixtures;
mod hostile;
mod installation;
mod log;
mod looks;
mod matrix;
mod own_account;
mod sign_in;
mod staff;

use axum::http::StatusCode;
pub(crate) use fixtures::{Browser, House, Page};
