//! Moving: a package out of one municipality and into the next.

use axum::body::Body;
use axum::http::StatusCode;
use serde_json::{Value, json};
use testkit::both_engines;
use uuid::Uuid;

use crate::partner::{Answer, Partner};

impl Partner {
    /// Someone whose package is made, with the address of the file.
    async fn leaving(&self, to: &str) -> (String, String) {
        let id = self.newcomer().await;
        let path = format!("/dossiers/{id}/overdrachten");
        let made = self.post(&path, &json!({ "gemeente": to })).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let file = made.header("location").to_owned();
        assert_eq!(file, format!("/api/v1{path}/{}", made.body["id"].as_str().unwrap()));
        (id, file)
    }

    async fn bring(&self, path: &str, file: Vec<u8>) -> Answer {
        let request = self.request("POST", path).header("content-type", "application/json");
        self.send(request.body(Body::from(file)).unwrap()).await
    }

    async fn forget(&self, path: &str) -> StatusCode {
        self.send(self.request("DELETE", path).body(Body::empty()).unwrap()).await.status
    }
}

both_engines! {
    async fn a_package_goes_from_one_municipality_into_the_next(partner: Partner) {
        let (old, new) = (partner.of_municipality("GM9001").await, partner.of_municipality("GM9002").await);
        let (id, file) = old.leaving("9002").await;
        let list = old.get(&format!("/dossiers/{id}/overdrachten")).await.body;
        assert_eq!((&list["results"][0]["naar"], &list["results"][0]["feiten"]), (&json!("GM9002"), &json!(3)), "{list}");
        let package = old.get(&file).await;
        assert_eq!((package.status, package.header("content-type")), (StatusCode::OK, "application/json"));
        assert_eq!(package.body["overdracht"]["controlegetal"], list["results"][0]["controlegetal"]);

        let received = new.bring("/overdrachten?ingeschrevenOp=2026-09-01", package.bytes).await;
        assert_eq!(received.status, StatusCode::CREATED, "{}", received.body);
        let told = &received.body;
        assert_eq!((&told["van"], &told["dossierId"]), (&json!("GM9001"), &Value::Null), "{told}");
        assert_eq!(told["ingeschrevenOp"], "2026-09-01");
        let waiting = received.header("location").to_owned();
        assert_eq!(&new.get(&waiting).await.body, told);
        assert_eq!(new.get("/overdrachten").await.body["results"][0]["id"], told["id"]);
        assert_eq!(new.get("/dossiers").await.body["count"], 0, "nothing is recorded yet");

        let taken = new.bring(&format!("{waiting}/inname"), Vec::new()).await;
        assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.body);
        let dossier = new.get(taken.header("location")).await.body;
        assert_eq!(dossier["persoon"]["burgerservicenummer"], "999990019");
        assert_eq!(new.bring(&format!("{waiting}/inname"), Vec::new()).await.status, StatusCode::CONFLICT);
        assert_eq!(new.forget(&waiting).await, StatusCode::CONFLICT);
    }

    async fn a_file_that_is_no_package_for_us_is_refused_with_why(partner: Partner) {
        let (old, new) = (partner.of_municipality("GM9001").await, partner.of_municipality("GM9002").await);
        let (id, file) = old.leaving("GM9002").await;
        let package = old.get(&file).await.bytes;
        let text = String::from_utf8(package.clone()).unwrap();
        let cases = [
            (new.bring("/overdrachten", b"{".to_vec()).await, "not-json"),
            (new.bring("/overdrachten", b"{}".to_vec()).await, "not-a-package"),
            (new.bring("/overdrachten", text.replace("Samira", "Samir").into_bytes()).await, "checksum"),
            (old.bring("/overdrachten", package.clone()).await, "made-here"),
            (new.bring("/overdrachten", vec![b' '; 5 * 1024 * 1024 + 1]).await, "too-large"),
            (new.bring("/overdrachten?ingeschrevenOp=2199-01-01", package.clone()).await, "too-far-ahead"),
            (new.bring("/overdrachten?ingeschrevenOp=gisteren", package.clone()).await, "date"),
        ];
        for (answer, code) in cases {
            assert_eq!(answer.wrong().len(), 1, "{code}");
            assert_eq!(answer.body["errors"][0]["code"], code, "{}", answer.body);
        }
        let huge = new.bring("/overdrachten", vec![b' '; 7 * 1024 * 1024]).await;
        assert_eq!((huge.status, huge.header("content-type")), (StatusCode::PAYLOAD_TOO_LARGE, "application/problem+json"));
        assert_eq!(new.get("/overdrachten").await.body["results"], json!([]));
        let path = format!("/dossiers/{id}/overdrachten");
        assert_eq!(old.post(&path, &json!({ "gemeente": "GM9001" })).await.wrong(), ["gemeente"]);
        assert_eq!(old.post(&path, &json!({ "gemeente": "Utrecht" })).await.wrong(), ["gemeente"]);
    }

    async fn a_package_can_be_forgotten_and_is_nobody_elses(partner: Partner) {
        let (old, new) = (partner.of_municipality("GM9001").await, partner.of_municipality("GM9002").await);
        let (id, file) = old.leaving("GM9002").await;
        assert_eq!(new.get(&file).await.status, StatusCode::NOT_FOUND);
        let path = format!("/dossiers/{id}/overdrachten");
        assert_eq!(new.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(new.post(&path, &json!({ "gemeente": "GM9003" })).await.status, StatusCode::NOT_FOUND);

        let received = new.bring("/overdrachten", old.get(&file).await.bytes).await;
        let waiting = received.header("location").to_owned();
        assert_eq!(old.get(&waiting).await.status, StatusCode::NOT_FOUND);
        assert_eq!(old.bring(&format!("{waiting}/inname"), Vec::new()).await.status, StatusCode::NOT_FOUND);
        assert_eq!(old.forget(&waiting).await, StatusCode::NOT_FOUND);
        assert_eq!(new.forget(&waiting).await, StatusCode::NO_CONTENT);
        assert_eq!(new.get(&waiting).await.status, StatusCode::CONFLICT);
        let nothing = format!("/overdrachten/{}", Uuid::from_u128(8));
        assert_eq!(new.get(&nothing).await.status, StatusCode::NOT_FOUND);
    }
}
