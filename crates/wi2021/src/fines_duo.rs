//! Fines of DUO when the term has ended with something missing, and the new term each brings (W 24, 25, R 7.1-7.4).

use jiff::civil::Date;

use crate::achieved::{Achieved, map_is_asked};
use crate::assessment::{Amount, AmountCode, Assessment, Basis, Block, DecisionCode, Hours};
use crate::basis::step;
use crate::completion::route_is_done;
use crate::facts::{DuoBoetegrond, Leerroute};
use crate::hours::{planned_total, z_norm};
use crate::law::{EenOfTwee, Kolom, Law, Rule, RuleId};
use crate::situation::{RunningTerm, Seen, Situation, seen};
use crate::words::{Arg, Step, Word};

/// The fines that the tables give for what was missing at the end of the term.
pub(crate) fn settle(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(term) = situation.term.filter(|term| situation.on > term.end) else { return };
    let done = Achieved::by(situation, law, term.end);
    let missing = Missing::of(situation, &done, law, &term);
    let route_fine =
        situation.route.filter(|_| missing.route).filter(|_| !fined(situation, &term, DuoBoetegrond::Leerroute));
    let pvt_map_fine = missing.pvt_map > 0 && !fined(situation, &term, DuoBoetegrond::PvtOfMap);
    let months = longest(situation, &done, &missing, &term, law);
    if route_fine.is_some() {
        unsure(situation, &done, &term, out, law);
    }
    let first = out.amounts.len();
    if pvt_map_fine {
        pvt_or_map(situation, &missing, &term, out, law);
    }
    if let Some(route) = route_fine {
        route_missing(situation, &done, route, &term, out, law);
    }
    for amount in &mut out.amounts[first..] {
        amount.new_term_months = months.map(|(months, _)| months);
        if let Some((_, step)) = months {
            amount.basis.add_step(step);
        }
        if missing.route && missing.pvt_map > 0 {
            amount.basis.add_step(step!("duo.langste"));
        }
    }
}

/// What the tables leave open: a result that was not in when the term ended, and hours that are all there.
fn unsure(situation: &Situation, done: &Achieved, term: &RunningTerm, out: &mut Assessment, law: &Law) {
    if done.exams.awaits_a_result() {
        let basis = Basis::of(RuleId::Fine25B1Other).fact(term.at).step(step!("duo.uitslag-na-termijn", term.end));
        out.decide(DecisionCode::GegevensOntbreken, basis);
    }
    if situation.asylum().is_some() && by_route(situation, done, law, term.end).is_none() {
        let basis =
            Basis::of(RuleId::NewTermZOther).fact(term.at).step(step!("duo.termijn-buiten-tabel", done.z_course()));
        out.decide(DecisionCode::GegevensOntbreken, basis);
    }
}

/// The length in months of the new term that a fine for this ground brings, from what was done by the end of the term.
pub(crate) fn new_term_months(
    situation: &Situation,
    law: &Law,
    term: &RunningTerm,
    ground: DuoBoetegrond,
) -> Option<u32> {
    let done = Achieved::by(situation, law, term.end);
    let missing = Missing::of(situation, &done, law, term);
    match ground {
        DuoBoetegrond::PvtOfMap => by_pvt_map(&missing, law, term.end).map(|found| found.0),
        DuoBoetegrond::Leerroute => by_route(situation, &done, law, term.end).map(|found| found.0),
    }
}

struct Missing {
    /// How many of PVT and MAP are missing.
    pvt_map: usize,
    pvt: bool,
    route: bool,
}

impl Missing {
    fn of(situation: &Situation, done: &Achieved, law: &Law, term: &RunningTerm) -> Self {
        let route = situation.route.map(|route| route.what);
        let pvt = !done.pvt_complete(law, term.start);
        let map = map_is_asked(route) && !done.map_complete(law, term.start);
        let missing_route = route.is_some() && !route_is_done(situation, done, law);
        Self { pvt_map: usize::from(pvt) + usize::from(map), pvt, route: missing_route }
    }
}

/// DUO already fined for this, after this term.
fn fined(situation: &Situation, term: &RunningTerm, ground: DuoBoetegrond) -> bool {
    seen!(situation, BoeteOpgelegd).any(|fine| fine.on > term.end && fine.what.grond == ground)
}

fn pvt_or_map(situation: &Situation, missing: &Missing, term: &RunningTerm, out: &mut Assessment, law: &Law) {
    let rule = law.rule(RuleId::Fine24, term.end);
    let both = missing.pvt_map > 1;
    let mut basis = Basis::of(RuleId::Fine24).fact(term.at).step(match (missing.pvt, both) {
        (_, true) => step!("duo.pvt-en-map", term.end, Arg::Cents(rule.cents())),
        (true, false) => step!("duo.pvt", term.end, Arg::Cents(rule.cents())),
        (false, false) => step!("duo.map", term.end, Arg::Cents(rule.cents())),
    });
    let times = match (both, situation.readings.boete_pvt_en_map) {
        (true, EenOfTwee::Twee) => 2,
        _ => 1,
    };
    if both {
        basis.add_step(step!("reading.boete-pvt-en-map", if times == 1 { &"een" } else { &"twee" }));
    }
    for _ in 0..times {
        push(situation, AmountCode::BoeteArt24, rule.cents(), basis.clone(), out, law);
    }
}

