//! The newcomer's pages over HTTP: who comes in, and to whose pages.

mod provider;
mod ways;

use jiff::SignedDuration;
use jiff::civil::date;
use texts::Language;
use wi2021::Kind;

use crate::access::tests::{Browser, House};
use crate::access::{Role, Scope};
use crate::dossier::{self, DossierId, NewDossier, NewFact};
use crate::home;

const PAGES: &[&str] = &[
    "/mijn",
    "/mijn/plan",
    "/mijn/week",
    "/mijn/rechten",
    "/mijn/map",
    "/mijn/wie-ziet-wat",
    "/mijn/vragen",
    "/mijn/inlog",
];

/// Someone with a notice, in this municipality.
async fn someone(house: &House, tenant: store::TenantId, name: &str) -> (Scope, DossierId) {
    let scope = Scope::system(&house.app, tenant);
    let person = NewDossier {
        given_names: name.to_owned(),
        family_name: "Haddad".to_owned(),
        birth_date: Some(date(1990, 3, 25)),
        language: Some("ar".to_owned()),
        ..NewDossier::default()
    };
    let notice = Kind::parse("kennisgeving-ontvangen", "{}").unwrap();
    let id = dossier::open(&scope, person, vec![NewFact::new(scope.today(), notice, "brief DUO")]).await.unwrap();
    (scope, id)
}

async fn comes_in(house: &House, scope: &Scope, id: DossierId) -> Browser {
    let code = home::invite(scope, id).await.unwrap();
    let mut browser = house.browser();
    let page = browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
    assert_eq!((page.status.as_u16(), page.location.as_str()), (303, "/mijn"), "{}", page.body);
    browser
}

