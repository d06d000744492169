//! Two or more circumstances together: at least three months in a row, without a cap (R 4.1(1)j).

use smallvec::SmallVec;

use super::periods::{Stretch, can_last, join, merged};
use super::{Case, Outcome};
use crate::assessment::{Basis, RightCode};
use crate::calendar::lasts;
use crate::facts::{Leerroute, Verlengingsgrond};
use crate::law::RuleId;

pub(super) const TOGETHER: [Verlengingsgrond; 7] = [
    Verlengingsgrond::Ziekte,
    Verlengingsgrond::Opvanghuis,
    Verlengingsgrond::Alfabetisering,
    Verlengingsgrond::Dakloosheid,
    Verlengingsgrond::Aanbieder,
    Verlengingsgrond::Overig,
    Verlengingsgrond::Samenloop,
];

pub(super) fn outcome(case: &Case) -> Option<Outcome> {
    let all = parts(case)?;
    let runs = join(all.clone());
    let least = case.law.rule(RuleId::ExtCombined, case.on).least();
    let mut basis = Basis::of(RuleId::ExtCombined);
    let (mut days, mut running, mut proven, mut found, mut used) = (0, false, true, false, false);
    for run in runs.iter().filter(|run| is_together(&all, run)) {
        found = true;
        running |= run.running;
        for part in all.iter().filter(|part| within(part, run)) {
            part.facts.iter().for_each(|at| basis.add_fact(*at));
            proven &= part.proof;
        }
        if let Some(free) = case.count(run, least, &mut basis) {
            used |= free == 0;
            days += free;
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

/// The runs that last long enough, with the grounds each is made of.
pub(super) fn runs(case: &Case) -> SmallVec<[(Stretch, SmallVec<[Verlengingsgrond; 4]>); 1]> {
    let Some(all) = parts(case) else { return SmallVec::new() };
    let least = case.law.rule(RuleId::ExtCombined, case.on).least();
    join(all.clone())
        .into_iter()
        .filter(|run| is_together(&all, run) && lasts(run.from, run.to, least))
        .map(|run| {
            let mut grounds: SmallVec<[Verlengingsgrond; 4]> =
                all.iter().filter(|part| within(part, &run)).map(|part| part.ground).collect();
            grounds.dedup();
            (run, grounds)
        })
        .collect()
}

/// The stretches of all grounds that count together, when there is more than one ground or a combination was told.
fn parts(case: &Case) -> Option<SmallVec<[Stretch; 2]>> {
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
    (several || all.first()?.ground == Verlengingsgrond::Samenloop).then_some(all)
}

fn within(part: &Stretch, run: &Stretch) -> bool {
    part.from <= run.to && part.to >= run.from
}

/// The run holds stretches of more than one ground, or was told as a combination.
fn is_together(all: &[Stretch], run: &Stretch) -> bool {
    let mut parts = all.iter().filter(|part| within(part, run));
    let Some(first) = parts.next() else { return false };
    first.ground == Verlengingsgrond::Samenloop || parts.any(|part| part.ground != first.ground)
}
