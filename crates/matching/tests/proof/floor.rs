//! A floor under each case, and what a person's decision does to the rest.

use crate::support::{Dice, Small};
use matching::regions::floor::{Share, highest, spread};
use matching::regions::{Problem, Quota, Region, Scores, solve, solve_from};

#[test]
fn the_highest_floor_is_the_last_under_which_a_plan_exists() {
    let mut dice = Dice(6);
    for _ in 0..400 {
        let small = Small::roll(&mut dice);
        let exists = |share: u16| {
            let kept = small.scores.with_floor(Share::thousandths(share).unwrap());
            solve(&Problem::new(&kept, &small.quotas).unwrap()).is_ok()
        };
        match highest(&small.scores, &small.quotas).unwrap() {
            None => assert!(!exists(0)),
            Some((share, plan)) => {
                assert!(exists(share.get()) && (share.get() == 1000 || !exists(share.get() + 1)));
                assert!(spread(&small.scores, &plan).unwrap().worst >= share);
            }
        }
    }
}

#[test]
fn a_decision_of_a_person_stays_and_the_rest_is_planned_around_it() {
    let mut scores = Scores::new(2).unwrap();
    for row in [[900, 100], [800, 300], [700, 600]] {
        scores.push(&row).unwrap();
    }
    let quotas = [Quota { lower: 0, upper: 2 }, Quota { lower: 0, upper: 2 }];
    let plan = solve(&Problem::new(&scores, &quotas).unwrap()).unwrap();
    assert_eq!(plan.region_of_case, [Region(0), Region(0), Region(1)]);
    scores.fix(0, Region(1));
    let again = solve_from(&Problem::new(&scores, &quotas).unwrap(), &plan.prices).unwrap();
    assert_eq!(again.region_of_case, [Region(1), Region(0), Region(0)]);
}

#[test]
fn households_that_must_live_together_are_one_row_with_the_sum_of_their_scores() {
    let mut scores = Scores::new(3).unwrap();
    scores.push(&[5000, 4000, -1]).unwrap();
    scores.push(&[1000, -1, 2000]).unwrap();
    assert_eq!(scores.merged(&[0, 1]), [6000, -1, -1]);
}
