//! Goals on each engine and over HTTP: own words stay as they were said, health stays apart, nothing is lost.

use axum::http::StatusCode;
use jiff::civil::date;
use uuid::Uuid;

use super::*;
use crate::access::tests::House;
use crate::access::{Actor, Role, Room};
use crate::dossier::{AsOf, DossierError, NewDossier, NewFact};
use crate::plan::intake::table::LEVELS;
use crate::plan::intake::{self, Given, table::Subject};

fn regisseur(house: &House) -> Scope {
    let actor = Actor { account: Uuid::from_u128(7), name: "Rian".to_owned(), role: Role::Regisseur };
    Scope { actor, ..Scope::system(&house.app, house.here) }
}

async fn newcomer(scope: &Scope) -> DossierId {
    let person = NewDossier {
        given_names: "Amira".to_owned(),
        family_name: "Haddad".to_owned(),
        language: Some("ar".to_owned()),
        ..NewDossier::default()
    };
    dossier::open(scope, person, Vec::new()).await.unwrap()
}

fn goal(domain: &str, text: &str) -> NewGoal {
    NewGoal {
        kind: GoalKind::Hoofddoel,
        domain: domain.to_owned(),
        wish: None,
        words: OwnWords::new(text, "ar"),
        dutch: "Samen eten".to_owned(),
        helper: "buurvrouw".to_owned(),
        by_day: Some(date(2026, 9, 1)),
    }
}

