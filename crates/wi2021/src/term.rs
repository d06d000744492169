//! The term of three years: its start, its end with everything that moves it, and new terms after a fine (W 11, 24, 25).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{
    Assessment, Basis, Danger, DangerCode, DecisionCode, Owner, Standing, Term, TermCode, TermState, Urgency,
};
use crate::basis::step;
use crate::calendar::{add_days, closed, days_in, period};
use crate::extension;
use crate::facts::{DuoBoete, Kind, Leerroute, Pip, VerlengingBesluit};
use crate::fines_duo;
use crate::gap::{self, Gap};
use crate::law::{Law, Length, RuleId, Unit};
use crate::situation::{RunningTerm, Seen, Situation, seen};
use crate::words::Word;

/// Settles the route and the running term, and writes the terms down.
pub(crate) fn settle(situation: &mut Situation, out: &mut Assessment, law: &Law) {
    situation.route = route_in_force(situation, out, law);
    out.route = situation.route.map(|route| route.what);
    let Some(first) = first_term(situation, law) else { return };
    revoked_plan(situation, out, law);
    let gaps = gap::all(situation, law);
    let mut terms: SmallVec<[(TermCode, RunningTerm, Basis); 2]> = SmallVec::new();
    let first_term = first.0;
    terms.push((TermCode::Inburgeringstermijn, first.0, first.1));
    for event in situation.events() {
        let last = terms.last_mut().expect("the first term was pushed above");
        match &event.fact.kind {
            Kind::VerlengingBeslist(decision) if decision.toegestaan => {
                extend(situation, out, law, last, Seen { at: event.at, on: event.on, what: decision });
            }
            Kind::InburgeringsplichtHervat(_) | Kind::VerblijfVerleend(_) => {
                if let Some(gap) = gaps.iter().find(|gap| gap.back_at == event.at) {
                    add_gap(law, last, gap);
                }
            }
            Kind::BoeteOpgelegd(fine) => {
                // Fines that follow each other are about the term that had ended before them.
                let missed = terms.iter().rev().find(|term| term.1.end < event.on).map_or(first_term, |term| term.1);
                let fine = Seen { at: event.at, on: event.on, what: fine };
                match new_term(situation, law, &missed, fine) {
                    Some(new) => add_longest(&mut terms, new, &missed),
                    None => no_length(out, fine),
                }
            }
            _ => {}
        }
    }
    compare_with_duo(situation, out, &terms);
    situation.term = terms.last().map(|last| last.1);
    let count = terms.len();
    for (at, (code, term, basis)) in terms.into_iter().enumerate() {
        let state = state(situation, out.standing, &term, at + 1 == count);
        out.terms.push(Term { code, owner: Owner::Inburgeraar, start: Some(term.start), due: term.end, state, basis });
    }
}

/// The first plan of the running duty; the dagtekening starts the term.
pub(crate) fn first_pip<'a>(situation: &Situation<'a>, law: &Law) -> Option<Seen<&'a Pip>> {
    let from = duty_restarted(situation, law);
    seen!(situation, PipVastgesteld).find(|pip| from.is_none_or(|from| pip.on >= from))
}

/// The day the duty came back after a gap of more than a year, which is a new duty (Bs 2.1(2)).
pub(crate) fn duty_restarted(situation: &Situation, law: &Law) -> Option<Date> {
    gap::all(situation, law).iter().rfind(|gap| gap.is_too_long(law)).map(|gap| gap.back)
}

/// The route of the plan, changed by route changes; a plan after a move keeps the earlier route (W 15(4)).
fn route_in_force(situation: &Situation, out: &mut Assessment, law: &Law) -> Option<Seen<Leerroute>> {
    let from = duty_restarted(situation, law);
    let mut route: Option<Seen<Leerroute>> = None;
    let mut moved = false;
    for event in situation.events().filter(|event| from.is_none_or(|from| event.on >= from)) {
        match &event.fact.kind {
            Kind::BrpIngeschreven(_) => moved = route.is_some(),
            Kind::PipIngetrokken(_) => moved = false,
            Kind::LeerrouteGewijzigd(change) => {
                route = Some(Seen { at: event.at, on: event.on, what: change.naar });
            }
            Kind::PipVastgesteld(pip) => {
                match route.filter(|route| moved && route.what != pip.leerroute) {
                    Some(earlier) => out.decide(
                        DecisionCode::FeitenSprekenElkaarTegen,
                        Basis::of(RuleId::MoveRoute).fact(event.at).fact(earlier.at).step(step!(
                            "move.other-route",
                            event.on,
                            route_word(earlier.what)
                        )),
                    ),
                    None if route.is_none_or(|route| route.what != pip.leerroute) => {
                        route = Some(Seen { at: event.at, on: event.on, what: pip.leerroute });
                    }
                    None => {}
                }
                moved = false;
            }
            _ => {}
        }
    }
    route
}

