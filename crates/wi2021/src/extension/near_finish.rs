//! Nearly done in the B1 route: six months once, on the three-year term only (W 12(1)b, Bs 4.4).

use smallvec::SmallVec;

use super::{Case, Outcome};
use crate::achieved::Achieved;
use crate::assessment::{Basis, Hours, RightCode};
use crate::basis::step;
use crate::calendar::extend_end;
use crate::facts::{Examenonderdeel, Leerroute, Tag, Vak, Verlengingsgrond};
use crate::hours::planned_total;
use crate::law::RuleId;
use crate::situation::{Situation, seen};
use crate::term::first_pip;
use crate::words::Word;

/// Could two parts be done by what is in the file? Mostly they are not, and then nothing need be counted.
fn may_have_passed(situation: &Situation) -> bool {
    situation.has_several(Tag::ExamenonderdeelUitslag)
        || situation.has(Tag::VrijstellingVerleend)
        || situation.has(Tag::OntheffingBeslist)
}

pub(super) fn outcome(case: &Case) -> Option<Outcome> {
    let situation = case.situation;
    let asked = asked(case);
    let b1 = situation.route.is_some_and(|route| route.what == Leerroute::B1);
    let rule = case.law.rule(RuleId::ExtNearFinish, case.on);
    let needed = rule.max_times.unwrap_or(0) as usize;
    if !asked && !(b1 && (needed < 2 || may_have_passed(situation))) {
        return None;
    }
    let done = Achieved::by(situation, case.law, case.on);
    let passed = done.exams.skills_done();
    if !asked && passed < needed {
        return None;
    }
    let mut missing: SmallVec<[Word; 2]> = SmallVec::new();
    let mut need = |met: bool, word: Word| {
        if !met {
            missing.push(word);
        }
    };
    need(b1, &"b1-route");
    need(passed >= needed, &"twee-taalonderdelen");
    need(done.exams.part(Examenonderdeel::Knm).done(), &"knm");
    need(done.pvt_complete(case.law, case.on), &"pvt");
    need(done.map_complete(case.law, case.on), &"map");
    let lessons = lessons_followed(case, rule.number_of_hours());
    need(lessons == Some(true), &"alle-lessen");
    let first_term = !case.term.extended && case.term.new_term_months.is_none();
    need(first_term, &"eerste-termijn");
    let mut basis = Basis::of(RuleId::ExtNearFinish).fact(case.term.at).facts(done.exams.facts());
    basis.add_step(step!("ext.near-parts", i64::try_from(passed).unwrap_or(0), i64::try_from(needed).unwrap_or(0)));
    if lessons.is_none() {
        basis.add_step(step!("ext.near-no-plan"));
    }
    let used = case.grants.iter().any(|grant| grant.grounds.names(Verlengingsgrond::BijnaKlaar));
    let end = extend_end(case.term.end, rule.length());
    let gives = (missing.is_empty() && !used).then_some(end);
    match missing.first() {
        None if used => basis.add_step(step!("ext.used-before")),
        None => basis.add_step(step!("ext.near-gives", rule.length(), case.term.end, end)),
        Some(word) => basis.add_step(step!("ext.near-lacks", *word)),
    }
    Some(Outcome {
        ground: Verlengingsgrond::BijnaKlaar,
        code: RightCode::VerlengingBijnaKlaar,
        basis,
        gives,
        running: !asked && first_term && b1,
        used,
        missing,
    })
}

/// Put forward by name, in a request or as a circumstance.
fn asked(case: &Case) -> bool {
    let ground = Verlengingsgrond::BijnaKlaar;
    seen!(case.situation, VerlengingAangevraagd).any(|request| request.what.gronden.contains(&ground))
        || seen!(case.situation, OmstandigheidVastgesteld).any(|told| told.what.grond == ground)
}

/// Asylum group: every lesson of the plan save permitted absence. Others: a number of hours (Bs 4.4(2)). `None` when the
/// plan sets no hours, so that nobody can tell.
fn lessons_followed(case: &Case, others: i32) -> Option<bool> {
    // What was followed before the plan does not count (Bs 5.3(5)).
    let adopted = first_pip(case.situation, case.law).map(|pip| pip.on);
    let followed: i32 = seen!(case.situation, LesurenGevolgd)
        .filter(|lessons| lessons.what.vak != Vak::Taalschakel)
        .filter(|lessons| adopted.is_none_or(|adopted| lessons.on >= adopted))
        .map(|lessons| Hours::decimal(lessons.what.uren).0)
        .fold(0, i32::saturating_add);
    if case.situation.asylum() == Some(false) {
        return Some(followed >= Hours::whole(others).0);
    }
    let missed = |allowed: bool| {
        seen!(case.situation, VerzuimGemeld)
            .filter(|missed| missed.what.geoorloofd == allowed)
            .map(|missed| Hours::decimal(missed.what.uren).0)
            .fold(0, i32::saturating_add)
    };
    let planned = planned_total(case.situation).map(|(_, hours)| i32::try_from(hours).unwrap_or(i32::MAX))?;
    Some(missed(false) == 0 && followed.saturating_add(missed(true)) >= Hours::whole(planned).0)
}
