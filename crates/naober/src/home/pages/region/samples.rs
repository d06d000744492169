//! Representative pages about the region: asked, half answered, wrong, likely, proposed, decided.

use jiff::civil::date;
use uuid::Uuid;

use super::super::samples::{LONG, TODAY, at};
use super::{outcome, overview, places, step};
use crate::dossier::DossierId;
use crate::placement::objections::{Answer, Objection};
use crate::placement::weights::Part;
use crate::placement::wishes::{Near, Said, Sector, Subject, Surroundings, Tie, Wishes};
use crate::placement::{Clarity, LikelyRegion, RegionCode, State};
use crate::web::{Entries, HomeFrame, Mistakes, Sample};

pub(in crate::home::pages) fn samples(frame: impl Fn(&'static str, &'static str) -> HomeFrame) -> Vec<Sample> {
    let frame = || HomeFrame { awaits: true, ..frame("/mijn/regio", super::TITLE) };
    let step = |name, subject, mistakes: Mistakes, typed: &[(&str, &str)]| {
        let frame = frame().with_mistakes(&mistakes);
        Sample::new(name, &step::build(frame, subject, mistakes, &Entries::new(typed)))
    };
    let mut wrong = Mistakes::one("plaatsen", "home-region-no-place");
    wrong.add_with("plaatsen-2", "home-region-other-place", vec![("names", "Zwolle, Zwijndrecht".into())]);
    let outcome = |name, state, unsaid, objections: Vec<Objection>| {
        let likely = if state == State::NoRunYet { Vec::new() } else { likely() };
        let reckoned_on = (state != State::NoRunYet).then_some(TODAY);
        let clarity = Clarity { state, reckoned_on, likely, objections };
        Sample::new(name, &outcome::build(frame(), &clarity, unsaid))
    };
    let (first, day) = (region("AM36"), TODAY);
    let unsure = Mistakes::one("tekst", "home-region-object-empty");
    let clear = |state, likely| Clarity { state, reckoned_on: Some(day), likely, objections: Vec::new() };
    let proposed = clear(State::Proposed(first, day), likely());
    let unsaid = outcome::OutcomePage {
        mistakes: unsure.clone(),
        ..outcome::build(frame().with_mistakes(&unsure), &proposed, 0)
    };
    let one = LikelyRegion { tenths: 10, ..likely().remove(0) };
    let beside = HomeFrame { beside: true, ..frame() };
    vec![
        Sample::new("home-region", &overview::build(frame(), None)),
        Sample::new("home-region-half", &overview::build(frame(), Some(&said(&Subject::ALL[..5])))),
        Sample::new("home-region-all", &overview::build(beside, Some(&said(Subject::ALL)))),
        Sample::new("home-region-places", &places::build(frame())),
        step(
            "home-region-people",
            Subject::People,
            Mistakes::none(),
            &[("familie", "Zwolle"), ("vrienden", "Meppel"), ("vrienden", "Ede")],
        ),
        step(
            "home-region-work",
            Subject::WorkedIn,
            Mistakes::none(),
            &[("werk-gedaan", "horeca"), ("werk-gedaan", "ambacht")],
        ),
        step("home-region-study", Subject::Study, Mistakes::none(), &[("studie", "hbo")]),
        step("home-region-hospital", Subject::Hospital, Mistakes::none(), &[]),
        step("home-region-job", Subject::JobOrStudy, Mistakes::none(), &[]),
        step("home-region-around", Subject::Surroundings, Mistakes::none(), &[]),
        step(
            "home-region-wrong",
            Subject::Regions,
            wrong,
            &[("plaatsen", "دمشق"), ("plaatsen", "Zwole"), ("plaatsen", "Goes")],
        ),
        outcome("home-region-none", State::NoRunYet, Subject::ALL.len(), Vec::new()),
        outcome("home-region-likely", State::Likely, 2, Vec::new()),
        Sample::new("home-region-likely-one", &outcome::build(frame(), &clear(State::Likely, vec![one]), 0)),
        Sample::new("home-region-proposed-wrong", &unsaid),
        outcome("home-region-proposed", State::Proposed(first, day), 0, objections()),
        outcome("home-region-taken-back", State::TakenBack(day), 0, objections().split_off(2)),
        outcome("home-region-decided", State::Decided(first, day), 0, Vec::new()),
    ]
}

/// Someone who said much, of these subjects.
fn said(answered: &[Subject]) -> Said {
    let wishes = Wishes {
        surroundings: Some(Surroundings::Dorp),
        worked_in: vec![Sector::Horeca, Sector::Ambacht],
        wants_work_in: vec![Sector::Zorg],
        study: None,
        people_near: vec![
            Near { who: Tie::FirstDegree, region: region("AM36") },
            Near { who: Tie::Friends, region: region("AM17") },
            Near { who: Tie::Friends, region: region("AM12") },
        ],
        hospital: Some(region("AM01")),
        job_or_study: None,
        regions: vec![region("AM36"), region("AM37"), region("AM24")],
    };
    Said { wishes, answered: answered.to_vec(), at: at() }
}

/// A likely region with good reasons, one with few, and one without.
fn likely() -> Vec<LikelyRegion> {
    let parts = |work, family| vec![(Part::Work, work, 3000), (Part::Family, family, 2000), (Part::Wish, 0, 1500)];
    let one = |code, tenths, parts| LikelyRegion { region: region(code), tenths, parts };
    vec![one("AM36", 7, parts(2400, 2000)), one("AM37", 2, parts(1800, 0)), one("AM12", 1, parts(900, 0))]
}

/// One with an answer, one that waits and one whose answer is late.
fn objections() -> Vec<Objection> {
    let one = |words: &str, answer_by, answer| Objection {
        id: Uuid::nil(),
        case: Uuid::nil(),
        dossier: DossierId(Uuid::nil()),
        region: Some(region("AM36")),
        words: words.to_owned(),
        language: "ar".to_owned(),
        made_at: at(),
        answer_by,
        answer,
    };
    let answer = Answer { words: "Wij kijken nog een keer.".to_owned(), at: at(), by_name: LONG.to_owned() };
    vec![
        one("أختي تسكن في أوترخت.", date(2026, 1, 20), None),
        one("لا أعرف أحدا هناك.", date(2026, 1, 2), None),
        one("المستشفى بعيد جدا.", date(2026, 1, 10), Some(answer)),
    ]
}

fn region(code: &str) -> RegionCode {
    RegionCode::parse(code).expect("a region of the country")
}
