//! Volunteers and newcomers over HTTP: what is proposed, what each sees, and what ends it.

mod contact;
mod leaving;
mod pairing;
mod parts_of_town;
mod strangers;

use jiff::SignedDuration;
use store::TenantId;
use texts::Language;
use uuid::Uuid;

use super::*;
use crate::access::accounts::{self, NewAccount};
use crate::access::tests::{Browser, House};
use crate::access::{Actor, Role, Scope, session};
use crate::app::App;
use crate::connect::mail;
use crate::dossier::DossierId;
use crate::home::tests::someone;

/// Somebody who acts, as verbs know them.
pub(super) fn acting(app: &App, tenant: TenantId, account: Uuid, role: Role) -> Scope {
    let actor = Actor { account, name: "Rian".to_owned(), role };
    Scope { actor, ..Scope::system(app, tenant) }
}

/// A browser of somebody who is in.
pub(super) async fn enter(scope: &Scope) -> Browser {
    let (app, actor) = (&scope.app, &scope.actor);
    let life = SignedDuration::from_hours(10);
    let token = session::start_for(app, scope.tenant, actor, Language::Nl, true, life, None).await.unwrap();
    let mut browser = Browser::at(app.clone());
    browser.cookies.insert("naober".to_owned(), token);
    browser
}

/// An account without a profile.
pub(super) async fn account(house: &House, tenant: TenantId, role: Role) -> Scope {
    let system = Scope::system(&house.app, tenant);
    let email = format!("{}@maatjes.nl", system.new_id());
    let new = NewAccount { name: "Rian".to_owned(), email, role, language: Language::Nl };
    let mut tx = system.write().await.unwrap();
    let id = accounts::add(&mut tx, &system, &new).await.unwrap();
    tx.commit().await.unwrap();
    acting(&house.app, tenant, id, role)
}

pub(super) async fn coordinator(house: &House) -> Scope {
    account(house, house.here, Role::Coordinator).await
}

/// A card that fits every other one like it.
pub(super) fn card(name: &str) -> Card {
    Card {
        first_name: name.to_owned(),
        languages: vec![Language::Nl],
        interests: vec![Interest::Koken],
        aims: vec![Aim::Taal],
        days: vec![Day::Tuesday, Day::Friday],
        parts: vec![Part::Ochtend],
        place: None,
    }
}

/// A volunteer with a profile and a valid safety check.
pub(super) async fn helper(house: &House, name: &str) -> Scope {
    let scope = account(house, house.here, Role::Volunteer).await;
    save_profile(&scope, &Offer { card: card(name), reach_km: 5, room: 1, is_woman: false }).await.unwrap();
    let today = scope.today();
    see_check(&coordinator(house).await, scope.actor.account, today).await.unwrap();
    scope
}

/// A newcomer who looks for a buddy, asked so many days after the start.
pub(super) async fn seeker(house: &House, name: &str) -> Scope {
    let (_, id) = someone(house, house.here, name).await;
    let scope = acting(&house.app, house.here, id.0, Role::Inburgeraar);
    wish(&scope, &card(name), false).await.unwrap();
    scope
}

/// A pair of this newcomer and a volunteer, which both agreed to.
pub(crate) async fn running(house: &House, of: DossierId) -> Uuid {
    let newcomer = acting(&house.app, house.here, of.0, Role::Inburgeraar);
    wish(&newcomer, &card("Yusuf"), false).await.unwrap();
    let volunteer = helper(house, "Wim").await;
    agreed(house, &newcomer, &volunteer).await
}

/// The same for two who are there.
pub(super) async fn agreed(house: &House, newcomer: &Scope, volunteer: &Scope) -> Uuid {
    let pair = propose(&coordinator(house).await, newcomer.actor.account, volunteer.actor.account).await.unwrap();
    answer(volunteer, pair, true).await.unwrap();
    assert_eq!(answer(newcomer, pair, true).await.unwrap(), Answered::Begun);
    pair
}

