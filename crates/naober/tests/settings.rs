//! A municipality reads the law its own way where the text leaves room, and only there.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod common;

use jiff::civil::{Date, date};
use naober::access::{Actor, Role, Scope, places};
use naober::app::App;
use naober::dossier::{self, AsOf, DossierError, DossierId, NewDossier, NewFact, readings};
use testkit::{Database, both_engines};
use uuid::Uuid;
use wi2021::DagVanKennisgeving;
use wi2021::facts::Kennisgeving;
use wi2021::{Kind, Readings, TermCode};

const LETTER: Date = date(2026, 3, 2);

async fn scope(app: &App, code: &str, role: Role) -> Scope {
    let tenant = places::settle(app, code, Some("Voorbeeldstad")).await.unwrap().unwrap();
    let mut scope = Scope::system(app, tenant);
    scope.actor = Actor { account: Uuid::from_u128(7), name: "Rian".to_owned(), role };
    scope
}

/// Someone whose notice showed in the portal four days after the date of the letter.
async fn notified(scope: &Scope) -> DossierId {
    let notice = Kennisgeving { portaaldatum: Some(date(2026, 3, 6)), ontvangen_op: None };
    let new = NewDossier { family_name: "Haddad".to_owned(), ..NewDossier::default() };
    let fact = NewFact::new(LETTER, Kind::KennisgevingOntvangen(notice), "brief DUO");
    dossier::open(scope, new, vec![fact]).await.unwrap()
}

async fn plan_due(scope: &Scope, id: DossierId) -> Date {
    let on = AsOf { on: Some(date(2026, 3, 12)), known: None };
    let view = dossier::show(scope, id, on).await.unwrap();
    view.assessment.terms.iter().find(|term| term.code == TermCode::PipVaststellen).unwrap().due
}

fn portal_day() -> Readings {
    Readings { dag_van_kennisgeving: DagVanKennisgeving::Portaaldatum, ..Readings::default() }
}

both_engines! {
    async fn a_chosen_reading_moves_the_term_of_this_municipality_alone(database: Database) {
        let app = common::app(&database).await;
        let here = scope(&app, "GM9001", Role::Regisseur).await;
        let there = scope(&app, "GM9002", Role::Regisseur).await;
        let (ours, theirs) = (notified(&here).await, notified(&there).await);
        assert_eq!(plan_due(&here, ours).await, date(2026, 5, 11));

        let administrator = scope(&app, "GM9001", Role::Administrator).await;
        let passed = readings::choose(&administrator, portal_day()).await.unwrap();
        assert_eq!((passed.seen, passed.changed), (1, 1), "the stored duties follow at once");
        assert_eq!(plan_due(&here, ours).await, date(2026, 5, 15));
        assert_eq!(plan_due(&there, theirs).await, date(2026, 5, 11));
    }

    async fn another_process_learns_the_choice_from_the_database(database: Database) {
        let app = common::app(&database).await;
        let administrator = scope(&app, "GM9001", Role::Administrator).await;
        readings::choose(&administrator, portal_day()).await.unwrap();

        let other = common::app(&database).await;
        places::all(&other).await.unwrap();
        let here = scope(&other, "GM9001", Role::Regisseur).await;
        assert_eq!(here.law().readings, portal_day());
    }

    async fn a_regisseur_does_not_choose_how_the_law_is_read(database: Database) {
        let app = common::app(&database).await;
        let regisseur = scope(&app, "GM9001", Role::Regisseur).await;
        assert!(matches!(readings::choose(&regisseur, portal_day()).await, Err(DossierError::Denied)));
        assert_eq!(regisseur.law().readings, Readings::default());
    }
}
