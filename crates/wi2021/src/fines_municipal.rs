//! Fines of the college: brede intake (W 22), guidance and intensity (W 23), their caps, and the terms around them.

use std::cmp::Ordering;

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{
    Amount, AmountCode, Assessment, Basis, Block, Danger, DangerCode, DecisionCode, Owner, Term, TermCode, TermState,
};
use crate::basis::step;
use crate::calendar::{after_event, extend_end, same_day_later, shift};
use crate::facts::{BezwaarTegen, Boeteartikel, Kind, Verwijtbaarheid};
use crate::law::{Asielboete, JaNee, Law, RuleId, TeltMee};
use crate::situation::{Situation, seen};
use crate::words::Arg;

/// A failure that a fine may answer.
#[derive(Debug, Clone, Copy)]
struct Violation<'a> {
    at: u16,
    on: Date,
    blame: Verwijtbaarheid,
    conduct: Option<&'a str>,
}

/// A fine that was imposed, here or by an earlier municipality.
#[derive(Debug, Clone, Copy)]
struct Imposed {
    at: u16,
    /// The day of the announcement.
    on: Date,
    article: Boeteartikel,
    cents: i64,
    /// The day the violation was found.
    found: Date,
    /// The day it became irrevocable, if it did.
    settled: Option<Date>,
    elsewhere: bool,
}

type Fines = SmallVec<[Imposed; 4]>;
type Violations<'a> = SmallVec<[Violation<'a>; 4]>;

/// The fine for the last violation of each article, the room under the cap, and the terms for objection and lapse.
pub(crate) fn settle(situation: &Situation, out: &mut Assessment, law: &Law) {
    let guidance = guidance_violations(situation);
    let intake = intake_failures(situation);
    let fines = imposed(situation, &guidance, &intake);
    if guidance.is_empty() && intake.is_empty() && fines.is_empty() {
        return;
    }
    let cap = Cap::of(situation, law, &fines);
    if let Some(last) = intake.last() {
        fine_22(situation, &fines, &cap, last, out, law);
    }
    if let Some(last) = guidance.last() {
        fine_23(situation, &fines, &cap, &guidance, last, out, law);
    }
    cap.room(situation, out, law);
    for fine in &fines {
        objection(situation, fine, out, law);
    }
}

fn guidance_violations<'a>(situation: &Situation<'a>) -> Violations<'a> {
    seen!(situation, OvertredingVastgesteld)
        .filter(|found| found.what.artikel == Boeteartikel::Art23)
        .map(|found| Violation {
            at: found.at,
            on: found.on,
            blame: found.what.verwijtbaarheid,
            conduct: found.what.gedraging.as_deref(),
        })
        .collect()
}

/// Failures at the brede intake. A finding that follows a no-show, without a new summons between, is about that no-show.
fn intake_failures<'a>(situation: &Situation<'a>) -> Violations<'a> {
    let mut all = Violations::new();
    // Whether the last failure is a no-show that no finding has been written down for yet.
    let mut bare = false;
    for event in situation.events() {
        match &event.fact.kind {
            Kind::NietVerschenen(absence) if !absence.verontschuldigd => {
                let same = !bare && all.last().is_some_and(|last| last.on == event.on);
                if !same {
                    all.push(Violation { at: event.at, on: event.on, blame: Verwijtbaarheid::Normaal, conduct: None });
                    bare = true;
                }
            }
            Kind::OvertredingVastgesteld(found) if found.artikel == Boeteartikel::Art22 => {
                if bare && all.last().is_some_and(|last| summoned_between(situation, last.on, event.on)) {
                    bare = false;
                }
                if !bare {
                    all.push(Violation { at: event.at, on: event.on, blame: found.verwijtbaarheid, conduct: None });
                }
                if let Some(last) = all.last_mut() {
                    (last.blame, last.conduct) = (found.verwijtbaarheid, found.gedraging.as_deref());
                }
                bare = false;
            }
            _ => {}
        }
    }
    all
}

/// A new chance was given after one failure and before the next.
fn summoned_between(situation: &Situation, from: Date, to: Date) -> bool {
    situation.events().filter(|event| from <= event.on && event.on < to).any(|event| {
        matches!(
            event.fact.kind,
            Kind::OproepVerzonden(_) | Kind::WaarschuwingVerzonden(_) | Kind::GemeentelijkeBoeteOpgelegd(_)
        )
    })
}

