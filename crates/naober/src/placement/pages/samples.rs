//! Representative pages: filled, empty, wrong, long.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use super::super::RegionCode;
use super::super::audit::{Group, Spread};
use super::super::board::{Board, Changed, Household, Whole};

use super::super::cases::Case;
use super::super::lines::{Filter, Line};
use super::super::listing::{Part, Stands};
use super::super::objections::{Answer, Objection};
use super::super::planning::{self, Asked, ENGINE, Floor, Input, Outcome};
use super::super::profile::Profile;
use super::super::quota::{Counts, QuotaTable};
use super::super::rules::{Confirmed, Rule};
use super::super::runs::{Brief, Replayed, Run};
use super::super::score;
use super::super::steps::{Kind, Standing, Step};
use super::super::table::Fault;
use super::super::tables::Kept;
use super::super::weights::published;
use super::super::why::why;
use super::super::wishes::{Near, Sector, Study, Surroundings, Tie, Wishes};
use super::reading::told;
use super::{audit, check, household, households, lines, objections, overview, quota, run, weights};
use crate::dossier::{DossierId, Subject};
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

/// Names as they come: long, short, and from right to left.
const NAMES: &[(&str, &str)] = &[
    ("Selam", "Tesfay"),
    ("عبد الرحمن", "الأحمد"),
    ("Maximiliaan Alexander", "van der Veldhuizen-Wolfeschlegel"),
    ("Işık", "Çağlar"),
    ("Amina", "Haddad"),
];

const STANDS: Stands = Stands { open: 21, fixed: 2, proposed: 5, decided: 6 };

/// Every view of this room, in one language.
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    [overviews(words), lists(words), whole(words), runs(words), tables(words)].concat()
}

fn frame(words: Words, title: &str) -> Frame {
    Frame::sample(words, "placement", title)
}

fn at() -> Timestamp {
    "2026-03-12T11:00:00Z".parse().unwrap_or_default()
}

fn region(code: &str) -> RegionCode {
    RegionCode::parse(code).unwrap_or_else(|| unreachable!("a sample names regions that there are"))
}

fn case(number: u128) -> Case {
    let name = |place: usize| NAMES[(usize::try_from(number).unwrap_or(0) + place) % NAMES.len()];
    let member = |place: usize| Subject {
        id: DossierId(Uuid::from_u128(number * 10 + u128::try_from(place).unwrap_or(0))),
        number: format!("2026-{number:06}"),
        given_names: name(place).0.to_owned(),
        family_name: name(place).1.to_owned(),
        birth_date: Some(date(1990, 3, 25)),
        adres: None,
        language: None,
        caseworker: None,
        household: None,
        closed_on: None,
    };
    let members = (0..1 + usize::try_from(number % 2).unwrap_or(0)).map(member).collect();
    let others = i64::try_from(number % 3).unwrap_or(0);
    Case { id: Uuid::from_u128(number), others, put_up_at: at(), by_name: "Hilde Brouwer".to_owned(), members }
}

fn wishes(number: usize) -> Wishes {
    Wishes {
        surroundings: Some(Surroundings::ALL[number % 2]),
        worked_in: vec![Sector::ALL[number % Sector::ALL.len()]],
        wants_work_in: vec![Sector::ALL[(number * 5 + 1) % Sector::ALL.len()]],
        study: number.is_multiple_of(3).then_some(Study::Mbo),
        people_near: vec![Near { who: Tie::Family, region: region("AM05") }],
        hospital: None,
        job_or_study: None,
        regions: vec![region("AM21"), region("AM01")],
    }
}

fn table(national: u32) -> QuotaTable {
    QuotaTable::by_inhabitants(date(2026, 1, 1), date(2026, 6, 30), Counts::Households, national)
}

fn input(households: usize, quota: QuotaTable) -> Input {
    let asked = |number: usize| {
        let case = case(u128::try_from(number).unwrap_or(0));
        Asked {
            case: case.id,
            household: score::Household { adults: case.members.iter().map(|_| wishes(number)).collect() },
            persons: case.persons(),
            rules: if number == 1 { vec![(Rule::Care, region("AM18"))] } else { Vec::new() },
            fixed: None,
        }
    };
    Input {
        engine: ENGINE.to_owned(),
        weights: published().clone(),
        profile: Profile::example().clone(),
        quota,
        floor: Floor::Highest,
        start: None,
        cases: (1..=households).map(asked).collect(),
    }
}

