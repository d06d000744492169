//! Dangers about progress: the pace, contact as agreed, and PVT or MAP near the end of the term.

use crate::achieved::{Achieved, map_is_asked};
use crate::assessment::{
    Assessment, Basis, Danger, DangerCode, HourCode, Hours, Owner, Term, TermCode, TermState, Urgency,
};
use crate::basis::step;
use crate::calendar::{add_days, days_in, same_day_later};
use crate::completion::route_is_done;
use crate::dangers_time::urgency;
use crate::hours::{planned, planned_total};
use crate::law::{Law, RuleId};
use crate::situation::{RunningTerm, Situation, seen};
use crate::words::Word;

/// Warns while the term runs; contact goes on as long as the duty does.
pub(crate) fn settle(situation: &Situation, done: &Achieved, out: &mut Assessment, law: &Law) {
    let Some(term) = situation.term else { return };
    contact(situation, &term, out);
    if situation.on > term.end {
        return;
    }
    pace(situation, done, &term, out, law);
    pvt_or_map(situation, done, &term, out, law);
}

/// How the talks are spread: the interval the plan sets, or the term divided by the number of talks.
struct Rhythm {
    at: u16,
    days: i64,
    from_number: Option<u32>,
}

fn rhythm(situation: &Situation, term: &RunningTerm) -> Option<Rhythm> {
    let plans = seen!(situation, PipVastgesteld)
        .map(|pip| (pip.on, pip.at, pip.what.contact_interval_weken, pip.what.voortgangsgesprekken));
    let changes = seen!(situation, PipGewijzigd)
        .map(|pip| (pip.on, pip.at, pip.what.contact_interval_weken, pip.what.voortgangsgesprekken));
    let (_, at, weeks, number) = plans
        .chain(changes)
        .filter(|(_, _, weeks, number)| weeks.or(*number).unwrap_or(0) > 0)
        .max_by_key(|set| set.0)?;
    match (weeks.filter(|weeks| *weeks > 0), number) {
        (Some(weeks), _) => Some(Rhythm { at, days: i64::from(weeks) * 7, from_number: None }),
        (None, Some(number)) if number > 0 => {
            let days = (days_in(term.start, term.end) / i64::from(number)).max(1);
            Some(Rhythm { at, days, from_number: Some(number) })
        }
        _ => None,
    }
}

/// The next talk or contact, and the danger when it did not come.
fn contact(situation: &Situation, term: &RunningTerm, out: &mut Assessment) {
    let Some(rhythm) = rhythm(situation, term) else { return };
    let talk = seen!(situation, VoortgangsgesprekGevoerd).map(|talk| (talk.on, talk.at)).next_back();
    let other = seen!(situation, ContactGehad).map(|contact| (contact.on, contact.at)).next_back();
    let map = seen!(situation, MapEindgesprekGevoerd).map(|talk| (talk.on, talk.at)).next_back();
    let z = seen!(situation, ZEindgesprekGevoerd).filter(|talk| talk.what.door_college);
    let z = z.map(|talk| (talk.on, talk.at)).next_back();
    let last = [talk, other, map, z].into_iter().flatten().max();
    let since = last.map_or(term.start, |(on, _)| on).max(term.start);
    let due = add_days(since, rhythm.days);
    let mut basis = Basis::of(RuleId::DangerContact).fact(rhythm.at).facts(last.map(|(_, at)| at));
    basis.add_step(match rhythm.from_number {
        Some(number) => step!("gevaar.contact-aantal", number, rhythm.days),
        None => step!("gevaar.contact-weken", rhythm.days / 7),
    });
    basis.add_step(match last {
        Some((on, _)) if on < term.start => step!("gevaar.contact-voor-termijn", on, term.start, due),
        Some((on, _)) => step!("gevaar.contact-laatst", on, due),
        None => step!("gevaar.contact-nooit", term.start, due),
    });
    let late = situation.on > due;
    if late {
        let (code, urgency) = (DangerCode::GeenVoortgangscontact, Urgency::TeLaat);
        out.dangers.push(Danger { code, urgency, by: Some(due), basis: basis.clone() });
    }
    let state = if late { TermState::Missed } else { TermState::Open };
    let code = TermCode::Voortgangsgesprek;
    let basis = Basis { rule: RuleId::Progress, ..basis };
    out.terms.push(Term { code, owner: Owner::Gemeente, start: Some(since), due, state, basis });
}

