//! Six weeks to object to each decision about the plan or the route (Awb 6:7, 6:8).

use jiff::civil::Date;

use crate::assessment::{Assessment, Basis, Owner, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::after_event;
use crate::facts::{BezwaarTegen, Kind};
use crate::law::{Law, RuleId};
use crate::situation::{Situation, seen};

pub(super) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    let mut decisions = situation
        .events()
        .filter_map(|event| {
            let announced = match &event.fact.kind {
                Kind::PipVastgesteld(pip) => pip.bekendgemaakt_op,
                Kind::PipGewijzigd(change) => change.bekendgemaakt_op,
                Kind::LeerrouteGewijzigd(_) if !with_plan(situation, event.on) => None,
                _ => return None,
            };
            Some((event.at, announced.unwrap_or(event.on)))
        })
        .peekable();
    while let Some((at, announced)) = decisions.next() {
        let next = decisions.peek().map(|next| next.1);
        out.terms.push(term(situation, law, at, announced, next));
    }
}

fn term(situation: &Situation, law: &Law, at: u16, announced: Date, next: Option<Date>) -> Term {
    let rule = law.rule(RuleId::PipObjection, announced);
    let raw = after_event(announced, rule.length());
    let mut basis = Basis::of(RuleId::PipObjection).fact(at).step(step!("pip.announced", announced)).step(step!(
        "pip.add",
        rule.length(),
        announced,
        raw
    ));
    let due = if rule.shift { super::shifted(raw, &mut basis) } else { raw };
    let objection = seen!(situation, BezwaarIngediend)
        .filter(|objection| objection.what.tegen == BezwaarTegen::Pip && objection.on >= announced)
        // A later decision does not take the six weeks of an earlier one away.
        .find(|objection| objection.on <= due || next.is_none_or(|next| objection.on < next));
    let state = match objection {
        Some(objection) => {
            basis.add_fact(objection.at);
            if objection.on <= due { TermState::Met(objection.on) } else { TermState::MetLate(objection.on) }
        }
        None if situation.on <= due => TermState::Open,
        None => TermState::Lapsed,
    };
    Term { code: TermCode::BezwaarPip, owner: Owner::Inburgeraar, start: Some(announced), due, state, basis }
}

/// A change of route that goes with a decision about the plan of that day is one decision with it.
fn with_plan(situation: &Situation, day: Date) -> bool {
    seen!(situation, PipGewijzigd).any(|change| change.on == day)
        || seen!(situation, PipVastgesteld).any(|pip| pip.on == day)
}