fn of(input: Input, outcome: Option<Outcome>, ended: bool) -> Run {
    Run {
        id: Uuid::from_u128(7),
        asked_at: at(),
        by_name: "Hilde Brouwer".to_owned(),
        stage: 2,
        ended_at: ended.then(at),
        input_digest: "3f2a".repeat(16),
        outcome_digest: "b71c".repeat(16),
        outcome,
        input,
    }
}

fn reckoned(input: Input) -> Run {
    let outcome = planning::plan(&input, |_| {}).ok();
    of(input, outcome, true)
}

fn overviews(words: Words) -> Vec<Sample> {
    let brief = |id: u128, floor: Floor, ended: bool, answered: bool, planned: bool| Brief {
        id: Uuid::from_u128(id),
        asked_at: at(),
        by_name: "Hilde Brouwer".to_owned(),
        stage: 1,
        ended_at: ended.then(at),
        floor: Some(floor),
        answered,
        planned,
    };
    let runs = vec![
        brief(4, Floor::Highest, false, false, false),
        brief(3, Floor::AtLeast(900), true, true, false),
        brief(2, Floor::Highest, true, true, true),
        brief(1, Floor::AtLeast(700), true, false, false),
    ];
    let board = Board { households: 34, persons: 81, stands: STANDS, objections: 1, runs };
    let page = |board: Board, mistakes: Mistakes, typed: Entries| {
        overview::build(frame(words, "nav-placement").with_mistakes(&mistakes), board, mistakes, typed)
    };
    let typed = Entries::new(&[("vloer", "gekozen"), ("deel", "veel")]);
    let mut wrong = Mistakes::none();
    wrong.add_with("deel", "mistake-number", vec![("least", 0_i64.into()), ("most", 100_i64.into())]);
    vec![
        Sample::new("placement-overview", &page(board.clone(), Mistakes::none(), Entries::default())),
        Sample::new("placement-overview-wrong", &page(board, wrong, typed)),
        Sample::new("placement-overview-empty", &page(Board::default(), Mistakes::none(), Entries::default())),
    ]
}

