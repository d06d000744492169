//! Grounds that last: illness, shelter, alfabetisering, homelessness, the provider, and other circumstances.

use jiff::civil::Date;
use smallvec::SmallVec;

use super::{Case, Outcome};
use crate::assessment::{Basis, RightCode};
use crate::basis::step;
use crate::calendar::add_days;
use crate::facts::{Cursus, Kind, Leerroute, Tag, Verlengingsgrond};
use crate::law::RuleId;
use crate::situation::{Event, Situation, seen};
use crate::words::Word;

/// A stretch of one circumstance, both ends included.
#[derive(Clone)]
pub(super) struct Stretch {
    pub ground: Verlengingsgrond,
    pub from: Date,
    pub to: Date,
    pub running: bool,
    pub proof: bool,
    pub facts: SmallVec<[u16; 2]>,
}

/// A lasting ground: its rule, its name, and the proof the Regeling asks for.
pub(super) struct Ground(pub Verlengingsgrond, pub RuleId, RightCode, Word);

pub(super) const GROUNDS: [Ground; 6] = [
    Ground(Verlengingsgrond::Ziekte, RuleId::ExtIllness, RightCode::VerlengingZiekte, &"medische-machtiging"),
    Ground(Verlengingsgrond::Opvanghuis, RuleId::ExtShelter, RightCode::VerlengingOpvanghuis, &"verklaring-opvanghuis"),
    Ground(
        Verlengingsgrond::Alfabetisering,
        RuleId::ExtLiteracy,
        RightCode::VerlengingAlfabetisering,
        &"verklaring-school",
    ),
    Ground(Verlengingsgrond::Dakloosheid, RuleId::ExtHomeless, RightCode::VerlengingDakloosheid, &"brp-uittreksel"),
    Ground(Verlengingsgrond::Aanbieder, RuleId::ExtProvider, RightCode::VerlengingAanbieder, &"bewijsstukken"),
    Ground(Verlengingsgrond::Overig, RuleId::ExtOther, RightCode::VerlengingOverig, &"bewijsstukken"),
];

pub(super) fn outcomes(case: &Case, outcomes: &mut Vec<Outcome>) {
    if !can_last(case.situation) {
        return;
    }
    for ground in &GROUNDS {
        let stretches = merged(case, ground.0);
        if !stretches.is_empty() {
            outcomes.push(outcome(case, ground, &stretches));
        }
    }
}

/// Is there anything in the file that a lasting ground could rest on? In most files there is not.
pub(super) fn can_last(situation: &Situation) -> bool {
    [Tag::OmstandigheidVastgesteld, Tag::AlfabetiseringGestart, Tag::KeurmerkVervallen, Tag::AanbiederGesloten]
        .iter()
        .any(|tag| situation.has(*tag))
}

fn outcome(case: &Case, ground: &Ground, stretches: &[Stretch]) -> Outcome {
    let Ground(name, id, code, proof) = *ground;
    let rule = case.law.rule(id, stretches[0].from);
    let mut basis = Basis::of(id);
    let (mut days, mut reached) = (0, false);
    for stretch in stretches {
        for at in &stretch.facts {
            basis.add_fact(*at);
        }
        if let Some(free) = case.count(stretch, rule.least(), &mut basis) {
            reached = true;
            days += free;
        }
    }
    if name == Verlengingsgrond::Alfabetisering && case.situation.route.is_some_and(|route| route.what == Leerroute::Z)
    {
        basis.add_step(step!("ext.not-in-z"));
        return Outcome {
            ground: name,
            code,
            basis,
            gives: None,
            running: false,
            used: false,
            missing: SmallVec::new(),
        };
    }
    let used = reached && days == 0;
    let cap = rule.cap.map(|cap| (cap, case.spent_days(name)));
    let gives = (days > 0).then(|| case.end_after_days(days, cap, &mut basis)).filter(|end| *end > case.term.end);
    let used = used || reached && gives.is_none();
    let running = stretches.iter().any(|stretch| stretch.running);
    let proven = stretches.iter().all(|stretch| stretch.proof);
    let missing = if proven || used { SmallVec::new() } else { SmallVec::from_slice(&[proof]) };
    Outcome { ground: name, code, basis, gives, running, used, missing }
}

/// The stretches of a ground that touch the term, overlapping ones as one, so that no day counts twice.
pub(super) fn merged(case: &Case, ground: Verlengingsgrond) -> SmallVec<[Stretch; 2]> {
    let mut all = stretches(case, ground);
    all.retain(|stretch| stretch.from <= stretch.to);
    let mut all = join(all);
    all.retain(|stretch| stretch.to >= case.term.start && stretch.from <= case.term.end);
    all
}

/// Joins stretches that touch or overlap, whatever their ground.
pub(super) fn join(mut all: SmallVec<[Stretch; 2]>) -> SmallVec<[Stretch; 2]> {
    if all.len() < 2 {
        return all;
    }
    all.sort_by_key(|stretch| (stretch.from, stretch.to));
    let mut joined: SmallVec<[Stretch; 2]> = SmallVec::new();
    for stretch in all {
        match joined.last_mut() {
            Some(last) if stretch.from <= add_days(last.to, 1) => {
                last.to = last.to.max(stretch.to);
                last.running |= stretch.running;
                last.proof |= stretch.proof;
                last.facts.extend(stretch.facts);
            }
            _ => joined.push(stretch),
        }
    }
    joined
}

