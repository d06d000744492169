//! What is somebody else's is not there.

use super::*;
use crate::access::log::Activity;
use crate::access::who_looked;

testkit::both_engines! {
    async fn the_pair_of_another_volunteer_or_municipality_is_not_found(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let pair = agreed(&house, &newcomer, &volunteer).await;
        let stranger = helper(&house, "Ineke").await;
        let elsewhere = account(&house, house.elsewhere, Role::Volunteer).await;
        save_profile(&elsewhere, &Offer { card: card("Ver"), reach_km: 5, room: 1, is_woman: false }).await.unwrap();
        let unknown = Scope::system(&house.app, house.here).new_id();
        for other in [&stranger, &elsewhere] {
            let mut browser = enter(other).await;
            let mut bodies = Vec::new();
            for id in [pair, unknown] {
                let path = format!("/maatjes/koppel/{id}");
                let shown = browser.get(&path).await;
                assert_eq!(shown.status.as_u16(), 404);
                assert!(!shown.body.contains("Samira"));
                for (verb, form) in [
                    ("antwoord", vec![("antwoord", "ja")]),
                    ("bericht", vec![("bericht", "hallo")]),
                    ("bericht", vec![]),
                    ("nummer", vec![("nummer", "06")]),
                    ("ontmoeting", vec![("op", "morgen")]),
                    ("stoppen", vec![]),
                ] {
                    let page = browser.post(&format!("{path}/{verb}"), &form).await;
                    assert_eq!(page.status.as_u16(), 404, "{verb}");
                }
                bodies.push(shown.body);
            }
            assert_eq!(bodies[0].len(), bodies[1].len(), "what is not theirs looks like what is not there");
        }
        let mut office = enter(&account(&house, house.elsewhere, Role::Coordinator).await).await;
        assert!(!office.get("/maatjes/overzicht").await.body.contains("Samira"));
        for path in ["gesproken", "intrekken"] {
            assert_eq!(office.post(&format!("/maatjes/overzicht/{pair}/{path}"), &[]).await.status.as_u16(), 404);
        }
        let (one, other) = (newcomer.actor.account.to_string(), elsewhere.actor.account.to_string());
        let sent = office.post("/maatjes/koppelen", &[("inburgeraar", &one), ("vrijwilliger", &other)]).await;
        assert_eq!(sent.status.as_u16(), 404);
        let profile = format!("/maatjes/vrijwilligers/{}", volunteer.actor.account);
        assert_eq!(office.get(&profile).await.status.as_u16(), 404);
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut browser = enter(&acting(&house.app, house.here, neighbour.0, Role::Inburgeraar)).await;
        for verb in ["antwoord", "bericht", "nummer", "ontmoeting", "bedankt", "stoppen"] {
            assert_eq!(browser.post(&format!("/mijn/maatje/{pair}/{verb}"), &[]).await.status.as_u16(), 404, "{verb}");
        }
    }

    async fn a_volunteer_and_a_coordinator_open_no_dossier(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        agreed(&house, &newcomer, &volunteer).await;
        let id = newcomer.actor.account;
        for scope in [&volunteer, &coordinator(&house).await] {
            let mut browser = enter(scope).await;
            for path in ["", "/plan", "/kring", "/vragen", "/papieren", "/inzage", "/brieven"] {
                assert_eq!(browser.get(&format!("/dossiers/{id}{path}")).await.status.as_u16(), 403, "{path}");
            }
            for path in ["/werklijst", "/rapporten", "/accounts", "/uitgaand", "/mijn", "/mijn/maatje"] {
                assert_eq!(browser.get(path).await.status.as_u16(), 403, "{path}");
            }
        }
        let mut browser = enter(&volunteer).await;
        for path in ["/maatjes/overzicht", "/maatjes/koppelen", "/maatjes/wijken"] {
            assert_eq!(browser.get(path).await.status.as_u16(), 403, "{path}");
        }
    }

    async fn the_newcomer_reads_who_saw_the_card(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let pair = agreed(&house, &newcomer, &volunteer).await;
        enter(&volunteer).await.get(&format!("/maatjes/koppel/{pair}")).await;
        enter(&coordinator(&house).await).await.get("/maatjes/overzicht").await;
        let looks = who_looked::at(&newcomer, newcomer.actor.account, None).await.unwrap();
        let saw = |role: Role| {
            looks.iter().any(|look| look.activity == Activity::Buddy.name() && look.actor_role == role.name())
        };
        assert!(saw(Role::Volunteer) && saw(Role::Coordinator));
        let page = enter(&newcomer).await.get("/mijn/wie-ziet-wat").await.body;
        assert!(page.contains(&texts::text(Language::Nl, "home-look-buddy")));
    }
}