/// The same person, so many days later.
pub(super) fn days_on(scope: &Scope, house: &House, days: i64) -> Scope {
    let app = house.later(SignedDuration::from_hours(24 * days));
    Scope { now: app.clock.now(), app, ..scope.clone() }
}

/// The texts that were put down for an account.
pub(super) async fn mailed(house: &House, account: Uuid) -> Vec<&'static str> {
    let scope = acting(&house.app, house.here, Uuid::from_u128(9), Role::Regisseur);
    let page = mail::list(&scope, None).await.unwrap();
    page.messages.iter().filter(|one| one.account == Some(account)).map(|one| one.template.name()).collect()
}

/// The work of a night, so many days later.
pub(super) async fn night(house: &House, days: i64) -> Vec<quiet::ToTell> {
    quiet::tenant(&days_on(&Scope::system(&house.app, house.here), house, days)).await.unwrap()
}

testkit::both_engines! {
    async fn every_statement_of_the_network_is_understood_and_names_its_tenant(house: House) {
        store::check::prepare_all(&house.app.store, STATEMENTS).await.unwrap();
    }

    async fn a_volunteer_writes_a_profile_and_hears_what_is_missing(house: House) {
        let volunteer = account(&house, house.here, Role::Volunteer).await;
        let mut browser = enter(&volunteer).await;
        assert!(browser.get("/maatjes").await.body.contains("Mijn profiel invullen"));
        let half = [("naam", "Wim"), ("taal", "nl"), ("graag", "koken")];
        let page = browser.post("/maatjes/profiel", &half).await;
        assert_eq!(page.status.as_u16(), 422);
        assert!(page.body.contains("value=\"Wim\"") && page.body.contains("#waarvoor"), "{}", page.body);
        let long = "Wim".repeat(21);
        let far = [
            ("naam", long.as_str()), ("taal", "nl"), ("waarvoor", "taal"), ("dag", "2"), ("deel", "ochtend"), ("ver", "500"),
            ("tegelijk", "alle"),
        ];
        let page = browser.post("/maatjes/profiel", &far).await;
        assert_eq!(page.status.as_u16(), 422);
        let said = ["naam", "ver", "tegelijk"].map(|field| format!("{field}-mistake"));
        assert!(said.iter().all(|one| page.body.contains(one)) && page.body.contains("hoogstens"), "{}", page.body);
        let whole = [
            ("naam", "Wim"), ("taal", "nl"), ("taal", "ar"), ("waarvoor", "taal"), ("dag", "2"), ("deel", "ochtend"),
            ("ver", "5"), ("tegelijk", "2"),
        ];
        assert_eq!(browser.post("/maatjes/profiel", &whole).await.location, "/maatjes");
        let kept = own_profile(&volunteer).await.unwrap().unwrap();
        assert_eq!((kept.offer.room, kept.offer.card.languages.len(), kept.offer.is_woman), (2, 2, false));
        assert!(browser.get("/maatjes").await.body.contains("VOG"), "no proposals without a safety check");
        assert_eq!(browser.post("/maatjes/profiel/pauze", &[]).await.status.as_u16(), 303);
        assert!(!own_profile(&volunteer).await.unwrap().unwrap().is_open());
        browser.post("/maatjes/profiel/verder", &[]).await;
        assert!(own_profile(&volunteer).await.unwrap().unwrap().is_open());
    }

    async fn a_newcomer_says_yes_to_a_card_and_takes_it_back(house: House) {
        let (_, id) = someone(&house, house.here, "Samira").await;
        let newcomer = acting(&house.app, house.here, id.0, Role::Inburgeraar);
        let mut browser = enter(&newcomer).await;
        let page = browser.get("/mijn/maatje").await.body;
        assert!(page.contains(&texts::text(Language::Nl, "home-buddy-shows-text")), "what is shown is said before the yes");
        assert!(page.contains("value=\"Samira\""), "{page}");
        let wrong = browser.post("/mijn/maatje", &[("naam", "Samira"), ("taal", "nl")]).await;
        assert_eq!(wrong.status.as_u16(), 422);
        let whole = [("naam", "Sam"), ("taal", "nl"), ("waarvoor", "taal"), ("dag", "2"), ("deel", "ochtend"), ("vrouw", "1")];
        assert_eq!(browser.post("/mijn/maatje", &whole).await.location, "/mijn/maatje?gedaan=gevraagd");
        let kept = own_wish(&newcomer).await.unwrap().unwrap();
        assert!(kept.wants_woman && kept.card.first_name == "Sam");
        let sees = texts::text(Language::Nl, "home-who-sees-buddy");
        assert!(browser.get("/mijn/wie-ziet-wat").await.body.contains(&sees));
        assert_eq!(browser.post("/mijn/maatje/intrekken", &[]).await.location, "/mijn/maatje?gedaan=weg");
        assert!(own_wish(&newcomer).await.unwrap().is_none());
        assert!(!browser.get("/mijn/wie-ziet-wat").await.body.contains(&sees));
    }

    async fn both_say_yes_and_the_pair_begins_or_one_says_no_and_nobody_is_blamed(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let coordinator = coordinator(&house).await;
        let mut desk = enter(&coordinator).await;
        let sheet = desk.get("/maatjes/koppelen").await;
        assert!(sheet.body.contains("\u{2068}Samira\u{2069} en \u{2068}Wim\u{2069}") && sheet.body.contains("Nederlands oefenen"), "{}", sheet.body);
        let (one, other) = (newcomer.actor.account.to_string(), volunteer.actor.account.to_string());
        let sent = desk.post("/maatjes/koppelen", &[("inburgeraar", &one), ("vrijwilliger", &other)]).await;
        assert_eq!(sent.location, "/maatjes/koppelen");
        let pair = volunteers_pairs(&volunteer).await.unwrap()[0].pair.id;
        let mut theirs = enter(&volunteer).await;
        let page = theirs.get(&format!("/maatjes/koppel/{pair}")).await;
        assert!(page.body.contains("Samira") && !page.body.contains("Haddad"), "the first name, and nothing of the dossier");
        assert_eq!(theirs.post(&format!("/maatjes/koppel/{pair}/antwoord"), &[]).await.status.as_u16(), 400);
        theirs.post(&format!("/maatjes/koppel/{pair}/antwoord"), &[("antwoord", "ja")]).await;
        let mut own = enter(&newcomer).await;
        assert!(own.get("/mijn/maatje").await.body.contains("Wim"));
        assert!(own.get("/mijn").await.body.contains("Past Wim bij u?"), "the start page says that something waits");
        for unclear in ["", "Ja", "misschien"] {
            let page = own.post(&format!("/mijn/maatje/{pair}/antwoord"), &[("antwoord", unclear)]).await;
            assert_eq!(page.status.as_u16(), 400, "{unclear} is neither yes nor no, and changes nothing");
        }
        let no = own.post(&format!("/mijn/maatje/{pair}/antwoord"), &[("antwoord", "nee")]).await;
        assert_eq!(no.location, "/mijn/maatje?gedaan=nee");
        let page = theirs.get("/maatjes").await;
        assert!(page.body.contains("Dat zegt niets over u") && !page.body.contains("Samira"), "{}", page.body);
        assert!(!theirs.get(&format!("/maatjes/koppel/{pair}")).await.body.contains("Samira"));
        let other = helper(&house, "Ineke").await;
        let solved = sheet_of(&coordinator).await;
        assert_eq!(solved.suggestions.len(), 1, "the rest is solved again");
        assert_eq!(solved.suggestions[0].volunteer.account, other.actor.account, "and these two are kept apart");
        assert!(matches!(propose(&coordinator, newcomer.actor.account, volunteer.actor.account).await, Err(NetworkError::NotFitting)));
        agreed(&house, &newcomer, &other).await;
        assert!(sheet_of(&coordinator).await.suggestions.is_empty());
    }
}

async fn sheet_of(scope: &Scope) -> Sheet {
    sheet(scope).await.unwrap()
}
