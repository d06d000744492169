//! Fines of the college: brede intake (W 22), guidance and intensity (W 23), their caps, and the terms around them.

mod cap;
mod hearing;
mod lowered;
mod record;
mod terms;

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{Amount, AmountCode, Assessment, Basis, Block, DecisionCode, TermCode, TermState};
use crate::basis::step;
use crate::calendar::same_day_later;
use crate::facts::{Boeteartikel, Verwijtbaarheid};
use crate::law::{Asielboete, JaNee, Law, RuleId};
use crate::situation::{Situation, seen};
use crate::words::{Arg, Word};

pub use hearing::{Hearing, hearing};

use cap::Cap;
use lowered::{Lowered, lowered_for};
use record::{Fines, Imposed, Violation, guidance_violations, imposed, intake_failures, own_fine};
use terms::{limitation, objection, seems_settled};

/// The fine for the last failure at the intake and for each other violation that no fine has answered, the room under the cap, and the terms for objection and lapse.
pub(crate) fn settle(situation: &Situation, out: &mut Assessment, law: &Law) {
    let guidance = guidance_violations(situation);
    let intake = intake_failures(situation);
    let fines = imposed(situation, &guidance, &intake);
    if guidance.is_empty() && intake.is_empty() && fines.is_empty() {
        return;
    }
    let cap = Cap::of(situation, law, &fines);
    if let Some(last) = intake.last() {
        fine_22(situation, &fines, &cap, &intake, last, out, law);
    }
    third_chance_missed(situation, &fines, &intake, out, law);
    for (at, violation) in guidance.iter().enumerate() {
        let last = at + 1 == guidance.len();
        if last || own_fine(&fines, Boeteartikel::Art23, violation).is_none() {
            fine_23(situation, &fines, &cap, &guidance, violation, out, law);
        }
    }
    cap.room(situation, out, law);
    for fine in &fines {
        objection(situation, fine, out, law);
    }
}

fn fine_22(
    situation: &Situation,
    fines: &Fines,
    cap: &Cap,
    violations: &[Violation],
    last: &Violation,
    out: &mut Assessment,
    law: &Law,
) {
    let rule = law.rule(RuleId::Fine22, last.on);
    let own = own_fine(fines, Boeteartikel::Art22, last);
    let basis = Basis::of(RuleId::Fine22).fact(last.at);
    // The warning answers a first failure (W 14(1)): with nothing before it, this failure is the first.
    let failed_before = |day: Date| violations.iter().any(|earlier| earlier.on <= day && earlier.on < last.on);
    let warning = seen!(situation, WaarschuwingVerzonden)
        .filter(|warning| warning.on < last.on && failed_before(warning.on))
        .next_back();
    // An earlier fine is itself the new chance (W 22(2)): no warning has to come before the next.
    let fined_before = fines.iter().any(|fine| fine.article == Boeteartikel::Art22 && fine.on <= last.on);
    if warning.is_none() && own.is_none() && !fined_before {
        let basis = basis.step(step!("boete22.eerst-waarschuwing", last.on));
        return push(out, AmountCode::BoeteArt22, 0, Some(Block::EerstWaarschuwing), basis);
    }
    let earlier = fines
        .iter()
        .filter(|fine| fine.article == Boeteartikel::Art22 && Some(fine.at) != own.map(|own| own.at))
        .count();
    let most = rule.max_times.unwrap_or(0);
    let amount = rule.cents();
    let mut basis = basis.facts(warning.map(|warning| warning.at));
    basis.add_step(step!("boete22.bedrag", last.on, Arg::Cents(amount)));
    if u32::try_from(earlier).unwrap_or(u32::MAX) >= most {
        basis.add_step(step!("boete22.hoogstens", most));
        return push(out, AmountCode::BoeteArt22, 0, Some(Block::MaximumBereikt), basis);
    }
    let found = Found { code: AmountCode::BoeteArt22, amount, article: Boeteartikel::Art22, violations };
    found.conclude(situation, cap, last, own, basis, out, law);
}

/// The third chance ran out and no failure was written down after it: only then can there be a second fine (W 22(3)).
fn third_chance_missed(situation: &Situation, fines: &Fines, intake: &[Violation], out: &mut Assessment, law: &Law) {
    let chance = out.terms.iter().find(|term| term.code == TermCode::DerdeKans && term.state == TermState::Missed);
    let Some((start, due, facts)) = chance.and_then(|term| Some((term.start?, term.due, term.basis.facts.clone())))
    else {
        return;
    };
    let fined = fines.iter().filter(|fine| fine.article == Boeteartikel::Art22).count();
    let most = law.rule(RuleId::Fine22, situation.on).max_times.unwrap_or(0);
    let noted = intake.iter().any(|failure| failure.on >= start);
    if noted || u32::try_from(fined).unwrap_or(u32::MAX) >= most {
        return;
    }
    let basis = Basis::of(RuleId::Fine22).facts(facts).step(step!("boete22.derde-kans", due));
    out.decide(DecisionCode::VoorwaardenBoete, basis);
}

