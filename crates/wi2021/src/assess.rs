//! `assess`: facts and law in, duties out.

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{Assessment, Basis, Standing};
use crate::facts::Fact;
use crate::law::{Law, RuleId};

/// Computes what holds on a day. Pure: the same facts, day and law give the same result; facts after `on` do not count.
pub fn assess(facts: &[Fact], on: Date, law: &Law) -> Assessment {
    let _ = (facts, law);
    Assessment {
        on,
        standing: Standing::Unknown,
        standing_basis: Basis { rule: RuleId(0), facts: SmallVec::new(), steps: SmallVec::new() },
        group: None,
        route: None,
        terms: Vec::new(),
        hours: Vec::new(),
        rights: Vec::new(),
        dangers: Vec::new(),
        amounts: Vec::new(),
        decisions: Vec::new(),
    }
}
