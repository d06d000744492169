//! The arithmetic in words. A step names a phrase and its numbers; the text is made only when someone asks.

use jiff::civil::Date;

use crate::assessment::{Basis, Hours};
use crate::facts::Fact;
use crate::law::Law;

/// One line of an explanation: a phrase of the word list with its arguments.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    pub phrase: &'static str,
    pub args: [Arg; 4],
}

/// A value inside a phrase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg {
    None,
    Date(Date),
    Number(i64),
    Hours(Hours),
    Cents(i64),
    /// A key of the word list, for example the name of a holiday.
    Word(&'static str),
}

/// The languages the reasons are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    Nl,
    En,
}

/// A reason a person can read: what the rule is, where it stands, and how the result came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Name of the rule, for example "Tien weken voor het PIP".
    pub rule: String,
    /// For example "Bs 5.3(1)".
    pub article: String,
    /// The arithmetic, a sentence each.
    pub steps: Vec<String>,
}

/// Puts a basis into words.
pub fn explain(law: &Law, facts: &[Fact], basis: &Basis, lang: Lang) -> Explanation {
    let _ = (law, facts, basis, lang);
    Explanation { rule: String::new(), article: String::new(), steps: Vec::new() }
}
