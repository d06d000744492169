//! Dispensation by DUO: its decision term, the parts it may name, and the fee that comes back (W 5, Bs 2.7, 2.8, R 2.7).

use smallvec::SmallVec;

use crate::assessment::{
    Amount, AmountCode, Assessment, Basis, DecisionCode, Owner, Right, RightCode, RightState, Term, TermCode, TermState,
};
use crate::basis::step;
use crate::calendar::after_event;
use crate::facts::{Leerroute, Omvang, OntheffingBesluit, Ontheffingsgrond, Ontheffingsonderdeel};
use crate::law::{Law, RuleId};
use crate::pip::shifted;
use crate::situation::{Seen, Situation, seen};

pub(crate) fn settle(situation: &Situation, out: &mut Assessment, law: &Law) {
    for request in seen!(situation, OntheffingAangevraagd) {
        let id = rule_of(request.what.grond);
        let rule = law.rule(id, request.on);
        let raw = after_event(request.on, rule.length());
        let mut basis = Basis::of(id).fact(request.at).step(step!("ext.asked", request.on, rule.length(), raw));
        let due = if rule.shift { shifted(raw, &mut basis) } else { raw };
        let answer = seen!(situation, OntheffingBeslist)
            .find(|answer| answer.on >= request.on && answer.what.grond == request.what.grond);
        let state = match answer {
            Some(answer) => {
                basis.add_fact(answer.at);
                if answer.on <= due { TermState::Met(answer.on) } else { TermState::MetLate(answer.on) }
            }
            None if situation.on <= due => TermState::Open,
            None => TermState::Missed,
        };
        let code = TermCode::BeslissingOntheffing;
        out.terms.push(Term { code, owner: Owner::Duo, start: Some(request.on), due, state, basis });
        if let Some(answer) = answer.filter(|answer| answer.what.grond == Ontheffingsgrond::Medisch) {
            refund(out, law, request.at, request.what.betaald_euro, answer);
        }
    }
    for answer in seen!(situation, OntheffingBeslist).filter(|answer| answer.what.omvang == Omvang::Gedeeltelijk) {
        match answer.what.grond {
            Ontheffingsgrond::Medisch => scope(situation, out, law, answer),
            // Special circumstances give a full dispensation or none (W 5(2)).
            Ontheffingsgrond::BijzondereOmstandigheden => {
                let basis = Basis::of(RuleId::DispBio).fact(answer.at).step(step!("disp.full-only", answer.on));
                out.decide(DecisionCode::FeitenSprekenElkaarTegen, basis);
            }
        }
    }
}

fn rule_of(ground: Ontheffingsgrond) -> RuleId {
    match ground {
        Ontheffingsgrond::Medisch => RuleId::DispMedical,
        Ontheffingsgrond::BijzondereOmstandigheden => RuleId::DispBio,
    }
}

/// The fee for the medical report comes back when the report supports anything (R 2.7).
fn refund(out: &mut Assessment, law: &Law, asked: u16, paid: Option<u32>, answer: Seen<&OntheffingBesluit>) {
    let fee = law.rule(RuleId::DispFee, answer.on).cents();
    let cents = paid.map_or(fee, |paid| i64::from(paid) * 100).min(fee);
    let supported = answer.what.omvang != Omvang::Afgewezen || answer.what.aangepaste_examenomstandigheden;
    let basis = Basis::of(RuleId::DispFee).fact(asked).fact(answer.at);
    let (state, basis) = if supported && cents > 0 {
        (RightState::Open, basis.step(step!("disp.refund", answer.on, crate::words::Arg::Cents(cents))))
    } else {
        (RightState::Refused, basis.step(step!("disp.no-refund", answer.on)))
    };
    if state == RightState::Open {
        out.amounts.push(Amount {
            code: AmountCode::TeruggaveMedischAdvies,
            cents,
            new_term_months: None,
            budget_year: None,
            blocked: None,
            basis: basis.clone(),
        });
    }
    out.rights.push(Right {
        code: RightCode::TeruggaveMedischAdvies,
        from: Some(answer.on),
        until: None,
        state,
        new_end: None,
        missing: SmallVec::new(),
        basis,
    });
}

/// A partial dispensation names at most three language parts or KNM; in the Z route the participation part (Bs 2.7(3)).
fn scope(situation: &Situation, out: &mut Assessment, law: &Law, answer: Seen<&OntheffingBesluit>) {
    let parts = &answer.what.onderdelen;
    let participation = parts.contains(&Ontheffingsonderdeel::Participatiedeel);
    let language = parts
        .iter()
        .filter(|part| !matches!(part, Ontheffingsonderdeel::Participatiedeel | Ontheffingsonderdeel::Knm))
        .count();
    let both = language > 0 && parts.contains(&Ontheffingsonderdeel::Knm);
    let most = law.rule(RuleId::DispPartialScope, answer.on).max_times.unwrap_or(u32::MAX);
    let wrong_route = match situation.route.map(|route| route.what) {
        Some(Leerroute::Z) => parts.iter().any(|part| *part != Ontheffingsonderdeel::Participatiedeel),
        Some(_) => participation,
        None => false,
    };
    if language > most as usize || both || wrong_route {
        let basis = Basis::of(RuleId::DispPartialScope).fact(answer.at).step(step!("disp.scope", answer.on, most));
        out.decide(DecisionCode::FeitenSprekenElkaarTegen, basis);
    }
}
