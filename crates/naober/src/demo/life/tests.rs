//! Made-up lives are possible lives.

use jiff::civil::date;

use super::*;
use crate::demo::region::MUNICIPALITIES;

fn lives(today: Date) -> Vec<Life> {
    let mut dice = Dice::new(1);
    let mut told = Vec::new();
    while told.len() < 500 {
        let family = family(&mut dice, &MUNICIPALITIES[0], today);
        told.push(live(&mut dice, &MUNICIPALITIES[0], today, family.as_ref(), false).expect("a life"));
    }
    told
}

#[test]
fn a_life_is_told_in_order_and_never_ahead_of_today() {
    let today = date(2026, 11, 23);
    for life in lives(today) {
        assert!(life.facts.iter().all(|fact| fact.day <= today));
        assert!(life.facts.is_sorted_by_key(|fact| fact.day));
        assert!(life.facts.len() <= 120, "{}", life.facts.len());
    }
}

#[test]
fn most_lives_have_a_plan_and_some_have_a_diploma() {
    let lives = lives(date(2026, 11, 23));
    let with = |kind: &str| lives.iter().filter(|life| life.facts.iter().any(|fact| fact.kind.name() == kind)).count();
    assert!(with("pip-vastgesteld") > 350, "{}", with("pip-vastgesteld"));
    assert!((10..120).contains(&with("plicht-voldaan")), "{}", with("plicht-voldaan"));
    assert!(with("aanbieder-gesloten") > 10);
}
