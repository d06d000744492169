//! A pair that goes on: what they do here, what silence leads to, and how it ends.

use jiff::civil::date;

use super::*;

testkit::both_engines! {
    async fn two_people_write_meet_and_are_thanked(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let pair = agreed(&house, &newcomer, &volunteer).await;
        let (mut theirs, mut own) = (enter(&volunteer).await, enter(&newcomer).await);
        let path = format!("/maatjes/koppel/{pair}");
        assert_eq!(theirs.post(&format!("{path}/bericht"), &[("bericht", " ")]).await.status.as_u16(), 422);
        theirs.post(&format!("{path}/bericht"), &[("bericht", "Dinsdag <b>koffie</b>?")]).await;
        let page = own.get("/mijn/maatje").await.body;
        assert!(page.contains("Dinsdag &#60;b&#62;koffie") || page.contains("Dinsdag &lt;b&gt;koffie"), "{page}");
        own.post(&format!("/mijn/maatje/{pair}/bericht"), &[("bericht", "نعم")]).await;
        assert!(theirs.get(&path).await.body.contains("نعم"));
        assert!(!theirs.get(&path).await.body.contains("tel:0611"));
        let shown = own.post(&format!("/mijn/maatje/{pair}/nummer"), &[("nummer", "06 11 22 33 44")]).await;
        assert!(own.get(&shown.location).await.body.contains("ziet nu uw nummer"));
        let page = theirs.get(&path).await.body;
        assert!(page.contains("href=\"tel:0611223344\""), "{page}");
        own.post(&format!("/mijn/maatje/{pair}/nummer"), &[("nummer", "")]).await;
        assert!(!theirs.get(&path).await.body.contains("tel:0611"), "shown no longer");
        for wrong in ["11-3-2026", "13-3-2026", "toen"] {
            let page = theirs.post(&format!("{path}/ontmoeting"), &[("op", wrong), ("minuten", "60")]).await;
            assert_eq!(page.status.as_u16(), 422, "{wrong}");
        }
        theirs.post(&format!("{path}/ontmoeting"), &[("op", "12-3-2026"), ("minuten", "60")]).await;
        own.post(&format!("/mijn/maatje/{pair}/ontmoeting"), &[("op", "2026-03-12"), ("minuten", "90"), ("stond", "2026-03-12 60")]).await;
        let kept = meetings(&newcomer, pair).await.unwrap();
        assert_eq!(kept, [Meeting { on: date(2026, 3, 12), minutes: 90 }], "a day counts once");
        assert_eq!(own.post(&format!("/mijn/maatje/{pair}/bedankt"), &[("dank", "Bedankt")]).await.location, "/mijn/maatje?gedaan=te-laat");
        let later = enter(&days_on(&newcomer, &house, 21)).await.post(&format!("/mijn/maatje/{pair}/stoppen"), &[]).await;
        assert_eq!(later.status.as_u16(), 303);
        assert!(mailed(&house, volunteer.actor.account).await.contains(&"bedankt"));
        // Signing in three weeks later put the sessions of today away.
        let (mut theirs, mut own) = (enter(&volunteer).await, enter(&newcomer).await);
        own.post(&format!("/mijn/maatje/{pair}/bedankt"), &[("dank", "شكرا")]).await;
        let page = theirs.get(&path).await.body;
        assert!(page.contains("شكرا") && page.contains("3 weken samen") && page.contains("1½ uur"), "{page}");
        assert!(!page.contains("Samira") && !page.contains("koffie"), "the card and the messages are not shown any more");
        let gone = theirs.post(&format!("{path}/bericht"), &[("bericht", "Hallo?")]).await;
        assert_eq!(gone.status.as_u16(), 303);
        assert_eq!(messages(&newcomer, pair).await.unwrap().len(), 2, "nothing is written any more");
    }

    async fn what_stands_on_a_day_is_told_before_it_is_changed(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let pair = agreed(&house, &newcomer, &volunteer).await;
        let of_newcomer = (enter(&newcomer).await, format!("/mijn/maatje/{pair}/ontmoeting"), "uur");
        let of_volunteer = (enter(&volunteer).await, format!("/maatjes/koppel/{pair}/ontmoeting"), "uur");
        let first = Meeting { on: date(2026, 3, 12), minutes: 90 };
        meet(&newcomer, pair, first, None).await.unwrap();
        let (mut stands, mut next) = (90, 60);
        for (mut browser, path, hour) in [of_newcomer, of_volunteer] {
            let told = format!("{stands}");
            let minutes = next.to_string();
            let form = [("op", "2026-03-12"), ("minuten", minutes.as_str())];
            let page = browser.post(&path, &form).await;
            assert_eq!(page.status.as_u16(), 422, "{path}");
            let stood = format!("2026-03-12 {told}");
            assert!(page.body.contains("op-mistake") && page.body.contains(hour), "{}", page.body);
            assert!(page.body.contains(&format!("name=\"stond\" value=\"{stood}\"")), "{}", page.body);
            let kept = meetings(&newcomer, pair).await.unwrap();
            assert_eq!(kept, [Meeting { minutes: stands, ..first }], "nothing is lost");
            let old = [form[0], form[1], ("stond", "2026-03-12 120")];
            let page = browser.post(&path, &old).await;
            assert_eq!(page.status.as_u16(), 422, "something else stood there");
            assert!(page.body.contains(&format!("value=\"{stood}\"")) && !page.body.contains("2026-03-12 120"), "{}", page.body);
            let again = [form[0], form[1], ("stond", stood.as_str())];
            assert_eq!(browser.post(&path, &again).await.status.as_u16(), 303, "{path}");
            assert_eq!(browser.post(&path, &form).await.status.as_u16(), 303, "the same once more changes nothing");
            assert_eq!(meetings(&newcomer, pair).await.unwrap(), [Meeting { minutes: next, ..first }]);
            (stands, next) = (next, 30);
        }
    }

    async fn what_is_too_long_or_on_no_list_is_said_where_it_was_typed(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let pair = agreed(&house, &newcomer, &volunteer).await;
        let number = "06 11 22 33 44 of anders 06 55 66";
        let message = "a".repeat(WORDS + 1);
        let of_newcomer = (enter(&newcomer).await, format!("/mijn/maatje/{pair}"));
        let of_volunteer = (enter(&volunteer).await, format!("/maatjes/koppel/{pair}"));
        for (mut browser, path) in [of_newcomer, of_volunteer] {
            for minutes in ["45", "", "een uur", "-60"] {
                let form = [("op", "12-3-2026"), ("minuten", minutes)];
                let page = browser.post(&format!("{path}/ontmoeting"), &form).await;
                assert_eq!(page.status.as_u16(), 422, "{path}: {minutes}");
                assert!(page.body.contains("minuten-mistake") && page.body.contains("value=\"12-3-2026\""), "{}", page.body);
            }
            let page = browser.post(&format!("{path}/ontmoeting"), &[("op", "toen"), ("minuten", "1")]).await;
            assert!(page.body.contains("op-mistake") && page.body.contains("minuten-mistake"), "both at once");
            let page = browser.post(&format!("{path}/nummer"), &[("nummer", number)]).await;
            assert_eq!(page.status.as_u16(), 422, "{path}");
            assert!(page.body.contains("nummer-mistake") && page.body.contains(number), "{}", page.body);
            for wrong in ["abc", "06 11", "bel 06 11 22 33 44", "06 11 22 33 44 55 66 77 88"] {
                let page = browser.post(&format!("{path}/nummer"), &[("nummer", wrong)]).await;
                assert_eq!(page.status.as_u16(), 422, "{path}: {wrong}");
                assert!(page.body.contains("nummer-mistake") && page.body.contains(wrong), "{}", page.body);
            }
            let page = browser.post(&format!("{path}/bericht"), &[("bericht", &message)]).await;
            assert_eq!(page.status.as_u16(), 422, "{path}");
            assert!(page.body.contains("bericht-mistake") && page.body.contains(&message), "{path}");
        }
        assert!(meetings(&newcomer, pair).await.unwrap().is_empty() && messages(&newcomer, pair).await.unwrap().is_empty());
        let seen = &newcomers_pairs(&newcomer).await.unwrap()[0];
        assert_eq!((&seen.own_phone, &seen.other_phone), (&None, &None));
    }

    async fn after_fourteen_quiet_days_both_hear_and_after_thirty_the_coordinator(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let desk = coordinator(&house).await;
        let pair = agreed(&house, &newcomer, &volunteer).await;
        assert!(night(&house, 13).await.is_empty());
        let told = night(&house, 14).await;
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].dossier.0, newcomer.actor.account);
        assert!(mailed(&house, volunteer.actor.account).await.contains(&"stil"));
        assert!(night(&house, 15).await.is_empty(), "once");
        let page = enter(&days_on(&volunteer, &house, 15)).await.get(&format!("/maatjes/koppel/{pair}")).await.body;
        assert!(page.contains("al 15 dagen niets nieuws"), "{page}");
        let asks = texts::text(Language::Nl, "home-buddy-quiet");
        assert!(enter(&days_on(&newcomer, &house, 15)).await.get("/mijn/maatje").await.body.contains(&asks));
        let of_desk = mailed(&house, desk.actor.account).await;
        night(&house, 30).await;
        assert_eq!(mailed(&house, desk.actor.account).await.len(), of_desk.len() + 1);
        night(&house, 31).await;
        assert_eq!(mailed(&house, desk.actor.account).await.len(), of_desk.len() + 1, "once");
        let mut office = enter(&days_on(&desk, &house, 31)).await;
        assert!(office.get("/maatjes/overzicht").await.body.contains("Al 30 dagen stil"));
        let before = Meeting { on: date(2026, 3, 12), minutes: 60 };
        meet(&days_on(&newcomer, &house, 31), pair, before, None).await.unwrap();
        assert!(office.get("/maatjes/overzicht").await.body.contains("Al 30 dagen stil"), "they met before the silence");
        assert!(night(&house, 31).await.is_empty() && mailed(&house, desk.actor.account).await.len() == of_desk.len() + 1);
        office.post(&format!("/maatjes/overzicht/{pair}/gesproken"), &[]).await;
        assert!(!office.get("/maatjes/overzicht").await.body.contains("Al 30 dagen stil"));
        assert!(night(&house, 44).await.is_empty(), "the days count from the talk");
        assert_eq!(night(&house, 45).await.len(), 1);
        let met = Meeting { on: date(2026, 4, 20), minutes: 60 };
        meet(&days_on(&newcomer, &house, 46), pair, met, None).await.unwrap();
        assert!(night(&house, 46).await.is_empty());
    }

    async fn a_coordinator_reads_what_closed_and_never_who_answered(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let desk = coordinator(&house).await;
        let mut office = enter(&desk).await;
        let pair = propose(&desk, newcomer.actor.account, volunteer.actor.account).await.unwrap();
        let waits = office.get("/maatjes/overzicht").await.body;
        answer(&volunteer, pair, true).await.unwrap();
        let still = "Nog niet allebei geantwoord";
        assert!(waits.contains(still) && office.get("/maatjes/overzicht").await.body.contains(still), "{waits}");
        answer(&newcomer, pair, true).await.unwrap();
        assert!(office.get("/maatjes/overzicht").await.body.contains("Vandaag begonnen."));
        end(&newcomer, pair).await.unwrap();
        let page = office.get("/maatjes/overzicht").await.body;
        assert!(page.contains("Het contact is afgesloten op 12 maart 2026.") && page.contains("Samira"), "{page}");
        let later = enter(&days_on(&desk, &house, 31)).await.get("/maatjes/overzicht").await.body;
        assert!(!later.contains("Het contact is afgesloten"));
    }

    async fn a_volunteer_and_the_coordinator_can_reach_each_other(house: House) {
        let (volunteer, desk) = (helper(&house, "Wim").await, coordinator(&house).await);
        let address = |scope: &Scope| {
            let (house, tenant, account) = (&house, scope.tenant, scope.actor.account);
            async move {
                let mut tx = house.app.store.read(tenant).await.unwrap();
                accounts::find(&mut tx, tenant, account).await.unwrap().unwrap().email
            }
        };
        let theirs = format!("mailto:{}", address(&volunteer).await);
        assert!(enter(&desk).await.get(&format!("/maatjes/vrijwilligers/{}", volunteer.actor.account)).await.body.contains(&theirs));
        let ours = format!("mailto:{}", address(&desk).await);
        assert!(enter(&volunteer).await.get("/maatjes").await.body.contains(&ours));
        let page = enter(&days_on(&volunteer, &house, 1100)).await.get("/maatjes").await.body;
        assert!(page.contains("Uw VOG liep af op") && page.contains("Laat een nieuwe zien aan Rian"), "{page}");
    }

    async fn a_proposal_is_told_about_and_lapses(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let desk = coordinator(&house).await;
        let pair = propose(&desk, newcomer.actor.account, volunteer.actor.account).await.unwrap();
        let first = night(&house, 1).await;
        assert_eq!(first, night(&house, 2).await, "under the same key, so that it is told once");
        assert_ne!(first, night(&house, 7).await, "and once more before it lapses");
        assert_eq!(mailed(&house, volunteer.actor.account).await, ["bericht", "bericht"]);
        assert!(answer(&days_on(&volunteer, &house, 10), pair, true).await.is_ok(), "on the last day");
        let late = days_on(&newcomer, &house, 11);
        assert!(matches!(answer(&late, pair, true).await, Err(NetworkError::NotNow)), "also before the night");
        night(&house, 11).await;
        assert_eq!(volunteers_pairs(&volunteer).await.unwrap()[0].pair.stage(), Stage::Ended);
        assert!(propose(&desk, newcomer.actor.account, volunteer.actor.account).await.is_ok(), "nobody said no");
    }

    async fn taking_the_card_back_ends_what_is_shown_at_once(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        let pair = agreed(&house, &newcomer, &volunteer).await;
        let mut theirs = enter(&volunteer).await;
        let path = format!("/maatjes/koppel/{pair}");
        assert!(theirs.get(&path).await.body.contains("Samira"));
        enter(&newcomer).await.post("/mijn/maatje/intrekken", &[]).await;
        for path in ["/maatjes", path.as_str()] {
            assert!(!theirs.get(path).await.body.contains("Samira"), "{path}");
        }
        let desk = coordinator(&house).await;
        assert!(!enter(&desk).await.get("/maatjes/overzicht").await.body.contains("Samira"));
        assert!(sheet(&desk).await.unwrap().waiting.is_empty());
    }

    async fn who_stops_as_a_volunteer_leaves_no_pair_behind(house: House) {
        let (newcomer, volunteer) = (seeker(&house, "Samira").await, helper(&house, "Wim").await);
        agreed(&house, &newcomer, &volunteer).await;
        enter(&volunteer).await.post("/maatjes/profiel/stoppen", &[]).await;
        assert_eq!(newcomers_pairs(&newcomer).await.unwrap()[0].pair.stage(), Stage::Ended);
        let page = enter(&newcomer).await.get("/mijn/maatje").await.body;
        assert!(!page.contains("Wim"), "{page}");
        let solved = sheet(&coordinator(&house).await).await.unwrap();
        assert_eq!((solved.waiting.len(), solved.open_volunteers), (1, 0));
    }
}
