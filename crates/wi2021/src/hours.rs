//! Hours done against hours needed: PVT, MAP, the Z route, and the hours the PIP sets.

use jiff::civil::Date;

use crate::achieved::{Achieved, Tally, map_is_asked, whole};
use crate::assessment::{Assessment, Basis, DecisionCode, HourBalance, HourCode, Hours};
use crate::basis::step;
use crate::facts::{Leerroute, Pip, PipWijziging};
use crate::law::{Law, RuleId};
use crate::situation::{Situation, seen};

/// Writes down every balance that matters on the route in force.
pub(crate) fn settle(situation: &Situation, done: &Achieved, out: &mut Assessment, law: &Law) {
    let day = situation.term.map_or(situation.on, |term| term.start);
    let route = situation.route.map(|route| route.what);
    let asked = situation.term.is_some() || route.is_some();
    if asked || done.pvt.time > Hours::ZERO || done.pvt_signed.is_some() {
        pvt(situation, done, day, out, law);
    }
    if map_is_asked(route) && (route.is_some() || done.map_practice.time > Hours::ZERO) {
        map(situation, done, day, out, law);
    }
    if route == Some(Leerroute::Z) {
        z_course(situation, done, out, law);
        z_participation(situation, done, out, law);
    }
    plan_hours(situation, done, out);
    let deducted_somewhere = route == Some(Leerroute::Z) || done.map_in_intake.time > Hours::ZERO;
    if deducted_somewhere {
        may_be_deducted(done, route, out);
    }
}

fn pvt(situation: &Situation, done: &Achieved, day: Date, out: &mut Assessment, law: &Law) {
    let needed = whole(law, RuleId::PvtHours, day);
    let mut basis =
        followed(RuleId::PvtHours, &done.pvt).facts(done.pvt_signed).step(step!("uren.pvt", done.pvt.time, needed));
    if basis.facts.is_empty() {
        basis = basis.facts(situation.term.map(|term| term.at).or(situation.route.map(|route| route.at)));
    }
    if !done.pvt_activity || done.pvt_signed.is_none() {
        let key = match (done.pvt_activity, done.pvt_signed) {
            (false, None) => step!("uren.pvt-beide-ontbreken"),
            (false, Some(_)) => step!("uren.pvt-activiteit-ontbreekt"),
            _ => step!("uren.pvt-handtekening-ontbreekt"),
        };
        basis.add_step(key);
    }
    out.hours.push(HourBalance {
        code: HourCode::Pvt,
        needed,
        done: done.pvt.time,
        deducted: Hours::ZERO,
        left: needed.less(done.pvt.time),
        complete: done.pvt_complete(law, day),
        basis,
    });
}

fn map(situation: &Situation, done: &Achieved, day: Date, out: &mut Assessment, law: &Law) {
    let needed = whole(law, RuleId::MapHours, day);
    let practice = done.map_practice.time;
    let mut basis = followed(RuleId::MapHours, &done.map_practice).facts(done.map_talk).step(step!(
        "uren.map",
        practice,
        needed,
        done.map_theory
    ));
    if basis.facts.is_empty() {
        basis = basis.facts(situation.route.map(|route| route.at));
    }
    if done.map_talk.is_none() {
        basis.add_step(step!("uren.map-gesprek-ontbreekt"));
    }
    out.hours.push(HourBalance {
        code: HourCode::MapPraktijk,
        needed,
        done: practice,
        deducted: Hours::ZERO,
        left: needed.less(practice),
        complete: done.map_complete(law, day),
        basis,
    });
}