fn route_missing(
    situation: &Situation,
    done: &Achieved,
    route: Seen<Leerroute>,
    term: &RunningTerm,
    out: &mut Assessment,
    law: &Law,
) {
    let asylum = situation.asylum();
    let (id, found) = match (route.what, asylum) {
        (Leerroute::B1 | Leerroute::Z, None) => {
            let basis = Basis::of(RuleId::Fine25B1Other).fact(term.at).step(step!("duo.groep-onbekend"));
            return out.decide(DecisionCode::PlichtOnduidelijk, basis);
        }
        (Leerroute::B1, Some(true)) if situation.readings.kolom_bijlage_6a_asiel == Kolom::Percentage => {
            if planned_total(situation).is_none() {
                let basis = Basis::of(RuleId::Fine25B1Asylum).fact(route.at).step(step!("duo.geen-uren-in-pip"));
                return out.decide(DecisionCode::GegevensOntbreken, basis);
            }
            (RuleId::Fine25B1Asylum, Column::Percent(share(situation, done)))
        }
        (Leerroute::B1, Some(_)) => (RuleId::Fine25B1Other, Column::Hours(done.lessons.time)),
        (Leerroute::Onderwijs, _) => (RuleId::Fine25Onderwijs, Column::Percent(share(situation, done))),
        (Leerroute::Z, Some(true)) => (RuleId::Fine25ZAsylum, Column::Hours(done.z_course())),
        (Leerroute::Z, Some(false)) => (RuleId::Fine25ZOther, Column::Hours(done.z_course())),
    };
    let rule = law.rule(id, term.end);
    let column = found.at(&rule.columns);
    let row = if route.what == Leerroute::Z {
        Column::Hours(done.z_participation()).at(&rule.rows)
    } else {
        usize::from(done.exams.every_part_tried()) + usize::from(done.exams.failed_parts_tried_twice())
    };
    let cell = rule.table.get(row).and_then(|cells| cells.get(column)).copied().unwrap_or(0) * 100;
    let mut basis = Basis::of(id).fact(route.at).facts(done.exams.facts()).step(found.step());
    basis.add_step(match (route.what, row) {
        (Leerroute::Z, _) if asylum == Some(true) => {
            step!("duo.rij-participatie", done.z_participation(), Arg::Cents(cell))
        }
        (Leerroute::Z, _) => step!("duo.bedrag", Arg::Cents(cell)),
        (_, 0) => step!("duo.rij-niet-alles", Arg::Cents(cell)),
        (_, 1) => step!("duo.rij-alles-een-keer", Arg::Cents(cell)),
        _ => step!("duo.rij-twee-keer", Arg::Cents(cell)),
    });
    let amount = reduced(rule, cell, done.exams.done(), &mut basis).min(rule.cents());
    if asylum == Some(true) && route.what == Leerroute::B1 {
        let choice: Word = match situation.readings.kolom_bijlage_6a_asiel {
            Kolom::Percentage => &"percentage",
            Kolom::Uren => &"uren",
        };
        basis.add_step(step!("reading.kolom-bijlage-6a-asiel", choice));
    }
    push(situation, AmountCode::BoeteArt25, amount, basis, out, law);
}

/// The reduction for parts passed; tables without percentages have none.
fn reduced(rule: &Rule, cell: i64, passed: usize, basis: &mut Basis) -> i64 {
    let percent = rule.percents.get(passed).or(rule.percents.last()).copied().unwrap_or(0);
    let amount = cell * (100 - percent) / 100;
    if percent > 0 {
        let passed = i64::try_from(passed).unwrap_or(0);
        basis.add_step(step!("duo.vermindering", passed, percent, Arg::Cents(amount)));
    }
    amount
}

/// How far along a table's columns or rows something is.
#[derive(Clone, Copy)]
enum Column {
    Hours(Hours),
    /// Followed, of how much.
    Percent((Hours, Hours)),
}

impl Column {
    fn at(self, bounds: &[i64]) -> usize {
        let reached = |bound: i64| match self {
            Self::Hours(time) => time.minutes() >= bound * 60,
            Self::Percent((part, whole)) => part.minutes() * 100 >= bound * whole.minutes(),
        };
        bounds.iter().rposition(|bound| reached(*bound)).unwrap_or(0)
    }

