//! What is said about a plan is true of it.

use matching::regions::reasons::{Knowledge, loss_by_override, why};
use matching::regions::weekly::Season;
use matching::regions::{Problem, Quota, Region, Scores, solve, solve_from};
use matching::table;

use crate::support::{Dice, Small};

struct Halves<'a>(&'a Scores);

impl Knowledge for Halves<'_> {
    type Part = &'static str;
    type Rule = &'static str;

    fn parts(&self, case: usize, region: Region) -> Vec<(&'static str, i16)> {
        let score = self.0.get(case, region).unwrap_or(0);
        vec![("work", score / 2), ("rest", score - score / 2)]
    }

    fn rules(&self, case: usize, region: Region) -> Vec<&'static str> {
        if self.0.get(case, region).is_some() { Vec::new() } else { vec!["safety"] }
    }
}

#[test]
fn with_one_point_more_than_the_override_loses_the_other_region_is_proposed() {
    let mut dice = Dice(13);
    let mut changed = 0;
    for _ in 0..1500 {
        let small = Small::roll(&mut dice);
        let problem = small.households();
        let Ok(plan) = solve(&problem) else { continue };
        let case = dice.below(small.scores.cases() as u64) as usize;
        let reasons = why(&problem, &plan, case, &Halves(&small.scores)).unwrap();
        assert!(reasons.next.iter().all(|other| other.lacks >= 0) && reasons.proposed.lacks == 0);
        assert!(reasons.scarce.iter().all(|other| other.price > reasons.proposed.price));
        assert_eq!(reasons.proposed.parts.iter().map(|part| part.1).sum::<i16>(), reasons.proposed.score);
        assert!(reasons.removed.iter().all(|(_, rules)| rules == &["safety"]));
        let Some(other) = reasons.next.first() else { continue };
        let Some(loss) = loss_by_override(&problem, &plan, case, other.region) else { continue };
        assert!(loss >= i64::from(other.lacks));
        let raised = i16::try_from(i64::from(other.score) + loss + 1).ok();
        let Some(raised) = raised.filter(|&score| score <= Scores::MAX) else { continue };
        let scores = with_score(&small.scores, case, other.region, raised);
        let again = solve(&Problem::new(&scores, &small.quotas).unwrap()).unwrap();
        assert_eq!((again.points, again.region_of_case[case]), (plan.points + 1, other.region));
        changed += 1;
    }
    assert!(changed > 400, "{changed}");
}

fn with_score(scores: &Scores, at: usize, region: Region, raised: i16) -> Scores {
    let mut changed = Scores::new(scores.regions()).unwrap();
    for case in 0..scores.cases() {
        let mut row: Vec<i16> = scores.each_region().map(|region| scores.get(case, region).unwrap_or(-1)).collect();
        if case == at {
            row[region.index()] = raised;
        }
        changed.push(&row).unwrap();
    }
    changed
}

#[test]
fn the_order_of_cases_does_not_change_what_a_plan_is_worth() {
    let mut dice = Dice(14);
    for _ in 0..1000 {
        let small = Small::roll(&mut dice);
        let mut turned = Scores::new(small.scores.regions()).unwrap();
        for case in (0..small.scores.cases()).rev() {
            let row = small.scores.each_region().map(|region| small.scores.get(case, region).unwrap_or(-1));
            turned.push(&row.collect::<Vec<i16>>()).unwrap();
        }
        let other = solve(&Problem::new(&turned, &small.quotas).unwrap());
        assert_eq!(solve(&small.households()).map(|plan| plan.points).ok(), other.map(|plan| plan.points).ok());
    }
}

#[test]
fn weeks_with_refreshed_prices_come_near_to_hindsight_and_meet_every_floor() {
    let regions = table::regions(include_str!("instances/small/regions.csv").as_bytes()).unwrap();
    let scores = table::scores(include_str!("instances/small/scores.csv").as_bytes(), regions.len()).unwrap();
    let quotas: Vec<Quota> = regions.iter().map(|region| region.households).collect();
    let hindsight = solve(&Problem::new(&scores, &quotas).unwrap()).unwrap();
    let mut season = Season::new(&quotas, 1);
    let mut points = 0;
    for week in 0..10 {
        let mut arrivals = Scores::new(scores.regions()).unwrap();
        for case in week * 30..(week + 1) * 30 {
            let row = scores.each_region().map(|region| scores.get(case, region).unwrap_or(-1));
            arrivals.push(&row.collect::<Vec<i16>>()).unwrap();
        }
        let proposed = season.propose(&arrivals, &scores, 270 - week * 30).unwrap().region_of_case;
        let placed: Vec<Region> = proposed.into_iter().map(|region| region.unwrap()).collect();
        points += (0..30).map(|case| i64::from(arrivals.get(case, placed[case]).unwrap())).sum::<i64>();
        season.settle(placed);
    }
    assert!(season.left().iter().all(|quota| quota.lower == 0));
    assert!(points * 1000 >= hindsight.points * 970, "{points} of {}", hindsight.points);
}

#[test]
fn a_week_in_which_nothing_fits_lets_cases_wait() {
    let mut arrivals = Scores::new(2).unwrap();
    arrivals.push(&[500, -1]).unwrap();
    arrivals.push(&[900, -1]).unwrap();
    let mut season = Season::new(&[Quota { lower: 1, upper: 1 }, Quota { lower: 1, upper: 4 }], 1);
    let week = season.propose(&arrivals, &Scores::new(2).unwrap(), 0).unwrap();
    assert_eq!(week.region_of_case, [None, Some(Region(0))]);
    assert_eq!(week.strained.len(), 1);
}

#[test]
fn the_same_input_gives_the_same_plan() {
    let scores = table::scores(include_str!("instances/small/scores.csv").as_bytes(), 35).unwrap();
    let quotas = vec![Quota { lower: 5, upper: 20 }; 35];
    let problem = Problem::new(&scores, &quotas).unwrap();
    let plan = solve(&problem).unwrap();
    assert_eq!(solve(&problem).as_ref(), Ok(&plan));
    assert_eq!(solve_from(&problem, &plan.prices), solve_from(&problem, &plan.prices));
}
