//! Dangers about time: what goes wrong on a day that can be seen coming.

mod people;
mod plan;
mod providers;
mod term;

use jiff::civil::Date;

use crate::assessment::{Assessment, Basis, Danger, DangerCode, Standing, Urgency};
use crate::calendar::days_between;
use crate::law::Law;
use crate::situation::Situation;

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    if situation.obliged {
        plan::assess(situation, out, law);
        term::assess(situation, out, law);
        providers::assess(situation, out);
        people::assess(situation, out, law);
    }
    if matches!(out.standing, Standing::Obliged | Standing::Exempt { temporary: true }) {
        people::nearly_eighteen(situation, out, law);
    }
    term::retention(situation, out, law);
}

/// Writes a danger down; the nearer the day, the more urgent.
fn danger(situation: &Situation, out: &mut Assessment, code: DangerCode, by: Option<Date>, basis: Basis) {
    let urgency = by.map_or(Urgency::Volgen, |by| urgency(situation.on, by));
    out.dangers.push(Danger { code, urgency, by, basis });
}

/// Writes a danger down that needs acting now, whatever the day.
fn danger_now(out: &mut Assessment, code: DangerCode, by: Option<Date>, basis: Basis) {
    out.dangers.push(Danger { code, urgency: Urgency::Nu, by, basis });
}

/// How soon a day comes.
pub(crate) fn urgency(on: Date, by: Date) -> Urgency {
    match days_between(on, by) {
        left if left < 0 => Urgency::TeLaat,
        0..=14 => Urgency::Nu,
        15..=60 => Urgency::Binnenkort,
        _ => Urgency::Volgen,
    }
}
