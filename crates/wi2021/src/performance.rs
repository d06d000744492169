//! The performance part of the grant: completed trajectories of the asylum group (Bs 10.1(4), 10.3(5), R 10.4).

use jiff::civil::Date;

use crate::assessment::{Amount, AmountCode, Assessment, Basis, Block};
use crate::basis::step;
use crate::facts::{Doelgroep, Wet};
use crate::law::{Law, RuleId};
use crate::permit::gives_duty;
use crate::situation::{Situation, seen};
use crate::standing::group_of;
use crate::words::Arg;

/// What a trajectory completed on a day brings the municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Performance {
    /// The budget year in which it counts.
    pub budget_year: i16,
    /// The weight of that year, in cents; `None` while it is not published.
    pub cents: Option<i64>,
}

/// In which budget year a diploma or certificate of the asylum group counts, and for how much.
pub fn performance(law: &Law, completed: Date) -> Performance {
    let versions = law.versions(RuleId::SpukPerf);
    let lag = versions.first().map_or(0, |rule| rule.length().years());
    // In the first year with a weight everything completed before counts (Bs 10.3(5)).
    let first = versions.iter().find(|rule| rule.cents() > 0).and_then(|rule| rule.valid_from).map_or(0, Date::year);
    let budget_year = completed.year().saturating_add(lag).max(first);
    let cents = Date::new(budget_year, 1, 1)
        .ok()
        .and_then(|day| law.in_force(RuleId::SpukPerf, day))
        .map(crate::law::Rule::cents);
    Performance { budget_year, cents }
}

/// Diploma or certificate, asylum group only: dispensations, family migrants, PVT or MAP alone do not count.
pub(crate) fn settle(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(given) = seen!(situation, PlichtVoldaan).next() else { return };
    if asylum_on(situation, given.on) != Some(true) || under_older_act(situation, given.on, law) {
        return;
    }
    let found = performance(law, given.on);
    let year = i64::from(found.budget_year);
    let basis = Basis::of(RuleId::SpukPerf).fact(given.at).step(match found.cents {
        Some(cents) => step!("prestatie.telt", given.on, year, Arg::Cents(cents)),
        None => step!("prestatie.gewicht-onbekend", given.on, year),
    });
    out.amounts.push(Amount {
        code: AmountCode::Prestatiebekostiging,
        cents: found.cents.unwrap_or(0),
        new_term_months: None,
        budget_year: Some(found.budget_year),
        blocked: found.cents.is_none().then_some(Block::BedragOnbekend),
        basis,
    });
}

/// The group on the day of completion; what came after it changes nothing.
fn asylum_on(situation: &Situation, day: Date) -> Option<bool> {
    let treated = seen!(situation, WordtBehandeldAlsVastgesteld).rfind(|treated| treated.on <= day);
    let permit = || seen!(situation, VerblijfVerleend).rfind(|permit| permit.on <= day);
    let group = treated.map(|treated| treated.what.doelgroep).or_else(|| group_of(permit()?.what));
    group.map(|group| group != Doelgroep::GezinsmigrantOfOverig).or(situation.asylum())
}

/// Only trajectories under this law count (Bs 10.3(5)).
fn under_older_act(situation: &Situation, day: Date, law: &Law) -> bool {
    let finding = seen!(situation, InburgeringsplichtVastgesteld).rfind(|found| found.on <= day);
    let starts = law.versions(RuleId::OldByPermit).first().and_then(|rule| rule.valid_from);
    let old_permit = seen!(situation, VerblijfVerleend)
        .any(|permit| starts.is_some_and(|starts| permit.on < starts) && gives_duty(&permit, law));
    finding.map_or(old_permit, |found| found.what.wet != Wet::Wi2021 || old_permit)
}
