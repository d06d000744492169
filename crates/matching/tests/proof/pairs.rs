//! Pairs against the best of all sets of pairs, and what gates, refusals and agreements do.

use matching::pairs::{Choices, Gate, Newcomer, Request, Rules, Spot, Supporter, Unknown, propose, why};

use crate::support::Dice;

fn people(dice: &mut Dice, newcomers: u64, supporters: u64) -> (Vec<Newcomer>, Vec<Supporter>) {
    let spot = |dice: &mut Dice| Spot { east: dice.below(30_000) as i32 - 15_000, north: dice.below(30_000) as i32 };
    let choices = |dice: &mut Dice, of: u32| Choices(dice.roll() & dice.roll() & ((1 << of) - 1));
    let newcomers = (0..newcomers).map(|_| Newcomer {
        home: spot(dice),
        languages: choices(dice, 4),
        interests: choices(dice, 12),
        times: choices(dice, 10),
        wants_woman: dice.chance(20),
        weeks_waiting: dice.below(60) as u16,
    });
    let newcomers = newcomers.collect();
    let supporters = (0..supporters).map(|_| Supporter {
        home: spot(dice),
        languages: choices(dice, 4),
        interests: choices(dice, 12),
        times: choices(dice, 10),
        is_woman: dice.chance(50),
        checked: dice.chance(90),
        room: dice.below(3) as u8,
    });
    (newcomers, supporters.collect())
}

/// The most points of any set of pairs, by trying all.
fn best_of_all(request: &Request, newcomer: usize, room: &mut [u8]) -> i64 {
    let Some(person) = request.newcomers.get(newcomer) else { return 0 };
    let mut best = i64::from(request.rules.for_waiting) + best_of_all(request, newcomer + 1, room);
    for (number, supporter) in request.supporters.iter().enumerate() {
        let open = request.rules.gates(person, supporter).next().is_none();
        if open && room[number] > 0 && !request.refused.contains(&(newcomer as u32, number as u32)) {
            room[number] -= 1;
            let points = i64::from(request.rules.points(person, supporter).total());
            best = best.max(points + best_of_all(request, newcomer + 1, room));
            room[number] += 1;
        }
    }
    best
}

#[test]
fn the_pairs_are_the_best_of_all_sets_of_pairs() {
    let mut dice = Dice(9);
    for _ in 0..3000 {
        let (many, others) = (1 + dice.below(5), 1 + dice.below(5));
        let (newcomers, supporters) = people(&mut dice, many, others);
        let refused = [(dice.below(many) as u32, dice.below(others) as u32)];
        let rules = Rules { most_metres: 20_000, for_waiting: dice.below(6000) as u16, ..Rules::default() };
        let request = Request { newcomers: &newcomers, supporters: &supporters, rules, refused: &refused, agreed: &[] };
        let proposal = propose(&request).unwrap();
        let mut room: Vec<u8> = supporters.iter().map(|supporter| supporter.room).collect();
        assert_eq!((proposal.points, proposal.bound), (best_of_all(&request, 0, &mut room), proposal.points));
        for (number, supporter) in (0..).zip(&proposal.supporter_of) {
            let Some(supporter) = *supporter else { continue };
            let gates = rules.gates(&newcomers[number as usize], &supporters[supporter as usize]);
            assert_eq!((gates.count(), refused.contains(&(number, supporter))), (0, false));
        }
    }
}

#[test]
fn a_crowd_is_matched_with_the_candidates_that_were_not_kept_at_first() {
    let mut dice = Dice(10);
    let (newcomers, mut supporters) = people(&mut dice, 400, 300);
    supporters.iter_mut().for_each(|supporter| supporter.room = 1);
    let request =
        Request { newcomers: &newcomers, supporters: &supporters, rules: Rules::default(), refused: &[], agreed: &[] };
    let proposal = propose(&request).unwrap();
    assert_eq!(proposal.points, proposal.bound);
    assert_eq!(propose(&request), Ok(proposal));
}

