//! The week: what is kept, what fits, the calendar text read back, and its pages over HTTP.

use axum::http::{Method, StatusCode};
use icalendar::{CalendarComponent, Component as _};
use jiff::civil::{Date, date};
use store::Query;
use testkit::both_engines;
use uuid::Uuid;

use super::*;
use crate::access::tests::House;
use crate::access::{Actor, Role};
use crate::dossier::{self, NewDossier};

const FROM: Date = date(2026, 3, 2);

fn case_manager(house: &House) -> Scope {
    let actor = Actor { account: Uuid::from_u128(100), name: "Rian".to_owned(), role: Role::Regisseur };
    Scope { actor, ..Scope::system(&house.app, house.here) }
}

async fn newcomer(scope: &Scope) -> DossierId {
    let new = NewDossier { given_names: "Amina".to_owned(), family_name: "Haddad".to_owned(), ..NewDossier::default() };
    dossier::open(scope, new, Vec::new()).await.unwrap()
}

fn item(kind: Kind, title: &str, days: &str, starts: i64, ends: i64) -> NewItem {
    NewItem {
        kind,
        title: title.to_owned(),
        days: Days::of([days]),
        starts: starts * 60,
        minutes: (ends - starts) * 60,
        from: FROM,
        until: None,
        place: None,
        with_whom: None,
        health: false,
    }
}

/// How often a thing stands in the log.
async fn logged(house: &House, activity: Activity) -> i64 {
    let mut query = Query::new("select count(*) from access_log where tenant_id = ");
    query.bind(house.here).push(" and name = ").bind(activity.name());
    house.app.store.read(house.here).await.unwrap().all_of::<i64>(query).await.unwrap()[0]
}

