//! Representative pages of fines: filled, empty, wrong, decided, long, right to left.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;
use wi2021::Law;
use wi2021::facts::{Boeteartikel, Verwijtbaarheid};

use super::{file, list};
use crate::dossier::DossierId;
use crate::dossier::pages::{Colleagues, sample_of, sample_view};
use crate::plan::fines::{Blame, FileRow, FineFile, Hearing, NewFile, Step, reckon};
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

/// Every view of this part, in one language.
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    let (law, people) = (Law::built_in(), Colleagues::sample());
    let frame = || Frame::sample(words, "worklist", "fine-title");
    let family = sample_of(FAMILY);
    let asylum = sample_view();
    let (bare, full, done) = (sample(Vec::new()), sample(steps()), sample([steps(), vec![decision()]].concat()));
    let typed =
        Entries::new(&[("stap", "horen"), ("gehoord", "Zij zegt dat…"), ("besluit", "boete"), ("artikel", "23")]);
    let mut all = Vec::new();
    for (files, mistakes) in [
        (vec![done.clone(), full.clone()], Mistakes::none()),
        (Vec::new(), Mistakes::one("gedraging", "mistake-required")),
    ] {
        let frame = frame().with_mistakes(&mistakes);
        let page = list::build(frame, &law, &family, &people, &files, mistakes, typed.clone());
        all.push(Sample::new("fines", &page));
    }
    for (view, one, mistakes) in [
        (&family, &bare, Mistakes::none()),
        (&family, &full, Mistakes::none()),
        (&family, &full, Mistakes::one("hoe", "wrong-choice-missing")),
        (&asylum, &full, Mistakes::one("besluit", "fine-wrong-lacks")),
        (&family, &done, Mistakes::none()),
    ] {
        let reckoning = reckon(one, view.assessed(), view.on, &law);
        let frame = frame().with_mistakes(&mistakes);
        let typed = if mistakes.any() { typed.clone() } else { Entries::default() };
        let page = file::build(frame, &law, view, &people, one, reckoning.as_ref(), mistakes, typed);
        all.push(Sample::new("fine", &page));
    }
    all
}

const FAMILY: &[(&str, &str, &str)] = &[
    ("2024-01-10", "verblijf-verleend", r#"{"vergunning":"regulier-bepaalde-tijd","verblijfsdoel":"gezin"}"#),
    ("2024-06-01", "pip-vastgesteld", r#"{"leerroute":"b1-route"}"#),
    ("2025-02-01", "overtreding-vastgesteld", r#"{"artikel":"23","gedraging":"Niet op het gesprek gekomen"}"#),
    ("2025-03-01", "gemeentelijke-boete-opgelegd", r#"{"artikel":"23","bedrag_euro":25}"#),
    ("2025-10-01", "overtreding-vastgesteld", r#"{"artikel":"23"}"#),
];

fn sample(rows: Vec<Step>) -> FineFile {
    let at = Timestamp::from_second(1_767_225_600).unwrap_or_default();
    let row = |(n, step)| FileRow { id: Uuid::from_u128(n), step, by: "Fatima Özdemir".to_owned(), at };
    FineFile {
        id: Uuid::from_u128(5),
        dossier: DossierId(Uuid::from_u128(1)),
        about: NewFile {
            article: Boeteartikel::Art23,
            conduct: "Drie keer niet op de les van het MAP gekomen zonder bericht".to_owned(),
            found_on: date(2026, 3, 2),
            done_on: Some(date(2026, 2, 12)),
            fact: None,
        },
        by: "Fatima Özdemir".to_owned(),
        at,
        rows: (1..).zip(rows).map(row).collect(),
    }
}

fn steps() -> Vec<Step> {
    let op = date(2026, 3, 4);
    vec![
        Step::Onderzoek {
            bron: "Taalhuis De Brug".to_owned(),
            op,
            bevinding: "Zij was drie keer afwezig. الحداد".to_owned(),
        },
        Step::Horen { hoe: Hearing::Uitgenodigd, op, tekst: "Per brief en per telefoon.".to_owned() },
        Step::Horen { hoe: Hearing::Gehoord, op, tekst: "Zij werkte die dagen in de zaak van haar broer.".to_owned() },
        Step::Verwijt { mate: Blame(Verwijtbaarheid::Verminderd), reden: "Zij zegde af, maar te laat.".to_owned() },
        Step::Omstandigheden { tekst: "Zij zorgt alleen voor twee kinderen.".to_owned() },
        Step::Samenloop { verlaagd: false, tekst: "Geen bijstand.".to_owned() },
    ]
}

fn decision() -> Step {
    Step::Besluit {
        euro: None,
        reden: "Een gesprek helpt hier meer.".to_owned(),
        op: date(2026, 3, 12),
        brief: Uuid::from_u128(9),
    }
}