/// The fines imposed, by day of finding, with the day each became irrevocable.
fn imposed(situation: &Situation, guidance: &[Violation], intake: &[Violation]) -> Fines {
    let mut fines = Fines::new();
    let mut ids: SmallVec<[uuid::Uuid; 4]> = SmallVec::new();
    for event in situation.events() {
        match &event.fact.kind {
            Kind::GemeentelijkeBoeteOpgelegd(fine) => {
                let of_article = if fine.artikel == Boeteartikel::Art22 { intake } else { guidance };
                let last_found = of_article.iter().rev().find(|found| found.on <= event.on);
                fines.push(Imposed {
                    at: event.at,
                    on: event.on,
                    article: fine.artikel,
                    cents: i64::from(fine.bedrag_euro) * 100,
                    found: fine.vastgesteld_op.or(last_found.map(|found| found.on)).unwrap_or(event.on),
                    settled: fine.onherroepelijk_op,
                    elsewhere: fine.gemeente.is_some(),
                });
                ids.push(event.fact.id);
            }
            Kind::BoeteOnherroepelijk(which) => {
                let at = match which.boete {
                    Some(id) => ids.iter().position(|known| *known == id),
                    None => fines.len().checked_sub(1),
                };
                if let Some(fine) = at.and_then(|at| fines.get_mut(at)) {
                    fine.settled = fine.settled.or(Some(event.on));
                }
            }
            _ => {}
        }
    }
    fines.sort_by_key(|fine| fine.found);
    fines
}

