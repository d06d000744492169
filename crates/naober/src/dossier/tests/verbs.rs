//! Opening, recording, showing, closing.

use jiff::civil::date;
use testkit::both_engines;
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::{Cursus, Leeg, Reden, RedenIntrekking};

use super::super::*;
use super::{House, fact, notice, obliged, person};
use crate::access::Bsn;

const TODAY: Date = date(2026, 3, 12);

fn bsn() -> Bsn {
    Bsn::parse("999990019").unwrap()
}

both_engines! {
    async fn every_statement_is_understood_and_names_its_tenant(house: House) {
        store::check::prepare_all(&house.app.store, STATEMENTS).await.unwrap();
        store::check::prepare_all(&house.app.store, PER_ENGINE).await.unwrap();
    }

    async fn a_dossier_shows_who_it_is_and_what_happened(house: House) {
        let scope = house.scope(1, TODAY);
        let new = NewDossier { bsn: Some(bsn()), birth_date: Some(date(1990, 5, 1)), ..person("Amal", "Haddad") };
        let id = open(&scope, new, vec![notice(date(2026, 3, 2))]).await.unwrap();
        let view = show(&scope, id, AsOf::default()).await.unwrap();
        assert_eq!(view.number, "2026-000001");
        assert_eq!(view.full_name(), "Amal Haddad");
        assert_eq!(view.person.bsn.as_deref(), Some("999990019"));
        assert_eq!(view.facts.len(), 1);
        assert_eq!(view.facts[0].recorded_by_name, "Rian");
        assert_eq!((view.on, view.facts[0].fact.happened), (TODAY, date(2026, 3, 2)));
    }

    async fn the_same_person_gets_one_dossier(house: House) {
        let scope = house.scope(1, TODAY);
        let new = NewDossier { bsn: Some(bsn()), ..person("Amal", "Haddad") };
        let id = open(&scope, new.clone(), Vec::new()).await.unwrap();
        let again = open(&scope, new.clone(), Vec::new()).await;
        assert!(matches!(again, Err(DossierError::PersonHasDossier(here)) if here == id));
        open(&house.scope(2, TODAY), new, Vec::new()).await.unwrap();
    }

    async fn changed_details_show_in_the_list_the_search_and_the_law(house: House) {
        let scope = house.scope(1, TODAY);
        let birth = Kind::parse("persoon-geregistreerd", r#"{"geboortedatum":"2009-05-01"}"#).unwrap();
        let born = NewFact::new(TODAY, birth, "gesprek");
        let new = NewDossier { birth_date: Some(date(2009, 5, 1)), ..person("Amal", "Hadad") };
        let id = open(&scope, new, vec![born]).await.unwrap();
        let other = open(&scope, NewDossier { bsn: Some(bsn()), ..person("Yusuf", "Haddad") }, Vec::new()).await.unwrap();
        let details = Details {
            given_names: " Amal ".to_owned(),
            family_name: "Saïd".to_owned(),
            birth_date: Some(date(1999, 5, 1)),
            neighbourhood: Some("Zuid".to_owned()),
            ..Details::default()
        };
        let taken = Details { bsn: Some(bsn()), ..details.clone() };
        assert!(matches!(change_details(&scope, id, taken, "").await, Err(DossierError::PersonHasDossier(here)) if here == other));
        assert!(matches!(change_details(&scope, id, Details::default(), "").await, Err(DossierError::NoName)));
        let elsewhere = change_details(&house.scope(2, TODAY), id, details.clone(), "").await;
        assert!(matches!(elsewhere, Err(DossierError::NotFound)));
        change_details(&scope, id, details, "gesprek").await.unwrap();
        let view = show(&scope, id, AsOf::default()).await.unwrap();
        assert_eq!((view.full_name().as_str(), view.person.birth_date), ("Amal Saïd", Some(date(1999, 5, 1))));
        assert_eq!(view.facts.len(), 2, "the birth date that was wrong stays visible");
        let found = async |word: &str| {
            let filter = worklist::Filter { search: Some(word.to_owned()), ..worklist::Filter::default() };
            let page = worklist::page(&scope, &filter, None, 10).await.unwrap();
            page.lines.into_iter().map(|line| (line.display_name, line.neighbourhood)).collect::<Vec<_>>()
        };
        assert_eq!(found("said").await, [("Saïd, Amal".to_owned(), Some("Zuid".to_owned()))]);
        assert!(found("hadad").await.is_empty());
    }

    async fn another_municipalitys_dossier_is_not_found(house: House) {
        let id = open(&house.scope(1, TODAY), person("Amal", "Haddad"), Vec::new()).await.unwrap();
        let other = house.scope(2, TODAY);
        assert!(matches!(show(&other, id, AsOf::default()).await, Err(DossierError::NotFound)));
        assert!(matches!(record(&other, id, vec![notice(TODAY)]).await, Err(DossierError::NotFound)));
        assert!(matches!(preview(&other, id, &[notice(TODAY)]).await, Err(DossierError::NotFound)));
        assert!(matches!(close(&other, id, CloseReason::Moved).await, Err(DossierError::NotFound)));
        assert!(matches!(worklist::assign(&other, &[id], None).await, Err(DossierError::NotFound)));
        assert_eq!(worklist::page(&other, &worklist::Filter::default(), None, 10).await.unwrap().total, 0);
    }

    async fn a_corrected_fact_no_longer_counts_but_stays_visible(house: House) {
        let scope = house.scope(1, TODAY);
        let mut facts = obliged(date(2026, 1, 5));
        facts.push(notice(date(2026, 1, 5)));
        let id = open(&scope, person("Amal", "Haddad"), facts).await.unwrap();
        let wrong = show(&scope, id, AsOf::default()).await.unwrap().facts[2].fact.id;
        record(&scope, id, vec![notice(date(2026, 2, 5)).correcting(wrong)]).await.unwrap();
        let view = show(&scope, id, AsOf::default()).await.unwrap();
        assert_eq!(view.facts.len(), 4);
        assert!(view.fact(wrong).unwrap().corrected_by.is_some());

        let right = open(&scope, person("Amal", "Twin"), [obliged(date(2026, 1, 5)), vec![notice(date(2026, 2, 5))]].concat());
        let twin = show(&scope, right.await.unwrap(), AsOf::default()).await.unwrap();
        assert!(Changes::between(&twin.assessment, &view.assessment).is_empty());
    }

    async fn what_we_knew_on_12_march_is_what_was_recorded_by_then(house: House) {
        let id = open(&house.scope(1, date(2026, 3, 1)), person("Amal", "Haddad"), obliged(date(2026, 2, 1))).await.unwrap();
        record(&house.scope(1, date(2026, 3, 12)), id, vec![notice(date(2026, 2, 20))]).await.unwrap();
        let late = house.scope(1, date(2026, 3, 13));
        record(&late, id, vec![fact(date(2026, 3, 2), Kind::BredeIntakeGestart(Leeg {}))]).await.unwrap();

        let then = AsOf { known: Some(date(2026, 3, 12)), on: None };
        let view = show(&late, id, then).await.unwrap();
        assert_eq!((view.facts.len(), view.on), (3, date(2026, 3, 12)));
        assert_eq!(show(&late, id, AsOf::default()).await.unwrap().facts.len(), 4);
        let before = AsOf { known: Some(date(2026, 3, 11)), on: None };
        assert_eq!(show(&late, id, before).await.unwrap().facts.len(), 2);
    }

    async fn a_correction_names_a_fact_of_this_dossier_that_still_stands(house: House) {
        let scope = house.scope(1, TODAY);
        let id = open(&scope, person("Amal", "Haddad"), vec![notice(TODAY)]).await.unwrap();
        let other = open(&scope, person("Else", "Where"), vec![notice(TODAY)]).await.unwrap();
        let here = show(&scope, id, AsOf::default()).await.unwrap().facts[0].fact.id;
        let there = show(&scope, other, AsOf::default()).await.unwrap().facts[0].fact.id;

        let elsewhere = record(&scope, id, vec![notice(TODAY).correcting(there)]).await;
        assert!(matches!(elsewhere, Err(DossierError::CorrectsUnknown(fact)) if fact == there));
        let nothing = fact(TODAY, Kind::FeitIngetrokken(Reden::default()));
        assert!(matches!(record(&scope, id, vec![nothing]).await, Err(DossierError::WithdrawsNothing)));
        record(&scope, id, vec![notice(TODAY).correcting(here)]).await.unwrap();
        let twice = record(&scope, id, vec![notice(TODAY).correcting(here)]).await;
        assert!(matches!(twice, Err(DossierError::CorrectedBefore { .. })));
        assert_eq!(show(&scope, id, AsOf::default()).await.unwrap().facts.len(), 2);
    }

    async fn a_fact_from_another_age_is_refused_and_nothing_is_half_saved(house: House) {
        let scope = house.scope(1, TODAY);
        let id = open(&scope, person("Amal", "Haddad"), Vec::new()).await.unwrap();
        let old = record(&scope, id, vec![notice(TODAY), notice(date(1899, 12, 31))]).await;
        assert!(matches!(old, Err(DossierError::TooLongAgo(_))));
        let far = record(&scope, id, vec![notice(TODAY), notice(date(2027, 3, 13))]).await;
        assert!(matches!(far, Err(DossierError::TooFarAhead(_))));
        assert!(show(&scope, id, AsOf::default()).await.unwrap().facts.is_empty());
    }

    async fn a_preview_says_what_recording_then_changes_and_writes_nothing(house: House) {
        let scope = house.scope(1, TODAY);
        let id = open(&scope, person("Amal", "Haddad"), obliged(date(2026, 2, 1))).await.unwrap();
        let seen = preview(&scope, id, &[notice(date(2026, 2, 20))]).await.unwrap();
        assert_eq!(show(&scope, id, AsOf::default()).await.unwrap().facts.len(), 2);
        let done = record(&scope, id, vec![notice(date(2026, 2, 20))]).await.unwrap();
        assert_eq!(seen.changes, done.changes);
    }

    async fn a_row_that_came_before_brings_nothing_new(house: House) {
        let scope = house.scope(1, TODAY);
        let mut one = notice(TODAY);
        one.origin_key = Some("duo/1".to_owned());
        let file = vec![(person("Amal", "Haddad"), vec![one.clone()]), (person("Else", "Where"), Vec::new())];
        let first = import_many(&scope, file.clone()).await.unwrap();
        assert_eq!((first.opened, first.facts), (2, 1));
        let again = import_many(&scope, file[..1].to_vec()).await.unwrap();
        assert_eq!((again.opened, again.extended, again.unchanged, again.facts), (0, 0, 1, 0));
        assert_eq!(again.dossiers, first.dossiers[..1]);
        let recorded = record(&scope, first.dossiers[0], vec![one]).await.unwrap();
        assert_eq!((recorded.facts.len(), recorded.known), (0, 1));
    }

    async fn a_withdrawn_signal_is_in_no_list_and_on_no_page(house: House) {
        let scope = house.scope(1, TODAY);
        let new = NewDossier { bsn: Some(bsn()), ..person("Amal", "Haddad") };
        let id = open(&scope, new.clone(), obliged(date(2026, 2, 1))).await.unwrap();
        retract_signal(&scope, id, RedenIntrekking::VerkeerdeGemeente).await.unwrap();
        assert!(matches!(show(&scope, id, AsOf::default()).await, Err(DossierError::NotFound)));
        assert_eq!(worklist::page(&scope, &worklist::Filter::default(), None, 10).await.unwrap().total, 0);
        // The person may come after all.
        open(&scope, new, Vec::new()).await.unwrap();
    }

    async fn a_provider_that_closes_reaches_every_dossier_that_is_with_it(house: House) {
        let scope = house.scope(1, TODAY);
        let with = |name: &str| fact(date(2026, 2, 1), Kind::CursusGestart(Cursus { aanbieder: Some(name.to_owned()) }));
        let ended = fact(date(2026, 3, 1), Kind::CursusBeeindigd(Cursus::default()));
        let stays = open(&scope, person("A", "One"), vec![with("Taalschool Élan")]).await.unwrap();
        let left = open(&scope, person("B", "Two"), vec![with("Taalschool Elan"), ended]).await.unwrap();
        let other = open(&scope, person("C", "Three"), vec![with("Anders")]).await.unwrap();
        let with: Vec<DossierId> =
            with_provider(&scope, "taalschool elan", TODAY).await.unwrap().iter().map(|one| one.dossier).collect();
        assert_eq!(with, [stays]);
        let permit = scope.may(crate::access::Room::Dossier, crate::access::Action::Change).unwrap();
        for new in [true, false] {
            let mut tx = scope.write().await.unwrap();
            let lost = (Lost::Closed, TODAY);
            assert_eq!(lost_in(&mut tx, &scope, &permit, stays, "taalschool elan", lost).await.unwrap(), new);
            tx.commit().await.unwrap();
        }
        for (id, facts) in [(stays, 2), (left, 2), (other, 1)] {
            assert_eq!(show(&scope, id, AsOf::default()).await.unwrap().facts.len(), facts);
        }
    }

    async fn people_of_one_household_see_each_other(house: House) {
        let scope = house.scope(1, TODAY);
        let one = open(&scope, person("Amal", "Haddad"), Vec::new()).await.unwrap();
        let two = open(&scope, person("Sami", "Haddad"), Vec::new()).await.unwrap();
        household::join(&scope, two, one).await.unwrap();
        let view = show(&scope, one, AsOf::default()).await.unwrap();
        assert_eq!(view.household.iter().map(|member| member.dossier).collect::<Vec<_>>(), [two]);
        household::leave(&scope, two).await.unwrap();
        assert!(show(&scope, one, AsOf::default()).await.unwrap().household.is_empty());
    }

    async fn tasks_and_notes_stand_on_the_dossier_page(house: House) {
        let scope = house.scope(1, TODAY);
        let id = open(&scope, person("Amal", "Haddad"), Vec::new()).await.unwrap();
        let new = tasks::NewTask { title: "Bel school".to_owned(), due_on: Some(TODAY), assignee: None };
        let task = tasks::add(&scope, id, new).await.unwrap();
        notes::write(&scope, id, "Spreekt goed Engels", false).await.unwrap();
        tasks::done(&scope, id, task).await.unwrap();
        let view = show(&scope, id, AsOf::default()).await.unwrap();
        assert!(view.tasks[0].done_at.is_some());
        assert_eq!(view.notes[0].text, "Spreekt goed Engels");
        assert!(matches!(notes::write(&scope, id, "  ", false).await, Err(DossierError::NoText)));
        assert!(matches!(tasks::done(&house.scope(2, TODAY), id, task).await, Err(DossierError::NotFound)));
    }

    async fn a_view_belongs_to_the_account_that_saved_it(house: House) {
        let scope = house.scope(1, TODAY);
        let view = views::save(&scope, "Te laat", "overdue=true").await.unwrap();
        let mut other = scope.clone();
        other.actor.account = Uuid::from_u128(555);
        assert!(views::list(&other).await.unwrap().is_empty());
        views::delete(&other, view).await.unwrap();
        assert_eq!(views::list(&scope).await.unwrap().len(), 1);
        views::delete(&scope, view).await.unwrap();
        assert!(views::list(&scope).await.unwrap().is_empty());
    }
}
