//! A code by mail, the invitation on paper, and leaving.

use axum::http::Method;
use jiff::SignedDuration;
use store::{FromRow, Query, Row, StoreError, TenantId};
use texts::Language;

use super::{comes_in, someone};
use crate::access::tests::{Browser, House, Page};
use crate::access::{Role, Scope};
use crate::app::App;
use crate::connect::mail::tests::server::{Manner, Server};
use crate::connect::mail::tests::with_mail;
use crate::connect::queue::round;
use crate::dossier::{self, CloseReason, DossierId};

const ADDRESS: &str = "samira@thuis.test";
const BORN: &str = "25-3-1990";

/// The house with mail on, where nobody takes it.
fn mailing(house: &House) -> App {
    with_mail(&house.app, "smtp://127.0.0.1:9".to_owned())
}

/// What is sealed in the mail that was put down last.
async fn code(app: &App, tenant: TenantId) -> String {
    let mut tx = app.store.read(tenant).await.unwrap();
    let mut query = Query::new("select link_sealed from outbox where template = 'inlogcode' and tenant_id = ");
    query.bind(tenant).push(" order by id desc limit 1");
    let sealed: Vec<String> = tx.all_of(query).await.unwrap();
    app.keys.open(tenant, "outbox-link", &sealed[0]).unwrap()
}

async fn mails(app: &App, tenant: TenantId) -> usize {
    let mut query = Query::new("select template from outbox where tenant_id = ");
    query.bind(tenant);
    app.store.read(tenant).await.unwrap().all_of::<String>(query).await.unwrap().len()
}

/// Someone who confirmed an address; the browser is theirs.
async fn with_address(house: &House, app: &App, name: &str, address: &str) -> (Scope, DossierId, Browser) {
    let (scope, id) = someone(house, house.here, name).await;
    let mut browser = comes_in(house, &scope, id).await;
    browser.move_to(app.clone());
    let asked = browser.post("/mijn/inlog", &[("adres", address)]).await;
    assert_eq!(asked.location, "/mijn/inlog?gedaan=code", "{}", asked.body);
    let code = code(app, house.here).await;
    assert_eq!(browser.post("/mijn/inlog/code", &[("code", &code)]).await.location, "/mijn/inlog?gedaan=ja");
    (scope, id, browser)
}

/// Gives an address and types the code that comes there.
async fn confirms(app: &App, tenant: TenantId, browser: &mut Browser, address: &str) {
    browser.post("/mijn/inlog", &[("adres", address)]).await;
    let code = code(app, tenant).await;
    assert_eq!(browser.post("/mijn/inlog/code", &[("code", &code)]).await.location, "/mijn/inlog?gedaan=ja");
}

/// A mail: its text, its language, and where it went.
#[derive(Debug, PartialEq, Eq)]
struct Told(String, String, String);

impl Told {
    fn new(text: &str, address: &str) -> Self {
        Self(text.to_owned(), "ar".to_owned(), address.to_owned())
    }
}

impl FromRow for Told {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.text(0)?, row.text(1)?, row.text(2)?))
    }
}

/// The sentence after the day in what the own pages say about a change.
fn says(key: &str) -> String {
    let whole = texts::text(Language::Ar, key);
    let after = whole.split('}').nth(1).unwrap().split_once(' ').unwrap().1;
    after.split('؟').next().unwrap().to_owned()
}

/// Who was told of something so far.
async fn told(app: &App, tenant: TenantId) -> Vec<Told> {
    let mut query = Query::new("select template, language, address_sealed from outbox where tenant_id = ");
    query.bind(tenant).push(" and template <> 'inlogcode' order by id");
    let mut kept: Vec<Told> = app.store.read(tenant).await.unwrap().all_of(query).await.unwrap();
    for Told(_, _, address) in &mut kept {
        *address = app.keys.open(tenant, "outbox-address", address).unwrap();
    }
    kept
}

async fn asks(app: &App, address: &str, born: &str) -> (Browser, Page) {
    let mut browser = Browser::at(app.clone());
    let page = browser.post("/mijn/inloggen/mail", &[("adres", address), ("geboren", born)]).await;
    (browser, page)
}

