//! The cap on the fines of the college within one term, and the room that is left (Bs 7.1(5)).

use std::cmp::Ordering;

use jiff::civil::Date;
use smallvec::SmallVec;

use super::push;
use super::record::{Fines, Imposed, Violation};
use crate::assessment::{AmountCode, Assessment, Basis, Danger, DangerCode, DecisionCode, Urgency};
use crate::basis::step;
use crate::law::{Law, RuleId, TeltMee};
use crate::situation::Situation;
use crate::words::{Arg, Word};

/// The cap of the term that runs, and what was imposed under it (Bs 7.1(5)).
pub(super) struct Cap {
    pub most: i64,
    pub rule: RuleId,
    pub imposed: i64,
    /// Of that, art. 22 fines from before the term.
    before_term: i64,
    counts_before: bool,
    elsewhere: bool,
    pub facts: SmallVec<[u16; 4]>,
}

impl Cap {
    pub(super) fn of(situation: &Situation, law: &Law, fines: &Fines) -> Self {
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
    pub(super) fn left(&self, own: Option<&Imposed>) -> i64 {
        let own = own.filter(|own| self.facts.contains(&own.at)).map_or(0, |own| own.cents);
        (self.most - (self.imposed - own)).max(0)
    }

    /// Fines from before the term: the text leaves open whether they count, which matters when the cap is near.
    pub(super) fn doubt(&self, amount: i64, own: Option<&Imposed>, out: &mut Assessment) {
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

    /// A violation found before the new term: the text leaves open which cap holds, which matters when this one is near.
    pub(super) fn other_term(&self, situation: &Situation, amount: i64, violation: &Violation, out: &mut Assessment) {
        let new_term = situation.term.filter(|term| term.new_term_months.is_some() && violation.on < term.start);
        let Some(term) = new_term.filter(|_| self.left(None) < amount) else { return };
        let basis = Basis::of(self.rule).fact(violation.at).fact(term.at).step(step!(
            "boete.voor-nieuwe-termijn",
            violation.on,
            term.start,
            Arg::Cents(self.most)
        ));
        out.decide(DecisionCode::VoorwaardenBoete, basis);
    }

    pub(super) fn room(&self, situation: &Situation, out: &mut Assessment, law: &Law) {
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
            let choice: Word = if self.counts_before { &"telt-mee" } else { &"telt-niet-mee" };
            basis.add_step(step!("reading.boetemaximum-voor-aanvang", Arg::Cents(self.before_term), choice));
        }
        if self.elsewhere {
            basis.add_step(step!("boete.andere-gemeente"));
        }
        if left <= law.rule(RuleId::DangerFineCap, situation.on).cents() {
            let warning = Basis { rule: RuleId::DangerFineCap, ..basis.clone() };
            let urgency = Urgency::Volgen;
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
