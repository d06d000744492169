//! Dangers about people and support: ontzorgen, guidance, an eighteenth birthday, a partner out of sight.

use jiff::civil::Date;

use super::{danger, danger_now};
use crate::assessment::{Assessment, Basis, DangerCode, TermCode};
use crate::basis::step;
use crate::calendar::{days_between, same_day_later};
use crate::facts::Kind;
use crate::law::{Law, RuleId};
use crate::situation::{Situation, seen};
use crate::standing::{person, reaches_age};

pub(super) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    unburdening_ends(situation, out, law);
    guidance_ends(situation, out, law);
    partner_out_of_sight(situation, out, law);
}

fn unburdening_ends(situation: &Situation, out: &mut Assessment, law: &Law) {
    let threshold = law.rule(RuleId::DangerOntzorgen, situation.on).threshold();
    let last = out.terms.iter().filter(|term| term.code == TermCode::Ontzorgen).max_by_key(|term| term.due);
    let Some((start, due, facts)) = last.map(|term| (term.start, term.due, term.basis.facts.clone())) else { return };
    // Ended longer ago than the threshold: a matter of the past.
    if days_between(situation.on, due).abs() > threshold {
        return;
    }
    let step_taken = seen!(situation, FinancieleStapGezet).any(|taken| start.is_none_or(|start| taken.on >= start));
    if step_taken {
        return;
    }
    let basis = Basis::of(RuleId::DangerOntzorgen).facts(facts).step(step!("danger.ontzorgen", due));
    danger(situation, out, DangerCode::OntzorgenZonderFinancieleStap, Some(due), basis);
}

fn guidance_ends(situation: &Situation, out: &mut Assessment, law: &Law) {
    let threshold = law.rule(RuleId::DangerGuidance, situation.on).threshold();
    let end = situation
        .events()
        .filter_map(|event| match &event.fact.kind {
            Kind::BegeleidingGeeindigd(_) => Some((event.at, event.on)),
            Kind::BegeleidingEindePland(plan) => Some((event.at, plan.op)),
            _ => None,
        })
        .next_back();
    let Some((at, end)) = end.filter(|end| days_between(situation.on, end.1) <= threshold) else { return };
    let started = seen!(situation, BegeleidingGestart).last().map(|start| start.on);
    let agreed = seen!(situation, VervolgAfgesproken).any(|next| started.is_none_or(|start| next.on >= start));
    if agreed {
        return;
    }
    let basis = Basis::of(RuleId::DangerGuidance).fact(at).step(step!("danger.guidance", end));
    danger(situation, out, DangerCode::BegeleidingZonderVervolg, Some(end), basis);
}

/// A household member left assistance and nobody has spoken to this person since long.
fn partner_out_of_sight(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(signal) = seen!(situation, GezinslidUitBijstand).last() else { return };
    let contact: Option<Date> = situation
        .events()
        .filter(|event| {
            matches!(
                event.fact.kind,
                Kind::ContactGehad(_) | Kind::VoortgangsgesprekGevoerd(_) | Kind::BredeIntakeGestart(_)
            )
        })
        .map(|event| event.on)
        .max();
    let since = contact.unwrap_or(signal.on);
    let silent = days_between(since, situation.on);
    if silent < law.rule(RuleId::DangerPartner, situation.on).threshold() {
        return;
    }
    let basis =
        Basis::of(RuleId::DangerPartner).fact(signal.at).step(step!("danger.partner", signal.on, since, silent));
    danger_now(out, DangerCode::PartnerUitBeeld, None, basis);
}

/// The eighteenth birthday comes within half a year: school ends, allowances change, the duty bites.
pub(super) fn nearly_eighteen(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(person) = person(situation) else { return };
    let rule = law.rule(RuleId::DangerEighteen, situation.on);
    let birthday = reaches_age(person.what.geboortedatum, rule.least().years());
    let from = same_day_later(birthday, -rule.length().months());
    if situation.on < from || situation.on >= birthday {
        return;
    }
    let basis = Basis::of(RuleId::DangerEighteen).fact(person.at).step(step!("danger.eighteen", birthday));
    danger(situation, out, DangerCode::BijnaAchttien, Some(birthday), basis);
}
