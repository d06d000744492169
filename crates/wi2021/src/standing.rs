//! Does this law apply to the person, and to which group does the person belong (W 3, 4, 5, 13, 19, 54)?

mod older_act;

use jiff::civil::Date;

use crate::assessment::{Assessment, Basis, DecisionCode, NotThisLaw, Standing};
use crate::basis::step;
use crate::calendar::{add_days, lasts, same_day_later};
use crate::facts::{
    Doelgroep, Kind, Omvang, Ontheffingsgrond, Persoon, Referent, SoortOpleiding, Verblijf, Verblijfsdoel, Vergunning,
    Vrijstellingsgrond, Wet,
};
use crate::gap;
use crate::law::{Law, RuleId};
use crate::permit::{continues_duty, gives_duty, purpose_word, temporary_purpose};
use crate::situation::{Seen, Situation, seen};

/// Settles the standing and the group; every other rule looks at these first.
pub(crate) fn settle(situation: &mut Situation, out: &mut Assessment, law: &Law) {
    let found = find(situation, out, law);
    situation.group = group(situation);
    situation.obliged = found.standing == Standing::Obliged;
    situation.ended = found.ended;
    out.group = situation.group;
    out.standing = found.standing;
    out.standing_basis = found.basis;
    if situation.obliged && situation.group.is_none() {
        group_unknown(situation, out);
    }
}

struct Found {
    standing: Standing,
    basis: Basis,
    /// The day the duty ended for good, from which retention runs.
    ended: Option<Date>,
}

/// First answer wins: the person, then DUO, then the permit, then what exempts.
fn find(situation: &Situation, out: &mut Assessment, law: &Law) -> Found {
    let permit = residence(situation);
    over(situation)
        .or_else(|| withdrawn(situation))
        .or_else(|| older_act::applies(situation, law, out))
        .or_else(|| outside(situation, permit.as_ref(), law, out))
        .or_else(|| by_age(situation, law))
        .or_else(|| dispensed(situation))
        .or_else(|| exempt(situation, law, out))
        .or_else(|| gap_too_long(situation, law))
        .or_else(|| obliged(situation, permit.as_ref(), law))
        .unwrap_or_else(|| unknown(situation, permit.as_ref(), out))
}

/// The person died, fulfilled the duty, or lost it. Who dies later had ended the duty before: that day stays (Bs 9.9).
fn over(situation: &Situation) -> Option<Found> {
    let Some(death) = seen!(situation, Overleden).next() else { return over_in_life(situation) };
    let earlier = over_in_life(situation).or_else(|| dispensed(situation));
    earlier.filter(|found| found.ended.is_some_and(|ended| ended <= death.on)).or_else(|| {
        let basis = Basis::of(RuleId::DutyEnded).fact(death.at).step(step!("standing.died", death.on));
        Some(Found { standing: Standing::Ended, basis, ended: Some(death.on) })
    })
}

fn over_in_life(situation: &Situation) -> Option<Found> {
    if let Some(done) = seen!(situation, PlichtVoldaan).next() {
        let basis = Basis::of(RuleId::DutyFulfilled).fact(done.at).step(step!("standing.fulfilled", done.on));
        return Some(Found { standing: Standing::Fulfilled, basis, ended: Some(done.on) });
    }
    let last = situation
        .events()
        .rev()
        .find(|event| match &event.fact.kind {
            Kind::VerblijfVerleend(permit) => !continues_duty(permit),
            Kind::InburgeringsplichtGeeindigd(_)
            | Kind::VerblijfGeeindigd(_)
            | Kind::InburgeringsplichtVastgesteld(_)
            | Kind::InburgeringsplichtHervat(_) => true,
            _ => false,
        })
        .filter(|event| matches!(event.fact.kind, Kind::InburgeringsplichtGeeindigd(_) | Kind::VerblijfGeeindigd(_)))
        .filter(|last| {
            matches!(last.fact.kind, Kind::InburgeringsplichtGeeindigd(_)) || residence(situation).is_none()
        })?;
    let basis = Basis::of(RuleId::DutyEnded).fact(last.at);
    let basis = match last.fact.kind {
        Kind::VerblijfGeeindigd(_) => basis.step(step!("standing.residence-ended", last.on)),
        _ => basis.step(step!("standing.ended", last.on)),
    };
    Some(Found { standing: Standing::Ended, basis, ended: Some(last.on) })
}

