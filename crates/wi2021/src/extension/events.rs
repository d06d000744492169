//! Grounds that happen on a day: a death, a birth, and delays for everybody.

use jiff::civil::Date;
use smallvec::SmallVec;

use super::answers::Grant;
use super::{Case, Outcome};
use crate::assessment::{Basis, RightCode};
use crate::basis::step;
use crate::calendar::{add_days, after_event, days_between, extend_end};
use crate::facts::{Examenonderdeel, Examenpoging, Niveau, Verlengingsgrond};
use crate::law::{Length, RuleId};
use crate::situation::{Seen, seen};
use crate::words::Word;

/// One day with its proof.
struct Happening {
    at: u16,
    day: Date,
    /// The day it was told.
    known: Date,
    proof: bool,
}

pub(super) fn outcomes(case: &Case, outcomes: &mut Vec<Outcome>) {
    outcomes.extend(death(case));
    outcomes.extend(birth(case));
    outcomes.extend(category(case));
}

/// Three months for the death of a partner or first-degree relative (R 4.1(1)b).
fn death(case: &Case) -> Option<Outcome> {
    let all = circumstances(case, Verlengingsgrond::Overlijden);
    count(
        case,
        Verlengingsgrond::Overlijden,
        RuleId::ExtDeath,
        RightCode::VerlengingOverlijden,
        &"overlijdensakte",
        &all,
    )
}

/// Sixteen weeks for a birth by the person herself during the term (R 4.1(1)c).
fn birth(case: &Case) -> Option<Outcome> {
    let mut all: SmallVec<[Happening; 2]> = seen!(case.situation, KindGeboren)
        .filter(|birth| birth.what.zelf_bevallen && birth.on <= case.on)
        .map(|birth| Happening { at: birth.at, day: birth.on, known: birth.on, proof: false })
        .collect();
    for told in circumstances(case, Verlengingsgrond::Bevalling) {
        // Told twice, or twins: one birth. No two births lie this close.
        match all.iter_mut().find(|birth| days_between(birth.day, told.day).abs() < 120) {
            Some(birth) => birth.proof |= told.proof,
            None => all.push(told),
        }
    }
    all.sort_by_key(|birth| birth.day);
    all.dedup_by(|later, earlier| days_between(earlier.day, later.day).abs() < 120);
    count(case, Verlengingsgrond::Bevalling, RuleId::ExtBirth, RightCode::VerlengingBevalling, &"geboorteakte", &all)
}

fn circumstances(case: &Case, ground: Verlengingsgrond) -> SmallVec<[Happening; 2]> {
    seen!(case.situation, OmstandigheidVastgesteld)
        .filter(|circumstance| circumstance.what.grond == ground && circumstance.on <= case.on)
        .map(|circumstance| Happening {
            at: circumstance.at,
            day: circumstance.what.van.unwrap_or(circumstance.on),
            known: circumstance.on,
            proof: circumstance.what.bewijs,
        })
        .collect()
}

/// Adds the length of the rule for each happening within the term that no grant has used.
fn count(
    case: &Case,
    ground: Verlengingsgrond,
    id: RuleId,
    code: RightCode,
    proof: Word,
    all: &[Happening],
) -> Option<Outcome> {
    let first = all.first()?;
    let length = case.law.rule(id, first.day).length();
    // A second death after the request is not what DUO decided on; a birth is asked for before it comes.
    let counted = |grant: &Grant| if ground == Verlengingsgrond::Overlijden { grant.until } else { grant.on };
    let is_used = |happening: &Happening| {
        let mut grants = case.grants.iter().filter(|grant| grant.grounds.has(ground));
        grants.any(|grant| happening.day <= counted(grant) && happening.known <= grant.on)
    };
    let mut basis = Basis::of(id);
    let (mut end, mut used, mut proven) = (case.term.end, false, true);
    for happening in all {
        basis.add_fact(happening.at);
        if happening.day < case.term.start || happening.day > case.term.end {
            basis.add_step(step!("ext.outside-term", happening.day, case.term.start, case.term.end));
        } else if is_used(happening) {
            basis.add_step(step!("ext.used", happening.day));
            used = true;
        } else {
            let before = end;
            end = extend_end(end, length);
            proven &= happening.proof;
            basis.add_step(step!("ext.happened", happening.day, length, before, end));
        }
    }
    let gives = (end > case.term.end).then_some(end);
    let missing = if gives.is_none() || proven { SmallVec::new() } else { SmallVec::from_slice(&[proof]) };
    Some(Outcome { ground, code, basis, gives, running: false, used: used && gives.is_none(), missing })
}

/// Delayed marking of A2 speaking and writing: six months without asking (Bs 4.5(3)).
fn category(case: &Case) -> Option<Outcome> {
    let rule = case.law.in_force(RuleId::ExtCategory2026, case.on)?;
    let told = circumstances(case, Verlengingsgrond::Categorie).into_iter().next().map(|told| told.at);
    let waiting = || waiting_for_result(case, rule.least());
    let at = told.or_else(waiting)?;
    let used = case.grants.iter().any(|grant| grant.grounds.has(Verlengingsgrond::Categorie));
    let end = extend_end(case.term.end, rule.length());
    let basis = Basis::of(RuleId::ExtCategory2026).fact(at).step(if used {
        step!("ext.used-before")
    } else {
        step!("ext.category", rule.length(), case.term.end, end)
    });
    Some(Outcome {
        ground: Verlengingsgrond::Categorie,
        code: RightCode::VerlengingCategorie,
        basis,
        gives: (!used).then_some(end),
        running: false,
        used,
        missing: SmallVec::new(),
    })
}

/// An A2 exam in speaking or writing whose result may come after the end of the term.
fn waiting_for_result(case: &Case, marking: Length) -> Option<u16> {
    seen!(case.situation, ExamenpogingGedaan)
        .filter(|attempt| matches!(attempt.what.onderdeel, Examenonderdeel::Spreken | Examenonderdeel::Schrijven))
        .filter(|attempt| at_a2(case, *attempt))
        .filter(|attempt| attempt.on <= case.term.end && after_event(attempt.on, marking) > case.term.end)
        .filter(|attempt| add_days(attempt.on, marking.days()) >= case.on)
        .find(|attempt| {
            !seen!(case.situation, ExamenonderdeelUitslag)
                .any(|result| result.on >= attempt.on && result.what.onderdeel == attempt.what.onderdeel)
        })
        .map(|attempt| attempt.at)
}

/// Sat at A2: so it says, or no level is told and the college let this part be sat at A2 (W 17(3)).
fn at_a2(case: &Case, attempt: Seen<&Examenpoging>) -> bool {
    let part = attempt.what.onderdeel;
    let allowed = || {
        seen!(case.situation, ExamenA2Toegestaan)
            .filter(|allowed| allowed.on <= attempt.on)
            .any(|allowed| allowed.what.onderdelen.is_empty() || allowed.what.onderdelen.contains(&part))
    };
    attempt.what.niveau.map_or_else(allowed, |level| level == Niveau::A2)
}
