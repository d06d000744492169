//! Dangers before the plan is there, and right after: the PIP, the intake, a third party, the offer, the route window.

use jiff::civil::Date;

use super::danger;
use crate::assessment::{Assessment, Basis, DangerCode, RightCode, RightState, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::days_between;
use crate::facts::Kind;
use crate::law::{Law, RuleId};
use crate::pip::answers;
use crate::situation::{Situation, seen};
use crate::term::first_pip;

pub(super) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    plan_due(situation, out, law);
    third_party_silent(situation, out, law);
    intake_stands_still(situation, out, law);
    offer_late(situation, out, law);
    route_window(situation, out, law);
}

fn plan_due(situation: &Situation, out: &mut Assessment, law: &Law) {
    let threshold = law.rule(RuleId::DangerPip, situation.on).threshold();
    let late: smallvec::SmallVec<[(DangerCode, Date, Basis); 2]> = out
        .terms
        .iter()
        .filter(|term| matches!(term.code, TermCode::PipVaststellen | TermCode::PipNaVerhuizing))
        .filter_map(|term| {
            let left = days_between(situation.on, term.due);
            let code = match term.state {
                TermState::Missed => DangerCode::PipTeLaat,
                TermState::Open if (0..=threshold).contains(&left) => DangerCode::PipBijnaTeLaat,
                _ => return None,
            };
            let basis = Basis::of(RuleId::DangerPip).facts(term.basis.facts.iter().copied());
            Some((code, term.due, basis.step(step!("danger.pip", term.due))))
        })
        .collect();
    for (code, due, basis) in late {
        danger(situation, out, code, Some(due), basis);
    }
}

/// The day the plan is due, while there is none.
fn open_plan(out: &Assessment) -> Option<&Term> {
    out.terms
        .iter()
        .find(|term| term.code == TermCode::PipVaststellen && matches!(term.state, TermState::Open | TermState::Missed))
}

fn third_party_silent(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(due) = open_plan(out).map(|term| term.due) else { return };
    let patience = law.rule(RuleId::DangerThirdParty, situation.on).threshold();
    let near = law.rule(RuleId::DangerPip, situation.on).threshold();
    let silent = seen!(situation, InformatieDerdeGevraagd)
        .filter(|asked| !seen!(situation, InformatieDerdeOntvangen).any(|got| answers(*asked, got)))
        .find(|asked| days_between(asked.on, situation.on) >= patience || days_between(situation.on, due) <= near);
    let Some(asked) = silent else { return };
    let basis = Basis::of(RuleId::DangerThirdParty).fact(asked.at).step(step!(
        "danger.third-party",
        asked.on,
        days_between(asked.on, situation.on)
    ));
    danger(situation, out, DangerCode::DerdeInformatieBlijftUit, Some(due), basis);
}

/// Nothing has moved in the intake for some weeks while the plan is awaited.
fn intake_stands_still(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(due) = open_plan(out).map(|term| term.due) else { return };
    if seen!(situation, BredeIntakeAfgerond).next().is_some() {
        return;
    }
    let last = situation
        .events()
        .filter_map(|event| match &event.fact.kind {
            Kind::OproepVerzonden(summons) | Kind::WaarschuwingVerzonden(summons) => {
                Some((event.at, summons.uiterlijk_op.filter(|until| *until <= situation.on).unwrap_or(event.on)))
            }
            Kind::KennisgevingOntvangen(_)
            | Kind::BrpIngeschreven(_)
            | Kind::NietVerschenen(_)
            | Kind::BredeIntakeGestart(_)
            | Kind::LeerbaarheidstoetsUitslag(_)
            | Kind::LeerbaarheidstoetsOntheven(_)
            | Kind::GemeentelijkeBoeteOpgelegd(_)
            | Kind::InformatieDerdeGevraagd(_)
            | Kind::InformatieDerdeOntvangen(_) => Some((event.at, event.on)),
            _ => None,
        })
        .max_by_key(|moved| moved.1);
    let Some((at, day)) = last else { return };
    let still = days_between(day, situation.on);
    if still < law.rule(RuleId::DangerIntake, situation.on).threshold() {
        return;
    }
    let basis = Basis::of(RuleId::DangerIntake).fact(at).step(step!("danger.intake", day, still));
    danger(situation, out, DangerCode::IntakeStaatStil, Some(due), basis);
}

fn offer_late(situation: &Situation, out: &mut Assessment, law: &Law) {
    let threshold = law.rule(RuleId::DangerOffer, situation.on).threshold();
    let late = out.terms.iter().find(|term| {
        let left = days_between(situation.on, term.due);
        matches!(term.code, TermCode::Aanbod | TermCode::StartTaalschakeltraject)
            && (term.state == TermState::Missed || term.state == TermState::Open && left <= threshold)
    });
    let Some((due, facts)) = late.map(|term| (term.due, term.basis.facts.clone())) else { return };
    let basis = Basis::of(RuleId::DangerOffer).facts(facts).step(step!("danger.offer", due));
    danger(situation, out, DangerCode::AanbodTeLaat, Some(due), basis);
}

fn route_window(situation: &Situation, out: &mut Assessment, law: &Law) {
    let threshold = law.rule(RuleId::DangerRouteWindow, situation.on).threshold();
    let last = out
        .rights
        .iter()
        .find(|right| right.code == RightCode::Routewijziging && right.state == RightState::Open)
        .and_then(|right| right.until)
        .filter(|last| (0..=threshold).contains(&days_between(situation.on, *last)));
    let Some(last) = last else { return };
    let at = first_pip(situation, law).map(|pip| pip.at);
    let basis = Basis::of(RuleId::DangerRouteWindow).facts(at).step(step!("danger.route-window", last));
    danger(situation, out, DangerCode::RoutevensterSluit, Some(last), basis);
}
