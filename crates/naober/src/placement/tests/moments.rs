//! What officers run into: colleagues at the same moment, a proposal that got old, a log that cannot be written.

use store::{Settings, Store};

use super::*;
use crate::access::Ledger;
use crate::app::App;
use crate::dossier::household;

both_engines! {
    async fn of_two_officers_who_decide_at_the_same_moment_one_decides_and_the_other_is_told(house: House) {
        let (case, _) = some(&house, house.here, 2).await[0];
        let scope = officer(&house, house.here);
        let proposed = reckoned(&house, &scope, Floor::Highest).await.region_of(case).unwrap();
        let (mut one, mut other) = (signed_in(&house).await, signed_in(&house).await);
        let path = format!("/plaatsing/huishoudens/{case}");
        let (settle, form) = (format!("{path}/besluit"), [("wat", "besluiten"), ("regio", proposed.as_str())]);
        let (first, second) = tokio::join!(one.post(&settle, &form), other.post(&settle, &form));
        assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
        let told = [one.get(&first.location).await.body, other.get(&second.location).await.body];
        let says = |what: &str| told.iter().filter(|page| page.contains(what)).count();
        assert_eq!((says("Het besluit staat vast."), says("Er is niets veranderd.")), (1, 1), "{told:?}");
        let steps = board::household(&scope, case).await.unwrap().steps;
        assert_eq!(steps.iter().filter(|step| step.kind == steps::Kind::Decided).count(), 1);
        let elsewhere = RegionCode::all().find(|region| *region != proposed).unwrap();
        let late = other.post(&format!("{path}/vastzetten"), &[("regio", elsewhere.as_str()), ("reden", "Toch daar")]).await;
        assert!(other.get(&late.location).await.body.contains("is al besloten"), "who comes after is told too");
        assert_eq!(board::household(&scope, case).await.unwrap().household.standing, steps::Standing::Decided(proposed));
    }

    async fn a_decision_is_on_the_region_that_was_seen_or_is_not_taken(house: House) {
        let (case, _) = some(&house, house.here, 1).await[0];
        let scope = officer(&house, house.here);
        let run = reckoned(&house, &scope, Floor::Highest).await.id;
        let seen = board::household(&scope, case).await.unwrap().goes_to();
        let of = [(case, seen)];
        let (decided, fixed) = tokio::join!(
            steps::settle(&scope, run, &of, steps::Deed::Decide),
            steps::fix(&scope, case, region("AM05"), "De zus woont daar.")
        );
        let decided = decided.unwrap();
        let steps = board::household(&scope, case).await.unwrap().steps;
        match fixed {
            Ok(()) => assert_eq!((decided.elsewhere, steps.len(), steps[0].kind), (1, 1, steps::Kind::Fixed)),
            Err(error) => {
                assert!(matches!(error, PlacementError::NotNow));
                assert_eq!((decided.done, steps.len(), steps[0].region), (1, 1, seen));
            }
        }
        let chosen = board::household(&scope, case).await.unwrap().goes_to();
        let other = steps::settle(&scope, run, &[(case, seen)], steps::Deed::Decide).await.unwrap();
        assert_eq!((other.done, other.elsewhere), (0, usize::from(chosen != seen)), "also later");
    }

    async fn two_of_one_household_who_are_put_up_at_once_come_on_the_list_once(house: House) {
        let system = Scope::system(&house.app, house.here);
        let mut numbers = Vec::new();
        let mut people = Vec::new();
        for name in ["Sara", "Omar"] {
            let id = dossier::open(&system, person(name, "Haddad", date(1990, 1, 1)), Vec::new()).await.unwrap();
            numbers.push(dossier::show(&system, id, dossier::AsOf::default()).await.unwrap().number);
            people.push(id);
        }
        household::join(&system, people[0], people[1]).await.unwrap();
        let (mut one, mut other) = (signed_in(&house).await, signed_in(&house).await);
        let (sara, omar) = ([("nummer", numbers[0].as_str()), ("anderen", "2")], [("nummer", numbers[1].as_str()), ("anderen", "2")]);
        let (first, second) = tokio::join!(one.post("/plaatsing/huishoudens", &sara), other.post("/plaatsing/huishoudens", &omar));
        let (done, refused) = if first.status == StatusCode::SEE_OTHER { (first, second) } else { (second, first) };
        assert_eq!((done.status, refused.status), (StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY));
        assert!(refused.body.contains("Dit huishouden staat al op de lijst") && refused.body.contains("value=\"2\""), "{}", refused.body);
        let listed = board::board(&officer(&house, house.here)).await.unwrap();
        assert_eq!((listed.households, listed.persons), (1, 4));
    }

    async fn a_household_says_that_its_proposal_is_old_until_there_is_a_new_one(house: House) {
        let all = some(&house, house.here, 2).await;
        let scope = officer(&house, house.here);
        let proposed = reckoned(&house, &scope, Floor::Highest).await.region_of(all[0].0).unwrap();
        let mut browser = signed_in(&house).await;
        let path = format!("/plaatsing/huishoudens/{}", all[0].0);
        let (answers, rule) = ("veranderde antwoorden na dit voorstel", "Een regel veranderde na dit voorstel");
        let warns = async |browser: &mut Browser, path: &str| {
            let page = browser.get(path).await.body;
            (page.contains(answers), page.contains(rule))
        };
        assert_eq!(warns(&mut browser, &path).await, (false, false), "nothing changed");
        let later = |scope: Scope, hours| Scope { now: scope.now + jiff::SignedDuration::from_hours(hours), ..scope };
        say(&later(newcomer(&house, house.here, all[0].1), 1), Answer::Hospital(Some(proposed))).await.unwrap();
        assert_eq!(warns(&mut browser, &path).await, (true, false));
        rules::confirm(&later(scope.clone(), 2), all[0].0, Rule::Care, Some(proposed)).await.unwrap();
        assert_eq!(warns(&mut browser, &path).await, (true, true));
        assert_eq!(warns(&mut browser, &format!("/plaatsing/huishoudens/{}", all[1].0)).await, (false, false), "the other's is not old");
        reckoned(&house, &later(scope.clone(), 3), Floor::Highest).await;
        assert_eq!(warns(&mut browser, &path).await, (false, false), "a new proposal knows it");
        say(&later(newcomer(&house, house.here, all[0].1), 4), Answer::Hospital(None)).await.unwrap();
        assert_eq!(warns(&mut browser, &path).await, (true, false));
        let goes_to = board::household(&scope, all[0].0).await.unwrap().goes_to().unwrap();
        browser.post(&format!("{path}/besluit"), &[("wat", "besluiten"), ("regio", goes_to.as_str())]).await;
        assert_eq!(warns(&mut browser, &path).await, (false, false), "what is decided does not wait for a proposal");
    }

    /// Everyone's number stands on the page, so another group stays away beside the small one, or all of them.
    async fn a_small_group_in_the_audit_is_not_found_by_subtracting(house: House) {
        let sizes = ["1 persoon", "2 personen", "3 of 4 personen", "5 personen of meer"];
        for (tenant, two, shown) in [(house.here, 3, vec![7]), (house.elsewhere, 2, Vec::new())] {
            let scope = officer(&house, tenant);
            let others = [(6, 0), (two, 1), (7, 2)].into_iter().flat_map(|(many, others)| vec![others; many]);
            for (number, others) in others.enumerate() {
                let who = person(&format!("Selam{number}"), "Tesfay", date(1990, 1, 1));
                let id = dossier::open(&Scope::system(&house.app, tenant), who, Vec::new()).await.unwrap();
                cases::put_up_of(&scope, id, others).await.unwrap();
            }
            let run = reckoned(&house, &scope, Floor::Highest).await.id;
            let mut browser = house.signed_in(tenant, Role::PlacementOfficer).await;
            let page = browser.get(&format!("/plaatsing/voorstellen/{run}/verdeling")).await.body;
            let told = |group: &str| {
                let row = page.split(&format!("<th scope=\"row\">{group}</th>")).nth(1).unwrap();
                let cell = row.split("</tr>").next().unwrap().split("Huishoudens\">").nth(1)?;
                cell.split('<').next().unwrap().parse::<usize>().ok()
            };
            assert_eq!(told("Iedereen"), Some(13 + two), "{page}");
            assert_eq!(told("Noemt geen werk"), Some(13 + two), "a kind without small groups is whole");
            let of_size: Vec<usize> = sizes.iter().filter_map(|group| told(group)).collect();
            assert_eq!(of_size, shown, "{page}");
        }
    }

    async fn when_nobody_can_record_who_looked_nothing_is_shown_and_the_page_says_so(house: House) {
        let (case, _) = some(&house, house.here, 1).await[0];
        let run = reckoned(&house, &officer(&house, house.here), Floor::Highest).await.id;
        let closed = Store::open(&Settings::new(house.database.url())).await.unwrap();
        closed.close().await;
        let mut browser = signed_in(&house).await;
        browser.move_to(App { ledger: Ledger::start(closed), ..house.app.clone() });
        for path in ["/plaatsing/huishoudens".to_owned(), format!("/plaatsing/huishoudens/{case}"), format!("/plaatsing/voorstellen/{run}/lijst")] {
            let page = browser.get(&path).await;
            assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
            assert!(!page.body.contains("Selam0") && page.body.contains("<h1"), "{path}: {}", page.body);
        }
        let found = browser.post("/plaatsing/_zoek", &[("zoek", "selam")]).await;
        assert!(found.status == StatusCode::SERVICE_UNAVAILABLE && !found.body.contains("Tesfay"), "{}", found.body);
        assert_eq!(browser.get("/plaatsing").await.status, StatusCode::OK, "counts are about nobody");
    }
}
