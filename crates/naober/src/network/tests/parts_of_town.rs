//! A part of town is taken out of the list while people stand in it.

use super::*;

/// The list with one name in it, and the id of it.
async fn listed(desk: &Scope, name: &str) -> Uuid {
    put_place(desk, name, Some((52.1, 6.2))).await.unwrap();
    places(desk).await.unwrap().into_iter().find(|place| place.name == name).unwrap().id
}

testkit::both_engines! {
    async fn a_part_of_town_that_was_removed_is_kept_by_who_stands_in_it_and_chosen_by_nobody_else(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let (other, desk) = (seeker(&house, "Yusuf").await, coordinator(&house).await);
        let (brink, _) = (listed(&desk, "Brink").await, listed(&desk, "Esch").await);
        wish(&newcomer, &Card { place: Some(brink), ..card("Samira") }, false).await.unwrap();
        let offer = Offer { card: Card { place: Some(brink), ..card("Wim") }, reach_km: 5, room: 1, is_woman: false };
        save_profile(&volunteer, &offer).await.unwrap();
        let mut office = enter(&desk).await;
        let path = format!("/maatjes/wijken/{brink}/verwijderen");
        assert!(office.get("/maatjes/wijken").await.body.contains(&path));
        assert_eq!(office.post(&path, &[]).await.status.as_u16(), 303);
        assert!(!office.get("/maatjes/wijken").await.body.contains("Brink"));
        assert_eq!(office.post(&path, &[]).await.status.as_u16(), 404, "it is not in the list any more");
        let (mut own, mut theirs) = (enter(&newcomer).await, enter(&other).await);
        let chosen = format!("<option value=\"{brink}\" selected");
        let page = own.get("/mijn/maatje").await.body;
        assert!(page.contains(&chosen) && page.contains("Esch"), "{page}");
        assert!(!theirs.get("/mijn/maatje").await.body.contains("Brink"));
        let forged = theirs.post("/mijn/maatje", &[("wijk", &brink.to_string())]).await;
        assert!(forged.status.as_u16() == 422 && forged.body.contains("href=\"#wijk\""), "{}", forged.body);
        assert!(enter(&volunteer).await.get("/maatjes/profiel").await.body.contains(&chosen));
        let pair = propose(&desk, newcomer.actor.account, volunteer.actor.account).await.expect("the distance is known");
        let page = enter(&volunteer).await.get(&format!("/maatjes/koppel/{pair}")).await.body;
        assert!(page.contains("Brink"), "where the other one lives can be read: {page}");
        assert_eq!(listed(&desk, "Brink").await, brink, "under the same name it is back");
        assert!(theirs.get("/mijn/maatje").await.body.contains("Brink"));
    }

    async fn with_the_last_part_of_town_gone_nobody_is_asked_for_one_and_distance_counts_for_nobody(house: House) {
        let (newcomer, desk) = (seeker(&house, "Samira").await, coordinator(&house).await);
        let (other, volunteer) = (seeker(&house, "Yusuf").await, helper(&house, "Wim").await);
        let brink = listed(&desk, "Brink").await;
        wish(&other, &Card { place: Some(brink), ..card("Yusuf") }, false).await.unwrap();
        let form = [
            ("naam", "Samira"), ("taal", "nl"), ("waarvoor", "taal"), ("dag", "2"), ("deel", "ochtend"),
        ];
        let mut own = enter(&newcomer).await;
        assert_eq!(own.post("/mijn/maatje", &form).await.status.as_u16(), 422, "a part of town is missing");
        remove_place(&desk, brink).await.unwrap();
        assert_eq!(own.post("/mijn/maatje", &form).await.location, "/mijn/maatje?gedaan=gevraagd");
        propose(&desk, other.actor.account, volunteer.actor.account).await.expect("nobody is too far away");
    }
}
