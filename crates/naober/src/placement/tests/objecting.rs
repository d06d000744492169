//! What people bring in against a region: once until there is an answer, and in what order officers see it.

use super::*;
use crate::dossier::household;
use crate::home::tests::comes_in;
use crate::placement::objections::{self, LONGEST};

both_engines! {
    async fn one_objection_waits_at_a_time_and_a_second_press_shows_the_first_with_its_day(house: House) {
        let born = date(1990, 3, 25);
        let speaks = |name: &str| NewDossier { language: Some("nl".to_owned()), ..person(name, "Tesfay", born) };
        let (scope, system) = (officer(&house, house.here), Scope::system(&house.app, house.here));
        let (case, who) = listed(&house, house.here, speaks("Selam"), Sector::Zorg).await;
        some(&house, house.here, 2).await;
        let partner = dossier::open(&system, speaks("Omar"), Vec::new()).await.unwrap();
        household::join(&system, partner, who).await.unwrap();
        let run = reckoned(&house, &scope, Floor::Highest).await;
        steps::settle(&scope, run.id, &[(case, None)], steps::Deed::Tell).await.unwrap();
        let mut browser = comes_in(&house, &system, who).await;
        let (page, path) = ("/mijn/regio/uitkomst", "/mijn/regio/oneens");
        let long = "é".repeat(LONGEST + 1);
        let refused = browser.post(path, &[("tekst", &long)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("id=\"tekst-mistake\"") && refused.body.contains("2000") && refused.body.contains(&long));
        assert!(matches!(object(&newcomer(&house, house.here, who), &long).await, Err(PlacementError::TooLong(LONGEST))));
        let first = "é".repeat(LONGEST);
        assert_eq!(browser.post(path, &[("tekst", &first)]).await.status, StatusCode::SEE_OTHER);
        let waits = browser.get(page).await.body;
        assert!(waits.contains(&first) && !waits.contains("<textarea"), "{waits}");
        assert_eq!(waits.matches("Daar komt eerst antwoord op").count(), 1, "{waits}");
        assert!(!waits.contains("U kunt nu nog zeggen"), "{waits}");
        let start = browser.get("/mijn").await.body;
        assert!(start.contains("Antwoord komt vóór of op"), "{start}");
        for words in [first.as_str(), "En nog iets."] {
            let again = browser.post(path, &[("tekst", words)]).await;
            assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(again.body.contains("id=\"tekst-mistake\"") && again.body.contains("2026"), "{}", again.body);
            assert!(again.body.contains(&first) && again.body.contains(&format!("\n{words}</textarea>")), "{}", again.body);
        }
        let mut other = comes_in(&house, &system, partner).await;
        assert_eq!(other.post(path, &[("tekst", "Ik vind iets anders.")]).await.status, StatusCode::SEE_OTHER, "words of their own");
        let (brought, many) = objections::objections(&scope, 0, 10).await.unwrap();
        assert_eq!((brought.len(), many), (2, 2));
        for one in &brought {
            objections::answer(&scope, case, one.id, "Wij zoeken verder.").await.unwrap();
        }
        assert!(browser.get(page).await.body.contains("<textarea"));
        assert!(!browser.get("/mijn").await.body.contains("Antwoord komt vóór of op"));
        assert_eq!(browser.post(path, &[("tekst", "En nog iets.")]).await.status, StatusCode::SEE_OTHER, "after an answer");
        let elsewhere = RegionCode::all().find(|region| Some(*region) != run.region_of(case)).unwrap();
        steps::fix(&scope, case, elsewhere, "De zus woont daar.").await.unwrap();
        let run = reckoned(&house, &scope, Floor::Highest).await;
        steps::settle(&scope, run.id, &[(case, None)], steps::Deed::Tell).await.unwrap();
        assert_eq!(browser.post(path, &[("tekst", "Ook hier niet.")]).await.status, StatusCode::SEE_OTHER, "another decision");
        steps::free(&scope, case, "Het was een vergissing.").await.unwrap();
        let taken_back = browser.get(page).await.body;
        assert!(taken_back.contains("geldt niet meer") && !taken_back.contains("<textarea"), "{taken_back}");
        let typed = browser.post(path, &[("tekst", &long)]).await;
        assert_eq!(typed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(typed.body.contains(&long), "what was typed meanwhile stays");
    }

    async fn two_presses_at_once_make_one_objection(house: House) {
        let (_, who) = some(&house, house.here, 1).await[0];
        let scope = officer(&house, house.here);
        reckoned(&house, &scope, Floor::Highest).await;
        let own = newcomer(&house, house.here, who);
        let done = tokio::join!(object(&own, "Nee."), object(&own, "Nee."), object(&own, "Nee."));
        let made = [done.0.is_ok(), done.1.is_ok(), done.2.is_ok()];
        assert_eq!(made.iter().filter(|made| **made).count(), 1);
        assert_eq!(objections::objections(&scope, 0, 10).await.unwrap().1, 1);
    }

    async fn officers_see_what_waits_first_the_oldest_first_page_by_page(house: House) {
        let all = some(&house, house.here, 28).await;
        let scope = officer(&house, house.here);
        for (at, (_, who)) in all.iter().enumerate() {
            let own = newcomer(&house, house.here, *who);
            let at = own.now + jiff::SignedDuration::from_mins(i64::try_from(at).unwrap());
            object(&Scope { now: at, ..own }, &format!("Bezwaar {at}.")).await.unwrap();
        }
        let (brought, _) = objections::objections(&scope, 0, 2).await.unwrap();
        for one in &brought {
            objections::answer(&scope, one.case, one.id, "Wij zoeken verder.").await.unwrap();
        }
        let mut browser = signed_in(&house).await;
        let names = |page: &str| -> Vec<String> {
            let heads = page.split("#bezwaren\">").skip(1);
            heads.map(|head| head.split(" Tesfay").next().unwrap().trim_start_matches('\u{2068}').to_owned()).collect()
        };
        let first = browser.get("/plaatsing/bezwaren").await.body;
        let wanted: Vec<String> = (2..27).map(|number| format!("Selam{number}")).collect();
        assert_eq!(names(&first), wanted, "{first}");
        assert!(first.contains("1 tot en met 25 van 28") && first.contains("/plaatsing/bezwaren?vanaf=25"));
        let rest = browser.get("/plaatsing/bezwaren?vanaf=25").await.body;
        assert_eq!(names(&rest), ["Selam27", "Selam0", "Selam1"]);
        assert!(rest.contains("/plaatsing/bezwaren?vanaf=0"));
    }
}