testkit::both_engines! {
    async fn a_goal_has_steps_and_each_is_reached_let_go_or_taken_up_again(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope).await;
        let eat = set(&scope, id, Compartment::Open, goal("bri", "نأكل معًا")).await.unwrap();
        let step = add_step(&scope, id, Compartment::Open, eat, goal("", "أدعو جارتي")).await.unwrap();
        assert!(matches!(add_step(&scope, id, Compartment::Open, step, goal("", "x")).await, Err(PlanError::NotFound)));
        let say = async |state, reason| mark(&scope, id, Compartment::Open, eat, state, reason).await;
        assert!(matches!(say(GoalState::Losgelaten, " ").await, Err(PlanError::NoText)));
        say(GoalState::Losgelaten, "verhuisd").await.unwrap();
        say(GoalState::Losgelaten, "nog eens").await.unwrap();
        say(GoalState::Opgepakt, "").await.unwrap();
        say(GoalState::Bereikt, "").await.unwrap();
        let goals = read(&scope, id, Compartment::Open).await.unwrap();
        assert_eq!(goals.len(), 2);
        assert_eq!((goals[0].words.text.as_str(), goals[0].words.dir(), goals[0].is_open()), ("نأكل معًا", "rtl", false));
        assert_eq!((goals[1].parent, goals[1].kind, goals[1].domain.as_str()), (Some(eat), GoalKind::Subdoel, "bri"));
        let reasons: Vec<&str> = goals[0].marks.iter().map(|mark| mark.reason.as_str()).collect();
        assert_eq!(reasons, ["verhuisd", "", ""], "the same state again writes nothing");
        assert_eq!(goals[0].marks[0].by, "Rian");
    }

    async fn goals_about_health_lie_in_their_compartment(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope).await;
        let sleep = set(&scope, id, Compartment::Health, goal(HEALTH, "أنام جيدًا")).await.unwrap();
        assert!(matches!(set(&scope, id, Compartment::Open, goal(HEALTH, "x")).await, Err(PlanError::NotFound)));
        assert!(matches!(set(&scope, id, Compartment::Health, goal("wrk", "x")).await, Err(PlanError::NotFound)));
        assert!(read(&scope, id, Compartment::Open).await.unwrap().is_empty());
        assert_eq!(read(&scope, id, Compartment::Health).await.unwrap().len(), 1);
        let open = mark(&scope, id, Compartment::Open, sleep, GoalState::Bereikt, "").await;
        assert!(matches!(open, Err(PlanError::NotFound)));
        let permit = scope.may(Room::Plan, Action::Read).unwrap();
        let mut tx = scope.read().await.unwrap();
        assert!(of(&mut tx, &scope, &permit, id).await.unwrap().is_empty());
        drop(tx);
        let system = Scope::system(&house.app, house.here);
        let refused = read(&system, id, Compartment::Health).await;
        assert!(matches!(refused, Err(PlanError::Dossier(DossierError::Denied))));
    }

    async fn a_dossier_of_another_municipality_is_not_there(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope).await;
        let made = set(&scope, id, Compartment::Open, goal("wrk", "x")).await.unwrap();
        let elsewhere = Scope { tenant: house.elsewhere, ..regisseur(&house) };
        let not_there = |error: PlanError| matches!(error, PlanError::Dossier(DossierError::NotFound));
        assert!(not_there(read(&elsewhere, id, Compartment::Open).await.unwrap_err()));
        assert!(not_there(set(&elsewhere, id, Compartment::Open, goal("wrk", "x")).await.unwrap_err()));
        let marked = mark(&elsewhere, id, Compartment::Open, made, GoalState::Bereikt, "").await;
        assert!(not_there(marked.unwrap_err()));
        let other = newcomer(&scope).await;
        let strange = mark(&scope, other, Compartment::Open, made, GoalState::Bereikt, "").await;
        assert!(matches!(strange, Err(PlanError::NotFound)), "the goal of another dossier");
    }

    async fn what_the_intake_and_exams_say_is_measured_too_and_the_same_twice_is_one(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope).await;
        let step = || NewMeasurement {
            scale: "participatieladder",
            value: "2".to_owned(),
            on: date(2026, 3, 1),
            known_by: "gesprek".to_owned(),
        };
        measure(&scope, id, step()).await.unwrap();
        measure(&scope, id, step()).await.unwrap();
        let seven = NewMeasurement { value: "7".to_owned(), ..step() };
        assert!(matches!(measure(&scope, id, seven).await, Err(PlanError::NotFound)));
        let level = Given {
            question: "spreken",
            value: "a1".to_owned(),
            language: None,
            known_by: Some("toets".to_owned()),
        };
        intake::save(&scope, id, Subject::named("taal").unwrap(), vec![level], &[]).await.unwrap();
        let exam = wi2021::Kind::parse(
            "examenonderdeel-uitslag-ontvangen",
            r#"{"onderdeel":"lezen","geslaagd":true,"niveau":"A2"}"#,
        );
        let exam = NewFact::new(date(2026, 3, 10), exam.unwrap(), "DUO");
        dossier::record(&scope, id, vec![exam]).await.unwrap();
        let view = dossier::show(&scope, id, AsOf::default()).await.unwrap();
        let found = measurements(&scope, &view).await.unwrap();
        let told: Vec<(&str, &str, &str)> =
            found.iter().map(|one| (one.scale.as_str(), one.value.as_str(), one.known_by.as_str())).collect();
        assert_eq!(
            told,
            [("participatieladder", "2", "gesprek"), ("lezen", "a2", "examen"), ("spreken", "a1", "toets")]
        );
    }
}

