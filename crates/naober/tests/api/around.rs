//! Rights in time, the week, and the people around someone.

use axum::body::Body;
use axum::http::StatusCode;
use naober::access::Role;
use naober::dossier::{DossierId, Lost};
use naober::plan::circle::{self, NewLine, NewPerson, Ring};
use naober::plan::remedies::{self, Advice, Ground, loss};
use naober::plan::week::{self, Days, Kind, NewItem};
use serde_json::{Value, json};
use testkit::both_engines;
use uuid::Uuid;

use crate::partner::Partner;

const SCHOOL: &str = "Taalhuis De Brug";

impl Partner {
    /// Someone who followed lessons.
    async fn pupil(&self) -> (String, DossierId) {
        let id = self.newcomer().await;
        let facts = json!({ "feiten": [
            { "soort": "cursus-gestart", "datum": "2026-04-08", "gegevens": { "aanbieder": SCHOOL } },
            { "soort": "lesuren-gevolgd", "datum": "2026-04-15", "gegevens": { "uren": 40.5, "vak": "nt2", "fysiek": 30, "aanbieder": SCHOOL } },
        ] });
        let answer = self.post(&format!("/dossiers/{id}/feiten"), &facts).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
        let dossier = DossierId(id.parse().unwrap());
        (id, dossier)
    }

    async fn make(&self, path: &str) -> crate::partner::Answer {
        self.send(self.request("POST", path).body(Body::empty()).unwrap()).await
    }
}

fn person(role: circle::Role, name: &str) -> NewPerson {
    let since = Some("2026-03-01".parse().unwrap());
    NewPerson { ring: Ring::Near, role, name: name.to_owned(), does: None, reach: None, since }
}

fn item(title: &str, health: bool) -> NewItem {
    NewItem {
        kind: Kind::Afspraak,
        title: title.to_owned(),
        days: Days::of(["13"]),
        starts: 570,
        minutes: 45,
        from: "2026-03-02".parse().unwrap(),
        until: None,
        place: Some("Plein 1".to_owned()),
        with_whom: Some("Balie".to_owned()),
        health,
    }
}

fn named<'a>(list: &'a Value, field: &str) -> Vec<&'a Value> {
    list["results"].as_array().unwrap().iter().map(|one| &one[field]).collect()
}

