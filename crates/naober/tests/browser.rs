//! Pages in a real browser: accessible, no wider than a phone, usable with the keyboard alone.

mod common;

use axum::Router;
use axum::extract::Path;
use axum::response::Html;
use axum::routing::get;
use common::Site;
use fantoccini::Locator;
use naober::app::App;
use naober::web::samples;
use testkit::browser::{Browser, PATIENCE, Script};
use texts::Language;
use url::Url;

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

/// Browsers apply the policy of a page also to where its form is redirected, so this holds in a browser or nowhere.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn leaving_quickly_reaches_another_site_without_a_script_and_there_is_no_way_back() {
    let site = Site::start().await;
    let browser = Browser::start(Script::Off).await;
    browser.visit(&format!("{}/mijn/inloggen", site.address)).await;
    let leave = browser.client.find(Locator::Css("button[value='weg']")).await.expect("a way out");
    // The other site has no address here, which the driver may call a failure.
    let _ = leave.click().await;
    let elsewhere = Url::parse("https://www.knmi.nl/").expect("an address");
    let there = browser.client.wait().at_most(PATIENCE).for_url(&elsewhere).await;
    assert!(there.is_ok(), "still at {:?}", browser.client.current_url().await);
    let _ = browser.client.back().await;
    let back = browser.client.current_url().await.expect("an address");
    assert!(back.path() != "/mijn/uit", "the page in between is not in the history");
    browser.stop().await;
}
