//! Invitations and what an administrator does.

use jiff::SignedDuration;

use super::fixtures::{PASSWORD, between};
use super::{Browser, House, StatusCode};
use crate::access::{Role, accounts};

const INVITE: &[(&str, &str)] = &[("naam", "Jan de Boer"), ("email", "jan@voorbeeldstad.nl"), ("rol", "regisseur")];

async fn invited(administrator: &mut Browser) -> String {
    let page = administrator.post("/accounts", INVITE).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    format!("/uitnodiging/{}", between(&page.body, "href=\"/uitnodiging/", "\""))
}

testkit::both_engines! {
    async fn an_invited_colleague_chooses_a_password_once(house: House) {
        let mut administrator = house.signed_in(house.here, Role::Administrator).await;
        let link = invited(&mut administrator).await;
        let mut jan = house.browser();
        assert!(jan.get(&link).await.body.contains("Jan de Boer"));
        assert_eq!(jan.post(&link, &[("nieuw", "kort")]).await.status, StatusCode::BAD_REQUEST);
        assert_eq!(jan.post(&link, &[("nieuw", PASSWORD)]).await.location, "/inloggen");
        assert_eq!(jan.post(&link, &[("nieuw", "een heel ander wachtwoord")]).await.status, StatusCode::GONE);
        assert_eq!(jan.sign_in("Jan@Voorbeeldstad.nl ", PASSWORD).await.location, "/inloggen/tweede-stap");
    }

    async fn an_invitation_is_over_after_three_days_and_when_a_new_one_is_made(house: House) {
        let mut administrator = house.signed_in(house.here, Role::Administrator).await;
        let first = invited(&mut administrator).await;
        let mut tx = house.app.store.read(house.here).await.unwrap();
        let all = accounts::of(&mut tx, house.here).await.unwrap();
        drop(tx);
        let jan = all.iter().find(|account| account.name == "Jan de Boer").unwrap().id;
        let again = administrator.post(&format!("/accounts/{jan}/uitnodiging"), &[]).await;
        let second = format!("/uitnodiging/{}", between(&again.body, "href=\"/uitnodiging/", "\""));
        assert_eq!(house.browser().get(&first).await.status, StatusCode::GONE);
        assert_eq!(house.browser().get(&second).await.status, StatusCode::OK);
        let mut late = Browser::at(house.later(SignedDuration::from_hours(73)));
        assert_eq!(late.get(&second).await.status, StatusCode::GONE);
    }

    async fn a_mistake_in_an_invitation_is_said_at_its_field_and_nothing_is_lost(house: House) {
        let mut administrator = house.signed_in(house.here, Role::Administrator).await;
        let page = administrator.post("/accounts", &[("naam", "Jan"), ("email", "geen adres"), ("rol", "regisseur")]).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.body.contains("email-mistake") && page.body.contains("value=\"geen adres\""));
        let page = administrator.post("/accounts", &[("naam", "Jan"), ("email", "j@x.nl"), ("rol", "system")]).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        invited(&mut administrator).await;
        let twice = administrator.post("/accounts", INVITE).await;
        assert_eq!(twice.status, StatusCode::BAD_REQUEST);
        assert!(twice.body.contains("email-mistake"));
    }

    async fn a_closed_account_is_out_at_once_and_cannot_sign_in(house: House) {
        let account = house.account(house.here, Role::Regisseur, "rian@voorbeeldstad.nl").await;
        let mut rian = house.browser();
        rian.sign_in("rian@voorbeeldstad.nl", PASSWORD).await;
        rian.enrol().await;
        let mut administrator = house.signed_in(house.here, Role::Administrator).await;
        let path = format!("/accounts/{}/uitschakelen", account.id);
        assert_eq!(administrator.post(&path, &[]).await.location, "/accounts");
        assert_eq!(rian.get("/account").await.location, "/inloggen?naar=/account");
        assert_eq!(rian.sign_in("rian@voorbeeldstad.nl", PASSWORD).await.status, StatusCode::BAD_REQUEST);
        administrator.post(&format!("/accounts/{}/inschakelen", account.id), &[]).await;
        assert_eq!(rian.sign_in("rian@voorbeeldstad.nl", PASSWORD).await.location, "/inloggen/tweede-stap");
    }

    async fn after_a_reset_the_second_factor_is_set_up_anew(house: House) {
        let account = house.account(house.here, Role::Regisseur, "rian@voorbeeldstad.nl").await;
        let mut rian = house.browser();
        rian.sign_in("rian@voorbeeldstad.nl", PASSWORD).await;
        let (first, _) = rian.enrol().await;
        let mut administrator = house.signed_in(house.here, Role::Administrator).await;
        administrator.post(&format!("/accounts/{}/tweede-stap", account.id), &[]).await;
        assert_eq!(rian.get("/account").await.location, "/inloggen?naar=/account");
        rian.sign_in("rian@voorbeeldstad.nl", PASSWORD).await;
        let (second, _) = rian.enrol().await;
        assert_ne!(first, second);
    }

    async fn accounts_of_another_municipality_do_not_exist(house: House) {
        let theirs = house.account(house.elsewhere, Role::Regisseur, "rian@elders.nl").await;
        let mut administrator = house.signed_in(house.here, Role::Administrator).await;
        assert!(!administrator.get("/accounts").await.body.contains("rian@elders.nl"));
        for verb in ["uitnodiging", "uitschakelen", "inschakelen", "tweede-stap"] {
            let page = administrator.post(&format!("/accounts/{}/{verb}", theirs.id), &[]).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{verb}");
        }
    }
}
