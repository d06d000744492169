//! The list of households over HTTP: found, narrowed and cut into pages.

use super::*;
use crate::dossier::household;
use crate::placement::lines::{Filter, lines};
use crate::placement::listing;

/// The names in the table of a page, in its order.
fn names(page: &str) -> Vec<String> {
    let rows = page.split("<th scope=\"row\">").skip(1);
    rows.map(|row| row.split("<bdi>").nth(1).unwrap().split("</bdi>").next().unwrap().to_owned()).collect()
}

both_engines! {
    async fn a_household_is_found_by_a_name_or_number_of_any_of_them_and_no_address_tells(house: House) {
        let scope = officer(&house, house.here);
        let v_number = crate::dossier::VNumber::parse("9900000007").unwrap();
        let known = NewDossier { v_number: Some(v_number), ..person("Amina", "Haddad", date(1980, 1, 1)) };
        let (_, amina) = listed(&house, house.here, known, Sector::Zorg).await;
        let (_, yusuf) = listed(&house, house.here, person("Yusuf", "Bâkır", date(1990, 1, 1)), Sector::Zorg).await;
        let (last, _) = listed(&house, house.here, person("Selam", "Tesfay", date(1990, 1, 1)), Sector::Zorg).await;
        listed(&house, house.elsewhere, person("Amina", "Elders", date(1980, 1, 1)), Sector::Zorg).await;
        let son = dossier::open(&Scope::system(&house.app, house.here), person("Idris", "Haddad", date(2004, 1, 1)), Vec::new()).await.unwrap();
        household::join(&Scope::system(&house.app, house.here), son, amina).await.unwrap();
        let number = dossier::show(&Scope::system(&house.app, house.here), yusuf, dossier::AsOf::default()).await.unwrap().number;
        let mut browser = signed_in(&house).await;
        let (whole, plain) = (number.clone(), number.replace('-', ""));
        let found = ["amina", "IDRIS", "had idr", "9900000007", "bakir", &whole, &plain, "tesfay"];
        let who = ["Amina Haddad + 1", "Amina Haddad + 1", "Amina Haddad + 1", "Amina Haddad + 1", "Yusuf Bâkır", "Yusuf Bâkır", "Yusuf Bâkır", "Selam Tesfay"];
        for (typed, name) in found.into_iter().zip(who) {
            let page = browser.post("/plaatsing/_zoek", &[("zoek", typed)]).await;
            assert_eq!(names(&page.body), [name], "{typed}: {}", page.body);
            assert!(!page.body.contains(&format!("href=\"{typed}")) && !page.body.contains(&format!("={typed}&")), "{typed}");
        }
        for nobody in ["amina idris", "elders", "9900000008", "%", "' or 1=1"] {
            let page = browser.post("/plaatsing/_zoek", &[("zoek", nobody)]).await;
            assert!(names(&page.body).is_empty() && page.body.contains("Geen huishouden gevonden"), "{nobody}: {}", page.body);
            assert!(page.body.contains("Terug naar de hele lijst"));
        }
        assert_eq!(names(&browser.get("/plaatsing/huishoudens").await.body), ["Selam Tesfay", "Yusuf Bâkır", "Amina Haddad + 1"]);
        let nothing = browser.post("/plaatsing/_zoek", &[("zoek", " "), ("stand", "vast")]).await;
        assert_eq!(nothing.location, "/plaatsing/huishoudens?stand=vast");
        steps::fix(&scope, last, region("AM05"), "De zus woont daar.").await.unwrap();
        for (stand, many) in [("vast", 1), ("open", 0), ("besloten", 0), ("", 1)] {
            let page = browser.post("/plaatsing/_zoek", &[("zoek", "selam"), ("stand", stand)]).await;
            assert_eq!(names(&page.body).len(), many, "{stand}");
        }
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        assert_eq!(regisseur.post("/plaatsing/_zoek", &[("zoek", "amina")]).await.status, StatusCode::FORBIDDEN);
    }

    async fn the_list_is_cut_into_pages_that_keep_what_was_asked(house: House) {
        some(&house, house.here, 53).await;
        let scope = officer(&house, house.here);
        let mut browser = signed_in(&house).await;
        let first = browser.get("/plaatsing/huishoudens").await.body;
        assert_eq!((names(&first).len(), names(&first)[0].as_str()), (50, "Selam52 Tesfay"));
        assert!(first.contains("1 tot en met 50 van 53") && first.contains("/plaatsing/huishoudens?stand=&#38;vanaf=50"), "{first}");
        let rest = browser.get("/plaatsing/huishoudens?stand=&vanaf=50").await.body;
        assert_eq!(names(&rest), ["Selam2 Tesfay", "Selam1 Tesfay", "Selam0 Tesfay"]);
        let found = browser.post("/plaatsing/_zoek", &[("zoek", "tesfay"), ("stand", "open")]).await.body;
        assert_eq!(names(&found).len(), 50);
        assert!(found.contains("name=\"vanaf\" value=\"50\"") && found.contains("name=\"stand\" value=\"open\""), "{found}");
        let more = browser.post("/plaatsing/_zoek", &[("zoek", "tesfay"), ("stand", "open"), ("vanaf", "50")]).await.body;
        assert_eq!(names(&more), names(&rest));
        assert!(browser.get("/plaatsing/huishoudens?vanaf=53").await.body.contains("<h1>"), "beyond the end");
        assert_eq!(board::board(&scope).await.unwrap().households, 53);
    }

    /// As [`cases::listed_in`] tells it, however people move in with each other.
    async fn who_moved_in_together_counts_once_and_who_left_does_not(house: House) {
        let all = some(&house, house.here, 4).await;
        let (scope, system) = (officer(&house, house.here), Scope::system(&house.app, house.here));
        household::join(&system, all[3].1, all[1].1).await.unwrap();
        dossier::close(&system, all[0].1, dossier::CloseReason::Moved).await.unwrap();
        dossier::close(&system, all[1].1, dossier::CloseReason::Moved).await.unwrap();
        let permit = scope.may(crate::access::Room::Placement, crate::access::Action::List).unwrap();
        let mut tx = scope.read().await.unwrap();
        let wanted: Vec<Uuid> = cases::listed_in(&mut tx, &scope, &permit).await.unwrap().iter().rev().map(cases::Listed::id).collect();
        drop(tx);
        assert_eq!(wanted, [all[2].0, all[1].0], "the first of the two who live together now");
        let part = listing::Part { most: 10, ..listing::Part::default() };
        let (shown, many) = listing::households(&scope, &part).await.unwrap();
        assert_eq!((shown.iter().map(|one| one.case.id).collect::<Vec<_>>(), many), (wanted, 2));
        let board = board::board(&scope).await.unwrap();
        assert_eq!((board.households, board.persons, board.stands.open), (2, 2, 2));
    }

    async fn the_lines_of_a_proposal_are_narrowed_to_what_is_still_to_confirm_and_pages_keep_that(house: House) {
        let all = some(&house, house.here, 28).await;
        let scope = officer(&house, house.here);
        for (_, who) in &all[..27] {
            say(&newcomer(&house, house.here, *who), Answer::Hospital(Some(region("AM24")))).await.unwrap();
        }
        tables::set_quota(&scope, &quota(Counts::Households, 0, 40)).await.unwrap();
        let run = reckoned(&house, &scope, Floor::Highest).await;
        let mut browser = signed_in(&house).await;
        let path = format!("/plaatsing/voorstellen/{}/lijst", run.id);
        let whole = browser.get(&path).await.body;
        assert_eq!(names(&whole).len(), 25);
        let first = browser.get(&format!("{path}?bevestigen=nog&stand=open")).await.body;
        assert!(first.contains("1 tot en met 25 van 27") && first.contains("<option value=\"nog\" selected>"), "{first}");
        assert!(first.contains("?stand=open&#38;regio=&#38;bevestigen=nog&#38;volgorde=&#38;vanaf=25"), "{first}");
        let rest = names(&browser.get(&format!("{path}?bevestigen=nog&stand=open&vanaf=25")).await.body);
        let mut seen = [names(&first), rest].concat();
        seen.sort();
        seen.dedup();
        assert_eq!((seen.len(), seen.contains(&"Selam27 Tesfay".to_owned())), (27, false), "each once, and nobody else");
        rules::confirm(&scope, all[0].0, Rule::Care, Some(region("AM24"))).await.unwrap();
        let left = browser.get(&format!("{path}?bevestigen=nog")).await.body;
        assert!(left.contains("van 26") && !left.contains("Selam0 Tesfay"), "{left}");
        let seen = format!("{} {}", all[1].0, run.region_of(all[1].0).unwrap().as_str());
        let form = [("wat", "voorstellen"), ("terug", "stand=open&bevestigen=nog&vanaf=25"), ("huishouden", seen.as_str())];
        let back = browser.post(&format!("/plaatsing/voorstellen/{}/besluit", run.id), &form).await.location;
        assert_eq!(back, format!("{path}?stand=open&regio=&bevestigen=nog&volgorde=&vanaf=25"));
        let told = browser.get(&format!("{path}?bevestigen=nog&stand=voorgesteld")).await.body;
        assert_eq!(names(&told), ["Selam1 Tesfay"]);
        let none = browser.get(&format!("{path}?bevestigen=nog&stand=besloten")).await.body;
        assert!(none.contains("Met dit filter blijft niemand over"), "{none}");
    }

    /// The order and the numbers of a page are those of the proposal itself.
    async fn the_database_cuts_the_same_lines_as_the_proposal_holds(house: House) {
        let all = some(&house, house.here, 30).await;
        let scope = officer(&house, house.here);
        let run = reckoned(&house, &scope, Floor::Highest).await;
        let off = all[3].0;
        cases::take_off(&scope, off).await.unwrap();
        let plan = run.plan().unwrap();
        let mut wanted: Vec<(RegionCode, u16, Uuid)> = run.input.cases.iter().zip(&plan.regions)
            .map(|(asked, region)| (*region, run.input.share(asked, *region), asked.case))
            .filter(|(.., case)| *case != off).collect();
        for by_region in [false, true] {
            wanted.sort_by_key(|(region, share, case)| (by_region.then_some(*region), *share, *case));
            let filter = Filter { by_region, skip: 7, most: 9, ..Filter::default() };
            let (shown, many) = lines(&scope, run.id, &filter).await.unwrap();
            let shown: Vec<_> = shown.iter().map(|line| (line.region, line.share, line.household.case.id)).collect();
            assert_eq!((shown.as_slice(), many), (&wanted[7..16], 29));
        }
        let only = Filter { region: Some(wanted[0].0), most: 100, ..Filter::default() };
        let count = wanted.iter().filter(|one| one.0 == wanted[0].0).count();
        assert_eq!(lines(&scope, run.id, &only).await.unwrap().1, count);
        let mut browser = signed_in(&house).await;
        let mut none = quota(Counts::Households, 0, 0);
        none.bands[0].upper = 1;
        tables::set_quota(&scope, &none).await.unwrap();
        let failed = reckoned(&house, &scope, Floor::Highest).await.id;
        assert_eq!(browser.get(&format!("/plaatsing/voorstellen/{failed}/lijst")).await.status, StatusCode::NOT_FOUND);
        let old = browser.get(&format!("/plaatsing/voorstellen/{}/lijst", run.id)).await.body;
        assert!(old.contains("Dit is niet het nieuwste voorstel"), "{old}");
    }
}