/// Hours a week so far against hours a week still needed; the target that lags most is told.
fn pace(situation: &Situation, done: &Achieved, term: &RunningTerm, out: &mut Assessment, law: &Law) {
    let rule = law.rule(RuleId::DangerPace, situation.on);
    let gone = days_in(term.start, situation.on);
    let to_go = days_in(situation.on, term.end);
    if gone < rule.threshold() || to_go <= 0 {
        return;
    }
    let mut worst: Option<(Hours, Hours, usize)> = None;
    for (at, balance) in out.hours.iter().enumerate() {
        let target = matches!(balance.code, HourCode::PipCursus | HourCode::ZCursus | HourCode::ZParticipatie);
        if !target || balance.complete {
            continue;
        }
        let so_far = a_week(balance.done.plus(balance.deducted), gone);
        let needed = a_week(balance.left, to_go);
        let lags_more =
            worst.is_none_or(|(so_far_worst, needed_worst, _)| needed.less(so_far) > needed_worst.less(so_far_worst));
        if needed > so_far && lags_more {
            worst = Some((so_far, needed, at));
        }
    }
    let Some((so_far, needed, at)) = worst else { return intensity(situation, done, term, gone, out, law) };
    let balance = &out.hours[at];
    let doubled = needed.minutes() * 100 > so_far.minutes() * (100 + rule.percent.unwrap_or(0));
    let by_days = urgency(situation.on, term.end);
    let urgency = if doubled { by_days.min(Urgency::Binnenkort) } else { by_days };
    let basis = Basis::of(RuleId::DangerPace)
        .facts(balance.basis.facts.iter().copied())
        .step(step!("gevaar.tempo-tot-nu", so_far, hour_word(balance.code), term.start))
        .step(step!("gevaar.tempo-nodig", balance.left, term.end, needed));
    out.dangers.push(Danger { code: DangerCode::TempoTeLaag, urgency, by: Some(term.end), basis });
}

/// The plan of the asylum group sets hours a week, which bind (W 15(2)): held against the hours a week so far.
fn intensity(situation: &Situation, done: &Achieved, term: &RunningTerm, gone: i64, out: &mut Assessment, law: &Law) {
    if situation.asylum() != Some(true) || route_is_done(situation, done, law) || planned_total(situation).is_some() {
        return;
    }
    let Some((at, hours)) = planned(situation, |pip| pip.uren_per_week, |change| change.uren_per_week) else { return };
    let (asked, so_far) = (Hours::decimal(hours), a_week(done.lessons.time, gone));
    // From this share on the table of annex 6a speaks of lessons followed.
    let enough = law.rule(RuleId::Fine25B1Asylum, situation.on).columns.last().copied().unwrap_or(0);
    if so_far.minutes() * 100 >= asked.minutes() * enough {
        return;
    }
    let basis = Basis::of(RuleId::PipIntensity)
        .fact(at)
        .facts(done.lessons.facts.iter().copied())
        .step(step!("gevaar.tempo-tot-nu", so_far, &"lesuren", term.start))
        .step(step!("gevaar.tempo-pip", asked));
    let urgency = urgency(situation.on, term.end);
    out.dangers.push(Danger { code: DangerCode::TempoTeLaag, urgency, by: Some(term.end), basis });
}

fn a_week(time: Hours, days: i64) -> Hours {
    let minutes = time.minutes() * 7 / days.max(1);
    Hours(i32::try_from(minutes).unwrap_or(i32::MAX))
}

/// PVT or MAP not finished in the last months of the term.
fn pvt_or_map(situation: &Situation, done: &Achieved, term: &RunningTerm, out: &mut Assessment, law: &Law) {
    let length = law.rule(RuleId::DangerPvtMap, situation.on).length();
    if situation.on < same_day_later(term.end, -length.months()) {
        return;
    }
    let pvt = !done.pvt_complete(law, term.start);
    let map = map_is_asked(situation.route.map(|route| route.what)) && !done.map_complete(law, term.start);
    let step = match (pvt, map) {
        (true, true) => step!("gevaar.pvt-en-map", term.end),
        (true, false) => step!("gevaar.pvt", term.end),
        (false, true) => step!("gevaar.map", term.end),
        (false, false) => return,
    };
    let basis = Basis::of(RuleId::DangerPvtMap)
        .fact(term.at)
        .facts(done.pvt.facts.iter().chain(&done.map_practice.facts).copied())
        .step(step);
    let urgency = urgency(situation.on, term.end);
    out.dangers.push(Danger { code: DangerCode::PvtOfMapNietKlaar, urgency, by: Some(term.end), basis });
}

fn hour_word(code: HourCode) -> Word {
    match code {
        HourCode::ZParticipatie => &"participatie-uren",
        _ => &"lesuren",
    }
}