fn stretches(case: &Case, ground: Verlengingsgrond) -> SmallVec<[Stretch; 2]> {
    let mut all: SmallVec<[Stretch; 2]> = seen!(case.situation, OmstandigheidVastgesteld)
        .filter(|circumstance| circumstance.what.grond == ground && circumstance.on <= case.on)
        .map(|circumstance| Stretch {
            ground,
            from: circumstance.what.van.unwrap_or(circumstance.on),
            to: circumstance.what.tot_en_met.unwrap_or(case.on),
            running: circumstance.what.tot_en_met.is_none(),
            proof: circumstance.what.bewijs,
            facts: SmallVec::from_slice(&[circumstance.at]),
        })
        .collect();
    match ground {
        Verlengingsgrond::Alfabetisering => all.extend(literacy_courses(case)),
        Verlengingsgrond::Aanbieder => all.extend(lost_providers(case)),
        _ => {}
    }
    all
}

/// Alfabetisering courses, from their start to their end or the day looked at.
fn literacy_courses(case: &Case) -> SmallVec<[Stretch; 2]> {
    seen!(case.situation, AlfabetiseringGestart)
        .filter(|start| start.on <= case.on)
        .map(|start| {
            let end = seen!(case.situation, AlfabetiseringBeeindigd).find(|end| {
                end.on >= start.on && end.on <= case.on && same(&start.what.aanbieder, &end.what.aanbieder)
            });
            let mut facts = SmallVec::from_slice(&[start.at]);
            facts.extend(end.map(|end| end.at));
            Stretch {
                ground: Verlengingsgrond::Alfabetisering,
                from: start.on,
                to: end.map_or(case.on, |end| end.on),
                running: end.is_none(),
                proof: false,
                facts,
            }
        })
        .collect()
}

/// From the loss of a provider until a course began elsewhere.
fn lost_providers(case: &Case) -> SmallVec<[Stretch; 2]> {
    let lost = case.situation.of(Tag::KeurmerkVervallen);
    lost.chain(case.situation.of(Tag::AanbiederGesloten))
        .filter(|event| event.on <= case.on)
        .filter_map(|event| {
            let provider =
                unqualified_provider(&event.fact.kind).filter(|name| attends(case.situation, &event, name))?;
            let next = next_course(case.situation, event.on, provider).filter(|next| next.1 <= case.on);
            let mut facts = SmallVec::from_slice(&[event.at]);
            facts.extend(next.map(|next| next.0));
            Some(Stretch {
                ground: Verlengingsgrond::Aanbieder,
                from: event.on,
                to: next.map_or(case.on, |next| add_days(next.1, -1)),
                running: next.is_none(),
                proof: false,
                facts,
            })
        })
        .collect()
}

/// The provider that closed or lost its keurmerk by this fact.
pub(crate) fn unqualified_provider(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::KeurmerkVervallen(lost) | Kind::AanbiederGesloten(lost) => Some(lost.aanbieder.as_str()),
        _ => None,
    }
}

/// Did the loss of a provider cost this person the lessons? What the file does not contradict is taken to be so: not when
/// the last course was elsewhere or had ended, nor a taalschakeltraject without a keurmerk, which needs none (W 8(2)).
pub(crate) fn attends(situation: &Situation, loss: &Event, provider: &str) -> bool {
    let here = |course: &Cursus| course.aanbieder.as_deref().is_none_or(|name| same_provider(name, provider));
    let closed = matches!(loss.fact.kind, Kind::AanbiederGesloten(_));
    let mut last: Option<(bool, bool)> = None;
    for event in situation.events().take_while(|event| event.on <= loss.on) {
        match &event.fact.kind {
            Kind::CursusGestart(course) => last = Some((here(course), false)),
            Kind::AlfabetiseringGestart(course) => last = Some((here(course), true)),
            Kind::TaalschakeltrajectGestart(course) => last = Some((closed && here(course), false)),
            Kind::CursusBeeindigd(course) if event.on < loss.on && here(course) && last == Some((true, false)) => {
                last = Some((false, false));
            }
            Kind::AlfabetiseringBeeindigd(course)
                if event.on < loss.on && here(course) && last == Some((true, true)) =>
            {
                last = Some((false, true));
            }
            _ => {}
        }
    }
    last.is_none_or(|(attending, _)| attending)
}

/// The first course elsewhere after a day.
pub(crate) fn next_course(situation: &Situation, day: Date, provider: &str) -> Option<(u16, Date)> {
    situation
        .events()
        .filter(|event| event.on >= day)
        .find(|event| match &event.fact.kind {
            Kind::CursusGestart(course)
            | Kind::TaalschakeltrajectGestart(course)
            | Kind::AlfabetiseringGestart(course) => {
                course.aanbieder.as_deref().is_none_or(|name| !same_provider(name, provider))
            }
            _ => false,
        })
        .map(|event| (event.at, event.on))
}

/// Named providers are compared; an unnamed one fits any.
fn same(one: &Option<String>, other: &Option<String>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => same_provider(one, other),
        _ => true,
    }
}

/// One provider, whether or not its name was written with the same capitals.
pub(crate) fn same_provider(one: &str, other: &str) -> bool {
    let letters = |name: &'_ str| name.trim().chars().flat_map(char::to_lowercase).collect::<SmallVec<[char; 32]>>();
    one == other || letters(one) == letters(other)
}

#[cfg(test)]
mod tests {
    use super::same_provider;

    #[test]
    fn a_provider_is_known_by_its_name_however_it_was_capitalised() {
        assert!(same_provider("Taalhuis De Brug", " taalhuis de brug"));
        assert!(!same_provider("Taalhuis De Brug", "Taalhuis De Burg"));
    }
}
