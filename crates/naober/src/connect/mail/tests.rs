//! Mail against a server that takes, refuses, is full or says nothing; and the outbox over HTTP.

pub(crate) mod server;
mod words;

use std::time::Duration;

use axum::http::StatusCode;
use jiff::SignedDuration;
use jiff::civil::date;
use store::Query;
use testkit::both_engines;
use uuid::Uuid;

use super::delivery::deliver_by;
use super::*;
use crate::access::tests::{Browser, House};
use crate::access::wishes::{self, Wish};
use crate::access::{Role, places};
use crate::app::{App, Clock};
use crate::config::Config;
use crate::connect::queue::{claim, round};
use crate::dossier::{self, NewDossier, tasks};
use server::{Manner, Server};

/// The application with mail on, at this server.
pub(crate) fn with_mail(app: &App, url: String) -> App {
    let config = Config {
        smtp_url: Some(url),
        mail_from: Some("Gemeente Voorbeeldstad <post@voorbeeldstad.test>".to_owned()),
        public_url: Some("https://naober.voorbeeldstad.test/".to_owned()),
        ..Config::default()
    };
    App { config: std::sync::Arc::new(config), ..app.clone() }
}

/// The same house at another moment.
fn app_at(house: &House, moment: &str) -> App {
    App { clock: Clock::Fixed(moment.parse().unwrap()), ..house.app.clone() }
}

/// A colleague, and a message to them in the outbox.
async fn one_message(house: &House, app: &App) -> (Scope, Uuid) {
    let account = house.account(house.here, Role::Regisseur, "rian@voorbeeldstad.test").await;
    let scope = Scope::system(app, house.here);
    let mut tx = scope.write().await.unwrap();
    let message = NewMessage::mail(Recipient::Colleague(account.id), Template::Worklist)
        .with("late", Filled::Count(2))
        .with("soon", Filled::Count(0));
    let id = put_in(&mut tx, &scope, message).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    (scope, id)
}

async fn reader(house: &House, app: &App) -> Scope {
    let account = house.account(house.here, Role::Regisseur, "lezer@voorbeeldstad.test").await;
    let mut scope = Scope::system(app, house.here);
    (scope.actor.account, scope.actor.role) = (account.id, Role::Regisseur);
    scope
}

async fn outcomes(scope: &Scope, id: Uuid) -> Vec<Outcome> {
    find(scope, id).await.unwrap().1.iter().map(|sent| sent.outcome).collect()
}

