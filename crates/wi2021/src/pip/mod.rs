//! The clocks of the PIP: ten weeks, waiting for a third party, a move, and objection (Bs 5.3, Awb 6:7).

mod moved;
mod objection;

use jiff::civil::Date;

use crate::assessment::{Assessment, Basis, DecisionCode, Owner, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{after_event, closed, shift};
use crate::facts::{Derde, Doelgroep, Gemeente, Kennisgeving, Leerroute, Niveau, Pip, SoortOpleiding};
use crate::law::{DagVanKennisgeving, EersteOfLaatste, Law, Rule, RuleId};
use crate::situation::{Seen, Situation, seen};
use crate::standing::{duty_began, group_fact};
use crate::term::{duty_restarted, first_pip};
use crate::words::Word;

pub(crate) use moved::unanswered_move;

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    let first = first_pip(situation, law);
    if let Some(clock) = clock(situation, out, law) {
        out.terms.push(first_plan(situation, law, clock, first));
    }
    moved::assess(situation, out, law);
    objection::assess(situation, out, law);
    if let Some(pip) = first {
        no_a2_at_the_start(pip, out);
    }
}

/// A clock that runs: from what, until when, and why.
struct Clock {
    start: Date,
    due: Date,
    basis: Basis,
}

/// Which text and which event start the ten weeks.
fn clock(situation: &Situation, out: &mut Assessment, law: &Law) -> Option<Clock> {
    let home = home(situation);
    let notice = notice(situation, law);
    if let Some(clock) = old_text(situation, law, home, notice.as_ref().map(|notice| notice.0)) {
        notice_after_old_term(situation, out, law, &clock, notice.as_ref());
        return Some(clock);
    }
    let (day, notice, reading) = notice?;
    notice_while_exempt(situation, out, day, notice.at);
    let housed = match situation.group {
        Some(group) => group == Doelgroep::AsielstatushouderA,
        None => coupled(situation).is_some(),
    };
    let (rule, start, mut basis) = match home.filter(|home| home.on > day) {
        Some(home) if housed => {
            let basis = Basis::of(RuleId::PipBrp).fact(home.at).fact(notice.at);
            let elsewhere = seen!(situation, BrpIngeschreven).next().filter(|first| first.on <= day);
            let line = match elsewhere {
                Some(first) => step!("pip.from-registration-moved", first.on, home.on),
                None => step!("pip.from-registration", day, home.on),
            };
            (RuleId::PipBrp, home.on, basis.step(line))
        }
        // Registered elsewhere or nowhere: the ten weeks wait for the registration.
        None if housed && home.is_none() && coupled(situation).is_some() => return None,
        later => {
            let mut basis = Basis::of(RuleId::PipNotice).fact(notice.at);
            if let Some(home) = later.filter(|_| situation.group.is_none()) {
                let doubt = basis.clone().fact(home.at).step(step!("pip.group-unknown", day, home.on));
                out.decide(DecisionCode::PlichtOnduidelijk, doubt);
            }
            basis.add_step(step!("pip.from-notice", day));
            if situation.group == Some(Doelgroep::AsielstatushouderA) && home.is_none() {
                basis.add_step(step!("pip.registration-unknown", day));
            }
            (RuleId::PipNotice, day, basis)
        }
    };
    if let Some(line) = reading {
        basis.add_step(line);
    }
    if let Some(fact) = group_fact(situation).filter(|_| rule == RuleId::PipBrp) {
        basis.add_fact(fact);
    }
    Some(run(law.rule(rule, start), start, basis))
}

/// The text of 2022: ten weeks after registration for everybody.
fn old_text(situation: &Situation, law: &Law, home: Option<Seen<&Gemeente>>, notice: Option<Date>) -> Option<Clock> {
    let home = home?;
    let rule = law.in_force(RuleId::PipOld, home.on)?;
    let clock =
        run(rule, home.on, Basis::of(RuleId::PipOld).fact(home.at).step(step!("pip.from-registration-old", home.on)));
    // The text changed while somebody waited: what had run out before stands, the rest runs from the notice.
    let ran_out = law.in_force(RuleId::PipOld, clock.due).is_some()
        && duty_began(situation, law).is_some_and(|began| law.in_force(RuleId::PipNotice, began.on).is_none());
    let by_notice = notice.is_some_and(|day| law.in_force(RuleId::PipNotice, day).is_some());
    (!by_notice || ran_out).then_some(clock)
}

