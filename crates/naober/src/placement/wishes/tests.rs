//! The newcomer's side over HTTP: what is asked of whom, kept how, and what comes back.

use jiff::SignedDuration;
use serde_json::json;
use texts::Language;

use super::{Answer, Near, Sector, Subject, Surroundings, Tie, Wishes, history, say, wishes_in};
use crate::access::tests::{Browser, House};
use crate::access::{Action, Actor, Role, Room, Scope};
use crate::connect::queue::Message;
use crate::dossier::{self, AsOf, DossierId};
use crate::home::tests::{comes_in, someone};
use crate::placement::{PlacementError, RegionCode, cases, objections, planning, runs, steps};

const TEXT: Language = Language::Ar;

fn region(code: &str) -> RegionCode {
    RegionCode::parse(code).unwrap()
}

fn as_officer(scope: &Scope) -> Scope {
    let actor = Actor { name: "Otto".to_owned(), role: Role::PlacementOfficer, ..scope.actor.clone() };
    Scope { actor, ..scope.clone() }
}

fn as_newcomer(scope: &Scope, id: DossierId) -> Scope {
    let actor = Actor { account: id.0, name: "Samira".to_owned(), role: Role::Inburgeraar };
    Scope { actor, ..scope.clone() }
}

/// Someone for whom a region is sought, signed in.
async fn on_the_list(house: &House, name: &str) -> (Scope, DossierId, uuid::Uuid, Browser) {
    let (scope, id) = someone(house, house.here, name).await;
    let number = dossier::show_with(&scope, id, AsOf::default(), &[]).await.unwrap().number;
    let case = cases::put_up(&as_officer(&scope), &number, 2).await.unwrap();
    let browser = comes_in(house, &scope, id).await;
    (scope, id, case, browser)
}

async fn said(scope: &Scope, id: DossierId) -> Wishes {
    let permit = as_officer(scope).may(Room::Placement, Action::Read).unwrap();
    let mut tx = scope.read().await.unwrap();
    wishes_in(&mut tx, scope, &permit, &[id.0]).await.unwrap().remove(&id.0).unwrap_or_default()
}

/// A proposal with everyone on the list in it.
async fn propose(house: &House, scope: &Scope) -> uuid::Uuid {
    let run = runs::ask(&as_officer(scope), planning::Floor::Highest).await.unwrap();
    let (kind, payload) = (runs::KIND.to_owned(), json!({ "run": run }).to_string());
    let message = Message { id: run, tenant: house.here, kind, payload, attempt: 1 };
    runs::perform(&house.app, &message).await.unwrap();
    run
}

