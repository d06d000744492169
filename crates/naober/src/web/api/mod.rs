//! What every API endpoint shares: problems, the version header, the OpenAPI document.

mod document;
mod layer;
mod problem;

pub use document::{document, serve_document};
pub use layer::{VERSION, finish, unknown};
pub use problem::{InvalidField, Problem};
