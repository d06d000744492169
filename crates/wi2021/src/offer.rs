//! The offer of the college to the asylum group (W 16, R 4.1(1)g).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{Assessment, Basis, Owner, Right, RightCode, RightState, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{add_days, period};
use crate::facts::{Kind, Leerroute};
use crate::law::{Law, RuleId};
use crate::situation::{Seen, Situation, seen};
use crate::term::first_pip;

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(pip) = first_pip(situation, law).filter(|_| situation.asylum() == Some(true)) else { return };
    let onderwijs = situation.route.is_some_and(|route| route.what == Leerroute::Onderwijs);
    let (code, id, done) = if onderwijs {
        (TermCode::StartTaalschakeltraject, RuleId::OfferOnderwijsStart, taalschakel_start(situation))
    } else {
        (TermCode::Aanbod, RuleId::OfferDue, first(situation))
    };
    let set = if onderwijs { onderwijs_since(situation, pip.on) } else { None };
    let (from, from_at) = set.map_or((pip.on, pip.at), |set| (set.on, set.at));
    let rule = law.rule(id, from);
    let start = add_days(from, 1);
    let due = period(start, rule.length());
    let mut basis = Basis::of(id).fact(from_at).step(match set {
        Some(_) => step!("offer.due-after-change", from, rule.length(), due),
        None => step!("offer.due", from, rule.length(), due),
    });
    let state = match done {
        Some(done) => {
            basis.add_fact(done.at);
            if done.on <= due { TermState::Met(done.on) } else { TermState::MetLate(done.on) }
        }
        None if !situation.obliged => TermState::Lapsed,
        None if situation.on <= due => TermState::Open,
        None => TermState::Missed,
    };
    out.rights.push(Right {
        code: RightCode::Aanbod,
        from: Some(start),
        until: None,
        state: match done {
            Some(_) => RightState::Used,
            None if situation.obliged => RightState::Open,
            None => RightState::Closed,
        },
        new_end: None,
        missing: SmallVec::new(),
        basis: basis.clone(),
    });
    out.terms.push(Term { code, owner: Owner::Gemeente, start: Some(start), due, state, basis });
}

/// The first offer; a course that began is one too.
pub(crate) fn first(situation: &Situation) -> Option<Seen<()>> {
    let first = situation.events().find(|event| {
        matches!(
            event.fact.kind,
            Kind::AanbodGedaan(_)
                | Kind::CursusGestart(_)
                | Kind::AlfabetiseringGestart(_)
                | Kind::TaalschakeltrajectGestart(_)
        )
    })?;
    Some(Seen { at: first.at, on: first.on, what: () })
}

/// The change to the onderwijsroute, when the first plan had another: the changed plan asks the taalschakeltraject.
pub(crate) fn onderwijs_since(situation: &Situation, adopted: Date) -> Option<Seen<()>> {
    situation
        .route
        .filter(|route| route.what == Leerroute::Onderwijs && route.on > adopted)
        .map(|route| route.map(|_| ()))
}

/// The day the taalschakeltraject really began.
pub(crate) fn taalschakel_start(situation: &Situation) -> Option<Seen<()>> {
    seen!(situation, TaalschakeltrajectGestart).next().map(|start| start.map(|_| ()))
}
