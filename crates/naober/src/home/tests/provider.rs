//! Coming in by a provider that says who someone is, against one that lies in every way there is.

use std::sync::Arc;

use axum::http::Method;
use jiff::SignedDuration;
use jiff::civil::date;
use serde_json::json;
use store::Query;
use texts::Language;

use crate::access::tests::{Browser, House};
use crate::access::{Bsn, Scope};
use crate::app::App;
use crate::config::Config;
use crate::connect::oidc::tests::broker::{Answers, Broker, Signs};
use crate::connect::oidc::tests::key::Key;
use crate::connect::oidc::{Providers, complaints};
use crate::dossier::{self, CloseReason, DossierId, NewDossier};

const SITE: &str = "https://naober.voorbeeldstad.test";

/// The house with a provider of the first municipality, and Samira who lives there.
async fn street(house: &House) -> (App, Broker, Scope, DossierId) {
    let broker = Broker::start(SITE, house.app.clock.now().as_second()).await;
    let config = Config { public_url: Some(SITE.to_owned()), ..Config::default() };
    let providers = Providers::new(vec![broker.provider()]).unwrap();
    let app = App { config: Arc::new(config), providers: Arc::new(providers), ..house.app.clone() };
    let scope = Scope::system(&app, house.here);
    let id = someone(&scope, "Samira").await;
    someone(&Scope::system(&app, house.elsewhere), "Layla").await;
    (app, broker, scope, id)
}

async fn someone(scope: &Scope, name: &str) -> DossierId {
    let person = NewDossier {
        given_names: name.to_owned(),
        family_name: "Haddad".to_owned(),
        birth_date: Some(date(1990, 3, 25)),
        bsn: Some(Bsn::parse("999990019").unwrap()),
        ..NewDossier::default()
    };
    dossier::open(scope, person, Vec::new()).await.unwrap()
}

/// A browser that left for the provider, with the address it left for.
async fn leaves(app: &App) -> (Browser, String) {
    let mut browser = Browser::at(app.clone());
    let headers = browser.headers(Method::POST, "/mijn/aanbieder", "aanbieder=digid").await;
    let refresh = headers["refresh"].to_str().unwrap();
    (browser, refresh.strip_prefix("0; url=").unwrap().to_owned())
}

/// Says what the page says, and that nobody is in.
async fn refused(browser: &mut Browser, back: &str, key: &str, what: &str) {
    let answer = browser.get(back).await;
    assert!(answer.location.starts_with("/mijn/inloggen?aanbieder="), "{what}: {} {}", answer.status, answer.body);
    let page = browser.get(&answer.location).await;
    assert!(page.body.contains(&texts::text(Language::Nl, key)), "{what}: {}", page.body);
    assert!(page.body.contains("name=\"geboortedatum\""), "another way is still there");
    assert_eq!(browser.get("/mijn").await.location, "/mijn/inloggen", "{what}");
}