/// The notice came when the term of the old text had run out already: which one counts is a question.
fn notice_after_old_term(
    situation: &Situation,
    out: &mut Assessment,
    law: &Law,
    clock: &Clock,
    notice: Option<&(Date, Seen<&Kennisgeving>, Option<crate::words::Step>)>,
) {
    let Some((day, notice, _)) = notice.filter(|notice| notice.0 > clock.due) else { return };
    if first_pip(situation, law).is_none_or(|pip| pip.on > clock.due) {
        let basis = Basis { rule: RuleId::Kennisgeving, ..clock.basis.clone() };
        let line = step!("pip.notice-after-term", *day, clock.due);
        out.decide(DecisionCode::DagVanKennisgeving, basis.fact(notice.at).step(line));
    }
}

/// DUO gave notice while a study exempted: whether the ten weeks wait for its end, the text does not say.
fn notice_while_exempt(situation: &Situation, out: &mut Assessment, day: Date, notice: u16) {
    let exempts = |kind| matches!(kind, SoortOpleiding::Leerplichtig | SoortOpleiding::Vrijstellend);
    let ended = seen!(situation, OpleidingBeeindigd).find(|end| {
        end.on > day
            && exempts(end.what.opleiding)
            && seen!(situation, OpleidingGestart)
                .any(|start| start.on <= day && start.what.opleiding == end.what.opleiding)
    });
    if let Some(end) = ended {
        let basis = Basis::of(RuleId::Kennisgeving).fact(notice).fact(end.at);
        out.decide(DecisionCode::DagVanKennisgeving, basis.step(step!("pip.notice-while-exempt", day, end.on)));
    }
}

/// The notice that counts, its day under the reading in force, and the line that tells of the reading.
fn notice<'a>(
    situation: &Situation<'a>,
    law: &Law,
) -> Option<(Date, Seen<&'a Kennisgeving>, Option<crate::words::Step>)> {
    let withdrawn = seen!(situation, MeldingIngetrokken).last().map(|fact| fact.on);
    // A duty that came back after more than a year is a new one, with a notice of its own.
    let from = withdrawn.max(duty_restarted(situation, law));
    let mut notices = seen!(situation, KennisgevingOntvangen).filter(|notice| from.is_none_or(|day| notice.on >= day));
    let several = notices.clone().nth(1).is_some();
    let notice = match situation.readings.meerdere_kennisgevingen {
        EersteOfLaatste::Eerste => notices.next(),
        EersteOfLaatste::Laatste => notices.next_back(),
    }?;
    let (portal, receipt) = (notice.what.portaaldatum, notice.what.ontvangen_op);
    let (day, word): (Date, Word) = match situation.readings.dag_van_kennisgeving {
        DagVanKennisgeving::Briefdatum => (notice.on, &"briefdatum"),
        DagVanKennisgeving::Portaaldatum => (portal.unwrap_or(notice.on), &"portaaldatum"),
        DagVanKennisgeving::Ontvangst => (receipt.unwrap_or(notice.on), &"ontvangst"),
    };
    let differ = [portal, receipt].iter().flatten().any(|other| *other != notice.on);
    let line = if differ {
        Some(step!("reading.dag-van-kennisgeving", word, day))
    } else {
        several.then(|| step!("reading.meerdere-kennisgevingen", day))
    };
    Some((day, notice, line))
}

/// The registration that counts: in the municipality of housing when one is named, else the first.
pub(crate) fn home<'a>(situation: &Situation<'a>) -> Option<Seen<&'a Gemeente>> {
    match coupled(situation) {
        Some(housing) => {
            seen!(situation, BrpIngeschreven).find(|registered| registered.what.gemeente == housing.what.gemeente)
        }
        None => seen!(situation, BrpIngeschreven).next(),
    }
}

fn coupled<'a>(situation: &Situation<'a>) -> Option<Seen<&'a Gemeente>> {
    seen!(situation, GemeenteGekoppeld).last()
}

