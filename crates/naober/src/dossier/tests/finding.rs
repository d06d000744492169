//! Finding people by number and after their dossier closed; one's own tasks; how the work is divided.

use jiff::civil::date;
use testkit::both_engines;
use uuid::Uuid;

use super::super::worklist::{Filter, caseloads, page};
use super::super::*;
use super::{House, person};
use crate::access::{Role, Scope, VNumber};

const TODAY: Date = date(2026, 3, 12);

async fn with_numbers(scope: &Scope) -> DossierId {
    let bsn = Bsn::parse("999990019").ok();
    let v_number = VNumber::parse("1234567890").ok();
    open(scope, NewDossier { bsn, v_number, ..person("Amal", "Haddad") }, Vec::new()).await.unwrap()
}

both_engines! {
    async fn someone_is_found_by_a_whole_number_and_by_nobody_elses(house: House) {
        let scope = house.scope(1, TODAY);
        let id = with_numbers(&scope).await;
        open(&scope, person("Else", "Where"), Vec::new()).await.unwrap();
        for typed in ["999990019", "999 990 019", "1234567890"] {
            assert_eq!(finding::by_number(&scope, typed).await.unwrap(), Some(id), "{typed}");
        }
        for typed in ["99999001", "123456782", "Haddad", "2026-000001", ""] {
            assert_eq!(finding::by_number(&scope, typed).await.unwrap(), None, "{typed}");
        }
        assert_eq!(finding::by_number(&house.scope(2, TODAY), "999990019").await.unwrap(), None);
        let filter = Filter { search: Some("999990019".to_owned()), only: Some(id), ..Filter::default() };
        let found = page(&scope, &filter, None, 10).await.unwrap();
        assert_eq!((found.total, found.lines[0].dossier), (1, id));
    }

    async fn who_may_not_see_numbers_finds_nobody_by_them(house: House) {
        let scope = house.scope(1, TODAY);
        with_numbers(&scope).await;
        let mut lead = scope.clone();
        lead.actor.role = Role::TeamLead;
        assert!(matches!(finding::by_number(&lead, "999990019").await, Err(DossierError::Denied)));
        assert!(matches!(finding::closed(&lead, "haddad", None).await, Err(DossierError::Denied)));
    }

    async fn a_closed_dossier_is_found_and_one_set_aside_is_not(house: House) {
        let scope = house.scope(1, TODAY);
        let id = with_numbers(&scope).await;
        assert!(finding::closed(&scope, "haddad", None).await.unwrap().is_empty());
        close(&scope, id, CloseReason::Moved).await.unwrap();
        let by_name = finding::closed(&scope, "hadd am", None).await.unwrap();
        assert_eq!(by_name.iter().map(|member| member.dossier).collect::<Vec<_>>(), [id]);
        assert_eq!(finding::closed(&scope, "", Some(id)).await.unwrap().len(), 1);
        assert!(finding::closed(&scope, "tesfay", None).await.unwrap().is_empty());
        assert!(finding::closed(&house.scope(2, TODAY), "haddad", None).await.unwrap().is_empty());
        retract_signal(&scope, id, wi2021::facts::RedenIntrekking::VerkeerdePersoon).await.unwrap();
        assert!(finding::closed(&scope, "haddad", None).await.unwrap().is_empty());
        assert_eq!(finding::by_number(&scope, "999990019").await.unwrap(), None);
    }

    async fn ones_own_tasks_come_together_the_first_to_be_done_first(house: House) {
        let mut scope = house.scope(1, TODAY);
        scope.actor.account = house.colleague(&scope).await;
        let me = Some(scope.actor.account);
        let other = Some(house.colleague(&scope).await);
        let mine = open(&scope, NewDossier { caseworker: me, ..person("Amal", "Haddad") }, Vec::new()).await.unwrap();
        let theirs = open(&scope, NewDossier { caseworker: other, ..person("Else", "Where") }, Vec::new()).await.unwrap();
        let add = async |dossier, title: &str, due_on, assignee: Option<Uuid>| {
            let task = tasks::NewTask { title: title.to_owned(), due_on, assignee };
            tasks::add(&scope, dossier, task).await.unwrap()
        };
        add(mine, "some day", None, None).await;
        add(theirs, "for me", Some(date(2026, 3, 20)), me).await;
        let late = add(mine, "late", Some(date(2026, 3, 11)), me).await;
        add(mine, "of a colleague", Some(TODAY), other).await;
        add(theirs, "of nobody there", Some(TODAY), None).await;
        let titles = async || {
            let own = tasks::own(&scope).await.unwrap();
            own.into_iter().map(|task| task.title).collect::<Vec<_>>()
        };
        assert_eq!(titles().await, ["late", "for me", "some day"]);
        tasks::done(&scope, mine, late).await.unwrap();
        close(&scope, theirs, CloseReason::Moved).await.unwrap();
        assert_eq!(titles().await, ["some day"]);
    }

    async fn the_work_is_counted_per_caseworker_without_people(house: House) {
        let scope = house.scope(1, TODAY);
        let one = house.colleague(&scope).await;
        open(&scope, NewDossier { caseworker: Some(one), ..person("Amal", "Haddad") }, Vec::new()).await.unwrap();
        open(&scope, person("Else", "Where"), Vec::new()).await.unwrap();
        let mut lead = scope.clone();
        lead.actor.role = Role::TeamLead;
        let mut loads = caseloads(&lead).await.unwrap();
        loads.sort();
        assert_eq!(loads, [(None, 1), (Some(one), 1)]);
        lead.actor.role = Role::Administrator;
        assert!(matches!(caseloads(&lead).await, Err(DossierError::Denied)));
    }
}
