//! The pages of the goals as samples: empty, filled, wrong, long, from the right to the left.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;
use wi2021::Law;

use super::{list, measures, new, one};
use crate::dossier::pages::{Colleagues, sample_empty, sample_view};
use crate::plan::goals::{Goal, GoalKind, GoalMark, GoalState, Measurement, Wish};
use crate::plan::{Compartment, OwnWords};
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

pub(in crate::plan) fn samples(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let people = Colleagues::sample();
    let (full, empty) = (sample_view(), sample_empty());
    let frame = |title: &str| Frame::sample(words, "worklist", title);
    let goals = goals();
    let mut all = Vec::new();
    for (name, compartment, goals) in [
        ("goals", Compartment::Open, &goals[..]),
        ("goals-none", Compartment::Open, &[]),
        ("goals-health", Compartment::Health, &[]),
    ] {
        let page = list::build(frame("goals-title"), &law, &full, &people, compartment, goals, &[]);
        all.push(Sample::new(name, &page));
    }
    for (compartment, mistakes) in
        [(Compartment::Open, Mistakes::one("woorden", "mistake-required")), (Compartment::Health, Mistakes::none())]
    {
        let typed = Entries::new(&[("wat", "droombaan"), ("domein", "wrk"), ("woorden-in-taal", "ar")]);
        let page = new::build(frame("goal-new"), &law, &full, &people, compartment, typed, mistakes);
        all.push(Sample::new("goal-new", &page));
    }
    for (goal, mistakes) in [
        (&goals[0], Mistakes::none()),
        (&goals[1], Mistakes::one("reden", "goal-wrong-reason")),
        (&goals[4], Mistakes::none()),
    ] {
        let typed = Entries::default();
        let page =
            one::build(frame("goals-title"), &law, &full, &people, Compartment::Open, &goals, goal, typed, mistakes);
        all.push(Sample::new("goal", &page));
    }
    for (view, found, mistakes) in
        [(&full, measured(), Mistakes::none()), (&empty, Vec::new(), Mistakes::one("waarde", "wrong-choice-missing"))]
    {
        let typed = Entries::new(&[("datum", "12-3-2026")]);
        let page = measures::build(frame("measures-title"), &law, view, &people, &found, typed, mistakes);
        all.push(Sample::new("measures", &page));
    }
    all
}

fn goals() -> Vec<Goal> {
    let at = Timestamp::from_second(1_767_225_600).unwrap_or_default();
    let goal = |n: u128, kind, domain: &str, words: OwnWords, dutch: &str| Goal {
        id: Uuid::from_u128(n),
        kind,
        domain: domain.to_owned(),
        wish: None,
        parent: None,
        words,
        dutch: dutch.to_owned(),
        helper: "Jan-Willem van den Bovenkamp, taalbuddy".to_owned(),
        by_day: Some(date(2026, 9, 1)),
        set_by: "Fatima Özdemir".to_owned(),
        set_at: at,
        marks: Vec::new(),
    };
    let ended =
        |state, reason: &str| vec![GoalMark { state, reason: reason.to_owned(), by: "Fatima Özdemir".to_owned(), at }];
    let dream = goal(
        1,
        GoalKind::Ontwikkelwens,
        "wrk",
        OwnWords::new("أريد أن أصبح ممرضة في مستشفى الأطفال", "ar"),
        "Ik wil verpleegkundige worden in een kinderziekenhuis",
    );
    let bread = goal(2, GoalKind::Ontwikkelwens, "wrk", OwnWords::new("In de keuken van een hotel", "nl"), "");
    let step = goal(3, GoalKind::Subdoel, "wrk", OwnWords::new("يوم واحد مع ممرضة", "ar"), "Een dag meelopen");
    let neighbours = "Ik wil mijn buren leren kennen, en samen eten op het plein zoals wij thuis deden op vrijdag";
    vec![
        Goal { wish: Some(Wish::Droombaan), ..dream },
        Goal { wish: Some(Wish::Broodbaan), ..bread },
        Goal { parent: Some(Uuid::from_u128(1)), marks: ended(GoalState::Bereikt, ""), ..step.clone() },
        Goal { id: Uuid::from_u128(4), parent: Some(Uuid::from_u128(1)), ..step },
        goal(5, GoalKind::Hoofddoel, "bri", OwnWords::new(neighbours, "nl"), ""),
        Goal {
            marks: ended(GoalState::Losgelaten, "Gaat eerst naar de zwemles van haar dochter"),
            ..goal(6, GoalKind::Hoofddoel, "lei", OwnWords::new("Zwemmen", "nl"), "")
        },
    ]
}

fn measured() -> Vec<Measurement> {
    let one = |scale: &str, value: &str, month, known_by: &str| Measurement {
        scale: scale.to_owned(),
        value: value.to_owned(),
        on: date(2025, month, 10),
        known_by: known_by.to_owned(),
        by: "Fatima Özdemir".to_owned(),
    };
    vec![
        one("participatieladder", "1", 2, "gesprek"),
        one("luisteren", "onder-a1", 2, "gesprek"),
        one("spreken", "onder-a1", 2, "zelf"),
        one("luisteren", "a1", 6, "toets"),
        one("participatieladder", "3", 7, "gesprek"),
        one("spreken", "a1", 9, "docent"),
        one("luisteren", "a2", 11, "examen"),
    ]
}
