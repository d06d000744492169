//! The plan: letters, PIP and progress.

use axum::body::Body;
use axum::http::StatusCode;
use jiff::civil::Date;
use naober::access::Role;
use naober::dossier::DossierId;
use naober::plan::letters::{self, Block};
use naober::plan::pip::{self, Adoption, Content};
use naober::plan::progress::{self, NewAgreement, NewTalk};
use serde_json::{Value, json};
use testkit::both_engines;
use uuid::Uuid;

use crate::partner::{Partner, newcomer};

const SCHOOL: &str = "Taalhuis De Brug";

impl Partner {
    /// Someone who has lessons in the Z route.
    async fn learner(&self, name: &str) -> String {
        let mut new = newcomer();
        new["geslachtsnaam"] = json!(name);
        new.as_object_mut().unwrap().remove("burgerservicenummer");
        let facts = new["feiten"].as_array_mut().unwrap();
        facts
            .push(json!({ "soort": "pip-vastgesteld", "datum": "2026-04-01", "gegevens": { "leerroute": "z-route" } }));
        facts.push(json!({ "soort": "cursus-gestart", "datum": "2026-04-08", "gegevens": { "aanbieder": SCHOOL } }));
        let answer = self.post("/dossiers", &new).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
        answer.body["id"].as_str().unwrap().to_owned()
    }

    async fn followed(&self, id: &str) -> Value {
        let hours = self.get(&format!("/dossiers/{id}/voortgang")).await.body;
        let lessons = hours["uren"].as_array().unwrap().iter().find(|one| one["code"] == "z-cursus");
        lessons.expect("the Z route asks lessons")["gedaan"].clone()
    }
}

