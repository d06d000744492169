//! Plans of two people of the region, so that a visitor finds pages with a life in them: one whose PIP waits to be adopted,
//! one who is half-way and behind.

use jiff::ToSpan as _;
use uuid::Uuid;
use wi2021::facts::{Leerroute, Niveau};

use crate::access::{Actor, Role, Scope};
use crate::dossier::DossierId;
use crate::plan::goals::{self, GoalKind, NewGoal, Wish};
use crate::plan::intake::table::Subject;
use crate::plan::intake::{self, Given};
use crate::plan::pip::{self, Afweging, Content, Instemming};
use crate::plan::week::{self, Days, Kind, NewItem};
use crate::plan::{Compartment, OwnWords, PlanError};

/// Writes the plan of a written life, when it has one.
pub(super) async fn fill(scope: &Scope, id: DossierId, family_name: &str, by: (Uuid, &str)) -> Result<(), PlanError> {
    let actor = Actor { account: by.0, name: by.1.to_owned(), role: Role::Regisseur };
    let scope = Scope { actor, ..scope.clone() };
    match family_name {
        "Al Qasim" => waits_for_a_plan(&scope, id).await,
        "Hersi" => half_way(&scope, id).await,
        _ => Ok(()),
    }
}

/// The intake is done, the plan is written and not yet adopted.
async fn waits_for_a_plan(scope: &Scope, id: DossierId) -> Result<(), PlanError> {
    let said = |question, text: &str| Given {
        question,
        value: text.to_owned(),
        language: Some("ar".to_owned()),
        known_by: None,
    };
    let chosen = |question, value: &str| Given { language: None, ..said(question, value) };
    let level = |question, value: &str| Given { known_by: Some("gesprek".to_owned()), ..chosen(question, value) };
    answer(
        scope,
        id,
        "opleiding-en-werk",
        vec![
            chosen("opleiding", "vakschool"),
            chosen("schooljaren", "12"),
            chosen("opleiding-welke", "Elektrotechniek"),
            chosen("diploma", "ja"),
            said("beroepen", "كهربائي في شركة صغيرة"),
            chosen("werkjaren", "4"),
        ],
    )
    .await?;
    answer(
        scope,
        id,
        "taal",
        vec![level("luisteren", "a1"), level("lezen", "a1"), level("schrijven", "onder-a1"), level("spreken", "a1")],
    )
    .await?;
    let script = vec![
        chosen("eigen-schrift", "schrift-arabisch"),
        chosen("leest-eigen-taal", "goed"),
        chosen("leest-latijns", "beetje"),
        chosen("alfabetisering-nodig", "nee"),
    ];
    answer(scope, id, "lezen-en-schrijven", script).await?;
    let work = vec![said("droombaan", "شركة كهرباء خاصة بي"), said("broodbaan", "مساعد كهربائي")];
    answer(scope, id, "werk", work).await?;
    goal(scope, id, "wrk", Some(Wish::Droombaan), "شركة كهرباء خاصة بي", "Een eigen installatiebedrijf").await?;
    goal(scope, id, "wrk", Some(Wish::Broodbaan), "مساعد كهربائي", "Hulpmonteur bij een installateur").await?;
    goal(scope, id, "bri", None, "أريد أن ألعب كرة القدم", "Voetballen bij een club in de wijk").await?;
    let plan = Content {
        leerroute: Some(Leerroute::B1),
        afweging: Afweging {
            b1: "De toets wijst naar de B1-route. Leert snel en heeft een vak.".to_owned(),
            onderwijs: "Wil liever snel aan het werk dan terug naar school.".to_owned(),
            z: "Kan meer dan de Z-route vraagt.".to_owned(),
        },
        niveau: Some(Niveau::B1),
        uren_per_week: Some(12.0),
        ondersteuning: "Taalmaatje via het buurthuis. Sanne belt elke maand.".to_owned(),
        pvt: "Twaalf uur in drie dagdelen, met een bezoek aan de raad.".to_owned(),
        map: "Veertig uur meelopen bij een installateur, vanaf de zesde maand.".to_owned(),
        voortgangsgesprekken: Some(6),
        contact_interval_weken: Some(13),
        eigen_woorden: "أريد أن أعمل في مهنتي".to_owned(),
        taal_eigen_woorden: "ar".to_owned(),
        instemming: Some(Instemming::Eens),
        ..Content::default()
    };
    pip::save(scope, id, 0, &plan).await
}

/// Lessons, taking part and appointments in one week.
async fn half_way(scope: &Scope, id: DossierId) -> Result<(), PlanError> {
    let from = scope.today().saturating_sub(60.days());
    let item = |kind, title: &str, days: &str, starts: i64, minutes: i64, with_whom: Option<&str>| NewItem {
        kind,
        title: title.to_owned(),
        days: Days::of([days]),
        starts,
        minutes,
        from,
        until: None,
        place: None,
        with_whom: with_whom.map(str::to_owned),
        health: false,
    };
    for one in [
        item(Kind::Taal, "Taalles", "13", 9 * 60, 180, Some("Taalhuis De Brug")),
        item(Kind::Participatie, "Moestuin in de wijk", "2", 10 * 60, 240, None),
        item(Kind::Kinderen, "Kinderen naar school en terug", "12345", 8 * 60, 30, None),
        item(Kind::Afspraak, "Gesprek over werk", "4", 13 * 60 + 30, 45, Some("Werkplein")),
    ] {
        week::add(scope, id, &one).await?;
    }
    goal(
        scope,
        id,
        "lan",
        None,
        "Waxaan rabaa inaan la hadlo macalinka carruurtayda",
        "Praten met de juf van mijn kinderen",
    )
    .await
}

async fn answer(scope: &Scope, id: DossierId, subject: &str, given: Vec<Given>) -> Result<(), PlanError> {
    let subject = Subject::named(subject).ok_or(PlanError::NotFound)?;
    intake::save(scope, id, subject, given, &[]).await.map(drop)
}

async fn goal(
    scope: &Scope,
    id: DossierId,
    domain: &str,
    wish: Option<Wish>,
    words: &str,
    dutch: &str,
) -> Result<(), PlanError> {
    let language = if domain == "lan" { "so" } else { "ar" };
    let goal = NewGoal {
        kind: if wish.is_some() { GoalKind::Ontwikkelwens } else { GoalKind::Hoofddoel },
        domain: domain.to_owned(),
        wish,
        words: OwnWords::new(words, language),
        dutch: dutch.to_owned(),
        helper: String::new(),
        by_day: None,
    };
    goals::set(scope, id, Compartment::Open, goal).await.map(drop)
}
