//! What no browser of ours sends: zero bytes, broken UTF-8, days that are none, numbers that are none, ids of others.

use axum::http::Method;
use uuid::Uuid;

use super::{House, StatusCode};
use crate::access::matrix::MATRIX;
use crate::access::{Actor, Role, Scope, api_keys, gate, matrix::Access};
use crate::dossier::{self, NewDossier};

/// Every field that a form of ours has, so that one body reaches whatever a handler reads.
const FIELDS: &[&str] = &[
    "naam",
    "email",
    "rol",
    "zoek",
    "vanaf",
    "weergave",
    "terug",
    "naar",
    "collega",
    "dossier",
    "voornamen",
    "achternaam",
    "geboortedatum",
    "bsn",
    "v-nummer",
    "taal",
    "wijk",
    "regisseur",
    "soort",
    "datum",
    "bron",
    "eenmalig",
    "stap",
    "titel",
    "uiterlijk",
    "wie",
    "notitie",
    "gezondheid",
    "bij",
    "verlaat",
    "doe",
    "reden",
    "wat",
    "zeker",
    "aanbieder",
    "op",
    "bekend",
    "code",
    "huidig",
    "nieuw",
    "bevestig",
    "wachtwoord",
    "dag",
    "van",
    "gevaar",
    "termijn",
    "rijen",
    "kolom-0",
    "sleutel",
    "uren",
    "uren_per_week",
    "tenant",
    "account",
];

const VALUES: &[&str] = &[
    "%00",
    "a%00b",
    "%FF%FE",
    "%E2%80%AE%3Cscript%3E",
    "9999-12-31",
    "-0001-01-01",
    "-009999-01-01",
    "31-2-2026",
    "NaN",
    "inf",
    "1e400",
    "-5",
    "99999999999999999999",
    "00000000-0000-0000-0000-00000000000g",
    "f9999912310000",
    "%27%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "%0D%0ASet-Cookie%3A%20x%3Dy",
    "//evil.example",
];

/// Bodies of the API that are no JSON, or JSON of the wrong shape.
const BODIES: &[&str] = &[
    "",
    "{",
    "[]",
    "null",
    "{\"voornamen\":\"a\\u0000b\",\"geslachtsnaam\":\"x\"}",
    "{\"tekst\":\"a\\u0000\"}",
    "{\"voornamen\":\"a\",\"geslachtsnaam\":\"b\",\"geboortedatum\":\"-009999-01-01\"}",
    "{\"feiten\":[{\"soort\":\"lesuren-gevolgd\",\"datum\":\"2026-03-01\",\"gegevens\":{\"uren\":1e400}}]}",
    "{\"feiten\":[{\"soort\":\"kennisgeving-ontvangen\",\"datum\":\"-009999-01-01\"}]}",
    "{\"feiten\":[{\"soort\":\"kennisgeving-ontvangen\",\"datum\":\"2026-03-01\",\"bron\":\"\\u0000\",\"bronsleutel\":\"\\u0000\"}]}",
];

fn filled(path: &str, id: Uuid) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { id.to_string() } else { segment.to_owned() };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

async fn setting(house: &House) -> (Scope, Uuid) {
    let account = Uuid::from_u128(9);
    let actor = Actor { account, name: "Rian".to_owned(), role: Role::Regisseur };
    let scope = Scope { actor, ..Scope::system(&house.app, house.here) };
    let new = NewDossier { given_names: "Amina".to_owned(), family_name: "Een".to_owned(), ..NewDossier::default() };
    let id = dossier::open(&scope, new, Vec::new()).await.unwrap().0;
    (scope, id)
}