fn fine_23(
    situation: &Situation,
    fines: &Fines,
    cap: &Cap,
    violations: &[Violation],
    last: &Violation,
    out: &mut Assessment,
    law: &Law,
) {
    let ladder = law.rule(RuleId::Fine23Ladder, last.on);
    let months = ladder.length().months();
    let (steps_up, earlier) = height(fines, last.on, months);
    let top = ladder.euros.len().saturating_sub(1);
    let percent = law.rule(RuleId::Fine23Blame, last.on).percents.get(last.blame as usize).copied().unwrap_or(0);
    let ceiling = law.rule(RuleId::Fine23, last.on).cents();
    let laddered = ladder.euros.get(steps_up.min(top)).copied().unwrap_or(0) * 100;
    let base = ladder.euros.first().copied().unwrap_or(0) * 100;
    let mut basis = Basis::of(if earlier.is_some() { RuleId::Fine23Ladder } else { RuleId::Fine23 }).fact(last.at);
    basis = match earlier {
        Some(earlier) => {
            basis.fact(earlier.at).step(step!("boete23.verhoogd", earlier.found, last.on, Arg::Cents(laddered)))
        }
        None => not_raised(situation, fines, last, basis, out, law).step(step!("boete23.eerste", Arg::Cents(base))),
    };
    let amount = match situation.readings.percentage_over_ladderbedrag {
        JaNee::Ja => laddered * percent / 100,
        // The raise is taken of the fine that the blame has set.
        JaNee::Nee => (0..steps_up)
            .fold(base * percent / 100, |fine, _| (fine + fine * ladder.percent.unwrap_or(0) / 100).min(ceiling)),
    }
    .min(ceiling);
    basis.add_step(step!("boete23.verwijt", blame_word(last.blame), percent, Arg::Cents(amount)));
    if steps_up > 0 {
        let choice: Word = match situation.readings.percentage_over_ladderbedrag {
            JaNee::Ja => &"ja",
            JaNee::Nee => &"nee",
        };
        basis.add_step(step!("reading.percentage-over-ladderbedrag", choice));
    }
    let own = own_fine(fines, Boeteartikel::Art23, last);
    let found = Found { code: AmountCode::BoeteArt23, amount, article: Boeteartikel::Art23, violations };
    found.conclude(situation, cap, last, own, basis, out, law);
}

/// Why the earlier fine does not raise this one; where only a note lacks that it is irrevocable, a person looks.
fn not_raised(
    situation: &Situation,
    fines: &Fines,
    last: &Violation,
    basis: Basis,
    out: &mut Assessment,
    law: &Law,
) -> Basis {
    let earlier = fines.iter().rev().find(|fine| fine.article == Boeteartikel::Art23 && fine.found < last.on);
    let Some(earlier) = earlier else { return basis };
    let length = law.rule(RuleId::Fine23Ladder, last.on).length();
    let basis = basis.fact(earlier.at);
    if earlier.found < same_day_later(last.on, -length.months()) {
        return basis.step(step!("boete23.te-lang-geleden", earlier.found, length, last.on));
    }
    if seems_settled(situation, earlier, last.on, law) {
        let question = Basis::of(RuleId::Fine23Ladder).fact(last.at).fact(earlier.at);
        out.decide(
            DecisionCode::VoorwaardenBoete,
            question.step(step!("boete23.is-onherroepelijk", earlier.on, last.on)),
        );
    }
    basis.step(step!("boete23.niet-onherroepelijk", earlier.on, last.on))
}

/// How often the base is raised for a violation found on a day, and the earlier fine that raises it.
fn height(fines: &Fines, found: Date, months: i32) -> (usize, Option<Imposed>) {
    let of_23: SmallVec<[Imposed; 4]> =
        fines.iter().filter(|fine| fine.article == Boeteartikel::Art23).copied().collect();
    let mut heights: SmallVec<[usize; 4]> = SmallVec::new();
    let raised_by = |upto: usize, found: Date| {
        let from = same_day_later(found, -months);
        of_23[..upto]
            .iter()
            .enumerate()
            .rev()
            .skip_while(|(_, fine)| fine.found >= found)
            .take_while(|(_, fine)| fine.found >= from)
            .find(|(_, fine)| fine.settled.is_some_and(|settled| settled <= found))
            .map(|(at, fine)| (at, *fine))
    };
    for (at, fine) in of_23.iter().enumerate() {
        heights.push(raised_by(at, fine.found).map_or(0, |(earlier, _)| heights[earlier] + 1));
    }
    match raised_by(of_23.len(), found) {
        Some((at, fine)) => (heights[at] + 1, Some(fine)),
        None => (0, None),
    }
}

