//! Field classes on the way out: who sees the work does not by that see the people.

use uuid::Uuid;

use super::{House, StatusCode};
use crate::access::{Actor, Role, Scope};
use crate::dossier::worklist::{self, Filter};
use crate::dossier::{self, AsOf, DossierError, NewDossier, notes};

fn scope(house: &House, role: Role) -> Scope {
    let actor = Actor { account: Uuid::from_u128(9), name: "Rian".to_owned(), role };
    Scope { actor, ..Scope::system(&house.app, house.here) }
}

fn amina() -> NewDossier {
    NewDossier {
        given_names: "Amina".to_owned(),
        family_name: "Voorbeeldnaam".to_owned(),
        neighbourhood: Some("Rivierenwijk".to_owned()),
        ..NewDossier::default()
    }
}

testkit::both_engines! {
    async fn a_team_lead_sees_the_work_and_not_the_people(house: House) {
        dossier::open(&scope(&house, Role::Regisseur), amina(), Vec::new()).await.unwrap();
        let lead = scope(&house, Role::TeamLead);
        let page = worklist::page(&lead, &Filter::default(), None, 10).await.unwrap();
        assert_eq!(page.total, 1);
        assert_eq!(page.lines[0].display_name, page.lines[0].number);
        assert_eq!(page.lines[0].neighbourhood, None);
        let named = Filter { search: Some("voorbeeldnaam".to_owned()), ..Filter::default() };
        assert!(matches!(worklist::page(&lead, &named, None, 10).await, Err(DossierError::Denied)));

        let shown = house.signed_in(house.here, Role::TeamLead).await.get("/werklijst").await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(!shown.body.contains("Voorbeeldnaam") && !shown.body.contains("Rivierenwijk"));
        let colleague = house.signed_in(house.here, Role::Regisseur).await.get("/werklijst?van=iedereen").await;
        assert!(colleague.body.contains("Voorbeeldnaam"));
    }

    async fn a_health_note_is_for_case_managers_only(house: House) {
        let regisseur = scope(&house, Role::Regisseur);
        let id = dossier::open(&regisseur, amina(), Vec::new()).await.unwrap();
        notes::write(&regisseur, id, "slaapt slecht", true).await.unwrap();
        let view = dossier::show(&regisseur, id, AsOf::default()).await.unwrap();
        assert_eq!(view.notes.len(), 1);
        for role in [Role::TeamLead, Role::Administrator] {
            assert!(matches!(notes::write(&scope(&house, role), id, "x", true).await, Err(DossierError::Denied)));
            assert!(matches!(dossier::show(&scope(&house, role), id, AsOf::default()).await, Err(DossierError::Denied)));
        }
        let system = dossier::show(&scope(&house, Role::System), id, AsOf::default()).await.unwrap();
        assert!(system.notes.is_empty(), "the program itself does not open the compartment");
    }
}
