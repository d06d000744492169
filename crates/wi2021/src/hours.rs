//! Hours done against hours needed: PVT, MAP, the Z route, and the hours the PIP sets.

use jiff::civil::Date;

use crate::achieved::{Achieved, Tally, map_is_asked, whole};
use crate::assessment::{Assessment, Basis, DecisionCode, HourBalance, HourCode, Hours};
use crate::basis::step;
use crate::facts::Leerroute;
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
    let needed = whole(law, rule, route.on);
    let deducted = done.course_deduction();
    let mut basis =
        followed(rule, &done.lessons).fact(route.at).step(step!("uren.z-cursus", done.lessons.time, needed));
    for (tally, step) in [
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
    let set = seen!(situation, PipVastgesteld).filter_map(|pip| pip.what.uren_totaal.map(|all| (pip.on, pip.at, all)));
    let changed =
        seen!(situation, PipGewijzigd).filter_map(|pip| pip.what.uren_totaal.map(|all| (pip.on, pip.at, all)));
    set.chain(changed).max_by_key(|(on, ..)| *on).map(|(_, at, total)| (at, total))
}

/// Hours that CAN be deducted are counted, and a person decides (Bs 3.2(3), 3.14(6)(9)).
fn may_be_deducted(done: &Achieved, route: Option<Leerroute>, out: &mut Assessment) {
    let of_z = [&done.intake, &done.prior, &done.other_participation];
    let all = of_z.into_iter().filter(|_| route == Some(Leerroute::Z)).chain([&done.map_in_intake]);
    let mut basis = Basis::of(RuleId::ZIntakeHours);
    let mut time = Hours::ZERO;
    for tally in all.filter(|tally| tally.time > Hours::ZERO) {
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