fn fine_22(situation: &Situation, fines: &Fines, cap: &Cap, last: &Violation, out: &mut Assessment, law: &Law) {
    let rule = law.rule(RuleId::Fine22, last.on);
    let own = own_fine(fines, Boeteartikel::Art22, last);
    let basis = Basis::of(RuleId::Fine22).fact(last.at);
    let warning = seen!(situation, WaarschuwingVerzonden).filter(|warning| warning.on < last.on).next_back();
    if warning.is_none() && own.is_none() {
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
    let found = Found { code: AmountCode::BoeteArt22, amount, article: Boeteartikel::Art22, since: None };
    found.conclude(situation, cap, last, own, basis, out, law);
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
    let mut basis = Basis::of(RuleId::Fine23).fact(last.at);
    basis = basis.facts(earlier.map(|earlier| earlier.at)).step(match earlier {
        Some(earlier) => step!("boete23.verhoogd", earlier.found, last.on, Arg::Cents(laddered)),
        None => step!("boete23.eerste", Arg::Cents(base)),
    });
    let amount = match situation.readings.percentage_over_ladderbedrag {
        JaNee::Ja => laddered * percent / 100,
        // The raise is taken of the fine that the blame has set.
        JaNee::Nee => (0..steps_up)
            .fold(base * percent / 100, |fine, _| (fine + fine * ladder.percent.unwrap_or(0) / 100).min(ceiling)),
    }
    .min(ceiling);
    basis.add_step(step!("boete23.verwijt", blame_word(last.blame), percent, Arg::Cents(amount)));
    if steps_up > 0 {
        let choice = match situation.readings.percentage_over_ladderbedrag {
            JaNee::Ja => "ja",
            JaNee::Nee => "nee",
        };
        basis.add_step(step!("reading.percentage-over-ladderbedrag", choice));
    }
    let since = violations.iter().rev().find(|before| before.on < last.on).map(|before| before.on);
    let own = own_fine(fines, Boeteartikel::Art23, last);
    let found = Found { code: AmountCode::BoeteArt23, amount, article: Boeteartikel::Art23, since };
    found.conclude(situation, cap, last, own, basis, out, law);
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
struct Found {
    code: AmountCode,
    amount: i64,
    article: Boeteartikel,
    /// Finding of the violation before this one.
    since: Option<Date>,
}

impl Found {
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
        if let Some(own) = own {
            basis.add_fact(own.at);
            basis.add_step(step!("boete.al-opgelegd", own.on, Arg::Cents(own.cents)));
        } else {
            limitation(situation, self.article, violation, out, law);
        }
        if violation.blame == Verwijtbaarheid::Geen {
            basis.rule = RuleId::FineNoBlame;
            basis.add_step(step!("boete.geen-verwijt"));
            return push(out, self.code, 0, Some(Block::GeenVerwijt), basis);
        }
        let mut block = self.group(situation, &basis, out, law);
        if situation.asylum() == Some(true) && law.in_force(RuleId::KerenMunicipal, situation.on).is_some() {
            let choice = if block.is_some() { "blokkeren" } else { "waarschuwen" };
            basis.add_step(step!("reading.gemeentelijke-boete-asielgroep", choice));
        }
        if let Some(lowered) = lowered_for(situation, violation, self.since) {
            basis.rule = RuleId::FineNoDouble;
            basis.add_fact(lowered.0);
            basis.add_step(step!("boete.bijstand-verlaagd", lowered.1));
            block = Some(Block::BijstandVerlaagd);
        }
        let room = cap.left(own);
        let mut amount = self.amount;
        if room < amount {
            amount = room;
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

/// The cap of the term that runs, and what was imposed under it (Bs 7.1(5)).
struct Cap {
    most: i64,
    rule: RuleId,
    imposed: i64,
    /// Of that, art. 22 fines from before the term.
    before_term: i64,
    counts_before: bool,
    elsewhere: bool,
    facts: SmallVec<[u16; 4]>,
}

impl Cap {
    fn of(situation: &Situation, law: &Law, fines: &Fines) -> Self {
        let counts_before = situation.readings.boetemaximum_voor_aanvang == TeltMee::TeltMee;
        let new_term = situation.term.and_then(|term| term.new_term_months);
        let (rule, most) = match new_term {
            Some(months) => (RuleId::FineCapNew, cap_of_new_term(law, situation.on, months)),
            None => (RuleId::FineCap, law.rule(RuleId::FineCap, situation.on).cents()),
        };
        let mut cap =
            Self { most, rule, imposed: 0, before_term: 0, counts_before, elsewhere: false, facts: SmallVec::new() };
        for fine in fines {
            let before = situation.term.is_some_and(|term| fine.on < term.start);
            if before && new_term.is_some() {
                continue;
            }
            if before {
                cap.before_term = cap.before_term.saturating_add(fine.cents);
                if !counts_before {
                    continue;
                }
            }
            cap.imposed = cap.imposed.saturating_add(fine.cents);
            cap.elsewhere |= fine.elsewhere;
            cap.facts.push(fine.at);
        }
        cap
    }

    /// What may still be imposed; a fine that is already in the sum is left out of it.
    fn left(&self, own: Option<&Imposed>) -> i64 {
        let own = own.filter(|own| self.facts.contains(&own.at)).map_or(0, |own| own.cents);
        (self.most - (self.imposed - own)).max(0)
    }

    /// Fines from before the term: the text leaves open whether they count, which matters when the cap is near.
    fn doubt(&self, amount: i64, own: Option<&Imposed>, out: &mut Assessment) {
        let with = self.left(own);
        let other = if self.counts_before { with + self.before_term } else { with - self.before_term };
        let same = amount.min(with).cmp(&amount.min(other.max(0))) == Ordering::Equal;
        if self.before_term == 0 || same {
            return;
        }
        let basis = Basis::of(RuleId::FineCap)
            .facts(self.facts.iter().copied())
            .step(step!("boete.voor-aanvang", Arg::Cents(self.before_term)));
        out.decide(DecisionCode::BoetemaximumVoorAanvang, basis);
    }

    fn room(&self, situation: &Situation, out: &mut Assessment, law: &Law) {
        if self.facts.is_empty() {
            return;
        }
        let left = self.left(None);
        let mut basis = Basis::of(self.rule).facts(self.facts.iter().copied()).step(step!(
            "boete.ruimte",
            Arg::Cents(self.imposed),
            Arg::Cents(self.most),
            Arg::Cents(left)
        ));
        if self.before_term > 0 {
            let choice = if self.counts_before { "telt-mee" } else { "telt-niet-mee" };
            basis.add_step(step!("reading.boetemaximum-voor-aanvang", Arg::Cents(self.before_term), choice));
        }
        if self.elsewhere {
            basis.add_step(step!("boete.andere-gemeente"));
        }
        if left <= law.rule(RuleId::DangerFineCap, situation.on).cents() {
            let warning = Basis { rule: RuleId::DangerFineCap, ..basis.clone() };
            let urgency = crate::assessment::Urgency::Volgen;
            out.dangers.push(Danger { code: DangerCode::BoetemaximumBijna, urgency, by: None, basis: warning });
        }
        push(out, AmountCode::RuimteBoetemaximum, left, None, basis);
    }
}

fn cap_of_new_term(law: &Law, day: Date, months: u32) -> i64 {
    let rule = law.rule(RuleId::FineCapNew, day);
    let at = rule.rows.iter().rposition(|row| i64::from(months) >= *row).unwrap_or(0);
    rule.euros.get(at).copied().unwrap_or(0) * 100
}

fn own_fine<'f>(fines: &'f Fines, article: Boeteartikel, violation: &Violation) -> Option<&'f Imposed> {
    fines.iter().find(|fine| fine.article == article && fine.found == violation.on)
}

/// Assistance lowered for the same conduct (W 27). The same words link them; where one is silent, what came since the
/// violation before is taken to be about this one.
fn lowered_for(situation: &Situation, violation: &Violation, since: Option<Date>) -> Option<(u16, Date)> {
    seen!(situation, BijstandVerlaagd)
        .find(|lowered| match (lowered.what.gedraging.as_deref(), violation.conduct) {
            (Some(one), Some(other)) => one.trim().to_lowercase() == other.trim().to_lowercase(),
            _ => since.is_none_or(|since| lowered.on > since),
        })
        .map(|lowered| (lowered.at, lowered.on))
}

/// The power to fine lapses some years after the violation (Awb 5:45).
fn limitation(situation: &Situation, article: Boeteartikel, violation: &Violation, out: &mut Assessment, law: &Law) {
    let rule = law.rule(RuleId::FineLimitation, violation.on);
    let highest = match article {
        Boeteartikel::Art22 => law.rule(RuleId::Fine22, violation.on).cents(),
        Boeteartikel::Art23 => law.rule(RuleId::Fine23, violation.on).cents(),
    };
    let heavy = usize::from(highest > rule.cents());
    let Some(length) = rule.ladder.get(heavy).copied() else { return };
    let due = extend_end(violation.on, length);
    let basis = Basis::of(RuleId::FineLimitation).fact(violation.at).step(step!(
        "boete.verval",
        Arg::Cents(highest),
        length,
        violation.on,
        due
    ));
    let state = if situation.on <= due { TermState::Open } else { TermState::Lapsed };
    let code = TermCode::VervalBoetebevoegdheid;
    out.terms.push(Term { code, owner: Owner::Gemeente, start: Some(violation.on), due, state, basis });
}

fn objection(situation: &Situation, fine: &Imposed, out: &mut Assessment, law: &Law) {
    let rule = law.rule(RuleId::FineObjection, fine.on);
    let raw = after_event(fine.on, rule.length());
    let due = if rule.shift { shift(raw) } else { raw };
    let lodged = seen!(situation, BezwaarIngediend)
        .find(|lodged| lodged.what.tegen == BezwaarTegen::GemeentelijkeBoete && lodged.on >= fine.on);
    let state = match lodged {
        Some(lodged) if lodged.on <= due => TermState::Met(lodged.on),
        Some(lodged) => TermState::MetLate(lodged.on),
        None if situation.on <= due => TermState::Open,
        None => TermState::Lapsed,
    };
    let mut basis = Basis::of(RuleId::FineObjection).fact(fine.at).facts(lodged.map(|lodged| lodged.at)).step(step!(
        "boete.bezwaar",
        fine.on,
        rule.length(),
        raw
    ));
    if due != raw {
        basis.add_step(step!("boete.bezwaar-schuift", raw, due));
    }
    let start = Some(crate::calendar::add_days(fine.on, 1));
    out.terms.push(Term { code: TermCode::BezwaarBoete, owner: Owner::Inburgeraar, start, due, state, basis });
}

fn push(out: &mut Assessment, code: AmountCode, cents: i64, blocked: Option<Block>, basis: Basis) {
    out.amounts.push(Amount { code, cents, new_term_months: None, blocked, basis });
}

fn blame_word(blame: Verwijtbaarheid) -> &'static str {
    match blame {
        Verwijtbaarheid::Opzet => "opzet",
        Verwijtbaarheid::GroveSchuld => "grove-schuld",
        Verwijtbaarheid::Normaal => "normaal-verwijt",
        Verwijtbaarheid::Verminderd => "verminderd-verwijt",
        Verwijtbaarheid::Geen => "geen-verwijt",
    }
}
