//! Reports: what is told to whom, and the quarter file.

use axum::body::Body;
use axum::http::StatusCode;
use naober::access::Role;
use serde_json::json;
use testkit::both_engines;

use crate::partner::Partner;

both_engines! {
    async fn small_numbers_are_told_only_to_who_may_see_the_people(partner: Partner) {
        partner.newcomer().await;
        let seen = partner.get("/rapporten").await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
        assert_eq!(seen.body["fasen"]["d"], json!({ "aantal": 1, "stand": "geteld" }), "{}", seen.body);
        assert_eq!(seen.body["plannenOpTijd"].as_array().unwrap().len(), 5);
        let policy = partner.other(1, Role::PolicyMaker).await.get("/rapporten").await;
        let few = json!({ "aantal": null, "stand": "minder-dan-vijf" });
        assert_eq!((&policy.body["fasen"]["d"], &policy.body["fasen"]["samen"]), (&few, &few), "{}", policy.body);
        let of_the_lead = partner.other(1, Role::TeamLead).await.get("/rapporten").await;
        assert_eq!(of_the_lead.body["fasen"], seen.body["fasen"]);
        let stranger = partner.other(2, Role::Regisseur).await.get("/rapporten").await;
        assert_eq!(stranger.body["fasen"]["samen"]["aantal"], 0);
        assert_eq!(partner.other(1, Role::Administrator).await.get("/rapporten").await.status, StatusCode::FORBIDDEN);
    }

    async fn the_quarter_file_is_there_for_quarters_that_ended(partner: Partner) {
        partner.newcomer().await;
        let quarters = partner.get("/rapporten/kwartaalbestanden").await.body;
        let last = quarters["results"][0]["kwartaal"].as_str().unwrap().to_owned();
        let path = format!("/rapporten/kwartaalbestanden/{last}/csv");
        let request = partner.request("GET", &path).header("accept", "text/csv").body(Body::empty()).unwrap();
        let answer = partner.send(request).await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "text/csv; charset=utf-8"));
        let text = String::from_utf8(answer.bytes).unwrap();
        assert!(text.contains(&format!("kwartaal {last}")) && text.contains("dossiernummer"), "{text}");
        assert!(!text.contains("Haddad"), "{text}");

        assert_eq!(partner.get("/rapporten/kwartaalbestanden/2026-9/csv").await.wrong(), ["kwartaal"]);
        assert_eq!(partner.get("/rapporten/kwartaalbestanden/2199-1/csv").await.status, StatusCode::NOT_FOUND);
        let policy = partner.other(1, Role::PolicyMaker).await;
        assert_eq!(policy.get("/rapporten/kwartaalbestanden").await.status, StatusCode::FORBIDDEN);
        assert_eq!(policy.get(&path).await.status, StatusCode::FORBIDDEN);
    }
}
