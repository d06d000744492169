//! A newcomer with a code, and the way in with it.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, header};
use jiff::civil::date;
use naober::access::Scope;
use naober::app::App;
use naober::dossier::{self, NewDossier, NewFact};
use naober::home;
use store::TenantId;
use tower::ServiceExt;
use wi2021::Kind;

/// When she was born, as she types it.
pub const BORN: &str = "25-3-1990";

/// Samira has a dossier and a code.
pub async fn invited(app: &App) -> String {
    let scope = Scope::system(app, TenantId(uuid::Uuid::from_u128(7)));
    let person = NewDossier {
        given_names: "Samira".to_owned(),
        family_name: "Haddad".to_owned(),
        birth_date: Some(date(1990, 3, 25)),
        ..NewDossier::default()
    };
    let notice = Kind::parse("kennisgeving-ontvangen", "{}").expect("a notice");
    let facts = vec![NewFact::new(scope.today(), notice, "brief DUO")];
    let id = dossier::open(&scope, person, facts).await.expect("a dossier");
    home::invite(&scope, id).await.expect("a code")
}

/// Comes in with a code, and gets the cookies of it.
pub async fn comes_in(site: &Router, code: &str, more: &str) -> String {
    let headers = send(site, "/mijn/inloggen", "", &format!("code={code}&geboortedatum={BORN}{more}")).await;
    let cookies = headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.filter_map(|line| line.split(';').next()).collect::<Vec<_>>().join("; ")
}

/// Sends a form that is taken, and gives the headers of the answer.
pub async fn send(site: &Router, path: &str, cookies: &str, form: &str) -> HeaderMap {
    let request = Request::post(path)
        .header(header::HOST, "localhost")
        .header(header::ORIGIN, "http://localhost")
        .header(header::COOKIE, cookies)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()))
        .expect("a request");
    let answer = site.clone().oneshot(request).await.expect("an answer");
    assert!(answer.status().as_u16() < 400, "{path}: {}", answer.status());
    answer.headers().clone()
}
