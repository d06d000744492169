//! The pages of the intake as samples: empty, filled, wrong, from the right to the left.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;
use wi2021::Law;

use super::{complete, start, subject, summons};
use crate::dossier::pages::{Colleagues, sample_empty, sample_view};
use crate::plan::intake::answers::Answer;
use crate::plan::intake::marks::{Mark, Marks};
use crate::plan::intake::summons::{Invitation, Sent};
use crate::plan::intake::table::SUBJECTS;
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

pub(in crate::plan) fn samples(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let people = Colleagues::sample();
    let (full, empty) = (sample_view(), sample_empty());
    let frame = |title: &str| Frame::sample(words, "worklist", title);
    let mut all = Vec::new();
    for (name, view, marks, mistakes) in [
        ("intake", &full, marks(), Mistakes::none()),
        ("intake-first", &empty, Marks::default(), Mistakes::none()),
        ("intake-wrong", &empty, Marks::default(), Mistakes::one("begonnen", "intake-wrong-future")),
    ] {
        let page =
            start::build(frame("intake-title"), &law, view, &marks, &people, true, "12-3-2026".to_owned(), mistakes);
        all.push(Sample::new(name, &page));
    }
    for about in SUBJECTS {
        let page = subject::build(frame(&about.title()), &law, &full, &people, about, &trail(), None);
        all.push(Sample::new("intake-subject", &page));
    }
    let wrong = Entries::new(&[("luisteren", "a1"), ("moedertaal", "Tigrinya")]);
    let mistakes = Mistakes::one("luisteren", "intake-wrong-known-by");
    let taal = SUBJECTS.iter().find(|about| about.id == "taal").expect("language is a subject");
    let page = subject::build(frame("intake-title"), &law, &empty, &people, taal, &[], Some((wrong, mistakes)));
    all.push(Sample::new("intake-subject-wrong", &page));
    for (view, mistakes) in [(&full, Mistakes::none()), (&empty, Mistakes::one("waarom", "intake-wrong-why"))] {
        let typed = Entries::new(&[("afgerond", "12-3-2026")]);
        let page = complete::build(frame("intake-complete"), &law, view, &marks(), &people, typed, mistakes);
        all.push(Sample::new("intake-complete", &page));
    }
    for (view, sent, mistakes) in [
        (&full, sent(), Mistakes::none()),
        (&empty, Vec::new(), Mistakes::none()),
        (&empty, Vec::new(), Mistakes::one("", "ladder-wrong-not-summoned")),
    ] {
        let typed = Entries::new(&[("doe", "oproep"), ("plaats", "Stadhuis, kamer 4")]);
        let page = summons::build(frame("ladder-title"), &law, view, &sent, &people, typed, mistakes);
        all.push(Sample::new("intake-summons", &page));
    }
    all
}

fn now() -> Timestamp {
    Timestamp::from_second(1_767_225_600).unwrap_or_default()
}

fn marks() -> Marks {
    let mark = |what: &str, subject: Option<&str>, value: &str| Mark {
        what: what.to_owned(),
        subject: subject.map(str::to_owned),
        value: value.to_owned(),
        remark: None,
        by: "Fatima Özdemir".to_owned(),
        at: now(),
    };
    Marks(vec![
        mark("onderwerp", Some("taal"), "begonnen"),
        mark("onderwerp", Some("gezondheid"), "besproken"),
        mark("onderwerp", Some("werk"), "besproken"),
        mark("alleen-verteld", None, "weet-nog-niet"),
        mark("alleen-verteld", None, "alleen"),
    ])
}

fn trail() -> Vec<Answer> {
    let answer =
        |n, subject: &str, question: &str, value: &str, language: Option<&str>, known_by: Option<&str>| Answer {
            id: Uuid::from_u128(n),
            subject: subject.to_owned(),
            question: question.to_owned(),
            value: value.to_owned(),
            language: language.map(str::to_owned),
            known_by: known_by.map(str::to_owned),
            by: "Fatima Özdemir".to_owned(),
            at: now(),
        };
    vec![
        answer(1, "werk", "droombaan", "أريد أن أعمل في المستشفى", Some("ar"), None),
        answer(2, "werk", "droombaan", "أريد أن أصبح ممرضة", Some("ar"), None),
        answer(3, "werk", "broodbaan", "In de keuken van een hotel", Some("nl"), None),
        answer(4, "werk", "sectoren", "werk-zorg werk-horeca", None, None),
        answer(5, "taal", "luisteren", "a1", None, Some("gesprek")),
        answer(6, "taal", "lezen", "onder-a1", None, Some("toets")),
        answer(7, "omstandigheden", "geldzorgen", "ja", None, None),
        answer(8, "omstandigheden", "geldzorgen", "", None, None),
        answer(9, "opleiding-en-werk", "schooljaren", "9", None, None),
    ]
}

fn sent() -> Vec<Sent> {
    let invitation = Invitation {
        on: date(2026, 3, 20),
        at: "10:30".to_owned(),
        place: "Stadhuis, kamer 4".to_owned(),
        by: date(2026, 3, 27),
    };
    vec![Sent {
        step: "oproep".to_owned(),
        invitation,
        letter: Uuid::from_u128(1),
        sent_by: "Fatima Özdemir".to_owned(),
        sent_at: now(),
    }]
}
