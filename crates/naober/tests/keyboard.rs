//! A case manager's errand with the keyboard alone and without JavaScript: sign in, open a dossier, record what happened.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod common;

use std::time::Duration;

use common::Site;
use fantoccini::Locator;
use jiff::ToSpan as _;
use jiff::civil::date;
use naober::access::accounts::{self, NewAccount};
use naober::access::{Role, Scope, places};
use naober::dossier::{self, DossierId, NewDossier, NewFact};
use naober::home;
use testkit::browser::{Browser, Script};
use texts::{Language, text};
use wi2021::Kind;
use wi2021::facts::Kennisgeving;

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";

fn words(key: &str) -> String {
    text(Language::Nl, key)
}

/// Goes on with Tab until the words are on what has the keyboard.
async fn tab_to(browser: &Browser, wanted: &str) {
    for _ in 0..80 {
        // The page itself has the keyboard at first, and holds every word.
        browser.press(TAB).await;
        if browser.focused().await.starts_with(wanted) {
            return;
        }
    }
    panic!("the keyboard does not reach “{wanted}” on {:?}", browser.texts("h1").await);
}

async fn enter(browser: &Browser, wanted: &str) {
    tab_to(browser, wanted).await;
    browser.press(ENTER).await;
}

/// Waits for the page whose heading says this.
async fn arrive(browser: &Browser, wanted: &str) {
    let heading = format!("//h1[contains(., '{wanted}')]");
    let found = browser.client.wait().at_most(Duration::from_secs(20)).for_element(Locator::XPath(&heading)).await;
    assert!(found.is_ok(), "no “{wanted}” but {:?}", browser.texts("h1").await);
}

async fn someone_waits(site: &Site) -> (Scope, DossierId) {
    let tenant = places::settle(&site.app, "GM9001", Some("Voorbeeldstad")).await.unwrap().unwrap();
    let mut scope = Scope::system(&site.app, tenant);
    let new = NewAccount {
        name: "Rian Mulder".to_owned(),
        email: "rian@gemeente.example".to_owned(),
        role: Role::Regisseur,
        language: Language::Nl,
    };
    let mut tx = scope.write().await.unwrap();
    scope.actor.account = accounts::add(&mut tx, &scope, &new).await.unwrap();
    tx.commit().await.unwrap();
    let person = NewDossier {
        given_names: "Samira".to_owned(),
        family_name: "Haddad".to_owned(),
        birth_date: Some(date(1990, 3, 25)),
        caseworker: Some(scope.actor.account),
        ..NewDossier::default()
    };
    let day = scope.today().saturating_sub(30.days());
    let notice = NewFact::new(day, Kind::KennisgevingOntvangen(Kennisgeving::default()), "brief DUO");
    let id = dossier::open(&scope, person, vec![notice]).await.unwrap();
    (scope, id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_errand_needs_no_mouse_and_no_javascript() {
    let site = Site::start().await;
    someone_waits(&site).await;
    let browser = Browser::start(Script::Off).await;
    browser.visit(&site.address).await;
    arrive(&browser, &words("sign-in-title")).await;
    enter(&browser, "Nog 1").await;
    enter(&browser, "Rian Mulder").await;
    arrive(&browser, "1").await;
    enter(&browser, "Haddad").await;
    arrive(&browser, "Haddad").await;

    enter(&browser, &words("record-fact")).await;
    arrive(&browser, &words("choose-title")).await;
    enter(&browser, &words("fact-voortgangsgesprek-gevoerd")).await;
    arrive(&browser, &words("fact-voortgangsgesprek-gevoerd")).await;
    enter(&browser, &words("see-changes")).await;
    arrive(&browser, &words("preview-title")).await;
    enter(&browser, &words("save")).await;

    arrive(&browser, "Haddad").await;
    enter(&browser, &words("tab-timeline")).await;
    let on_timeline = format!("//main//ol//*[contains(., '{}')]", words("fact-voortgangsgesprek-gevoerd"));
    let wait = browser.client.wait().at_most(Duration::from_secs(20));
    wait.for_element(Locator::XPath(&on_timeline)).await.expect("what was recorded is on the timeline");
    browser.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_comes_in_asks_and_leaves_without_a_mouse() {
    let site = Site::start().await;
    let (scope, id) = someone_waits(&site).await;
    let code = home::invite(&scope, id).await.unwrap();
    let browser = Browser::start(Script::Off).await;
    browser.visit(&format!("{}/mijn", site.address)).await;
    arrive(&browser, &words("home-in-title")).await;
    for (label, typed) in [("home-in-code-label", code.as_str()), ("home-in-birth-label", "25-3-1990")] {
        tab_to_field(&browser, &words(label)).await;
        browser.press(typed).await;
    }
    enter(&browser, &words("home-in-button")).await;
    arrive(&browser, "Samira").await;

    enter(&browser, &words("home-ask-title")).await;
    arrive(&browser, &words("home-ask-title")).await;
    tab_to_field(&browser, &words("home-ask-text-label")).await;
    browser.press("Kan ik later komen?").await;
    enter(&browser, &words("home-ask-button")).await;
    let asked = Locator::XPath("//main//li[contains(., 'Kan ik later komen?')]");
    let wait = browser.client.wait().at_most(Duration::from_secs(20));
    wait.for_element(asked).await.expect("the question stands on the page");

    enter(&browser, &words("home-sign-out")).await;
    arrive(&browser, &words("home-out-title")).await;
    browser.stop().await;
}

/// Goes on with Tab until the field with this label has the keyboard.
async fn tab_to_field(browser: &Browser, label: &str) {
    for _ in 0..80 {
        browser.press(TAB).await;
        if browser.focused_label().await == label {
            return;
        }
    }
    panic!("the keyboard does not reach the field “{label}”");
}
