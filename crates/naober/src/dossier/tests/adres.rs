//! The postal address over HTTP: typed when a dossier opens, corrected afterwards, and on record without its words.

use axum::http::StatusCode;
use store::Query;

use super::super::*;
use super::person;
use crate::access::tests::{Browser, House, Page};
use crate::access::{Role, Scope};

const HOME: &str = "Dijkpad 12 bis, 1234\u{a0}AB Wilgenhaven";

/// The bodies of the events of one kind.
async fn events(house: &House, what: &str) -> Vec<String> {
    let mut query = Query::new("select body from events where tenant_id = ");
    query.bind(house.here).push(" and what = ").bind(what).push(" order by id");
    house.app.store.read(house.here).await.unwrap().all_of(query).await.unwrap()
}

async fn opened(house: &House) -> DossierId {
    open(&Scope::system(&house.app, house.here), person("Amal", "Haddad"), Vec::new()).await.unwrap()
}

/// The form of the details with this address.
async fn details(browser: &mut Browser, id: DossierId, adres: [&str; 3]) -> Page {
    let [straat, postcode, plaats] = adres;
    let name = [("voornamen", "Amal"), ("achternaam", "Haddad")];
    let form = [&name[..], &[("straat", straat), ("postcode", postcode), ("plaats", plaats)]].concat();
    browser.post(&format!("/dossiers/{id}/gegevens"), &form).await
}

testkit::both_engines! {
    async fn a_dossier_opens_with_an_address_that_is_written_in_one_way(house: House) {
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let form = [("achternaam", "Haddad"), ("straat", " Dijkpad 12 bis "), ("postcode", "1234ab"), ("plaats", "Wilgenhaven")];
        let made = browser.post("/dossiers/nieuw", &form).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        let page = browser.get(&made.location).await.body;
        assert!(page.contains(HOME), "{page}");
        let filled = browser.get(&format!("{}/gegevens", made.location)).await.body;
        for typed in ["value=\"Dijkpad 12 bis\"", "value=\"1234 AB\"", "value=\"Wilgenhaven\""] {
            assert!(filled.contains(typed), "{typed} in {filled}");
        }
        let without = browser.post("/dossiers/nieuw", &[("achternaam", "Zonder")]).await;
        assert_eq!(without.status, StatusCode::SEE_OTHER, "an address is not required: {}", without.body);
        assert!(!browser.get(&without.location).await.body.contains("Postadres"));
    }

    async fn every_mistake_stands_at_its_field_and_nothing_typed_is_lost(house: House) {
        let id = opened(&house).await;
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let details_path = format!("/dossiers/{id}/gegevens");
        for path in ["/dossiers/nieuw", details_path.as_str()] {
            let form = [("voornamen", "Amal Noor"), ("bsn", "123456789"), ("straat", "Dijkpad"), ("postcode", "1234 SS")];
            let page = browser.post(path, &form).await;
            assert_eq!(page.location, "", "it is not saved");
            for field in ["achternaam", "bsn", "straat", "postcode", "plaats"] {
                assert!(page.body.contains(&format!("id=\"{field}-mistake\"")), "{field} on {path}: {}", page.body);
            }
            for typed in ["Amal Noor", "123456789", "Dijkpad", "1234 SS"] {
                assert!(page.body.contains(&format!("value=\"{typed}\"")), "{typed} on {path}");
            }
        }
        let long = "x".repeat(81);
        let page = details(&mut browser, id, [&format!("{long} 1"), "1234 AB", &long]).await;
        assert!(page.body.contains("straat-mistake") && page.body.contains("plaats-mistake") && page.body.contains(&long));
        assert!(events(&house, "person.changed").await.is_empty());
    }

    async fn an_address_is_corrected_and_taken_away_and_the_log_knows_which_field_but_no_word_of_it(house: House) {
        let id = opened(&house).await;
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        for (adres, shown) in [
            (["Dijkpad 12 bis", "1234 AB", "Wilgenhaven"], Some(HOME)),
            (["Dijkpad 12 bis", "1234 AB", "Wilgenhaven"], Some(HOME)),
            (["Zwaluwkade 3", "1235 cd", "Lindemeer"], Some("Zwaluwkade 3, 1235\u{a0}CD Lindemeer")),
            (["", "", ""], None),
        ] {
            let done = details(&mut browser, id, adres).await;
            assert_eq!((done.status, done.location.as_str()), (StatusCode::SEE_OTHER, format!("/dossiers/{id}").as_str()));
            let page = browser.get(&done.location).await.body;
            assert!(shown.map_or(!page.contains("Postadres"), |line| page.contains(line)), "{shown:?} in {page}");
        }
        let kept = events(&house, "person.changed").await;
        assert_eq!(kept.len(), 3, "saving what is there changes nothing: {kept:?}");
        assert!(kept.iter().all(|body| body.contains("adres") && !body.contains("Dijkpad") && !body.contains("Zwaluwkade")));
        let all = browser.get(&format!("/dossiers/{id}/inzage")).await.body;
        assert!(all.contains("Gegevens gewijzigd"), "{all}");
    }

    async fn nobody_else_reads_or_changes_an_address(house: House) {
        let id = opened(&house).await;
        let path = format!("/dossiers/{id}/gegevens");
        for (tenant, role, status) in [
            (house.elsewhere, Role::Regisseur, StatusCode::NOT_FOUND),
            (house.here, Role::TeamLead, StatusCode::FORBIDDEN),
            (house.here, Role::Administrator, StatusCode::FORBIDDEN),
        ] {
            let mut browser = house.signed_in(tenant, role).await;
            assert_eq!(browser.get(&path).await.status, status, "{role:?}");
            assert_eq!(details(&mut browser, id, ["Dijkpad 1", "1234 AB", "Daar"]).await.status, status, "{role:?}");
        }
        assert!(events(&house, "person.changed").await.is_empty());
    }
}