both_engines! {
    async fn every_statement_of_the_week_is_understood_and_names_its_tenant(house: House) {
        store::check::prepare_all(&house.app.store, STATEMENTS).await.unwrap();
    }

    async fn an_item_is_changed_and_ended_and_stays_in_the_weeks_before(house: House) {
        let scope = case_manager(&house);
        let id = newcomer(&scope).await;
        let lesson = add(&scope, id, &item(Kind::Taal, " Taalles ", "13", 9, 12)).await.unwrap();
        change(&scope, id, lesson, &item(Kind::Taal, "Taalles B1", "14", 9, 12)).await.unwrap();
        assert!(matches!(end(&scope, id, lesson, date(2026, 3, 1)).await, Err(PlanError::WrongSpan)));
        end(&scope, id, lesson, date(2026, 3, 12)).await.unwrap();
        let all = items(&scope, id).await.unwrap();
        assert_eq!((all.len(), all[0].what.title.as_str(), all[0].version), (1, "Taalles B1", 2));
        assert_eq!(all[0].ended.as_ref().map(|(who, _)| who.as_str()), Some("Rian"));
        assert_eq!(week_of(&all, date(2026, 3, 9)).len(), 2);
        assert!(week_of(&all, date(2026, 3, 16)).is_empty());
        let again = change(&scope, id, lesson, &item(Kind::Taal, "Anders", "1", 9, 12)).await;
        assert!(matches!(again, Err(PlanError::NotFound)), "what was ended stays as it was");
    }

    async fn an_appointment_about_health_keeps_its_words_in_the_compartment(house: House) {
        let scope = case_manager(&house);
        let id = newcomer(&scope).await;
        let visit = NewItem {
            health: true,
            with_whom: Some("Praktijk Zuid".to_owned()),
            ..item(Kind::Afspraak, "Huisarts", "2", 14, 15)
        };
        add(&scope, id, &visit).await.unwrap();
        let system = Scope::system(&house.app, house.here);
        let seen = items(&system, id).await.unwrap();
        assert_eq!((seen[0].hidden, seen[0].what.title.as_str(), seen[0].what.with_whom.clone()), (true, "", None));
        assert_eq!(measure(&week_of(&seen, date(2026, 3, 9))).burden, 60, "that there is an appointment is no secret");
        let before = logged(&house, Activity::PlanHealth).await;
        assert_eq!(items(&scope, id).await.unwrap()[0].what.title, "Huisarts");
        assert_eq!(logged(&house, Activity::PlanHealth).await, before + 1);
        let refused = add(&system, id, &visit).await;
        assert!(matches!(refused, Err(PlanError::Dossier(dossier::DossierError::Denied))), "{refused:?}");
    }

    async fn an_address_gives_hours_and_plain_words_until_it_is_revoked(house: House) {
        let scope = case_manager(&house);
        let id = newcomer(&scope).await;
        let lesson = NewItem {
            until: Some(date(2026, 6, 26)),
            place: Some("Taalhuis".to_owned()),
            ..item(Kind::Taal, "Les bij juf Anna", "13", 9, 12)
        };
        add(&scope, id, &lesson).await.unwrap();
        add(&scope, id, &NewItem { health: true, ..item(Kind::Afspraak, "Psycholoog", "4", 10, 11) }).await.unwrap();
        let token = make(&scope, id).await.unwrap();
        let mut browser = house.browser();
        let path = format!("/agenda/{token}.ics");
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        for secret in ["Anna", "Taalhuis", "Psycholoog", "Amina", "Haddad"] {
            assert!(!page.body.contains(secret), "{secret} left the house");
        }
        assert_eq!(logged(&house, Activity::Calendar).await, 1);

        let read: icalendar::Calendar = page.body.parse().unwrap();
        let events: Vec<_> = read.components.iter().filter_map(CalendarComponent::as_event).collect();
        let told = |key: &str| events.iter().map(|event| event.property_value(key).unwrap_or_default()).collect::<Vec<_>>();
        assert_eq!(told("SUMMARY"), ["Les", "Afspraak"]);
        assert_eq!(told("DTSTART"), ["20260302T090000", "20260305T100000"]);
        assert_eq!(told("DURATION"), ["PT180M", "PT60M"]);
        let rules = ["FREQ=WEEKLY;WKST=MO;BYDAY=MO,WE;UNTIL=20260626T215959Z", "FREQ=WEEKLY;WKST=MO;BYDAY=TH"];
        assert_eq!(told("RRULE"), rules);
        assert_eq!(told("DTSTAMP"), ["20260312T110000Z"; 2]);
        assert!(page.body.contains("DTSTART;TZID=Europe/Amsterdam:20260302T090000\r\n"), "{}", page.body);
        assert!(page.body.contains("BYDAY=MO,WE"), "a list in a rule is not escaped: {}", page.body);
        assert_eq!(page.body.matches("BEGIN:VTIMEZONE").count(), 1);

        let tag = calendar::tag(&page.body);
        let known = browser.send(Method::GET, &path, "", &[("if-none-match", &tag)]).await;
        assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
        assert_eq!(logged(&house, Activity::Calendar).await, 1, "what is not shown again is no look");

        let feed = feeds(&scope, id).await.unwrap()[0].id;
        revoke(&scope, id, feed).await.unwrap();
        revoke(&scope, id, feed).await.unwrap();
        let revoked = browser.get(&path).await;
        let unknown = browser.get("/agenda/nooit-gemaakt.ics").await;
        assert_eq!((revoked.status, unknown.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
        assert_eq!(revoked.body, unknown.body, "nobody learns which it was");
        let kept = feeds(&scope, id).await.unwrap();
        assert_eq!(kept[0].revoked.as_ref().map(|(who, _)| who.as_str()), Some("Rian"), "the row stays");
    }

    async fn a_closed_dossier_answers_no_calendar(house: House) {
        let scope = case_manager(&house);
        let id = newcomer(&scope).await;
        let token = make(&scope, id).await.unwrap();
        assert!(fetch(&house.app, &token, None).await.unwrap().is_some());
        dossier::close(&scope, id, dossier::CloseReason::Moved).await.unwrap();
        assert!(matches!(fetch(&house.app, &token, None).await, Err(PlanError::NotFound)));
    }
}

#[test]
fn what_overlaps_and_a_change_of_place_without_time_are_warned_of() {
    let kept = |new: NewItem| Item {
        id: Uuid::from_u128(u128::try_from(new.starts).unwrap()),
        what: new,
        hidden: false,
        version: 0,
        changed_by: String::new(),
        changed_at: Timestamp::UNIX_EPOCH,
        ended: None,
    };
    let at = |place: &str, new| kept(NewItem { place: Some(place.to_owned()), ..new });
    let all = [
        at("School", item(Kind::Taal, "Les", "1", 9, 12)),
        at("Winkel", item(Kind::Werk, "Winkel", "1", 12, 14)),
        at("Winkel", item(Kind::Participatie, "Meelopen", "1", 13, 15)),
        kept(item(Kind::Reizen, "Bus", "1", 15, 16)),
        at("School", item(Kind::Kinderen, "Ophalen", "1", 16, 17)),
    ];
    let blocks = week_of(&all, date(2026, 3, 9));
    let found = measure(&blocks);
    assert_eq!(found.warnings, [Warning::Overlap(0, &all[1], &all[2]), Warning::NoTravel(0, &all[0], &all[1])]);
    assert_eq!((found.programme, found.missing), (7 * 60, 29 * 60));
    assert_eq!(found.free, (4 * 10 + 2) * 60, "from eight to nine and from five to six are free on Monday");
    assert!(found.fits());
}

#[tokio::test]
async fn a_week_is_filled_over_http_and_nothing_typed_is_lost() {
    let house = House::sqlite().await;
    let id = newcomer(&Scope::system(&house.app, house.here)).await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let path = format!("/dossiers/{id}/week");
    let typed = [("soort", "taal"), ("titel", "Taalles <b>"), ("begin", "9:00"), ("einde", "8"), ("vanaf", "2-3-2026")];
    let wrong = browser.post(&format!("{path}/nieuw"), &typed).await;
    assert_eq!(wrong.status, StatusCode::OK);
    assert!(wrong.body.contains("Kies een tijd na het begin") && wrong.body.contains("value=\"Taalles &#60;b&#62;\""));
    let lesson =
        [("soort", "taal"), ("titel", "Taalles"), ("dagen", "1"), ("dagen", "4"), ("begin", "9"), ("einde", "12:30")];
    let first = [lesson.as_slice(), &[("vanaf", "2-3-2026")]].concat();
    assert_eq!(browser.post(&format!("{path}/nieuw"), &first).await.status, StatusCode::SEE_OTHER);
    let overlap = [
        ("soort", "werk"),
        ("titel", "Bakkerij"),
        ("dagen", "4"),
        ("begin", "12"),
        ("einde", "14"),
        ("vanaf", "2-3-2026"),
    ];
    assert_eq!(
        browser.post(&format!("{path}/nieuw"), &overlap).await.status,
        StatusCode::SEE_OTHER,
        "warned, not refused"
    );
    let page = browser.get(&path).await.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(page.contains("donderdag: Taalles (9:00–12:30) en Bakkerij (12:00–14:00) zijn tegelijk."), "{page}");
    assert!(page.contains("Taal, participatie en werk zijn samen 9 uur."));
    let earlier = browser.get(&format!("{path}?dag=2026-02-25")).await;
    assert!(earlier.body.contains("In deze week staat niets."));
    let unreadable = browser.get(&format!("{path}?dag=morgen")).await;
    assert!(unreadable.body.contains("value=\"morgen\""));
}

#[tokio::test]
async fn the_week_of_another_municipality_is_not_found_and_a_team_lead_sees_none() {
    let house = House::sqlite().await;
    let id = newcomer(&Scope::system(&house.app, house.elsewhere)).await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    for path in ["week", "week/nieuw", "week/00000000-0000-0000-0000-000000000001"] {
        assert_eq!(browser.get(&format!("/dossiers/{id}/{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(browser.post(&format!("/dossiers/{id}/agenda"), &[]).await.status, StatusCode::NOT_FOUND);
    let mut lead = house.signed_in(house.elsewhere, Role::TeamLead).await;
    assert_eq!(lead.get(&format!("/dossiers/{id}/week")).await.status, StatusCode::FORBIDDEN);
}