/// Adds the length of a rule to an event and moves the end off weekends and holidays.
fn run(rule: &Rule, start: Date, basis: Basis) -> Clock {
    let length = rule.length();
    let raw = after_event(start, length);
    let mut basis = basis.step(step!("pip.add", length, start, raw));
    let due = if rule.shift { shifted(raw, &mut basis) } else { raw };
    Clock { start, due, basis }
}

/// The next working day, with the reason when the day moves (ATW 1).
pub(crate) fn shifted(raw: Date, basis: &mut Basis) -> Date {
    let due = shift(raw);
    if let Some(why) = closed(raw) {
        basis.add_step(step!("calendar.shift", raw, why, due));
    }
    due
}

fn first_plan(situation: &Situation, law: &Law, mut clock: Clock, pip: Option<Seen<&Pip>>) -> Term {
    let waiting = third_party(situation, law, &mut clock, pip.map(|pip| pip.on));
    let state = match pip {
        Some(pip) => {
            clock.basis.add_fact(pip.at);
            if pip.on <= clock.due { TermState::Met(pip.on) } else { TermState::MetLate(pip.on) }
        }
        None if !situation.obliged => TermState::Lapsed,
        None if situation.on <= clock.due || waiting => TermState::Open,
        None => TermState::Missed,
    };
    Term {
        code: TermCode::PipVaststellen,
        owner: Owner::Gemeente,
        start: Some(clock.start),
        due: clock.due,
        state,
        basis: clock.basis,
    }
}

/// Waiting for a third party moves the end to two weeks after receipt; tells whether the wait still lasts (Bs 5.3(2)).
fn third_party(situation: &Situation, law: &Law, clock: &mut Clock, adopted: Option<Date>) -> bool {
    let normal = clock.due;
    let mut waiting = false;
    let before_plan = |day: Date| adopted.is_none_or(|adopted| day <= adopted);
    for asked in seen!(situation, InformatieDerdeGevraagd).filter(|asked| before_plan(asked.on)) {
        if law.in_force(RuleId::PipThirdParty, asked.on).is_none() {
            continue;
        }
        clock.basis.add_fact(asked.at);
        if asked.on > normal {
            clock.basis.add_step(step!("pip.third-asked-late", asked.on, normal));
            continue;
        }
        if asked.what.waarom.as_deref().is_none_or(|why| why.trim().is_empty()) {
            clock.basis.add_step(step!("pip.third-no-reason", asked.on));
        }
        if adopted.is_none() && !seen!(situation, InformatieDerdeOntvangen).any(|got| answers(asked, got)) {
            waiting = true;
            clock.basis.add_step(step!("pip.third-waiting", asked.on));
        }
    }
    for got in seen!(situation, InformatieDerdeOntvangen).filter(|got| before_plan(got.on)) {
        let mut asks = seen!(situation, InformatieDerdeGevraagd).filter(|asked| answers(*asked, got)).peekable();
        if asks.peek().is_some() && asks.all(|asked| asked.on > normal) {
            continue;
        }
        let Some(rule) = law.in_force(RuleId::PipThirdParty, got.on) else { continue };
        let raw = after_event(got.on, rule.length());
        clock.basis.add_fact(got.at);
        clock.basis.add_step(step!("pip.third-received", got.on, rule.length(), raw));
        let due = if rule.shift { shifted(raw, &mut clock.basis) } else { raw };
        if due > clock.due {
            clock.due = due;
            clock.basis.rule = RuleId::PipThirdParty;
        } else {
            clock.basis.add_step(step!("pip.third-earlier", clock.due));
        }
    }
    waiting
}

/// The same third party, asked first and answering after.
pub(crate) fn answers(asked: Seen<&Derde>, got: Seen<&Derde>) -> bool {
    asked.on <= got.on && asked.what.derde.trim().eq_ignore_ascii_case(got.what.derde.trim())
}

/// A plan cannot start the B1 route at A2: that is only reached by scaling down (W 17(3)).
fn no_a2_at_the_start(pip: Seen<&Pip>, out: &mut Assessment) {
    let low = pip.what.niveau.is_some_and(|level| level < Niveau::B1);
    if low && pip.what.leerroute == Leerroute::B1 {
        let basis = Basis::of(RuleId::PipNoA2Start).fact(pip.at).step(step!("pip.a2-start", pip.on));
        out.decide(DecisionCode::FeitenSprekenElkaarTegen, basis);
    }
}
