//! What every API endpoint shares: problems, the version header, the OpenAPI document.

mod document;
mod layer;
mod mount;
mod problem;

pub use document::document;
pub use layer::VERSION;
pub use mount::mount;
pub use problem::{InvalidField, Problem};
