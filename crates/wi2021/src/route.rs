//! Changing route: a year and a half from the start of the term, and the exceptions (W 17(2), Bs 5.4).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{Assessment, Basis, DecisionCode, Right, RightCode, RightState};
use crate::basis::step;
use crate::calendar::period;
use crate::facts::{Kind, Leerroute, Routewijziging, SoortOpleiding};
use crate::law::{Law, RuleId};
use crate::pip::unanswered_move;
use crate::situation::{Seen, Situation, seen};
use crate::term::route_word;

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(term) = situation.term.filter(|_| situation.obliged) else { return };
    // The window belongs to the term of three years, also when a new term runs.
    let start = out
        .terms
        .iter()
        .find(|term| term.code == crate::assessment::TermCode::Inburgeringstermijn)
        .and_then(|term| term.start)
        .unwrap_or(term.start);
    let length = law.rule(RuleId::SwitchWindow, start).length();
    let window = Window { start, last: period(start, length) };
    let basis = Basis::of(RuleId::SwitchWindow).fact(term.at).step(step!("route.window", start, length, window.last));
    let right = match proposal(situation) {
        Some(proposal) => answer(situation, out, law, &window, proposal, basis),
        None => window.right(open_today(situation, law, &window), basis),
    };
    out.rights.push(right);
    changed_late(situation, out, law, &window);
}

/// A change that was made after the window without any of the exceptions, by a decision or only by a later plan: a person
/// looks at it again.
fn changed_late(situation: &Situation, out: &mut Assessment, law: &Law, window: &Window) {
    let (mut route, mut moved, mut revoked) = (None, false, false);
    for event in situation.events() {
        let (next, special) = match &event.fact.kind {
            Kind::PipVastgesteld(pip) => (pip.leerroute, false),
            Kind::LeerrouteGewijzigd(change) => (change.naar, change.bijzonder_geval),
            Kind::BrpIngeschreven(_) => {
                moved = route.is_some();
                continue;
            }
            Kind::PipIngetrokken(_) => {
                revoked = true;
                continue;
            }
            _ => continue,
        };
        let before = route.replace(next);
        if matches!(event.fact.kind, Kind::PipVastgesteld(_)) {
            let (after_move, anew) = (std::mem::take(&mut moved), std::mem::take(&mut revoked));
            // After a move the earlier route stays, whatever the plan says (W 15(4)).
            if after_move && !anew {
                route = before.or(route);
            }
            if after_move || anew || decided_that_day(situation, event.on, next) {
                continue;
            }
        }
        let always = before == Some(Leerroute::Onderwijs) && next == Leerroute::B1;
        let same = before.is_none_or(|before| before == next);
        if event.on <= window.last || always || same || special || special_before(situation, event.on) {
            continue;
        }
        if school_after(situation, law, window, event.on).is_none() {
            let basis = Basis::of(RuleId::SwitchWindow).fact(event.at);
            let line = step!("route.changed-late", event.on, window.last);
            out.decide(DecisionCode::FeitenSprekenElkaarTegen, basis.step(line));
        }
    }
}

/// The plan follows a change of route that was decided on the same day.
fn decided_that_day(situation: &Situation, day: Date, route: Leerroute) -> bool {
    seen!(situation, LeerrouteGewijzigd).any(|change| change.on == day && change.what.naar == route)
}

/// The change was proposed as a special case (Bs 5.4(3)).
fn special_before(situation: &Situation, day: Date) -> bool {
    seen!(situation, LeerroutewijzigingVoorgesteld).any(|proposal| proposal.on <= day && proposal.what.bijzonder_geval)
}

struct Window {
    start: Date,
    last: Date,
}

impl Window {
    fn right(&self, (state, line): (RightState, Option<crate::words::Step>), mut basis: Basis) -> Right {
        if let Some(line) = line {
            basis.add_step(line);
        }
        Right {
            code: RightCode::Routewijziging,
            from: Some(self.start),
            until: Some(self.last),
            state,
            new_end: None,
            missing: SmallVec::new(),
            basis,
        }
    }
}