/// A fine as computed, before what stands in its way.
struct Found<'v> {
    code: AmountCode,
    amount: i64,
    article: Boeteartikel,
    /// All violations of the article.
    violations: &'v [Violation<'v>],
}

impl Found<'_> {
    #[expect(clippy::too_many_arguments, reason = "everything a fine is held against, once")]
    fn conclude(
        self,
        situation: &Situation,
        cap: &Cap,
        violation: &Violation,
        own: Option<&Imposed>,
        mut basis: Basis,
        out: &mut Assessment,
        law: &Law,
    ) {
        let lapsed = match own {
            Some(own) => {
                basis.add_fact(own.at);
                basis.add_step(step!("boete.al-opgelegd", own.on, Arg::Cents(own.cents)));
                None
            }
            None => limitation(situation, self.article, violation, out, law),
        };
        if let Some(due) = lapsed {
            basis.rule = RuleId::FineLimitation;
            basis.add_step(step!("boete.vervallen", due));
            return push(out, self.code, 0, Some(Block::Vervallen), basis);
        }
        if violation.blame == Verwijtbaarheid::Geen {
            basis.rule = RuleId::FineNoBlame;
            basis.add_step(step!("boete.geen-verwijt"));
            return push(out, self.code, 0, Some(Block::GeenVerwijt), basis);
        }
        let mut block = self.group(situation, &basis, out, law);
        if situation.asylum() == Some(true) && law.in_force(RuleId::KerenMunicipal, situation.on).is_some() {
            let choice: Word = if block.is_some() { &"blokkeren" } else { &"waarschuwen" };
            basis.add_step(step!("reading.gemeentelijke-boete-asielgroep", choice));
        }
        match lowered_for(situation, violation, self.violations) {
            Some(Lowered::Same(at, on)) => {
                basis.rule = RuleId::FineNoDouble;
                basis.add_fact(at);
                basis.add_step(step!("boete.bijstand-verlaagd", on));
                block = Some(Block::BijstandVerlaagd);
            }
            Some(Lowered::Perhaps(at, on)) => {
                let question = Basis::of(RuleId::FineNoDouble).fact(violation.at).fact(at);
                let line = step!("boete.zelfde-gedraging", on);
                out.decide(DecisionCode::VoorwaardenBoete, question.step(line));
                basis.add_fact(at);
                basis.add_step(line);
            }
            None => {}
        }
        let room = cap.left(own);
        let mut amount = self.amount;
        if room < amount {
            amount = room;
            if block.is_none() {
                basis.rule = cap.rule;
            }
            basis = basis.facts(cap.facts.iter().copied()).step(step!(
                "boete.maximum",
                Arg::Cents(cap.imposed - own.map_or(0, |own| own.cents)),
                Arg::Cents(cap.most),
                Arg::Cents(room)
            ));
            if room == 0 {
                block = block.or(Some(Block::MaximumBereikt));
            }
        }
        cap.doubt(self.amount, own, out);
        if own.is_none() {
            cap.other_term(situation, self.amount, violation, out);
        }
        push(out, self.code, amount, block, basis);
    }

    /// The asylum group after Keren: a person weighs it, and by default no fine is put forward.
    fn group(&self, situation: &Situation, basis: &Basis, out: &mut Assessment, law: &Law) -> Option<Block> {
        if situation.asylum() == Some(false) || law.in_force(RuleId::KerenMunicipal, situation.on).is_none() {
            return None;
        }
        let question = Basis::of(RuleId::KerenMunicipal).facts(basis.facts.iter().copied());
        let question = match situation.asylum() {
            Some(_) => question.step(step!("boete.keren")),
            None => question.step(step!("boete.groep-onbekend")),
        };
        out.decide(DecisionCode::BoeteAsielstatushouder, question);
        let blocks = situation.readings.gemeentelijke_boete_asielgroep == Asielboete::Blokkeren;
        (situation.asylum() == Some(true) && blocks).then_some(Block::Asielstatushouder)
    }
}

fn push(out: &mut Assessment, code: AmountCode, cents: i64, blocked: Option<Block>, basis: Basis) {
    out.amounts.push(Amount { code, cents, new_term_months: None, budget_year: None, blocked, basis });
}

fn blame_word(blame: Verwijtbaarheid) -> Word {
    match blame {
        Verwijtbaarheid::Opzet => &"opzet",
        Verwijtbaarheid::GroveSchuld => &"grove-schuld",
        Verwijtbaarheid::Normaal => &"normaal-verwijt",
        Verwijtbaarheid::Verminderd => &"verminderd-verwijt",
        Verwijtbaarheid::Geen => &"geen-verwijt",
    }
}
