//! The log of a running program, at its most talkative, holds nothing about anybody.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod common;

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use axum::http::{Request, StatusCode};
use naober::access::{Role, Scope, accounts, api_keys};
use store::TenantId;
use tower::ServiceExt as _;
use tracing_subscriber::fmt::MakeWriter;
use uuid::Uuid;

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Paper {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Words that stand for a person; each goes in by another way.
const SECRETS: &[&str] = &[
    "Geheimevoornaam",
    "Geheimenaam",
    "999990019",
    "geheimwijk",
    "geheimzoekwoord",
    "geheime notitie",
    "geheimetaak",
    "geheimebron",
    "geheimimport",
    "geheimapi",
    "geheimadres",
    "geheimecode",
    "geheimestaat",
];

#[tokio::test]
async fn walking_through_every_kind_of_page_leaves_no_personal_data_in_the_log() {
    let paper = Paper::default();
    let spans = tracing_subscriber::fmt::format::FmtSpan::FULL;
    let log = tracing_subscriber::fmt().json().with_max_level(tracing::Level::TRACE).with_span_events(spans);
    log.with_writer(paper.clone()).init();
    let database = testkit::sqlite();
    let app = common::app(&database).await;
    let mut scope = Scope::system(&app, TenantId(Uuid::from_u128(5)));
    let mut tx = scope.write().await.unwrap();
    let new = accounts::NewAccount {
        name: "Rian".to_owned(),
        email: "geheimadres@voorbeeld.test".to_owned(),
        role: Role::Regisseur,
        language: texts::Language::Nl,
    };
    let me = accounts::add(&mut tx, &scope, &new).await.unwrap();
    tx.commit().await.unwrap();
    (scope.actor.account, scope.actor.role) = (me, Role::Regisseur);
    let bearer = format!("Bearer {}", api_keys::create(&scope, "toets").await.unwrap());

    let site = naober::web::surrounded(naober::routes::routes(), app.clone());
    let cookie = std::cell::RefCell::new(String::new());
    let send = async |method: &str, path: &str, kind: &str, body: &str| {
        let request = Request::builder().method(method).uri(path).header(COOKIE, cookie.borrow().as_str());
        let request = request.header(CONTENT_TYPE, kind).header("sec-fetch-site", "same-origin");
        let request = request.header("authorization", &bearer).body(Body::from(body.to_owned())).unwrap();
        let answer = site.clone().oneshot(request).await.unwrap();
        if let Some(set) = answer.headers().get(SET_COOKIE).filter(|_| path == "/inloggen/demo") {
            *cookie.borrow_mut() = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
        let (status, place) = (answer.status(), answer.headers().get("location").cloned());
        let body = to_bytes(answer.into_body(), 10_000_000).await.unwrap();
        (status, place.map(|place| place.to_str().unwrap().to_owned()).unwrap_or_default(), body)
    };
    let form = "application/x-www-form-urlencoded";
    send("POST", "/inloggen", form, "email=geheimadres@voorbeeld.test&wachtwoord=geheimzoekwoord").await;
    send("POST", "/inloggen/demo", form, &format!("tenant={}&account={me}", scope.tenant.0)).await;
    let person =
        "voornamen=Geheimevoornaam&achternaam=Geheimenaam&bsn=999990019&wijk=geheimwijk&geboortedatum=1-1-1990";
    let (status, dossier, _) = send("POST", "/dossiers/nieuw", form, person).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    send("POST", "/dossiers/nieuw", form, person).await;
    for tail in
        ["", "/rechten", "/tijdlijn", "/taken", "/gezin", "/beheer", "/inzage", "/feiten/nieuw?soort=cursus-gestart"]
    {
        assert_eq!(send("GET", &format!("{dossier}{tail}"), form, "").await.0, StatusCode::OK, "{tail}");
    }
    let fact = "soort=cursus-gestart&datum=1-3-2026&aanbieder=geheimnaam&bron=geheimebron";
    for (path, body) in [
        ("/feiten/nieuw", fact.to_owned()),
        ("/feiten/nieuw", format!("{fact}&stap=opslaan")),
        ("/feiten/nieuw", "soort=cursus-gestart&datum=geheimzoekwoord".to_owned()),
        ("/taken", "titel=geheimetaak".to_owned()),
        ("/notities", "soort=gezondheid&gezondheid=geheime+notitie".to_owned()),
        ("/notities", "soort=notitie&notitie=geheime+notitie%00".to_owned()),
        ("/gezin", "zoek=geheimzoekwoord".to_owned()),
    ] {
        send("POST", &format!("{dossier}{path}"), form, &body).await;
    }
    send("POST", "/werklijst/_zoek", form, "zoek=Geheimenaam").await;
    send("GET", "/werklijst?wijk=geheimwijk", form, "").await;
    send("GET", "/werklijst/export.csv", form, "").await;
    let file = "--x\r\nContent-Disposition: form-data; name=\"soort\"\r\n\r\nmensen\r\n--x\r\nContent-Disposition: form-data; \
                name=\"bestand\"; filename=\"geheimimport.csv\"\r\n\r\nvoornamen;achternaam;bsn\ngeheimimport;x;999990020\n\r\n--x--\r\n";
    let (_, import, _) = send("POST", "/inlezen", "multipart/form-data; boundary=x", file).await;
    send("GET", &import, form, "").await;
    let json = "application/json";
    let sent = r#"{"voornamen":"geheimapi","geslachtsnaam":"geheimapi","burgerservicenummer":"999990019"}"#;
    send("POST", "/api/v1/dossiers", json, sent).await;
    send("POST", "/api/v1/dossiers", json, r#"{"voornamen":"geheimapi","x":"geheimapi"}"#).await;
    send("POST", "/api/v1/dossiers/_zoek", json, r#"{"tekst":"geheimzoekwoord"}"#).await;
    send("GET", "/api/v1/dossiers?leerroute=geheimzoekwoord", json, "").await;
    send("POST", "/mijn/inloggen", form, "code=geheimecode&geboortedatum=1-1-1990").await;
    send("POST", "/mijn/inloggen/mail", form, "adres=geheimadres@voorbeeld.test&geboren=1-1-1990").await;
    send("GET", "/mijn/broker/terug?code=geheimecode&state=geheimestaat", form, "").await;
    app.store.close().await;
    send("GET", &dossier, form, "").await;

    let said = String::from_utf8(paper.0.lock().unwrap().clone()).unwrap();
    assert!(said.contains("\"path\":\"/dossiers/{id}\"") && said.contains("request failed"), "the log was on");
    for secret in SECRETS {
        let line = said.lines().find(|line| line.to_lowercase().contains(&secret.to_lowercase()));
        assert_eq!(line, None, "{secret}");
    }
    assert!(!said.contains("999990020"));
}
