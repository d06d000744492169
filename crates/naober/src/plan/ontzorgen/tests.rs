//! The step plan: costs that change hands, steps as facts, questions, and the compartment of mental health.

use axum::http::StatusCode;
use jiff::civil::{Date, date};
use store::Query;
use testkit::both_engines;
use uuid::Uuid;
use wi2021::DangerCode;

use super::*;
use crate::access::tests::House;
use crate::access::{Actor, Role};
use crate::dossier::{self, AsOf, DossierError, NewDossier};

const TODAY: Date = date(2026, 3, 12);
const STEP: Step<'static> = Step { what: "Huur: Samen", source: "gesprek" };

fn case_manager(house: &House) -> Scope {
    let actor = Actor { account: Uuid::from_u128(100), name: "Rian".to_owned(), role: Role::Regisseur };
    Scope { actor, ..Scope::system(&house.app, house.here) }
}

/// Someone of whom the months of ontzorgen are nearly over.
async fn unburdened(scope: &Scope) -> DossierId {
    let kind = |name, data| Kind::parse(name, data).unwrap();
    let permit = r#"{"vergunning":"asiel-bepaalde-tijd"}"#;
    let facts = vec![
        NewFact::new(date(2025, 9, 1), kind("verblijf-verleend", permit), "brief DUO"),
        NewFact::new(date(2025, 9, 2), kind("inburgeringsplicht-vastgesteld", r#"{"wet":"wi2021"}"#), "brief DUO"),
        NewFact::new(date(2025, 10, 1), kind("bijstand-toegekend", "{}"), "besluit"),
    ];
    let new = NewDossier { given_names: "Amina".to_owned(), family_name: "Haddad".to_owned(), ..NewDossier::default() };
    dossier::open(scope, new, facts).await.unwrap()
}

/// The steps and starts among the facts, in their order.
async fn told(scope: &Scope, id: DossierId) -> Vec<String> {
    let view = dossier::show(scope, id, AsOf::default()).await.unwrap();
    let line = |recorded: &dossier::RecordedFact| match &recorded.fact.kind {
        Kind::OntzorgenGestart(_) => Some(format!("start {}", recorded.fact.happened)),
        Kind::FinancieleStapGezet(step) => step.reden.clone(),
        _ => None,
    };
    view.facts.iter().filter_map(line).collect()
}

async fn warned(scope: &Scope, id: DossierId) -> bool {
    let view = dossier::show(scope, id, AsOf::default()).await.unwrap();
    view.assessment.dangers.iter().any(|danger| danger.code == DangerCode::OntzorgenZonderFinancieleStap)
}

async fn health_looks(house: &House) -> i64 {
    let mut query = Query::new("select count(*) from access_log where tenant_id = ");
    query.bind(house.here).push(" and name = ").bind(Activity::PlanHealth.name());
    house.app.store.read(house.here).await.unwrap().all_of::<i64>(query).await.unwrap()[0]
}

both_engines! {
    async fn every_statement_of_ontzorgen_is_understood_and_names_its_tenant(house: House) {
        store::check::prepare_all(&house.app.store, STATEMENTS).await.unwrap();
    }

    async fn a_cost_that_comes_nearer_to_the_own_hands_is_a_step_and_one_that_goes_back_is_not(house: House) {
        let scope = case_manager(&house);
        let id = unburdened(&scope).await;
        assert!(warned(&scope, id).await);
        let put = async |cost, hands, day| put(&scope, id, cost, hands, day, None, &STEP).await;
        put(Cost::Huur, Hands::Municipality, date(2025, 10, 5)).await.unwrap();
        put(Cost::Water, Hands::Municipality, date(2025, 10, 9)).await.unwrap();
        assert_eq!(told(&scope, id).await, ["start 2025-10-05"], "the college began once");
        put(Cost::Huur, Hands::Together, date(2026, 2, 1)).await.unwrap();
        assert!(!warned(&scope, id).await, "what the law has to know is a fact");
        let before = put(Cost::Huur, Hands::Own, date(2026, 1, 1)).await;
        assert!(matches!(before, Err(PlanError::WrongSpan)));
        put(Cost::Huur, Hands::Municipality, date(2026, 3, 1)).await.unwrap();
        assert_eq!(told(&scope, id).await, ["start 2025-10-05", "Huur: Samen"]);
        let plan = show(&scope, id).await.unwrap();
        assert_eq!(plan.state(Cost::Huur, date(2026, 2, 20)).map(|state| state.hands), Some(Hands::Together));
        assert_eq!(plan.state(Cost::Huur, TODAY).map(|state| state.hands), Some(Hands::Municipality));
        assert_eq!(plan.costs.len(), 4, "every state stays a row");
    }

    async fn a_day_that_a_fact_cannot_have_leaves_no_row_behind(house: House) {
        let scope = case_manager(&house);
        let id = unburdened(&scope).await;
        let far = put(&scope, id, Cost::Gas, Hands::Municipality, date(1850, 1, 1), None, &STEP).await;
        assert!(matches!(far, Err(PlanError::Dossier(DossierError::TooLongAgo(_)))));
        assert!(show(&scope, id).await.unwrap().costs.is_empty());
    }

    async fn a_question_has_who_answers_by_when_and_is_answered_once(house: House) {
        let scope = case_manager(&house);
        let id = unburdened(&scope).await;
        let asked = NewQuestion {
            question: "Mag zij werken?".to_owned(),
            who: "Rechtswinkel".to_owned(),
            due: Some(date(2026, 4, 1)),
        };
        let question = ask(&scope, id, &asked).await.unwrap();
        answer(&scope, id, question, " Ja. ").await.unwrap();
        assert!(matches!(answer(&scope, id, question, "Nee").await, Err(PlanError::NotFound)));
        let plan = show(&scope, id).await.unwrap();
        assert_eq!(plan.questions[0].answer.as_ref().map(|answer| answer.text.as_str()), Some("Ja."));
        let help = NewGiven { what: "Uitleg".to_owned(), who: "Rian".to_owned(), from: date(2026, 1, 1) };
        let given = give(&scope, id, &help).await.unwrap();
        assert!(matches!(end_given(&scope, id, given, date(2025, 12, 1)).await, Err(PlanError::WrongSpan)));
        end_given(&scope, id, given, TODAY).await.unwrap();
        assert!(matches!(end_given(&scope, id, given, TODAY).await, Err(PlanError::NotFound)));
        assert_eq!(show(&scope, id).await.unwrap().given[0].ended, Some((TODAY, "Rian".to_owned())));
    }

    async fn a_signal_about_mental_health_is_read_with_its_own_right_and_logged_as_health(house: House) {
        let scope = case_manager(&house);
        let id = unburdened(&scope).await;
        let signal = note_signal(&scope, id, "Slaapt slecht", Some("Huisarts")).await.unwrap();
        show(&scope, id).await.unwrap();
        assert_eq!(health_looks(&house).await, 1, "the step plan itself looks at no health");
        assert_eq!(signals(&scope, id).await.unwrap().len(), 1);
        assert_eq!(health_looks(&house).await, 2);
        close_signal(&scope, id, signal).await.unwrap();
        assert!(matches!(close_signal(&scope, id, signal).await, Err(PlanError::NotFound)));
        assert!(signals(&scope, id).await.unwrap()[0].closed.is_some(), "the row stays");
        let system = Scope::system(&house.app, house.here);
        let refused = signals(&system, id).await;
        assert!(matches!(refused, Err(PlanError::Dossier(DossierError::Denied))), "{refused:?}");
    }
}

#[tokio::test]
async fn the_step_plan_shows_the_months_with_their_reason_and_loses_nothing_that_was_typed() {
    let house = House::sqlite().await;
    let id = unburdened(&Scope::system(&house.app, house.here)).await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let path = format!("/dossiers/{id}/ontzorgen");
    let page = browser.get(&path).await;
    assert!(page.body.contains("Ontzorgen stopt zonder volgende stap"), "{}", page.body);
    assert!(page.body.contains("31 maart 2026") && page.body.contains("56a"));
    let wrong = browser.post(&format!("{path}/kosten"), &[("kost", "huur"), ("toelichting", "via de coach")]).await;
    assert!(wrong.status == StatusCode::OK && wrong.body.contains("value=\"via de coach\""));
    let step = [("stap", "Kan zelf internetbankieren"), ("op", "12-3-2026")];
    assert_eq!(browser.post(&format!("{path}/stappen"), &step).await.status, StatusCode::SEE_OTHER);
    let page = browser.get(&path).await;
    assert!(page.body.contains("Kan zelf internetbankieren") && !page.body.contains("stopt zonder volgende stap"));
    let noted = browser.post(&format!("{path}/gezondheid"), &[("gezien", "Slaapt slecht")]).await;
    assert_eq!(noted.status, StatusCode::SEE_OTHER);
    assert!(!browser.get(&path).await.body.contains("Slaapt slecht"), "health stays on its own page");
    let health = browser.get(&format!("{path}/gezondheid")).await;
    assert!(health.body.contains("Slaapt slecht") && health.body.contains("Wie mag dit zien?"));
}

#[tokio::test]
async fn the_step_plan_of_another_municipality_is_not_found_and_a_team_lead_sees_none() {
    let house = House::sqlite().await;
    let id = unburdened(&Scope::system(&house.app, house.elsewhere)).await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let mut lead = house.signed_in(house.elsewhere, Role::TeamLead).await;
    for path in ["ontzorgen", "ontzorgen/gezondheid"] {
        assert_eq!(browser.get(&format!("/dossiers/{id}/{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(lead.get(&format!("/dossiers/{id}/{path}")).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let step = [("stap", "Betaalt zelf"), ("op", "12-3-2026")];
    let sent = browser.post(&format!("/dossiers/{id}/ontzorgen/stappen"), &step).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
}
