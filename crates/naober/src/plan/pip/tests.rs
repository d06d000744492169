//! Writing, adopting and changing a plan, on each engine.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use wi2021::facts::{Afschaling, Leerroute, Niveau};
use wi2021::{Kind, TermCode};

use super::content::Afweging;
use super::*;
use crate::dossier::tests::{House, fact, notice, obliged, person};
use crate::dossier::{AsOf, DossierError, DossierView};

const TODAY: Date = date(2026, 3, 12);

fn whole(route: Leerroute) -> Content {
    let written = |text: &str| text.to_owned();
    Content {
        leerroute: Some(route),
        afweging: Afweging { b1: written("past"), onderwijs: written("geen wens"), z: written("kan meer") },
        niveau: Some(Niveau::B1),
        uren_per_week: Some(12.0),
        ondersteuning: written("taalmaatje"),
        pvt: written("drie dagdelen"),
        map: written("in september"),
        voortgangsgesprekken: Some(6),
        ..Content::default()
    }
}

async fn newcomer(scope: &Scope) -> DossierId {
    let mut facts = obliged(date(2026, 1, 5));
    facts.push(notice(date(2026, 1, 12)));
    dossier::open(scope, person("Amira", "Haddad"), facts).await.unwrap()
}

fn on(dated_on: Date, revision: i64) -> Adoption {
    Adoption { dated_on, announced_on: None, special: false, revision }
}

async fn shown(scope: &Scope, id: DossierId) -> DossierView {
    dossier::show(scope, id, AsOf::default()).await.unwrap()
}

fn term(view: &DossierView) -> Option<(Option<Date>, Date)> {
    let terms = &view.assessment.terms;
    terms.iter().find(|term| term.code == TermCode::Inburgeringstermijn).map(|term| (term.start, term.due))
}

/// Adopts a plan on a day, from nothing.
async fn adopted(scope: &Scope, id: DossierId, content: &Content, day: Date) -> Adopted {
    let before = read(scope, id).await.unwrap().draft.map_or(0, |draft| draft.revision);
    save(scope, id, before, content).await.unwrap();
    let revision = read(scope, id).await.unwrap().draft.unwrap().revision;
    adopt(scope, id, &on(day, revision)).await.unwrap()
}

