//! The brede intake as a conversation: subjects in any order, saved as one goes, with the ladder of summonses before it.
//!
//! What is asked stands in [`table`]; what is known already in [`known`]. Answers are rows that are never changed. The
//! facts that the law needs are recorded by [`begin`], [`complete`], [`summon`] and [`absent`].

mod answers;
mod course;
mod known;
mod ladder;
mod letter;
pub mod marks;
pub mod pages;
pub(super) mod sql;
mod summons;
pub mod table;
#[cfg(test)]
mod tests;

pub(super) use answers::spoken;
pub use answers::{Answer, Given, State, answers, counting, read, save};
pub use course::{Completion, begin, complete, tell_alone};
pub(in crate::plan) use known::told;
pub(super) use known::{holding, of_answer};
pub use ladder::{Call, Ladder, Stand};
pub use summons::{Invitation, absent, summon};
