//! Days that earlier grants have counted: the same period does not extend the term twice.

use jiff::civil::Date;
use smallvec::SmallVec;

use super::answers::Grant;
use super::periods::{GROUNDS, merged};
use super::{Case, combined};
use crate::calendar::{add_days, days_in, lasts};
use crate::facts::Verlengingsgrond;

/// A stretch that a grant counted, both ends included.
pub(super) struct Used {
    ground: Verlengingsgrond,
    from: Date,
    to: Date,
}

/// What the grants of a case counted, by first day.
pub(super) fn by_grants(case: &Case) -> SmallVec<[Used; 2]> {
    let mut all: SmallVec<[Used; 2]> = SmallVec::new();
    for grant in &case.grants {
        let then = Case { on: grant.on, ..Case::bare(case) };
        counted(&then, grant, &mut all);
    }
    all.sort_by_key(|used| used.from);
    all
}

/// The stretches as they were known on the day of the grant.
fn counted(then: &Case, grant: &Grant, all: &mut SmallVec<[Used; 2]>) {
    let mut add = |ground, from: Date, to: Date| {
        if from <= grant.until {
            all.push(Used { ground, from, to: to.min(grant.until) });
        }
    };
    for ground in GROUNDS.iter().filter(|ground| grant.grounds.has(ground.0)) {
        for stretch in merged(then, ground.0) {
            if lasts(stretch.from, stretch.to, then.law.rule(ground.1, stretch.from).least()) {
                add(ground.0, stretch.from, stretch.to);
            }
        }
    }
    for (run, parts) in combined::runs(then) {
        let named = parts.iter().filter(|ground| grant.grounds.has(**ground)).count();
        if grant.grounds.has(Verlengingsgrond::Samenloop) || named > 1 {
            add(Verlengingsgrond::Samenloop, run.from, run.to);
        }
    }
}

impl Case<'_, '_> {
    /// How many days of a period no grant has counted.
    pub(super) fn free_days(&self, from: Date, to: Date) -> i64 {
        let taken = self.used.iter().map(|used| (used.from, used.to));
        free(taken, from, to)
    }

    /// How many days earlier grants counted on one ground.
    pub(super) fn spent_days(&self, ground: Verlengingsgrond) -> i64 {
        let own = self.used.iter().filter(|used| used.ground == ground).map(|used| (used.from, used.to));
        let Some(from) = own.clone().map(|used| used.0).min() else { return 0 };
        let to = own.clone().map(|used| used.1).max().unwrap_or(from);
        let from = from.max(self.term.start);
        days_in(from, to) - free(own, from, to)
    }
}

/// The days of a period outside the taken ones, which come by first day.
fn free(taken: impl Iterator<Item = (Date, Date)>, from: Date, to: Date) -> i64 {
    let (mut days, mut next) = (0, from);
    for (first, last) in taken.filter(|(_, last)| *last >= from).take_while(|(first, _)| *first <= to) {
        days += days_in(next, add_days(first, -1)).max(0);
        next = next.max(add_days(last, 1));
    }
    days + days_in(next, to).max(0)
}
