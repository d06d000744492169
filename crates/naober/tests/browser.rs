//! Pages in a real browser: accessible, no wider than a phone, usable with the keyboard alone.

mod common;

use axum::Router;
use axum::extract::Path;
use axum::response::Html;
use axum::routing::get;
use common::Site;
use naober::app::App;
use naober::web::samples;
use testkit::browser::{Browser, Script};
use texts::Language;

/// English has the same tags as Dutch, so it is only measured.
///
/// Every sample under `/views/LANGUAGE/NUMBER`; the language `rtl` is English in a mirrored frame.
fn views() -> Router<App> {
    Router::new().route("/views/{language}/{number}", get(view)).route("/assets/{name}", get(naober::web::asset))
}

async fn view(Path((language, number)): Path<(String, usize)>) -> Html<String> {
    let tag = if language == "rtl" { "en" } else { &language };
    let samples = samples::all(Language::from_tag(tag).expect("a language"));
    let html = samples[number].html.clone();
    Html(if language == "rtl" { html.replacen("dir=\"ltr\"", "dir=\"rtl\"", 1) } else { html })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_view_is_accessible_and_fits_on_a_phone() {
    let site = Site::with(views()).await;
    let browser = Browser::start(Script::On).await;
    let mut wrong = Vec::new();
    for (language, widths) in [("nl", [320, 1280].as_slice()), ("en", &[320]), ("rtl", &[320])] {
        for (number, sample) in samples::all(Language::Nl).iter().enumerate() {
            browser.visit(&format!("{}/views/{language}/{number}", site.address)).await;
            for width in widths.iter().copied() {
                browser.at(width).await;
                let page = format!("{} ({number}) in {language} at {width}", sample.name);
                let over = browser.overflow().await;
                if over > 0 {
                    wrong.push(format!("{page}: {over} pixels too wide"));
                }
                if language != "en" {
                    wrong.extend(browser.axe().await.iter().map(|line| format!("{page}: {line}")));
                }
            }
        }
    }
    browser.stop().await;
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
