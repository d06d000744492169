//! The log of who looked: one record per person per action, before anything is shown.

use store::{FromRow, Query, Row, StoreError};
use uuid::Uuid;

use super::{House, StatusCode};
use crate::access::filing;
use crate::access::{Activity, Actor, Bsn, Role, Scope, log, who_looked};
use crate::dossier::{self, NewDossier};

struct Kept {
    subject: Uuid,
    name: String,
    trace: String,
    span: String,
    parent: String,
    uri: String,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            subject: row.uuid(0)?,
            name: row.text(1)?,
            trace: row.text(2)?,
            span: row.text(3)?,
            parent: row.text(4)?,
            uri: row.text(5)?,
        })
    }
}

/// Every line of the log, once all of it is filed.
async fn kept(house: &House) -> Vec<Kept> {
    let mut query = Query::new(
        "select s.data_subject_id, l.name, l.trace_id, l.span_id, l.parent_span_id, l.processing_activity_id from access_log l \
         join access_subjects s on s.tenant_id = l.tenant_id and s.log_id = l.id where l.tenant_id = ",
    );
    query.bind(house.here).push(" order by l.id");
    while filing::file(&house.app.store, house.here).await.unwrap() > 0 {}
    let mut tx = house.app.store.read(house.here).await.unwrap();
    tx.all_of(query).await.unwrap()
}

fn regisseur(house: &House) -> Scope {
    let actor = Actor { account: Uuid::from_u128(9), name: "Rian".to_owned(), role: Role::Regisseur };
    Scope { actor, request: Uuid::from_u128(0xabc), ..Scope::system(&house.app, house.here) }
}

