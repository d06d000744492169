//! Coming in again with a code by mail.

use std::sync::Arc;

use jiff::SignedDuration;
use store::args;
use texts::Language;

use super::{comes_in, someone};
use crate::access::tests::{Browser, House};
use crate::access::{Role, Scope};
use crate::app::App;
use crate::config::Config;
use crate::connect::mail::{Template, Values, Way};
use crate::dossier::DossierId;

const ADDRESS: &str = "samira@voorbeeld.example";

store::statements! {
    pub CODES = "select link_sealed from outbox where tenant_id = $1 and template = 'inlogcode' order by id";
}

fn with_mail(app: &App) -> App {
    let config = Config { smtp_url: Some("smtp://localhost".to_owned()), ..Config::default() };
    App { config: Arc::new(config), ..app.clone() }
}

/// Every code that was sent from this municipality, the oldest first.
async fn sent(scope: &Scope) -> Vec<String> {
    let mut tx = scope.read().await.unwrap();
    let sealed: Vec<String> = tx.all(CODES, args![scope.tenant]).await.unwrap();
    sealed.iter().map(|code| scope.app.keys.open(scope.tenant, "outbox-link", code).unwrap()).collect()
}

/// Someone who is in and gave an address that mail arrives at.
async fn with_address(house: &House, scope: &Scope, id: DossierId) -> Browser {
    let mut browser = comes_in(house, scope, id).await;
    let given = browser.post("/mijn/inlog", &[("doe", "geef"), ("mail", ADDRESS)]).await;
    assert_eq!((given.status.as_u16(), given.location.as_str()), (303, "/mijn/inlog"), "{}", given.body);
    let code = sent(scope).await.pop().unwrap();
    let confirmed = browser.post("/mijn/inlog", &[("doe", "klopt"), ("code", &code)]).await;
    assert_eq!(confirmed.location, "/mijn/inlog?gedaan=klaar", "{}", confirmed.body);
    browser
}

async fn asks_code(app: &App) -> u16 {
    Browser::at(app.clone()).post("/mijn/inloggen/mail", &[("mail", ADDRESS)]).await.status.as_u16()
}

testkit::both_engines! {
    async fn an_address_lets_in_once_mail_was_shown_to_arrive_there(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut browser = comes_in(&house, &scope, id).await;
        browser.post("/mijn/inlog", &[("doe", "geef"), ("mail", ADDRESS)]).await;
        assert_eq!(asks_code(&house.app).await, 303);
        assert_eq!(sent(&scope).await.len(), 1, "an address that was not confirmed gets no code to come in");
        let wrong = browser.post("/mijn/inlog", &[("doe", "klopt"), ("code", "AAAA-AAAA")]).await;
        assert_eq!(wrong.status.as_u16(), 422);
        let mut browser = with_address(&house, &scope, id).await;
        assert!(browser.get("/mijn/inlog").await.body.contains(ADDRESS));

        assert_eq!(asks_code(&house.app).await, 303);
        let code = sent(&scope).await.pop().unwrap();
        let fields = [("code", code.as_str()), ("geboortedatum", "25-3-1990")];
        let other_day = [("code", code.as_str()), ("geboortedatum", "26-3-1990")];
        assert_eq!(house.browser().post("/mijn/inloggen", &other_day).await.status.as_u16(), 422);
        assert_eq!(house.browser().post("/mijn/inloggen", &fields).await.location, "/mijn");
        assert_eq!(house.browser().post("/mijn/inloggen", &fields).await.status.as_u16(), 422, "a code works once");
    }

    async fn a_code_by_mail_is_over_in_a_quarter_of_an_hour(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        with_address(&house, &scope, id).await;
        asks_code(&house.app).await;
        let code = sent(&scope).await.pop().unwrap();
        let mut later = Browser::at(house.later(SignedDuration::from_mins(16)));
        let page = later.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(page.status.as_u16(), 422);
    }

    async fn nobody_learns_whether_an_address_is_known(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        with_address(&house, &scope, id).await;
        let app = with_mail(&house.app);
        let known = Browser::at(app.clone()).post("/mijn/inloggen/mail", &[("mail", ADDRESS)]).await;
        let unknown = Browser::at(app.clone()).post("/mijn/inloggen/mail", &[("mail", "x@voorbeeld.example")]).await;
        assert_eq!((known.status, &known.location), (unknown.status, &unknown.location));
        let page = Browser::at(app).get(&known.location).await;
        assert!(page.body.contains(&texts::text(Language::Nl, "home-in-mail-sent")));
        assert!(!page.body.contains(ADDRESS));
    }

    async fn the_same_address_is_not_flooded(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        with_address(&house, &scope, id).await;
        let mut answers = Vec::new();
        for _ in 0..8 {
            answers.push(asks_code(&house.app).await);
        }
        assert_eq!(answers.last(), Some(&422), "{answers:?}");
        assert!(sent(&scope).await.len() < 8);
    }

    async fn two_of_one_household_each_get_their_own_code(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (_, other) = someone(&house, house.here, "Yusuf").await;
        with_address(&house, &scope, id).await;
        with_address(&house, &scope, other).await;
        let before = sent(&scope).await.len();
        asks_code(&house.app).await;
        let codes = sent(&scope).await.split_off(before);
        assert_eq!(codes.len(), 2);
        let mut names = Vec::new();
        for code in &codes {
            let mut browser = house.browser();
            browser.post("/mijn/inloggen", &[("code", code), ("geboortedatum", "25-3-1990")]).await;
            let page = browser.get("/mijn").await;
            names.push(page.body.contains("Samira"));
        }
        names.sort_unstable();
        assert_eq!(names, [false, true]);
    }

    async fn the_caseworker_ends_it_and_so_does_the_newcomer(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut browser = with_address(&house, &scope, id).await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let page = regisseur.get(&format!("/dossiers/{id}/toegang")).await;
        assert!(page.body.contains(&texts::text(Language::Nl, "newcomer-mail-way")) && !page.body.contains(ADDRESS));
        regisseur.post(&format!("/dossiers/{id}/toegang/mail"), &[]).await;
        let before = sent(&scope).await.len();
        asks_code(&house.app).await;
        assert_eq!(sent(&scope).await.len(), before);
        assert!(!browser.get("/mijn/inlog").await.body.contains(ADDRESS));
        let mut browser = with_address(&house, &scope, id).await;
        assert_eq!(browser.post("/mijn/inlog", &[("doe", "weg")]).await.location, "/mijn/inlog?gedaan=weg");
        assert!(!browser.get("/mijn/inlog").await.body.contains(ADDRESS));
    }

    async fn an_odd_address_is_refused_where_it_was_typed(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut browser = comes_in(&house, &scope, id).await;
        for odd in ["samira", "a@b.nl\r\nBcc: c@d.nl", "a@b.nl, c@d.nl"] {
            let page = browser.post("/mijn/inlog", &[("doe", "geef"), ("mail", odd)]).await;
            assert_eq!(page.status.as_u16(), 422, "{odd:?}");
        }
        assert_eq!(sent(&scope).await.len(), 0);
    }
}

#[test]
fn what_is_sent_holds_the_code_in_each_language() {
    for language in Language::ALL {
        let text =
            Way::Mail.compose(Template::EntryCode, *language, &Values::new(), "https://voorbeeld.example", "K7MP-3XQ9");
        let body = text.unwrap().body;
        assert!(body.contains("K7MP-3XQ9") && !body.contains('«'), "{}: {body}", language.tag());
    }
}
