//! Building a basis: the rule, the facts and the steps of the arithmetic.

use smallvec::SmallVec;

use crate::assessment::{Assessment, Basis, DecisionCode, DecisionNeeded};
use crate::law::RuleId;
use crate::words::{Arg, Step, Word};

/// A step from a phrase key and up to four arguments. The keys are checked against the word lists by a test.
macro_rules! step {
    ($key:literal $(, $arg:expr)* $(,)?) => {
        $crate::basis::filled(&$key, &[$($crate::words::Arg::from($arg)),*])
    };
}
pub(crate) use step;

#[inline]
pub(crate) fn filled(phrase: Word, given: &[Arg]) -> Step {
    let mut args = [Arg::None; 4];
    for (slot, arg) in args.iter_mut().zip(given) {
        *slot = *arg;
    }
    Step { phrase, args }
}

impl Basis {
    #[inline]
    pub(crate) fn of(rule: RuleId) -> Self {
        Self { rule, facts: SmallVec::new(), steps: SmallVec::new() }
    }

    #[must_use]
    #[inline]
    pub(crate) fn fact(mut self, at: u16) -> Self {
        self.add_fact(at);
        self
    }

    #[must_use]
    #[inline]
    pub(crate) fn facts(mut self, all: impl IntoIterator<Item = u16>) -> Self {
        for at in all {
            self.add_fact(at);
        }
        self
    }

    #[must_use]
    #[inline]
    pub(crate) fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    #[inline]
    pub(crate) fn add_fact(&mut self, at: u16) {
        if !self.facts.contains(&at) {
            self.facts.push(at);
        }
    }

    #[inline]
    pub(crate) fn add_step(&mut self, step: Step) {
        self.steps.push(step);
    }
}

impl Assessment {
    pub(crate) fn decide(&mut self, code: DecisionCode, basis: Basis) {
        self.decisions.push(DecisionNeeded { code, basis });
    }
}
