//! Exemption by DUO on request: its decision term, and the fee for the talk (W 4, W 7(3), R 2.3, R 3.12-3.14).

use crate::assessment::{Assessment, Basis, Owner, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::after_event;
use crate::facts::{Vrijstelling, Vrijstellingsgrond};
use crate::law::{Law, RuleId};
use crate::pip::shifted;
use crate::situation::{Seen, Situation, seen};
use crate::words::Arg;

pub(crate) fn settle(situation: &Situation, out: &mut Assessment, law: &Law) {
    // Eight years of school show in the BRP: DUO needs no request for them (Bs 2.6).
    for request in seen!(situation, VrijstellingAangevraagd)
        .filter(|request| request.what.grond != Vrijstellingsgrond::AchtJaarSchool)
    {
        let rule = law.rule(RuleId::ExDecision, request.on);
        let raw = after_event(request.on, rule.length());
        let mut basis =
            Basis::of(RuleId::ExDecision).fact(request.at).step(step!("ext.asked", request.on, rule.length(), raw));
        let due = if rule.shift { shifted(raw, &mut basis) } else { raw };
        if request.what.grond == Vrijstellingsgrond::VoldoendeIngeburgerd {
            basis.add_step(step!("ex.fee", Arg::Cents(law.rule(RuleId::ExIntegrated, request.on).cents())));
        }
        let state = match answer(situation, request) {
            Some(answer) => {
                basis.add_fact(answer.at);
                if answer.on <= due { TermState::Met(answer.on) } else { TermState::MetLate(answer.on) }
            }
            None if situation.on <= due => TermState::Open,
            None => TermState::Missed,
        };
        let code = TermCode::BeslissingVrijstelling;
        out.terms.push(Term { code, owner: Owner::Duo, start: Some(request.on), due, state, basis });
    }
}

/// The first decision on the same ground, either way.
fn answer(situation: &Situation, request: Seen<&Vrijstelling>) -> Option<Seen<()>> {
    let fits = |answer: &Seen<&Vrijstelling>| answer.on >= request.on && answer.what.grond == request.what.grond;
    let granted = seen!(situation, VrijstellingVerleend).find(fits);
    let refused = seen!(situation, VrijstellingAfgewezen).find(fits);
    granted.into_iter().chain(refused).min_by_key(|answer| answer.on).map(|answer| answer.map(|_| ()))
}