/// A signal was withdrawn and no later one came.
fn withdrawn(situation: &Situation) -> Option<Found> {
    let withdrawal = seen!(situation, MeldingIngetrokken).last()?;
    let later = situation.events().any(|event| {
        (event.on, event.at) != (withdrawal.on, withdrawal.at)
            && event.on >= withdrawal.on
            && matches!(event.fact.kind, Kind::InburgeringsplichtVastgesteld(_) | Kind::KennisgevingOntvangen(_))
    });
    if later {
        return None;
    }
    let basis = Basis::of(RuleId::SignalWithdrawn).fact(withdrawal.at).step(step!("standing.withdrawn", withdrawal.on));
    Some(not_this_law(NotThisLaw::Withdrawn, basis))
}

/// The law leaves this person out: an exception, no permit of art. 8 a or c, or a temporary purpose.
fn outside(situation: &Situation, permit: Option<&Seen<&Verblijf>>, law: &Law, out: &mut Assessment) -> Option<Found> {
    if let Some(exception) = seen!(situation, UitzonderingVastgesteld).last() {
        let basis = Basis::of(RuleId::ScopeExcluded).fact(exception.at).step(step!("standing.exception", exception.on));
        return Some(not_this_law(NotThisLaw::Exception(exception.what.grond), basis));
    }
    let permit = permit?;
    if continues_duty(permit.what) && told(situation) {
        return None;
    }
    let none = matches!(permit.what.vergunning, Vergunning::TijdelijkeBescherming | Vergunning::Anders);
    let answer = if none || continues_duty(permit.what) {
        let basis = Basis::of(RuleId::ScopeNoPermit).fact(permit.at).step(step!("standing.no-permit", permit.on));
        not_this_law(NotThisLaw::NoPermit, basis)
    } else {
        let purpose = temporary_purpose(permit, law)?;
        let mut basis = Basis::of(RuleId::ScopeTemporary).fact(permit.at).step(step!(
            "standing.temporary",
            purpose_word(purpose),
            permit.on
        ));
        if purpose == Verblijfsdoel::VermogendeVreemdeling {
            basis.add_step(step!("standing.wealthy-unsure"));
            out.decide(DecisionCode::PlichtOnduidelijk, basis.clone());
        }
        not_this_law(NotThisLaw::TemporaryPurpose(purpose), basis)
    };
    let finding = seen!(situation, InburgeringsplichtVastgesteld).last().filter(|found| found.on >= permit.on);
    if let Some(found) = finding {
        let doubt = Basis::of(answer.basis.rule).fact(permit.at).fact(found.at).step(step!(
            "standing.permit-against-duo",
            permit.on,
            found.on
        ));
        out.decide(DecisionCode::FeitenSprekenElkaarTegen, doubt);
    }
    Some(answer)
}

/// Under the lower age, or past the AOW age.
fn by_age(situation: &Situation, law: &Law) -> Option<Found> {
    let person = person(situation)?;
    if let Some(aow) = person.what.aow_datum.filter(|aow| *aow <= situation.on) {
        let basis = Basis::of(RuleId::ScopeAow).fact(person.at).step(step!("standing.aow", aow));
        return Some(Found { ended: Some(aow), ..not_this_law(NotThisLaw::AowAge, basis) });
    }
    let least = law.rule(RuleId::ScopeBase, situation.on).least();
    let day = reaches_age(person.what.geboortedatum, least.years());
    if situation.on >= day {
        return None;
    }
    let basis = Basis::of(RuleId::ScopeBase).fact(person.at).step(step!("standing.too-young", least.number(), day));
    Some(not_this_law(NotThisLaw::TooYoung, basis))
}

fn dispensed(situation: &Situation) -> Option<Found> {
    let grant = seen!(situation, OntheffingBeslist).find(|decision| decision.what.omvang == Omvang::Volledig)?;
    let rule = match grant.what.grond {
        Ontheffingsgrond::Medisch => RuleId::DispMedical,
        Ontheffingsgrond::BijzondereOmstandigheden => RuleId::DispBio,
    };
    let basis = Basis::of(rule).fact(grant.at).step(step!("standing.dispensed", grant.on));
    Some(Found { standing: Standing::Dispensed, basis, ended: Some(grant.on) })
}

