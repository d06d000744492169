//! The pages of a move over HTTP.

use axum::http::{Method, StatusCode};

use super::*;
use crate::access::tests::Browser;

async fn upload(browser: &mut Browser, day: &str, file: &str) -> crate::access::tests::Page {
    let body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"ingeschreven\"\r\n\r\n{day}\r\n--x\r\nContent-Disposition: form-data; \
         name=\"bestand\"; filename=\"pakket.json\"\r\n\r\n{file}\r\n--x--\r\n"
    );
    let headers = [("content-type", "multipart/form-data; boundary=x"), ("sec-fetch-site", "same-origin")];
    browser.send(Method::POST, "/overdracht/inlezen", &body, &headers).await
}

both_engines! {
    async fn a_case_manager_gives_a_dossier_away_and_another_takes_it_in(house: House) {
        let (_, id, _) = moving(&house, life()).await;
        let mut old = house.signed_in(house.here, Role::Regisseur).await;
        let path = format!("/dossiers/{id}/overdracht");
        let home = [("achternaam", "Haddad"), ("straat", "Dijkpad 12"), ("postcode", "1234ab"), ("plaats", "Voorbeeldstad")];
        assert_eq!(old.post(&format!("/dossiers/{id}/gegevens"), &home).await.status, StatusCode::SEE_OTHER);
        let page = old.get(&path).await;
        assert!(page.body.contains("Opgelegde boetes") && page.body.contains("Gezondheid, notities"), "{}", page.body);
        assert!(page.body.contains("<title>2026-000001"), "no name in the title");
        for (typed, said) in [("", "Vul dit in"), ("Groningen", "vier cijfers"), ("9001", "eigen gemeente")] {
            let page = old.post(&path, &[("gemeente", typed)]).await;
            assert!(page.body.contains(said) && page.body.contains(&format!("value=\"{typed}\"")), "{typed}");
        }
        assert_eq!(old.post(&path, &[("gemeente", "9002")]).await.location, path);
        let page = old.get(&path).await.body;
        assert!(page.contains("Pakket voor Elders"), "{page}");
        let link = page.split(&format!("href=\"{path}/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let file = old.get(&format!("{path}/{link}")).await;
        assert_eq!(file.status, StatusCode::OK);

        let mut new = house.signed_in(house.elsewhere, Role::Regisseur).await;
        assert_eq!(new.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(new.get(&format!("{path}/{link}")).await.status, StatusCode::NOT_FOUND);
        let wrong = upload(&mut new, "gisteren", &file.body).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
        assert!(wrong.body.contains("value=\"gisteren\"") && wrong.body.contains("ingeschreven-mistake"));
        let sent = upload(&mut new, "10-3-2026", &file.body).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let look = new.get(&sent.location).await;
        for part in ["Haddad", "Gelijk", "Z-route", "Stel uw eigen plan vast", "Voorbeeldstad (GM9001)"] {
            assert!(look.body.contains(part), "{part} in {}", look.body);
        }
        assert!(!look.body.contains("Anders</span>") && !look.body.contains(BSN), "{}", look.body);
        assert_eq!(old.get(&sent.location).await.status, StatusCode::NOT_FOUND);
        assert!(look.body.contains("Dijkpad 12, 1234\u{a0}AB Voorbeeldstad") && look.body.contains("form=\"inlezen\""));
        let taken = new.post(&sent.location, &[("adres", "1")]).await;
        assert!(taken.location.starts_with("/dossiers/"), "{}", taken.body);
        assert!(new.get(&taken.location).await.body.contains("Dijkpad 12, 1234\u{a0}AB Voorbeeldstad"));
        let came = new.get(&format!("{}/overdracht", taken.location)).await;
        assert!(came.body.contains("Gekomen van Voorbeeldstad"), "{}", came.body);
        assert_eq!(new.post(&sent.location, &[]).await.location, "/overdracht/inlezen");
    }
}

#[tokio::test]
async fn a_wrong_file_gets_a_plain_sentence_and_nothing_is_kept() {
    let house = House::sqlite().await;
    let mut new = house.signed_in(house.elsewhere, Role::Regisseur).await;
    for (file, said) in
        [("{}", "geen pakket van een verhuizing"), ("geen json", "geen JSON"), (&"[".repeat(200_000), "geen JSON")]
    {
        let page = upload(&mut new, "", file).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(new.get("/overdracht/inlezen").await.body.contains("Er wacht geen pakket"));
    let large = upload(&mut new, "", &" ".repeat(50 * 1024 * 1024)).await;
    assert_eq!(large.status, StatusCode::BAD_REQUEST);
    assert!(large.body.contains("te groot"), "{}", large.body);
}

#[tokio::test]
async fn a_team_lead_and_an_administrator_neither_give_nor_take() {
    let house = House::sqlite().await;
    let (_, id, _) = moving(&house, life()).await;
    for role in [Role::TeamLead, Role::Administrator] {
        let mut browser = house.signed_in(house.here, role).await;
        assert_eq!(browser.get(&format!("/dossiers/{id}/overdracht")).await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.get("/overdracht/inlezen").await.status, StatusCode::FORBIDDEN);
    }
}
