//! The matrix against the real router: every route, every role, no session, and other people's ids.

use std::collections::BTreeSet;

use axum::http::Method;
use uuid::Uuid;

use super::{Browser, House, Page, StatusCode};
use crate::access::matrix::{Access, MATRIX, access};
use crate::access::{Role, gate};
use crate::dossier::{self, NewDossier};

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// Paths of the router, read from its own account of itself.
fn paths() -> BTreeSet<String> {
    let told = format!("{:?}", crate::routes::routes());
    let quoted = told.split('"').skip(1).step_by(2);
    quoted.filter(|text| text.starts_with('/') && !text.contains("__private")).map(str::to_owned).collect()
}

fn filled(path: &str, id: Uuid) -> String {
    let segment = |segment: &str| match segment {
        "{name}" => "mark.svg".to_owned(),
        place if place.starts_with('{') => id.to_string(),
        plain => plain.to_owned(),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

async fn try_route(browser: &mut Browser, method: &str, path: &str) -> Page {
    let kind = if path.starts_with("/api/") { "application/json" } else { "application/x-www-form-urlencoded" };
    let body = if kind == "application/json" { "{}" } else { "" };
    let headers = [("content-type", kind), ("sec-fetch-site", "same-origin")];
    browser.send(Method::from_bytes(method.as_bytes()).unwrap(), path, body, &headers).await
}

fn opens(role: Role, access: Access) -> bool {
    match access {
        Access::Public | Access::HalfWay => true,
        Access::Right(room, action) => gate::gate(role, Uuid::nil(), room, action).is_ok(),
    }
}

fn pages() -> impl Iterator<Item = &'static crate::access::matrix::Entry> {
    MATRIX.iter().filter(|entry| !entry.path.starts_with("/api/"))
}

#[test]
fn every_path_of_the_router_is_in_the_matrix_and_the_other_way_round() {
    let known: BTreeSet<String> = MATRIX.iter().map(|entry| entry.path.to_owned()).collect();
    // The fallback of the API is told as its prefix and as a wildcard.
    let routed: BTreeSet<String> =
        paths().into_iter().filter(|path| path != "/api/v1" && !path.contains('*')).collect();
    assert_eq!(
        routed.difference(&known).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "routes that are not in the matrix"
    );
    assert_eq!(known.difference(&routed).collect::<Vec<_>>(), Vec::<&String>::new(), "matrix lines without a route");
}

#[tokio::test]
async fn a_method_that_is_not_in_the_matrix_is_not_served() {
    let house = House::sqlite().await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    for path in paths().iter().filter(|path| !path.starts_with("/api/")) {
        for method in METHODS {
            let status = try_route(&mut browser, method, &filled(path, Uuid::nil())).await.status;
            let served = status != StatusCode::METHOD_NOT_ALLOWED;
            assert_eq!(served, access(method, path).is_some(), "{method} {path} answered {status}");
        }
    }
}

#[tokio::test]
async fn every_role_gets_on_every_route_what_the_matrix_says() {
    let house = House::sqlite().await;
    for role in Role::STAFF {
        for entry in pages() {
            let mut browser = house.signed_in(house.here, *role).await;
            let page = try_route(&mut browser, entry.method, &filled(entry.path, Uuid::nil())).await;
            let place = format!("{} {} as {}: {}", entry.method, entry.path, role.name(), page.status);
            if matches!(entry.access, Access::Right(..)) {
                assert_eq!(page.status == StatusCode::FORBIDDEN, !opens(*role, entry.access), "{place}");
            }
            assert!(page.status != StatusCode::INTERNAL_SERVER_ERROR, "{place}");
        }
    }
}

#[tokio::test]
async fn without_a_session_only_public_routes_answer() {
    let house = House::sqlite().await;
    for entry in MATRIX {
        let page = try_route(&mut house.browser(), entry.method, &filled(entry.path, Uuid::nil())).await;
        let place = format!("{} {}: {} {}", entry.method, entry.path, page.status, page.location);
        let to_sign_in = page.status == StatusCode::SEE_OTHER
            && (page.location.starts_with("/inloggen") || page.location == "/mijn/inloggen");
        match entry.access {
            Access::Public => assert!(page.status != StatusCode::UNAUTHORIZED, "{place}"),
            _ if entry.path.starts_with("/api/") => assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{place}"),
            _ => assert!(to_sign_in, "{place}"),
        }
    }
}

#[tokio::test]
async fn ids_of_another_municipality_find_nothing() {
    let house = House::sqlite().await;
    let scope = crate::access::Scope::system(&house.app, house.elsewhere);
    let new = NewDossier { given_names: "Amina".to_owned(), family_name: "Geheim".to_owned(), ..NewDossier::default() };
    let theirs = dossier::open(&scope, new, Vec::new()).await.unwrap().0;
    for role in Role::STAFF {
        for entry in pages().filter(|entry| entry.path.contains("{id}") && opens(*role, entry.access)) {
            let mut browser = house.signed_in(house.here, *role).await;
            let page = try_route(&mut browser, entry.method, &filled(entry.path, theirs)).await;
            let place = format!("{} {} as {}: {}", entry.method, entry.path, role.name(), page.status);
            assert!(matches!(page.status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST), "{place}");
            assert!(!page.body.contains("Geheim"), "{place}");
        }
    }
}
