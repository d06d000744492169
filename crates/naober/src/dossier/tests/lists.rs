//! The worklist, its counts, and the nightly pass.

use std::collections::HashSet;

use jiff::civil::date;
use testkit::both_engines;
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::{Leeg, Leerroute};

use super::super::worklist::{Caseworker, Filter, assign, export, page};
use super::super::*;
use super::{House, fact, notice, obliged, person};
use crate::access::{Role, Scope};

const TODAY: Date = date(2026, 3, 12);

/// People whose notices came on different days, so that they stand at different places.
async fn crowd(scope: &Scope, count: usize) -> Vec<DossierId> {
    let rows = (0..count).map(|n| {
        let day = date(2026, 1, 1).saturating_add(jiff::Span::new().days(i64::try_from(n % 70).unwrap()));
        (person(&format!("Given{n}"), &format!("Family{n}")), [obliged(date(2025, 12, 1)), vec![notice(day)]].concat())
    });
    import_many(scope, rows.collect()).await.unwrap().dossiers
}

async fn walk(scope: &Scope, filter: &Filter, size: usize) -> Vec<DossierId> {
    let mut seen = Vec::new();
    let mut from = None;
    loop {
        let one = page(scope, filter, from, size).await.unwrap();
        seen.extend(one.lines.iter().map(|line| line.dossier));
        match one.next {
            Some(next) => from = Some(next),
            None => return seen,
        }
    }
}