#[test]
fn a_refused_pair_is_not_proposed_again_and_an_agreed_one_stays() {
    let mut dice = Dice(11);
    let (newcomers, supporters) = people(&mut dice, 60, 40);
    let request =
        Request { newcomers: &newcomers, supporters: &supporters, rules: Rules::default(), refused: &[], agreed: &[] };
    let proposal = propose(&request).unwrap();
    let mut pairs =
        (0..).zip(&proposal.supporter_of).filter_map(|(newcomer, supporter)| Some((newcomer, (*supporter)?)));
    let (refused, agreed): (Vec<_>, Vec<_>) = (pairs.by_ref().take(3).collect(), pairs.collect());
    let again = propose(&Request { refused: &refused, agreed: &agreed, ..request }).unwrap();
    assert!(refused.iter().all(|&(newcomer, supporter)| again.supporter_of[newcomer as usize] != Some(supporter)));
    assert!(agreed.iter().all(|&(newcomer, supporter)| again.supporter_of[newcomer as usize] == Some(supporter)));
    let twice = [agreed[0], agreed[0]];
    let (newcomer, supporter) = agreed[0];
    assert_eq!(propose(&Request { agreed: &twice, ..request }), Err(Unknown::Full { newcomer, supporter }));
    assert_eq!(propose(&Request { refused: &[(60, 0)], ..request }), Err(Unknown::Newcomer(60)));
}

#[test]
fn whether_a_supporter_is_a_woman_counts_for_who_asks_it_and_for_nobody_else() {
    let mut dice = Dice(12);
    let (mut newcomers, mut supporters) = people(&mut dice, 80, 60);
    newcomers.iter_mut().for_each(|newcomer| newcomer.wants_woman = false);
    let rules = Rules::default();
    let found = |supporters: &[Supporter]| {
        propose(&Request { newcomers: &newcomers, supporters, rules, refused: &[], agreed: &[] }).unwrap()
    };
    let before = found(&supporters);
    supporters.iter_mut().for_each(|supporter| supporter.is_woman = !supporter.is_woman);
    assert_eq!(found(&supporters), before);
}

#[test]
fn who_waits_longer_goes_first_when_all_else_is_equal() {
    let one = Newcomer { languages: Choices(1), times: Choices(1), ..Newcomer::default() };
    let other = Newcomer { weeks_waiting: 8, ..one };
    let supporter =
        Supporter { languages: Choices(1), times: Choices(1), checked: true, room: 1, ..Supporter::default() };
    let rules = Rules { for_waiting: 0, ..Rules::default() };
    let request = Request { newcomers: &[one, other], supporters: &[supporter], rules, refused: &[], agreed: &[] };
    assert_eq!(propose(&request).unwrap().supporter_of, [None, Some(0)]);
}

#[test]
fn the_reasons_name_the_next_best_and_the_gate_that_alone_is_in_the_way() {
    let newcomer = Newcomer { languages: Choices(3), times: Choices(1), wants_woman: true, ..Newcomer::default() };
    let she = Supporter {
        languages: Choices(3),
        times: Choices(1),
        is_woman: true,
        checked: true,
        room: 1,
        ..Supporter::default()
    };
    let supporters = [
        she,
        Supporter { languages: Choices(1), ..she },
        Supporter { is_woman: false, ..she },
        Supporter { checked: false, times: Choices(2), ..she },
    ];
    let request =
        Request { newcomers: &[newcomer], supporters: &supporters, rules: Rules::default(), refused: &[], agreed: &[] };
    let why = why(&request, &propose(&request).unwrap(), 0).unwrap();
    assert_eq!(why.proposed.unwrap().supporter, 0);
    assert_eq!(why.next.iter().map(|next| next.supporter).collect::<Vec<_>>(), [1]);
    assert_eq!(why.kept_away, [(Gate::SafetyCheck, 1), (Gate::Times, 1), (Gate::WishForWoman, 1)]);
    assert_eq!(why.only_by, [(Gate::WishForWoman, 1)]);
}