testkit::both_engines! {
    async fn what_someone_says_is_kept_one_thing_at_a_time_and_the_newest_counts(house: House) {
        let (scope, id, _, mut newcomer) = on_the_list(&house, "Samira").await;
        assert!(newcomer.get("/mijn").await.body.contains("href=\"/mijn/regio\""), "a door in the menu");
        assert!(newcomer.get("/mijn/regio").await.body.contains("/mijn/regio/vragen/mensen"));
        let people = [("eerste-graad", "zwolle"), ("familie", ""), ("vrienden", "Den Haag"), ("vrienden", "Meppel")];
        let next = newcomer.post("/mijn/regio/vragen/mensen", &people).await;
        assert_eq!(next.location, "/mijn/regio/vragen/werk-gedaan", "{}", next.body);
        newcomer.post("/mijn/regio/vragen/werk-gewenst", &[("werk-gewenst", "zorg"), ("werk-gewenst", "horeca")]).await;
        newcomer.post("/mijn/regio/vragen/omgeving", &[("omgeving", "dorp")]).await;
        newcomer.post("/mijn/regio/vragen/plaatsen", &[("plaatsen", "Goes"), ("plaatsen", "Assen")]).await;
        newcomer.post("/mijn/regio/vragen/plaatsen", &[("plaatsen", "Assen")]).await;
        let wishes = said(&scope, id).await;
        let near = |who, code| Near { who, region: region(code) };
        let people = [near(Tie::FirstDegree, "AM36"), near(Tie::Friends, "AM21"), near(Tie::Friends, "AM36")];
        assert_eq!(wishes.people_near, people);
        assert_eq!(wishes.wants_work_in, [Sector::Zorg, Sector::Horeca]);
        assert_eq!((wishes.surroundings, wishes.regions), (Some(Surroundings::Dorp), vec![region("AM01")]));
        let earlier = history(&as_newcomer(&scope, id)).await.unwrap();
        assert_eq!((earlier.len(), earlier[1].wishes.regions.len()), (5, 2), "what was said before stays");
        let again = newcomer.get("/mijn/regio/vragen/mensen").await.body;
        assert!(again.contains("value=\"Regio Zwolle\"") && again.contains("value=\"Haaglanden\""));
    }

    async fn a_place_that_is_not_known_is_said_where_it_was_typed(house: House) {
        let (scope, id, _, mut newcomer) = on_the_list(&house, "Samira").await;
        let form = [("plaatsen", "Zwole"), ("plaatsen", "<b>دمشق"), ("plaatsen", "Goes")];
        let wrong = newcomer.post("/mijn/regio/vragen/plaatsen", &form).await;
        assert_eq!(wrong.status.as_u16(), 422);
        for kept in ["value=\"Zwole\"", "value=\"Goes\"", "href=\"#plaatsen-2\"", "Zwolle"] {
            assert!(wrong.body.contains(kept), "{kept} in {}", wrong.body);
        }
        assert!(!wrong.body.contains("<b>دمشق"));
        let four = ["Goes", "Assen", "Ede", "Venlo"].map(|place| ("plaatsen", place));
        let many = newcomer.post("/mijn/regio/vragen/plaatsen", &four).await;
        assert_eq!(many.status.as_u16(), 422);
        assert!(many.body.contains(&texts::text(TEXT, "home-region-too-many")) && many.body.contains("value=\"Venlo\""));
        let flood = vec![("plaatsen", "Q"); 5000];
        let flood = newcomer.post("/mijn/regio/vragen/plaatsen", &flood).await;
        assert!(flood.status.as_u16() == 422 && flood.body.len() < 200_000, "{}", flood.body.len());
        let long = newcomer.post("/mijn/regio/vragen/ziekenhuis", &[("ziekenhuis", &"x".repeat(10_000))]).await;
        assert_eq!(long.status.as_u16(), 422);
        let crafted = newcomer.post("/mijn/regio/vragen/omgeving", &[("omgeving", "kasteel")]).await;
        assert_eq!(crafted.status.as_u16(), 400, "no form offers it");
        assert_eq!(newcomer.get("/mijn/regio/vragen/nationaliteit").await.status.as_u16(), 404);
        assert_eq!(said(&scope, id).await, Wishes::default(), "nothing of it was kept");
        let all = RegionCode::all().take(4).collect();
        let refused = say(&as_newcomer(&scope, id), Answer::Regions(all)).await;
        assert!(matches!(refused, Err(PlacementError::TooManyRegions(3))));
    }

    async fn who_cannot_type_a_place_chooses_it_from_a_list_and_nothing_else_is_lost(house: House) {
        let (scope, id, _, mut newcomer) = on_the_list(&house, "Samira").await;
        assert!(!newcomer.get("/mijn/regio/vragen/plaatsen").await.body.contains("<select"), "only for who needs it");
        let path = "/mijn/regio/vragen/plaatsen";
        let wrong = newcomer.post(path, &[("plaatsen", "أوتريخت"), ("plaatsen", "Goes"), ("plaatsen", "Zwole")]).await;
        assert_eq!(wrong.status.as_u16(), 422);
        assert!(wrong.body.contains("name=\"plaatsen-lijst\"") && wrong.body.contains("name=\"plaatsen-3-lijst\""), "{}", wrong.body);
        assert!(!wrong.body.contains("plaatsen-2-lijst"), "that name is known");
        let list = wrong.body.split("<select").nth(1).unwrap().split("</select>").next().unwrap();
        let names: Vec<&str> = list.split("<option>").skip(1).map(|option| option.split("</option>").next().unwrap()).collect();
        let at = |name| names.iter().position(|one| *one == name).unwrap();
        assert!(names.len() > 342 && at("Aalsmeer") < at("Den Haag") && at("Den Haag") < at("Zwolle"), "{names:?}");
        let chosen = [("plaatsen", "أوتريخت"), ("plaatsen-lijst", "Utrecht"), ("plaatsen", "Goes"), ("plaatsen", "Zwole"), ("plaatsen-3-lijst", "")];
        let again = newcomer.post(path, &chosen).await;
        assert_eq!(again.status.as_u16(), 422, "one is still not known");
        for kept in ["value=\"أوتريخت\"", "<option selected>Utrecht</option>", "value=\"Goes\"", "value=\"Zwole\"", "plaatsen-3-lijst"] {
            assert!(again.body.contains(kept), "{kept} in {}", again.body);
        }
        let chosen = [("plaatsen", "أوتريخت"), ("plaatsen-lijst", "Utrecht"), ("plaatsen", "Goes"), ("plaatsen", ""), ("plaatsen-3-lijst", "Zwolle")];
        let done = newcomer.post(path, &chosen).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);
        assert_eq!(said(&scope, id).await.regions, [region("AM13"), region("AM24"), region("AM36")]);
        let people = [("eerste-graad", "دمشق"), ("eerste-graad-lijst", "Den Haag"), ("vrienden", "Meppel")];
        assert_eq!(newcomer.post("/mijn/regio/vragen/mensen", &people).await.status.as_u16(), 303);
        assert_eq!(said(&scope, id).await.people_near[0].region, region("AM21"));
        let known = newcomer.post(path, &[("plaatsen", "Goes"), ("plaatsen-lijst", "Utrecht")]).await;
        assert_eq!((known.status.as_u16(), said(&scope, id).await.regions), (303, vec![region("AM24")]), "the name that is known");
        let crafted = newcomer.post(path, &[("plaatsen", "Zwole"), ("plaatsen-lijst", "<b>Nergens")]).await;
        assert!(crafted.status.as_u16() == 422 && !crafted.body.contains("<b>Nergens"), "{}", crafted.body);
    }

    async fn i_do_not_know_is_an_answer(house: House) {
        let (scope, id, _, mut newcomer) = on_the_list(&house, "Samira").await;
        newcomer.post("/mijn/regio/vragen/ziekenhuis", &[("ziekenhuis", "Goes")]).await;
        let answer = [("ziekenhuis", "Nergenshuizen"), ("weet-niet", "1")];
        let next = newcomer.post("/mijn/regio/vragen/ziekenhuis", &answer).await;
        assert_eq!(next.status.as_u16(), 303, "{}", next.body);
        assert_eq!(said(&scope, id).await.hospital, None, "and takes back what was said");
        let asks = texts::text(TEXT, "home-region-go");
        let page = newcomer.get("/mijn/regio/uitkomst").await.body;
        assert!(page.contains(&asks) && !page.contains(&texts::text(TEXT, "home-region-none-fill")), "some are left");
        assert!(newcomer.get("/mijn").await.body.contains(&asks));
        for subject in Subject::ALL {
            newcomer.post(&format!("/mijn/regio/vragen/{}", subject.name()), &[("weet-niet", "1")]).await;
        }
        let whole = newcomer.get("/mijn/regio?klaar=1").await.body;
        assert!(whole.contains(&texts::text(TEXT, "home-region-saved")));
        assert!(whole.contains(&texts::text(TEXT, "home-region-all-said")));
        assert!(!newcomer.get("/mijn/regio/uitkomst").await.body.contains(&asks));
    }

    async fn nobody_else_is_asked_and_nobody_else_reads_it(house: House) {
        let (scope, id, _, mut newcomer) = on_the_list(&house, "Samira").await;
        newcomer.post("/mijn/regio/vragen/plaatsen", &[("plaatsen", "Goes")]).await;
        let (_, other) = someone(&house, house.here, "Yusuf").await;
        let mut other_browser = comes_in(&house, &scope, other).await;
        assert!(!other_browser.get("/mijn").await.body.contains("/mijn/regio"), "no door");
        for path in ["/mijn/regio/uitkomst", "/mijn/regio/vragen/studie"] {
            let away = other_browser.get(path).await;
            assert!(!away.location.is_empty() && !away.body.contains("<form"), "{path}");
        }
        let posted = other_browser.post("/mijn/regio/vragen/studie", &[("studie", "hbo")]).await;
        assert_eq!(posted.location, "/mijn/regio/uitkomst");
        let objected = other_browser.post("/mijn/regio/oneens", &[("tekst", "Nee")]).await;
        assert_eq!(objected.location, "/mijn?regio=geen");
        assert_eq!(other_browser.get("/mijn/regio/uitkomst").await.location, "/mijn?regio=geen");
        assert!(other_browser.get("/mijn?regio=geen").await.body.contains(&texts::text(TEXT, "home-region-not-sought")));
        let (_, _, _, mut neighbour) = on_the_list(&house, "Layla").await;
        assert!(!neighbour.get("/mijn/regio").await.body.contains("Zeeland"), "what Samira said is hers");
        for role in Role::STAFF {
            let mut staff = house.signed_in(house.here, *role).await;
            for path in ["/mijn/regio", "/mijn/regio/uitkomst", "/mijn/regio/vragen/studie"] {
                assert_eq!(staff.get(path).await.status.as_u16(), 403, "{path} as {}", role.name());
            }
        }
        let own = as_newcomer(&scope, id).may(Room::Home, Action::Read).unwrap();
        let mut tx = scope.read().await.unwrap();
        let opened = wishes_in(&mut tx, &scope, &own, &[id.0, other.0]).await.unwrap();
        assert_eq!(opened.keys().collect::<Vec<_>>(), [&id.0], "a permit opens what it opens");
    }

    async fn what_is_likely_proposed_and_decided_is_told_and_an_objection_gets_its_answer(house: House) {
        let (scope, id, case, mut newcomer) = on_the_list(&house, "Samira").await;
        newcomer.post("/mijn/regio/vragen/plaatsen", &[("plaatsen", "Goes")]).await;
        let told = |key| texts::text(TEXT, key);
        let page = newcomer.get("/mijn/regio/uitkomst").await.body;
        assert!(page.contains(&told("home-region-none")) && !page.contains("/mijn/regio/oneens"));
        let run = propose(&house, &scope).await;
        let page = newcomer.get("/mijn/regio/uitkomst").await.body;
        assert!(page.contains(&told("home-region-likely-one")) && page.contains("<svg") && page.contains("CBS"), "{page}");
        assert!(!page.contains("/mijn/regio/oneens"), "there is nothing to disagree with yet");
        let empty = newcomer.post("/mijn/regio/oneens", &[("tekst", " ")]).await;
        assert_eq!(empty.status.as_u16(), 422);
        let officer = as_officer(&scope);
        steps::settle(&officer, run, &[(case, None)], steps::Deed::Tell).await.unwrap();
        let proposed = told("home-region-proposed-next");
        assert!(newcomer.get("/mijn/regio/uitkomst").await.body.contains(&proposed));
        let sent = newcomer.post("/mijn/regio/oneens", &[("tekst", "أختي <b>بعيدة")]).await;
        assert_eq!(sent.location, "/mijn/regio/uitkomst?verstuurd=2026-03-26");
        let waits = newcomer.get(&sent.location).await.body;
        assert!(waits.contains("أختي") && !waits.contains("<b>بعيدة"));
        let brought = objections::objections(&officer, 0, 10).await.unwrap().0;
        assert_eq!((brought.len(), brought[0].dossier), (1, id));
        objections::answer(&officer, case, brought[0].id, "Wij zoeken verder.").await.unwrap();
        let page = newcomer.get("/mijn/regio/uitkomst").await.body;
        assert!(page.contains("lang=\"nl\" dir=\"ltr\">Wij zoeken verder."), "{page}");
        assert!(page.find("Wij zoeken verder.") < page.find("/mijn/regio/oneens"), "the answer comes before the form");
        assert!(newcomer.get("/mijn").await.body.contains(&told("home-region-answered")));
        let next_hour = Scope { now: officer.now + SignedDuration::from_hours(1), ..officer.clone() };
        steps::settle(&next_hour, run, &[(case, None)], steps::Deed::Decide).await.unwrap();
        let start = newcomer.get("/mijn").await.body;
        assert!(start.contains("/mijn/regio/uitkomst") && !start.contains(&told("home-region-answered")), "{start}");
        assert!(newcomer.get("/mijn/regio/uitkomst").await.body.contains(&told("home-region-decided-next")));
        assert_eq!(newcomer.get("/mijn/regio").await.location, "/mijn/regio/uitkomst");
        let late = newcomer.post("/mijn/regio/vragen/plaatsen", &[("plaatsen", "Ede")]).await;
        assert_eq!(late.location, "/mijn/regio/uitkomst", "what is decided is not asked any more");
        assert_eq!(newcomer.get("/mijn/regio/vragen/plaatsen").await.location, "/mijn/regio/uitkomst");
        let (_, _, _, mut neighbour) = on_the_list(&house, "Layla").await;
        assert!(!neighbour.get("/mijn/regio/uitkomst").await.body.contains("أختي"));
    }
}