both_engines! {
    async fn hours_are_known_per_provider_and_come_as_a_letter_when_asked(partner: Partner) {
        let empty = partner.newcomer().await;
        let none = partner.make(&format!("/dossiers/{empty}/urenoverzicht/brieven")).await;
        assert_eq!((none.status, none.header("content-type")), (StatusCode::CONFLICT, "application/problem+json"));

        let other = partner.of_municipality("GM9001").await;
        let (id, _) = other.pupil().await;
        let known = other.get(&format!("/dossiers/{id}/urenoverzicht")).await.body;
        let school = &known["aanbieders"][0];
        assert_eq!((&school["aanbieder"], &school["gedekt"]), (&json!(SCHOOL), &json!(false)), "{known}");
        assert_eq!((&school["vakken"][0]["gevolgd"], &school["vakken"][0]["fysiek"]), (&json!(40.5), &json!(30.0)));
        let made = other.make(&format!("/dossiers/{id}/urenoverzicht/brieven")).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        assert!(other.get(made.header("location")).await.bytes.starts_with(b"%PDF-"));

        let path = format!("/dossiers/{id}/urenverklaringen");
        assert_eq!(other.post(&path, &json!({ "aanbieder": " " })).await.wrong(), ["aanbieder"]);
        assert_eq!(other.post(&path, &json!({ "aanbieder": SCHOOL })).await.status, StatusCode::CREATED);
        let asked = other.get(&format!("/dossiers/{id}/verzoeken")).await.body;
        assert_eq!(named(&asked, "soort"), ["urenverklaring", "urenoverzicht"]);
        assert_eq!((&asked["results"][0]["aanbieder"], &asked["results"][0]["gronden"]), (&json!(SCHOOL), &json!([])));
    }

    async fn what_was_asked_is_listed_and_health_only_for_who_may_see_it(partner: Partner) {
        let (id, dossier) = partner.pupil().await;
        let scope = partner.scope();
        for ground in ["ontheffing-medisch", "vrijstelling-diploma"] {
            let ground = Ground::named(ground).unwrap();
            remedies::prepare_other(&scope, dossier, ground, Advice::default()).await.unwrap();
        }
        let path = format!("/dossiers/{id}/verzoeken");
        let seen = partner.get(&path).await.body;
        assert_eq!(named(&seen, "gronden"), [&json!(["vrijstelling-diploma"]), &json!(["ontheffing-medisch"])]);
        let blind = partner.other(1, Role::System).await.get(&path).await.body;
        assert_eq!(named(&blind, "soort"), ["vrijstelling"], "{blind}");
    }

    async fn whom_a_lost_provider_touches_is_listed(partner: Partner) {
        let (id, _) = partner.pupil().await;
        let scope = partner.scope();
        let on = "2026-09-01".parse().unwrap();
        let lost = loss::note(&scope, SCHOOL, on, Lost::Closed).await.unwrap();
        loss::settle(&scope, lost, loss::AT_ONCE).await.unwrap();
        let list = partner.get("/vervallen-aanbieders").await.body;
        let wanted = json!({ "id": lost, "aanbieder": SCHOOL, "wat": "gesloten", "datum": "2026-09-01" });
        assert_eq!(list["results"], json!([wanted]));
        let path = format!("/vervallen-aanbieders/{lost}");
        let people = partner.get(&path).await.body;
        let one = &people["mensen"][0];
        assert_eq!((&one["dossierId"], &one["uren"], &one["geregeld"]), (&json!(id), &json!("ontbreekt"), &json!(true)), "{people}");

        let stranger = partner.other(2, Role::Regisseur).await;
        assert_eq!(stranger.get("/vervallen-aanbieders").await.body["results"], json!([]));
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
    }

    async fn the_week_keeps_the_words_of_an_appointment_about_health(partner: Partner) {
        let (id, dossier) = partner.pupil().await;
        for (title, health) in [("Bank", false), ("Psycholoog", true)] {
            week::add(&partner.scope(), dossier, &item(title, health)).await.unwrap();
        }
        let path = format!("/dossiers/{id}/weekplan");
        let seen = partner.get(&path).await.body;
        assert_eq!(named(&seen, "onderwerp"), ["Bank", "Psycholoog"]);
        let bank = &seen["results"][0];
        assert_eq!((&bank["begint"], &bank["weekdagen"], &bank["duurMinuten"]), (&json!("09:30"), &json!([1, 3]), &json!(45)));
        let blind = partner.other(1, Role::System).await.get(&path).await.body;
        assert_eq!(named(&blind, "onderwerp"), [&json!("Bank"), &Value::Null]);
        assert_eq!((&blind["results"][1]["plek"], &blind["results"][1]["metWie"]), (&Value::Null, &Value::Null));
    }

    async fn the_circle_has_its_care_givers_for_who_may_see_health(partner: Partner) {
        let (id, dossier) = partner.pupil().await;
        let scope = partner.scope();
        for one in [person(circle::Role::Maatje, "Anna"), person(circle::Role::Arts, "Dokter Bos")] {
            circle::add(&scope, dossier, &one).await.unwrap();
        }
        let path = format!("/dossiers/{id}/kring");
        let seen = partner.get(&path).await.body;
        assert_eq!(seen["results"].as_array().unwrap().len(), 2, "{seen}");
        let blind = partner.other(1, Role::System).await.get(&path).await.body;
        assert_eq!(named(&blind, "naam"), ["Anna"], "{blind}");
        assert_eq!((&blind["results"][0]["ring"], &blind["results"][0]["beroepsmatig"]), (&json!("dichtbij"), &json!(false)));

        let line = NewLine {
            what: "Post lezen".to_owned(),
            who: "Anna".to_owned(),
            ask: "Een brief uitleggen".to_owned(),
            reach: None,
            from: None,
        };
        circle::add_line(&scope, dossier, &line).await.unwrap();
        circle::agree(&scope, dossier, "2026-09-01".parse().unwrap(), "gesprek").await.unwrap();
        let plan = partner.get(&format!("/dossiers/{id}/vervolg")).await.body;
        assert_eq!(plan["regels"][0]["wat"], "Post lezen", "{plan}");
        assert_eq!((&plan["afgesproken"][0]["datum"], &plan["afgesproken"][0]["regels"]), (&json!("2026-09-01"), &plan["regels"]));
    }

    async fn another_municipality_and_another_role_get_nothing_around_someone(partner: Partner) {
        let (id, _) = partner.pupil().await;
        let (stranger, manager) = (partner.other(2, Role::Regisseur).await, partner.other(1, Role::TeamLead).await);
        for tail in ["verzoeken", "urenoverzicht", "weekplan", "kring", "vervolg", "overdrachten"] {
            let path = format!("/dossiers/{id}/{tail}");
            assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{tail}");
            assert_eq!(manager.get(&path).await.status, StatusCode::FORBIDDEN, "{tail}");
        }
        let statement = json!({ "aanbieder": SCHOOL });
        for (tail, body) in [("urenoverzicht/brieven", &json!({})), ("urenverklaringen", &statement)] {
            let path = format!("/dossiers/{id}/{tail}");
            assert_eq!(stranger.post(&path, body).await.status, StatusCode::NOT_FOUND, "{tail}");
            assert_eq!(manager.post(&path, body).await.status, StatusCode::FORBIDDEN, "{tail}");
        }
        let some = Uuid::from_u128(6);
        for path in ["/overdrachten".to_owned(), format!("/overdrachten/{some}"), "/vervallen-aanbieders".to_owned()] {
            assert_eq!(manager.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
    }
}
