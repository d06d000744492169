//! Facts: what happened to one dossier on a day. Facts are appended; a wrong one is corrected by a later one that names it.

mod course;
mod duty;
mod family;
mod fine;
mod hours;
mod intake;
mod kinds;
mod plan;
mod term;

pub use course::*;
pub use duty::*;
pub use family::*;
pub use fine::*;
pub use hours::*;
pub use intake::*;
pub(crate) use kinds::Tag;
pub use kinds::{Kind, KindError, KindInfo, Subject};
pub use plan::*;
pub use term::*;

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// Identifies a fact; the store makes it, a correction names it.
pub type FactId = Uuid;

/// Something that happened on a day, as we learned it at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub id: FactId,
    /// The day it happened (`datum`): the day the law looks at.
    pub happened: Date,
    /// When we learned it (`vastgelegd`). Absent in hand-written files: known from the day it happened.
    pub recorded: Option<Timestamp>,
    /// The fact this one takes the place of (`corrigeert`).
    pub corrects: Option<FactId>,
    pub kind: Kind,
}

/// The facts as they were known at a moment: what an objection turns on.
pub fn known_at(facts: &[Fact], moment: Timestamp) -> Vec<Fact> {
    facts.iter().filter(|fact| fact.recorded.is_none_or(|recorded| recorded <= moment)).cloned().collect()
}