/// The three years from the first plan; without a plan, the term DUO gives.
fn first_term(situation: &Situation, law: &Law) -> Option<(RunningTerm, Basis)> {
    if let Some(pip) = first_pip(situation, law) {
        let start = add_days(pip.on, 1);
        let length = law.rule(RuleId::Term3y, start).length();
        let end = period(start, length);
        let mut basis = Basis::of(RuleId::Term3y)
            .fact(pip.at)
            .step(step!("term.start", pip.on, start))
            .step(step!("term.end", length, end));
        if let Some(why) = closed(end) {
            basis.add_step(step!("term.no-shift", end, why));
        }
        let term = RunningTerm { start, first_end: end, end, at: pip.at, extended: false, new_term_months: None };
        return Some((term, basis));
    }
    let duo = seen!(situation, TermijnVastgesteld).last()?;
    let basis = Basis::of(RuleId::TermDuo).fact(duo.at).step(step!("term.only-duo", duo.what.aanvang, duo.what.einde));
    let term = RunningTerm {
        start: duo.what.aanvang,
        first_end: duo.what.einde,
        end: duo.what.einde,
        at: duo.at,
        extended: false,
        new_term_months: None,
    };
    Some((term, basis))
}

/// A granted extension: the day DUO names, else its weeks, else what the grounds give.
fn extend(
    situation: &Situation,
    out: &mut Assessment,
    law: &Law,
    (_, term, basis): &mut (TermCode, RunningTerm, Basis),
    decision: Seen<&VerlengingBesluit>,
) {
    let before = term.end;
    term.end = match (decision.what.nieuwe_einddatum, decision.what.verlenging_in_weken) {
        (Some(end), _) => end,
        (None, Some(weeks)) => add_days(before, i64::from(weeks).saturating_mul(7)),
        (None, None) => extension::granted_end(situation, law, term, decision),
    };
    term.extended |= term.end > before;
    basis.add_fact(decision.at);
    let unnamed = decision.what.nieuwe_einddatum.is_none() && decision.what.verlenging_in_weken.is_none();
    if unnamed && term.end == before {
        let doubt =
            Basis::of(RuleId::ExtDecision).fact(decision.at).step(step!("term.extended-by-nothing", decision.on));
        out.decide(DecisionCode::FeitenSprekenElkaarTegen, doubt);
    }
    if decision.what.ambtshalve {
        ex_officio(out, law, decision, extension::window_opens(law, term, before), basis);
    }
    basis.add_step(match (decision.what.nieuwe_einddatum, decision.what.verlenging_in_weken) {
        (Some(end), _) => step!("term.extended-to", decision.on, before, end),
        (None, Some(weeks)) => step!("term.extended-weeks", decision.on, before, weeks, term.end),
        (None, None) => step!("term.extended-computed", decision.on, before, term.end),
    });
}

/// DUO extends for a special case of one person without being asked, in the last six months at the earliest (Bs 4.5(2)).
fn ex_officio(out: &mut Assessment, law: &Law, decision: Seen<&VerlengingBesluit>, opens: Date, basis: &mut Basis) {
    basis.add_step(step!("term.ex-officio"));
    if decision.on < opens && law.in_force(RuleId::ExtExOfficio, decision.on).is_some() {
        let line = step!("term.ex-officio-early", decision.on, opens);
        out.decide(
            DecisionCode::FeitenSprekenElkaarTegen,
            Basis::of(RuleId::ExtExOfficio).fact(decision.at).step(line),
        );
    }
}

/// The duty came back within a year: the gap is added (Bs 4.2).
fn add_gap(law: &Law, (_, term, basis): &mut (TermCode, RunningTerm, Basis), gap: &Gap) {
    if gap.from < term.start || gap.from > term.end || gap.is_too_long(law) {
        return;
    }
    let days = days_in(gap.from, add_days(gap.back, -1));
    let before = term.end;
    term.end = add_days(before, days);
    basis.add_fact(gap.from_at);
    basis.add_fact(gap.back_at);
    basis.add_step(step!("term.gap", gap.from, gap.back, days, term.end));
}

