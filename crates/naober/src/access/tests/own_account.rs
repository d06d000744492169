//! The own account: password, recovery codes, sessions, language.

use axum::http::Method;

use super::fixtures::{PASSWORD, between};
use super::{House, StatusCode};
use crate::access::{Actor, Role, Scope, api_keys};

const EMAIL: &str = "rian@voorbeeldstad.nl";
const NEW: &str = "een heel ander wachtwoord";

testkit::both_engines! {
    async fn a_new_password_ends_the_other_sessions(house: House) {
        house.account(house.here, Role::Regisseur, EMAIL).await;
        let mut here = house.browser();
        here.sign_in(EMAIL, PASSWORD).await;
        let (_, codes) = here.enrol().await;
        let mut there = house.browser();
        there.sign_in(EMAIL, PASSWORD).await;
        there.post("/inloggen/tweede-stap", &[("code", &codes[0])]).await;

        let wrong = here.post("/account/wachtwoord", &[("huidig", "fout"), ("nieuw", NEW)]).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
        assert!(wrong.body.contains("huidig-mistake"));
        let weak = here.post("/account/wachtwoord", &[("huidig", PASSWORD), ("nieuw", EMAIL)]).await;
        assert!(weak.body.contains("nieuw-mistake"));
        let done = here.post("/account/wachtwoord", &[("huidig", PASSWORD), ("nieuw", NEW)]).await;
        assert_eq!(done.location, "/account");
        assert_eq!(here.get("/account").await.status, StatusCode::OK);
        assert_eq!(there.get("/account").await.location, "/inloggen?naar=/account");
        assert_eq!(there.sign_in(EMAIL, PASSWORD).await.status, StatusCode::BAD_REQUEST);
        assert_eq!(there.sign_in(EMAIL, NEW).await.location, "/inloggen/tweede-stap");
    }

    async fn new_recovery_codes_take_the_place_of_the_old_ones(house: House) {
        house.account(house.here, Role::Regisseur, EMAIL).await;
        let mut browser = house.browser();
        browser.sign_in(EMAIL, PASSWORD).await;
        let (_, old) = browser.enrol().await;
        assert_eq!(browser.post("/account/herstelcodes", &[("bevestig", "fout")]).await.status, StatusCode::BAD_REQUEST);
        let page = browser.post("/account/herstelcodes", &[("bevestig", PASSWORD)]).await;
        assert_eq!(page.body.matches("<li><code").count(), 10);
        browser.sign_in(EMAIL, PASSWORD).await;
        assert_eq!(browser.post("/inloggen/tweede-stap", &[("code", &old[0])]).await.status, StatusCode::BAD_REQUEST);
    }

    async fn a_key_for_a_program_is_shown_once_works_and_stops_when_it_is_withdrawn(house: House) {
        house.account(house.here, Role::Regisseur, EMAIL).await;
        let mut browser = house.browser();
        browser.sign_in(EMAIL, PASSWORD).await;
        browser.enrol().await;
        for wrong in [[("sleutelnaam", ""), ("bewijs", PASSWORD)], [("sleutelnaam", "Rapportage"), ("bewijs", "fout")]] {
            assert_eq!(browser.post("/account/sleutels", &wrong).await.status, StatusCode::BAD_REQUEST);
        }
        let made = browser.post("/account/sleutels", &[("sleutelnaam", "Rapportage"), ("bewijs", PASSWORD)]).await;
        let secret = between(&made.body, "<code dir=\"ltr\">", "<").to_owned();
        let bearer = format!("Bearer {secret}");
        let ask = async || {
            let headers = [("authorization", bearer.as_str())];
            house.browser().send(Method::GET, "/api/v1/dossiers", "", &headers).await.status
        };
        assert_eq!(ask().await, StatusCode::OK);

        let page = browser.get("/account").await.body;
        assert!(page.contains("Rapportage") && !page.contains(&secret));
        let path = format!("/account/sleutels/{}/intrekken", between(&page, "/account/sleutels/", "/"));
        let mut other = house.signed_in(house.here, Role::Regisseur).await;
        assert_eq!(other.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "a colleague's key is not yours");
        assert_eq!(ask().await, StatusCode::OK);
        assert_eq!(browser.post(&path, &[]).await.location, "/account");
        assert_eq!(ask().await, StatusCode::UNAUTHORIZED);
    }

    async fn closing_an_account_withdraws_its_keys_for_good(house: House) {
        let account = house.account(house.here, Role::Regisseur, EMAIL).await;
        let actor = Actor { account: account.id, name: account.name.clone(), role: account.role };
        let key = api_keys::create(&Scope { actor, ..Scope::system(&house.app, house.here) }, "x").await.unwrap();
        let mut administrator = house.signed_in(house.here, Role::Administrator).await;
        administrator.post(&format!("/accounts/{}/uitschakelen", account.id), &[]).await;
        administrator.post(&format!("/accounts/{}/inschakelen", account.id), &[]).await;
        let bearer = format!("Bearer {key}");
        let asked = house.browser().send(Method::GET, "/api/v1/dossiers", "", &[("authorization", &bearer)]).await;
        assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
    }

    async fn signing_out_everywhere_ends_every_session(house: House) {
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let token = browser.cookies["naober"].clone();
        assert_eq!(browser.post("/account/overal-uitloggen", &[]).await.location, "/inloggen");
        browser.cookies.insert("naober".to_owned(), token);
        assert_eq!(browser.get("/account").await.location, "/inloggen?naar=/account");
    }

    async fn the_chosen_language_stays_with_the_account(house: House) {
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        assert!(browser.get("/account").await.body.contains("<html lang=\"nl\""));
        assert_eq!(browser.post("/taal", &[("taal", "en")]).await.location, "/");
        assert!(browser.get("/account").await.body.contains("<html lang=\"en\""));
        browser.post("/uitloggen", &[]).await;
        assert!(browser.get("/inloggen").await.body.contains("<html lang=\"en\""), "the sign-in page remembers it");
    }
}
