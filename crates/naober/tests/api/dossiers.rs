//! Dossiers, facts and duties, and what holds for every answer.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use naober::access::{Role, Scope, api_keys};
use serde_json::json;
use store::TenantId;
use testkit::both_engines;
use uuid::Uuid;

use crate::partner::{Partner, newcomer};

both_engines! {
    async fn an_opened_dossier_has_its_duties_with_rule_article_facts_and_reason(partner: Partner) {
        let id = partner.newcomer().await;
        let duties = partner.get(&format!("/dossiers/{id}/plichten?peildatum=2026-03-12")).await;
        assert_eq!(duties.status, StatusCode::OK);
        let term = duties.body["termijnen"].as_array().unwrap().iter().find(|term| term["code"] == "pip-vaststellen");
        let term = term.expect("the ten weeks run");
        assert_eq!(term["uiterlijk"], "2026-05-11");
        assert!(term["artikel"].as_str().unwrap().starts_with("Bs 5.3"));
        assert!(!term["feiten"].as_array().unwrap().is_empty());
        assert!(!term["waarom"].as_array().unwrap().is_empty());
    }

    async fn facts_are_recorded_once_per_source_key_and_say_what_they_change(partner: Partner) {
        let id = partner.newcomer().await;
        let path = format!("/dossiers/{id}/feiten");
        let plan = json!({ "feiten": [{
            "soort": "pip-vastgesteld", "datum": "2026-04-01", "bronsleutel": "zaak-17", "gegevens": { "leerroute": "b1-route" },
        }] });
        let preview = partner.post(&format!("{path}/_voorbeeld"), &plan).await;
        assert!(preview.body["gevolgen"].as_array().unwrap().iter().any(|one| one["code"] == "inburgeringstermijn"));
        assert_eq!(partner.get(&path).await.body["results"].as_array().unwrap().len(), 3, "a preview records nothing");

        let first = partner.post(&path, &plan).await;
        assert_eq!((first.status, &first.body["alBekend"]), (StatusCode::CREATED, &json!(0)), "{}", first.body);
        assert_eq!(first.body["gevolgen"], preview.body["gevolgen"]);
        let again = partner.post(&path, &plan).await;
        assert_eq!((&again.body["feiten"], &again.body["alBekend"]), (&json!([]), &json!(1)));
        assert_eq!(partner.get(&path).await.body["results"].as_array().unwrap().len(), 4);
    }

    async fn all_mistakes_are_named_at_once_and_nothing_is_saved(partner: Partner) {
        let mut wrong = newcomer();
        wrong["burgerservicenummer"] = json!("123456789");
        wrong["vNummer"] = json!("12");
        wrong["feiten"][0]["gegevens"]["vergunning"] = json!("toerist");
        wrong["feiten"][1]["soort"] = json!("feest-gevierd");
        let answer = partner.post("/dossiers", &wrong).await;
        assert_eq!(
            answer.wrong(),
            ["burgerservicenummer", "vNummer", "feiten[0].gegevens.vergunning", "feiten[1].soort"]
        );
        assert_eq!(partner.get("/dossiers").await.body["count"], 0);
    }

    async fn a_number_that_nobody_can_count_with_is_refused_where_it_stands(partner: Partner) {
        let dossier = partner.newcomer().await;
        let path = format!("/dossiers/{dossier}/feiten");
        for hours in [json!(1e308), json!(-1), json!(100_001)] {
            let fact = json!({"soort": "lesuren-gevolgd", "datum": "2026-03-10", "gegevens": {"uren": hours, "vak": "nt2"}});
            let answer = partner.post(&path, &json!({ "feiten": [fact] })).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{hours}");
            assert_eq!(answer.body["errors"][0]["name"], "feiten[0].gegevens.uren");
        }
        let fact = json!({"soort": "voortgangsgesprek-gevoerd", "datum": "2026-03-10", "gegevens": {}});
        let answer = partner.post(&path, &json!({ "feiten": vec![fact; 501] })).await;
        assert_eq!((answer.status, &answer.body["errors"][0]["code"]), (StatusCode::BAD_REQUEST, &json!("too-many")));
        assert_eq!(partner.get(&format!("/dossiers/{dossier}")).await.status, StatusCode::OK);
    }

    async fn the_list_pages_by_key_and_counts_exactly(partner: Partner) {
        for n in 0..5 {
            let mut one = newcomer();
            one.as_object_mut().unwrap().remove("burgerservicenummer");
            one["feiten"][1]["datum"] = json!(format!("2026-03-0{}", n + 1));
            assert_eq!(partner.post("/dossiers", &one).await.status, StatusCode::CREATED);
        }
        let mut seen = Vec::new();
        let mut path = Some("/dossiers?pageSize=2".to_owned());
        while let Some(at) = path {
            let page = partner.get(&at).await;
            assert_eq!(page.body["count"], 5);
            seen.extend(page.body["results"].as_array().unwrap().iter().map(|one| one["id"].to_string()));
            path = page.body["next"].as_str().map(str::to_owned);
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 5);
        assert_eq!(partner.get("/dossiers?pageSize=101").await.wrong(), ["pageSize"]);
        assert_eq!(partner.get("/dossiers?after=nonsense").await.wrong(), ["after"]);
        assert_eq!(partner.get("/dossiers?leerroute=c3").await.wrong(), ["leerroute"]);
    }

    async fn a_name_is_searched_in_the_body_never_in_the_address(partner: Partner) {
        partner.newcomer().await;
        let found = partner.post("/dossiers/_zoek", &json!({ "tekst": "hadd" })).await;
        assert_eq!(found.body["count"], 1);
        assert_eq!(partner.post("/dossiers/_zoek", &json!({ "tekst": " " })).await.wrong(), ["tekst"]);
    }

    async fn another_municipality_finds_nothing_of_ours(partner: Partner) {
        let id = partner.newcomer().await;
        let stranger = partner.other(2, Role::Regisseur).await;
        for path in ["", "/feiten", "/plichten"] {
            assert_eq!(stranger.get(&format!("/dossiers/{id}{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let fact = json!({ "feiten": [{ "soort": "overleden", "datum": "2026-03-03" }] });
        assert_eq!(stranger.post(&format!("/dossiers/{id}/feiten"), &fact).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.get("/dossiers").await.body["count"], 0);
    }

    async fn a_role_without_dossiers_gets_none_through_the_api_either(partner: Partner) {
        let id = partner.newcomer().await;
        let manager = partner.other(1, Role::Administrator).await;
        assert_eq!(manager.get("/dossiers").await.status, StatusCode::FORBIDDEN);
        assert_eq!(manager.get(&format!("/dossiers/{id}")).await.status, StatusCode::FORBIDDEN);
    }

    async fn every_answer_names_the_version_and_errors_are_problems(partner: Partner) {
        let id = partner.newcomer().await;
        let nobody = Request::get("/api/v1/dossiers").body(Body::empty()).unwrap();
        let wrong_key = Request::get("/api/v1/dossiers").header("authorization", "Bearer nbr_wrong").body(Body::empty());
        let text = partner.request("POST", "/dossiers").header("content-type", "text/plain").body(Body::from("x"));
        let xml = partner.request("GET", "/dossiers").header("accept", "text/xml").body(Body::empty());
        let delete = partner.request("DELETE", "/dossiers").body(Body::empty());
        let slash = partner.request("GET", "/dossiers/").body(Body::empty());
        let nothing = partner.request("GET", "/nergens").body(Body::empty());
        let bad_id = partner.request("GET", "/dossiers/geen-id").body(Body::empty());
        let not_there = partner.request("GET", &format!("/dossiers/{}", Uuid::from_u128(5))).body(Body::empty());
        let cases = [
            (nobody, 401), (wrong_key.unwrap(), 401), (text.unwrap(), 415), (xml.unwrap(), 406), (delete.unwrap(), 405),
            (slash.unwrap(), 404), (nothing.unwrap(), 404), (bad_id.unwrap(), 400), (not_there.unwrap(), 404),
        ];
        for (request, status) in cases {
            let asked = format!("{} {}", request.method(), request.uri());
            let answer = partner.send(request).await;
            assert_eq!(answer.status.as_u16(), status, "{asked}");
            assert_eq!(answer.header("api-version"), "1.0.0", "{asked}");
            assert_eq!(answer.header("content-type"), "application/problem+json", "{asked}");
            for member in ["status", "title", "detail"] {
                assert!(!answer.body[member].is_null(), "{asked}: {member}");
            }
        }
        let good = partner.get(&format!("/dossiers/{id}")).await;
        assert_eq!((good.header("api-version"), good.header("cache-control")), ("1.0.0", "no-store"));
    }

    async fn the_document_is_open_to_anyone_from_any_site(partner: Partner) {
        let request = Request::get("/api/v1/openapi.json").body(Body::empty()).unwrap();
        let answer = partner.send(request).await;
        assert_eq!((answer.status, answer.header("access-control-allow-origin")), (StatusCode::OK, "*"));
        assert_eq!(answer.body["info"]["version"], "1.0.0");
    }

    async fn a_withdrawn_key_opens_nothing(partner: Partner) {
        let scope = Scope::system(&partner.app, TenantId(Uuid::from_u128(1)));
        let secret = api_keys::create(&scope, "tijdelijk").await.unwrap();
        assert!(secret.starts_with("nbr_"));
        let keys = api_keys::list(&scope).await.unwrap();
        assert!(api_keys::revoke(&scope, keys[0].id).await.unwrap());
        assert!(!api_keys::revoke(&scope, keys[0].id).await.unwrap(), "it was withdrawn already");
        let request = Request::get("/api/v1/dossiers").header("authorization", format!("Bearer {secret}"));
        assert_eq!(partner.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::UNAUTHORIZED);
    }
}
