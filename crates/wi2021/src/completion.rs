//! Is the diploma or certificate within reach, and what is still missing (W 6(2), 8, 9, Bs 3.14-3.16)?

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::achieved::{Achieved, map_is_asked, whole};
use crate::assessment::{Assessment, Basis, DecisionCode, Hours, Right, RightCode, RightState, Standing};
use crate::basis::step;
use crate::facts::{Examenonderdeel, Leerroute};
use crate::hours::z_norm;
use crate::law::{Law, RuleId};
use crate::situation::{Situation, seen};
use crate::words::Word;

type Missing = SmallVec<[Word; 2]>;

/// The diploma or certificate of the route in force.
pub(crate) fn settle(situation: &Situation, done: &Achieved, out: &mut Assessment, law: &Law) {
    let Some(route) = situation.route else { return };
    let certificate = route.what == Leerroute::Z;
    let (code, rule) =
        if certificate { (RightCode::Certificaat, RuleId::Certificate) } else { (RightCode::Diploma, RuleId::Diploma) };
    let day = situation.term.map_or(route.on, |term| term.start);
    let mut missing = Missing::new();
    missing_for_route(situation, done, law, &mut missing);
    missing_pvt_and_map(done, law, day, route.what, &mut missing);
    let mut basis = Basis::of(rule).fact(route.at).facts(done.exams.facts());
    basis = basis.facts([done.pvt_signed, done.map_talk, done.z_talk, done.taalschakel].into_iter().flatten());
    if route.what == Leerroute::Onderwijs && done.taalschakel.is_none() && done.exams.complete() {
        basis.rule = RuleId::DiplomaFallback;
        basis.add_step(step!("diploma.zonder-taalschakel"));
        // W 8(3) takes the MAP away during and after the taalschakeltraject only.
        if out.standing != Standing::Fulfilled && !done.map_complete(law, day) {
            let question = Basis::of(RuleId::MapNotOnderwijs).fact(route.at).facts(done.exams.facts());
            out.decide(DecisionCode::GegevensOntbreken, question.step(step!("diploma.map-na-examen")));
        }
    }
    if route.what == Leerroute::Onderwijs && done.taalschakel.is_some() && !done.exams.part(Examenonderdeel::Knm).done()
    {
        basis.add_step(step!("diploma.knm-in-traject"));
    }
    if done.z_talk.is_none() && done.z_talk_by_other.is_some() && certificate {
        basis = basis.facts(done.z_talk_by_other).step(step!("diploma.gesprek-door-derde"));
    }
    let state = if let Some(given) = seen!(situation, PlichtVoldaan).next() {
        basis = basis.fact(given.at).step(step!("diploma.gegeven", given.on));
        missing.clear();
        RightState::Used
    } else if missing.is_empty() {
        basis.add_step(if certificate { step!("diploma.certificaat-kan") } else { step!("diploma.kan") });
        RightState::Open
    } else {
        let count = i64::try_from(missing.len()).unwrap_or(0);
        basis.add_step(step!("diploma.nog-nodig", count));
        RightState::NotYet
    };
    out.rights.push(Right { code, from: None, until: None, state, new_end: None, missing, basis });
}

/// Is the route itself completed?
pub(crate) fn route_is_done(situation: &Situation, done: &Achieved, law: &Law) -> bool {
    let mut missing = Missing::new();
    missing_for_route(situation, done, law, &mut missing);
    missing.is_empty()
}

fn missing_for_route(situation: &Situation, done: &Achieved, law: &Law, missing: &mut Missing) {
    let Some(route) = situation.route else { return };
    match route.what {
        Leerroute::B1 => missing.extend(done.exams.missing()),
        // The exam at B1 will do as well (W 8(4)).
        Leerroute::Onderwijs if done.taalschakel.is_some() || done.exams.complete() => {}
        Leerroute::Onderwijs => missing.push(&"taalschakeldiploma"),
        Leerroute::Z => {
            let rule = law.rule(RuleId::ZHoursAsylum, route.on);
            if done.z_course() < z_norm(situation, law).needed {
                missing.push(&"z-cursusuren");
            }
            let counted = done.z_participation().plus(done.map_and_pvt());
            let owed = situation.asylum() != Some(false) && done.participation_waived.is_none();
            if owed && counted < Hours::whole(rule.hours_other.unwrap_or(0)) {
                missing.push(&"z-participatie-uren");
            }
            if done.z_talk.is_none() {
                missing.push(&"z-eindgesprek");
            }
        }
    }
}

fn missing_pvt_and_map(done: &Achieved, law: &Law, day: Date, route: Leerroute, missing: &mut Missing) {
    if done.pvt.time < whole(law, RuleId::PvtHours, day) {
        missing.push(&"pvt-uren");
    }
    if !done.pvt_activity {
        missing.push(&"pvt-activiteit");
    }
    if done.pvt_signed.is_none() {
        missing.push(&"participatieverklaring");
    }
    if !map_is_asked(Some(route)) {
        return;
    }
    if done.map_practice.time < whole(law, RuleId::MapHours, day) {
        missing.push(&"map-praktijkuren");
    }
    if done.map_talk.is_none() {
        missing.push(&"map-eindgesprek");
    }
}
