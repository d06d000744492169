//! Which decision answers which request, which grounds it is about, and up to which day it counted (Bs 4.5).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::facts::{Tag, VerlengingAanvraag, VerlengingBesluit, Verlengingsgrond};
use crate::situation::{Seen, Situation, seen};

/// A set of grounds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Grounds(u16);

/// A granted extension, with what it counted.
pub(super) struct Grant {
    pub on: Date,
    pub grounds: Grounds,
    /// The last day it counted of a circumstance that lasts.
    pub until: Date,
}

impl Grounds {
    const NONE: Self = Self(0);
    /// Every ground that is asked for; a category is never asked.
    const EVERY: Self = Self(!bit(Verlengingsgrond::Categorie));

    fn named(list: &[Verlengingsgrond]) -> Self {
        if list.is_empty() { Self::EVERY } else { Self(list.iter().fold(0, |all, ground| all | bit(*ground))) }
    }

    pub(super) fn has(self, ground: Verlengingsgrond) -> bool {
        self.0 & bit(ground) != 0
    }

    /// Does it name this ground, and not merely leave everything open?
    pub(super) fn names(self, ground: Verlengingsgrond) -> bool {
        self != Self::EVERY && self.has(ground)
    }

    fn meets(self, other: Self) -> bool {
        self.with_parts().0 & other.with_parts().0 != 0
    }

    /// A combination is about the grounds it may be made of.
    fn with_parts(self) -> Self {
        let parts = super::combined::TOGETHER.iter().fold(0, |all, ground| all | bit(*ground));
        if self.has(Verlengingsgrond::Samenloop) { Self(self.0 | parts) } else { self }
    }
}

const fn bit(ground: Verlengingsgrond) -> u16 {
    1 << (ground as u16)
}

/// The grounds a request puts forward.
pub(super) fn asked(request: &VerlengingAanvraag) -> Grounds {
    Grounds::named(&request.gronden)
}

/// The first decision on a request; one about other grounds leaves it open.
pub(super) fn answer<'a>(
    situation: &Situation<'a>,
    request: Seen<&VerlengingAanvraag>,
) -> Option<Seen<&'a VerlengingBesluit>> {
    seen!(situation, VerlengingBeslist)
        .filter(|decision| decision.on >= request.on && !decision.what.ambtshalve)
        .find(|decision| Grounds::named(&decision.what.gronden).meets(asked(request.what)))
}

/// The grounds a decision is about: those it names, else those of the requests it answers, else of the last request.
pub(super) fn grounds(situation: &Situation, decision: Seen<&VerlengingBesluit>) -> Grounds {
    if !decision.what.gronden.is_empty() {
        return Grounds::named(&decision.what.gronden);
    }
    if decision.what.ambtshalve {
        return Grounds::NONE;
    }
    let mut requests = seen!(situation, VerlengingAangevraagd).filter(|request| request.on <= decision.on);
    let answered = requests
        .clone()
        .filter(|request| answer(situation, *request).is_some_and(|answer| answer.at == decision.at))
        .fold(Grounds::NONE, |all, request| Grounds(all.0 | asked(request.what).0));
    if answered != Grounds::NONE {
        return answered;
    }
    requests.next_back().map_or(Grounds::EVERY, |request| asked(request.what))
}

/// The grants up to a day, without the decision that is being worked out.
pub(super) fn grants(situation: &Situation, on: Date, except: Option<u16>) -> SmallVec<[Grant; 2]> {
    if !situation.has(Tag::VerlengingBeslist) {
        return SmallVec::new();
    }
    seen!(situation, VerlengingBeslist)
        .filter(|decision| decision.what.toegestaan && decision.on <= on && Some(decision.at) != except)
        .map(|decision| Grant {
            on: decision.on,
            grounds: grounds(situation, decision),
            until: counted_until(situation, decision),
        })
        .collect()
}

/// An end that DUO names looks at the request; without one we count to the decision ourselves.
fn counted_until(situation: &Situation, decision: Seen<&VerlengingBesluit>) -> Date {
    if decision.what.nieuwe_einddatum.is_none() && decision.what.verlenging_in_weken.is_none() {
        return decision.on;
    }
    let request = seen!(situation, VerlengingAangevraagd).filter(|request| request.on <= decision.on).next_back();
    request.map_or(decision.on, |request| request.on)
}
