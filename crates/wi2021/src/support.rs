//! Ontzorgen and maatschappelijke begeleiding (PW 56a, W 13).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{Assessment, Basis, Owner, Right, RightCode, RightState, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{add_days, period};
use crate::facts::Doelgroep;
use crate::law::{Law, RuleId};
use crate::pip::home;
use crate::situation::{Seen, Situation, seen};
use crate::standing::group_fact;

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(group) = situation.group.filter(|_| situation.obliged) else { return };
    for assistance in seen!(situation, BijstandToegekend).map(|fact| fact.map(|_| ())) {
        if group == Doelgroep::AsielstatushouderA {
            unburden(situation, out, law, assistance);
        } else {
            let basis = Basis::of(RuleId::OntzWho)
                .facts(group_fact(situation))
                .fact(assistance.at)
                .step(step!("support.no-own-asylum-permit"));
            push(out, RightCode::Ontzorgen, None, None, RightState::Refused, basis);
        }
    }
    if group != Doelgroep::GezinsmigrantOfOverig {
        guidance(situation, out);
    }
}

/// Six months from the first day of assistance, or until assistance ends (PW 56a(2)).
fn unburden(situation: &Situation, out: &mut Assessment, law: &Law, assistance: Seen<()>) {
    let rule = law.rule(RuleId::OntzTerm, assistance.on);
    let last = period(assistance.on, rule.length());
    let mut basis = Basis::of(RuleId::OntzTerm).fact(assistance.at).facts(group_fact(situation)).step(step!(
        "support.ontzorgen",
        assistance.on,
        rule.length(),
        last
    ));
    let ended = seen!(situation, BijstandGeeindigd).find(|end| end.on > assistance.on);
    let last_of_assistance = ended.map(|end| add_days(end.on, -1));
    let due = last_of_assistance.map_or(last, |day| day.min(last));
    if let Some(end) = ended.filter(|_| due < last) {
        basis.add_fact(end.at);
        basis.add_step(step!("support.assistance-ended", end.on, due));
    }
    let open = situation.on <= due;
    let state = if open { TermState::Open } else { TermState::Lapsed };
    let right = if open { RightState::Open } else { RightState::Closed };
    push(out, RightCode::Ontzorgen, Some(assistance.on), Some(due), right, basis.clone());
    let code = TermCode::Ontzorgen;
    out.terms.push(Term { code, owner: Owner::Gemeente, start: Some(assistance.on), due, state, basis });
}

/// From the day of registration; in the municipality of housing for an own asylum permit (W 13(3)).
fn guidance(situation: &Situation, out: &mut Assessment) {
    let home = home(situation);
    let mut basis = Basis::of(RuleId::MbStart).facts(group_fact(situation));
    match home {
        Some(home) => {
            basis.add_fact(home.at);
            basis.add_step(step!("support.guidance", home.on));
        }
        None => basis.add_step(step!("support.guidance-not-yet")),
    }
    let started = seen!(situation, BegeleidingGestart).last();
    let ended = seen!(situation, BegeleidingGeeindigd).last();
    let planned = seen!(situation, BegeleidingEindePland).last().map(|plan| plan.what.op);
    let state = if ended.is_some() || planned.is_some_and(|last| last < situation.on) {
        RightState::Closed
    } else if started.is_some() {
        RightState::Used
    } else if home.is_some() {
        RightState::Open
    } else {
        RightState::NotYet
    };
    let until = ended.map(|end| end.on).or(planned);
    push(out, RightCode::MaatschappelijkeBegeleiding, home.map(|home| home.on), until, state, basis);
}

fn push(
    out: &mut Assessment,
    code: RightCode,
    from: Option<Date>,
    until: Option<Date>,
    state: RightState,
    basis: Basis,
) {
    out.rights.push(Right { code, from, until, state, new_end: None, missing: SmallVec::new(), basis });
}