    fn step(self) -> Step {
        match self {
            Self::Hours(time) => step!("duo.kolom-uren", time),
            Self::Percent((Hours::ZERO, NO_LESSONS)) => step!("duo.kolom-geen-les"),
            Self::Percent((part, whole)) => step!("duo.kolom-deel", part, whole),
        }
    }
}

/// Lessons followed against those of the plan; without a total in the plan, against those followed or missed.
fn share(situation: &Situation, done: &Achieved) -> (Hours, Hours) {
    let followed = done.lessons.time;
    let whole = match planned_total(situation) {
        Some((_, total)) => Hours::whole(i32::try_from(total).unwrap_or(i32::MAX)),
        None => followed.plus(done.missed),
    };
    (followed, whole.max(NO_LESSONS))
}

/// Nothing to follow and nothing followed is no attendance.
const NO_LESSONS: Hours = Hours(1);

/// The longest new term of everything that is missing (R 7.4(6)), or the two years after repeated fines.
fn longest(
    situation: &Situation,
    done: &Achieved,
    missing: &Missing,
    term: &RunningTerm,
    law: &Law,
) -> Option<(u32, Step)> {
    let repeat = law.rule(RuleId::FineRepeat, term.end);
    let ground = if missing.route { DuoBoetegrond::Leerroute } else { DuoBoetegrond::PvtOfMap };
    let fines = seen!(situation, BoeteOpgelegd).filter(|fine| fine.what.grond == ground).count();
    if u32::try_from(fines).unwrap_or(u32::MAX) >= repeat.max_times.unwrap_or(u32::MAX) {
        let months = u32::try_from(repeat.length().months()).unwrap_or(0);
        return Some((months, step!("duo.opnieuw", repeat.length())));
    }
    let pvt_map = by_pvt_map(missing, law, term.end);
    let route = if missing.route { by_route(situation, done, law, term.end) } else { None };
    pvt_map.into_iter().chain(route).max_by_key(|found| found.0)
}

fn by_pvt_map(missing: &Missing, law: &Law, day: Date) -> Option<(u32, Step)> {
    let at = missing.pvt_map.checked_sub(1)?;
    let length = law.rule(RuleId::NewTermPvtMap, day).ladder.get(at).copied()?;
    Some((u32::try_from(length.months()).ok()?, step!("duo.termijn-pvt-map", length)))
}

fn by_route(situation: &Situation, done: &Achieved, law: &Law, day: Date) -> Option<(u32, Step)> {
    let route = situation.route?.what;
    let id = match (route, situation.asylum()) {
        (Leerroute::B1 | Leerroute::Onderwijs, _) => RuleId::NewTermB1Onderwijs,
        (Leerroute::Z, Some(true)) => RuleId::NewTermZAsylum,
        (Leerroute::Z, Some(false)) => RuleId::NewTermZOther,
        (Leerroute::Z, None) => return None,
    };
    let rule = law.rule(id, day);
    let passed = i64::try_from(done.exams.done()).unwrap_or(0);
    let (at, why) = match id {
        RuleId::NewTermB1Onderwijs => {
            (rule.rows.iter().rposition(|bound| passed >= *bound).unwrap_or(0), Arg::Number(passed))
        }
        _ => {
            let with_participation = id == RuleId::NewTermZAsylum;
            let other = if with_participation { done.z_participation() } else { Hours::ZERO };
            let time = done.z_course().plus(other);
            if time >= z_total(situation, law, with_participation) {
                return None;
            }
            (Column::Hours(time).at(&rule.rows), Arg::Hours(time))
        }
    };
    let length = rule.ladder.get(at).copied()?;
    let step = if route == Leerroute::Z {
        step!("duo.termijn-uren", why, length)
    } else {
        step!("duo.termijn-delen", why, length)
    };
    Some((u32::try_from(length.months()).ok()?, step))
}

/// All hours the Z route asks; with all of them there the table of new terms says nothing.
fn z_total(situation: &Situation, law: &Law, with_participation: bool) -> Hours {
    let day = situation.route.map_or(situation.on, |route| route.on);
    let other = law.rule(RuleId::ZHoursAsylum, day).hours_other.filter(|_| with_participation).unwrap_or(0);
    z_norm(situation, law).needed.plus(Hours::whole(other))
}

fn push(situation: &Situation, code: AmountCode, cents: i64, mut basis: Basis, out: &mut Assessment, law: &Law) {
    let keren = law.in_force(RuleId::FineKeren, situation.on).is_some();
    let blocked = (keren && situation.asylum() == Some(true)).then_some(Block::Asielstatushouder);
    if blocked.is_some() {
        basis.add_step(step!("duo.keren"));
    }
    if keren && situation.asylum().is_none() {
        let question =
            Basis::of(RuleId::FineKeren).facts(basis.facts.iter().copied()).step(step!("boete.groep-onbekend"));
        out.decide(DecisionCode::PlichtOnduidelijk, question);
    }
    out.amounts.push(Amount { code, cents, new_term_months: None, budget_year: None, blocked, basis });
}