fn z_course(situation: &Situation, done: &Achieved, out: &mut Assessment, law: &Law) {
    let Some(route) = situation.route else { return };
    let rule = if situation.asylum() == Some(true) { RuleId::ZHoursAsylum } else { RuleId::ZHoursOther };
    let norm = z_norm(situation, law);
    let needed = norm.needed;
    let deducted = done.course_deduction();
    let mut basis =
        followed(rule, &done.lessons).fact(route.at).step(step!("uren.z-cursus", done.lessons.time, needed));
    if let Some(at) = norm.lowered_by {
        basis.rule = RuleId::ZDisability;
        basis.add_fact(at);
        basis.add_step(step!("uren.z-lagere-norm", needed, whole(law, rule, route.on)));
    }
    for (tally, step) in [
        (&done.unrecognised, step!("uren.na-keurmerk", done.unrecognised.time)),
        (&done.credit, step!("uren.z-meegenomen", done.credit.time)),
        (&done.intake, step!("uren.z-intake", done.intake.time)),
        (&done.prior, step!("uren.z-eerdere-opleiding", done.prior.time)),
        (&done.too_early, step!("uren.te-vroeg", done.too_early.time)),
    ] {
        if tally.time > Hours::ZERO {
            basis = basis.facts(tally.facts.iter().copied()).step(step);
        }
    }
    let left = needed.less(done.lessons.time).less(deducted);
    if left > Hours::ZERO && norm.lowered_by.is_none() {
        perhaps_lower(situation, out);
    }
    out.hours.push(HourBalance {
        code: HourCode::ZCursus,
        needed,
        done: done.lessons.time,
        deducted,
        left,
        complete: left == Hours::ZERO,
        basis,
    });
}

/// The course hours of the Z route, and the plan that set them lower.
pub(crate) struct ZNorm {
    pub needed: Hours,
    pub lowered_by: Option<u16>,
}

/// What the Besluit asks, or less when the plan says so for an impairment (R 3.16(2)).
pub(crate) fn z_norm(situation: &Situation, law: &Law) -> ZNorm {
    let full = whole(law, RuleId::ZHoursOther, situation.route.map_or(situation.on, |route| route.on));
    let lower = planned(situation, |pip| pip.z_cursusuren, |change| change.z_cursusuren)
        .map(|(at, hours)| (at, Hours::whole(i32::try_from(hours).unwrap_or(i32::MAX))))
        .filter(|(_, hours)| *hours < full);
    ZNorm { needed: lower.map_or(full, |(_, hours)| hours), lowered_by: lower.map(|(at, _)| at) }
}

/// The person was dispensed from the test for sight or hearing: the norm may be lower too, which nobody noted.
fn perhaps_lower(situation: &Situation, out: &mut Assessment) {
    let Some(grant) = seen!(situation, LeerbaarheidstoetsOntheven).last() else { return };
    let basis = Basis::of(RuleId::ZDisability).fact(grant.at).step(step!("uren.z-norm-bij-beperking", grant.on));
    out.decide(DecisionCode::GegevensOntbreken, basis);
}

fn z_participation(situation: &Situation, done: &Achieved, out: &mut Assessment, law: &Law) {
    let Some(route) = situation.route else { return };
    match situation.asylum() {
        Some(true) => {}
        // Family and other migrants owe no participation hours (Bs 3.14(3)).
        Some(false) => return,
        None => {
            let basis = Basis::of(RuleId::ZHoursAsylum).fact(route.at).step(step!("uren.z-groep-onbekend"));
            return out.decide(DecisionCode::PlichtOnduidelijk, basis);
        }
    }
    let hours = law.rule(RuleId::ZHoursAsylum, route.on).hours_other.unwrap_or(0);
    let waived = done.participation_waived;
    let needed = if waived.is_some() { Hours::ZERO } else { Hours::whole(hours) };
    let deducted = done.map_and_pvt().plus(done.other_participation.time);
    let mut basis = followed(RuleId::ZHoursAsylum, &done.participation).fact(route.at).facts(waived).step(step!(
        "uren.z-participatie",
        done.participation.time,
        needed
    ));
    if done.map_and_pvt() > Hours::ZERO {
        basis = basis
            .facts(done.pvt.facts.iter().chain(&done.map_practice.facts).copied())
            .step(step!("uren.z-map-pvt", done.map_and_pvt()));
    }
    if done.other_participation.time > Hours::ZERO {
        basis = basis
            .facts(done.other_participation.facts.iter().copied())
            .step(step!("uren.z-andere-activiteiten", done.other_participation.time));
    }
    if done.after_intake.time > Hours::ZERO {
        basis = basis
            .facts(done.after_intake.facts.iter().copied())
            .step(step!("uren.z-pw-na-intake", done.after_intake.time));
    }
    if waived.is_some() {
        basis.add_step(step!("uren.z-participatie-ontheven"));
    }
    let left = needed.less(done.participation.time).less(deducted);
    out.hours.push(HourBalance {
        code: HourCode::ZParticipatie,
        needed,
        done: done.participation.time,
        deducted,
        left,
        complete: left == Hours::ZERO,
        basis,
    });
}