/// A fine of DUO brings a new term, from the day after its announcement (W 24(2), R 7.4). Its length is the one the
/// decision names, else what the table gives for the term that was missed.
fn new_term(
    situation: &Situation,
    law: &Law,
    missed: &RunningTerm,
    fine: Seen<&DuoBoete>,
) -> Option<(TermCode, RunningTerm, Basis)> {
    let named = fine.what.nieuwe_termijn_maanden;
    let months = named.or_else(|| fines_duo::new_term_months(situation, law, missed, fine.what.grond))?;
    let length = Length { value: u16::try_from(months).unwrap_or(u16::MAX), unit: Unit::Months };
    let start = add_days(fine.on, 1);
    let end = period(start, length);
    let basis = Basis::of(RuleId::TermNew).fact(fine.at).step(step!("term.new", fine.on, start)).step(step!(
        "term.new-end",
        length,
        end
    ));
    let term = RunningTerm { start, first_end: end, end, at: fine.at, extended: false, new_term_months: Some(months) };
    Some((TermCode::NieuweTermijn, term, basis))
}

/// Several fines about one missed term bring one new term, the longest (R 7.4(6)), also when they came on different days.
fn add_longest(
    terms: &mut SmallVec<[(TermCode, RunningTerm, Basis); 2]>,
    new: (TermCode, RunningTerm, Basis),
    missed: &RunningTerm,
) {
    let Some(before) = terms.last_mut().filter(|last| last.1.new_term_months.is_some() && last.1.at != missed.at)
    else {
        return terms.push(new);
    };
    let shorter = if before.1.end >= new.1.end { new } else { std::mem::replace(before, new) };
    before.2.add_fact(shorter.1.at);
    before.2.rule = RuleId::NewTermLongest;
    before.2.add_step(step!("term.new-longest", shorter.1.end));
}

/// Neither the decision nor the table names a length: a person looks the decision up.
fn no_length(out: &mut Assessment, fine: Seen<&DuoBoete>) {
    let basis = Basis::of(RuleId::TermNew).fact(fine.at).step(step!("term.new-no-length", fine.on));
    out.decide(DecisionCode::GegevensOntbreken, basis);
}

/// A revoked plan without another in its place leaves a question to a person (W 11(3)).
fn revoked_plan(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(revoked) = seen!(situation, PipIngetrokken).last() else { return };
    let replaced = revoked.what.wordt_vervangen
        || seen!(situation, PipVastgesteld).any(|pip| pip.on >= revoked.on && pip.at != revoked.at);
    if replaced {
        return;
    }
    let mut basis = Basis::of(RuleId::PipRevoked).fact(revoked.at).step(step!("pip.revoked", revoked.on));
    if let Some(pip) = first_pip(situation, law) {
        basis.add_fact(pip.at);
    }
    out.decide(DecisionCode::TermijnNaIntrekkingPip, basis);
}

/// What DUO says the term is, beside our own (W 11).
fn compare_with_duo(situation: &Situation, out: &mut Assessment, terms: &[(TermCode, RunningTerm, Basis)]) {
    let Some(duo) = seen!(situation, TermijnVastgesteld).last() else { return };
    let same = terms.iter().any(|(_, term, _)| {
        duo.what.aanvang == term.start && (duo.what.einde == term.end || duo.what.einde == term.first_end)
    });
    if same {
        return;
    }
    let ours = terms.iter().find(|(_, term, _)| term.start == duo.what.aanvang).or(terms.first());
    let Some((_, ours, _)) = ours else { return };
    let basis = Basis::of(RuleId::TermDuo)
        .fact(duo.at)
        .fact(ours.at)
        .step(step!("term.duo-says", duo.what.aanvang, duo.what.einde))
        .step(step!("term.we-say", ours.start, ours.end));
    out.dangers.push(Danger { code: DangerCode::TermijnWijktAf, urgency: Urgency::Binnenkort, by: None, basis });
}

fn state(situation: &Situation, standing: Standing, term: &RunningTerm, last: bool) -> TermState {
    let ended = situation.ended.unwrap_or(situation.on);
    match standing {
        Standing::Fulfilled if ended <= term.end => TermState::Met(ended),
        Standing::Fulfilled if last => TermState::MetLate(ended),
        Standing::Obliged if situation.on <= term.end => TermState::Open,
        Standing::Obliged | Standing::Fulfilled => TermState::Missed,
        _ if ended > term.end => TermState::Missed,
        _ => TermState::Lapsed,
    }
}

/// The name of a route in the word list.
pub(crate) fn route_word(route: Leerroute) -> Word {
    match route {
        Leerroute::B1 => &"b1-route",
        Leerroute::Onderwijs => &"onderwijsroute",
        Leerroute::Z => &"z-route",
    }
}
