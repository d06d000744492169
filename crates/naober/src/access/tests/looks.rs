//! Each way to read or change a dossier over HTTP, with the records it leaves: one per person per activity, no more.

use std::collections::BTreeMap;

use axum::http::Method;
use store::{FromRow, Query, Row, StoreError};
use uuid::Uuid;

use super::{Browser, House, Page, StatusCode};
use crate::access::{Actor, Role, Scope, api_keys};
use crate::dossier::{self, AsOf, DossierId, NewDossier, NewFact, household, notes};

struct Kept(Uuid, String);

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.uuid(0)?, row.text(1)?))
    }
}

/// How often each person stands in the log for each activity.
async fn counted(house: &House) -> BTreeMap<(String, Uuid), usize> {
    let mut query = Query::new(
        "select s.data_subject_id, l.name from access_log l join access_subjects s on s.tenant_id = l.tenant_id \
         and s.log_id = l.id where l.tenant_id = ",
    );
    query.bind(house.here);
    let mut tx = house.app.store.read(house.here).await.unwrap();
    let mut counts = BTreeMap::new();
    for Kept(subject, name) in tx.all_of::<Kept>(query).await.unwrap() {
        *counts.entry((name, subject)).or_default() += 1;
    }
    counts
}

async fn newcomer(scope: &Scope, name: &str) -> DossierId {
    let new = NewDossier { given_names: "Amina".to_owned(), family_name: name.to_owned(), ..NewDossier::default() };
    let kind = wi2021::Kind::parse("kennisgeving-ontvangen", "{}").unwrap();
    dossier::open(scope, new, vec![NewFact::new(scope.today(), kind, "brief")]).await.unwrap()
}

async fn send(browser: &mut Browser, key: &str, method: &str, path: &str, body: &str) -> Page {
    let bearer = format!("Bearer {key}");
    let headers = [("content-type", "application/json"), ("authorization", bearer.as_str())];
    let headers = if path.starts_with("/api/") { &headers[..] } else { &[("sec-fetch-site", "same-origin")][..] };
    browser.send(Method::from_bytes(method.as_bytes()).unwrap(), path, body, headers).await
}

/// Method, path, form, and what is recorded of whom.
type Step<'a> = (&'a str, String, &'a str, Vec<(&'a str, &'a [DossierId])>);