fn lists(words: Words) -> Vec<Sample> {
    let standings = [
        Standing::Open,
        Standing::Fixed(region("AM05")),
        Standing::Proposed(region("AM01")),
        Standing::Decided(region("AM21")),
    ];
    let household = |number: u128, standing: Standing| Household {
        case: case(number),
        standing,
        rules: Vec::new(),
        claims: if number == 2 { vec![(Rule::Family, region("AM05"))] } else { Vec::new() },
    };
    let listed: Vec<Household> = (1..).zip(standings).map(|(number, standing)| household(number, standing)).collect();
    let page = |listed: &[Household], all: usize, mistakes: Mistakes, faults: Vec<String>| {
        let frame = frame(words, "match-households").with_mistakes(&mistakes);
        households::build(
            frame,
            listed,
            (&Part { most: 50, ..Part::default() }, all),
            mistakes,
            Entries::default(),
            faults,
        )
    };
    let found = |listed: &[Household], all: usize| {
        let part = Part { search: "amina".to_owned(), ..Part::default() };
        let frame = frame(words, "match-households");
        households::build(frame, listed, (&part, all), Mistakes::none(), Entries::default(), Vec::new())
    };
    let line = |(number, standing): (u128, Standing)| Line {
        household: household(number, standing),
        region: region("AM01"),
        share: 812,
    };
    let all: Vec<Line> = (1..).zip(standings).map(line).collect();
    let filter = Filter { most: 25, ..Default::default() };
    let list = |lines: &[Line], newest: bool| {
        let frame = frame(words, "placement-list");
        lines::build(frame, (Uuid::from_u128(7), "12 maart 2026, 12:00", newest), &filter, lines, lines.len() * 9)
    };
    let one = |answer: Option<Answer>, words: &str, language: &str| Objection {
        id: Uuid::from_u128(4),
        case: Uuid::from_u128(1),
        dossier: DossierId(Uuid::from_u128(10)),
        region: Some(region("AM05")),
        words: words.to_owned(),
        language: language.to_owned(),
        made_at: at(),
        answer_by: date(2026, 3, 26),
        answer,
    };
    let answer = Answer { words: "U gaat naar uw zus.".to_owned(), at: at(), by_name: "Hilde Brouwer".to_owned() };
    let brought = [
        (one(None, "أختي تعيش في روتردام", "ar"), "عبد الرحمن الأحمد".to_owned()),
        (one(Some(answer), "Ik wil bij mijn zus wonen.", "nl"), "Selam Tesfay".to_owned()),
    ];
    let objected = |of: &[(Objection, String)]| {
        objections::build(frame(words, "placement-objections"), of, (0, of.len() * 30), date(2026, 4, 1))
    };
    let faults = vec![
        Fault::at(3, "v-nummer", "placement-file-v-number", Vec::new()),
        Fault::at(4, "regio", "placement-file-region", vec![("cell", "AM99".into())]),
        Fault::at(5, "", "placement-on-the-list", Vec::new()),
    ];
    let faults = told(words, &vec![faults; 10].concat());
    vec![
        Sample::new("placement-households", &page(&listed, 120, Mistakes::none(), Vec::new())),
        Sample::new(
            "placement-households-wrong",
            &page(&listed, 4, Mistakes::one("bestand", "placement-file-wrong"), faults),
        ),
        Sample::new(
            "placement-households-empty",
            &page(&[], 0, Mistakes::one("nummer", "placement-nobody-of-number"), Vec::new()),
        ),
        Sample::new(
            "placement-households-filtered",
            &households::build(
                frame(words, "match-households"),
                &[],
                (&Part { standing: Some("vast"), ..Part::default() }, 0),
                Mistakes::none(),
                Entries::default(),
                Vec::new(),
            ),
        ),
        Sample::new("placement-households-found", &found(&listed[3..], 1)),
        Sample::new("placement-households-found-none", &found(&[], 0)),
        Sample::new("placement-lines", &list(&all, true)),
        Sample::new("placement-lines-old", &list(&all, false)),
        Sample::new("placement-lines-empty", &list(&[], true)),
        Sample::new("placement-objections", &objected(&brought)),
        Sample::new("placement-objections-empty", &objected(&[])),
    ]
}

fn whole(words: Words) -> Vec<Sample> {
    let run = reckoned(input(60, table(60)));
    let step = |kind: Kind, to: Option<&str>, why: &str| Step {
        id: Uuid::from_u128(5),
        kind,
        region: to.map(region),
        why: why.to_owned(),
        at: at(),
        by_name: "Hilde Brouwer".to_owned(),
        run: None,
    };
    let of = |number: usize, standing: Standing, steps: Vec<Step>, run: Option<Run>| {
        let case = case(u128::try_from(number).unwrap_or(0));
        let confirmed =
            Confirmed { rule: Rule::Care, region: region("AM18"), at: at(), by_name: "Hilde Brouwer".to_owned() };
        Whole {
            said: case.members.iter().enumerate().map(|(place, _)| (place == 0).then(|| wishes(number))).collect(),
            household: Household {
                standing,
                rules: if number == 1 { vec![confirmed] } else { Vec::new() },
                claims: vec![(Rule::Family, region("AM05"))],
                case,
            },
            why: run.as_ref().and_then(|run| why(run, number - 1).ok().flatten()),
            objections: Vec::new(),
            steps,
            newest: run.as_ref().map(|run| if number == 3 { Uuid::from_u128(8) } else { run.id }),
            run,
            told_by: None,
            changed: Changed { answers: number == 3, rules: number == 3 },
        }
    };
    let page = |whole: &Whole, mistakes: Mistakes| {
        let frame = frame(words, "placement-household").with_mistakes(&mistakes);
        household::build(frame.titled(whole.household.case.name()), whole, mistakes, Entries::default())
    };
    let fixed = vec![step(Kind::Fixed, Some("AM05"), "De zus woont in Enschede.")];
    let decided = vec![step(Kind::Decided, Some("AM18"), ""), step(Kind::Proposed, Some("AM18"), "")];
    vec![
        Sample::new(
            "placement-household",
            &page(&of(12, Standing::Open, Vec::new(), Some(run.clone())), Mistakes::none()),
        ),
        Sample::new(
            "placement-household-fixed",
            &page(
                &of(3, Standing::Fixed(region("AM05")), fixed, Some(run.clone())),
                Mistakes::one("reden", "mistake-required"),
            ),
        ),
        Sample::new(
            "placement-household-decided",
            &page(&of(1, Standing::Decided(region("AM18")), decided, Some(run)), Mistakes::none()),
        ),
        Sample::new("placement-household-new", &page(&of(2, Standing::Open, Vec::new(), None), Mistakes::none())),
    ]
}

