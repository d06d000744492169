//! What holds when people do things twice, at the same moment, or in another order.

use super::*;
use crate::placement::{bringing, to_tell};

both_engines! {
    async fn a_decision_waits_for_an_answer_and_each_household_is_decided_on_once(house: House) {
        let all = some(&house, house.here, 3).await;
        let scope = officer(&house, house.here);
        let (held, waits, free) = (all[0].0, all[1].0, all[2].0);
        steps::fix(&scope, held, region("AM05"), "De zus woont daar.").await.unwrap();
        let run = reckoned(&house, &scope, Floor::Highest).await.id;
        object(&newcomer(&house, house.here, all[1].1), "Ik wil bij mijn zus wonen.").await.unwrap();
        let settled = steps::settle(&scope, run, &[held, held, waits, free, held].map(|id| (id, None)), steps::Deed::Decide).await.unwrap();
        assert_eq!(settled, steps::Settled { done: 2, waiting: 1, ..steps::Settled::default() });
        assert_eq!(board::household(&scope, held).await.unwrap().steps.len(), 2);
        let again = steps::settle(&scope, run, &[(held, None), (held, None)], steps::Deed::Tell).await.unwrap();
        assert_eq!(again.done, 0, "a decision stays");
        let system = Scope::system(&house.app, house.here);
        assert_eq!(to_tell(&system).await.unwrap().len(), 2);
        steps::free(&scope, held, "Het was een vergissing.").await.unwrap();
        let told = clarity(&newcomer(&house, house.here, all[0].1)).await.unwrap().unwrap().state;
        assert_eq!(told, clarity::State::TakenBack(scope.today()));
        let told: Vec<DossierId> = to_tell(&system).await.unwrap().into_iter().map(|one| one.dossier).collect();
        assert_eq!(told.iter().filter(|one| **one == all[0].1).count(), 2, "decided, and taken back");
        steps::settle(&scope, run, &[(held, None)], steps::Deed::Decide).await.unwrap();
        let mut browser = signed_in(&house).await;
        let path = format!("/plaatsing/huishoudens/{waits}");
        let goes_to = board::household(&scope, waits).await.unwrap().goes_to().unwrap();
        browser.post(&format!("{path}/besluit"), &[("wat", "besluiten"), ("regio", goes_to.as_str())]).await;
        assert!(browser.get(&path).await.body.contains("Er wacht nog een bezwaar"));
        assert!(matches!(cases::take_off(&scope, waits).await, Err(PlacementError::ObjectionWaits)));
        assert!(matches!(cases::take_off(&scope, held).await, Err(PlacementError::NotNow)));
    }

    async fn a_rule_goes_along_to_the_next_time_on_the_list_and_none_contradicts_what_holds(house: House) {
        let (case, who) = some(&house, house.here, 2).await[0];
        let scope = officer(&house, house.here);
        rules::confirm(&scope, case, Rule::Family, Some(region("AM01"))).await.unwrap();
        cases::take_off(&scope, case).await.unwrap();
        let again = cases::put_up_of(&scope, who, 0).await.unwrap();
        let elsewhere = steps::fix(&scope, again, region("AM05"), "Dichtbij").await;
        assert!(matches!(elsewhere, Err(PlacementError::RuleForbids)));
        let second = [("regel", "zorg"), ("regelregio", "AM05")];
        let page = signed_in(&house).await.post(&format!("/plaatsing/huishoudens/{again}/regels"), &second).await;
        assert!(page.body.contains("Dit past niet bij een andere regel"), "{}", page.body);
        rules::confirm(&scope, again, Rule::Family, None).await.unwrap();
        steps::fix(&scope, again, region("AM05"), "Dichtbij").await.unwrap();
        let against = rules::confirm(&scope, again, Rule::Care, Some(region("AM01"))).await;
        assert!(matches!(against, Err(PlacementError::Contradicts)));
    }

    async fn two_at_the_same_moment_go_one_after_the_other(house: House) {
        let scope = officer(&house, house.here);
        let text = "voornamen;achternaam;geboortedatum;taal;huishouden;v-nummer\nSara;Haddad;1-1-1990;ar;a;9900000001\nOmar;Haddad;2-2-1988;ar;a;9900000002\n";
        let file = crate::connect::files::read(text.as_bytes()).unwrap();
        let brought = tokio::join!(bringing::bring(&scope, &file), bringing::bring(&scope, &file), bringing::bring(&scope, &file));
        let once = [brought.0.is_ok(), brought.1.is_ok(), brought.2.is_ok()];
        assert_eq!(once.iter().filter(|ok| **ok).count(), 1);
        let listed = board::board(&scope).await.unwrap();
        assert_eq!((listed.households, listed.persons), (1, 2));
        tables::set_quota(&scope, &quota(Counts::Households, 0, 40)).await.unwrap();
        let shift = || tables::shift_quota(&scope, region("AM01"), region("AM02"), 3);
        let (one, two, three) = tokio::join!(shift(), shift(), shift());
        assert!(one.unwrap().is_ok() && two.unwrap().is_ok() && three.unwrap().is_ok());
        assert_eq!(tables::quota(&scope).await.unwrap().table.of(region("AM01")).upper, 31);
        let (one, two) = tokio::join!(runs::ask(&scope, Floor::Highest), runs::ask(&scope, Floor::Highest));
        let asked = one.unwrap();
        assert_eq!(asked, two.unwrap(), "a double click asks once");
        assert_ne!(asked, runs::ask(&scope, Floor::AtLeast(500)).await.unwrap(), "another floor is another question");
        let other = text.replace("2-2-1988", "3-3-1988").replace(";a;", ";b;");
        let other = crate::connect::files::read(other.as_bytes()).unwrap();
        let refused = bringing::bring(&scope, &other).await;
        assert!(matches!(refused, Err(PlacementError::WrongTable(faults)) if faults.iter().any(|one| one.key == "placement-file-other-person")));
    }
}