fn dossier(id: &str) -> DossierId {
    DossierId(id.parse().unwrap())
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn plan() -> Content {
    let content = json!({
        "leerroute": "b1-route", "afweging": { "b1": "past", "onderwijs": "geen wens", "z": "kan meer" },
        "niveau": "B1", "uren_per_week": 12.5, "ondersteuning": "taalmaatje", "pvt": "drie dagdelen",
        "map": "in september", "voortgangsgesprekken": 6, "eigen_woorden": "أريد أن أعمل", "taal_eigen_woorden": "ar",
    });
    serde_json::from_value(content).unwrap()
}

fn lesson(hours: f64, key: &str) -> Value {
    json!({ "soort": "les", "datum": "2026-04-15", "uren": hours, "vak": "nt2", "aanbieder": SCHOOL, "bronsleutel": key })
}

both_engines! {
    async fn letters_are_listed_and_fetched_as_pdf(partner: Partner) {
        let id = partner.newcomer().await;
        let content = letters::Content {
            subject: "Afspraak".to_owned(),
            blocks: vec![Block::Text("U komt op dinsdag.".to_owned())],
            ..letters::Content::default()
        };
        let letter = letters::write(&partner.scope(), dossier(&id), Vec::new(), content).await.unwrap();
        let list = partner.get(&format!("/dossiers/{id}/brieven")).await;
        let first = &list.body["results"][0];
        assert_eq!((&first["soort"], &first["onderwerp"]), (&json!("anders"), &json!("Afspraak")), "{}", list.body);
        assert_eq!((&first["id"], &first["talen"]), (&json!(letter), &json!(["nl"])));

        let path = format!("/dossiers/{id}/brieven/{letter}/pdf");
        let request = partner.request("GET", &path).header("accept", "application/pdf").body(Body::empty());
        let pdf = partner.send(request.unwrap()).await;
        assert_eq!((pdf.status, pdf.header("content-type")), (StatusCode::OK, "application/pdf"));
        assert!(pdf.bytes.starts_with(b"%PDF-") && !pdf.header("content-disposition").contains("Haddad"));
        let request = partner.request("GET", &path).header("accept", "text/html").body(Body::empty());
        assert_eq!(partner.send(request.unwrap()).await.status, StatusCode::NOT_ACCEPTABLE);
        let unknown = partner.get(&format!("/dossiers/{id}/brieven/{}/pdf", Uuid::from_u128(9))).await;
        assert_eq!((unknown.status, unknown.header("content-type")), (StatusCode::NOT_FOUND, "application/problem+json"));
    }

    async fn a_letter_that_may_tell_of_health_is_not_there_for_who_may_not_see_it(partner: Partner) {
        let mut new = newcomer();
        let facts = new["feiten"].as_array_mut().unwrap();
        facts.push(json!({ "soort": "pip-vastgesteld", "datum": "2026-04-01", "gegevens": { "leerroute": "b1-route" } }));
        let id = partner.post("/dossiers", &new).await.body["id"].as_str().unwrap().to_owned();
        let ground = naober::plan::remedies::Ground::named("ontheffing-medisch").unwrap();
        let advice = naober::plan::remedies::Advice::default();
        let letter =
            naober::plan::remedies::prepare_other(&partner.scope(), dossier(&id), ground, advice).await.unwrap();
        let list = format!("/dossiers/{id}/brieven");
        let pdf = format!("{list}/{letter}/pdf");
        assert_eq!(partner.get(&list).await.body["results"].as_array().unwrap().len(), 1);
        assert_eq!(partner.get(&pdf).await.status, StatusCode::OK);
        let blind = partner.other(1, Role::System).await;
        assert_eq!(blind.get(&list).await.body["results"], json!([]));
        assert_eq!(blind.get(&pdf).await.status, StatusCode::FORBIDDEN);
    }

    async fn the_pip_in_force_has_its_route_reason_intensity_and_dagtekening(partner: Partner) {
        let id = partner.newcomer().await;
        let path = format!("/dossiers/{id}/pip");
        assert_eq!(partner.get(&path).await.status, StatusCode::NOT_FOUND, "there is none yet");
        let scope = partner.scope();
        pip::save(&scope, dossier(&id), 0, &plan()).await.unwrap();
        assert_eq!(partner.get(&path).await.status, StatusCode::NOT_FOUND, "a draft is no plan");
        let adoption = Adoption { dated_on: day("2026-04-20"), announced_on: None, special: false, revision: 1 };
        pip::adopt(&scope, dossier(&id), &adoption).await.unwrap();

        let pip = partner.get(&path).await.body;
        assert_eq!((&pip["versie"], &pip["dagtekening"]), (&json!(1), &json!("2026-04-20")), "{pip}");
        assert_eq!((&pip["leerroute"], &pip["afweging"]["z"]), (&json!("b1-route"), &json!("kan meer")));
        assert_eq!(pip["intensiteit"]["urenPerWeek"], json!(12.5));
        assert_eq!((&pip["voortgangsgesprekken"], &pip["taalEigenWoorden"]), (&json!(6), &json!("ar")));
        let letter = pip["briefId"].as_str().unwrap();
        assert_eq!(partner.get(&format!("/dossiers/{id}/brieven/{letter}/pdf")).await.status, StatusCode::OK);
        assert_eq!(partner.get(&format!("{path}/versies")).await.body["results"], json!([pip]));
    }

    async fn hours_of_a_provider_count_once_per_key_and_show_in_the_progress(partner: Partner) {
        let id = partner.learner("Haddad").await;
        let path = format!("/dossiers/{id}/uren");
        let missed = json!({ "soort": "verzuim", "datum": "2026-04-16", "uren": 2, "geoorloofd": true, "bronsleutel": "les-2" });
        let hours = json!({ "uren": [lesson(2.5, "les-1"), missed] });
        let first = partner.post(&path, &hours).await;
        assert_eq!((first.status, &first.body["alBekend"]), (StatusCode::CREATED, &json!(0)), "{}", first.body);
        assert!(!first.body["gevolgen"].as_array().unwrap().is_empty());
        assert_eq!(partner.post(&path, &hours).await.body["alBekend"], 2);
        let progress = partner.get(&format!("/dossiers/{id}/voortgang")).await.body;
        assert_eq!(progress["verzuim"], json!({ "geoorloofd": 2.0, "ongeoorloofd": 0.0 }), "{progress}");
        assert_eq!(progress["termijnVan"], "2026-04-02", "{progress}");
        assert_eq!(partner.followed(&id).await, 2.5);
    }

    async fn every_wrong_line_of_hours_is_named_and_none_is_recorded(partner: Partner) {
        let id = partner.learner("Haddad").await;
        let path = format!("/dossiers/{id}/uren");
        let wrong = json!({ "uren": [
            lesson(3.0, "goed"),
            { "soort": "les", "datum": "2026-04-15", "uren": 0, "fysiek": 3 },
            { "soort": "verzuim", "datum": "2026-04-15", "uren": 99_999, "bron": "x".repeat(201) },
        ] });
        let answer = partner.post(&path, &wrong).await;
        let names = ["uren[1].uren", "uren[1].fysiek", "uren[1].vak", "uren[2].uren", "uren[2].bron", "uren[2].geoorloofd"];
        assert_eq!(answer.wrong(), names);
        let sport = json!({ "uren": [{ "soort": "les", "datum": "2026-04-15", "uren": 1, "vak": "sport" }] });
        assert_eq!(partner.post(&path, &sport).await.wrong(), ["uren[0].vak"]);
        let future = json!({ "uren": [{ "soort": "participatie", "datum": "2199-01-01", "uren": 1 }] });
        assert_eq!(partner.post(&path, &future).await.wrong(), ["uren[0].datum"]);
        assert_eq!(partner.post(&path, &json!({ "uren": [] })).await.wrong(), ["uren"]);
        assert_eq!(partner.post(&path, &json!({ "uren": vec![lesson(1.0, "x"); 201] })).await.wrong(), ["uren"]);
        assert_eq!(partner.followed(&id).await, 0.0);
    }

    async fn a_sheet_is_for_everyone_on_it_or_for_nobody(partner: Partner) {
        let (here, ill) = (partner.learner("Haddad").await, partner.learner("Tesfay").await);
        let elsewhere = partner.newcomer().await;
        let mark = |id: &str, stand: &str| json!({ "dossierId": id, "stand": stand });
        let sheet = |marks: Vec<Value>| {
            json!({ "aanbieder": SCHOOL, "datum": "2026-04-15", "uren": 2.5, "vak": "nt2", "deelnemers": marks })
        };
        let with_stranger = sheet(vec![mark(&here, "aanwezig"), mark(&elsewhere, "aanwezig"), mark(&here, "afwezig")]);
        let answer = partner.post("/presentielijsten", &with_stranger).await;
        assert_eq!(answer.wrong(), ["deelnemers[1].dossierId", "deelnemers[2].dossierId"]);
        assert_eq!(partner.followed(&here).await, 0.0);

        let good = sheet(vec![mark(&here, "aanwezig"), mark(&ill, "geoorloofd")]);
        let first = partner.post("/presentielijsten", &good).await;
        assert_eq!((first.status, &first.body), (StatusCode::CREATED, &json!({ "nieuw": 2, "alBekend": 0 })));
        assert_eq!(partner.post("/presentielijsten", &good).await.body, json!({ "nieuw": 0, "alBekend": 2 }));
        assert_eq!((partner.followed(&here).await, partner.followed(&ill).await), (json!(2.5), json!(0.0)));
        let empty = json!({ "aanbieder": " ", "datum": "2026-04-15", "uren": -1, "deelnemers": [] });
        assert_eq!(partner.post("/presentielijsten", &empty).await.wrong(), ["uren", "aanbieder", "deelnemers"]);
        let many = sheet(vec![mark(&here, "aanwezig"); 201]);
        assert_eq!(partner.post("/presentielijsten", &many).await.wrong(), ["deelnemers"]);
    }

    async fn an_assignment_is_given_done_once_and_its_hours_count(partner: Partner) {
        let id = partner.learner("Haddad").await;
        let path = format!("/dossiers/{id}/praktijkopdrachten");
        assert_eq!(partner.post(&path, &json!({ "opdracht": " ", "vak": "nt2" })).await.wrong(), ["opdracht"]);
        let given = partner.post(&path, &json!({ "opdracht": "Bel de huisarts", "vak": "nt2" })).await;
        assert_eq!(given.status, StatusCode::CREATED, "{}", given.body);
        let done = format!("{path}/{}/afronding", given.body["id"].as_str().unwrap());
        let how = json!({ "datum": "2026-04-20", "plek": "Buurthuis", "uren": 1.5, "teltMee": true });
        for _ in 0..2 {
            assert_eq!(partner.post(&done, &how).await.status, StatusCode::NO_CONTENT);
        }
        let list = partner.get(&path).await.body;
        assert_eq!(list["results"][0]["afronding"], json!({ "datum": "2026-04-20", "plek": "Buurthuis", "uren": 1.5 }));
        let progress = partner.get(&format!("/dossiers/{id}/voortgang")).await.body;
        let taking_part = progress["uren"].as_array().unwrap().iter().find(|one| one["code"] == "z-participatie");
        assert_eq!(taking_part.unwrap()["gedaan"], 1.5, "{progress}");
        let nothing = format!("{path}/{}/afronding", Uuid::from_u128(4));
        assert_eq!(partner.post(&nothing, &how).await.status, StatusCode::NOT_FOUND);
    }

    async fn talks_are_read_with_what_was_agreed(partner: Partner) {
        let id = partner.learner("Haddad").await;
        let agreed = NewAgreement { text: "Belt de school".to_owned(), who: "Samira".to_owned(), due_on: Some(day("2026-06-01")) };
        let talk = NewTalk {
            held_on: day("2026-05-12"),
            present: "Samira en de regisseur".to_owned(),
            summary: "Gaat goed.".to_owned(),
            agreements: vec![agreed],
        };
        progress::hold(&partner.scope(), dossier(&id), talk, "gesprek", None).await.unwrap();
        let talks = partner.get(&format!("/dossiers/{id}/voortgangsgesprekken")).await.body;
        let first = &talks["results"][0];
        assert_eq!((&first["datum"], &first["verslag"]), (&json!("2026-05-12"), &json!("Gaat goed.")));
        assert_eq!(first["afspraken"][0]["uiterlijkOp"], "2026-06-01", "{talks}");
    }

    async fn another_municipality_and_another_role_get_nothing_of_the_plan(partner: Partner) {
        let id = partner.learner("Haddad").await;
        let (stranger, manager) = (partner.other(2, Role::Regisseur).await, partner.other(1, Role::TeamLead).await);
        let some = Uuid::from_u128(3);
        let reads = ["brieven", &format!("brieven/{some}/pdf"), "pip", "pip/versies", "voortgang",
            "voortgangsgesprekken", "praktijkopdrachten"];
        for tail in reads {
            let path = format!("/dossiers/{id}/{tail}");
            assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{tail}");
            assert_eq!(manager.get(&path).await.status, StatusCode::FORBIDDEN, "{tail}");
        }
        let done = json!({ "datum": "2026-04-20", "plek": "Buurthuis", "uren": 1, "teltMee": false });
        let writes = [
            ("uren", json!({ "uren": [lesson(1.0, "x")] })),
            ("praktijkopdrachten", json!({ "opdracht": "Bel", "vak": "nt2" })),
            (&format!("praktijkopdrachten/{some}/afronding"), done),
        ];
        for (tail, body) in writes {
            let path = format!("/dossiers/{id}/{tail}");
            assert_eq!(stranger.post(&path, &body).await.status, StatusCode::NOT_FOUND, "{tail}");
            assert_eq!(manager.post(&path, &body).await.status, StatusCode::FORBIDDEN, "{tail}");
        }
        let sheet = json!({ "aanbieder": SCHOOL, "datum": "2026-04-15", "uren": 1,
            "deelnemers": [{ "dossierId": id, "stand": "aanwezig" }] });
        assert_eq!(stranger.post("/presentielijsten", &sheet).await.wrong(), ["deelnemers[0].dossierId"]);
        assert_eq!(partner.followed(&id).await, 0.0);
    }
}