testkit::both_engines! {
    async fn one_action_on_many_people_leaves_one_record_for_each(house: House) {
        let scope = regisseur(&house);
        let people: Vec<Uuid> = (1..=131).map(Uuid::from_u128).collect();
        log::looked(&scope, Activity::Worklist, &people).await.unwrap();
        log::looked(&scope, Activity::Dossier, &people[..1]).await.unwrap();
        log::looked(&scope, Activity::Dossier, &[]).await.unwrap();
        let rows = kept(&house).await;
        assert_eq!(rows.len(), 132);
        let mut seen: Vec<Uuid> = rows.iter().filter(|row| row.name == "werklijst-bekijken").map(|row| row.subject).collect();
        seen.sort_unstable();
        assert_eq!(seen, people);
        let spans: std::collections::BTreeSet<&str> = rows.iter().map(|row| row.span.as_str()).collect();
        assert_eq!(spans.len(), 2, "each action is a span of its own");
        assert!(rows.iter().all(|row| row.trace == scope.request.simple().to_string() && row.span.len() == 16));
        assert!(rows.iter().all(|row| row.parent == rows[0].parent && row.uri.starts_with("urn:naober:")));
    }

    async fn who_is_on_a_page_twice_is_in_its_record_once(house: House) {
        let person = Uuid::from_u128(1);
        log::looked(&regisseur(&house), Activity::Worklist, &[person, Uuid::from_u128(2), person]).await.unwrap();
        assert_eq!(kept(&house).await.len(), 2);
    }

    async fn the_log_is_read_on_from_the_middle_of_an_action(house: House) {
        let people: Vec<Uuid> = (1..=150).map(Uuid::from_u128).collect();
        log::looked(&regisseur(&house), Activity::Worklist, &people).await.unwrap();
        let administrator = Scope { actor: Actor { role: Role::Administrator, ..regisseur(&house).actor }, ..regisseur(&house) };
        let first = who_looked::on(&administrator, administrator.today(), None, None).await.unwrap();
        let place = first[who_looked::PAGE - 1].place().to_string().parse().unwrap();
        let rest = who_looked::on(&administrator, administrator.today(), None, Some(place)).await.unwrap();
        assert_eq!((first.len(), rest.len()), (who_looked::PAGE + 1, 50));
        assert_eq!(first[who_looked::PAGE].dossier, rest[0].dossier);
    }

    async fn the_log_reads_the_same_before_and_after_it_is_filed(house: House) {
        let people: Vec<Uuid> = (1..=60).map(Uuid::from_u128).collect();
        for part in [&people[..], &people[..30], &people[20..40], &people[..1]] {
            log::looked(&regisseur(&house), Activity::Worklist, part).await.unwrap();
        }
        let administrator = Scope { actor: Actor { role: Role::Administrator, ..regisseur(&house).actor }, ..regisseur(&house) };
        let day = administrator.today();
        let read = async |dossier: Option<u128>| {
            let looks = who_looked::on(&administrator, day, dossier.map(Uuid::from_u128), None).await.unwrap();
            looks.into_iter().map(|look| (look.id, look.dossier)).collect::<Vec<_>>()
        };
        let before = [read(None).await, read(Some(1)).await, read(Some(25)).await, read(Some(60)).await, read(Some(61)).await];
        assert_eq!(before.each_ref().map(Vec::len), [101, 3, 3, 1, 0]);
        while filing::file(&house.app.store, house.here).await.unwrap() > 0 {}
        let after = [read(None).await, read(Some(1)).await, read(Some(25)).await, read(Some(60)).await, read(Some(61)).await];
        assert_eq!(before, after);
    }

    async fn concurrent_requests_lose_no_row(house: House) {
        let people: Vec<Uuid> = (1..=100).map(Uuid::from_u128).collect();
        let looks = (0..8).map(|_| {
            let (scope, people) = (regisseur(&house), people.clone());
            tokio::spawn(async move { log::looked(&scope, Activity::Worklist, &people).await })
        });
        for look in looks.collect::<Vec<_>>() {
            look.await.unwrap().unwrap();
        }
        assert_eq!(kept(&house).await.len(), 800);
    }

    async fn what_cannot_be_recorded_is_not_shown(house: House) {
        house.app.store.close().await;
        assert!(log::looked(&regisseur(&house), Activity::Dossier, &[Uuid::from_u128(1)]).await.is_err());
    }

    async fn the_log_of_a_dossier_is_for_its_municipality_and_reading_it_is_logged(house: House) {
        let dossier = Uuid::from_u128(77);
        log::looked(&regisseur(&house), Activity::Notes, &[dossier]).await.unwrap();
        let path = format!("/dossiers/{dossier}/inzage");
        let page = house.signed_in(house.here, Role::Regisseur).await.get(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Notities bekeken"));
        let names: Vec<String> = kept(&house).await.into_iter().map(|row| row.name).collect();
        assert_eq!(names, ["notities-bekijken", "inzage-bekijken"]);
        let elsewhere = house.signed_in(house.elsewhere, Role::Regisseur).await.get(&path).await;
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    }

    async fn a_place_in_the_log_opens_no_log_of_somebody_elses_dossier(house: House) {
        let foreign = Uuid::from_u128(4711);
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let page = browser.get(&format!("/dossiers/{foreign}/inzage?voor={}", "f".repeat(64))).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(kept(&house).await.is_empty());
    }

    async fn that_someone_has_a_dossier_is_told_on_record_only(house: House) {
        let scope = regisseur(&house);
        let bsn = || Some(Bsn::parse("999990019").unwrap());
        let new = |name: &str| NewDossier { family_name: name.to_owned(), bsn: bsn(), ..NewDossier::default() };
        let id = dossier::open(&scope, new("Haddad"), Vec::new()).await.unwrap();
        let before = kept(&house).await.len();
        dossier::open(&scope, new("Nieuwsgierig"), Vec::new()).await.unwrap_err();
        let other = NewDossier { family_name: "Ander".to_owned(), ..NewDossier::default() };
        let other = dossier::open(&scope, other, Vec::new()).await.unwrap();
        let details = dossier::Details { family_name: "Ander".to_owned(), bsn: bsn(), ..dossier::Details::default() };
        dossier::change_details(&scope, other, details, "").await.unwrap_err();
        let rows = kept(&house).await;
        let told = rows[before..].iter().filter(|row| row.subject == id.0 && row.name == "persoon-zoeken").count();
        assert_eq!(told, 2);
        let far = "f499991231ffffffffffffffffffffffffffffffff".parse().unwrap();
        let filter = dossier::worklist::Filter { search: Some("haddad".to_owned()), ..Default::default() };
        assert_eq!(dossier::worklist::page(&scope, &filter, Some(far), 10).await.unwrap().total, 0);
    }

    async fn the_administrator_reads_the_log_by_day_and_by_dossier(house: House) {
        let scope = regisseur(&house);
        let person = |name: &str| NewDossier { family_name: name.to_owned(), ..NewDossier::default() };
        let one = dossier::open(&scope, person("Haddad"), Vec::new()).await.unwrap();
        let two = dossier::open(&scope, person("Tesfay"), Vec::new()).await.unwrap();
        log::looked(&scope, Activity::Notes, &[one.0, two.0]).await.unwrap();
        log::looked(&scope, Activity::Notes, &[two.0]).await.unwrap();
        let mut administrator = house.signed_in(house.here, Role::Administrator).await;
        let all = administrator.get("/logboek").await.body;
        assert_eq!(all.matches("Notities bekeken").count(), 2, "a list is one line: {all}");
        assert!(all.contains("2 dossiers") && all.contains("2026-000001") && !all.contains(&one.to_string()), "{all}");
        let filtered = administrator.get("/logboek?dag=12-3-2026&dossier=2026-000001").await;
        assert_eq!(filtered.body.matches("Notities bekeken").count(), 1);
        let nobody = administrator.get("/logboek?dag=12-3-2026&dossier=2026-999999").await;
        assert!(nobody.body.contains("Er is geen dossier met dit nummer"), "{}", nobody.body);
        assert_eq!(administrator.get("/logboek?dag=2026-03-11").await.body.matches("Notities bekeken").count(), 0);
        assert!(administrator.get("/logboek?dag=gisteren").await.body.contains("dag-mistake"));
        let elsewhere = house.signed_in(house.elsewhere, Role::Administrator).await.get("/logboek").await;
        assert!(!elsewhere.body.contains("Notities bekeken"));
    }

    async fn statements_of_this_room_fit_the_engine(house: House) {
        let rooms = [crate::access::STATEMENTS, &crate::connect::statements(), &crate::plan::statements(), crate::handover::STATEMENTS, &crate::home::statements(), &crate::placement::statements(), crate::demo::STATEMENTS].concat();
        store::check::prepare_all(&house.app.store, &rooms).await.unwrap();
        let subjects = [("SUBJECTS", crate::access::filing::SUBJECTS)];
        store::check::prepare_all(&house.app.store, &subjects).await.unwrap();
    }
}

#[tokio::test]
async fn a_bsn_is_nowhere_in_the_bytes_of_the_database() {
    const BSN: &str = "999990019";
    let house = House::sqlite().await;
    let new = NewDossier {
        given_names: "Amina".to_owned(),
        family_name: "Voorbeeldnaam".to_owned(),
        bsn: Some(Bsn::parse(BSN).unwrap()),
        ..NewDossier::default()
    };
    dossier::open(&regisseur(&house), new, Vec::new()).await.unwrap();
    house.app.store.close().await;
    let file = house.database.url().strip_prefix("sqlite:").unwrap().to_owned();
    let mut bytes = std::fs::read(&file).unwrap();
    bytes.extend(std::fs::read(format!("{file}-wal")).unwrap_or_default());
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("Voorbeeldnaam"), "the dossier is in there");
    assert!(!holds(BSN), "its BSN is not");
}
