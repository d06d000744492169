//! What every API endpoint shares: problems, the version header, the OpenAPI document.

mod body;
mod document;
mod file;
mod layer;
mod mount;
mod problem;

pub use body::{Ids, Wrong, read};
pub use document::document;
pub use file::{Bestand, file};
pub use layer::VERSION;
pub use mount::mount;
pub use problem::{InvalidField, Problem};