both_engines! {
    async fn a_message_goes_out_once_with_the_words_of_the_outbox(house: House) {
        let server = Server::start(Manner::Takes).await;
        let app = with_mail(&house.app, server.url());
        let (_, id) = one_message(&house, &app).await;
        let now = app.clock.now();
        assert_eq!(round(&app.store, now, &app).await.unwrap(), 1);
        assert_eq!(round(&app.store, now + SignedDuration::from_hours(1), &app).await.unwrap(), 0);
        let taken = server.taken();
        assert_eq!(taken.len(), 1);
        for part in ["To: rian@voorbeeldstad.test", "Subject: Uw werklijst van vandaag", "2 dossiers te laat",
            "Auto-Submitted: auto-generated", "post@voorbeeldstad.test", "https://naober.voorbeeldstad.test/werklijst"] {
            assert!(taken[0].contains(part), "{part} in {}", taken[0]);
        }
        let reader = reader(&house, &app).await;
        assert_eq!(outcomes(&reader, id).await, [Outcome::Sent]);
        assert!(matches!(again(&reader, id).await, Err(MailError::NothingToDo)));
    }

    async fn a_message_handed_out_twice_is_sent_once(house: House) {
        let server = Server::start(Manner::Takes).await;
        let app = with_mail(&house.app, server.url());
        one_message(&house, &app).await;
        let taken = claim(&app.store, app.clock.now()).await.unwrap();
        deliver(&app, &taken[0]).await.unwrap();
        deliver(&app, &taken[0]).await.unwrap();
        assert_eq!(server.taken().len(), 1);
    }

    async fn without_a_mail_server_a_message_stays_and_nothing_is_tried(house: House) {
        let (scope, id) = one_message(&house, &house.app).await;
        assert_eq!(round(&scope.app.store, scope.now, &scope.app).await.unwrap(), 1);
        let reader = reader(&house, &house.app).await;
        let (message, attempts) = find(&reader, id).await.unwrap();
        assert!(attempts.is_empty() && message.can_go());
        assert!(matches!(again(&reader, id).await, Err(MailError::Off)));
    }

    async fn a_refusal_is_kept_with_its_reason_and_not_tried_again_by_itself(house: House) {
        let server = Server::start(Manner::Refuses).await;
        let app = with_mail(&house.app, server.url());
        let (scope, id) = one_message(&house, &app).await;
        round(&app.store, scope.now, &app).await.unwrap();
        assert_eq!(round(&app.store, scope.now + SignedDuration::from_hours(24), &app).await.unwrap(), 0);
        let reader = reader(&house, &app).await;
        let (_, attempts) = find(&reader, id).await.unwrap();
        assert_eq!(attempts[0].outcome, Outcome::Refused);
        assert!(attempts[0].reason.contains("no such mailbox"), "{}", attempts[0].reason);
        server.becomes(Manner::Takes);
        again(&reader, id).await.unwrap();
        assert_eq!(round(&app.store, scope.now, &app).await.unwrap(), 1);
        assert_eq!(outcomes(&reader, id).await, [Outcome::Sent, Outcome::Refused]);
    }

    async fn a_full_mailbox_is_tried_again_later(house: House) {
        let server = Server::start(Manner::IsFull).await;
        let app = with_mail(&house.app, server.url());
        let (scope, id) = one_message(&house, &app).await;
        round(&app.store, scope.now, &app).await.unwrap();
        assert_eq!(round(&app.store, scope.now, &app).await.unwrap(), 0, "not at once");
        server.becomes(Manner::Takes);
        assert_eq!(round(&app.store, scope.now + SignedDuration::from_secs(30), &app).await.unwrap(), 1);
        let reader = reader(&house, &app).await;
        assert_eq!(outcomes(&reader, id).await, [Outcome::Sent, Outcome::Failed]);
        let mut tx = app.store.control().await.unwrap();
        let why: Vec<String> = tx.all_of(Query::new("select coalesce(failure, '') from queue")).await.unwrap();
        assert!(why.iter().all(|why| !why.contains('@')), "{why:?}");
    }

    async fn a_server_that_says_nothing_is_not_waited_for(house: House) {
        let server = Server::start(Manner::IsSilent).await;
        let app = with_mail(&house.app, server.url());
        let (scope, id) = one_message(&house, &app).await;
        let taken = claim(&app.store, scope.now).await.unwrap();
        let smtp = Smtp::of(&app.config).unwrap().unwrap().waiting(Duration::from_millis(50));
        let said = deliver_by(&app, &taken[0], &smtp).await.unwrap_err().to_string();
        assert_eq!(said, "mail: timeout");
        let reader = reader(&house, &app).await;
        assert_eq!(outcomes(&reader, id).await, [Outcome::Failed]);
    }

    async fn a_closed_account_gets_nothing(house: House) {
        let server = Server::start(Manner::Takes).await;
        let app = with_mail(&house.app, server.url());
        let (scope, id) = one_message(&house, &app).await;
        let stored = { let mut tx = scope.read().await.unwrap(); outbox::stored_in(&mut tx, &scope, id).await.unwrap().unwrap() };
        crate::access::staff::disable(&scope, stored.account.unwrap()).await.unwrap();
        round(&app.store, scope.now, &app).await.unwrap();
        assert!(server.taken().is_empty());
        let reader = reader(&house, &app).await;
        assert_eq!(outcomes(&reader, id).await, [Outcome::Refused]);
    }

    async fn a_link_by_mail_works_once_is_shown_nowhere_and_is_forgotten(house: House) {
        let server = Server::start(Manner::Takes).await;
        let app = with_mail(&house.app, server.url());
        let mut administrator = Browser::at(app.clone());
        administrator.cookies = house.signed_in(house.here, Role::Administrator).await.cookies;
        let page = administrator.post("/accounts", &[("naam", "Jan"), ("email", "jan@voorbeeldstad.test"), ("rol", "regisseur")]).await;
        let path = page.body.split("action=\"/accounts/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(path.ends_with("/uitnodiging/mail"), "{path}");
        let sent = administrator.post(&format!("/accounts/{path}"), &[]).await;
        assert_eq!(sent.location, "/accounts");
        let list = administrator.get("/uitgaand").await;
        assert!(list.body.contains("Kies uw wachtwoord") && !list.body.contains("/uitnodiging/"));
        let id = list.body.split("href=\"/uitgaand/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let message = administrator.get(&format!("/uitgaand/{id}")).await;
        assert!(message.body.contains("alleen in de e-mail zelf") && !message.body.contains("/uitnodiging/"));
        round(&app.store, app.clock.now(), &app).await.unwrap();
        let taken = server.taken().concat().replace("=\n", "");
        let link = taken.split("https://naober.voorbeeldstad.test").nth(1).unwrap().split_whitespace().next().unwrap();
        assert_eq!(Browser::at(app.clone()).get(link).await.status, StatusCode::OK);
        let mut tx = app.store.read(house.here).await.unwrap();
        let mut query = Query::new("select coalesce(link_sealed, '') from outbox where tenant_id = ");
        query.bind(house.here);
        let kept: Vec<String> = tx.all_of(query).await.unwrap();
        assert_eq!(kept, [""]);
    }

    async fn the_mail_of_the_day_counts_and_comes_once_and_only_when_asked_for(house: House) {
        let account = house.account(house.here, Role::Regisseur, "rian@voorbeeldstad.test").await;
        let mut scope = Scope::system(&house.app, house.here);
        let new = NewDossier { family_name: "Haddad".to_owned(), caseworker: Some(account.id), ..NewDossier::default() };
        let dossier = dossier::open(&scope, new, Vec::new()).await.unwrap();
        let task = |day| tasks::NewTask { title: "Bel haar arts".to_owned(), due_on: Some(day), assignee: None };
        tasks::add(&scope, dossier, task(date(2026, 3, 11))).await.unwrap();
        tasks::add(&scope, dossier, task(date(2026, 3, 18))).await.unwrap();
        tasks::add(&scope, dossier, task(date(2026, 3, 19))).await.unwrap();
        assert_eq!(reminders::tenant(&scope).await.unwrap(), 0, "nobody asked");
        (scope.actor.account, scope.actor.role) = (account.id, Role::Regisseur);
        wishes::choose(&scope, &[Wish::Tasks]).await.unwrap();
        let system = Scope::system(&house.app, house.here);
        assert_eq!(reminders::tenant(&system).await.unwrap(), 1);
        assert_eq!(reminders::tenant(&system).await.unwrap(), 0, "once a day");
        let (message, _) = find(&scope, list(&scope, None).await.unwrap().messages[0].id).await.unwrap();
        let text = message.text(&scope, "");
        assert!(text.body.contains("1 taak die te laat is") && text.body.contains("moet 1 taak af"), "{}", text.body);
        assert!(!text.body.contains("arts") && !text.body.contains("Haddad"));
        let tomorrow = Scope::system(&app_at(&house, "2026-03-13T05:00:00Z"), house.here);
        assert_eq!(reminders::tenant(&tomorrow).await.unwrap(), 1);
        let saturday = Scope::system(&app_at(&house, "2026-03-14T05:00:00Z"), house.here);
        assert_eq!(reminders::tenant(&saturday).await.unwrap(), 0);
        wishes::choose(&scope, &[]).await.unwrap();
        let monday = Scope::system(&app_at(&house, "2026-03-16T05:00:00Z"), house.here);
        assert_eq!(reminders::everyone(&monday.app).await.unwrap(), 0, "no longer wanted");
    }

    async fn the_outbox_of_another_municipality_is_not_there(house: House) {
        let (_, id) = one_message(&house, &house.app).await;
        let mut other = house.signed_in(house.elsewhere, Role::Regisseur).await;
        assert_eq!(other.get(&format!("/uitgaand/{id}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(other.post(&format!("/uitgaand/{id}/opnieuw"), &[]).await.status, StatusCode::NOT_FOUND);
        assert!(!other.get("/uitgaand").await.body.contains(&id.to_string()));
    }
}

#[tokio::test]
async fn the_outbox_is_read_page_by_page_newest_first() {
    let house = House::sqlite().await;
    let account = house.account(house.here, Role::Regisseur, "rian@voorbeeldstad.test").await;
    let scope = Scope::system(&house.app, house.here);
    let mut tx = scope.write().await.unwrap();
    for _ in 0..51 {
        send_in(&mut tx, &scope, Recipient::Colleague(account.id), Template::Message).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let page = browser.get("/uitgaand").await.body;
    assert_eq!(page.matches("href=\"/uitgaand/").count(), 50);
    let next = page.split("href=\"/uitgaand?na=").nth(1).unwrap().split('"').next().unwrap();
    let page = browser.get(&format!("/uitgaand?na={next}")).await.body;
    assert_eq!(page.matches("href=\"/uitgaand/").count(), 1);
}

#[tokio::test]
async fn an_address_of_a_newcomer_is_sealed_and_hidden_from_who_may_not_know_it() {
    let house = House::sqlite().await;
    let scope = Scope::system(&house.app, house.here);
    let new = NewDossier { family_name: "Haddad".to_owned(), ..NewDossier::default() };
    let dossier = dossier::open(&scope, new, Vec::new()).await.unwrap();
    let mut tx = scope.write().await.unwrap();
    let to = Recipient::Person { dossier, address: "amal@thuis.test".to_owned(), language: Language::En };
    send_in(&mut tx, &scope, to, Template::Letter).await.unwrap();
    let mut query = Query::new("select address_sealed from outbox where tenant_id = ");
    query.bind(house.here);
    let kept: Vec<String> = tx.all_of(query).await.unwrap();
    assert!(!kept[0].contains("amal"));
    tx.commit().await.unwrap();
    let regisseur = house.signed_in(house.here, Role::Regisseur).await.get("/uitgaand").await;
    assert!(regisseur.body.contains("amal@thuis.test"));
    let administrator = house.signed_in(house.here, Role::Administrator).await.get("/uitgaand").await;
    assert!(administrator.body.contains("Er is een brief voor u") && !administrator.body.contains("amal"));
}

#[tokio::test]
async fn what_somebody_wants_by_mail_is_kept_on_the_own_account() {
    let house = House::sqlite().await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    assert!(!browser.get("/account").await.body.contains("checked"));
    assert_eq!(browser.post("/account/berichten", &[("mail", "taken"), ("mail", "onzin")]).await.location, "/account");
    assert_eq!(browser.get("/account").await.body.matches(" checked").count(), 1);
    browser.post("/account/berichten", &[]).await;
    assert!(!browser.get("/account").await.body.contains(" checked"));
    drop(places::all(&house.app).await);
}

#[test]
fn mail_that_others_can_read_is_not_sent() {
    let config = |url: &str| Config {
        smtp_url: Some(url.to_owned()),
        mail_from: Some("post@voorbeeldstad.test".to_owned()),
        public_url: Some("https://naober.voorbeeldstad.test".to_owned()),
        ..Config::default()
    };
    for fine in ["smtps://u:p@post.test", "smtp://post.test?tls=required", "smtp://localhost:2525", "smtp://127.0.0.1"]
    {
        assert_eq!(check(&config(fine)), Ok(()), "{fine}");
    }
    for wrong in [
        "smtp://post.test",
        "smtp://u:geheim@post.test:25",
        "smtp://post.test?tls=opportunistic",
        "post.test",
        "http://post.test",
    ] {
        let said = check(&config(wrong)).unwrap_err();
        assert!(!said.contains("geheim"), "{said}");
    }
    assert!(check(&Config { mail_from: None, ..config("smtps://post.test") }).is_err());
    assert!(check(&Config { mail_from: Some("geen adres".to_owned()), ..config("smtps://post.test") }).is_err());
    assert!(check(&Config { public_url: None, ..config("smtps://post.test") }).is_err());
    let demo = Config { demo: true, ..config("smtps://post.test") };
    assert!(Smtp::of(&demo).unwrap().is_none() && !demo.sends_mail(), "the demo sends nothing");
}
