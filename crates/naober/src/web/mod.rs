//! The frame around every page: layout, words, errors, serving.

pub mod api;
mod error;
mod frame;
mod serve;

pub use error::{WebError, not_found};
pub use frame::{Frame, Html, Words};
pub use serve::{health, serve};
