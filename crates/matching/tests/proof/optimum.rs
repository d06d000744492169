//! Thousands of small problems: the plan is as good as the best of all plans, and there is none exactly when there is none.

use crate::support::{Dice, Small, each_plan};
use matching::regions::{
    Breach, Change, Finding, Infeasible, Limit, Problem, Quota, Region, Scores, bound, objective, solve, solve_from,
};

fn best_of_all(problem: &Problem) -> Option<i64> {
    let mut best = None;
    each_plan(problem.scores().cases(), problem.scores().regions(), |plan| {
        best = best.max(objective(problem, plan).ok());
    });
    best
}

fn holds(problem: &Problem) {
    match (solve(problem), best_of_all(problem)) {
        (Ok(plan), Some(best)) => {
            assert_eq!((plan.points, plan.bound), (best, best));
            assert_eq!(objective(problem, &plan.region_of_case), Ok(best));
            assert_eq!(bound(problem, &plan.prices), best);
            assert_eq!(solve_from(problem, &plan.prices).unwrap().points, best);
        }
        (Err(why), None) => assert!(!why.findings.is_empty()),
        (got, best) => panic!("{got:?} where the best of all plans has {best:?} points"),
    }
}

#[test]
fn a_plan_under_quotas_is_the_best_of_all_plans() {
    let mut dice = Dice(1);
    for _ in 0..4000 {
        holds(&Small::roll(&mut dice).households());
    }
}

#[test]
fn a_plan_with_homes_is_the_best_of_all_plans() {
    let mut dice = Dice(2);
    for _ in 0..4000 {
        if let Some(problem) = Small::roll(&mut dice).with_homes() {
            holds(&problem);
        }
    }
}

#[test]
fn a_plan_from_prices_of_anything_is_as_good() {
    let mut dice = Dice(3);
    for _ in 0..1500 {
        let (small, other) = (Small::roll(&mut dice), Small::roll(&mut dice));
        if let (Ok(plan), Ok(start)) = (solve(&small.households()), solve(&other.households())) {
            assert_eq!(solve_from(&small.households(), &start.prices).unwrap().points, plan.points);
        }
    }
}

/// The least sum of changes of quotas with which any plan exists, by trying all plans.
fn least_change(problem: &Problem, quotas: &[Quota]) -> Option<u32> {
    let mut least = None;
    each_plan(problem.scores().cases(), quotas.len(), |plan| {
        if plan.iter().enumerate().all(|(case, &region)| problem.scores().get(case, region).is_some()) {
            let load = |region: usize| plan.iter().filter(|at| at.index() == region).count() as u32;
            let lacks = |(region, quota): (usize, &Quota)| {
                load(region).saturating_sub(quota.upper) + quota.lower.saturating_sub(load(region))
            };
            let change = quotas.iter().enumerate().map(lacks).sum();
            least = Some(least.map_or(change, |least: u32| least.min(change)));
        }
    });
    least
}

fn size_of(why: &Infeasible) -> u32 {
    let size = |change: &Change| match *change {
        Change::RaiseUpper { by, .. } | Change::LowerLower { by, .. } => by,
    };
    why.changes.iter().map(size).sum()
}

#[test]
fn the_changes_named_are_the_smallest_and_they_help() {
    let mut dice = Dice(4);
    let mut seen = 0;
    while seen < 2000 {
        let small = Small::roll(&mut dice);
        let problem = small.households();
        let Err(why) = solve(&problem) else { continue };
        let Some(least) = least_change(&problem, &small.quotas) else { continue };
        assert_eq!(size_of(&why), least, "{why:?}");
        let relaxed = why.relaxed(&small.quotas).unwrap();
        assert!(solve(&Problem::new(&small.scores, &relaxed).unwrap()).is_ok());
        seen += 1;
    }
}

#[test]
fn each_finding_is_true_by_itself() {
    let mut dice = Dice(8);
    for _ in 0..3000 {
        let small = Small::roll(&mut dice);
        let problem = small.households();
        let Err(why) = solve(&problem) else { continue };
        let may_go = |case: usize, limits: &[Limit]| -> usize {
            limits.iter().filter(|limit| small.scores.get(case, limit.region).is_some()).count()
        };
        let allowed = |case: usize| {
            (0..small.quotas.len() as u16).filter(|&r| small.scores.get(case, Region(r)).is_some()).count()
        };
        for finding in &why.findings {
            match finding {
                Finding::NoRegion { case } => assert_eq!(allowed(*case), 0),
                Finding::TooManyCases { cases, limits, room } => {
                    assert!(*room < cases.len() as u64);
                    assert_eq!(
                        *room,
                        limits.iter().map(|limit| u64::from(problem.quota(limit.region).upper)).sum::<u64>()
                    );
                    assert!(cases.iter().all(|&case| may_go(case, limits) == allowed(case)));
                }
                Finding::TooFewCases { cases, limits, needed } => {
                    assert!(*needed > cases.len() as u64);
                    assert_eq!(
                        *needed,
                        limits.iter().map(|limit| u64::from(problem.quota(limit.region).lower)).sum::<u64>()
                    );
                    let others = (0..small.scores.cases()).filter(|case| !cases.contains(case));
                    assert!(others.into_iter().all(|case| may_go(case, limits) == 0));
                }
            }
        }
    }
}

#[test]
fn a_table_without_cases_is_planned_and_what_is_outside_a_table_is_not_allowed() {
    let scores = Scores::new(2).unwrap();
    let plan = solve(&Problem::new(&scores, &[Quota { lower: 0, upper: 3 }; 2]).unwrap()).unwrap();
    assert_eq!((plan.points, plan.region_of_case.len()), (0, 0));
    let why = solve(&Problem::new(&scores, &[Quota { lower: 1, upper: 3 }; 2]).unwrap()).unwrap_err();
    assert_eq!(size_of(&why), 2);
    assert_eq!((scores.get(0, Region(0)), scores.get(usize::MAX, Region(9))), (None, None));
    let mut one = Scores::new(1).unwrap();
    one.push(&[5]).unwrap();
    assert_eq!(one.get(0, Region(1)), None);
    let problem = Problem::new(&one, &[Quota { lower: 0, upper: 1 }]).unwrap();
    assert_eq!(objective(&problem, &[Region(700)]), Err(Breach::Barred { case: 0, region: Region(700) }));
}

#[test]
fn the_highest_scores_and_widest_quotas_are_planned_like_any_other() {
    let mut dice = Dice(15);
    for _ in 0..300 {
        let mut scores = Scores::new(3).unwrap();
        for _ in 0..5 {
            scores.push(&[0, 0, 0].map(|_: i16| [-1, 0, Scores::MAX][dice.below(3) as usize])).unwrap();
        }
        let upper = [1, 2, u32::MAX];
        let quotas = [0, 1, 2].map(|_| Quota { lower: dice.below(2) as u32, upper: upper[dice.below(3) as usize] });
        holds(&Problem::new(&scores, &quotas).unwrap());
    }
}
