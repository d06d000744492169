//! Representative pages of rights in time: filled, empty, wrong, long, right to left.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;
use wi2021::Law;

use super::parts::Desk;
use super::{dispensation, extension, loan, loss, lost, scaling, statement};
use crate::dossier::pages::{Colleagues, sample_of, sample_view};
use crate::dossier::{DossierId, Lost, Member, Subject};
use crate::plan::remedies::loss::{Affected, HoursState, Loss, Outcome};
use crate::plan::remedies::{Made, Mark};
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

/// Every view of this part, in one language.
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    [of_dossiers(words), of_providers(words)].concat()
}

/// Facts of someone with everything that these pages are about.
const RICH: &[(&str, &str, &str)] = &[
    ("2022-01-05", "verblijf-verleend", r#"{"vergunning":"regulier-bepaalde-tijd","verblijfsdoel":"gezin"}"#),
    ("2023-06-01", "pip-vastgesteld", r#"{"leerroute":"b1-route","niveau":"B1"}"#),
    ("2023-07-01", "lening-aangevraagd", r#"{"jaardraagkracht_euro":500}"#),
    ("2023-08-01", "lening-verstrekt", r#"{"bedrag_euro":9000}"#),
    ("2023-09-01", "cursus-gestart", r#"{"aanbieder":"Taalhuis De Brug"}"#),
    ("2025-06-01", "lesuren-gevolgd", r#"{"uren":620,"vak":"nt2","fysiek":400,"aanbieder":"Taalhuis De Brug"}"#),
    ("2025-06-01", "lesuren-gevolgd", r#"{"uren":12.5,"vak":"knm"}"#),
    ("2025-09-01", "omstandigheid-vastgesteld", r#"{"grond":"ziekte","van":"2025-01-01","tot_en_met":"2025-05-31"}"#),
    ("2025-10-01", "aanbieder-gesloten", r#"{"aanbieder":"Taalhuis De Brug"}"#),
    ("2025-12-01", "verlenging-aangevraagd", r#"{"gronden":["ziekte"]}"#),
    ("2026-01-10", "ontheffing-aangevraagd", r#"{"grond":"medisch"}"#),
];

fn of_dossiers(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let frame = |title| Frame::sample(words, "worklist", title);
    let at = Timestamp::from_second(1_767_225_600).unwrap_or_default();
    let mark = |ground: &str, proof: &str, present| Mark {
        ground: ground.to_owned(),
        proof: proof.to_owned(),
        health: true,
        present,
        note: Some("Map 3, أميرة".to_owned()),
        by: "Fatima Özdemir".to_owned(),
        at,
    };
    let marks =
        [mark("verlenging-ziekte", "medische-machtiging", true), mark("ontheffing-medisch", "medisch-advies", false)];
    let one = |what: &str, about: &str, reason: Option<&str>| Made {
        what: what.to_owned(),
        about: about.to_owned(),
        reason: reason.map(str::to_owned),
        letter: Uuid::from_u128(9),
        by: "Fatima Özdemir".to_owned(),
        at,
    };
    let made = [
        one("verlenging", "verlenging-ziekte verlenging-aanbieder", None),
        one("vrijstelling", "vrijstelling-diploma", None),
        one("afschalen", "", Some("De school schrijft dat de inzet goed was.\n\nNa 620 uur is A2 net gehaald.")),
        one("urenverklaring", "Taalhuis De Brug", None),
        one("urenoverzicht", "", None),
    ];
    let wrong = |field, key| Mistakes::one(field, key);
    let typed = Entries::new(&[
        ("grond", "ontheffing-bijzondere-omstandigheden"),
        ("inspanning", "Goed"),
        ("gronden", "ziekte"),
    ]);
    let desk = |view, made| Desk { view, people: Colleagues::sample(), made, change: true };
    let (rich, plain) = (desk(sample_of(RICH), made.to_vec()), desk(sample_view(), Vec::new()));
    let mut all = Vec::new();
    for (desk, marks) in [(&rich, &marks[..]), (&plain, &[][..])] {
        for mistakes in [Mistakes::none(), wrong("gronden", "remedy-wrong-no-ground")] {
            let frame = frame("remedy-extension-title").with_mistakes(&mistakes);
            let page = extension::build(frame, &law, desk, marks, mistakes, &typed);
            all.push(Sample::new("extension", &page));
        }
        for mistakes in [Mistakes::none(), wrong("advies", "mistake-required")] {
            let frame = frame("remedy-dispensation-title").with_mistakes(&mistakes);
            let page = dispensation::build(frame, &law, desk, marks, mistakes, typed.clone());
            all.push(Sample::new("dispensation", &page));
        }
        for mistakes in [Mistakes::none(), wrong("haalbaar", "mistake-required")] {
            let frame = frame("remedy-scaling-title").with_mistakes(&mistakes);
            let page = scaling::build(frame, &law, desk, mistakes, typed.clone());
            all.push(Sample::new("scaling", &page));
        }
        for mistakes in [Mistakes::none(), wrong("aanbieder", "mistake-required")] {
            let frame = frame("remedy-statement-title").with_mistakes(&mistakes);
            let page = statement::build(frame, &law, desk, mistakes, Entries::default());
            all.push(Sample::new("statement", &page));
        }
        all.push(Sample::new("loan", &loan::build(frame("remedy-loan-title"), &law, &desk.view, &desk.people)));
    }
    all
}

fn of_providers(words: Words) -> Vec<Sample> {
    let people = Colleagues::sample();
    let frame = |title| Frame::sample(words, "worklist", title);
    let known = ["Taalhuis".to_owned(), "ROC De Brug".to_owned()];
    let typed = Entries::new(&[("aanbieder", "Taalhuis"), ("wat", "keurmerk"), ("datum", "12-3-2026")]);
    let wrong = Mistakes::one("wat", "wrong-choice-missing");
    let found = found();
    let noted = std::slice::from_ref(&found.loss);
    let form = |mistakes: Mistakes, touched, before: &[Loss]| {
        let frame = frame("provider-title").with_mistakes(&mistakes);
        lost::build(frame, mistakes, &typed, touched, &known, &people, before)
    };
    let outcome = |name, outcome: &Outcome, by_name| {
        Sample::new(name, &loss::build(frame("remedy-loss-title"), outcome, &people, by_name))
    };
    let nobody = Outcome { people: Vec::new(), ..found.clone() };
    vec![
        Sample::new("provider", &form(wrong, None, &[])),
        Sample::new("provider-touched", &form(Mistakes::none(), Some(vec![member()]), noted)),
        Sample::new("provider-nobody", &form(Mistakes::none(), Some(Vec::new()), &[])),
        outcome("loss", &found, false),
        outcome("loss-by-name", &found, true),
        outcome("loss-nobody", &nobody, false),
    ]
}

fn member() -> Member {
    Member {
        dossier: DossierId(Uuid::from_u128(3)),
        number: "2026-000003".to_owned(),
        display_name: "Haddad, Yusuf".to_owned(),
        birth_date: Some(date(1990, 2, 3)),
        open: true,
        caseworker: Some(Uuid::from_u128(2)),
    }
}

fn found() -> Outcome {
    let at = Timestamp::from_second(1_767_225_600).unwrap_or_default();
    let person = |n, given: &str, family: &str, settled: bool, hours| Affected {
        subject: Subject {
            id: DossierId(Uuid::from_u128(n)),
            number: format!("2026-{n:06}"),
            given_names: given.to_owned(),
            family_name: family.to_owned(),
            birth_date: None,
            adres: None,
            language: None,
            caseworker: None,
            household: None,
            closed_on: None,
        },
        letter: settled.then(|| Uuid::from_u128(9)),
        settled_at: settled.then_some(at),
        hours,
    };
    let long = "Wolderufael-Gebrehiwot van der Sanden-Tesfamariam";
    Outcome {
        loss: Loss {
            id: Uuid::from_u128(7),
            provider: "Taalhuis De Brug".to_owned(),
            what: Lost::Closed,
            on: date(2026, 3, 1),
            by: "Fatima Özdemir".to_owned(),
            at,
        },
        people: vec![
            person(1, "Yusuf", "Haddad", false, HoursState::Missing),
            person(2, "أميرة", "الحداد", true, HoursState::Missing),
            person(3, "Abrehet Letebrhan Medhanit", long, true, HoursState::Certified(date(2026, 3, 9))),
            person(4, "Anna", "Mulder", true, HoursState::NothingFollowed),
        ],
    }
}