testkit::both_engines! {
    async fn a_code_with_the_birth_date_opens_the_own_pages_once(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = home::invite(&scope, id).await.unwrap();
        let wrong = house.browser().post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "26-3-1990")]).await;
        assert_eq!(wrong.status.as_u16(), 422);
        assert!(wrong.body.contains(&format!("value=\"{code}\"")), "what was typed stays");
        // As people type it: small letters, spaces, a letter for a digit.
        let typed = code.to_lowercase().replace('-', " ").replace('0', "o");
        let mut browser = house.browser();
        let page = browser.post("/mijn/inloggen", &[("code", &typed), ("geboortedatum", "25 maart 1990")]).await;
        assert_eq!(page.location, "/mijn");
        let start = browser.get("/mijn").await;
        assert!(start.body.contains("Samira") && start.body.contains("lang=\"ar\" dir=\"rtl\""));
        let again = house.browser().post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(again.status.as_u16(), 422, "a code works once");
    }

    async fn a_new_code_ends_the_old_one_and_who_is_in_with_it(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let old = home::invite(&scope, id).await.unwrap();
        let mut browser = comes_in(&house, &scope, id).await;
        let page = house.browser().post("/mijn/inloggen", &[("code", &old), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(page.status.as_u16(), 422);
        home::invite(&scope, id).await.unwrap();
        assert_eq!(browser.get("/mijn").await.location, "/mijn/inloggen");
    }

    async fn a_code_is_over_after_three_weeks(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = home::invite(&scope, id).await.unwrap();
        let mut browser = Browser::at(house.later(SignedDuration::from_hours(21 * 24 + 1)));
        let page = browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(page.status.as_u16(), 422);
    }

    async fn many_wrong_birth_dates_close_the_code_for_a_while(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = home::invite(&scope, id).await.unwrap();
        let mut browser = house.browser();
        for day in 1..=6 {
            let born = format!("{day}-1-1980");
            browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", &born)]).await;
        }
        let page = browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(page.status.as_u16(), 422);
        assert!(page.body.contains(&texts::text(Language::Nl, "home-in-often")), "{}", page.body);
    }

    async fn a_shared_device_forgets_within_ten_minutes(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = home::invite(&scope, id).await.unwrap();
        let mut browser = house.browser();
        browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990"), ("gedeeld", "1")]).await;
        assert_eq!(browser.get("/mijn").await.status.as_u16(), 200);
        browser.move_to(house.later(SignedDuration::from_mins(11)));
        assert_eq!(browser.get("/mijn").await.location, "/mijn/inloggen");
    }

    async fn a_newcomer_sees_the_own_dossier_and_no_page_of_staff(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (other_scope, other) = someone(&house, house.elsewhere, "Layla").await;
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut browser = comes_in(&house, &scope, id).await;
        for page in PAGES {
            let page = browser.get(page).await;
            assert_eq!(page.status.as_u16(), 200, "{}", page.body);
            assert!(!page.body.contains("Yusuf") && !page.body.contains("Layla"));
        }
        for id in [id, neighbour, other] {
            for page in ["", "/plan", "/rechten", "/inzage", "/brieven", "/toegang", "/vragen"] {
                let page = browser.get(&format!("/dossiers/{id}{page}")).await;
                assert_eq!(page.status.as_u16(), 403, "{}", page.location);
            }
        }
        for page in ["/werklijst", "/rapporten", "/accounts", "/logboek", "/account", "/inlezen"] {
            assert_eq!(browser.get(page).await.status.as_u16(), 403, "{page}");
        }
        let mut elsewhere = comes_in(&house, &other_scope, other).await;
        assert!(elsewhere.get("/mijn").await.body.contains("Layla"));
    }

    async fn staff_have_no_own_pages(house: House) {
        for role in Role::STAFF {
            let mut browser = house.signed_in(house.here, *role).await;
            for page in PAGES {
                assert_eq!(browser.get(page).await.status.as_u16(), 403, "{page} as {}", role.name());
            }
        }
    }

    async fn a_question_gets_its_answer_and_stays_between_the_two(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        let empty = newcomer.post("/mijn/vragen", &[("soort", "vraag"), ("tekst", " ")]).await;
        assert_eq!(empty.status.as_u16(), 422);
        let long = "x".repeat(20_000);
        let long = newcomer.post("/mijn/vragen", &[("soort", "wens"), ("tekst", &long)]).await;
        assert_eq!(long.status.as_u16(), 422);
        let sent = newcomer.post("/mijn/vragen", &[("soort", "past-niet"), ("tekst", "لا أستطيع <b>صباحا</b>")]).await;
        assert_eq!(sent.location, "/mijn/vragen?verstuurd=2026-03-26");
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let page = regisseur.get(&format!("/dossiers/{id}/vragen")).await;
        assert!(page.body.contains("صباحا") && !page.body.contains("<b>صباحا"));
        let ask = home::asks(&scope, id).await.unwrap()[0].id;
        let field = format!("antwoord-{ask}");
        let other = regisseur.post(&format!("/dossiers/{neighbour}/vragen/{ask}"), &[(&field, "Dat kan.")]).await;
        assert_eq!(other.status.as_u16(), 404, "a question belongs to its dossier");
        let answered = regisseur.post(&format!("/dossiers/{id}/vragen/{ask}"), &[(&field, "Dat kan.")]).await;
        assert_eq!(answered.status.as_u16(), 303);
        assert!(newcomer.get("/mijn/vragen").await.body.contains("Dat kan."));
        let twice = regisseur.post(&format!("/dossiers/{id}/vragen/{ask}"), &[(&field, "Toch niet.")]).await;
        assert_eq!(twice.status.as_u16(), 404, "an answer stays as it was given");
    }

    async fn who_looked_is_told_and_a_language_is_remembered(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        regisseur.get(&format!("/dossiers/{id}")).await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        let page = newcomer.get("/mijn/wie-ziet-wat").await;
        assert!(page.body.contains("Rian"), "{}", page.body);
        let chosen = newcomer.post("/mijn/taal", &[("taal", "ti")]).await;
        assert_eq!(chosen.location, "/mijn");
        assert!(newcomer.get("/mijn").await.body.contains("lang=\"ti\" dir=\"ltr\""));
        let mut later = comes_in(&house, &scope, id).await;
        assert!(later.get("/mijn").await.body.contains("lang=\"ti\""), "the language comes along");
    }
}
