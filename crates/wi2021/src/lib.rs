//! Wet inburgering 2021: facts in, duties out.
//!
//! [`assess`] takes what happened to one person, a day and the law, and says which terms run, which hours are owed, which
//! rights are open, what is about to go wrong and what only a person can decide. Each result names its rule, its article
//! and the facts it rests on; [`explain`] puts the arithmetic in words. No clock, no randomness, no input or output.

mod achieved;
mod assess;
mod assessment;
mod basis;
pub mod calendar;
mod completion;
mod dangers_progress;
mod dangers_time;
mod data;
mod dispensation;
mod exams;
mod exemption;
mod extension;
pub mod facts;
pub mod file;
mod fines_duo;
mod fines_municipal;
mod gap;
mod hours;
mod intake;
mod law;
mod loan;
mod offer;
mod performance;
mod permit;
mod pip;
mod progress;
mod report;
mod route;
mod scaling;
mod situation;
mod standing;
mod support;
mod term;
mod words;

pub use assess::assess;
pub use assessment::*;
pub use data::cbs_quarter_due;
pub use facts::{Fact, FactId, Kind, known_at};
pub use fines_municipal::{Hearing, hearing};
pub use law::*;
pub use performance::{Performance, performance};
pub use report::*;
pub use words::{Arg, Explanation, Lang, Step, date_in_words, euros_in_words, explain, sentence};
