//! Two or more circumstances together: at least three months in a row, without a cap (R 4.1(1)j).

use smallvec::SmallVec;

use super::periods::{Stretch, can_last, join, merged};
use super::{Case, Outcome};
use crate::assessment::{Basis, RightCode};
use crate::basis::step;
use crate::calendar::{days_in, lasts};
use crate::facts::{Leerroute, Verlengingsgrond};
use crate::law::RuleId;

const TOGETHER: [Verlengingsgrond; 7] = [
    Verlengingsgrond::Ziekte,
    Verlengingsgrond::Opvanghuis,
    Verlengingsgrond::Alfabetisering,
    Verlengingsgrond::Dakloosheid,
    Verlengingsgrond::Aanbieder,
    Verlengingsgrond::Overig,
    Verlengingsgrond::Samenloop,
];

pub(super) fn outcome(case: &Case) -> Option<Outcome> {
    if !can_last(case.situation) {
        return None;
    }
    let z = case.situation.route.is_some_and(|route| route.what == Leerroute::Z);
    let all: SmallVec<[Stretch; 2]> = TOGETHER
        .iter()
        .filter(|ground| !(z && **ground == Verlengingsgrond::Alfabetisering))
        .flat_map(|ground| merged(case, *ground))
        .collect();
    let several = all.iter().any(|stretch| stretch.ground != all[0].ground);
    if !several && all.first()?.ground != Verlengingsgrond::Samenloop {
        return None;
    }
    let runs = join(all.clone());
    let rule = case.law.rule(RuleId::ExtCombined, case.on);
    let mut basis = Basis::of(RuleId::ExtCombined);
    let used_until = case.used_until(Verlengingsgrond::Samenloop);
    let (mut days, mut running, mut proven, mut found, mut used) = (0, false, true, false, false);
    for run in runs.iter().filter(|run| is_together(&all, run)) {
        found = true;
        running |= run.running;
        for part in all.iter().filter(|part| part.from <= run.to && part.to >= run.from) {
            part.facts.iter().for_each(|at| basis.add_fact(*at));
            proven &= part.proof;
        }
        basis.add_step(step!("ext.stretch", run.from, run.to, days_in(run.from, run.to)));
        if !lasts(run.from, run.to, rule.least()) {
            basis.add_step(step!("ext.too-short", rule.least()));
        } else if used_until.is_some_and(|day| run.to <= day) {
            used = true;
        } else {
            days += days_in(run.from, run.to);
        }
    }
    if !found {
        return None;
    }
    let gives = (days > 0).then(|| case.end_after_days(days, None, &mut basis));
    Some(Outcome {
        ground: Verlengingsgrond::Samenloop,
        code: RightCode::VerlengingSamenloop,
        basis,
        gives,
        running,
        used: used && days == 0,
        missing: if proven { SmallVec::new() } else { SmallVec::from_slice(&[&"bewijsstukken"]) },
    })
}

/// The run holds stretches of more than one ground, or was told as a combination.
fn is_together(all: &[Stretch], run: &Stretch) -> bool {
    let mut parts = all.iter().filter(|part| part.from <= run.to && part.to >= run.from);
    let Some(first) = parts.next() else { return false };
    first.ground == Verlengingsgrond::Samenloop || parts.any(|part| part.ground != first.ground)
}