fn exempt(situation: &Situation, law: &Law, out: &mut Assessment) -> Option<Found> {
    let whole = seen!(situation, VrijstellingVerleend)
        .find(|grant| grant.what.onderdelen.is_empty() && grant.what.grond != Vrijstellingsgrond::Certificaat);
    if let Some(grant) = whole {
        let rule = match grant.what.grond {
            Vrijstellingsgrond::AchtJaarSchool => RuleId::ExSchool8,
            Vrijstellingsgrond::Diploma => RuleId::ExDiploma,
            Vrijstellingsgrond::VoldoendeIngeburgerd => RuleId::ExIntegrated,
            Vrijstellingsgrond::Certificaat => RuleId::ExPartial,
        };
        let basis = Basis::of(rule).fact(grant.at).step(step!("standing.exempt", grant.on));
        return Some(Found { standing: Standing::Exempt { temporary: false }, basis, ended: Some(grant.on) });
    }
    let person = person(situation);
    let limit = law.rule(RuleId::ExInSchool, situation.on).maximum.map_or(0, crate::law::Length::years);
    let grown = person.map(|person| person.map(|who| reaches_age(who.geboortedatum, limit)));
    let minor = grown.is_some_and(|day| situation.on < day.what);
    if let Some(study) = enrolled(situation, |kind| match kind {
        SoortOpleiding::Vrijstellend => true,
        SoortOpleiding::Leerplichtig => minor || grown.is_none(),
        SoortOpleiding::Praktijkonderwijs | SoortOpleiding::Vso | SoortOpleiding::Entree => minor,
    }) {
        let (rule, line) = if study.what == SoortOpleiding::Vrijstellend {
            (RuleId::ExInStudy, step!("standing.in-study", study.on))
        } else {
            (RuleId::ExInSchool, step!("standing.in-school", study.on))
        };
        let mut basis = Basis::of(rule).fact(study.at).step(line);
        if let Some(day) = grown.filter(|_| minor) {
            basis = basis.fact(day.at).step(step!("standing.until-eighteen", day.what));
        }
        return Some(Found { standing: Standing::Exempt { temporary: true }, basis, ended: None });
    }
    let day = grown.filter(|_| minor)?;
    if told(situation) {
        return None;
    }
    let basis = Basis::of(RuleId::ExInSchool).fact(day.at).step(step!("standing.minor-no-school", day.what));
    out.decide(DecisionCode::PlichtOnduidelijk, basis.clone());
    Some(Found { standing: Standing::Exempt { temporary: true }, basis, ended: None })
}

/// A gap of more than a year ends the duty (Bs 2.1(2)).
fn gap_too_long(situation: &Situation, law: &Law) -> Option<Found> {
    let gap = seen!(situation, InburgeringsplichtOnderbroken).last()?;
    let back = situation.events().any(|event| {
        event.on >= gap.on
            && matches!(event.fact.kind, Kind::InburgeringsplichtHervat(_) | Kind::InburgeringsplichtVastgesteld(_))
    });
    let most = law.rule(RuleId::ScopeGap, gap.on).length();
    if back || !lasts(gap.on, add_days(situation.on, -1), most) {
        return None;
    }
    let basis = Basis::of(RuleId::ScopeGap).fact(gap.at).step(step!("standing.gap-too-long", gap.on, most));
    Some(Found { standing: Standing::Ended, basis, ended: Some(gap.on) })
}

fn obliged(situation: &Situation, permit: Option<&Seen<&Verblijf>>, law: &Law) -> Option<Found> {
    let by_permit = permit.filter(|permit| gives_duty(permit, law));
    let by_duo = situation.events().find(|event| says_obliged(&event.fact.kind));
    let mut basis = Basis::of(RuleId::ScopeBase);
    if let Some(permit) = by_permit {
        basis = basis.fact(permit.at).step(step!("standing.obliged-permit", permit.on));
    }
    if let Some(event) = by_duo {
        basis = basis.fact(event.at).step(step!("standing.obliged-told", event.on));
    }
    (!basis.facts.is_empty()).then_some(Found { standing: Standing::Obliged, basis, ended: None })
}

fn unknown(situation: &Situation, permit: Option<&Seen<&Verblijf>>, out: &mut Assessment) -> Found {
    let mut basis = Basis::of(RuleId::ScopeBase).step(step!("standing.unknown"));
    let shown = permit.map(|permit| permit.at).or_else(|| situation.events().next().map(|event| event.at));
    if let Some(at) = shown {
        basis.add_fact(at);
        out.decide(DecisionCode::PlichtOnduidelijk, basis.clone());
    }
    Found { standing: Standing::Unknown, basis, ended: None }
}

/// The group: what DUO says, else what the permit says (W 13(1), W 19).
fn group(situation: &Situation) -> Option<Doelgroep> {
    if let Some(treated) = seen!(situation, WordtBehandeldAlsVastgesteld).last() {
        return Some(treated.what.doelgroep);
    }
    group_of(residence(situation)?.what)
}

/// The group that a permit gives.
pub(crate) fn group_of(permit: &Verblijf) -> Option<Doelgroep> {
    match permit.vergunning {
        Vergunning::AsielBepaaldeTijd => Some(Doelgroep::AsielstatushouderA),
        Vergunning::RegulierBepaaldeTijd => match permit.referent {
            Some(Referent::AsielvergunningHouder | Referent::EuLangdurigInternationaleBescherming) => {
                Some(Doelgroep::AsielstatushouderB)
            }
            _ => Some(Doelgroep::GezinsmigrantOfOverig),
        },
        Vergunning::TijdelijkeBescherming
        | Vergunning::AsielOnbepaaldeTijd
        | Vergunning::AanvraagInBehandeling
        | Vergunning::Anders => None,
    }
}

