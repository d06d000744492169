//! Dangers about the term: it ends, it ended, an extension can be asked; and data that must go.

use jiff::civil::Date;

use super::danger;
use crate::assessment::{Assessment, Basis, DangerCode, RightCode, RightState, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{days_between, lasts};
use crate::facts::{Leerroute, Verlengingsgrond};
use crate::law::{Law, RuleId};
use crate::situation::{Situation, seen};

pub(super) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    term_runs_out(situation, out, law);
    extension_to_ask(situation, out);
    literacy_without_extension(situation, out, law);
}

fn term_runs_out(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(term) = situation.term else { return };
    let left = days_between(situation.on, term.end);
    let threshold = law.rule(RuleId::DangerTermEnding, situation.on).threshold();
    let (code, line) = if left < 0 {
        (DangerCode::TermijnVerlopen, step!("danger.term-over", term.end))
    } else if left <= threshold {
        (DangerCode::TermijnEindigt, step!("danger.term-ends", term.end, left))
    } else {
        return;
    };
    let basis = Basis::of(RuleId::DangerTermEnding).fact(term.at).step(line);
    danger(situation, out, code, Some(term.end), basis);
}

/// A ground is there and the window is open: somebody must ask before the term ends.
fn extension_to_ask(situation: &Situation, out: &mut Assessment) {
    let asking = out.rights.iter().find(|right| right.code == RightCode::VerlengingAanvragen);
    let Some(until) = asking.filter(|right| right.state == RightState::Open).and_then(|right| right.until) else {
        return;
    };
    // What comes without asking needs no request; of several grounds the one that gives most is named.
    let open = out.rights.iter().filter(|right| {
        right.state == RightState::Open && right.new_end.is_some() && right.code != RightCode::VerlengingCategorie
    });
    let ground = open.max_by_key(|right| right.new_end);
    let Some((facts, new_end)) = ground.and_then(|right| Some((right.basis.facts.clone(), right.new_end?))) else {
        return;
    };
    let basis = Basis::of(RuleId::DangerExtension).facts(facts).step(step!("danger.extension", until, new_end));
    danger(situation, out, DangerCode::VerlengingNuAanvragen, Some(until), basis);
}

/// Alfabetisering took time, and nobody noted that it extends the term (R 4.1(1)e).
fn literacy_without_extension(situation: &Situation, out: &mut Assessment, law: &Law) {
    if situation.route.is_some_and(|route| route.what == Leerroute::Z) {
        return;
    }
    // Days before the term do not extend it.
    let from = |start: Date| situation.term.map_or(start, |term| start.max(term.start));
    let ends = |start: Date| seen!(situation, AlfabetiseringBeeindigd).find(|end| end.on >= start);
    let long_enough = seen!(situation, AlfabetiseringGestart).find(|start| {
        let least = law.rule(RuleId::ExtLiteracy, start.on).least();
        ends(start.on).is_none_or(|end| lasts(from(start.on), end.on, least))
    });
    let Some(start) = long_enough else { return };
    let end = ends(start.on);
    let ground = Verlengingsgrond::Alfabetisering;
    let noted = seen!(situation, OmstandigheidVastgesteld).any(|told| told.what.grond == ground)
        || seen!(situation, VerlengingAangevraagd).any(|request| {
            request.on >= start.on && (request.what.gronden.is_empty() || request.what.gronden.contains(&ground))
        })
        || seen!(situation, VerlengingBeslist)
            .any(|answer| answer.on >= start.on && answer.what.gronden.contains(&ground));
    if noted {
        return;
    }
    let mut basis = Basis::of(RuleId::DangerLiteracy).fact(start.at).step(step!("danger.literacy", start.on));
    if let Some(end) = end {
        basis.add_fact(end.at);
    }
    danger(situation, out, DangerCode::AlfabetiseringZonderVerlenging, situation.term.map(|term| term.end), basis);
}

/// Data that must go soon, or should have gone (Bs 9.9).
pub(super) fn retention(situation: &Situation, out: &mut Assessment, law: &Law) {
    let threshold = law.rule(RuleId::DangerRetention, situation.on).threshold();
    let due = out.terms.iter().find(|term| {
        term.code == TermCode::BewaartermijnVijfJaar
            && (term.state == TermState::Missed || days_between(situation.on, term.due) <= threshold)
    });
    let Some((due, facts)) = due.map(|term| (term.due, term.basis.facts.clone())) else { return };
    let basis = Basis::of(RuleId::DangerRetention).facts(facts).step(step!("danger.retention", due));
    danger(situation, out, DangerCode::BewaartermijnVerloopt, Some(due), basis);
}