testkit::both_engines! {
    async fn a_confirmed_address_gets_a_code_that_opens_the_own_pages_once(house: House) {
        let app = mailing(&house);
        with_address(&house, &app, "Samira", ADDRESS).await;
        let (mut browser, asked) = asks(&app, " Samira@Thuis.test ", BORN).await;
        assert_eq!(asked.location, "/mijn/inloggen/code");
        let code = code(&app, house.here).await;
        let (mut stranger, _) = asks(&app, "ander@thuis.test", BORN).await;
        assert_eq!(stranger.post("/mijn/inloggen/code", &[("code", &code)]).await.status.as_u16(), 422, "another browser");
        let entered = browser.post("/mijn/inloggen/code", &[("code", &code.replace(' ', ""))]).await;
        assert_eq!(entered.location, "/mijn", "{}", entered.body);
        assert!(browser.get("/mijn").await.body.contains("Samira"));
        assert!(!browser.cookies.contains_key("naober-gevraagd"));
        let used = browser.cookies.clone();
        let mut again = Browser::at(app.clone());
        again.cookies = used;
        assert_eq!(again.post("/mijn/inloggen/code", &[("code", &code)]).await.location, "/mijn/inloggen");
    }

    async fn nothing_tells_whether_an_address_is_known(house: House) {
        let app = mailing(&house);
        with_address(&house, &app, "Samira", ADDRESS).await;
        let before = mails(&app, house.here).await;
        let mut pages = Vec::new();
        for (address, born) in [(ADDRESS, BORN), (ADDRESS, "26-3-1990"), ("niemand@thuis.test", BORN)] {
            let (mut browser, asked) = asks(&app, address, born).await;
            let page = browser.get("/mijn/inloggen/code").await;
            let wrong = browser.post("/mijn/inloggen/code", &[("code", "00000000")]).await;
            pages.push((asked.status, asked.location, asked.body, page.body, wrong.status, wrong.body));
        }
        assert!(pages.iter().all(|page| *page == pages[0]));
        assert_eq!(mails(&app, house.here).await, before + 1, "one of the three got a mail");
    }

    async fn a_code_is_over_after_five_tries_or_a_quarter_of_an_hour(house: House) {
        let app = mailing(&house);
        with_address(&house, &app, "Samira", ADDRESS).await;
        let (mut browser, _) = asks(&app, ADDRESS, BORN).await;
        let right = code(&app, house.here).await;
        for _ in 0..5 {
            assert_eq!(browser.post("/mijn/inloggen/code", &[("code", "1")]).await.status.as_u16(), 422);
        }
        assert_eq!(browser.post("/mijn/inloggen/code", &[("code", &right)]).await.status.as_u16(), 422);
        let (mut late, _) = asks(&app, ADDRESS, BORN).await;
        let right = code(&app, house.here).await;
        late.move_to(with_mail(&house.later(SignedDuration::from_mins(16)), "smtp://127.0.0.1:9".to_owned()));
        assert_eq!(late.post("/mijn/inloggen/code", &[("code", &right)]).await.status.as_u16(), 422);
    }

    async fn an_address_is_not_flooded_whoever_asks(house: House) {
        let app = mailing(&house);
        for address in [ADDRESS, "niemand@thuis.test"] {
            for _ in 0..5 {
                assert_eq!(asks(&app, address, BORN).await.1.status.as_u16(), 303);
            }
            let (_, stopped) = asks(&app, address, BORN).await;
            assert_eq!(stopped.status.as_u16(), 422);
            assert!(stopped.body.contains(&texts::text(Language::Nl, "home-in-often")));
        }
    }

    async fn who_does_not_know_the_birth_date_keeps_nobody_out(house: House) {
        let app = mailing(&house);
        with_address(&house, &app, "Samira", ADDRESS).await;
        for day in 1..=8 {
            asks(&app, ADDRESS, &format!("{day}-1-1970")).await;
        }
        let (mut browser, _) = asks(&app, ADDRESS, BORN).await;
        let code = code(&app, house.here).await;
        assert_eq!(browser.post("/mijn/inloggen/code", &[("code", &code)]).await.location, "/mijn");
    }

    async fn a_new_address_ends_what_the_old_one_opened(house: House) {
        let app = mailing(&house);
        let (_, _, mut browser) = with_address(&house, &app, "Samira", ADDRESS).await;
        let (mut inside, _) = asks(&app, ADDRESS, BORN).await;
        let first = code(&app, house.here).await;
        assert_eq!(inside.post("/mijn/inloggen/code", &[("code", &first)]).await.location, "/mijn");
        let (mut waiting, _) = asks(&app, ADDRESS, BORN).await;
        let second = code(&app, house.here).await;
        confirms(&app, house.here, &mut browser, "nieuw@thuis.test").await;
        assert_eq!(inside.get("/mijn").await.location, "/mijn/inloggen", "who came in by it is out");
        assert_eq!(waiting.post("/mijn/inloggen/code", &[("code", &second)]).await.status.as_u16(), 422);
        assert_eq!(browser.get("/mijn").await.status.as_u16(), 200, "who changed it stays in");
    }

    async fn one_address_serves_a_household_and_the_birth_date_tells_who(house: House) {
        let app = mailing(&house);
        let (_, id, _) = with_address(&house, &app, "Samira", ADDRESS).await;
        let (scope, child) = someone(&house, house.here, "Yusuf").await;
        let mut tx = scope.write().await.unwrap();
        let mut query = Query::new("update dossiers set birth_date = ");
        query.bind(jiff::civil::date(2001, 5, 6)).push(" where tenant_id = ").bind(house.here).push(" and id = ").bind(child.0);
        tx.run_of(query).await.unwrap();
        tx.commit().await.unwrap();
        let letter = crate::home::invite(&scope, child).await.unwrap();
        let mut browser = Browser::at(app.clone());
        browser.post("/mijn/inloggen", &[("code", &letter), ("geboortedatum", "6-5-2001")]).await;
        browser.post("/mijn/inlog", &[("adres", ADDRESS)]).await;
        let confirm = code(&app, house.here).await;
        browser.post("/mijn/inlog/code", &[("code", &confirm)]).await;
        let (mut browser, _) = asks(&app, ADDRESS, "6-5-2001").await;
        let right = code(&app, house.here).await;
        browser.post("/mijn/inloggen/code", &[("code", &right)]).await;
        let page = browser.get("/mijn").await.body;
        assert!(page.contains("Yusuf") && !page.contains("Samira"));
        assert_ne!(id, child);
    }

    async fn a_code_to_confirm_an_address_lets_nobody_in_and_counts_for_its_owner_only(house: House) {
        let app = mailing(&house);
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut browser = comes_in(&house, &scope, id).await;
        browser.move_to(app.clone());
        browser.post("/mijn/inlog", &[("adres", ADDRESS)]).await;
        let right = code(&app, house.here).await;
        let (other, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut neighbour = comes_in(&house, &other, neighbour).await;
        assert_eq!(neighbour.post("/mijn/inlog/code", &[("code", &right)]).await.status.as_u16(), 422);
        let (mut outside, _) = asks(&app, ADDRESS, BORN).await;
        assert_eq!(outside.post("/mijn/inloggen/code", &[("code", &right)]).await.status.as_u16(), 422);
        for typed in ["", "samira", "samira@", "a@b\r\nBcc: c@d.nl", &format!("{}@thuis.test", "x".repeat(300))] {
            assert_eq!(browser.post("/mijn/inlog", &[("adres", typed)]).await.status.as_u16(), 422, "{typed}");
        }
    }

    async fn the_mail_way_ends_when_its_owner_or_the_caseworker_says_so(house: House) {
        let app = mailing(&house);
        let (_, id, mut browser) = with_address(&house, &app, "Samira", ADDRESS).await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let page = regisseur.get(&format!("/dossiers/{id}/toegang")).await;
        assert!(page.body.contains("/toegang/mail/beeindigen") && !page.body.contains("thuis.test"));
        let mut elsewhere = house.signed_in(house.elsewhere, Role::Regisseur).await;
        let path = format!("/dossiers/{id}/toegang/mail/beeindigen");
        assert_eq!(elsewhere.post(&path, &[]).await.status.as_u16(), 404);
        let (mut asked, _) = asks(&app, ADDRESS, BORN).await;
        let right = code(&app, house.here).await;
        assert_eq!(regisseur.post(&path, &[]).await.location, format!("/dossiers/{id}/toegang"));
        assert_eq!(browser.get("/mijn").await.location, "/mijn/inloggen", "who was in is out");
        assert_eq!(asked.post("/mijn/inloggen/code", &[("code", &right)]).await.status.as_u16(), 422);
        let before = mails(&app, house.here).await;
        asks(&app, ADDRESS, BORN).await;
        assert_eq!(mails(&app, house.here).await, before);
        let (_, _, mut other) = with_address(&house, &app, "Layla", "layla@thuis.test").await;
        assert!(other.get("/mijn/inlog").await.body.contains("layla@thuis.test"));
        assert_eq!(other.post("/mijn/inlog/verwijderen", &[]).await.location, "/mijn/inlog?gedaan=weg");
        assert!(!other.get("/mijn/inlog").await.body.contains("layla@thuis.test"));
    }

    async fn an_address_that_is_changed_or_taken_away_hears_of_it_in_the_language_of_its_owner(house: House) {
        let app = mailing(&house);
        let (_, id, mut browser) = with_address(&house, &app, "Samira", ADDRESS).await;
        assert_eq!(told(&app, house.here).await, [], "there was no address before");
        assert!(browser.get("/mijn").await.body.contains(&says("home-mail-told-set")), "the own pages say it");
        confirms(&app, house.here, &mut browser, ADDRESS).await;
        assert_eq!(told(&app, house.here).await, [], "the same address again");
        confirms(&app, house.here, &mut browser, "nieuw@thuis.test").await;
        let moved = || Told::new("inlogmail-anders", ADDRESS);
        assert_eq!(told(&app, house.here).await, [moved()]);
        browser.post("/mijn/inlog/verwijderen", &[]).await;
        let gone = |address: &str| Told::new("inlogmail-weg", address);
        assert_eq!(told(&app, house.here).await, [moved(), gone("nieuw@thuis.test")]);
        let page = browser.get("/mijn/inlog").await.body;
        let ended = says("home-mail-told-ended");
        assert!(page.contains(&ended) && !page.contains(&says("home-mail-told-set")), "{page}");
        browser.post("/mijn/inlog/verwijderen", &[]).await;
        assert_eq!(told(&app, house.here).await.len(), 2, "there is none to take away");
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let (scope, other, _) = with_address(&house, &app, "Layla", "layla@thuis.test").await;
        regisseur.post(&format!("/dossiers/{other}/toegang/mail/beeindigen"), &[]).await;
        assert_eq!(told(&app, house.here).await[2..], [gone("layla@thuis.test")], "by the caseworker");
        let (_, third, _) = with_address(&house, &app, "Yusuf", "yusuf@thuis.test").await;
        crate::home::invite(&scope, third).await.unwrap();
        assert_eq!(told(&app, house.here).await[3..], [gone("yusuf@thuis.test")], "by a new letter");
        let late = house.later(SignedDuration::from_hours(14 * 24 + 1));
        let late_scope = Scope::system(&late, house.here);
        let letter = crate::home::invite(&late_scope, id).await.unwrap();
        let mut browser = Browser::at(late);
        browser.post("/mijn/inloggen", &[("code", &letter), ("geboortedatum", BORN)]).await;
        let page = browser.get("/mijn").await;
        assert!(page.status.as_u16() == 200 && !page.body.contains(&ended), "after two weeks it is known");
    }

    async fn that_something_stands_ready_is_told_in_the_language_of_who_reads_it(house: House) {
        let app = mailing(&house);
        let (scope, id, mut browser) = with_address(&house, &app, "Samira", ADDRESS).await;
        let tell = async |once: &str| crate::home::tell(&scope, id, once.to_owned()).await.unwrap();
        assert!(tell("buddy-proposal:1").await && !tell("buddy-proposal:1").await, "once");
        assert_eq!(told(&app, house.here).await, [Told::new("klaar", ADDRESS)], "as the dossier says");
        browser.post("/mijn/taal", &[("taal", "ti")]).await;
        assert!(tell("buddy-proposal:2").await);
        assert_eq!(told(&app, house.here).await[1].1, "ti", "as was chosen last");
        dossier::close(&scope, id, CloseReason::Moved).await.unwrap();
        assert!(!tell("buddy-proposal:3").await, "who cannot come in is not called");
        let (_, other) = someone(&house, house.here, "Layla").await;
        assert!(!crate::home::tell(&scope, other, "buddy-proposal:4".to_owned()).await.unwrap(), "there is no address");
    }

    async fn on_a_shared_device_no_address_is_set_changed_or_taken_away(house: House) {
        let app = mailing(&house);
        let (_, id, mut own) = with_address(&house, &app, "Samira", ADDRESS).await;
        own.post("/mijn/inlog", &[("adres", "nieuw@thuis.test")]).await;
        let under_way = code(&app, house.here).await;
        let (mut shared, _) = asks(&app, ADDRESS, BORN).await;
        let right = code(&app, house.here).await;
        let entered = shared.post("/mijn/inloggen/code", &[("code", &right), ("gedeeld", "1")]).await;
        assert_eq!(entered.location, "/mijn", "{}", entered.body);
        let why = texts::text(Language::Ar, "home-inlog-shared");
        let page = shared.get("/mijn/inlog").await.body;
        assert!(page.contains(&why) && page.contains(ADDRESS), "{page}");
        assert!(!page.contains("action=\"/mijn/inlog"), "there is no form");
        let before = mails(&app, house.here).await;
        for (path, field, typed) in [
            ("/mijn/inlog", "adres", "ander@thuis.test"),
            ("/mijn/inlog/code", "code", under_way.as_str()),
            ("/mijn/inlog/verwijderen", "adres", ""),
        ] {
            let refused = shared.post(path, &[(field, typed)]).await;
            assert_eq!(refused.status.as_u16(), 422, "{path}");
            assert!(refused.body.contains(&why), "{path}: {}", refused.body);
        }
        assert_eq!(mails(&app, house.here).await, before);
        assert!(own.get("/mijn/inlog").await.body.contains(ADDRESS), "nothing changed for {id}");
        assert_eq!(own.post("/mijn/inlog/code", &[("code", &under_way)]).await.location, "/mijn/inlog?gedaan=ja");
    }

    async fn a_mail_with_a_code_says_nothing_about_anybody(house: House) {
        let server = Server::start(Manner::Takes).await;
        let app = with_mail(&house.app, server.url());
        with_address(&house, &app, "Samira", ADDRESS).await;
        round(&app.store, app.clock.now(), &app).await.unwrap();
        let taken = server.taken().concat();
        assert!(taken.contains("To: samira@thuis.test") && !taken.contains("Haddad"), "{taken}");
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let list = regisseur.get("/uitgaand").await.body;
        let id = list.split("href=\"/uitgaand/").nth(1).unwrap().split('"').next().unwrap();
        let shown = regisseur.get(&format!("/uitgaand/{id}")).await.body;
        assert!(shown.contains("••••"), "the code stands in the mail alone");
        let mut tx = app.store.read(house.here).await.unwrap();
        let mut query = Query::new("select coalesce(link_sealed, '') from outbox where tenant_id = ");
        query.bind(house.here);
        assert_eq!(tx.all_of::<String>(query).await.unwrap(), [""], "once sent it is forgotten");
        let kept: Vec<String> = app.store.look().await.unwrap()
            .all_of(Query::new("select address_index || address_sealed from mail_ways")).await.unwrap();
        assert!(!kept[0].contains("samira"));
    }

    async fn without_mail_nobody_is_offered_a_code_by_mail(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut browser = comes_in(&house, &scope, id).await;
        assert!(!house.browser().get("/mijn/inloggen").await.body.contains("/mijn/inloggen/mail"));
        assert!(!browser.get("/mijn/inlog").await.body.contains("name=\"adres\""));
        assert_eq!(browser.post("/mijn/inlog", &[("adres", ADDRESS)]).await.status.as_u16(), 422);
    }

    async fn the_invitation_on_paper_speaks_both_languages_and_its_picture_holds_no_code(house: House) {
        let (_, id) = someone(&house, house.here, "Samira").await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let page = regisseur.post(&format!("/dossiers/{id}/toegang"), &[]).await.body;
        assert!(page.contains("<section class=\"nb-sheet\" lang=\"ar\" dir=\"rtl\""));
        assert!(page.contains(&texts::text(Language::Nl, "home-sheet-scan")), "and Dutch for who helps");
        assert!(page.contains("http://127.0.0.1:8080/mijn/inloggen"));
        let code = page.split("nb-sheet__code\" dir=\"ltr\"><strong>").nth(1).unwrap().split('<').next().unwrap();
        assert_eq!(page.matches(code).count(), 1);
        let picture = crate::web::svg::qr("http://127.0.0.1:8080/mijn/inloggen").unwrap();
        assert!(page.contains(&picture), "the address and nothing more");
        assert!(!regisseur.get(&format!("/dossiers/{id}/toegang")).await.body.contains(code), "shown once");
    }

    async fn on_a_shared_device_pages_close_in_time_and_no_cookie_stays(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = crate::home::invite(&scope, id).await.unwrap();
        let mut browser = house.browser();
        let form = format!("code={code}&geboortedatum=25-3-1990&gedeeld=1");
        let headers = browser.headers(Method::POST, "/mijn/inloggen", &form).await;
        let kept: Vec<_> = headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap().to_owned()).collect();
        assert!(kept.iter().all(|cookie| !cookie.contains("Max-Age")), "gone when the browser closes: {kept:?}");
        let page = browser.headers(Method::GET, "/mijn", "").await;
        assert_eq!(page["refresh"], "600; url=/mijn/inloggen");
        assert_eq!(page["cache-control"], "no-store");
        browser.move_to(house.later(SignedDuration::from_secs(570)));
        assert_eq!(browser.headers(Method::GET, "/mijn/plan", "").await["refresh"], "30; url=/mijn/inloggen");
        let (scope, other) = someone(&house, house.here, "Layla").await;
        let mut own = comes_in(&house, &scope, other).await;
        assert!(!own.headers(Method::GET, "/mijn", "").await.contains_key("refresh"), "an own device stays");
    }

    async fn leaving_leaves_nothing_and_goes_elsewhere_without_a_redirect(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut browser = comes_in(&house, &scope, id).await;
        browser.post("/mijn/taal", &[("naast", "1")]).await;
        let headers = browser.headers(Method::POST, "/mijn/uit", "hoe=weg").await;
        assert_eq!(headers["refresh"], "0; url=https://www.knmi.nl/");
        assert!(!headers.contains_key("location"), "the policy of the page would stop a form that is redirected");
        assert_eq!(headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
        assert!(browser.cookies.is_empty(), "{:?}", browser.cookies);
        let mut browser = comes_in(&house, &scope, id).await;
        let out = browser.post("/mijn/uit", &[("hoe", "uit")]).await;
        assert!(out.body.contains(&texts::text(Language::Ar, "home-out-title")));
        assert_eq!(browser.get("/mijn").await.location, "/mijn/inloggen");
    }

    async fn one_gets_away_also_when_the_data_cannot_be_reached(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut browser = comes_in(&house, &scope, id).await;
        house.app.store.close().await;
        let headers = browser.headers(Method::POST, "/mijn/uit", "hoe=weg").await;
        assert_eq!(headers["refresh"], "0; url=https://www.knmi.nl/");
        assert_eq!(headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
        assert!(browser.cookies.is_empty(), "{:?}", browser.cookies);
    }
}
