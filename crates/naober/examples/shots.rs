//! Saves pictures of the pages in `target/shots`: every sample, on a phone and on a screen. Pages of staff in Dutch, English
//! and mirrored; the newcomer's own pages in four scripts. `make shots` takes all; a part of a name takes those.

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
        .route("/own/{language}/{number}", get(own_view))
        .route("/assets/{name}", get(naober::web::asset));
    let site = Site::with(routes).await;
    let browser = Browser::start(Script::On).await;
    let staff = ["nl", "en", "rtl"].map(|language| (language, "views", samples::all(Language::Nl)));
    let own = [Language::Nl, Language::Ar, Language::Ti, Language::Uk];
    let own = own.map(|language| (language.tag(), "own", samples::of_newcomers(language)));
    for (language, kind, samples) in staff.into_iter().chain(own) {
        for (number, sample) in samples.iter().enumerate().filter(|(_, sample)| sample.name.contains(&wanted)) {
            browser.visit(&format!("{}/{kind}/{language}/{number}", site.address)).await;
            for width in [320, 1280] {
                browser.at(width).await;
                browser.shot(&format!("{}-{number}-{language}", sample.name), width).await;
            }
        }
    }
    browser.stop().await;
}

async fn own_view(Path((language, number)): Path<(String, usize)>) -> Html<String> {
    let language = Language::from_tag(&language).unwrap_or(Language::Nl);
    Html(samples::of_newcomers(language)[number].html.clone())
}

async fn view(Path((language, number)): Path<(String, usize)>) -> Html<String> {
    let tag = if language == "rtl" { "en" } else { &language };
    let html = samples::all(Language::from_tag(tag).unwrap_or(Language::Nl))[number].html.clone();
    Html(if language == "rtl" { html.replacen("dir=\"ltr\"", "dir=\"rtl\"", 1) } else { html })
}
