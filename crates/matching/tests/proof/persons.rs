//! Quotas in persons against the best of all plans: never above it, never past the bound, nearly always there.

use crate::support::{Dice, Small, each_plan};
use matching::regions::persons::{Weighted, bound, check, solve};
use matching::regions::{Quota, Region, Scores};

#[test]
fn a_plan_in_persons_keeps_its_quotas_and_its_bound() {
    let mut dice = Dice(5);
    let (mut exist, mut found, mut exact) = (0, 0, 0);
    for _ in 0..1500 {
        let mut small = Small::roll(&mut dice);
        let weights: Vec<u16> = (0..small.scores.cases()).map(|_| 1 + dice.below(4) as u16).collect();
        small.quotas.iter_mut().for_each(|quota| quota.upper *= 2);
        let problem = Weighted::new(&small.scores, &weights, &small.quotas).unwrap();
        let mut best = None;
        each_plan(weights.len(), small.quotas.len(), |plan| best = best.max(check(&problem, plan).ok()));
        exist += usize::from(best.is_some());
        if let Ok(plan) = solve(&problem) {
            let best = best.expect("what was found exists");
            assert_eq!(check(&problem, &plan.region_of_case), Ok(plan.points));
            assert_eq!(bound(&problem, &plan.price_per_person), plan.bound);
            assert!(plan.points <= best && best <= plan.bound, "{} {best} {}", plan.points, plan.bound);
            found += 1;
            exact += usize::from(plan.points == best);
        }
    }
    assert!(found * 100 >= exist * 97, "found {found} of {exist}");
    assert!(exact * 100 >= exist * 90, "the best of all in {exact} of {exist}");
}

#[test]
fn merged_households_count_twice_in_quotas_in_households() {
    let mut apart = Scores::new(2).unwrap();
    for row in [[900, 500], [800, 700]] {
        apart.push(&row).unwrap();
    }
    let mut scores = Scores::new(2).unwrap();
    scores.push(&apart.merged(&[0, 1])).unwrap();
    scores.push(&[600, 50]).unwrap();
    let quotas = [Quota { lower: 1, upper: 2 }, Quota { lower: 1, upper: 2 }];
    let plan = solve(&Weighted::new(&scores, &[2, 1], &quotas).unwrap()).unwrap();
    assert_eq!((plan.region_of_case, plan.points), (vec![Region(1), Region(0)], 1800));
}

#[test]
fn what_is_missed_is_named_when_no_plan_in_persons_is_found() {
    let mut scores = Scores::new(2).unwrap();
    scores.push(&[5, 5]).unwrap();
    scores.push(&[-1, -1]).unwrap();
    let quotas = [Quota { lower: 0, upper: 2 }, Quota { lower: 0, upper: 2 }];
    let lost = solve(&Weighted::new(&scores, &[3, 1], &quotas).unwrap()).unwrap_err();
    assert_eq!(lost.without_region, [1]);
    let mut scores = Scores::new(2).unwrap();
    scores.push(&[5, 5]).unwrap();
    let lost = solve(&Weighted::new(&scores, &[3], &quotas).unwrap()).unwrap_err();
    assert_eq!(lost.off_by, [(Region(0), 1)]);
    assert!(Weighted::new(&scores, &[0], &quotas).is_err() && Weighted::new(&scores, &[101], &quotas).is_err());
}
