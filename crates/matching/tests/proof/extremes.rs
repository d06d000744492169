//! The highest scores, quotas without end, prices of anything: nothing that can be handed in stops the program, and
//! where it starts makes no difference to what a plan is worth.

use crate::support::Dice;
use matching::pairs::{Choices, Newcomer, Request, Rules, Spot, Supporter, propose};
use matching::regions::{
    Homes, Prices, Problem, Quota, Region, Scores, bound, floor, persons, reasons, solve, solve_from,
};

fn table(dice: &mut Dice, cases: u64, regions: u64) -> Scores {
    let scale = [0..3, 0..30_001, 29_990..30_001][dice.below(3) as usize].clone();
    let mut scores = Scores::new(regions as usize).unwrap();
    for _ in 0..cases {
        let mut score =
            |_| if dice.chance(20) { -1 } else { (scale.start + dice.below(scale.end - scale.start)) as i16 };
        let row: Vec<i16> = (0..regions).map(&mut score).collect();
        scores.push(&row).unwrap();
    }
    scores
}

fn quota(dice: &mut Dice, cases: u64) -> Quota {
    let few = |dice: &mut Dice| dice.below(2 + cases / 2) as u32;
    match dice.below(12) {
        0..3 => Quota { lower: 0, upper: u32::MAX },
        3..6 => Quota { lower: few(dice), upper: u32::MAX },
        6..11 => Quota { lower: 0, upper: few(dice) },
        _ => Quota { lower: u32::MAX, upper: u32::MAX },
    }
}

fn prices(dice: &mut Dice, regions: u64, classes: u64) -> Prices {
    let at = (0..regions * classes).map(|_| if dice.chance(30) { dice.roll() as i32 } else { dice.below(900) as i32 });
    Prices::new(regions as usize, at.collect()).unwrap()
}

fn ends_alike(problem: &Problem, start: &Prices) {
    let points = |plan: &matching::regions::Plan| plan.points;
    let (cold, warm) = (solve(problem), solve_from(problem, start));
    assert_eq!(cold.as_ref().ok().map(points), warm.as_ref().ok().map(points));
    if let Ok(plan) = &cold {
        assert!(bound(problem, start) >= plan.points);
        let _ = reasons::loss_by_override(problem, plan, 0, Region(0));
    }
}

#[test]
fn regions_bear_whatever_is_asked() {
    let mut dice = Dice(21);
    for round in 0..2000 {
        let (cases, regions) = (dice.below(24), 1 + dice.below(6));
        let scores = table(&mut dice, cases, regions);
        let quotas: Vec<Quota> = (0..regions).map(|_| quota(&mut dice, cases)).collect();
        let problem = Problem::new(&scores, &quotas).unwrap();
        ends_alike(&problem, &prices(&mut dice, regions, 3));
        let _ = floor::highest(&scores, &quotas);
        let class_of_case: Vec<u8> = (0..cases).map(|_| dice.below(3) as u8).collect();
        let mut homes = |_| if dice.chance(20) { u32::MAX } else { dice.below(1 + cases) as u32 };
        let supply: Vec<Vec<u32>> = (0..3).map(|_| (0..regions).map(&mut homes).collect()).collect();
        let homes = Homes { class_of_case: &class_of_case, supply: &supply };
        if let Ok(problem) = problem.with_homes(&homes) {
            ends_alike(&problem, &prices(&mut dice, regions, 3));
        }
        if round % 20 == 0 {
            let heavy = |_| if dice.chance(25) { 100 } else { 1 + dice.below(8) as u16 };
            let weights: Vec<u16> = (0..cases).map(heavy).collect();
            let _ = persons::solve(&persons::Weighted::new(&scores, &weights, &quotas).unwrap());
        }
    }
}

fn choices(dice: &mut Dice) -> Choices {
    Choices([0, u64::MAX, dice.roll() & dice.roll()][dice.below(3) as usize])
}

fn spot(dice: &mut Dice) -> Spot {
    let mut along = || if dice.chance(20) { dice.roll() as i32 } else { dice.below(40_000) as i32 };
    Spot { east: along(), north: along() }
}

#[test]
fn pairs_bear_whatever_is_asked() {
    let mut dice = Dice(22);
    for _ in 0..4000 {
        let (waiting, offering) = (dice.below(9), dice.below(9));
        let newcomers: Vec<Newcomer> = (0..waiting)
            .map(|_| Newcomer {
                home: spot(&mut dice),
                languages: choices(&mut dice),
                interests: choices(&mut dice),
                times: choices(&mut dice),
                wants_woman: dice.chance(30),
                weeks_waiting: dice.roll() as u16,
            })
            .collect();
        let supporters: Vec<Supporter> = (0..offering)
            .map(|_| Supporter {
                home: spot(&mut dice),
                languages: choices(&mut dice),
                interests: choices(&mut dice),
                times: choices(&mut dice),
                is_woman: dice.chance(50),
                checked: dice.chance(80),
                room: dice.below(4) as u8,
            })
            .collect();
        let rules = Rules { for_waiting: dice.below(3000) as u16, ..Rules::default() };
        let refused: Vec<(u32, u32)> =
            (0..dice.below(3)).map(|_| (dice.below(9) as u32, dice.below(9) as u32)).collect();
        let request = Request { newcomers: &newcomers, supporters: &supporters, rules, refused: &refused, agreed: &[] };
        if let Ok(proposal) = propose(&request) {
            assert_eq!(proposal.points, proposal.bound);
        }
    }
}
