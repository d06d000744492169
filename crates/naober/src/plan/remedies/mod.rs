//! Rights in time: more time, dispensation, scaling down, hours that are certified, and the loan. Each is prepared with its
//! proofs before it is too late; what happens becomes a letter and a fact.

pub(super) mod api;
mod ground;
mod hours;
pub mod loss;
pub mod pages;
mod proofs;
mod requests;
mod scaling;
pub(super) mod sql;
#[cfg(test)]
mod tests;
pub(super) mod wording;

pub use ground::{Ground, OTHERS, proofs as proofs_of};
pub use hours::{ProviderHours, SubjectHours, known_hours};
pub use proofs::{Mark, NewMark, last, mark, marks};
pub use requests::{Advice, Made, ask_for_statement, made, make_overview, prepare_extension, prepare_other};
pub use scaling::{Scaling, allow_a2};