/// Offer, guidance and ontzorgen depend on the group: without it they are a question, not a guess.
fn group_unknown(situation: &Situation, out: &mut Assessment) {
    let asks = situation
        .events()
        .find(|event| matches!(event.fact.kind, Kind::PipVastgesteld(_) | Kind::BijstandToegekend(_)));
    if let Some(event) = asks {
        let basis = Basis::of(RuleId::GroupOther).fact(event.at).step(step!("standing.group-unknown"));
        out.decide(DecisionCode::PlichtOnduidelijk, basis);
    }
}

/// The fact that names the group, for bases that rest on it.
pub(crate) fn group_fact(situation: &Situation) -> Option<u16> {
    let treated = seen!(situation, WordtBehandeldAlsVastgesteld).last().map(|fact| fact.at);
    treated.or_else(|| residence(situation).map(|permit| permit.at))
}

/// The permit that holds, unless residence ended after it; a permit of the same day took its place. What only lets the
/// duty go on leaves the permit before it in place (Bs 2.1(1)).
pub(crate) fn residence<'a>(situation: &Situation<'a>) -> Option<Seen<&'a Verblijf>> {
    let mut permits = seen!(situation, VerblijfVerleend);
    let last = permits.next_back()?;
    let permit =
        if continues_duty(last.what) { permits.rfind(|one| !continues_duty(one.what)).unwrap_or(last) } else { last };
    let followed = |end: Date| {
        permit.at != last.at
            && seen!(situation, VerblijfVerleend).any(|next| next.on == end && continues_duty(next.what))
    };
    let ended = seen!(situation, VerblijfGeeindigd).any(|end| end.on > permit.on && !followed(end.on));
    (!ended).then_some(permit)
}

/// The day the duty began: its return after a gap that ended it, else the first permit that gives it, else the day DUO told.
pub(crate) fn duty_began(situation: &Situation, law: &Law) -> Option<Seen<()>> {
    if let Some(gap) = gap::all(situation, law).iter().rfind(|gap| gap.is_too_long(law)) {
        return Some(Seen { at: gap.back_at, on: gap.back, what: () });
    }
    let permit = seen!(situation, VerblijfVerleend).find(|permit| gives_duty(permit, law));
    permit.map(|permit| permit.map(|_| ())).or_else(|| {
        let told = situation.events().find(|event| {
            matches!(event.fact.kind, Kind::InburgeringsplichtVastgesteld(_) | Kind::KennisgevingOntvangen(_))
        })?;
        Some(Seen { at: told.at, on: told.on, what: () })
    })
}

/// A person as registered, the latest registration.
pub(crate) fn person<'a>(situation: &Situation<'a>) -> Option<Seen<&'a Persoon>> {
    seen!(situation, PersoonGeregistreerd).last()
}

/// The day somebody reaches an age; born on 29 February it is 1 March in a common year.
pub(crate) fn reaches_age(born: Date, years: i16) -> Date {
    let day = same_day_later(born, i32::from(years) * 12);
    if day.day() == born.day() { day } else { add_days(day, 1) }
}

/// The study of a wanted kind that still runs.
pub(crate) fn enrolled(situation: &Situation, wanted: impl Fn(SoortOpleiding) -> bool) -> Option<Seen<SoortOpleiding>> {
    seen!(situation, OpleidingGestart)
        .map(|start| start.map(|study| study.opleiding))
        .filter(|start| wanted(start.what))
        .filter(|start| {
            !seen!(situation, OpleidingBeeindigd).any(|end| end.on >= start.on && end.what.opleiding == start.what)
        })
        .last()
}

/// DUO told or decided that the person is obliged.
fn told(situation: &Situation) -> bool {
    situation.events().any(|event| says_obliged(&event.fact.kind))
}

fn says_obliged(kind: &Kind) -> bool {
    match kind {
        Kind::InburgeringsplichtVastgesteld(duty) => duty.wet == Wet::Wi2021,
        Kind::KennisgevingOntvangen(_)
        | Kind::WordtBehandeldAlsVastgesteld(_)
        | Kind::PipVastgesteld(_)
        | Kind::TermijnVastgesteld(_)
        | Kind::InburgeringsplichtHervat(_) => true,
        _ => false,
    }
}

fn not_this_law(why: NotThisLaw, basis: Basis) -> Found {
    Found { standing: Standing::NotThisLaw(why), basis, ended: None }
}
