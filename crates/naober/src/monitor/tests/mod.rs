//! A small region counted by hand, and what of it is shown to whom.

mod behind;

use jiff::civil::{Date, date};
use testkit::both_engines;
use wi2021::Kind;

use super::{quarter_file, report};
use crate::access::{Role, Scope};
use crate::dossier::figures::{self, Figures};
use crate::dossier::quarter::Quarter;
use crate::dossier::tests::{House, fact, notice, obliged, person};
use crate::dossier::worklist::{self, Filter, Slice, Stage};
use crate::dossier::{self, DossierError, DossierId, NewFact, reassess};

const TODAY: Date = date(2026, 3, 12);

fn kind(happened: Date, name: &str, data: &str) -> NewFact {
    fact(happened, Kind::parse(name, data).unwrap())
}

fn pip(on: Date) -> NewFact {
    kind(on, "pip-vastgesteld", r#"{"leerroute":"b1-route"}"#)
}

async fn someone(scope: &Scope, name: &str, since: Date, more: Vec<NewFact>) -> DossierId {
    let mut facts = obliged(date(2025, 1, 6));
    facts.push(kind(since, "brp-ingeschreven", r#"{"gemeente":"GM9901"}"#));
    facts.push(notice(since));
    facts.extend(more);
    dossier::open(scope, person("Amal", name), facts).await.unwrap()
}

/// Two who wait, one whose intake runs, two with a plan of which one was late, one without a plan who is late, and one
/// who is ready.
async fn region(scope: &Scope) {
    someone(scope, "Aa", date(2026, 3, 2), Vec::new()).await;
    someone(scope, "Ab", date(2026, 3, 3), Vec::new()).await;
    someone(scope, "Ba", date(2026, 2, 20), vec![kind(date(2026, 3, 2), "brede-intake-gestart", "{}")]).await;
    let in_time = vec![
        kind(date(2025, 6, 12), "brede-intake-gestart", "{}"),
        pip(date(2025, 7, 2)),
        kind(date(2025, 8, 31), "cursus-gestart", r#"{"aanbieder":"Taalhuis"}"#),
    ];
    someone(scope, "Ca", date(2025, 6, 2), in_time).await;
    let late = vec![kind(date(2025, 6, 22), "brede-intake-gestart", "{}"), pip(date(2025, 9, 15))];
    someone(scope, "Cb", date(2025, 6, 2), late).await;
    someone(scope, "Da", date(2025, 11, 3), Vec::new()).await;
    let ready = vec![pip(date(2022, 6, 1)), kind(date(2024, 5, 1), "plicht-voldaan", r#"{"bewijs":"diploma"}"#)];
    let mut facts = obliged(date(2022, 2, 1));
    facts.extend(ready);
    dossier::open(scope, person("Amal", "Ga"), facts).await.unwrap();
}

async fn listed(scope: &Scope, slice: Slice) -> i64 {
    let filter = Filter { slice: Some(slice), ..Filter::default() };
    worklist::page(scope, &filter, None, 50).await.unwrap().total
}

fn plans(figures: &Figures, quarter: &str) -> (i64, i64) {
    let found = figures.plans.iter().find(|plan| plan.0.to_string() == quarter);
    found.map(|plan| (plan.1, plan.2)).unwrap()
}

both_engines! {
    async fn figures_are_what_one_counts_by_hand_and_what_the_list_shows(house: House) {
        let scope = house.scope(1, TODAY);
        region(&scope).await;
        region(&house.scope(2, TODAY)).await;
        let figures = figures::figures(&scope).await.unwrap();
        assert_eq!(figures.stages, [2, 1, 2, 1]);
        assert_eq!((plans(&figures, "2025-3"), plans(&figures, "2026-1")), ((1, 2), (0, 1)));
        assert_eq!(figures.waits.to_intake, [10, 10, 20]);
        assert_eq!(figures.waits.to_plan, [20, 85]);
        assert_eq!((figures.waits.to_lesson.as_slice(), figures.waits.in_all.as_slice()), (&[60][..], &[90][..]));
        assert_eq!((figures.ended, figures.ends_later), (0, 2));
        assert!(figures.dangers.contains(&("pip-te-laat".to_owned(), 1)), "{:?}", figures.dangers);
        assert_eq!(figures.grants.iter().map(|grant| grant.1).sum::<i64>(), 1);

        for (stage, count) in Stage::ALL.into_iter().zip(figures.stages) {
            assert_eq!(listed(&scope, Slice::Stage(stage)).await, count, "{stage:?}");
        }
        let quarter = Quarter::of(date(2025, 8, 1));
        assert_eq!(listed(&scope, Slice::PlanDue { quarter, in_time: true }).await, 1);
        assert_eq!(listed(&scope, Slice::PlanDue { quarter, in_time: false }).await, 1);
        assert_eq!(listed(&scope, Slice::EndsAfter(figures.ends.last().unwrap().0)).await, 2);
        assert_eq!(listed(&scope, Slice::Ends(Quarter::of(date(2028, 8, 1)))).await, 2);
    }

    async fn figures_follow_corrections_and_the_passing_of_days(house: House) {
        let scope = house.scope(1, TODAY);
        let id = someone(&scope, "Aa", date(2026, 3, 2), Vec::new()).await;
        let started = kind(date(2026, 3, 10), "brede-intake-gestart", "{}");
        let fact = dossier::record(&scope, id, vec![started]).await.unwrap().facts[0];
        assert_eq!(figures::figures(&scope).await.unwrap().stages, [0, 1, 0, 0]);
        let never = kind(TODAY, "feit-ingetrokken", "{}").correcting(fact);
        dossier::record(&scope, id, vec![never]).await.unwrap();
        assert_eq!(figures::figures(&scope).await.unwrap().stages, [1, 0, 0, 0]);

        // A fact of a day to come counts from that day on, and so does a term that passes.
        dossier::record(&scope, id, vec![kind(date(2026, 3, 20), "brede-intake-gestart", "{}")]).await.unwrap();
        assert_eq!(figures::figures(&scope).await.unwrap().stages, [1, 0, 0, 0]);
        let later = house.scope(1, date(2026, 3, 20));
        reassess::tenant(&later).await.unwrap();
        assert_eq!(figures::figures(&later).await.unwrap().stages, [0, 1, 0, 0]);
        let late = house.scope(1, date(2026, 6, 1));
        reassess::tenant(&late).await.unwrap();
        assert_eq!(figures::figures(&late).await.unwrap().stages, [0, 0, 0, 1]);
    }

    async fn rows_that_are_not_there_are_made_by_the_next_pass(house: House) {
        let scope = house.scope(1, TODAY);
        region(&scope).await;
        let mut tx = scope.write().await.unwrap();
        let mut query = store::Query::new("delete from journeys where tenant_id = ");
        query.bind(scope.tenant);
        tx.run_of(query).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(figures::figures(&scope).await.unwrap().stages, [0, 0, 0, 0]);
        reassess::tenant(&scope).await.unwrap();
        assert_eq!(figures::figures(&scope).await.unwrap().stages, [2, 1, 2, 1]);
    }

    async fn the_quarter_file_has_numbers_of_dossiers_and_days_of_that_quarter(house: House) {
        let scope = house.scope(1, date(2026, 3, 12));
        region(&scope).await;
        let april = house.scope(1, date(2026, 4, 2));
        let rows = quarter_file(&april, Quarter::of(TODAY)).await.unwrap();
        assert_eq!(rows[0][1..4], ["kwartaal 2026-1", "stand 2026-03-31", "gemaakt 2026-04-02"]);
        let with_plan = rows.iter().find(|row| row[4] == "2025-07-02").unwrap();
        assert_eq!(with_plan[2..7], ["2025-06-12", "", "2025-07-02", "b1-route", "2025-08-31"]);
        assert_eq!(with_plan[0], "2026-000004");
        let all = rows.concat().join(" ");
        assert!(!all.contains("Amal"), "no names: {all}");
        let running = quarter_file(&scope, Quarter::of(TODAY)).await;
        assert!(matches!(running, Err(DossierError::NotFound)), "a quarter that runs is not delivered");
    }

    async fn a_policy_maker_sees_no_small_number_and_no_way_to_people(house: House) {
        let scope = house.scope(1, TODAY);
        region(&scope).await;
        let mut policy = scope.clone();
        policy.actor.role = Role::PolicyMaker;
        assert!(!report(&policy).await.unwrap().exact && report(&scope).await.unwrap().exact);
        assert!(matches!(quarter_file(&policy, Quarter::of(date(2025, 12, 1))).await, Err(DossierError::Denied)));
        assert!(matches!(worklist::page(&policy, &Filter::default(), None, 10).await, Err(DossierError::Denied)));

        let page = crate::monitor::pages::page_of(&policy).await.unwrap();
        assert!(page.contains("minder dan 5") && !page.contains("/rapporten/lijst/") && !page.contains("/dossiers/"), "{page}");
        let page = crate::monitor::pages::page_of(&scope).await.unwrap();
        assert!(page.contains("/rapporten/lijst/fase-a"), "{page}");
        let mut lead = scope.clone();
        lead.actor.role = Role::TeamLead;
        assert!(report(&lead).await.unwrap().exact);
        let mut administrator = scope.clone();
        administrator.actor.role = Role::Administrator;
        assert!(matches!(report(&administrator).await, Err(DossierError::Denied)));
    }
}
