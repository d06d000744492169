//! A study that does not exempt: praktijkonderwijs, VSO or entree, done or still followed (Bs 4.3, R 4.2).

use jiff::civil::Date;
use smallvec::SmallVec;

use super::{Case, Outcome};
use crate::assessment::{Basis, RightCode};
use crate::basis::step;
use crate::calendar::{add_days, days_between, days_in, extend_end};
use crate::facts::{SoortOpleiding, Verlengingsgrond};
use crate::law::RuleId;
use crate::situation::seen;
use crate::standing::duty_began;

/// One enrolment that counts, from the day the duty began at the earliest.
struct Study {
    entree: bool,
    from: Date,
    to: Option<Date>,
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
    let granted = seen!(case.situation, VerlengingBeslist)
        .filter(|grant| grant.on <= case.on && Some(grant.at) != case.except)
        .filter(|grant| grant.what.toegestaan && grant.what.gronden.contains(&Verlengingsgrond::Opleiding))
        .count();
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
    let end = if running || granted == 0 { end(case, &studies, granted, &mut basis) } else { case.term.end };
    let used = granted > 0 && end == case.term.end;
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

/// Lengths add up (R 4.2(5)): first what is done, then what still runs.
fn end(case: &Case, studies: &[Study], granted: usize, basis: &mut Basis) -> Date {
    let done = case.law.rule(RuleId::ExtSchoolDone, case.on);
    let mut end = case.term.end;
    // What is done counts once; a later grant is about the study that still runs.
    for study in studies.iter().filter(|_| granted == 0) {
        let Some(to) = study.to else { continue };
        let days = days_in(study.from, to);
        let mut next = add_days(end, days);
        basis.add_step(step!("ext.school-done", study.from, to, days, next));
        let most = done.cap.filter(|_| study.entree).map(|cap| (cap, extend_end(end, cap)));
        if let Some((cap, most)) = most.filter(|most| next > most.1) {
            basis.add_step(step!("ext.cap", cap, most));
            next = most;
        }
        end = next;
    }
    let Some(running) = studies.iter().find(|study| study.to.is_none()) else { return end };
    let now = case.law.rule(RuleId::ExtSchoolNow, case.on);
    let step_length = now.ladder.get(granted).filter(|_| granted == 0 || !running.entree);
    let Some(length) = step_length else {
        basis.add_step(step!("ext.school-no-more"));
        return end;
    };
    let next = extend_end(end, *length);
    basis.add_step(step!("ext.school-now", running.from, *length, next));
    next
}

fn studies(case: &Case) -> SmallVec<[Study; 2]> {
    let began = duty_began(case.situation, case.law).map_or(case.term.start, |began| began.on);
    seen!(case.situation, OpleidingGestart)
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
            counts.then_some(Study { entree: kind == SoortOpleiding::Entree, from, to, facts })
        })
        .collect()
}