#[tokio::test]
async fn a_wish_starts_from_what_was_said_in_the_intake_and_a_wrong_entry_keeps_what_was_typed() {
    let house = House::sqlite().await;
    let scope = regisseur(&house);
    let id = newcomer(&scope).await;
    let said =
        Given {
            question: "droombaan", value: "ممرضة".to_owned(), language: Some("ar".to_owned()), known_by: None
        };
    intake::save(&scope, id, Subject::named("werk").unwrap(), vec![said], &[]).await.unwrap();
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let base = format!("/dossiers/{id}/doelen");
    let list = browser.get(&base).await.body;
    assert!(list.contains("ممرضة") && list.contains("lang=\"ar\" dir=\"rtl\""), "{list}");
    let form = browser.get(&format!("{base}/nieuw?wens=droombaan")).await.body;
    assert!(form.contains("ممرضة") && form.contains("Antwoord in de intake"), "{form}");
    let wrong = [
        ("wat", "droombaan"),
        ("woorden", "ممرضة"),
        ("domein", ""),
        ("uiterlijk", "morgen"),
        ("helper", "Jobcoach Ans"),
    ];
    let page = browser.post(&format!("{base}/nieuw"), &wrong).await;
    assert_eq!(page.status, StatusCode::OK);
    for kept in ["ممرضة", "Jobcoach Ans", "value=\"morgen\"", "#uiterlijk", "#domein"] {
        assert!(page.body.contains(kept), "{kept}: {}", page.body);
    }
    assert!(read(&scope, id, Compartment::Open).await.unwrap().is_empty());
    let right = [("wat", "droombaan"), ("woorden", "ممرضة"), ("woorden-in-taal", "ar"), ("domein", "wrk")];
    let made = browser.post(&format!("{base}/nieuw"), &right).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    let page = browser.get(&made.location).await;
    assert_eq!(page.status, StatusCode::OK);
    let state = browser.post(&format!("{}/stand", made.location), &[("stand", "losgelaten"), ("reden", "")]).await;
    assert!(state.body.contains("Schrijf op waarom"), "{}", state.body);
    let step = browser.post(&format!("{}/stap", made.location), &[("woorden", "يوم واحد")]).await;
    assert_eq!(step.status, StatusCode::SEE_OTHER);
    assert_eq!(read(&scope, id, Compartment::Open).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_program_reads_goals_with_the_names_of_the_ggm_and_none_about_health() {
    let house = House::sqlite().await;
    let account = house.account(house.here, Role::Regisseur, "rian@b.nl").await.id;
    let actor = Actor { account, name: "Rian".to_owned(), role: Role::Regisseur };
    let scope = Scope { actor, ..Scope::system(&house.app, house.here) };
    let id = newcomer(&scope).await;
    let eat = set(&scope, id, Compartment::Open, goal("bri", "نأكل معًا")).await.unwrap();
    add_step(&scope, id, Compartment::Open, eat, goal("", "أدعو جارتي")).await.unwrap();
    set(&scope, id, Compartment::Health, goal(HEALTH, "أنام جيدًا")).await.unwrap();
    let key = crate::access::api_keys::create(&scope, "toets").await.unwrap();
    let bearer = format!("Bearer {key}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    let path = format!("/api/v1/dossiers/{id}/doelen");
    let answer = house.browser().send(axum::http::Method::GET, &path, "", &headers).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let read: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(read["hoofddoelen"].as_array().unwrap().len(), 1);
    let first = &read["hoofddoelen"][0];
    assert_eq!((&first["doel"], &first["eigenWoorden"]["taal"]), (&"Samen eten".into(), &"ar".into()));
    assert_eq!(first["subdoelen"][0]["eigenWoorden"]["tekst"], "أدعو جارتي");
    assert!(!answer.body.contains("أنام"), "{}", answer.body);
}

#[test]
fn every_domain_state_and_step_has_its_words() {
    let mut keys: Vec<String> = DOMAINS.iter().map(|domain| format!("domain-{domain}")).collect();
    keys.extend(GoalState::ALL.iter().map(|state| format!("goal-state-{}", state.name())));
    keys.extend(Wish::ALL.iter().map(|wish| format!("wish-{}", wish.name())));
    keys.extend(SCALES.iter().map(|scale| format!("scale-{scale}")));
    keys.extend((1..=6).map(|step| format!("ladder-step-{step}")));
    keys.extend(LEVELS.iter().map(|level| format!("level-{level}")));
    let missing: Vec<&String> = keys.iter().filter(|key| !texts::has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(DOMAINS.len(), 14);
}
