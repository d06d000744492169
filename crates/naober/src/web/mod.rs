//! The frame around every page: layout, words, errors, serving.

mod error;
mod frame;
mod serve;

pub use error::{WebError, not_found};
pub use frame::{Frame, Html, Words};
pub use serve::{health, serve};