type Lie = (&'static str, Box<dyn Fn(&Broker)>);

fn lie(what: &'static str, tell: impl Fn(&Broker) + 'static) -> Lie {
    (what, Box::new(tell))
}

fn lies(now: i64) -> Vec<Lie> {
    let claim = |what: &'static str, name: &'static str, value: serde_json::Value| {
        lie(what, move |broker| {
            let value = value.clone();
            broker.says(move |claims| claims[name] = value.clone());
        })
    };
    let without = |what: &'static str, name: &'static str| {
        lie(what, move |broker| broker.says(move |claims| drop(claims.as_object_mut().unwrap().remove(name))))
    };
    vec![
        claim("another nonce", "nonce", json!("another")),
        without("no nonce", "nonce"),
        claim("another issuer", "iss", json!("https://evil.test")),
        claim("another audience", "aud", json!("another")),
        claim("several audiences and no authorized party", "aud", json!(["naober", "another"])),
        lie("several audiences, and we the authorized party", |broker| {
            broker.says(|claims| (claims["aud"], claims["azp"]) = (json!(["naober", "another"]), json!("naober")));
        }),
        claim("the same audience twice", "aud", json!(["naober", "naober"])),
        claim("nobody as audience", "aud", json!([])),
        without("no audience", "aud"),
        claim("another authorized party", "azp", json!("another")),
        claim("several authorized parties", "azp", json!(["naober"])),
        claim("expired", "exp", json!(now - 31)),
        claim("an end that is no number", "exp", json!("later")),
        without("no end", "exp"),
        claim("not valid yet", "nbf", json!(now + 31)),
        claim("made in the future", "iat", json!(now + 31)),
        claim("made long ago", "iat", json!(now - 601)),
        claim("a lower level", "acr", json!("http://eidas.europa.eu/LoA/low")),
        without("no level", "acr"),
        lie("no number", |broker| broker.knows(None)),
    ]
}

/// Ways to sign that are none, whatever kind of key the provider has.
const UNSIGNED: &[Signs] = &[
    Signs::NotAtAll,
    Signs::WithThePublicKey,
    Signs::WithAKeyOfNobody,
    Signs::WithAStrangeKey,
    Signs::InAnotherWayThanItSays,
    Signs::AndIsTamperedWith,
];

fn every_key() -> [Key; 3] {
    [Key::new("es"), Key::rsa("rs", "RS256"), Key::rsa("ps", "PS256")]
}

testkit::both_engines! {
    async fn who_a_provider_vouches_for_is_in_the_own_dossier(house: House) {
        let (app, broker, _, _) = street(&house).await;
        let door = Browser::at(app.clone()).get("/mijn/inloggen").await.body;
        assert!(door.contains("DigiD"));
        for number in ["999990019", "s00000000:999990019"] {
            broker.knows(Some(number));
            let (mut browser, address) = leaves(&app).await;
            let back = broker.authorize(&address).unwrap();
            let page = browser.get(&back).await;
            assert_eq!(page.location, "/mijn", "{}", page.body);
            let own = browser.get("/mijn").await.body;
            assert!(own.contains("Samira") && !own.contains("Layla"));
            assert!(!browser.cookies.contains_key("naober-aanbieder"));
            assert!(browser.cookies.values().all(|cookie| !cookie.contains('.')), "no token in the browser");
        }
    }

    async fn every_lie_is_refused(house: House) {
        let (app, broker, _, _) = street(&house).await;
        for (what, tell) in lies(app.clock.now().as_second()) {
            let (mut browser, address) = leaves(&app).await;
            let back = broker.authorize(&address).unwrap();
            tell(&broker);
            refused(&mut browser, &back, "home-broker-failed", what).await;
            broker.says(|_| ());
            broker.knows(Some("999990019"));
            refused(&mut browser, &back, "home-broker-failed", what).await;
        }
    }

    async fn whatever_key_a_provider_has_its_own_signature_counts_and_no_other(house: House) {
        let (app, broker, _, _) = street(&house).await;
        for key in every_key() {
            let kind = format!("{:?}", key.public()["kty"]);
            broker.has(key);
            broker.signs(Signs::Well);
            broker.says(|claims| (claims["aud"], claims["azp"]) = (json!(["naober"]), json!("naober")));
            let (mut browser, address) = leaves(&app).await;
            let back = broker.authorize(&address).unwrap();
            assert_eq!(browser.get(&back).await.location, "/mijn", "{kind}: a list of us alone, and we the authorized party");
            broker.says(|_| ());
            for signs in UNSIGNED {
                broker.signs(*signs);
                let (mut browser, address) = leaves(&app).await;
                let back = broker.authorize(&address).unwrap();
                refused(&mut browser, &back, "home-broker-failed", &format!("{kind} {signs:?}")).await;
            }
        }
    }

    async fn the_client_proves_itself_with_whatever_key_it_has(house: House) {
        let (app, broker, _, _) = street(&house).await;
        let ways: [&[&'static str]; 3] = [&["ES256"], &["RS256", "ES256"], &["RS256", "PS256"]];
        for (key, takes) in every_key().into_iter().zip(ways) {
            broker.knows_the_client_by(key, takes);
            let fresh = App { providers: Arc::new(Providers::new(vec![broker.provider()]).unwrap()), ..app.clone() };
            let (mut browser, address) = leaves(&fresh).await;
            let back = broker.authorize(&address).unwrap();
            assert_eq!(browser.get(&back).await.location, "/mijn", "{takes:?}");
        }
        broker.knows_the_client_by(Key::rsa("another", "PS256").of_nobody(), &["PS256"]);
        let (mut browser, address) = leaves(&app).await;
        let back = broker.authorize(&address).unwrap();
        refused(&mut browser, &back, "home-broker-failed", "the provider knows the client by another key").await;
    }

    async fn a_nonce_is_not_kept_as_it_was_sent(house: House) {
        let (app, _broker, _, _) = street(&house).await;
        let (_, address) = leaves(&app).await;
        let nonce = address.split("nonce=").nth(1).unwrap().split('&').next().unwrap();
        let kept: Vec<String> = app.store.look().await.unwrap()
            .all_of(Query::new("select nonce from provider_visits")).await.unwrap();
        assert!(kept.len() == 1 && kept[0] != nonce, "{kept:?}");
    }

    async fn what_stands_in_the_way_of_a_provider_is_told_at_the_start(house: House) {
        let (app, broker, _, _) = street(&house).await;
        let config = Config { providers_file: Some("/etc/naober/p.yaml".into()), ..(*app.config).clone() };
        let afresh = || App {
            providers: Arc::new(Providers::new(vec![broker.provider()]).unwrap()),
            config: Arc::new(config.clone()),
            ..app.clone()
        };
        crate::access::places::all(&app).await.unwrap();
        assert_eq!(complaints(&afresh()).await, Vec::<String>::new());
        broker.sends_codes_to("http://broker.test/token");
        let said = complaints(&afresh()).await;
        assert!(said.len() == 1 && said[0].starts_with("digid in /etc/naober/p.yaml: "), "{said:?}");
        assert!(said[0].contains("token_endpoint"), "{said:?}");
        let page = Browser::at(afresh()).post("/mijn/aanbieder", &[("aanbieder", "digid")]).await;
        assert_eq!(page.status.as_u16(), 422, "nobody is sent there");
        broker.goes_down();
        let elsewhere = App { places: crate::access::places::Places::default(), ..afresh() };
        let said = complaints(&elsewhere).await;
        assert!(said.len() == 2 && said[0].contains("has the code 9001"), "{said:?}");
    }

    async fn an_answer_counts_once_and_in_its_own_browser(house: House) {
        let (app, broker, _, _) = street(&house).await;
        let (mut browser, address) = leaves(&app).await;
        let back = broker.authorize(&address).unwrap();
        let (mut other, _) = leaves(&app).await;
        refused(&mut other, &back, "home-broker-failed", "another browser").await;
        refused(&mut Browser::at(app.clone()), &back, "home-broker-failed", "a browser that never left").await;
        let cookies = browser.cookies.clone();
        assert_eq!(browser.get(&back).await.location, "/mijn", "nobody else could use it up");
        let mut again = Browser::at(app.clone());
        again.cookies = cookies;
        refused(&mut again, &back, "home-broker-failed", "a second time").await;
    }

    async fn a_code_of_another_visit_does_not_fit(house: House) {
        let (app, broker, _, _) = street(&house).await;
        let (_, theirs) = leaves(&app).await;
        let stolen = broker.authorize(&theirs).unwrap();
        let code = stolen.split("code=").nth(1).unwrap().split('&').next().unwrap();
        let (mut browser, address) = leaves(&app).await;
        let own = broker.authorize(&address).unwrap();
        let state = own.split("state=").nth(1).unwrap();
        let back = format!("/mijn/broker/terug?code={code}&state={state}");
        refused(&mut browser, &back, "home-broker-failed", "the verifier is of another visit").await;
    }

    async fn a_visit_is_over_after_ten_minutes_and_a_state_nobody_has_is_none(house: House) {
        let (app, broker, _, _) = street(&house).await;
        let (mut browser, address) = leaves(&app).await;
        let back = broker.authorize(&address).unwrap();
        let late = App { clock: house.later(SignedDuration::from_mins(11)).clock, ..app.clone() };
        browser.move_to(late);
        refused(&mut browser, &back, "home-broker-failed", "too late").await;
        for back in ["", "?state=", "?code=x", "?code=x&state=y", "?error=access_denied", "?state=y&error=x&iss=z"] {
            let (mut browser, _) = leaves(&app).await;
            refused(&mut browser, &format!("/mijn/broker/terug{back}"), "home-broker-failed", back).await;
        }
    }

    async fn a_new_key_is_fetched_once_and_a_strange_one_is_refused(house: House) {
        let (app, broker, _, _) = street(&house).await;
        let (_, _) = leaves(&app).await;
        broker.has(Key::rsa("2", "PS256"));
        let (mut browser, address) = leaves(&app).await;
        let back = broker.authorize(&address).unwrap();
        assert_eq!(browser.get(&back).await.location, "/mijn", "the provider has a new key");
        broker.signs(Signs::WithAKeyOfNobody);
        let (mut browser, address) = leaves(&app).await;
        let back = broker.authorize(&address).unwrap();
        refused(&mut browser, &back, "home-broker-failed", "a key that is not published").await;
    }

    async fn a_provider_that_is_away_says_no_or_says_too_much_takes_no_other_way_along(house: House) {
        let (app, broker, _, _) = street(&house).await;
        for answers in [Answers::WithAFault, Answers::WithTooMuch, Answers::WithNonsense] {
            broker.answers(answers);
            let (mut browser, address) = leaves(&app).await;
            let back = broker.authorize(&address).unwrap();
            refused(&mut browser, &back, "home-broker-away", &format!("{answers:?}")).await;
        }
        broker.answers(Answers::Well);
        for (error, key) in [
            ("access_denied", "home-broker-stopped"),
            ("temporarily_unavailable", "home-broker-away"),
            ("invalid_request", "home-broker-failed"),
        ] {
            let (mut browser, address) = leaves(&app).await;
            let back = broker.authorize(&address).unwrap();
            let state = back.split("state=").nth(1).unwrap();
            let told = format!("/mijn/broker/terug?error={error}&error_description=%3Cb%3E&state={state}");
            refused(&mut browser, &told, key, error).await;
        }
        let (mut browser, address) = leaves(&app).await;
        let back = broker.authorize(&address).unwrap();
        let other = format!("{back}&iss=https%3A%2F%2Fevil.test");
        refused(&mut browser, &other, "home-broker-failed", "an answer of another issuer").await;
        broker.goes_down();
        let fresh = App { providers: Arc::new(Providers::new(vec![broker.provider()]).unwrap()), ..app.clone() };
        let page = Browser::at(fresh).post("/mijn/aanbieder", &[("aanbieder", "digid")]).await;
        assert_eq!(page.status.as_u16(), 422);
        assert!(page.body.contains(&texts::text(Language::Nl, "home-broker-away")));
    }

    async fn who_has_no_open_dossier_here_is_told_to_ask_the_municipality(house: House) {
        let (app, broker, scope, id) = street(&house).await;
        for number in ["999990020", "s00000001:999990019", "999990018", "x"] {
            broker.knows(Some(number));
            let (mut browser, address) = leaves(&app).await;
            let back = broker.authorize(&address).unwrap();
            refused(&mut browser, &back, "home-broker-unknown", number).await;
        }
        broker.knows(Some("999990019"));
        dossier::close(&scope, id, CloseReason::Other).await.unwrap();
        let (mut browser, address) = leaves(&app).await;
        let back = broker.authorize(&address).unwrap();
        refused(&mut browser, &back, "home-broker-unknown", "closed here, and open only elsewhere").await;
    }

    async fn the_way_back_is_the_one_that_the_provider_knows(house: House) {
        let (app, broker, _, _) = street(&house).await;
        let config = Config { public_url: Some("https://evil.test".to_owned()), ..Config::default() };
        let moved = App { config: Arc::new(config), ..app.clone() };
        let (_, address) = leaves(&moved).await;
        assert_eq!(broker.authorize(&address), Err("another redirect"));
        let page = Browser::at(app.clone()).post("/mijn/aanbieder", &[("aanbieder", "no-such")]).await;
        assert_eq!(page.status.as_u16(), 404);
    }
}
