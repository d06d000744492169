//! Every route answers with the headers, whatever else it answers.

mod common;

use std::fs;
use std::path::Path;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode};
use naober::web;
use tower::ServiceExt;

/// Every path the source registers, with something filled in.
fn paths() -> Vec<String> {
    let mut found = Vec::new();
    read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    found.sort();
    found.dedup();
    assert!(found.len() > 10, "{found:?}");
    found
}

fn read(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the source is here").flatten() {
        let path = entry.path();
        if path.is_dir() {
            read(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("it is text");
            let quoted = text.split(".route(").skip(1).filter_map(|rest| rest.split('"').nth(1));
            found.extend(quoted.filter(|path| path.starts_with('/')).map(filled));
        }
    }
}

fn filled(path: &str) -> String {
    let part = |part: &str| {
        if part.starts_with('{') { "018f3a5c-0000-7000-8000-000000000000".to_owned() } else { part.to_owned() }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

async fn get(site: &axum::Router, path: &str) -> Response<Body> {
    let request = Request::builder().uri(path).header("host", "localhost").body(Body::empty()).expect("a request");
    site.clone().oneshot(request).await.expect("an answer")
}

fn header<'r>(response: &'r Response<Body>, name: &str) -> &'r str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn every_route_carries_the_headers() {
    let database = testkit::sqlite();
    let site = web::site(common::app(&database).await);
    for path in paths() {
        let response = get(&site, &path).await;
        assert!(header(&response, "content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert_eq!(header(&response, "x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header(&response, "x-frame-options"), "DENY", "{path}");
        assert_eq!(header(&response, "referrer-policy"), "same-origin", "{path}");
        assert_eq!(header(&response, "x-request-id").len(), 32, "{path}");
        assert_ne!(header(&response, "cache-control"), "", "{path}");
        assert!(response.status().as_u16() < 500, "{path}: {}", response.status());
    }
}

#[tokio::test]
async fn pages_are_not_kept_and_assets_are_kept_for_ever() {
    let database = testkit::sqlite();
    let site = web::site(common::app(&database).await);
    let page = get(&site, "/inloggen").await;
    assert_eq!(header(&page, "cache-control"), "no-store");
    let body = to_bytes(page.into_body(), 1 << 20).await.expect("a page");
    let text = String::from_utf8_lossy(&body).into_owned();
    for part in text.split("href=\"/assets/").skip(1) {
        let path = format!("/assets/{}", part.split('"').next().unwrap_or_default());
        let asset = get(&site, &path).await;
        assert_eq!(asset.status(), StatusCode::OK, "{path}");
        assert!(header(&asset, "cache-control").contains("immutable"), "{path}");
    }
}

#[tokio::test]
async fn a_refusal_is_a_page_in_the_readers_language() {
    let database = testkit::sqlite();
    let site = web::site(common::app(&database).await);
    for (method, path, headers, status, said) in [
        ("GET", "/bestaat-niet", ("accept-language", "nl"), StatusCode::NOT_FOUND, "Deze pagina is er niet"),
        (
            "GET",
            "/bestaat-niet",
            ("accept-language", "en-GB,nl;q=0.5"),
            StatusCode::NOT_FOUND,
            "This page does not exist",
        ),
        ("POST", "/healthz", ("cookie", "taal=en"), StatusCode::METHOD_NOT_ALLOWED, "This page does not exist"),
        ("POST", "/taal", ("sec-fetch-site", "cross-site"), StatusCode::FORBIDDEN, "Dit formulier is niet verstuurd"),
        ("POST", "/taal", ("accept-language", "nl"), StatusCode::BAD_REQUEST, "Dit konden we niet lezen"),
    ] {
        let request =
            Request::builder().method(method).uri(path).header("host", "localhost").header(headers.0, headers.1);
        let response = site.clone().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
        let found = response.status();
        let body = to_bytes(response.into_body(), 1 << 20).await.expect("a page");
        let text = String::from_utf8_lossy(&body);
        assert!(found == status && text.contains(said), "{method} {path}: {found} {text}");
    }
}

#[tokio::test]
async fn figures_are_not_for_the_public() {
    let database = testkit::sqlite();
    let site = web::site(common::app(&database).await);
    assert_eq!(get(&site, "/metrics").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_database_that_is_gone_is_a_page_with_a_number() {
    let database = testkit::sqlite();
    let app = common::app(&database).await;
    app.store.close().await;
    let response = get(&web::site(app), "/healthz").await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let number = header(&response, "x-request-id").to_owned();
    let body = to_bytes(response.into_body(), 1 << 20).await.expect("a page");
    assert!(String::from_utf8_lossy(&body).contains(&number));
}
