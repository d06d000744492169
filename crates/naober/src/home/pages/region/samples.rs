//! Representative pages about the region: asked, half answered, wrong, likely, proposed, decided.

use super::{overview, places, step};
use crate::placement::RegionCode;
use crate::placement::wishes::{Near, Said, Sector, Subject, Surroundings, Tie, Wishes};
use crate::web::{Entries, HomeFrame, Mistakes, Sample};

pub(in crate::home::pages) fn samples(frame: impl Fn(&'static str, &'static str) -> HomeFrame) -> Vec<Sample> {
    let frame = || HomeFrame { awaits: true, ..frame("/mijn/regio", super::TITLE) };
    let step = |name, subject, mistakes: Mistakes, typed: &[(&str, &str)]| {
        let frame = frame().with_mistakes(&mistakes);
        Sample::new(name, &step::build(frame, subject, mistakes, &Entries::new(typed)))
    };
    let mut wrong = Mistakes::one("plaatsen", "home-region-no-place");
    wrong.add_with("plaatsen-2", "home-region-other-place", vec![("names", "Zwolle, Zwijndrecht".into())]);
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
        step("home-region-around", Subject::Surroundings, Mistakes::none(), &[]),
        step(
            "home-region-wrong",
            Subject::Regions,
            wrong,
            &[("plaatsen", "دمشق"), ("plaatsen", "Zwole"), ("plaatsen", "Goes")],
        ),
    ]
}

/// Someone who said much, of these subjects.
fn said(answered: &[Subject]) -> Said {
    let region = |code| RegionCode::parse(code).expect("a region of the country");
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
    Said { wishes, answered: answered.to_vec(), at: super::super::samples::at() }
}
