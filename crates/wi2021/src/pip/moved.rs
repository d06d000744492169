//! A move: the new college adopts a plan within ten weeks; the term and the route stay (Bs 5.3(3), W 11(3), W 15(4)).

use crate::assessment::{Assessment, Basis, Owner, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::after_event;
use crate::facts::{Gemeente, Pip};
use crate::law::{Law, RuleId};
use crate::situation::{Seen, Situation, seen};
use crate::term::first_pip;

pub(super) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(first) = first_pip(situation, law) else { return };
    let mut moves = moves(situation, first).peekable();
    while let Some(arrival) = moves.next() {
        let rule = law.rule(RuleId::PipMove, arrival.on);
        let raw = after_event(arrival.on, rule.length());
        let mut basis = Basis::of(RuleId::PipMove)
            .fact(arrival.at)
            .fact(first.at)
            .step(step!("pip.moved", arrival.on))
            .step(step!("pip.add", rule.length(), arrival.on, raw));
        let due = if rule.shift { super::shifted(raw, &mut basis) } else { raw };
        basis.add_step(step!("pip.moved-same-route"));
        let next = moves.peek().map(|next| next.on);
        let answer = seen!(situation, PipVastgesteld).find(|pip| {
            pip.at != first.at
                && pip.on >= arrival.on
                && next.is_none_or(|next| pip.on < next)
                && of(pip.what, arrival.what)
        });
        let state = match answer {
            Some(pip) => {
                basis.add_fact(pip.at);
                if pip.on <= due { TermState::Met(pip.on) } else { TermState::MetLate(pip.on) }
            }
            None if next.is_some() || !situation.obliged => TermState::Lapsed,
            None if situation.on <= due => TermState::Open,
            None => TermState::Missed,
        };
        out.terms.push(Term {
            code: TermCode::PipNaVerhuizing,
            owner: Owner::Gemeente,
            start: Some(arrival.on),
            due,
            state,
            basis,
        });
    }
}

/// Registrations in another municipality after the first plan.
fn moves<'s, 'a: 's>(
    situation: &'s Situation<'a>,
    first: Seen<&'a Pip>,
) -> impl Iterator<Item = Seen<&'a Gemeente>> + 's {
    let before = seen!(situation, BrpIngeschreven).take_while(move |registered| registered.on <= first.on).last();
    let coupled = seen!(situation, GemeenteGekoppeld).last().filter(move |coupled| coupled.on <= first.on);
    let mut home: Option<&str> = before.map(|registered| registered.what.gemeente.as_str());
    home = home.or(first.what.gemeente.as_deref()).or(coupled.map(|coupled| coupled.what.gemeente.as_str()));
    let late = before.filter(|arrival| left_the_college(situation, first, *arrival));
    let after = seen!(situation, BrpIngeschreven).filter(move |registered| registered.on > first.on);
    late.into_iter().chain(after.filter(move |registered| {
        let moved = home != Some(registered.what.gemeente.as_str());
        home = Some(registered.what.gemeente.as_str());
        moved
    }))
}

/// The college that adopted the plan is the one the person had left by then: the new one still has to.
fn left_the_college(situation: &Situation, first: Seen<&Pip>, arrival: Seen<&Gemeente>) -> bool {
    first.what.gemeente.as_ref().is_some_and(|college| {
        *college != arrival.what.gemeente
            && seen!(situation, BrpIngeschreven)
                .any(|registered| registered.on <= arrival.on && registered.what.gemeente == *college)
    })
}

/// The last move after the first plan that no plan has answered yet.
pub(crate) fn unanswered_move<'a>(situation: &Situation<'a>, law: &Law) -> Option<Seen<&'a Gemeente>> {
    let first = first_pip(situation, law)?;
    let arrival = moves(situation, first).last()?;
    let answered = seen!(situation, PipVastgesteld)
        .any(|pip| pip.at != first.at && pip.on >= arrival.on && of(pip.what, arrival.what));
    (!answered).then_some(arrival)
}

fn of(pip: &Pip, home: &Gemeente) -> bool {
    pip.gemeente.as_ref().is_none_or(|gemeente| *gemeente == home.gemeente)
}