/// The hours the plan sets in total, if it does.
fn plan_hours(situation: &Situation, done: &Achieved, out: &mut Assessment) {
    let Some((at, total)) = planned_total(situation) else { return };
    let needed = Hours::whole(i32::try_from(total).unwrap_or(i32::MAX));
    let time = done.lessons.time;
    let basis = Basis::of(RuleId::PipIntensity)
        .fact(at)
        .facts(done.lessons.facts.iter().copied())
        .step(step!("uren.pip", time, needed));
    out.hours.push(HourBalance {
        code: HourCode::PipCursus,
        needed,
        done: time,
        deducted: Hours::ZERO,
        left: needed.less(time),
        complete: time >= needed,
        basis,
    });
}

/// The last total the plan set, and the fact that set it.
pub(crate) fn planned_total(situation: &Situation) -> Option<(u16, u32)> {
    planned(situation, |pip| pip.uren_totaal, |change| change.uren_totaal)
}

/// The last number a plan or its change set, and the fact that set it.
pub(crate) fn planned<T>(
    situation: &Situation,
    of_plan: impl Fn(&Pip) -> Option<T>,
    of_change: impl Fn(&PipWijziging) -> Option<T>,
) -> Option<(u16, T)> {
    let set = seen!(situation, PipVastgesteld).filter_map(|pip| Some((pip.on, pip.at, of_plan(pip.what)?)));
    let changed = seen!(situation, PipGewijzigd).filter_map(|pip| Some((pip.on, pip.at, of_change(pip.what)?)));
    set.chain(changed).max_by_key(|(on, ..)| *on).map(|(_, at, set)| (at, set))
}

/// Hours that CAN be deducted are counted, and a person decides, for each ground (Bs 3.2(3), 3.14(6)(9)).
fn may_be_deducted(done: &Achieved, route: Option<Leerroute>, out: &mut Assessment) {
    let z = route == Some(Leerroute::Z);
    may_deduct(RuleId::ZIntakeHours, [&done.intake, &done.other_participation].into_iter().filter(|_| z), out);
    may_deduct(RuleId::ZPriorSchool, [&done.prior].into_iter().filter(|_| z), out);
    may_deduct(RuleId::MapHours, [&done.map_in_intake].into_iter(), out);
}

fn may_deduct<'t>(rule: RuleId, tallies: impl Iterator<Item = &'t Tally>, out: &mut Assessment) {
    let mut basis = Basis::of(rule);
    let mut time = Hours::ZERO;
    for tally in tallies {
        time = time.plus(tally.time);
        basis = basis.facts(tally.facts.iter().copied());
    }
    if time > Hours::ZERO {
        out.decide(DecisionCode::AftrekUren, basis.step(step!("uren.mag-aftrekken", time)));
    }
}

fn followed(rule: RuleId, tally: &Tally) -> Basis {
    Basis { rule, facts: tally.facts.clone(), steps: smallvec::SmallVec::new() }
}