testkit::both_engines! {
    async fn no_form_and_no_query_breaks_the_program(house: House) {
        let (_, id) = setting(&house).await;
        for value in VALUES {
            let pairs: Vec<String> = FIELDS.iter().map(|field| format!("{field}={value}")).collect();
            let all = pairs.join("&");
            for entry in MATRIX.iter().filter(|entry| !entry.path.starts_with("/api/") && entry.path != "/uitloggen") {
                for role in Role::STAFF {
                    if let Access::Right(room, action) = entry.access
                        && gate::gate(*role, Uuid::nil(), room, action).is_err()
                    {
                        continue;
                    }
                    let mut browser = house.signed_in(house.here, *role).await;
                    let path = filled(entry.path, id);
                    let (path, body) = if entry.method == "GET" { (format!("{path}?{all}"), "") } else { (path, all.as_str()) };
                    let method = Method::from_bytes(entry.method.as_bytes()).unwrap();
                    let page = browser.send(method, &path, body, &[("sec-fetch-site", "same-origin")]).await;
                    let place = format!("{} {} with {value} as {}", entry.method, entry.path, role.name());
                    assert!(!page.status.is_server_error(), "{place}: {}", page.status);
                    assert!(!page.location.starts_with("//"), "{place} leads to {}", page.location);
                    assert!(!page.body.contains("<img src=x"), "{place}");
                    break;
                }
            }
        }
    }

    async fn no_body_breaks_the_api(house: House) {
        let (scope, id) = setting(&house).await;
        let account = house.account(house.here, Role::Regisseur, "programma@b.nl").await;
        let actor = Actor { account: account.id, ..scope.actor.clone() };
        let key = api_keys::create(&Scope { actor, ..scope }, "toets").await.unwrap();
        let bearer = format!("Bearer {key}");
        let long = format!("{{\"tekst\":\"{}\"}}", "ab ".repeat(60_000));
        let bodies = BODIES.iter().copied().chain([long.as_str()]);
        for body in bodies {
            for entry in MATRIX.iter().filter(|entry| entry.path.starts_with("/api/") && entry.method == "POST") {
                let headers = [("content-type", "application/json"), ("authorization", bearer.as_str())];
                let page = house.browser().send(Method::POST, &filled(entry.path, id), body, &headers).await;
                let shown: String = body.chars().take(80).collect();
                assert!(!page.status.is_server_error(), "{} with {shown}: {} {}", entry.path, page.status, page.body);
            }
        }
        for query in ["after=x", "after=f0-9990101", "pageSize=0", "pageSize=-1", "leerroute=%00", "behandelaarId=x", "peildatum=-009999-01-01", "bekendOp=9999-12-31", "bekendOp=-009999-01-01"] {
            for entry in MATRIX.iter().filter(|entry| entry.path.starts_with("/api/") && entry.method == "GET") {
                let path = format!("{}?{query}", filled(entry.path, id));
                let page = house.browser().send(Method::GET, &path, "", &[("authorization", bearer.as_str())]).await;
                assert!(!page.status.is_server_error(), "{path}: {} {}", page.status, page.body);
            }
        }
    }

    async fn without_its_database_the_program_says_so_and_shows_nobody(house: House) {
        let (_, id) = setting(&house).await;
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        house.app.store.close().await;
        for path in ["/werklijst".to_owned(), format!("/dossiers/{id}"), "/inloggen/tweede-stap".to_owned()] {
            let page = browser.get(&path).await;
            assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
            assert!(page.body.contains("<h1>") && !page.body.contains("Amina"), "{path}: {}", page.body);
        }
        let page = browser.post(&format!("/dossiers/{id}/taken"), &[("titel", "Bel")]).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    }

    async fn a_form_of_another_site_changes_nothing(house: House) {
        for entry in MATRIX.iter().filter(|entry| entry.method == "POST" && !entry.path.starts_with("/api/")) {
            let mut browser = house.signed_in(house.here, Role::Regisseur).await;
            let path = filled(entry.path, Uuid::from_u128(1));
            let origins: [&[(&str, &str)]; 4] = [
                &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
                &[("sec-fetch-site", "same-site")],
                &[("origin", "https://evil.example"), ("host", "naober.example")],
                &[("origin", "null"), ("host", "naober.example")],
            ];
            for headers in origins {
                let page = browser.send(Method::POST, &path, "", headers).await;
                assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} {headers:?}");
            }
        }
    }

    async fn an_api_key_opens_what_its_role_opens_and_nothing_else(house: House) {
        for role in Role::STAFF {
            let account = house.account(house.here, *role, &format!("{}@sleutel.nl", role.name())).await;
            let actor = Actor { account: account.id, name: account.name.clone(), role: *role };
            let scope = Scope { actor, ..Scope::system(&house.app, house.here) };
            let bearer = format!("Bearer {}", api_keys::create(&scope, "toets").await.unwrap());
            let mut cookie = house.signed_in(house.here, *role).await;
            for entry in MATRIX.iter().filter(|entry| entry.path.starts_with("/api/")) {
                let Access::Right(room, action) = entry.access else { continue };
                let method = Method::from_bytes(entry.method.as_bytes()).unwrap();
                let (path, headers) = (filled(entry.path, Uuid::nil()), [("content-type", "application/json"), ("authorization", bearer.as_str())]);
                let page = house.browser().send(method.clone(), &path, "{}", &headers).await;
                let opens = gate::gate(*role, Uuid::nil(), room, action).is_ok();
                let place = format!("{} {path} as {}: {}", entry.method, role.name(), page.status);
                assert_eq!(page.status != StatusCode::FORBIDDEN, opens, "{place}");
                assert!(page.status != StatusCode::UNAUTHORIZED && !page.status.is_server_error(), "{place}");
                let by_cookie = cookie.send(method, &path, "{}", &headers[..1]).await;
                assert_eq!(by_cookie.status, StatusCode::UNAUTHORIZED, "a session is no key: {place}");
            }
            let here = house.browser().send(Method::GET, "/werklijst", "", &[("authorization", bearer.as_str())]).await;
            assert_eq!(here.status, StatusCode::SEE_OTHER, "a key is no session");
        }
    }
}
