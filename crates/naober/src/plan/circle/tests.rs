//! The circle and the follow-up plan: what is kept, who sees a care-giver, and agreeing in one transaction.

use axum::http::StatusCode;
use jiff::civil::{Date, date};
use store::Query;
use testkit::both_engines;
use wi2021::DangerCode;
use wi2021::facts::Leeg;

use super::*;
use crate::access::tests::House;
use crate::access::{self, Actor};
use crate::dossier::{self, AsOf, NewDossier, NewFact};

const TODAY: Date = date(2026, 3, 12);

fn case_manager(house: &House) -> Scope {
    let actor = Actor { account: Uuid::from_u128(100), name: "Rian".to_owned(), role: access::Role::Regisseur };
    Scope { actor, ..Scope::system(&house.app, house.here) }
}

/// Someone whose guidance ended today.
async fn guided(scope: &Scope, language: &str) -> DossierId {
    let permit = r#"{"vergunning":"asiel-bepaalde-tijd"}"#;
    let kind = |name, data| wi2021::Kind::parse(name, data).unwrap();
    let facts = vec![
        NewFact::new(date(2025, 1, 5), kind("verblijf-verleend", permit), "brief DUO"),
        NewFact::new(date(2025, 1, 6), kind("inburgeringsplicht-vastgesteld", r#"{"wet":"wi2021"}"#), "brief DUO"),
        NewFact::new(date(2025, 2, 1), wi2021::Kind::BegeleidingGestart(Leeg {}), "gesprek"),
        NewFact::new(TODAY, wi2021::Kind::BegeleidingGeeindigd(Leeg {}), "gesprek"),
    ];
    let new = NewDossier {
        given_names: "Amina".to_owned(),
        family_name: "Haddad".to_owned(),
        language: Some(language.to_owned()),
        ..NewDossier::default()
    };
    dossier::open(scope, new, facts).await.unwrap()
}

fn person(role: Role, name: &str) -> NewPerson {
    NewPerson { ring: Ring::Near, role, name: name.to_owned(), does: None, reach: None, since: None }
}

fn line(what: &str, who: &str) -> NewLine {
    NewLine { what: what.to_owned(), who: who.to_owned(), ask: "Mag ik u bellen?".to_owned(), reach: None, from: None }
}

async fn warned(scope: &Scope, id: DossierId) -> bool {
    let view = dossier::show(scope, id, AsOf::default()).await.unwrap();
    view.assessment.dangers.iter().any(|danger| danger.code == DangerCode::BegeleidingZonderVervolg)
}

async fn count(house: &House, from: &'static str) -> i64 {
    let mut query = Query::new(from);
    query.bind(house.here);
    house.app.store.read(house.here).await.unwrap().all_of::<i64>(query).await.unwrap()[0]
}

both_engines! {
    async fn every_statement_of_the_circle_is_understood_and_names_its_tenant(house: House) {
        store::check::prepare_all(&house.app.store, STATEMENTS).await.unwrap();
    }

    async fn someone_joins_changes_and_leaves_and_the_row_stays(house: House) {
        let scope = case_manager(&house);
        let id = guided(&scope, "nl").await;
        let anna = add(&scope, id, &person(Role::Maatje, " Anna ")).await.unwrap();
        change(&scope, id, anna, &person(Role::Vriend, "Anna de Wit")).await.unwrap();
        end(&scope, id, anna, TODAY).await.unwrap();
        let all = people(&scope, id).await.unwrap();
        assert_eq!((all.len(), all[0].who.name.as_str(), all[0].who.role), (1, "Anna de Wit", Role::Vriend));
        assert_eq!(all[0].ended, Some((TODAY, "Rian".to_owned())));
        assert!(matches!(end(&scope, id, anna, TODAY).await, Err(PlanError::NotFound)));
        assert!(matches!(add(&scope, id, &person(Role::Buur, " ")).await, Err(PlanError::NoText)));
    }

    async fn a_care_giver_is_there_only_for_who_may_see_health(house: House) {
        let scope = case_manager(&house);
        let id = guided(&scope, "nl").await;
        let doctor = add(&scope, id, &person(Role::Arts, "Dokter Smit")).await.unwrap();
        add(&scope, id, &person(Role::Buur, "Jamal")).await.unwrap();
        assert_eq!(people(&scope, id).await.unwrap().len(), 2);
        let system = Scope::system(&house.app, house.here);
        let seen = people(&system, id).await.unwrap();
        assert_eq!(seen.iter().map(|person| person.who.name.as_str()).collect::<Vec<_>>(), ["Jamal"]);
        for refused in [
            add(&system, id, &person(Role::Zorgverlener, "Praktijk")).await.map(|_| ()),
            change(&system, id, doctor, &person(Role::Buur, "Smit")).await,
            end(&system, id, doctor, TODAY).await,
        ] {
            assert!(matches!(refused, Err(PlanError::Dossier(dossier::DossierError::Denied))), "{refused:?}");
        }
        let looks = "select count(*) from access_log where name = 'gezondheid-in-plan-bekijken' and tenant_id = ";
        assert_eq!(count(&house, looks).await, 2, "written once, read once");
    }

    async fn agreeing_takes_the_danger_away_and_makes_the_letter_or_nothing_at_all(house: House) {
        let scope = case_manager(&house);
        let id = guided(&scope, "ar").await;
        assert!(warned(&scope, id).await);
        assert!(matches!(agree(&scope, id, TODAY, "gesprek").await, Err(PlanError::NoText)));
        add_line(&scope, id, &line("Brieven", "Buurthuis")).await.unwrap();
        let school = add_line(&scope, id, &line("School", "Buurthuis")).await.unwrap();
        let wrong = add_line(&scope, id, &line("Fout", "Niemand")).await.unwrap();
        drop_line(&scope, id, wrong).await.unwrap();
        let too_old = agree(&scope, id, date(1800, 1, 1), "gesprek").await;
        assert!(matches!(too_old, Err(PlanError::Dossier(dossier::DossierError::TooLongAgo(_)))));
        assert_eq!(count(&house, "select count(*) from letters where tenant_id = ").await, 0);
        agree(&scope, id, TODAY, "gesprek").await.unwrap();
        assert!(!warned(&scope, id).await);
        let plan = follow_up(&scope, id).await.unwrap();
        assert!(plan.is_agreed());
        assert_eq!(plan.agreed[0].lines.iter().map(|line| line.what.as_str()).collect::<Vec<_>>(), ["Brieven", "School"]);
        assert!(plan.agreed[0].letter.is_some());
        let view = dossier::show(&scope, id, AsOf::default()).await.unwrap();
        let who = view.facts.iter().find_map(|recorded| match &recorded.fact.kind {
            wi2021::Kind::VervolgAfgesproken(next) => next.wie.clone(),
            _ => None,
        });
        assert_eq!(who.as_deref(), Some("Buurthuis"), "each helper once");
        drop_line(&scope, id, school).await.unwrap();
        let plan = follow_up(&scope, id).await.unwrap();
        assert!(!plan.is_agreed() && plan.agreed[0].lines.len() == 2, "what was agreed keeps its lines");
    }
}

#[test]
fn the_letter_says_the_list_and_the_summary_speaks_the_language_of_the_person() {
    let lines = [line("Brieven lezen", "Buurthuis")];
    for (reads, language, words) in [("ar", "ar", "يساعدك Buurthuis"), ("sw", "en", "Buurthuis helps you")] {
        let summary = letter::of(&lines, TODAY, Some(reads)).content.summary.unwrap();
        let told = summary.paragraphs.join(" ").replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(summary.language, language);
        assert!(told.contains(words), "{told}");
    }
    assert!(letter::of(&lines, TODAY, Some("nl")).content.summary.is_none());
}

#[tokio::test]
async fn a_follow_up_is_agreed_over_http_only_when_it_was_gone_through_together() {
    let house = House::sqlite().await;
    let id = guided(&Scope::system(&house.app, house.here), "nl").await;
    let mut browser = house.signed_in(house.here, access::Role::Regisseur).await;
    let path = format!("/dossiers/{id}/vervolg");
    let page = browser.get(&path).await;
    assert!(page.body.contains("Begeleiding stopt zonder vervolg") && page.body.contains("Waarom?"));
    let half = browser.post(&path, &[("wat", "Brieven"), ("wie", "")]).await;
    assert!(half.status == StatusCode::OK && half.body.contains("value=\"Brieven\""));
    let full = [("wat", "Brieven"), ("wie", "Buurthuis"), ("vraag", "Help mij met een brief")];
    assert_eq!(browser.post(&path, &full).await.status, StatusCode::SEE_OTHER);
    let alone = browser.post(&format!("{path}/afspreken"), &[("op", "12-3-2026")]).await;
    assert!(alone.body.contains("Neem de lijst eerst samen door"));
    let ahead = browser.post(&format!("{path}/afspreken"), &[("op", "13-3-2026"), ("samen", "1")]).await;
    assert!(ahead.body.contains("Kies vandaag of een dag daarvoor"));
    let done = browser.post(&format!("{path}/afspreken"), &[("op", "12-3-2026"), ("samen", "1")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = browser.get(&path).await;
    assert!(
        !page.body.contains("Begeleiding stopt zonder vervolg") && page.body.contains("Deze lijst is afgesproken.")
    );
}

#[tokio::test]
async fn the_circle_of_another_municipality_is_not_found_and_a_team_lead_sees_none() {
    let house = House::sqlite().await;
    let id = guided(&Scope::system(&house.app, house.elsewhere), "nl").await;
    let mut browser = house.signed_in(house.here, access::Role::Regisseur).await;
    let form = [("naam", "Anna"), ("rol", "buur"), ("ring", "near")];
    for path in ["kring", "kring/nieuw", "vervolg"] {
        assert_eq!(browser.get(&format!("/dossiers/{id}/{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(browser.post(&format!("/dossiers/{id}/kring/nieuw"), &form).await.status, StatusCode::NOT_FOUND);
    let mut lead = house.signed_in(house.elsewhere, access::Role::TeamLead).await;
    for path in ["kring", "vervolg"] {
        assert_eq!(lead.get(&format!("/dossiers/{id}/{path}")).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}
