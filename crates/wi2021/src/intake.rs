//! The brede intake: summonses, the third chance, completing in absence, and the leerbaarheidstoets (W 14, W 22).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{Assessment, Basis, Owner, Right, RightCode, RightState, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{add_days, period};
use crate::facts::{Boeteartikel, GemeentelijkeBoete, Kind, Zintuig};
use crate::law::{JaNee, Law, RuleId};
use crate::pip::shifted;
use crate::situation::{Seen, Situation, seen};

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    summonses(situation, out);
    let chance = third_chance(situation, out, law);
    in_absence(situation, out, law, chance);
    no_test(situation, out);
}

/// The terms that the college set itself; the law gives them no length (W 14(1)).
fn summonses(situation: &Situation, out: &mut Assessment) {
    for event in situation.events() {
        let (Kind::OproepVerzonden(summons) | Kind::WaarschuwingVerzonden(summons)) = &event.fact.kind else {
            continue;
        };
        let Some(due) = summons.uiterlijk_op else { continue };
        let mut basis = Basis::of(RuleId::IntakeSummons).fact(event.at).step(step!("intake.summons", event.on, due));
        let state = intake_state(situation, event.on, due, &mut basis);
        out.terms.push(Term {
            code: TermCode::Oproep,
            owner: Owner::Inburgeraar,
            start: Some(event.on),
            due,
            state,
            basis,
        });
    }
}

/// At most two months after the first fine is announced (W 22(2)). Gives the last day.
fn third_chance(situation: &Situation, out: &mut Assessment, law: &Law) -> Option<Date> {
    let fine = first_fine(situation)?;
    let rule = law.rule(RuleId::IntakeThirdChance, fine.on);
    let start = add_days(fine.on, 1);
    let raw = period(start, rule.length());
    let mut basis = Basis::of(RuleId::IntakeThirdChance).fact(fine.at).step(step!(
        "intake.third-chance",
        fine.on,
        rule.length(),
        raw
    ));
    let moves = rule.shift && situation.readings.derde_kans_schuift == JaNee::Ja;
    let due = if moves { shifted(raw, &mut basis) } else { raw };
    if crate::calendar::closed(raw).is_some() {
        basis.add_step(step!("reading.derde-kans-schuift", if moves { &"schuift" } else { &"schuift-niet" }, due));
    }
    let state = intake_state(situation, fine.on, due, &mut basis);
    let code = TermCode::DerdeKans;
    out.terms.push(Term { code, owner: Owner::Inburgeraar, start: Some(start), due, state, basis });
    Some(due)
}

fn first_fine<'a>(situation: &Situation<'a>) -> Option<Seen<&'a GemeentelijkeBoete>> {
    seen!(situation, GemeentelijkeBoeteOpgelegd).find(|fine| fine.what.artikel == Boeteartikel::Art22)
}

/// Did the intake begin after this day, and by its end?
fn intake_state(situation: &Situation, from: Date, due: Date, basis: &mut Basis) -> TermState {
    let came = situation.events().find(|event| {
        event.on >= from && matches!(event.fact.kind, Kind::BredeIntakeGestart(_) | Kind::BredeIntakeAfgerond(_))
    });
    match came {
        Some(came) => {
            basis.add_fact(came.at);
            if came.on <= due { TermState::Met(came.on) } else { TermState::MetLate(came.on) }
        }
        None if !situation.obliged => TermState::Lapsed,
        None if situation.on <= due => TermState::Open,
        None => TermState::Missed,
    }
}

/// After three summonses without result the college completes the intake and can adopt a plan (W 14(2)).
fn in_absence(situation: &Situation, out: &mut Assessment, law: &Law, chance: Option<Date>) {
    let done = seen!(situation, BredeIntakeAfgerond).last();
    let absences: SmallVec<[Seen<()>; 4]> = seen!(situation, NietVerschenen)
        .filter(|absence| !absence.what.verontschuldigd)
        .map(|absence| absence.map(|_| ()))
        .collect();
    if absences.is_empty() || done.is_some_and(|done| !done.what.bij_verstek) {
        return;
    }
    let needed = law.rule(RuleId::IntakeAbsence, situation.on).max_times.unwrap_or(0) as usize;
    let mut basis = Basis::of(RuleId::IntakeAbsence).facts(absences.iter().map(|absence| absence.at));
    basis.add_step(step!(
        "intake.absences",
        i64::try_from(absences.len()).unwrap_or(i64::MAX),
        i64::try_from(needed).unwrap_or(i64::MAX)
    ));
    // The third failure is found, or the third chance ran out without anybody coming.
    let third = absences.get(needed.saturating_sub(1)).map(|absence| absence.on);
    let ran_out =
        chance.filter(|last| absences.len() + 1 >= needed && situation.on > *last).map(|last| add_days(last, 1));
    // Who came after the last failure gave the summonses a result (W 14(2)).
    let failed = absences.last().map(|last| last.on);
    let came = seen!(situation, BredeIntakeGestart).find(|start| failed.is_some_and(|failed| start.on > failed));
    let from = third.or(ran_out).filter(|_| came.is_none());
    let state = match (done, from, came) {
        (Some(done), ..) => {
            basis.add_fact(done.at);
            RightState::Used
        }
        (None, _, Some(came)) => {
            basis.add_fact(came.at);
            basis.add_step(step!("intake.came", came.on));
            RightState::Closed
        }
        (None, Some(_), None) => RightState::Open,
        (None, None, None) => RightState::NotYet,
    };
    out.rights.push(Right {
        code: RightCode::IntakeBijVerstek,
        from,
        until: None,
        state,
        new_end: None,
        missing: SmallVec::new(),
        basis,
    });
}

/// The college dispensed from the leerbaarheidstoets (W 14(6)).
fn no_test(situation: &Situation, out: &mut Assessment) {
    let Some(grant) = seen!(situation, LeerbaarheidstoetsOntheven).last() else { return };
    let (rule, line) = match grant.what.grond {
        Zintuig::Visueel => (RuleId::LbtVisual, step!("intake.lbt-visual", grant.on)),
        Zintuig::Auditief => (RuleId::LbtAuditory, step!("intake.lbt-auditory", grant.on)),
    };
    out.rights.push(Right {
        code: RightCode::GeenLeerbaarheidstoets,
        from: Some(grant.on),
        until: None,
        state: RightState::Used,
        new_end: None,
        missing: SmallVec::new(),
        basis: Basis::of(rule).fact(grant.at).step(line),
    });
}
