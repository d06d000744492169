//! An account or a dossier that closes, and a safety check that is over: what is left for the others.

use store::Query;

use super::*;
use crate::access::staff;
use crate::dossier::{self, CloseReason};

async fn volunteers_account(house: &House, volunteer: &Scope, open: bool) {
    let administrator = account(house, house.here, Role::Administrator).await;
    let id = volunteer.actor.account;
    let done = if open { staff::enable(&administrator, id).await } else { staff::disable(&administrator, id).await };
    done.unwrap();
}

/// Days from the start until the last day on which the check of a [`helper`] is valid.
const VALID_DAYS: i64 = 1096;

testkit::both_engines! {
    async fn a_closed_account_ends_every_pair_and_proposal_of_its_volunteer(house: House) {
        let (first, second) = (seeker(&house, "Samira").await, seeker(&house, "Yusuf").await);
        let (volunteer, desk) = (helper(&house, "Wim").await, coordinator(&house).await);
        save_profile(&volunteer, &Offer { card: card("Wim"), reach_km: 5, room: 2, is_woman: false }).await.unwrap();
        let pair = agreed(&house, &first, &volunteer).await;
        let open = propose(&desk, second.actor.account, volunteer.actor.account).await.unwrap();
        volunteers_account(&house, &volunteer, false).await;
        let looks = texts::text(Language::Nl, "home-buddy-waiting");
        let (mut own, mut theirs) = (enter(&first).await, enter(&second).await);
        let page = own.get("/mijn/maatje").await.body;
        assert!(page.contains("Dit stopte op") && page.contains(&looks) && !page.contains("Wim"), "{page}");
        let page = theirs.get("/mijn/maatje").await.body;
        assert!(page.contains("Dat ligt niet aan u") && page.contains(&looks) && !page.contains("Wim"), "{page}");
        assert!(!theirs.get("/mijn").await.body.contains("Wim"));
        let late = "/mijn/maatje?gedaan=te-laat";
        assert_eq!(own.post(&format!("/mijn/maatje/{pair}/bericht"), &[("bericht", "Dag")]).await.location, late);
        assert_eq!(theirs.post(&format!("/mijn/maatje/{open}/antwoord"), &[("antwoord", "ja")]).await.location, late);
        let mut office = enter(&desk).await;
        let page = office.get("/maatjes/overzicht").await.body;
        let names = "\u{2068}Samira\u{2069} en \u{2068}Wim\u{2069}";
        assert!(page.contains("De vrijwilliger doet sinds 12 maart 2026 niet meer mee") && page.contains(names), "{page}");
        assert!(page.contains("2 inburgeraars wachten op een maatje"), "{page}");
        assert!(!page.contains(&format!("/maatjes/overzicht/{pair}/")) && !page.contains(&format!("/maatjes/overzicht/{open}/")));
        let other = helper(&house, "Ineke").await;
        propose(&desk, first.actor.account, other.actor.account).await.expect("also before the night");
        let told = night(&house, 0).await;
        assert_eq!(told.iter().filter(|one| one.once.contains("over")).count(), 1, "the other one hears that it is over");
        assert!(!night(&house, 0).await.iter().any(|one| one.once.contains("over")), "once");
        assert_eq!(mailed(&house, desk.actor.account).await, ["bericht"], "somebody waits again");
        assert!(!mailed(&house, volunteer.actor.account).await.contains(&"bedankt"), "nobody reads that");
        volunteers_account(&house, &volunteer, true).await;
        let kept: Vec<Stage> = volunteers_pairs(&volunteer).await.unwrap().iter().map(|seen| seen.pair.stage()).collect();
        assert_eq!(kept, [Stage::Ended, Stage::Ended], "what was written down stays over");
        propose(&desk, second.actor.account, volunteer.actor.account).await.expect("nobody said no");
        let page = enter(&days_on(&desk, &house, 31)).await.get("/maatjes/overzicht").await.body;
        assert!(!page.contains("niet meer mee"), "{page}");
    }

    async fn a_closed_dossier_leaves_nothing_of_the_newcomer_to_see(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let desk = coordinator(&house).await;
        let pair = agreed(&house, &newcomer, &volunteer).await;
        show_phone(&newcomer, pair, Some("06 11 22 33 44")).await.unwrap();
        write(&newcomer, pair, "Dag Wim").await.unwrap();
        let (mut theirs, mut office) = (enter(&volunteer).await, enter(&desk).await);
        let path = format!("/maatjes/koppel/{pair}");
        let page = theirs.get(&path).await.body;
        assert!(page.contains("tel:0611223344"), "{page}");
        let (system, id) = (Scope::system(&house.app, house.here), DossierId(newcomer.actor.account));
        dossier::close(&system, id, CloseReason::Moved).await.unwrap();
        for night_passed in [false, true] {
            for path in ["/maatjes", path.as_str()] {
                let page = theirs.get(path).await.body;
                assert!(!page.contains("Samira") && !page.contains("tel:0611") && !page.contains("Dag Wim"), "{page}");
            }
            assert_eq!(theirs.post(&format!("{path}/bericht"), &[("bericht", "Dag")]).await.status.as_u16(), 303);
            assert_eq!(messages(&newcomer, pair).await.unwrap().len(), 1);
            let page = office.get("/maatjes/overzicht").await.body;
            assert!(page.contains("De inburgeraar doet sinds 12 maart 2026 niet meer mee") && !page.contains("Samira"), "{page}");
            assert!(!office.get("/maatjes/koppelen").await.body.contains("Samira"));
            if !night_passed {
                assert!(night(&house, 0).await.is_empty());
                assert!(mailed(&house, volunteer.actor.account).await.contains(&"bedankt"));
            }
        }
        let page = enter(&newcomer).await.get("/mijn/maatje").await.body;
        assert!(page.contains(&texts::text(Language::Nl, "home-ask-closed")), "{page}");
        assert!(!page.contains(&texts::text(Language::Nl, "home-buddy-waiting")), "{page}");
        let refused = propose(&desk, newcomer.actor.account, helper(&house, "Ineke").await.actor.account).await;
        assert!(matches!(refused, Err(NetworkError::NotFitting)));
        dossier::reopen(&system, id).await.unwrap();
        assert!(!theirs.get(&path).await.body.contains("Samira"), "what was written down stays over");
        propose(&desk, newcomer.actor.account, volunteer.actor.account).await.expect("nobody said no");
    }

    async fn no_pair_begins_before_a_safety_check_is_valid(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let desk = coordinator(&house).await;
        let before = days_on(&desk, &house, VALID_DAYS - 3);
        let pair = propose(&before, newcomer.actor.account, volunteer.actor.account).await.unwrap();
        let later = |scope: &Scope| days_on(scope, &house, VALID_DAYS + 1);
        let (mut theirs, mut own) = (enter(&later(&volunteer)).await, enter(&later(&newcomer)).await);
        let path = format!("/maatjes/koppel/{pair}");
        assert!(theirs.get(&path).await.body.contains("Uw VOG is niet meer geldig"));
        assert_eq!(theirs.post(&format!("{path}/antwoord"), &[("antwoord", "ja")]).await.location, path);
        let said = own.post(&format!("/mijn/maatje/{pair}/antwoord"), &[("antwoord", "ja")]).await;
        assert_eq!(said.location, "/mijn/maatje?gedaan=allebei");
        let page = own.get("/mijn/maatje").await.body;
        let not_yet = texts::text(Language::Nl, "home-buddy-not-yet");
        assert!(page.contains(&not_yet) && !page.contains("VOG") && !page.contains("bericht\""), "{page}");
        assert!(theirs.get(&path).await.body.contains("U zegt allebei ja"));
        let written = theirs.post(&format!("{path}/bericht"), &[("bericht", "Dag")]).await;
        assert!(written.status.as_u16() == 303 && messages(&newcomer, pair).await.unwrap().is_empty());
        let mut office = enter(&later(&desk)).await;
        let page = office.get("/maatjes/overzicht").await.body;
        assert!(page.contains("Allebei zeiden ja. De VOG is niet meer geldig."), "{page}");
        let of_desk = mailed(&house, desk.actor.account).await.len();
        night(&house, VALID_DAYS + 1).await;
        night(&house, VALID_DAYS + 2).await;
        assert_eq!(mailed(&house, desk.actor.account).await.len(), of_desk + 1, "the coordinator is asked once");
        office.post(&format!("/maatjes/vrijwilligers/{}/vog", volunteer.actor.account), &[("gezien", "13-3-2029")]).await;
        assert_eq!(volunteers_pairs(&volunteer).await.unwrap()[0].pair.stage(), Stage::Running);
        assert!(own.get("/mijn/maatje").await.body.contains("Uw maatje is"));
        assert_eq!(night(&house, VALID_DAYS + 2).await.len(), 0, "it began on the day of the yes");
    }

    async fn a_pair_without_a_valid_safety_check_lapses_and_nobody_is_blamed(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let desk = coordinator(&house).await;
        let before = days_on(&desk, &house, VALID_DAYS);
        let pair = propose(&before, newcomer.actor.account, volunteer.actor.account).await.unwrap();
        for scope in [&newcomer, &volunteer] {
            answer(&days_on(scope, &house, VALID_DAYS + 1), pair, true).await.unwrap();
        }
        let later = days_on(&desk, &house, VALID_DAYS + 11);
        see_check(&later, volunteer.actor.account, later.today()).await.unwrap();
        assert_eq!(volunteers_pairs(&volunteer).await.unwrap()[0].pair.stage(), Stage::Proposed, "too late to begin");
        night(&house, VALID_DAYS + 11).await;
        assert_eq!(volunteers_pairs(&volunteer).await.unwrap()[0].pair.stage(), Stage::Ended);
        propose(&later, newcomer.actor.account, volunteer.actor.account).await.expect("nobody said no");
        let again = volunteers_pairs(&volunteer).await.unwrap()[0].pair.id;
        let much_later = |scope: &Scope, days: i64| days_on(scope, &house, VALID_DAYS + 11 + days);
        answer(&much_later(&newcomer, 0), again, true).await.unwrap();
        assert_eq!(answer(&much_later(&volunteer, 2), again, true).await.unwrap(), Answered::Begun);
        let told = night(&house, VALID_DAYS + 14).await;
        assert!(told.len() == 1 && told[0].once.contains("begun"), "who said yes first hears that it began: {told:?}");
    }

    async fn what_two_end_at_the_same_time_is_written_down_once(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let pair = agreed(&house, &newcomer, &volunteer).await;
        // The volunteer stops, and read the pair just before the newcomer ended it.
        let read = volunteers_pair(&volunteer, pair).await.unwrap().pair;
        assert_eq!(enter(&newcomer).await.post(&format!("/mijn/maatje/{pair}/stoppen"), &[]).await.status.as_u16(), 303);
        let mut tx = volunteer.write().await.unwrap();
        assert!(!answers::end_in(&mut tx, &volunteer, &read, Ended::ByVolunteer).await.unwrap());
        tx.commit().await.unwrap();
        let mut query = Query::new("select what from events where tenant_id = ");
        query.bind(house.here).push(" and what = 'buddy.ended'");
        let written: Vec<String> = house.app.store.read(house.here).await.unwrap().all_of(query).await.unwrap();
        assert_eq!(written.len(), 1);
        let thanks = mailed(&house, volunteer.actor.account).await;
        assert_eq!(thanks.iter().filter(|what| **what == "bedankt").count(), 1, "{thanks:?}");
    }
}
