//! Rights in time on each engine.

use jiff::civil::{Date, date};
use testkit::both_engines;
use wi2021::facts::{Cursus, Verlengingsgrond};
use wi2021::{Fact, Kind, RightCode, RightState, TermCode};

use super::loss::{self, AT_ONCE, HoursState};
use super::*;
use crate::access::{Role, Scope};
use crate::dossier::tests::{House, fact, obliged, person};
use crate::dossier::{self, AsOf, DossierError, DossierId, DossierView, Lost, NewFact};
use crate::plan::PlanError;

const TODAY: Date = date(2026, 3, 12);
const SCHOOL: &str = "Taalschool Élan";

fn told(day: Date, kind: &str, data: &str) -> NewFact {
    fact(day, Kind::parse(kind, data).unwrap())
}

async fn pupil(scope: &Scope, name: &str, extra: Vec<NewFact>) -> DossierId {
    let start = fact(date(2025, 2, 1), Kind::CursusGestart(Cursus { aanbieder: Some(SCHOOL.to_owned()) }));
    let lessons = told(date(2025, 9, 1), "lesuren-gevolgd", r#"{"uren":80,"vak":"nt2","aanbieder":"taalschool elan"}"#);
    let facts = [obliged(date(2024, 1, 5)), vec![start, lessons], extra].concat();
    dossier::open(scope, person(name, "Haddad"), facts).await.unwrap()
}

async fn shown(scope: &Scope, id: DossierId) -> DossierView {
    dossier::show(scope, id, AsOf::default()).await.unwrap()
}

fn state(view: &DossierView, code: RightCode) -> Option<RightState> {
    view.assessment.rights.iter().find(|right| right.code == code).map(|right| right.state)
}

/// Someone whose term ends within half a year and who was ill for five months of it.
async fn ill(scope: &Scope) -> DossierId {
    let pip = told(date(2023, 6, 1), "pip-vastgesteld", r#"{"leerroute":"b1-route"}"#);
    let sick = r#"{"grond":"ziekte","van":"2025-01-01","tot_en_met":"2025-05-31"}"#;
    let facts = [obliged(date(2023, 1, 5)), vec![pip, told(date(2025, 9, 1), "omstandigheid-vastgesteld", sick)]];
    dossier::open(scope, person("Amal", "Haddad"), facts.concat()).await.unwrap()
}

fn medical(present: bool) -> NewMark {
    let ground = Ground::Verlenging(Verlengingsgrond::Ziekte);
    NewMark { ground, proof: "medische-machtiging".to_owned(), present, note: Some("map 3".to_owned()) }
}

fn scaling() -> Scaling {
    let (effort, unreachable) = ("De school schrijft: goed.".to_owned(), "Na 620 uur is A2 net gehaald.".to_owned());
    Scaling { parts: Vec::new(), effort, unreachable }
}

both_engines! {
    async fn every_statement_is_understood_and_names_its_tenant(house: House) {
        let statements = [sql::ALL, crate::plan::fines::sql::ALL].concat();
        store::check::prepare_all(&house.app.store, &statements).await.unwrap();
    }

    async fn everyone_of_a_closed_school_gets_the_fact_a_task_and_a_letter_once(house: House) {
        let scope = house.scope(1, TODAY);
        let (one, two) = (pupil(&scope, "Amal", Vec::new()).await, pupil(&scope, "Sami", Vec::new()).await);
        let ended = fact(date(2026, 1, 1), Kind::CursusBeeindigd(Cursus { aanbieder: Some(SCHOOL.to_owned()) }));
        let left = pupil(&scope, "Left", vec![ended]).await;
        for (done, turn) in [(2, "first"), (0, "second")] {
            let id = loss::note(&scope, "taalschool elan", TODAY, Lost::Closed).await.unwrap();
            assert_eq!(loss::settle(&scope, id, AT_ONCE).await.unwrap(), done, "{turn}");
            let outcome = loss::outcome(&scope, id).await.unwrap();
            assert_eq!(outcome.people.len(), 2, "{turn}");
            assert!(outcome.people.iter().all(|person| person.settled_at.is_some() && person.letter.is_some()));
            for id in [one, two] {
                let view = shown(&scope, id).await;
                assert_eq!((view.facts.len(), view.tasks.len()), (5, 1), "{turn}");
                assert_eq!(view.tasks[0].due_on, Some(date(2026, 3, 26)), "{turn}");
                assert_eq!(made(&scope, id).await.unwrap().len(), 1, "{turn}");
            }
            assert!(shown(&scope, left).await.tasks.is_empty(), "{turn}");
        }
        assert_eq!(loss::losses(&scope).await.unwrap().len(), 1);
    }

    async fn what_stopped_half_way_goes_on_where_it_stopped(house: House) {
        let scope = house.scope(1, TODAY);
        for name in ["Amal", "Sami", "Noor"] {
            pupil(&scope, name, Vec::new()).await;
        }
        let id = loss::note(&scope, SCHOOL, TODAY, Lost::Keurmerk).await.unwrap();
        let open = async || loss::outcome(&scope, id).await.unwrap().people.iter().filter(|one| one.settled_at.is_none()).count();
        assert_eq!(open().await, 3);
        assert_eq!(loss::settle(&scope, id, 1).await.unwrap(), 1);
        assert_eq!(open().await, 2);
        assert_eq!(loss::settle(&scope, id, AT_ONCE).await.unwrap(), 2);
        let outcome = loss::outcome(&scope, id).await.unwrap();
        for one in &outcome.people {
            assert_eq!(shown(&scope, one.subject.id).await.tasks.len(), 1);
        }
        assert!(matches!(loss::outcome(&house.scope(2, TODAY), id).await, Err(PlanError::NotFound)));
        assert!(matches!(loss::settle(&house.scope(2, TODAY), id, 9).await, Err(PlanError::NotFound)));
    }

    async fn who_is_still_without_a_statement_stands_first(house: House) {
        let scope = house.scope(1, TODAY);
        let (one, two) = (pupil(&scope, "Amal", Vec::new()).await, pupil(&scope, "Sami", Vec::new()).await);
        let id = loss::note(&scope, SCHOOL, date(2026, 3, 1), Lost::Closed).await.unwrap();
        loss::settle(&scope, id, AT_ONCE).await.unwrap();
        let statement = told(TODAY, "urenverklaring-ontvangen", r#"{"aanbieder":"Taalschool Élan","uren":80}"#);
        dossier::record(&scope, one, vec![statement]).await.unwrap();
        let people = loss::outcome(&scope, id).await.unwrap().people;
        let seen: Vec<_> = people.iter().map(|person| (person.subject.id, person.hours)).collect();
        assert_eq!(seen, [(two, HoursState::Missing), (one, HoursState::Certified(TODAY))]);
    }

    async fn a_day_that_cannot_be_is_refused_before_anything_is_noted(house: House) {
        let scope = house.scope(1, TODAY);
        pupil(&scope, "Amal", Vec::new()).await;
        let ahead = loss::note(&scope, SCHOOL, date(2030, 1, 1), Lost::Closed).await;
        assert!(matches!(ahead, Err(PlanError::Dossier(DossierError::TooFarAhead(_)))));
        assert!(loss::losses(&scope).await.unwrap().is_empty());
    }

    async fn a_proof_that_is_there_reaches_the_circumstance_and_leaves_it_again(house: House) {
        let scope = house.scope(1, TODAY);
        let id = ill(&scope).await;
        let missing = async || {
            let view = shown(&scope, id).await;
            let right = view.assessment.rights.into_iter().find(|right| right.code == RightCode::VerlengingZiekte);
            right.unwrap().missing.len()
        };
        assert_eq!(missing().await, 1);
        mark(&scope, id, medical(true)).await.unwrap();
        assert_eq!(missing().await, 0);
        mark(&scope, id, medical(false)).await.unwrap();
        assert_eq!(missing().await, 1);
        let marks = marks(&scope, id).await.unwrap();
        assert_eq!(marks.len(), 2, "what was said before stays");
        assert!(marks.iter().all(|mark| mark.health));
        let wrong = NewMark { proof: "geboorteakte".to_owned(), ..medical(true) };
        assert!(matches!(mark(&scope, id, wrong).await, Err(PlanError::NotFound)));
        let elsewhere = mark(&house.scope(2, TODAY), id, medical(true)).await;
        assert!(matches!(elsewhere, Err(PlanError::Dossier(DossierError::NotFound))));
    }

    async fn a_request_is_prepared_on_grounds_that_give_time(house: House) {
        let scope = house.scope(1, TODAY);
        let id = ill(&scope).await;
        let letter = prepare_extension(&scope, id, &[Verlengingsgrond::Ziekte]).await.unwrap();
        let made = made(&scope, id).await.unwrap();
        assert_eq!((made[0].letter, made[0].about.as_str()), (letter, "verlenging-ziekte"));
        let mut without = scope.clone();
        without.actor.role = crate::access::Role::System;
        assert!(super::made(&without, id).await.unwrap().is_empty(), "who may not see health sees no request about it");
        let none = prepare_extension(&scope, id, &[Verlengingsgrond::Bevalling]).await;
        assert!(matches!(none, Err(PlanError::NotNow)));
        assert_eq!(shown(&scope, id).await.facts.len(), 4, "asking is recorded when it was sent");
    }

    async fn special_circumstances_need_the_advice_of_the_college(house: House) {
        let scope = house.scope(1, TODAY);
        let id = ill(&scope).await;
        let ground = OTHERS[1];
        assert!(matches!(prepare_other(&scope, id, ground, Advice(None)).await, Err(PlanError::NoText)));
        prepare_other(&scope, id, ground, Advice(Some("Zeer bijzonder.".to_owned()))).await.unwrap();
        prepare_other(&scope, id, OTHERS[2], Advice::default()).await.unwrap();
        let whats: Vec<String> = made(&scope, id).await.unwrap().into_iter().map(|one| one.what).collect();
        assert_eq!(whats, ["vrijstelling", "ontheffing"]);
    }

    async fn a2_is_allowed_after_the_hours_and_the_term_stays(house: House) {
        let scope = house.scope(1, TODAY);
        let pip = told(date(2024, 3, 1), "pip-vastgesteld", r#"{"leerroute":"b1-route"}"#);
        let id = pupil(&scope, "Amal", vec![pip]).await;
        assert!(matches!(allow_a2(&scope, id, scaling()).await, Err(PlanError::NotNow)));
        let hours = told(date(2026, 1, 1), "lesuren-gevolgd", r#"{"uren":540,"vak":"nt2","aanbieder":"taalschool elan"}"#);
        dossier::record(&scope, id, vec![hours]).await.unwrap();
        let end = async || {
            let view = shown(&scope, id).await;
            view.assessment.terms.iter().find(|term| term.code == TermCode::Inburgeringstermijn).map(|term| term.due)
        };
        let before = end().await;
        let unsaid = Scaling { effort: " ".to_owned(), ..scaling() };
        assert!(matches!(allow_a2(&scope, id, unsaid).await, Err(PlanError::NoText)));
        let letter = allow_a2(&scope, id, scaling()).await.unwrap();
        assert_eq!(end().await, before);
        assert_eq!(state(&shown(&scope, id).await, RightCode::Afschalen), Some(RightState::Used));
        let made = made(&scope, id).await.unwrap();
        assert_eq!(made[0].letter, letter);
        assert!(made[0].reason.as_deref().is_some_and(|reason| reason.contains("A2 net gehaald")));
        assert!(matches!(allow_a2(&scope, id, scaling()).await, Err(PlanError::NotNow)), "once");
    }

    async fn an_overview_needs_hours_and_a_request_a_school(house: House) {
        let scope = house.scope(1, TODAY);
        let (none, some) = (ill(&scope).await, pupil(&scope, "Sami", Vec::new()).await);
        assert!(matches!(make_overview(&scope, none).await, Err(PlanError::NotNow)));
        assert!(matches!(ask_for_statement(&scope, none, " ").await, Err(PlanError::NoText)));
        make_overview(&scope, some).await.unwrap();
        ask_for_statement(&scope, some, SCHOOL).await.unwrap();
        assert_eq!(made(&scope, some).await.unwrap().len(), 2);
        let facts: Vec<Fact> = shown(&scope, some).await.facts.into_iter().map(|one| one.fact).collect();
        assert_eq!(known_hours(&facts, TODAY).len(), 1, "however it was written");
    }

    async fn who_may_not_see_dossiers_prepares_nothing(house: House) {
        let scope = house.scope(1, TODAY);
        let id = ill(&scope).await;
        let mut lead = scope.clone();
        lead.actor.role = Role::TeamLead;
        let denied = |error: PlanError| matches!(error, PlanError::Dossier(DossierError::Denied));
        assert!(denied(marks(&lead, id).await.unwrap_err()));
        assert!(denied(made(&lead, id).await.unwrap_err()));
        assert!(denied(prepare_extension(&lead, id, &[Verlengingsgrond::Ziekte]).await.unwrap_err()));
        assert!(denied(loss::note(&lead, SCHOOL, TODAY, Lost::Closed).await.unwrap_err()));
    }
}