/// The last proposal that no change has followed.
fn proposal<'a>(situation: &Situation<'a>) -> Option<Seen<&'a Routewijziging>> {
    let proposal = seen!(situation, LeerroutewijzigingVoorgesteld).last()?;
    let changed = seen!(situation, LeerrouteGewijzigd).any(|change| change.on >= proposal.on);
    (!changed).then_some(proposal)
}

fn open_today(situation: &Situation, law: &Law, window: &Window) -> (RightState, Option<crate::words::Step>) {
    if situation.on < window.start {
        return (RightState::NotYet, None);
    }
    if situation.on <= window.last {
        return (RightState::Open, None);
    }
    if situation.route.is_some_and(|route| route.what == Leerroute::Onderwijs) {
        return (RightState::Open, Some(step!("route.onderwijs-always")));
    }
    match school_after(situation, law, window, situation.on) {
        Some(school) => (RightState::Open, Some(step!("route.after-school", school.on))),
        None => (RightState::Closed, None),
    }
}

/// Answers a proposal: the window, then each exception.
fn answer(
    situation: &Situation,
    out: &mut Assessment,
    law: &Law,
    window: &Window,
    proposal: Seen<&Routewijziging>,
    basis: Basis,
) -> Right {
    let mut basis = basis.fact(proposal.at).step(step!("route.proposed", proposal.on, route_word(proposal.what.naar)));
    let from = situation.route.map(|route| route.what);
    if proposal.what.naar == Leerroute::B1 && from == Some(Leerroute::Onderwijs) {
        basis.rule = RuleId::SwitchOnderwijsB1;
        return window.right((RightState::Open, Some(step!("route.onderwijs-always"))), basis);
    }
    let moved = unanswered_move(situation, law).filter(|moved| moved.on <= proposal.on);
    if let Some(moved) = moved.filter(|_| !proposal.what.bijzonder_geval) {
        basis.rule = RuleId::MoveRoute;
        basis.add_fact(moved.at);
        return window.right((RightState::Refused, Some(step!("route.after-move", moved.on))), basis);
    }
    if proposal.on <= window.last {
        let still = situation.on <= window.last;
        let line = if still { step!("route.in-window", window.last) } else { step!("route.not-decided", window.last) };
        return window.right((if still { RightState::Open } else { RightState::Closed }, Some(line)), basis);
    }
    if let Some(school) = school_after(situation, law, window, proposal.on) {
        basis.rule = RuleId::SwitchAfterSchool;
        basis.add_fact(school.at);
        return window.right((RightState::Open, Some(step!("route.after-school", school.on))), basis);
    }
    if proposal.what.bijzonder_geval {
        return special(out, window, proposal, basis);
    }
    window.right((RightState::Refused, Some(step!("route.too-late", window.last))), basis)
}

/// A special individual case, with reasons, is for a person to weigh (Bs 5.4(3)).
fn special(out: &mut Assessment, window: &Window, proposal: Seen<&Routewijziging>, mut basis: Basis) -> Right {
    basis.rule = RuleId::SwitchSpecial;
    basis.add_step(step!("route.special", window.last));
    out.decide(DecisionCode::BijzonderGevalRoutewijziging, basis.clone());
    let reasoned = proposal.what.reden.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    let mut right = window.right((RightState::Open, None), basis);
    if !reasoned {
        right.missing.push(&"reden");
    }
    right
}

/// A study that ended after the window, by a day (Bs 5.4(2)).
fn school_after(situation: &Situation, law: &Law, window: &Window, by: Date) -> Option<Seen<()>> {
    law.in_force(RuleId::SwitchAfterSchool, by)?;
    seen!(situation, OpleidingBeeindigd)
        .filter(|end| end.on > window.last && end.on <= by)
        .rfind(|end| {
            matches!(
                end.what.opleiding,
                SoortOpleiding::Praktijkonderwijs | SoortOpleiding::Vso | SoortOpleiding::Entree
            )
        })
        .map(|end| end.map(|_| ()))
}
