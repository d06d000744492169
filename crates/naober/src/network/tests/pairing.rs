//! Who is proposed to whom, and who is not.

use matching::pairs::Gate;

use super::*;
use crate::dossier::{self, Details};

fn names(sheet: &Sheet) -> Vec<(String, String)> {
    let pair = |one: &Suggestion| (one.wish.card.first_name.clone(), one.volunteer.offer.card.first_name.clone());
    sheet.suggestions.iter().map(pair).collect()
}

async fn change(volunteer: &Scope, change: impl FnOnce(&mut Offer)) {
    let mut offer = own_profile(volunteer).await.unwrap().unwrap().offer;
    change(&mut offer);
    save_profile(volunteer, &offer).await.unwrap();
}

testkit::both_engines! {
    async fn a_volunteer_gets_no_more_people_than_there_is_room_for(house: House) {
        let (first, second) = (seeker(&house, "Samira").await, seeker(&house, "Yusuf").await);
        let (volunteer, desk) = (helper(&house, "Wim").await, coordinator(&house).await);
        let solved = sheet(&desk).await.unwrap();
        assert_eq!((solved.suggestions.len(), solved.waiting.len()), (1, 1));
        assert!(solved.waiting[0].others, "who fits went to another");
        propose(&desk, first.actor.account, volunteer.actor.account).await.unwrap();
        let again = propose(&desk, second.actor.account, volunteer.actor.account).await;
        assert!(matches!(again, Err(NetworkError::NotFitting)), "an open proposal takes the place");
        let solved = sheet(&desk).await.unwrap();
        assert_eq!(solved.waiting[0].apart, [(Apart::Full, 1)]);
        change(&volunteer, |offer| offer.room = 2).await;
        assert_eq!(names(&sheet(&desk).await.unwrap()), [("Yusuf".to_owned(), "Wim".to_owned())]);
        let twice = propose(&desk, first.actor.account, helper(&house, "Ineke").await.actor.account).await;
        assert!(matches!(twice, Err(NetworkError::NotFitting)), "one proposal at a time for a newcomer");
    }

    async fn a_wish_for_a_woman_is_a_rule_and_being_one_gives_no_points(house: House) {
        let (newcomer, desk) = (seeker(&house, "Samira").await, coordinator(&house).await);
        let (man, woman) = (helper(&house, "Wim").await, helper(&house, "Ineke").await);
        let before = sheet(&desk).await.unwrap();
        change(&woman, |offer| offer.is_woman = true).await;
        let after = sheet(&desk).await.unwrap();
        assert_eq!(before.suggestions[0].parts, after.suggestions[0].parts);
        assert_eq!(before.suggestions[0].volunteer.account, after.suggestions[0].volunteer.account);
        wish(&newcomer, &card("Samira"), true).await.unwrap();
        assert_eq!(names(&sheet(&desk).await.unwrap()), [("Samira".to_owned(), "Ineke".to_owned())]);
        let refused = propose(&desk, newcomer.actor.account, man.actor.account).await;
        assert!(matches!(refused, Err(NetworkError::NotFitting)));
    }

    async fn without_a_valid_safety_check_nobody_is_proposed(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let desk = coordinator(&house).await;
        let late = days_on(&desk, &house, 3 * 366);
        let solved = sheet(&late).await.unwrap();
        assert_eq!(solved.waiting[0].apart, [(Apart::Rule(Gate::SafetyCheck), 1)]);
        let refused = propose(&late, newcomer.actor.account, volunteer.actor.account).await;
        assert!(matches!(refused, Err(NetworkError::NotFitting)));
        let mut browser = enter(&desk).await;
        let path = format!("/maatjes/vrijwilligers/{}/vog", volunteer.actor.account);
        for wrong in ["13-3-2026", "1-1-2020", "gisteren", ""] {
            assert_eq!(browser.post(&path, &[("gezien", wrong)]).await.status.as_u16(), 422, "{wrong}");
        }
        assert_eq!(browser.post(&path, &[("gezien", "12-3-2026")]).await.status.as_u16(), 303);
    }

    async fn who_waits_hears_why_in_words(house: House) {
        seeker(&house, "Samira").await;
        let (volunteer, desk) = (helper(&house, "Wim").await, coordinator(&house).await);
        for (name, at) in [("Brink", (52.1, 6.2)), ("Esch", (52.3, 6.2))] {
            put_place(&desk, name, Some(at)).await.unwrap();
        }
        let towns = places(&desk).await.unwrap();
        change(&volunteer, |offer| {
            offer.card.languages = vec![Language::Fr];
            offer.card.days = vec![Day::Sunday];
            offer.card.aims = vec![Aim::Coach];
            offer.card.place = Some(towns[1].id);
        }).await;
        let page = enter(&desk).await.get("/maatjes/koppelen").await.body;
        for words in ["geen taal samen", "kan niet op deze tijden", "biedt iets anders", "woont te ver weg"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        pause(&volunteer).await.unwrap();
        let page = enter(&desk).await.get("/maatjes/koppelen").await.body;
        assert!(page.contains("geen vrijwilliger die voorstellen wil"));
    }

    async fn long_waiting_counts_and_names_and_origin_do_not(house: House) {
        let late = seeker(&house, "Zoë").await;
        let early = seeker(&house, "Abel").await;
        helper(&house, "Wim").await;
        let desk = days_on(&coordinator(&house).await, &house, 70);
        let first = sheet(&desk).await.unwrap().suggestions[0].wish.dossier;
        assert_eq!(first, late.actor.account, "who asked first, of two alike");
        withdraw(&late).await.unwrap();
        wish(&days_on(&late, &house, 63), &card("Zoë"), false).await.unwrap();
        let first = sheet(&desk).await.unwrap().suggestions[0].wish.dossier;
        assert_eq!(first, early.actor.account, "who waits ten weeks before who waits one");
        // The names of the two change places, and so does all the dossier says of who they are.
        for (scope, name) in [(&late, "Abel"), (&early, "Zoë")] {
            wish(scope, &card(name), false).await.unwrap();
            let details = Details {
                given_names: name.to_owned(),
                family_name: "Anders".to_owned(),
                language: Some("so".to_owned()),
                ..Details::default()
            };
            let system = Scope::system(&house.app, house.here);
            dossier::change_details(&system, DossierId(scope.actor.account), details, "gesprek").await.unwrap();
        }
        let solved = sheet(&desk).await.unwrap();
        assert_eq!(solved.suggestions[0].wish.dossier, early.actor.account);
    }

    async fn a_proposal_taken_back_by_mistake_can_be_sent_again(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let desk = coordinator(&house).await;
        let both = (newcomer.actor.account, volunteer.actor.account);
        let pair = propose(&desk, both.0, both.1).await.unwrap();
        let mut office = enter(&desk).await;
        office.post(&format!("/maatjes/overzicht/{pair}/intrekken"), &[]).await;
        assert_eq!(sheet(&desk).await.unwrap().waiting[0].apart, [(Apart::TakenBack, 1)]);
        assert!(office.get("/maatjes/koppelen").await.body.contains("kort geleden ingetrokken"));
        assert!(office.get("/maatjes/overzicht").await.body.contains("Opnieuw voorstellen"));
        let form = [("inburgeraar", both.0.to_string()), ("vrijwilliger", both.1.to_string())];
        let form: Vec<(&str, &str)> = form.iter().map(|(field, id)| (*field, id.as_str())).collect();
        assert_eq!(office.post("/maatjes/koppelen", &form).await.status.as_u16(), 303);
        let page = office.get("/maatjes/overzicht").await.body;
        assert!(!page.contains("Opnieuw voorstellen"), "it is proposed: {page}");
        let again = volunteers_pairs(&volunteer).await.unwrap()[0].pair.clone();
        assert_eq!((again.stage(), again.id == pair), (Stage::Proposed, false));
        take_back(&desk, again.id).await.unwrap();
        let then = sheet(&days_on(&desk, &house, 29)).await.unwrap();
        assert_eq!(then.waiting[0].apart, [(Apart::TakenBack, 1)], "not worked out again yet");
        assert_eq!(names(&sheet(&days_on(&desk, &house, 30)).await.unwrap()), [("Samira".to_owned(), "Wim".to_owned())]);
    }

    async fn a_refusal_or_an_ended_pair_still_keeps_two_apart(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let (other, desk) = (helper(&house, "Ineke").await, coordinator(&house).await);
        let (asks, refuses) = (newcomer.actor.account, volunteer.actor.account);
        take_back(&desk, propose(&desk, asks, refuses).await.unwrap()).await.unwrap();
        let pair = propose(&desk, asks, refuses).await.unwrap();
        answer(&volunteer, pair, false).await.unwrap();
        let met = agreed(&house, &newcomer, &other).await;
        take_back(&desk, met).await.unwrap();
        let later = days_on(&desk, &house, 60);
        assert_eq!(sheet(&later).await.unwrap().waiting[0].apart, [(Apart::Before, 2)]);
        for account in [refuses, other.actor.account] {
            assert!(matches!(propose(&later, asks, account).await, Err(NetworkError::NotFitting)));
        }
        let page = enter(&desk).await.get("/maatjes/overzicht").await.body;
        assert!(!page.contains("Opnieuw voorstellen"), "{page}");
    }
}