both_engines! {
    async fn the_pages_together_hold_everyone_once_and_count_them_exactly(house: House) {
        let scope = house.scope(1, TODAY);
        let all = crowd(&scope, 57).await;
        let seen = walk(&scope, &Filter::default(), 10).await;
        assert_eq!(seen.len(), 57);
        assert_eq!(seen.iter().copied().collect::<HashSet<_>>(), all.into_iter().collect());
        assert_eq!(page(&scope, &Filter::default(), None, 10).await.unwrap().total, 57);
    }

    async fn going_back_shows_the_page_before(house: House) {
        let scope = house.scope(1, TODAY);
        crowd(&scope, 25).await;
        let first = page(&scope, &Filter::default(), None, 10).await.unwrap();
        assert!(first.previous.is_none());
        let second = page(&scope, &Filter::default(), first.next, 10).await.unwrap();
        let back = page(&scope, &Filter::default(), second.previous, 10).await.unwrap();
        assert_eq!(back.lines, first.lines);
        assert!(back.previous.is_none() && back.next.is_some());
    }

    async fn the_same_walk_never_shows_a_dossier_twice_while_others_are_recorded(house: House) {
        let scope = house.scope(1, TODAY);
        let all = crowd(&scope, 40).await;
        let first = page(&scope, &Filter::default(), None, 20).await.unwrap();
        let shown: HashSet<DossierId> = first.lines.iter().map(|line| line.dossier).collect();
        for id in all.iter().filter(|id| !shown.contains(id)).take(5) {
            record(&scope, *id, vec![fact(TODAY, Kind::VoortgangsgesprekGevoerd(Leeg {}))]).await.unwrap();
        }
        open(&scope, person("New", "Comer"), Vec::new()).await.unwrap();
        let second = page(&scope, &Filter::default(), first.next, 20).await.unwrap();
        assert!(second.lines.iter().all(|line| !shown.contains(&line.dossier)));
    }

    async fn a_name_is_found_by_the_beginning_of_its_words_in_any_script(house: House) {
        let scope = house.scope(1, TODAY);
        let yildiz = open(&scope, person("Şükrü", "Yıldız"), Vec::new()).await.unwrap();
        let ahmad = open(&scope, person("أَحْمَد", "الحداد"), Vec::new()).await.unwrap();
        let find = async |term: &str| {
            let filter = Filter { search: Some(term.to_owned()), ..Filter::default() };
            let found = page(&scope, &filter, None, 10).await.unwrap();
            assert_eq!(usize::try_from(found.total).unwrap(), found.lines.len());
            found.lines.into_iter().map(|line| line.dossier).collect::<Vec<_>>()
        };
        assert_eq!(find("suk yil").await, [yildiz]);
        assert_eq!(find("احمد").await, [ahmad]);
        assert_eq!(find("2026-000002").await, [ahmad]);
        assert_eq!(find("2026000001").await, [yildiz]);
        assert!(find("ildiz").await.is_empty());
        assert!(find("'; drop table dossiers; --").await.is_empty());
    }

    async fn the_counts_are_exact_after_200_random_operations(house: House) {
        let scope = house.scope(1, TODAY);
        let mut ids = crowd(&scope, 20).await;
        let mut dice = 42_u64;
        let mut roll = |sides: u64| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from((dice >> 33) % sides).unwrap()
        };
        let (one, two) = (house.colleague(&scope).await, house.colleague(&scope).await);
        let people = [None, Some(scope.actor.account), Some(one), Some(two)];
        for n in 0..200 {
            let id = ids[roll(ids.len() as u64)];
            // Refusals (closed twice, reopened while open) are part of the game.
            match roll(6) {
                0 => ids.push(open(&scope, person("Extra", &n.to_string()), Vec::new()).await.unwrap()),
                1 => drop(close(&scope, id, CloseReason::Moved).await),
                2 => drop(reopen(&scope, id).await),
                3 => drop(record(&scope, id, vec![notice(TODAY)]).await),
                _ => {
                    let other = ids[roll(ids.len() as u64)];
                    assign(&scope, &[id, other], people[roll(4)]).await.unwrap();
                }
            }
        }
        for caseworker in [None, Some(Caseworker::Nobody), Some(Caseworker::Mine), Some(Caseworker::Account(one))] {
            let filter = Filter { caseworker, ..Filter::default() };
            let total = page(&scope, &filter, None, 1).await.unwrap().total;
            assert_eq!(walk(&scope, &filter, 100).await.len(), usize::try_from(total).unwrap(), "{caseworker:?}");
        }
    }

    async fn filters_narrow_the_list_and_its_count_alike(house: House) {
        let scope = house.scope(1, TODAY);
        let new = NewDossier { neighbourhood: Some("Noord".to_owned()), ..person("A", "One") };
        let north = open(&scope, new, Vec::new()).await.unwrap();
        crowd(&scope, 12).await;
        let filter = Filter { neighbourhood: Some("Noord".to_owned()), ..Filter::default() };
        let found = page(&scope, &filter, None, 10).await.unwrap();
        assert_eq!((found.total, found.lines[0].dossier), (1, north));
        for filter in [
            Filter { overdue: true, ..Filter::default() },
            Filter { urgency: Some(0), ..Filter::default() },
            Filter { route: Some(Leerroute::B1), ..Filter::default() },
            Filter { term: Some(wi2021::TermCode::PipVaststellen), ..Filter::default() },
            Filter { danger: Some(wi2021::DangerCode::PipTeLaat), ..Filter::default() },
        ] {
            let total = page(&scope, &filter, None, 5).await.unwrap().total;
            assert_eq!(walk(&scope, &filter, 5).await.len(), usize::try_from(total).unwrap(), "{filter:?}");
        }
    }

    async fn an_export_holds_what_the_list_holds(house: House) {
        let scope = house.scope(1, TODAY);
        crowd(&scope, 30).await;
        let mut rows = export(&scope, &Filter::default()).await.unwrap();
        let mut seen = Vec::new();
        while let Some(piece) = rows.next().await.unwrap() {
            seen.extend(piece.into_iter().map(|line| line.dossier));
        }
        assert_eq!(seen, walk(&scope, &Filter::default(), 100).await);
    }

    async fn handing_over_is_all_or_nothing(house: House) {
        let scope = house.scope(1, TODAY);
        let ids = crowd(&scope, 3).await;
        let stranger = open(&house.scope(2, TODAY), person("Else", "Where"), Vec::new()).await.unwrap();
        let mut some = ids.clone();
        some.push(stranger);
        let mine = Some(scope.actor.account);
        assert!(matches!(assign(&scope, &some, mine).await, Err(DossierError::NotFound)));
        let filter = Filter { caseworker: Some(Caseworker::Mine), ..Filter::default() };
        assert_eq!(page(&scope, &filter, None, 10).await.unwrap().total, 0);
        assert_eq!(assign(&scope, &ids, mine).await.unwrap(), 3);
        assert_eq!(assign(&scope, &ids, mine).await.unwrap(), 0);
        assert_eq!(page(&scope, &filter, None, 10).await.unwrap().total, 3);
    }

    async fn work_goes_to_a_case_manager_of_the_municipality_and_to_nobody_else(house: House) {
        let scope = house.scope(1, TODAY);
        let ids = crowd(&scope, 2).await;
        let elsewhere = house.colleague(&house.scope(2, TODAY)).await;
        for who in [elsewhere, Uuid::from_u128(4711)] {
            assert!(matches!(assign(&scope, &ids, Some(who)).await, Err(DossierError::NoSuchColleague)));
            let task = tasks::NewTask { title: "Bel".to_owned(), due_on: None, assignee: Some(who) };
            assert!(matches!(tasks::add(&scope, ids[0], task).await, Err(DossierError::NoSuchColleague)));
            let new = NewDossier { caseworker: Some(who), ..person("Else", "Where") };
            assert!(matches!(open(&scope, new, Vec::new()).await, Err(DossierError::NoSuchColleague)));
        }
        let mut lead = scope.clone();
        lead.actor.role = Role::TeamLead;
        assert!(matches!(assign(&lead, &ids, Some(lead.actor.account)).await, Err(DossierError::NoSuchColleague)));
        assert_eq!(assign(&lead, &ids, Some(house.colleague(&scope).await)).await.unwrap(), 2);
    }

    async fn duties_equal_a_fresh_assessment_after_any_change(house: House) {
        let scope = house.scope(1, TODAY);
        let ids = crowd(&scope, 12).await;
        for id in &ids[..6] {
            record(&scope, *id, vec![fact(TODAY, Kind::BredeIntakeAfgerond(wi2021::facts::IntakeAfgerond::default()))]).await.unwrap();
        }
        close(&scope, ids[0], CloseReason::Moved).await.unwrap();
        reopen(&scope, ids[0]).await.unwrap();
        assert!(reassess::check(&scope).await.unwrap().is_empty());
    }

    async fn the_nightly_pass_writes_what_the_day_changed_and_nothing_the_second_time(house: House) {
        crowd(&house.scope(1, TODAY), 30).await;
        let later = house.scope(1, date(2026, 6, 1));
        let outdated = reassess::check(&later).await.unwrap().len();
        let passed = reassess::tenant(&later).await.unwrap();
        assert_eq!((passed.seen, passed.changed), (30, outdated));
        assert!(reassess::check(&later).await.unwrap().is_empty());
        assert_eq!(reassess::tenant(&later).await.unwrap(), reassess::Passed { seen: 30, changed: 0 });
    }

    async fn a_dossier_that_cannot_be_read_keeps_no_other_from_its_day(house: House) {
        let scope = house.scope(1, TODAY);
        let all = crowd(&scope, 3).await;
        let mut spoil = store::Query::new("update facts set data = ");
        spoil.bind(r#"{"vergunning":null}"#).push(" where tenant_id = ").bind(scope.tenant);
        spoil.push(" and soort = 'verblijf-verleend' and dossier_id = ").bind(all[0].0);
        let mut tx = scope.write().await.unwrap();
        tx.run_of(spoil).await.unwrap();
        tx.commit().await.unwrap();
        let passed = reassess::tenant(&house.scope(1, date(2026, 9, 1))).await.unwrap();
        assert_eq!((passed.seen, passed.changed), (3, 2));
    }
}
