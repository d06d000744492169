//! Nearly done in the B1 route: six months once, on the three-year term only (W 12(1)b, Bs 4.4).

use smallvec::SmallVec;

use super::{Case, Outcome};
use crate::assessment::{Basis, HourBalance, HourCode, Hours, RightCode};
use crate::basis::step;
use crate::calendar::extend_end;
use crate::facts::{Examenonderdeel, Leerroute, Niveau, Vak, Verlengingsgrond};
use crate::law::RuleId;
use crate::situation::{Situation, seen};

const LANGUAGE: [Examenonderdeel; 4] =
    [Examenonderdeel::Lezen, Examenonderdeel::Luisteren, Examenonderdeel::Schrijven, Examenonderdeel::Spreken];

pub(super) fn outcome(case: &Case, hours: &[HourBalance]) -> Option<Outcome> {
    let situation = case.situation;
    let asked = asked(case);
    let b1 = situation.route.is_some_and(|route| route.what == Leerroute::B1);
    let rule = case.law.rule(RuleId::ExtNearFinish, case.on);
    let needed = rule.max_times.unwrap_or(0) as usize;
    let passed = LANGUAGE.iter().filter(|part| passed(situation, **part).is_some()).count();
    if !asked && (!b1 || passed < needed) {
        return None;
    }
    let mut missing: SmallVec<[&'static str; 2]> = SmallVec::new();
    let mut need = |met: bool, word: &'static str| {
        if !met {
            missing.push(word);
        }
    };
    need(b1, "b1-route");
    need(passed >= needed, "twee-taalonderdelen");
    need(self::passed(situation, Examenonderdeel::Knm).is_some(), "knm");
    need(complete(hours, HourCode::Pvt), "pvt");
    need(complete(hours, HourCode::MapPraktijk), "map");
    need(lessons_followed(case, rule.number_of_hours()), "alle-lessen");
    let first_term = !case.term.extended && case.term.new_term_months.is_none();
    need(first_term, "eerste-termijn");
    let mut basis = Basis::of(RuleId::ExtNearFinish).fact(case.term.at);
    for part in LANGUAGE.iter().chain([&Examenonderdeel::Knm]) {
        if let Some(at) = self::passed(situation, *part) {
            basis.add_fact(at);
        }
    }
    basis.add_step(step!("ext.near-parts", i64::try_from(passed).unwrap_or(0), i64::try_from(needed).unwrap_or(0)));
    let used = case.decision(Verlengingsgrond::BijnaKlaar, true).filter(|grant| !grant.what.gronden.is_empty());
    let end = extend_end(case.term.end, rule.length());
    let gives = (missing.is_empty() && used.is_none()).then_some(end);
    match missing.first() {
        None => basis.add_step(step!("ext.near-gives", rule.length(), case.term.end, end)),
        Some(word) => basis.add_step(step!("ext.near-lacks", *word)),
    }
    Some(Outcome {
        ground: Verlengingsgrond::BijnaKlaar,
        code: RightCode::VerlengingBijnaKlaar,
        basis,
        gives,
        running: !asked && first_term && b1,
        used: used.is_some(),
        missing,
    })
}

/// Put forward by name, in a request or as a circumstance.
fn asked(case: &Case) -> bool {
    let ground = Verlengingsgrond::BijnaKlaar;
    seen!(case.situation, VerlengingAangevraagd).any(|request| request.what.gronden.contains(&ground))
        || seen!(case.situation, OmstandigheidVastgesteld).any(|told| told.what.grond == ground)
}

/// The fact by which a part counts as passed: a result at the level of the plan, or an exemption.
fn passed(situation: &Situation, part: Examenonderdeel) -> Option<u16> {
    let plan = seen!(situation, PipVastgesteld).last().and_then(|pip| pip.what.niveau).unwrap_or(Niveau::B1);
    let lowered = seen!(situation, ExamenA2Toegestaan)
        .any(|grant| grant.what.onderdelen.is_empty() || grant.what.onderdelen.contains(&part));
    let level = if lowered { Niveau::A2 } else { plan.max(Niveau::A2) };
    let by_exam = seen!(situation, ExamenonderdeelUitslag)
        .filter(|result| result.what.geslaagd && result.what.onderdeel == part)
        .find(|result| part == Examenonderdeel::Knm || result.what.niveau.is_none_or(|reached| reached >= level))
        .map(|result| result.at);
    by_exam.or_else(|| {
        seen!(situation, VrijstellingVerleend).find(|grant| grant.what.onderdelen.contains(&part)).map(|grant| grant.at)
    })
}

fn complete(hours: &[HourBalance], code: HourCode) -> bool {
    hours.iter().any(|balance| balance.code == code && balance.complete)
}

/// Asylum group: every lesson of the plan save permitted absence. Others: a number of hours (Bs 4.4(2)).
fn lessons_followed(case: &Case, others: i32) -> bool {
    let followed: i32 = seen!(case.situation, LesurenGevolgd)
        .filter(|lessons| lessons.what.vak != Vak::Taalschakel)
        .map(|lessons| Hours::decimal(lessons.what.uren).0)
        .fold(0, i32::saturating_add);
    if case.situation.asylum() == Some(false) {
        return followed >= Hours::whole(others).0;
    }
    let missed = |allowed: bool| {
        seen!(case.situation, VerzuimGemeld)
            .filter(|missed| missed.what.geoorloofd == allowed)
            .map(|missed| Hours::decimal(missed.what.uren).0)
            .fold(0, i32::saturating_add)
    };
    let planned = seen!(case.situation, PipVastgesteld).last().and_then(|pip| pip.what.uren_totaal);
    let planned = Hours::whole(planned.and_then(|hours| i32::try_from(hours).ok()).unwrap_or(0)).0;
    missed(false) == 0 && followed.saturating_add(missed(true)) >= planned
}
