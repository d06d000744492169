//! Scaling down to A2 within the B1 route (W 17(3), Bs 5.5).

use smallvec::SmallVec;

use crate::achieved::{Achieved, named_parts, parts_at_a2, whole};
use crate::assessment::{Assessment, Basis, DecisionCode, HourBalance, HourCode, Hours, Right, RightCode, RightState};
use crate::basis::step;
use crate::facts::{Afschaling, Leerroute, Niveau};
use crate::law::{Law, RuleId};
use crate::situation::{Seen, Situation, seen};
use crate::words::Word;

/// The four skills, as bits; KNM has no level.
const SKILLS: u8 = 0b1111;

/// The hours towards scaling down and whether the college may do it.
pub(crate) fn settle(situation: &Situation, done: &Achieved, out: &mut Assessment, law: &Law) {
    let asked = seen!(situation, AfschalenVerzocht).last();
    let Some(route) = situation.route else { return };
    if route.what != Leerroute::B1 {
        if let Some(asked) = asked {
            let basis = Basis::of(RuleId::DownA2)
                .fact(asked.at)
                .fact(route.at)
                .step(step!("afschalen.alleen-b1", crate::term::route_word(route.what)));
            push(out, RightState::Refused, SmallVec::new(), basis);
        }
        return;
    }
    let needed = whole(law, RuleId::DownA2, route.on);
    let percent = law.rule(RuleId::DownPhysical, route.on).percent.unwrap_or(0);
    let in_person = Hours(i32::try_from(needed.minutes() * percent / 100).unwrap_or(i32::MAX));
    balances(done, needed, in_person, route.at, out);
    let hours_left = needed.less(done.towards_a2.time);
    let person_left = in_person.less(done.in_person.time);
    let allowed = seen!(situation, ExamenA2Toegestaan).last();
    if let Some(allowed) = allowed {
        let basis = Basis::of(RuleId::DownA2).fact(allowed.at).step(step!("afschalen.toegestaan", allowed.on));
        if done.towards_a2.time > Hours::ZERO && hours_left > Hours::ZERO {
            let doubt = basis.clone().step(step!("afschalen.uren", done.towards_a2.time, needed, hours_left));
            out.decide(DecisionCode::FeitenSprekenElkaarTegen, doubt);
        }
        if !asks_more(situation, asked) {
            return push(out, RightState::Used, SmallVec::new(), basis);
        }
    }
    let start = a2_at_start(situation).filter(|_| allowed.is_none());
    // A request that came after the plan is weighed like any other.
    if let Some(start) = start.filter(|start| asked.is_none_or(|asked| asked.on <= start.on)) {
        let basis = Basis::of(RuleId::PipNoA2Start).fact(start.at).step(step!("afschalen.niet-bij-start", start.on));
        return push(out, RightState::Refused, SmallVec::new(), basis);
    }
    weigh(asked, done, [hours_left, person_left], needed, route.at, out);
}

/// Does the request name a part that may not be sat at A2 yet (W 17(3))?
fn asks_more(situation: &Situation, asked: Option<Seen<&Afschaling>>) -> bool {
    asked.is_some_and(|asked| named_parts(&asked.what.onderdelen) & !parts_at_a2(situation) & SKILLS != 0)
}

fn weigh(
    asked: Option<Seen<&Afschaling>>,
    done: &Achieved,
    [hours_left, person_left]: [Hours; 2],
    needed: Hours,
    route: u16,
    out: &mut Assessment,
) {
    let refused = if asked.is_some() { RightState::Refused } else { RightState::NotYet };
    let mut basis = Basis::of(RuleId::DownA2).facts(asked.map(|asked| asked.at)).fact(route);
    let mut missing: SmallVec<[Word; 2]> = SmallVec::new();
    if hours_left > Hours::ZERO {
        basis.add_step(step!("afschalen.uren", done.towards_a2.time, needed, hours_left));
        missing.push(&"nt2-uren");
    }
    if person_left > Hours::ZERO {
        if hours_left == Hours::ZERO {
            basis.rule = RuleId::DownPhysical;
        }
        basis.add_step(step!("afschalen.fysiek", done.in_person.time, person_left));
        missing.push(&"fysieke-uren");
    }
    if !missing.is_empty() {
        return push(out, refused, missing, basis);
    }
    basis.add_step(step!("afschalen.uren-gehaald", done.towards_a2.time, needed));
    let effort = asked.and_then(|asked| asked.what.voldoende_inspanning);
    let unreachable = asked.and_then(|asked| asked.what.b1_niet_haalbaar);
    if effort == Some(false) {
        basis.add_step(step!("afschalen.geen-inspanning"));
    } else if unreachable == Some(false) {
        basis.add_step(step!("afschalen.b1-haalbaar"));
    }
    if effort == Some(false) || unreachable == Some(false) {
        return push(out, RightState::Refused, missing, basis);
    }
    if effort.is_none() {
        missing.push(&"voldoende-inspanning");
    }
    if unreachable.is_none() {
        let question =
            Basis::of(RuleId::DownA2).facts(basis.facts.iter().copied()).step(step!("afschalen.is-b1-haalbaar"));
        out.decide(DecisionCode::B1NietHaalbaar, question);
    }
    push(out, RightState::Open, missing, basis);
}

fn balances(done: &Achieved, needed: Hours, in_person: Hours, route: u16, out: &mut Assessment) {
    let mut total = Basis::of(RuleId::DownA2).facts(done.towards_a2.facts.iter().copied()).step(step!(
        "afschalen.saldo",
        done.towards_a2.time,
        needed
    ));
    if done.unrecognised.time > Hours::ZERO {
        total = total
            .facts(done.unrecognised.facts.iter().copied())
            .step(step!("uren.na-keurmerk", done.unrecognised.time));
    }
    if done.a2_in_intake.time > Hours::ZERO {
        total.add_step(step!("afschalen.intake-telt-mee", done.a2_in_intake.time));
        let question = Basis::of(RuleId::DownA2)
            .facts(done.a2_in_intake.facts.iter().copied())
            .step(step!("uren.mag-aftrekken", done.a2_in_intake.time));
        out.decide(DecisionCode::AftrekUren, question);
    }
    let mut person = Basis::of(RuleId::DownPhysical).facts(done.in_person.facts.iter().copied()).step(step!(
        "afschalen.saldo-fysiek",
        done.in_person.time,
        in_person
    ));
    for basis in [&mut total, &mut person] {
        if basis.facts.is_empty() {
            basis.add_fact(route);
        }
    }
    for (code, needed, time, basis) in [
        (HourCode::Afschalen, needed, done.towards_a2.time, total),
        (HourCode::AfschalenFysiek, in_person, done.in_person.time, person),
    ] {
        let left = needed.less(time);
        let complete = left == Hours::ZERO;
        out.hours.push(HourBalance { code, needed, done: time, deducted: Hours::ZERO, left, complete, basis });
    }
}

/// The first plan put the person on A2 from the start, which cannot be.
fn a2_at_start<'a>(situation: &Situation<'a>) -> Option<Seen<&'a crate::facts::Pip>> {
    seen!(situation, PipVastgesteld)
        .find(|pip| pip.what.leerroute == Leerroute::B1 && pip.what.niveau.is_some_and(|level| level <= Niveau::A2))
}

fn push(out: &mut Assessment, state: RightState, missing: SmallVec<[Word; 2]>, basis: Basis) {
    out.rights.push(Right {
        code: RightCode::Afschalen,
        from: None,
        until: None,
        state,
        new_end: None,
        missing,
        basis,
    });
}
