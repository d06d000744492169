//! Signing in: what gets someone in, and everything that must not.

use jiff::SignedDuration;

use super::fixtures::{PASSWORD, code};
use super::{Browser, House, Page, StatusCode};
use crate::access::Role;

const EMAIL: &str = "rian@voorbeeldstad.nl";

fn minutes(minutes: i64) -> SignedDuration {
    SignedDuration::from_mins(minutes)
}

/// Someone who signed in with a password and set up the second factor.
async fn enrolled(house: &House) -> (Browser, String, Vec<String>) {
    house.account(house.here, Role::Regisseur, EMAIL).await;
    let mut browser = house.browser();
    browser.sign_in(EMAIL, PASSWORD).await;
    let (secret, codes) = browser.enrol().await;
    (browser, secret, codes)
}

fn without_address(page: &Page) -> String {
    page.body.replace("niemand@voorbeeldstad.nl", EMAIL)
}

testkit::both_engines! {
    async fn a_password_and_a_code_open_the_own_account(house: House) {
        let (mut browser, _, codes) = enrolled(&house).await;
        assert_eq!(codes.len(), 10);
        let account = browser.get("/account").await;
        assert_eq!(account.status, StatusCode::OK);
        assert!(account.body.contains(EMAIL));
    }

    async fn an_unknown_address_and_a_wrong_password_get_the_same_answer(house: House) {
        house.account(house.here, Role::Regisseur, EMAIL).await;
        let mut browser = house.browser();
        let known = browser.sign_in(EMAIL, "niet het wachtwoord").await;
        let unknown = browser.sign_in("niemand@voorbeeldstad.nl", "niet het wachtwoord").await;
        assert_eq!(known.status, StatusCode::BAD_REQUEST);
        assert_eq!((known.status, without_address(&known)), (unknown.status, without_address(&unknown)));
        assert!(known.body.contains(EMAIL), "what was typed is kept");
        assert!(!known.body.contains("niet het wachtwoord"), "but not the password");
    }

    async fn five_mistakes_lock_known_and_unknown_addresses_alike(house: House) {
        house.account(house.here, Role::Regisseur, EMAIL).await;
        let mut browser = house.browser();
        for email in [EMAIL, "niemand@voorbeeldstad.nl"] {
            for _ in 0..5 {
                assert_eq!(browser.sign_in(email, "fout").await.status, StatusCode::BAD_REQUEST);
            }
        }
        let known = browser.sign_in(EMAIL, PASSWORD).await;
        let unknown = browser.sign_in("niemand@voorbeeldstad.nl", PASSWORD).await;
        assert_eq!(known.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(without_address(&known), without_address(&unknown));
        browser.move_to(house.later(minutes(2)));
        assert_eq!(browser.sign_in(EMAIL, PASSWORD).await.location, "/inloggen/tweede-stap");
    }

    async fn a_code_works_once(house: House) {
        let (_, secret, _) = enrolled(&house).await;
        let mut browser = Browser::at(house.later(minutes(5)));
        let shown = code(&secret, browser.now());
        browser.sign_in(EMAIL, PASSWORD).await;
        assert_eq!(browser.post("/inloggen/tweede-stap", &[("code", &shown)]).await.location, "/werklijst");
        let mut second = Browser::at(house.later(minutes(5)));
        second.sign_in(EMAIL, PASSWORD).await;
        assert_eq!(second.post("/inloggen/tweede-stap", &[("code", &shown)]).await.status, StatusCode::BAD_REQUEST);
        second.move_to(house.later(minutes(6)));
        let next = code(&secret, second.now());
        assert_eq!(second.post("/inloggen/tweede-stap", &[("code", &next)]).await.location, "/werklijst");
    }

    async fn guessing_codes_locks_the_account(house: House) {
        let (_, secret, _) = enrolled(&house).await;
        let mut browser = Browser::at(house.later(minutes(5)));
        for _ in 0..5 {
            browser.sign_in(EMAIL, PASSWORD).await;
            let page = browser.post("/inloggen/tweede-stap", &[("code", "000000")]).await;
            assert_eq!(page.status, StatusCode::BAD_REQUEST);
        }
        let right = code(&secret, browser.now());
        let page = browser.post("/inloggen/tweede-stap", &[("code", &right)]).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    }

    async fn a_recovery_code_works_once(house: House) {
        let (_, _, codes) = enrolled(&house).await;
        let mut browser = Browser::at(house.later(minutes(5)));
        browser.sign_in(EMAIL, PASSWORD).await;
        let typed = codes[0].to_lowercase().replace('-', " ");
        assert_eq!(browser.post("/inloggen/tweede-stap", &[("code", &typed)]).await.location, "/werklijst");
        browser.sign_in(EMAIL, PASSWORD).await;
        assert_eq!(browser.post("/inloggen/tweede-stap", &[("code", &codes[0])]).await.status, StatusCode::BAD_REQUEST);
    }

    async fn the_second_step_cannot_be_skipped(house: House) {
        enrolled(&house).await;
        let mut half = Browser::at(house.later(minutes(1)));
        half.sign_in(EMAIL, PASSWORD).await;
        for path in ["/", "/werklijst", "/account", "/dossiers/00000000-0000-0000-0000-000000000001/inzage"] {
            assert_eq!(half.get(path).await.location, "/inloggen/tweede-stap", "{path}");
        }
        assert_eq!(half.post("/account/overal-uitloggen", &[]).await.location, "/inloggen/tweede-stap");
    }

    async fn each_step_gives_a_new_session_and_ends_the_one_before(house: House) {
        house.account(house.here, Role::Regisseur, EMAIL).await;
        let mut browser = house.browser();
        browser.cookies.insert("naober".to_owned(), "planted-by-someone-else".to_owned());
        browser.sign_in(EMAIL, PASSWORD).await;
        let half = browser.cookies["naober"].clone();
        assert_ne!(half, "planted-by-someone-else");
        browser.enrol().await;
        assert_ne!(browser.cookies["naober"], half);
        let mut old = house.browser();
        old.cookies.insert("naober".to_owned(), half);
        assert_eq!(old.get("/account").await.location, "/inloggen?naar=/account");
    }

    async fn a_session_ends_after_a_quarter_of_an_hour_of_rest_and_after_twelve_hours_of_work(house: House) {
        let (mut browser, _, _) = enrolled(&house).await;
        browser.move_to(house.later(minutes(14)));
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
        browser.move_to(house.later(minutes(28)));
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
        browser.move_to(house.later(minutes(44)));
        assert_eq!(browser.get("/account").await.location, "/inloggen?naar=/account");

        let mut busy = house.signed_in(house.here, Role::Regisseur).await;
        for quarter in 1..=71 {
            busy.move_to(house.later(minutes(quarter * 10)));
            assert_eq!(busy.get("/account").await.status, StatusCode::OK, "after {quarter} times ten minutes");
        }
        busy.move_to(house.later(minutes(720)));
        assert_eq!(busy.get("/account").await.location, "/inloggen?naar=/account");
    }

    async fn a_form_from_another_site_is_refused(house: House) {
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let headers = [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")];
        let page = browser.send(axum::http::Method::POST, "/account/overal-uitloggen", "", &headers).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    }

    async fn nobody_is_led_to_another_site(house: House) {
        house.account(house.here, Role::Regisseur, EMAIL).await;
        let mut browser = house.browser();
        let form = [("email", EMAIL), ("wachtwoord", PASSWORD), ("naar", "//evil.example/")];
        assert_eq!(browser.post("/inloggen", &form).await.location, "/inloggen/tweede-stap");
        let form = [("email", EMAIL), ("wachtwoord", PASSWORD), ("naar", "/werklijst?route=b1")];
        assert_eq!(browser.post("/inloggen", &form).await.location, "/inloggen/tweede-stap?naar=/werklijst%3Froute%3Db1");
    }

    async fn the_demo_sign_in_is_not_there_outside_the_demo(house: House) {
        let account = house.account(house.here, Role::Regisseur, EMAIL).await;
        let (tenant, id) = (house.here.0.to_string(), account.id.to_string());
        let form = [("tenant", tenant.as_str()), ("account", id.as_str())];
        assert_eq!(house.browser().post("/inloggen/demo", &form).await.status, StatusCode::NOT_FOUND);
        let config = crate::config::Config { demo: true, ..crate::config::Config::default() };
        let demo = crate::app::App { config: std::sync::Arc::new(config), ..house.app.clone() };
        let mut browser = Browser::at(demo);
        assert!(browser.get("/inloggen").await.body.contains("Rian"));
        assert_eq!(browser.post("/inloggen/demo", &form).await.location, "/werklijst");
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_cookie_is_out_of_reach_of_scripts_and_bound_to_https_when_there_is_any() {
    let house = House::sqlite().await;
    for (https, name) in [(false, "naober="), (true, "__Host-naober=")] {
        let config = crate::config::Config { https, ..crate::config::Config::default() };
        let app = crate::app::App { config: std::sync::Arc::new(config), ..house.app.clone() };
        let (_, value) = crate::access::request::set_session(&app, "token");
        let text = value.to_str().unwrap();
        assert!(text.starts_with(name) && text.contains("HttpOnly") && text.contains("SameSite=Lax"), "{text}");
        assert_eq!(text.contains("; Secure"), https);
        assert!(!text.contains("Domain"));
    }
}
