//! Representative pages of the PIP: nothing yet, half-way, wrong, ready, adopted.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;
use wi2021::facts::{Examenonderdeel, Leerroute, Niveau};

use super::super::content::{Afweging, Besluit, Content, Instemming, SoortBesluit};
use super::super::{Adoptedness, Occasion, Pip, Pips};
use super::{Desk, adopt, agreements, programme, route, start, version};
use crate::dossier::Subject;
use crate::dossier::pages::{Colleagues, sample_view};
use crate::plan::intake;
use crate::web::{Frame, Mistakes, Sample, Words};

/// Every view of this part, in one language.
pub(in crate::plan) fn samples(words: Words) -> Vec<Sample> {
    let law = wi2021::Law::built_in();
    let frame = |title| Frame::sample(words, "worklist", title);
    let (none, half, whole) = (desk(None, 0), desk(Some(half()), 1), desk(Some(whole()), 2));
    let mut samples = Vec::new();
    for (name, desk) in [("pip-none", &none), ("pip-half", &half), ("pip-whole", &whole)] {
        samples.push(Sample::new(name, &start::build(frame("pip-title"), &law, desk)));
        let wrong = desk.pips.draft.is_none();
        let mistakes = |field: &str| if wrong { Mistakes::one(field, "mistake-required") } else { Mistakes::none() };
        let typed = route::typed_of(&desk.content);
        let page = route::build(frame("pip-route"), &law, desk, &typed, mistakes("afweging-z-route"));
        samples.push(Sample::new("pip-route", &page));
        let typed = programme::typed_of(&desk.content);
        let page = programme::build(frame("pip-programme"), &law, desk, typed, mistakes("uren_per_week"));
        samples.push(Sample::new("pip-programme", &page));
        let typed = agreements::typed_of(words, &desk.content);
        let page = agreements::build(frame("pip-agreements"), &law, desk, typed, mistakes("instemming"));
        samples.push(Sample::new("pip-agreements", &page));
        let typed = agreements::typed_of(words, &desk.content);
        let page = adopt::build(frame("pip-adopt"), &law, desk, typed, mistakes("dagtekening"), None);
        samples.push(Sample::new("pip-adopt", &page));
    }
    let versions = [1, 2].into_iter().filter_map(|number| version::build(frame("pip-title"), &law, &whole, number));
    samples.extend(versions.map(|page| Sample::new("pip-version", &page)));
    samples
}

fn desk(draft: Option<Content>, versions: i64) -> Desk {
    let view = sample_view();
    let subject = Subject {
        id: view.id,
        number: view.number.clone(),
        given_names: view.person.given_names.clone(),
        family_name: view.person.family_name.clone(),
        birth_date: view.person.birth_date,
        adres: view.person.adres.clone(),
        language: view.person.language.clone(),
        caseworker: view.caseworker,
        household: None,
        closed_on: None,
    };
    let adopted = |number: i64| {
        let content = if number == 1 { half() } else { whole() };
        let occasion = if number == 1 { Occasion::First } else { Occasion::Route };
        let adopted = Adoptedness {
            occasion,
            dated_on: date(2025, 4, 10),
            announced_on: None,
            by_name: "Fatima Özdemir".to_owned(),
            at: Timestamp::UNIX_EPOCH,
            fact: None,
            letter: Some(Uuid::from_u128(4)),
        };
        pip(number, content, Some(adopted))
    };
    let versions = (1..=versions).rev().map(adopted).collect();
    let pips = Pips { subject, draft: draft.map(|content| pip(0, content, None)), versions };
    let answers = if pips.versions.is_empty() { Vec::new() } else { answers() };
    Desk { answers, ..Desk::on(view, pips, Colleagues::sample()) }
}

fn answers() -> Vec<intake::Answer> {
    let answer = |question: &str, value: &str| intake::Answer {
        id: Uuid::from_u128(5),
        subject: String::new(),
        question: question.to_owned(),
        value: value.to_owned(),
        language: None,
        known_by: None,
        by: "Fatima Özdemir".to_owned(),
        at: Timestamp::UNIX_EPOCH,
    };
    vec![answer("opleiding", "geen-school"), answer("leest-latijns", "niet"), answer("droombaan", "كهربائي")]
}

fn pip(version: i64, content: Content, adopted: Option<Adoptedness>) -> Pip {
    Pip {
        id: Uuid::from_u128(7),
        version,
        revision: 3,
        content,
        written_by_name: "Fatima Özdemir".to_owned(),
        written_at: Timestamp::UNIX_EPOCH,
        adopted,
    }
}

fn half() -> Content {
    let b1 = "Heeft twaalf jaar school gehad en leert snel.\nWil zelf examen doen.".to_owned();
    Content { leerroute: Some(Leerroute::B1), afweging: Afweging { b1, ..Afweging::default() }, ..Content::default() }
}

fn whole() -> Content {
    Content {
        leerroute: Some(Leerroute::Z),
        afweging: Afweging {
            b1: "Nog niet: leert nu lezen en schrijven.".to_owned(),
            onderwijs: "Geen wens om een opleiding te volgen.".to_owned(),
            z: "Past: kan meteen beginnen in de praktijk.".to_owned(),
        },
        niveau: Some(Niveau::A2),
        uren_per_week: Some(12.5),
        z_examens: vec![Examenonderdeel::Spreken],
        alfabetisering: true,
        ondersteuning: "Taalmaatje, elke week.".to_owned(),
        pvt: "Drie dagdelen in maart.".to_owned(),
        map: "Vanaf september, twee dagdelen in de week.".to_owned(),
        voortgangsgesprekken: Some(6),
        contact_interval_weken: Some(8),
        voorschool: "Samir (3) gaat vier dagdelen naar de voorschool.".to_owned(),
        besluiten: vec![Besluit {
            soort: SoortBesluit::Ontzorgen,
            datum: date(2025, 4, 1),
            kenmerk: "PW-2025-118".to_owned(),
        }],
        eigen_woorden: "أريد أن أتعلم اللغة وأعمل في المطبخ.".to_owned(),
        taal_eigen_woorden: "ar".to_owned(),
        instemming: Some(Instemming::Eens),
        reden: "De lessen gaan te snel.".to_owned(),
        ..Content::default()
    }
}
