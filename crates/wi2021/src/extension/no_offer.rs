//! No offer in time, asylum group only: what lacks after three months; in the onderwijsroute a fixed six (R 4.1(1)g).

use jiff::civil::Date;
use smallvec::SmallVec;

use super::{Case, Outcome};
use crate::assessment::{Basis, RightCode};
use crate::basis::step;
use crate::calendar::{add_days, days_in, extend_end, period};
use crate::facts::{Leerroute, Pip, Verlengingsgrond};
use crate::law::RuleId;
use crate::offer;
use crate::situation::{Seen, seen};
use crate::term::first_pip;

pub(super) fn outcomes(case: &Case, outcomes: &mut Vec<Outcome>) {
    let Some(pip) = first_pip(case.situation, case.law) else { return };
    if case.situation.asylum() != Some(true) || case.term.new_term_months.is_some() {
        return;
    }
    let onderwijs = case.situation.route.is_some_and(|route| route.what == Leerroute::Onderwijs);
    if !onderwijs {
        return outcomes.extend(no_offer(case, pip, None));
    }
    let changed = offer::onderwijs_since(case.situation, pip.on).filter(|changed| changed.on <= case.on);
    // Until the change the other route asked an offer; after it the taalschakeltraject has its own time.
    outcomes.extend(changed.and_then(|changed| no_offer(case, pip, Some(changed.on))));
    outcomes.extend(no_start(case, changed.unwrap_or(pip.map(|_| ()))));
}

fn no_offer(case: &Case, pip: Seen<&Pip>, until: Option<Date>) -> Option<Outcome> {
    let rule = case.law.rule(RuleId::ExtNoOffer, pip.on);
    let free_until = period(add_days(pip.on, 1), rule.length());
    let offer = offer::first(case.situation).filter(|offer| offer.on <= case.on);
    let last = offer.map_or(case.on, |offer| add_days(offer.on, -1));
    let last = until.map_or(last, |until| last.min(add_days(until, -1)));
    let first = add_days(free_until, 1);
    if last < first {
        return None;
    }
    // What an earlier grant counted is not counted again.
    let used_until = case.used_until(Verlengingsgrond::GeenAanbod);
    let used = used_until.is_some_and(|day| last <= day);
    let from = used_until.filter(|_| !used).map_or(first, |day| add_days(day, 1).max(first));
    let days = days_in(from, last);
    let mut basis = Basis::of(RuleId::ExtNoOffer)
        .fact(pip.at)
        .step(step!("ext.offer-free", rule.length(), pip.on, free_until))
        .step(step!("ext.offer-lack", from, last, days));
    if let Some(offer) = offer {
        basis.add_fact(offer.at);
    }
    if let Some(day) = used_until {
        basis.add_step(step!("ext.used-until", day));
    }
    let gives = Some(case.end_after_days(days, None, &mut basis));
    Some(finish(case, basis, gives, offer.is_none() && until.is_none(), used))
}

fn no_start(case: &Case, pip: Seen<()>) -> Option<Outcome> {
    let rule = case.law.rule(RuleId::ExtNoOfferOnderwijs, pip.on);
    let latest = period(add_days(pip.on, 1), rule.least());
    let start = offer::taalschakel_start(case.situation).filter(|start| start.on <= case.on);
    if case.on <= latest || start.is_some_and(|start| start.on <= latest) {
        return None;
    }
    let end = extend_end(case.term.end, rule.length());
    let mut basis = Basis::of(RuleId::ExtNoOfferOnderwijs)
        .fact(pip.at)
        .step(step!("ext.onderwijs-latest", rule.least(), pip.on, latest))
        .step(step!("ext.onderwijs-fixed", rule.length(), end));
    if let Some(start) = start {
        basis.add_fact(start.at);
    }
    let used = case.used_until(Verlengingsgrond::GeenAanbod).is_some();
    Some(finish(case, basis, Some(end), false, used))
}

fn finish(case: &Case, basis: Basis, gives: Option<Date>, running: bool, used: bool) -> Outcome {
    let proven = seen!(case.situation, OmstandigheidVastgesteld)
        .any(|told| told.what.grond == Verlengingsgrond::GeenAanbod && told.what.bewijs);
    Outcome {
        ground: Verlengingsgrond::GeenAanbod,
        code: RightCode::VerlengingGeenAanbod,
        basis,
        gives: gives.filter(|_| !used),
        running,
        used,
        missing: if proven || used { SmallVec::new() } else { SmallVec::from_slice(&[&"verklaring-gemeente"]) },
    }
}
