//! Saves pictures of the pages in `target/shots`: every sample, in Dutch, English and mirrored, on a phone and on a screen; and
//! newcomers' pages in four scripts.

#[path = "../tests/common/mod.rs"]
mod common;

use axum::Router;
use axum::extract::Path;
use axum::response::Html;
use axum::routing::get;
use common::Site;
use naober::web::samples;
use testkit::browser::{Browser, Script};
use texts::Language;

#[tokio::main]
async fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let routes = Router::new()
        .route("/views/{language}/{number}", get(view))
        .route("/mijn/{language}/{number}", get(own_view))
        .route("/assets/{name}", get(naober::web::asset));
    let site = Site::with(routes).await;
    let browser = Browser::start(Script::On).await;
    for language in ["nl", "en", "rtl"] {
        for (number, sample) in samples::all(Language::Nl).iter().enumerate() {
            if !sample.name.contains(&wanted) {
                continue;
            }
            browser.visit(&format!("{}/views/{language}/{number}", site.address)).await;
            for width in [320, 1280] {
                browser.at(width).await;
                browser.shot(&format!("{}-{number}-{language}", sample.name), width).await;
            }
        }
    }
    for language in [Language::Nl, Language::Ar, Language::Ti, Language::Uk] {
        for (number, sample) in samples::of_newcomers(language).iter().enumerate() {
            if !sample.name.contains(&wanted) {
                continue;
            }
            browser.visit(&format!("{}/mijn/{}/{number}", site.address, language.tag())).await;
            for width in [320, 1280] {
                browser.at(width).await;
                browser.shot(&format!("{}-{}", sample.name, language.tag()), width).await;
            }
        }
    }
    browser.stop().await;
}

async fn own_view(Path((language, number)): Path<(String, usize)>) -> Html<String> {
    Html(samples::of_newcomers(Language::from_tag(&language).unwrap_or(Language::Nl))[number].html.clone())
}

async fn view(Path((language, number)): Path<(String, usize)>) -> Html<String> {
    let tag = if language == "rtl" { "en" } else { &language };
    let html = samples::all(Language::from_tag(tag).unwrap_or(Language::Nl))[number].html.clone();
    Html(if language == "rtl" { html.replacen("dir=\"ltr\"", "dir=\"rtl\"", 1) } else { html })
}
