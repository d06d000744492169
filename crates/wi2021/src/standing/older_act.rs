//! Does an older act apply: what DUO says, and permits from before this law (W 54(1)).

use jiff::civil::Date;

use super::{Found, not_this_law, person, reaches_age};
use crate::assessment::{Assessment, Basis, DecisionCode, NotThisLaw};
use crate::basis::step;
use crate::facts::Wet;
use crate::law::{Law, RuleId};
use crate::permit::gives_duty;
use crate::situation::{Situation, seen};

/// An older act applies: DUO says so, or the permit is from before this law (W 54(1)).
pub(super) fn applies(situation: &Situation, law: &Law, out: &mut Assessment) -> Option<Found> {
    let finding = seen!(situation, InburgeringsplichtVastgesteld).last();
    if let Some(found) = finding
        && found.what.wet != Wet::Wi2021
    {
        let basis = Basis::of(RuleId::OldLaw).fact(found.at).step(step!("standing.older-act", found.on));
        return Some(not_this_law(NotThisLaw::OlderAct(found.what.wet), basis));
    }
    let starts = law.versions(RuleId::OldByPermit).first()?.valid_from?;
    let old = seen!(situation, VerblijfVerleend).rfind(|permit| permit.on < starts && gives_duty(permit, law))?;
    if let Some(end) = seen!(situation, VerblijfGeeindigd).find(|end| end.on > old.on && end.on < starts) {
        let doubt = Basis::of(RuleId::OldByPermit).fact(old.at).fact(end.at);
        if finding.is_none() {
            let line = step!("standing.old-permit-ended", old.on, end.on, starts);
            out.decide(DecisionCode::PlichtOnduidelijk, doubt.step(line));
        }
        return None;
    }
    young_under_old_act(situation, law, starts, out);
    let basis = Basis::of(RuleId::OldByPermit).fact(old.at).step(step!("standing.old-permit", old.on, starts));
    if let Some(found) = finding {
        let doubt = Basis::of(RuleId::OldByPermit).fact(old.at).fact(found.at).step(step!(
            "standing.permit-against-duo",
            old.on,
            found.on
        ));
        out.decide(DecisionCode::FeitenSprekenElkaarTegen, doubt);
    }
    Some(not_this_law(NotThisLaw::OlderAct(Wet::Wi2013), basis))
}

/// Under the lower age when this law began: whether the older act applied then, the file does not say.
fn young_under_old_act(situation: &Situation, law: &Law, starts: Date, out: &mut Assessment) {
    let least = law.rule(RuleId::ScopeBase, starts).least();
    let grown = person(situation).map(|who| who.map(|who| reaches_age(who.geboortedatum, least.years())));
    if let Some(grown) = grown.filter(|grown| grown.what >= starts) {
        let basis = Basis::of(RuleId::OldByPermit).fact(grown.at);
        let line = step!("standing.old-permit-young", least.number(), grown.what, starts);
        out.decide(DecisionCode::PlichtOnduidelijk, basis.step(line));
    }
}
