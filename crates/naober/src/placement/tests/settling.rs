//! What a page tells or decides at once, and what stays true for who was told.

use super::*;
use crate::placement::steps::{Deed, Settled, settle};

both_engines! {
    async fn many_are_decided_on_only_when_they_were_told_and_nothing_is_to_be_confirmed(house: House) {
        let all = some(&house, house.here, 3).await;
        let scope = officer(&house, house.here);
        say(&newcomer(&house, house.here, all[1].1), Answer::Hospital(Some(region("AM05")))).await.unwrap();
        let run = reckoned(&house, &scope, Floor::Highest).await;
        let (told, claims, untold) = (all[0].0, all[1].0, all[2].0);
        settle(&scope, run.id, &[(told, None), (claims, None)], Deed::Tell).await.unwrap();
        let mut browser = signed_in(&house).await;
        let list = format!("/plaatsing/voorstellen/{}/lijst", run.id);
        let page = browser.get(&list).await.body;
        let seen = |case: Uuid| format!("{case} {}", run.region_of(case).unwrap().as_str());
        assert!(page.contains("1 huishouden van deze pagina weet het voorstel") && page.contains(&seen(told)), "{page}");
        let of = [told, claims, untold].map(seen);
        let form: Vec<(&str, &str)> = of.iter().map(|one| ("huishouden", one.as_str())).chain([("wat", "besluiten")]).collect();
        let answer = browser.post(&format!("/plaatsing/voorstellen/{}/besluit", run.id), &form).await;
        assert!(browser.get(&answer.location).await.body.contains("Niet alles is gedaan"));
        let standing = async |case| board::household(&scope, case).await.unwrap().household.standing.name();
        assert_eq!((standing(told).await, standing(claims).await, standing(untold).await), ("besloten", "voorgesteld", "open"));
        let strange = browser.post(&format!("/plaatsing/voorstellen/{}/besluit", run.id), &[("huishouden", of[2].as_str())]).await;
        assert_eq!(strange.status, StatusCode::BAD_REQUEST, "nothing is told by leaving out what to do");
    }

    async fn nobody_goes_where_the_officer_did_not_see_them_go(house: House) {
        let (case, _) = some(&house, house.here, 1).await[0];
        let scope = officer(&house, house.here);
        let run = reckoned(&house, &scope, Floor::Highest).await;
        let saw = run.region_of(case).unwrap();
        let elsewhere = RegionCode::all().find(|region| *region != saw).unwrap();
        steps::fix(&scope, case, elsewhere, "De zus woont daar.").await.unwrap();
        let mut browser = signed_in(&house).await;
        let one = format!("{case} {}", saw.as_str());
        let path = format!("/plaatsing/voorstellen/{}/besluit", run.id);
        browser.post(&path, &[("huishouden", &one), ("wat", "voorstellen")]).await;
        let form = [("wat", "besluiten"), ("regio", saw.as_str())];
        let answer = browser.post(&format!("/plaatsing/huishoudens/{case}/besluit"), &form).await;
        assert!(browser.get(&answer.location).await.body.contains("nb-alert--warning"));
        let whole = board::household(&scope, case).await.unwrap();
        assert_eq!(whole.household.standing, steps::Standing::Fixed(elsewhere));
        cases::take_off(&scope, case).await.unwrap();
        let gone = settle(&scope, run.id, &[(case, Some(saw))], Deed::Tell).await.unwrap();
        assert_eq!(gone, Settled { elsewhere: 1, ..Settled::default() }, "who is off the list stops nobody else");
    }

    async fn who_was_told_keeps_the_why_and_the_chances_of_that_proposal(house: House) {
        let (case, who) = some(&house, house.here, 4).await[0];
        let scope = officer(&house, house.here);
        let run = reckoned(&house, &scope, Floor::Highest).await;
        settle(&scope, run.id, &[(case, None)], Deed::Tell).await.unwrap();
        let before = board::household(&scope, case).await.unwrap().why.unwrap();
        let own = newcomer(&house, house.here, who);
        let chances = clarity(&own).await.unwrap().unwrap().likely;
        assert!(!before.next.is_empty() && chances.iter().any(|one| Some(one.region) == run.region_of(case)));
        let later = reckoned(&house, &scope, Floor::AtLeast(0)).await;
        assert_ne!(later.id, run.id);
        assert_eq!(board::household(&scope, case).await.unwrap().why.unwrap(), before);
        assert_eq!(clarity(&own).await.unwrap().unwrap().likely, chances);
        steps::free(&scope, case, "Er is plaats bij de zus.").await.unwrap();
        let told = clarity(&own).await.unwrap().unwrap();
        assert!(matches!(told.state, clarity::State::TakenBack(_)));
        let tried: Vec<_> = chances.iter().filter(|one| one.tenths > 0).cloned().collect();
        assert_eq!(told.likely, tried, "no chance comes from a proposal in which they were held");
    }
}
