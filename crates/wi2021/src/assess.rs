//! `assess`: facts and law in, duties out, in the order of the story.

use jiff::civil::Date;

use crate::assessment::{Assessment, Basis, Standing};
use crate::facts::Fact;
use crate::law::{Law, RuleId};
use crate::situation::Situation;
use crate::{dangers_time, data, extension, intake, offer, pip, progress, route, standing, support, term};

/// Computes what holds on a day. Pure: the same facts, day and law give the same result; facts after `on` do not count.
pub fn assess(facts: &[Fact], on: Date, law: &Law) -> Assessment {
    let mut situation = Situation::new(facts, on, law);
    let mut out = Assessment {
        on,
        standing: Standing::Unknown,
        standing_basis: Basis::of(RuleId::ScopeBase),
        group: None,
        route: None,
        terms: Vec::with_capacity(8),
        hours: Vec::with_capacity(6),
        rights: Vec::with_capacity(12),
        dangers: Vec::with_capacity(6),
        amounts: Vec::new(),
        decisions: Vec::new(),
    };
    standing::settle(&mut situation, &mut out, law);
    if matches!(out.standing, Standing::NotThisLaw(_) | Standing::Unknown) && situation.ended.is_none() {
        return out;
    }
    intake::assess(&situation, &mut out, law);
    term::settle(&mut situation, &mut out, law);
    pip::assess(&situation, &mut out, law);
    route::assess(&situation, &mut out, law);
    offer::assess(&situation, &mut out, law);
    support::assess(&situation, &mut out, law);
    progress::assess(&situation, &mut out, law);
    extension::assess(&situation, &mut out, law);
    data::assess(&situation, &mut out, law);
    dangers_time::assess(&situation, &mut out, law);
    out
}
