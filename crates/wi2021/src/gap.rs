//! A gap between two periods of duty: at most a year and the duty goes on, longer and it is a new one (Bs 2.1(2), 4.2).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::calendar::{add_days, period};
use crate::facts::{Kind, Tag};
use crate::law::{Law, RuleId};
use crate::permit::{brings_duty, continues_duty};
use crate::situation::{Event, Situation};

/// The duty was away from a day, and back on another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gap {
    /// The first day without the duty.
    pub from: Date,
    pub from_at: u16,
    /// The first day it holds again.
    pub back: Date,
    pub back_at: u16,
}

/// A gap that no return has closed yet.
struct Open {
    from: Date,
    at: u16,
    /// Residence ended or became temporary: a permit brings the duty back. An interruption waits for its own end.
    by_permit: bool,
}

impl Gap {
    pub(crate) fn is_too_long(&self, law: &Law) -> bool {
        let most = law.rule(RuleId::ScopeGap, self.from).length();
        add_days(self.back, -1) > period(self.from, most)
    }
}

/// Every gap that closed, in order. Most files have none, and pay for a look at the kinds only.
pub(crate) fn all(situation: &Situation, law: &Law) -> SmallVec<[Gap; 2]> {
    let mut gaps = SmallVec::new();
    let may_end = situation.has(Tag::VerblijfGeeindigd) || situation.has(Tag::InburgeringsplichtOnderbroken);
    if !may_end && !situation.has_several(Tag::VerblijfVerleend) {
        return gaps;
    }
    let mut open: Option<Open> = None;
    let mut had_duty = false;
    for event in situation.events() {
        if let Some(by_permit) = opens(situation, &event, law, had_duty) {
            open = open.or(Some(Open { from: event.on, at: event.at, by_permit }));
            continue;
        }
        let permit = brings_duty(&event, law);
        had_duty |=
            permit || matches!(event.fact.kind, Kind::InburgeringsplichtVastgesteld(_) | Kind::PipVastgesteld(_));
        let returns = matches!(event.fact.kind, Kind::InburgeringsplichtHervat(_));
        if let Some(away) = open.take_if(|away| (returns || permit && away.by_permit) && event.on > away.from) {
            gaps.push(Gap { from: away.from, from_at: away.at, back: event.on, back_at: event.at });
        }
    }
    gaps
}

/// Does this take the duty away, and would a permit bring it back?
fn opens(situation: &Situation, event: &Event, law: &Law, had_duty: bool) -> Option<bool> {
    match &event.fact.kind {
        Kind::InburgeringsplichtOnderbroken(_) => Some(false),
        // One permit that follows another leaves no gap.
        Kind::VerblijfGeeindigd(_) => {
            let follows = situation
                .of(Tag::VerblijfVerleend)
                .any(|permit| permit.on == event.on && (brings_duty(&permit, law) || goes_on(&permit)));
            (!follows).then_some(true)
        }
        Kind::VerblijfVerleend(_) if had_duty && !brings_duty(event, law) && !goes_on(event) => Some(true),
        _ => None,
    }
}

fn goes_on(event: &Event) -> bool {
    matches!(&event.fact.kind, Kind::VerblijfVerleend(permit) if continues_duty(permit))
}