macro_rules! on_both_engines {
    ($($name:ident)+) => {
        mod sqlite {
            use super::*;
            $(#[tokio::test] async fn $name() { super::$name(House::sqlite().await).await; })+
        }
        mod postgres {
            use super::*;
            $(#[tokio::test] async fn $name() { super::$name(House::postgres().await).await; })+
        }
    };
}

on_both_engines! {
    every_statement_fits_the_engine
    adoption_makes_the_version_the_fact_and_the_letter_together
    a_plan_that_is_not_ready_is_refused_and_nothing_is_kept
    two_who_write_at_once_do_not_overwrite_each_other
    a_later_version_never_moves_the_term
    another_municipality_finds_no_plan
}

async fn every_statement_fits_the_engine(house: House) {
    store::check::prepare_all(&house.app.store, STATEMENTS).await.unwrap();
}

async fn adoption_makes_the_version_the_fact_and_the_letter_together(house: House) {
    let scope = house.scope(1, TODAY);
    let id = newcomer(&scope).await;
    let made = adopted(&scope, id, &whole(Leerroute::B1), TODAY).await;
    let view = shown(&scope, id).await;
    assert_eq!(
        term(&view).and_then(|term| term.0),
        Some(TODAY.saturating_add(1.day())),
        "the day after the dagtekening"
    );
    let plan = view.facts.iter().find(|one| Some(one.fact.id) == made.fact).expect("the fact is there");
    assert_eq!(plan.fact.kind.name(), "pip-vastgesteld");
    let pips = read(&scope, id).await.unwrap();
    assert!(pips.draft.is_none());
    let current = pips.current().unwrap();
    assert_eq!((current.version, current.content.leerroute), (1, Some(Leerroute::B1)));
    let adopted = current.adopted.as_ref().unwrap();
    assert_eq!((adopted.occasion, adopted.letter), (Occasion::First, Some(made.letter)));
}

async fn a_plan_that_is_not_ready_is_refused_and_nothing_is_kept(house: House) {
    let scope = house.scope(1, TODAY);
    let id = newcomer(&scope).await;
    let without = Content { afweging: Afweging::default(), ..whole(Leerroute::B1) };
    save(&scope, id, 0, &without).await.unwrap();
    let Err(PlanError::NotReady(gaps)) = adopt(&scope, id, &on(TODAY, 1)).await else { panic!("it was adopted") };
    assert_eq!(gaps.len(), 3, "a reason for each of the three routes");
    let tomorrow = TODAY.saturating_add(1.day());
    save(&scope, id, 1, &whole(Leerroute::B1)).await.unwrap();
    assert!(matches!(adopt(&scope, id, &on(tomorrow, 2)).await, Err(PlanError::Dagtekening)));
    let view = shown(&scope, id).await;
    assert!(view.facts.iter().all(|one| one.fact.kind.name() != "pip-vastgesteld"));
    assert!(read(&scope, id).await.unwrap().versions.is_empty());
}

async fn two_who_write_at_once_do_not_overwrite_each_other(house: House) {
    let scope = house.scope(1, TODAY);
    let id = newcomer(&scope).await;
    save(&scope, id, 0, &whole(Leerroute::B1)).await.unwrap();
    assert!(matches!(save(&scope, id, 0, &whole(Leerroute::Z)).await, Err(PlanError::ChangedMeanwhile)));
    save(&scope, id, 1, &whole(Leerroute::Z)).await.unwrap();
    assert!(matches!(adopt(&scope, id, &on(TODAY, 1)).await, Err(PlanError::ChangedMeanwhile)), "not what was read");
    assert_eq!(read(&scope, id).await.unwrap().draft.unwrap().content.leerroute, Some(Leerroute::Z));
}

async fn a_later_version_never_moves_the_term(house: House) {
    let first = house.scope(1, TODAY);
    let id = newcomer(&first).await;
    adopted(&first, id, &whole(Leerroute::B1), TODAY).await;
    let before = term(&shown(&first, id).await);

    let later = house.scope(1, date(2026, 9, 1));
    let mut content = read(&later, id).await.unwrap().to_start_from();
    content.reden = "de lessen gaan te snel".to_owned();
    content.leerroute = Some(Leerroute::Z);
    adopted(&later, id, &content, date(2026, 9, 1)).await;
    let view = shown(&later, id).await;
    assert_eq!((term(&view), view.assessment.route), (before, Some(Leerroute::Z)));
    assert_eq!(read(&later, id).await.unwrap().current().unwrap().adopted.as_ref().unwrap().occasion, Occasion::Route);

    content.pvt = "vier dagdelen".to_owned();
    content.reden = "meer tijd voor het PVT".to_owned();
    adopted(&later, id, &content, date(2026, 9, 1)).await;
    let versions = read(&later, id).await.unwrap().versions;
    let occasions: Vec<_> = versions.iter().map(|one| (one.version, one.adopted.as_ref().unwrap().occasion)).collect();
    assert_eq!(occasions, [(3, Occasion::Other), (2, Occasion::Route), (1, Occasion::First)]);
    assert_eq!(term(&shown(&later, id).await), before);
}

async fn another_municipality_finds_no_plan(house: House) {
    let scope = house.scope(1, TODAY);
    let id = newcomer(&scope).await;
    save(&scope, id, 0, &whole(Leerroute::B1)).await.unwrap();
    let other = house.scope(2, TODAY);
    let missing = |error| matches!(error, PlanError::Dossier(DossierError::NotFound));
    assert!(missing(read(&other, id).await.unwrap_err()));
    assert!(missing(save(&other, id, 1, &whole(Leerroute::Z)).await.unwrap_err()));
    assert!(missing(adopt(&other, id, &on(TODAY, 1)).await.unwrap_err()));
}

#[tokio::test]
async fn exams_at_a2_make_a_version_of_scaling_down() {
    let house = House::sqlite().await;
    let first = house.scope(1, TODAY);
    let id = newcomer(&first).await;
    adopted(&first, id, &whole(Leerroute::B1), TODAY).await;
    let later = house.scope(1, date(2027, 9, 1));
    let allowed = Afschaling { onderdelen: Vec::new(), voldoende_inspanning: Some(true), b1_niet_haalbaar: Some(true) };
    dossier::record(&later, id, vec![fact(date(2027, 8, 30), Kind::ExamenA2Toegestaan(allowed))]).await.unwrap();
    let mut content = read(&later, id).await.unwrap().to_start_from();
    content.niveau = Some(Niveau::A2);
    content.reden = "B1 is niet haalbaar".to_owned();
    adopted(&later, id, &content, date(2027, 9, 1)).await;
    let current = read(&later, id).await.unwrap().versions.remove(0);
    assert_eq!(current.adopted.unwrap().occasion, Occasion::Scaling);
}
