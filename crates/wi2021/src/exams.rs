//! Exam parts: attempts, what is passed or waived, and the free attempts of the asylum group (W 7, R 3.5).

use jiff::civil::Date;

use crate::assessment::{Assessment, Basis, Right, RightCode, RightState};
use crate::basis::step;
use crate::facts::{Examenonderdeel, Leerroute, Niveau, Ontheffingsonderdeel};
use crate::law::{Law, RuleId};
use crate::situation::Situation;
use crate::words::Word;

/// The five parts with the state of each.
#[derive(Debug, Default)]
pub(crate) struct Exams {
    parts: [Part; 5],
}

#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Part {
    pub tries: u32,
    /// Tries at the level of the PIP or higher: these use up free attempts.
    pub at_level: u32,
    /// Sat, result not in yet.
    waiting: u32,
    /// Day of a result that no attempt was written down for.
    unannounced: Option<Date>,
    pub passed: Option<u16>,
    /// Exempt or dispensed.
    pub waived: Option<u16>,
}

pub(crate) const PARTS: [(Examenonderdeel, Word); 5] = [
    (Examenonderdeel::Lezen, &"lezen"),
    (Examenonderdeel::Luisteren, &"luisteren"),
    (Examenonderdeel::Schrijven, &"schrijven"),
    (Examenonderdeel::Spreken, &"spreken"),
    (Examenonderdeel::Knm, &"knm"),
];

impl Part {
    pub(crate) fn done(&self) -> bool {
        self.passed.is_some() || self.waived.is_some()
    }
}

impl Exams {
    pub(crate) fn part(&self, part: Examenonderdeel) -> &Part {
        &self.parts[part as usize]
    }

    /// An attempt was written down; a result of the same day may have come before it.
    pub(crate) fn sat(&mut self, part: Examenonderdeel, on: Date, at_level: bool) {
        let part = &mut self.parts[part as usize];
        if part.unannounced == Some(on) {
            part.unannounced = None;
            return;
        }
        part.waiting += 1;
        part.tries += 1;
        part.at_level += u32::from(at_level);
    }

    /// A result belongs to the attempt that waits for one; else it is an attempt itself.
    pub(crate) fn result(&mut self, part: Examenonderdeel, on: Date, at_level: bool, passed: Option<u16>) {
        let part = &mut self.parts[part as usize];
        if part.waiting > 0 {
            part.waiting -= 1;
        } else {
            part.tries += 1;
            part.at_level += u32::from(at_level);
            part.unannounced = Some(on);
        }
        part.passed = part.passed.or(passed);
    }

    pub(crate) fn waive(&mut self, part: Examenonderdeel, at: u16) {
        self.parts[part as usize].waived = Some(at);
    }

    /// How many of the five are passed or waived.
    pub(crate) fn done(&self) -> usize {
        self.parts.iter().filter(|part| part.done()).count()
    }

    /// How many of the four skills are passed or waived.
    pub(crate) fn skills_done(&self) -> usize {
        self.parts[..4].iter().filter(|part| part.done()).count()
    }

    pub(crate) fn complete(&self) -> bool {
        self.parts.iter().all(Part::done)
    }

    pub(crate) fn every_part_tried(&self) -> bool {
        self.parts.iter().all(|part| part.done() || part.tries > 0)
    }

    pub(crate) fn failed_parts_tried_twice(&self) -> bool {
        self.parts.iter().all(|part| part.done() || part.tries > 1)
    }

    /// A part that still counts was sat, and its result is not in.
    pub(crate) fn awaits_a_result(&self) -> bool {
        self.parts.iter().any(|part| !part.done() && part.waiting > 0)
    }

    /// Words for the parts still to be passed.
    pub(crate) fn missing(&self) -> impl Iterator<Item = Word> + '_ {
        PARTS.iter().filter(|(part, _)| !self.part(*part).done()).map(|(_, word)| *word)
    }

    /// The facts that settled a part.
    pub(crate) fn facts(&self) -> impl Iterator<Item = u16> + '_ {
        self.parts.iter().filter_map(|part| part.passed.or(part.waived))
    }
}

/// The exam part a dispensation names; the participation part is no exam.
pub(crate) fn dispensed_part(part: Ontheffingsonderdeel) -> Option<Examenonderdeel> {
    match part {
        Ontheffingsonderdeel::Lezen => Some(Examenonderdeel::Lezen),
        Ontheffingsonderdeel::Luisteren => Some(Examenonderdeel::Luisteren),
        Ontheffingsonderdeel::Schrijven => Some(Examenonderdeel::Schrijven),
        Ontheffingsonderdeel::Spreken => Some(Examenonderdeel::Spreken),
        Ontheffingsonderdeel::Knm => Some(Examenonderdeel::Knm),
        Ontheffingsonderdeel::Participatiedeel => None,
    }
}

/// Free attempts: the asylum group, for the parts its route names (R 3.5).
pub(crate) fn free_attempts(
    situation: &Situation,
    exams: &Exams,
    level: Option<Niveau>,
    out: &mut Assessment,
    law: &Law,
) {
    let (Some(true), Some(route)) = (situation.asylum(), situation.route) else { return };
    let each = law.rule(RuleId::ExamFree, route.on).max_times.unwrap_or(0);
    let free = |part: Examenonderdeel| match route.what {
        Leerroute::B1 => true,
        Leerroute::Onderwijs => part == Examenonderdeel::Knm,
        // Only when the plan records the wish to take them (Bs 3.14(7)).
        Leerroute::Z => level.is_some(),
    };
    if !free(Examenonderdeel::Knm) {
        return;
    }
    let left = |part: Examenonderdeel| {
        let taken = exams.part(part);
        if free(part) && !taken.done() { each.saturating_sub(taken.at_level) } else { 0 }
    };
    let total: u32 = PARTS.iter().map(|(part, _)| left(*part)).sum();
    let mut basis = Basis::of(RuleId::ExamFree).fact(route.at).facts(exams.facts());
    if route.what != Leerroute::Onderwijs {
        basis.add_step(step!(
            "examen.gratis-taal",
            left(Examenonderdeel::Lezen),
            left(Examenonderdeel::Luisteren),
            left(Examenonderdeel::Schrijven),
            left(Examenonderdeel::Spreken)
        ));
    }
    basis.add_step(step!("examen.gratis-knm", left(Examenonderdeel::Knm), each));
    let state = if total > 0 { RightState::Open } else { RightState::Used };
    let missing = smallvec::SmallVec::new();
    out.rights.push(Right {
        code: RightCode::GratisExamenpogingen,
        from: Some(route.on),
        until: None,
        state,
        new_end: None,
        missing,
        basis,
    });
}