fn runs(words: Words) -> Vec<Sample> {
    let full = reckoned(input(60, table(60)));
    let none = reckoned(input(60, table(20)));
    let name = |place: usize| format!("Haddad {place}");
    let page = |run: &Run| run::build(frame(words, "placement-run"), run, STANDS, &name);
    let spread = Spread { households: 60, mean: 934, worst: 801, fifth: 822 };
    let groups: Vec<(Group, Option<Spread>)> = Group::KINDS
        .iter()
        .flat_map(|kind| kind.iter())
        .map(|group| (*group, (*group != Group::Two).then_some(spread)))
        .collect();
    let again = |equal: bool, intact: bool| Some(Replayed { equal, intact, digest: "b71c".repeat(16) });
    let checked = |done: Option<Replayed>| check::build(frame(words, "placement-check"), &full, done);
    vec![
        Sample::new("placement-run", &page(&full)),
        Sample::new("placement-run-none", &page(&none)),
        Sample::new("placement-run-busy", &page(&of(full.input.clone(), None, false))),
        Sample::new("placement-run-failed", &page(&of(full.input.clone(), None, true))),
        Sample::new(
            "placement-audit",
            &audit::build(frame(words, "placement-audit"), full.id, "12 maart 2026, 12:00", &groups),
        ),
        Sample::new("placement-check", &checked(None)),
        Sample::new("placement-check-equal", &checked(again(true, true))),
        Sample::new("placement-check-differs", &checked(again(false, true))),
        Sample::new("placement-check-broken", &checked(again(true, false))),
    ]
}

fn tables(words: Words) -> Vec<Sample> {
    let made = Some((at(), "Hilde Brouwer".to_owned()));
    let page = |kept: &Kept<QuotaTable>, mistakes: Mistakes, typed: Option<Entries>| {
        let frame = frame(words, "placement-quota").with_mistakes(&mistakes);
        quota::build(frame, kept, mistakes, typed, Vec::new())
    };
    let kept = Kept { table: table(17_600), made: made.clone() };
    let shipped = Kept { table: table(34), made: None };
    let profile = |made| {
        let kept = Kept { table: Profile::example().clone(), made };
        weights::build(frame(words, "placement-weights"), published(), &kept, Mistakes::none(), Vec::new())
    };
    let typed = Entries::new(&[
        ("van", "1-1-2026"),
        ("tot", "1-1-2025"),
        ("minstens-AM01", "900"),
        ("hoeveel", "900"),
        ("geeft", "AM01"),
    ]);
    let mut wrong = Mistakes::one("tot", "placement-quota-ends-before");
    let name = region("AM01").name();
    wrong.add_with("hoogstens-AM01", "placement-quota-crossed", vec![("region", name.into())]);
    wrong.add_with("hoeveel", "placement-quota-not-that-many", vec![("most", 751_i64.into())]);
    vec![
        Sample::new("placement-quota", &page(&kept, Mistakes::none(), None)),
        Sample::new("placement-quota-shipped", &page(&shipped, Mistakes::none(), None)),
        Sample::new("placement-quota-wrong", &page(&kept, wrong, Some(typed))),
        Sample::new("placement-weights", &profile(None)),
        Sample::new("placement-weights-own", &profile(made)),
    ]
}