testkit::both_engines! {
    async fn every_action_leaves_one_record_for_each_person_it_shows_or_changes(house: House) {
        let account = house.account(house.here, Role::Regisseur, "rian@b.nl").await.id;
        let actor = Actor { account, name: "Rian".to_owned(), role: Role::Regisseur };
        let scope = Scope { actor, ..Scope::system(&house.app, house.here) };
        let (one, two) = (newcomer(&scope, "Een").await, newcomer(&scope, "Twee").await);
        household::join(&scope, one, two).await.unwrap();
        notes::write(&scope, one, "slaapt slecht", true).await.unwrap();
        let fact = dossier::show(&scope, one, AsOf::default()).await.unwrap().facts[0].fact.id;
        let key = api_keys::create(&scope, "toets").await.unwrap();
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;

        let at = |tail: &str| format!("/dossiers/{one}{tail}");
        let api = |tail: &str| format!("/api/v1/dossiers{tail}");
        let note = "soort=notitie&notitie=belt+terug";
        let fact_form = "soort=brede-intake-gestart&datum=12-3-2026";
        let saved = format!("{fact_form}&stap=opslaan");
        let new_fact = r#"{"feiten":[{"soort":"kennisgeving-ontvangen","datum":"2026-03-10"}]}"#;
        let hours = r#"{"uren":[{"soort":"participatie","datum":"2026-03-10","uren":2}]}"#;
        let both = [one, two];
        let steps: Vec<Step> = vec![
            ("GET", "/werklijst?van=iedereen".into(), "", vec![("werklijst-bekijken", &both)]),
            ("GET", "/werklijst?route=z-route".into(), "", vec![]),
            ("POST", "/werklijst/_zoek".into(), "zoek=twee", vec![("persoon-zoeken", &both[1..])]),
            ("GET", "/werklijst/export.csv".into(), "", vec![("lijst-exporteren", &both)]),
            ("GET", "/werklijst/export.xlsx".into(), "", vec![("lijst-exporteren", &both)]),
            ("GET", at(""), "", vec![("dossier-bekijken", &both[..1])]),
            ("POST", at("/nummers"), "", vec![("dossier-bekijken", &both[..1]), ("bsn-bekijken", &both[..1])]),
            ("GET", at("/rechten"), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", at("/tijdlijn"), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", at("/taken"), "", vec![("dossier-bekijken", &both[..1]), ("gezondheidsnotities-bekijken", &both[..1])]),
            ("GET", at("/gezin"), "", vec![("dossier-bekijken", &both[..1]), ("gezin-bijhouden", &both[1..])]),
            ("GET", at("/beheer"), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", at("/inzage"), "", vec![("inzage-bekijken", &both[..1])]),
            ("GET", at("/feiten/nieuw"), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", at(&format!("/feiten/{fact}/correctie")), "", vec![("dossier-bekijken", &both[..1])]),
            ("POST", at("/feiten/nieuw"), fact_form, vec![("dossier-bekijken", &both[..1]), ("gevolg-bekijken", &both[..1])]),
            ("POST", at("/feiten/nieuw"), &saved, vec![("dossier-bekijken", &both[..1]), ("feit-vastleggen", &both[..1])]),
            ("POST", at("/taken"), "titel=Bel", vec![("taken-bijhouden", &both[..1])]),
            ("POST", at("/notities"), note, vec![("notitie-schrijven", &both[..1])]),
            ("POST", at("/gezin"), "verlaat=1", vec![("gezin-bijhouden", &both[..1])]),
            ("GET", at("/gegevens"), "", vec![("dossier-bekijken", &both[..1])]),
            ("POST", at("/gegevens"), "achternaam=Een&wijk=Zuid", vec![("gegevens-wijzigen", &both[..1])]),
            ("POST", at("/beheer"), "doe=toewijzen&regisseur=", vec![("dossier-toewijzen", &both[..1])]),
            ("POST", at("/beheer"), "doe=sluiten&reden=moved&zeker=1", vec![("dossier-sluiten", &both[..1])]),
            ("POST", at("/beheer"), "doe=sluiten&reden=moved&zeker=1", vec![]),
            ("POST", at("/beheer"), "doe=heropenen", vec![("dossier-sluiten", &both[..1])]),
            ("GET", at("/intake"), "", vec![("dossier-bekijken", &both[..1]), ("plan-bekijken", &both[..1])]),
            ("GET", at("/intake/taal"), "", vec![("dossier-bekijken", &both[..1]), ("plan-bekijken", &both[..1])]),
            ("GET", at("/intake/gezondheid"), "", vec![("dossier-bekijken", &both[..1]), ("gezondheid-in-plan-bekijken", &both[..1])]),
            ("POST", at("/intake/gezondheid"), "zien=ja", vec![("dossier-bekijken", &both[..1]), ("gezondheid-in-plan-bekijken", &both[..1])]),
            ("POST", at("/intake/werk"), "droombaan=bakker", vec![("dossier-bekijken", &both[..1]), ("plan-wijzigen", &both[..1])]),
            ("POST", at("/intake/alleen"), "alleen=alleen", vec![("plan-wijzigen", &both[..1])]),
            ("GET", at("/intake/oproep"), "", vec![("dossier-bekijken", &both[..1]), ("plan-bekijken", &both[..1])]),
            ("GET", at("/doelen"), "", vec![("dossier-bekijken", &both[..1]), ("plan-bekijken", &both[..1])]),
            ("GET", at("/doelen/gezondheid"), "", vec![("dossier-bekijken", &both[..1]), ("gezondheid-in-plan-bekijken", &both[..1])]),
            ("GET", at("/doelen/metingen"), "", vec![("dossier-bekijken", &both[..1]), ("plan-bekijken", &both[..1])]),
            ("POST", at("/doelen/nieuw"), "wat=doel&domein=wrk&woorden=bakken", vec![("plan-wijzigen", &both[..1])]),
            ("POST", at("/doelen/gezondheid/nieuw"), "woorden=slapen", vec![("gezondheid-in-plan-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/doelen")), "", vec![("plan-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/brieven")), "", vec![("brief-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/pip/versies")), "", vec![("plan-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/voortgang")), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/voortgangsgesprekken")), "", vec![("plan-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/praktijkopdrachten")), "", vec![("plan-bekijken", &both[..1])]),
            ("POST", api(&format!("/{one}/praktijkopdrachten")), r#"{"opdracht":"Bel","vak":"nt2"}"#, vec![("plan-wijzigen", &both[..1])]),
            ("POST", api(&format!("/{one}/uren")), hours, vec![("plan-wijzigen", &both[..1])]),
            ("GET", api(&format!("/{one}/weekplan")), "", vec![("plan-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/kring")), "", vec![("plan-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/vervolg")), "", vec![("plan-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/verzoeken")), "", vec![("plan-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/urenoverzicht")), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/overdrachten")), "", vec![("dossier-bekijken", &both[..1]), ("overdracht", &both[..1])]),
            ("GET", "/rapporten".into(), "", vec![]),
            ("GET", "/rapporten/lijst/wacht-intake".into(), "", vec![("cijfer-nazien", &both[..1])]),
            ("GET", "/rapporten/lijst/prestatie-2026".into(), "", vec![]),
            ("GET", "/api/v1/rapporten".into(), "", vec![]),
            ("GET", api(""), "", vec![("werklijst-bekijken", &both)]),
            ("POST", api("/_zoek"), r#"{"tekst":"twee"}"#, vec![("persoon-zoeken", &both[1..])]),
            ("GET", api(&format!("/{one}")), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/feiten")), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/feiten/{fact}")), "", vec![("dossier-bekijken", &both[..1])]),
            ("GET", api(&format!("/{one}/plichten")), "", vec![("dossier-bekijken", &both[..1])]),
            ("POST", api(&format!("/{one}/feiten/_voorbeeld")), new_fact, vec![("gevolg-bekijken", &both[..1])]),
            ("POST", api(&format!("/{one}/feiten")), new_fact, vec![("feit-vastleggen", &both[..1])]),
        ];
        for (method, path, body, expected) in steps {
            let before = counted(&house).await;
            let page = send(&mut browser, &key, method, &path, body).await;
            assert!(page.status.is_success() || page.status == StatusCode::SEE_OTHER, "{method} {path}: {}", page.status);
            let mut left = counted(&house).await;
            left.retain(|record, count| {
                *count -= before.get(record).copied().unwrap_or(0);
                *count > 0
            });
            let expected = expected.iter().flat_map(|(name, people)| people.iter().map(|who| ((*name).to_owned(), who.0)));
            let expected: BTreeMap<(String, Uuid), usize> = expected.map(|record| (record, 1)).collect();
            assert_eq!(left, expected, "{method} {path} {body}");
        }
    }

    async fn what_is_not_there_leaves_no_record(house: House) {
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let nobody = format!("/dossiers/{}", Uuid::from_u128(4711));
        let fact_form = "soort=brede-intake-gestart&datum=12-3-2026";
        for (method, tail, body) in [("GET", "", ""), ("POST", "/feiten/nieuw", fact_form), ("POST", "/taken", "titel=x"), ("GET", "/inzage", "")] {
            let page = send(&mut browser, "", method, &format!("{nobody}{tail}"), body).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{method} {tail}");
        }
        let scope = Scope { request: Uuid::from_u128(5), ..Scope::system(&house.app, house.here) };
        let kind = wi2021::Kind::parse("kennisgeving-ontvangen", "{}").unwrap();
        let fact = NewFact::new(scope.today(), kind, "brief");
        assert!(dossier::preview(&scope, DossierId(Uuid::from_u128(4711)), &[fact]).await.is_err());
        assert!(counted(&house).await.is_empty());
    }
}
