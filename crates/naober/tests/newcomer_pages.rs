//! Newcomers' pages in a real browser: accessible, no wider than a phone, and large enough to press.

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

/// Three directions and scripts are looked at by axe; all languages are measured.
const LOOKED_AT: &[Language] = &[Language::Nl, Language::Ar, Language::Ti];

/// What is there to press and is smaller than 44 pixels. A link in a sentence is as high as its line.
const SMALL: &str = "return [...document.querySelectorAll('button, summary, nav a, .nh-button, .nh-foot a, .nh-pages a, .nb-option')]\
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)\
    .map((one) => `${one.textContent.trim()} is ${one.getBoundingClientRect().height} high`);";

fn views() -> Router<App> {
    Router::new().route("/mijn/{language}/{number}", get(view)).route("/assets/{name}", get(naober::web::asset))
}

async fn view(Path((language, number)): Path<(String, usize)>) -> Html<String> {
    Html(samples::of_newcomers(Language::from_tag(&language).expect("a language"))[number].html.clone())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_newcomers_is_accessible_and_fits_a_phone_and_a_thumb() {
    let site = Site::with(views()).await;
    let browser = Browser::start(Script::On).await;
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (number, sample) in samples::of_newcomers(*language).iter().enumerate() {
            browser.visit(&format!("{}/mijn/{}/{number}", site.address, language.tag())).await;
            let looked_at = LOOKED_AT.contains(language);
            for width in if looked_at { [320, 1280].as_slice() } else { &[320] } {
                browser.at(*width).await;
                let page = format!("{} in {} at {width}", sample.name, language.tag());
                let over = browser.overflow().await;
                if over > 0 {
                    wrong.push(format!("{page}: {over} pixels too wide"));
                }
                let small = browser.client.execute(SMALL, vec![]).await.expect("the page is measured");
                wrong.extend(small.as_array().into_iter().flatten().map(|line| format!("{page}: {line}")));
                if looked_at {
                    wrong.extend(browser.axe().await.iter().map(|line| format!("{page}: {line}")));
                }
            }
        }
    }
    browser.stop().await;
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A device with one voice, which keeps what it is given to say.
const VOICE: &str = "window.said = [];\
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };\
    speechSynthesis.getVoices = () => [{ lang: arguments[0] }];\
    speechSynthesis.speak = (one) => window.said.push(one.text);\
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_is_read_aloud_in_its_own_language_or_not_at_all() {
    let site = Site::with(views()).await;
    let browser = Browser::start(Script::On).await;
    let page = samples::of_newcomers(Language::Ar).iter().position(|sample| sample.name == "home-now-beside");
    browser.visit(&format!("{}/mijn/ar/{}", site.address, page.expect("the sample"))).await;
    let shown = "return !document.querySelector('[data-aloud]').hidden;";
    for (voice, offered) in [("nl-NL", false), ("ar-SA", true)] {
        browser.client.execute(VOICE, vec![voice.into()]).await.expect("it runs");
        assert_eq!(browser.client.execute(shown, vec![]).await.expect("it runs"), offered, "{voice}");
    }
    browser.client.execute("document.querySelector('[data-aloud]').click();", vec![]).await.expect("it runs");
    let said = browser.client.execute("return window.said;", vec![]).await.expect("it runs");
    let said: Vec<&str> = said.as_array().into_iter().flatten().filter_map(|line| line.as_str()).collect();
    assert!(said[0].contains("أميرة"), "it begins with the heading: {said:?}");
    assert!(said.iter().any(|line| line.contains("inburgering")), "a Dutch word stays in its sentence");
    assert!(!said.iter().any(|line| line.contains("Wat komt er nu")), "the Dutch beside it is not read: {said:?}");
    browser.stop().await;
}
