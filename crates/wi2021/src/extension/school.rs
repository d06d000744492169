//! A study that does not exempt: praktijkonderwijs, VSO or entree, done or still followed (Bs 4.3, R 4.2).

use jiff::civil::Date;
use smallvec::SmallVec;

use super::{Case, Outcome};
use crate::assessment::{Basis, RightCode};
use crate::basis::step;
use crate::calendar::{add_days, days_between, days_in, extend_end};
use crate::facts::{SoortOpleiding, Verlengingsgrond};
use crate::law::{Length, RuleId};
use crate::situation::seen;
use crate::standing::duty_began;

/// One enrolment that counts, from the day the duty began at the earliest.
struct Study {
    entree: bool,
    from: Date,
    to: Option<Date>,
    /// How often DUO granted an extension since it began.
    granted: usize,
    /// One of those while it still ran, which gave a whole step ahead.
    granted_running: bool,
    facts: SmallVec<[u16; 2]>,
}

pub(super) fn outcomes(case: &Case, outcomes: &mut Vec<Outcome>) {
    if case.law.in_force(RuleId::ExtSchoolDone, case.on).is_none() {
        return;
    }
    let studies = studies(case);
    if studies.is_empty() {
        return;
    }
    let running = studies.iter().any(|study| study.to.is_none());
    let mut basis = Basis::of(if running { RuleId::ExtSchoolNow } else { RuleId::ExtSchoolDone });
    if let Some(began) = duty_began(case.situation, case.law) {
        basis.add_fact(began.at);
    }
    for study in &studies {
        for at in &study.facts {
            basis.add_fact(*at);
        }
    }
    let end = end(case, &studies, &mut basis);
    let used = end == case.term.end && studies.iter().any(|study| study.granted > 0);
    if used {
        basis.add_step(step!("ext.used-before"));
    }
    outcomes.push(Outcome {
        ground: Verlengingsgrond::Opleiding,
        code: RightCode::VerlengingOpleiding,
        basis,
        gives: (end > case.term.end).then_some(end),
        running,
        used,
        missing: if used {
            SmallVec::new()
        } else if running {
            SmallVec::from_slice(&[&"inschrijfbewijs"])
        } else {
            SmallVec::from_slice(&[&"inschrijfbewijs", &"uitschrijfbewijs"])
        },
    });
}

/// Lengths add up (R 4.2(5)): first what is done, then what still runs. A grant used up what began before it.
fn end(case: &Case, studies: &[Study], basis: &mut Basis) -> Date {
    let fresh = |study: &&Study| study.granted == 0;
    let mut end = case.term.end;
    for study in studies.iter().filter(fresh).filter(|study| !study.entree) {
        end = add(study, end, basis);
    }
    let entree = Entree::after(case, studies, end);
    for study in studies.iter().filter(fresh).filter(|study| study.entree) {
        end = entree.capped(add(study, end, basis), basis);
    }
    let Some(running) = studies.iter().find(|study| study.to.is_none()) else { return end };
    let ladder = &case.law.rule(RuleId::ExtSchoolNow, case.on).ladder;
    let length = ladder.get(running.granted).filter(|_| running.granted == 0 || !running.entree);
    let Some(length) = length.filter(|_| !running.entree || entree.is_left(end)) else {
        basis.add_step(step!("ext.school-no-more"));
        return end;
    };
    let next = extend_end(end, *length);
    basis.add_step(step!("ext.school-now", running.from, *length, next));
    if running.entree { entree.capped(next, basis) } else { next }
}

/// Entree counts for two years at most, over all enrolments and grants (R 4.2(3)(4)).
struct Entree {
    cap: Option<(Length, Date)>,
}

impl Entree {
    /// The cap from the end that the other studies give, less what earlier grants were about.
    fn after(case: &Case, studies: &[Study], end: Date) -> Self {
        let granted = || studies.iter().filter(|study| study.entree && study.granted > 0);
        let days: i64 = granted().filter_map(|study| study.to.map(|to| days_in(study.from, to))).sum();
        let whole = granted().any(|study| study.granted_running);
        let cap = case.law.rule(RuleId::ExtSchoolDone, case.on).cap;
        Self { cap: cap.map(|cap| (cap, if whole { end } else { extend_end(add_days(end, -days), cap).max(end) })) }
    }

    fn is_left(&self, end: Date) -> bool {
        self.cap.is_none_or(|(_, most)| end < most)
    }

    fn capped(&self, end: Date, basis: &mut Basis) -> Date {
        let Some((cap, most)) = self.cap.filter(|cap| end > cap.1) else { return end };
        basis.add_step(step!("ext.cap", cap, most));
        most
    }
}

fn add(study: &Study, end: Date, basis: &mut Basis) -> Date {
    let Some(to) = study.to else { return end };
    let days = days_in(study.from, to);
    let next = add_days(end, days);
    basis.add_step(step!("ext.school-done", study.from, to, days, next));
    next
}

/// Every enrolment, cut so that no day counts twice.
fn studies(case: &Case) -> SmallVec<[Study; 2]> {
    let began = duty_began(case.situation, case.law).map_or(case.term.start, |began| began.on);
    let mut all: SmallVec<[Study; 2]> = seen!(case.situation, OpleidingGestart)
        .filter(|start| start.on <= case.on)
        .filter_map(|start| {
            let kind = start.what.opleiding;
            if !matches!(kind, SoortOpleiding::Praktijkonderwijs | SoortOpleiding::Vso | SoortOpleiding::Entree) {
                return None;
            }
            let end = seen!(case.situation, OpleidingBeeindigd)
                .find(|end| end.what.opleiding == kind && end.on >= start.on && end.on <= case.on);
            let mut facts = SmallVec::from_slice(&[start.at]);
            facts.extend(end.map(|end| end.at));
            let (from, to) = (start.on.max(began), end.map(|end| end.on));
            let counts = to.is_none_or(|to| days_between(from, to) >= 0);
            let grants = case.grants.iter().filter(|grant| grant.grounds.has(Verlengingsgrond::Opleiding));
            let since = || grants.clone().filter(|grant| grant.on >= start.on);
            let granted_running = since().any(|grant| to.is_none_or(|to| grant.on < to));
            let entree = kind == SoortOpleiding::Entree;
            counts.then_some(Study { entree, from, to, granted: since().count(), granted_running, facts })
        })
        .collect();
    if all.len() > 1 {
        all.sort_by_key(|study| study.from);
        let mut next: Option<Date> = None;
        all.retain(|study| {
            study.from = next.map_or(study.from, |next| study.from.max(next));
            next = next.max(Some(study.to.map_or(Date::MAX, |to| add_days(to, 1))));
            study.from <= study.to.unwrap_or(add_days(case.on, 1))
        });
    }
    all
}
