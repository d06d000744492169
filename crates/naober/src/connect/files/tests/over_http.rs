//! The import as people use it, on both engines.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{Request, StatusCode};
use store::{Settings, Store, TenantId, args};
use testkit::{Database, both_engines};
use tower::ServiceExt as _;

use crate::access::{Keys, Role, Scope, accounts};
use crate::app::{App, Clock};
use crate::config::Config;
use crate::demo::{self, MUNICIPALITIES};

/// A signed-in regisseur of the demo.
struct Desk {
    app: App,
    site: Router,
    cookie: String,
    scope: Scope,
    _database: Database,
}

struct Answer {
    status: StatusCode,
    location: String,
    body: String,
}

impl Desk {
    async fn on(database: Database) -> Self {
        let store = Store::open(&Settings::new(database.url())).await.expect("a store");
        store.migrate().await.expect("the schema");
        let noon = "2026-11-23T12:00:00Z".parse().expect("a moment");
        let config = Config { demo: true, ..Config::default() };
        let app = App::new(store, Keys::from_root(&[7; 32]), Clock::Fixed(noon), config);
        demo::seed(&app, 20).await.expect("the region");
        let tenant = TenantId(MUNICIPALITIES[0].id());
        let scope = Scope::system(&app, tenant);
        let site = crate::web::site(app.clone());
        let mut desk = Self { app, site, cookie: String::new(), scope, _database: database };
        desk.sign_in(Role::Regisseur).await;
        desk
    }

    /// From now on it is somebody of this role who sits here.
    async fn sign_in(&mut self, role: Role) {
        let tenant = self.scope.tenant;
        let mut tx = self.scope.read().await.expect("a transaction");
        let staff = accounts::of(&mut tx, tenant).await.expect("accounts");
        drop(tx);
        let account = staff.iter().find(|account| account.role == role).expect("the demo has every role").id;
        let form = format!("tenant={}&account={account}", tenant.0);
        let request = self.request("POST", "/inloggen/demo").header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer =
            self.site.clone().oneshot(request.body(Body::from(form)).expect("a request")).await.expect("an answer");
        let cookie = answer.headers()[SET_COOKIE].to_str().expect("a cookie").to_owned();
        self.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    }

    async fn sqlite() -> Self {
        Self::on(Database::sqlite().await).await
    }

    async fn postgres() -> Self {
        Self::on(Database::postgres().await).await
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        Request::builder().method(method).uri(path).header(COOKIE, &self.cookie)
    }

    async fn answer(&self, request: Request<Body>) -> Answer {
        let answer = self.site.clone().oneshot(request).await.expect("an answer");
        let status = answer.status();
        let location =
            answer.headers().get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        let body = to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
        Answer { status, location, body: String::from_utf8_lossy(&body).into_owned() }
    }

    async fn get(&self, path: &str) -> Answer {
        self.answer(self.request("GET", path).body(Body::empty()).expect("a request")).await
    }

    async fn post(&self, path: &str, form: &str) -> Answer {
        let request = self.request("POST", path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.answer(request.body(Body::from(form.to_owned())).expect("a request")).await
    }

    async fn upload(&self, kind: &str, file: &[u8]) -> Answer {
        let mut body = format!("--x\r\nContent-Disposition: form-data; name=\"soort\"\r\n\r\n{kind}\r\n--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"lijst.csv\"\r\nContent-Type: text/csv\r\n\r\n").into_bytes();
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let request = self.request("POST", "/inlezen").header(CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.answer(request.body(Body::from(body)).expect("a request")).await
    }

    /// Dossiers and facts of the municipality.
    async fn counts(&self) -> (i64, i64) {
        let mut tx = self.scope.read().await.expect("a transaction");
        let dossiers = tx
            .one(store::Statement::new("select count(*) from dossiers where tenant_id = $1"), args![self.scope.tenant])
            .await;
        let facts = tx
            .one(store::Statement::new("select count(*) from facts where tenant_id = $1"), args![self.scope.tenant])
            .await;
        (dossiers.expect("a count"), facts.expect("a count"))
    }
}

const PEOPLE: &str = "BSN;Voornamen;Achternaam;Geboortedatum;Inburgeringsplicht.DatumStart;Soort vergunning;Datum kennisgeving;PIP.DagtekeningInitielePIP;Leerroute.LeerrouteType\n\
    999995005;Amal;Nagi;1-2-1990;12-3-2026;asiel;20-3-2026;1-5-2026;B1-route\n\
    999995017;Hadi;Barakat;3-4-1985;12-3-2026;asiel;20-3-2026;;\n";

/// The numbers above are no BSNs unless they pass the proof: makes them so.
fn people() -> String {
    let mut numbers = (999_995_000_u32..).filter(|number| crate::access::Bsn::parse(&number.to_string()).is_ok());
    let mut text = PEOPLE.to_owned();
    for wrong in ["999995005", "999995017"] {
        text = text.replace(wrong, &numbers.next().expect("a number").to_string());
    }
    text
}

both_engines! {
    async fn a_dry_run_changes_nothing_and_the_same_file_twice_changes_nothing(desk: Desk) {
        let before = desk.counts().await;
        let uploaded = desk.upload("mensen", people().as_bytes()).await;
        assert_eq!(uploaded.status, StatusCode::SEE_OTHER, "{}", uploaded.body);
        let page = desk.get(&uploaded.location).await;
        assert!(page.body.contains("2 nieuwe dossiers"), "{}", page.body);
        assert_eq!(desk.counts().await, before);

        let done = desk.post(&format!("{}/uitvoeren", uploaded.location), "").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let after = desk.counts().await;
        assert_eq!(after.0, before.0 + 2);
        assert!(after.1 > before.1 + 8);

        let again = desk.upload("mensen", people().as_bytes()).await;
        let page = desk.get(&again.location).await;
        assert!(page.body.contains("2 rijen waren al bekend"), "{}", page.body);
        desk.post(&format!("{}/uitvoeren", again.location), "").await;
        assert_eq!(desk.counts().await, after);
    }

    async fn a_bad_row_keeps_the_file_out_unless_it_is_left_out(desk: Desk) {
        let before = desk.counts().await;
        let file = format!("{}123;Rana;Haddad;31-2-1990;;;;;\n", people());
        let uploaded = desk.upload("mensen", file.as_bytes()).await;
        let page = desk.get(&uploaded.location).await;
        assert!(page.body.contains("Dit BSN klopt niet"), "{}", page.body);
        assert!(page.body.contains("31-2-1990") && page.body.contains("Dit is geen datum"), "all mistakes at once");
        let refused = desk.post(&format!("{}/uitvoeren", uploaded.location), "").await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        assert_eq!(desk.counts().await, before);
        let done = desk.post(&format!("{}/uitvoeren", uploaded.location), "rijen=weglaten").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        assert_eq!(desk.counts().await.0, before.0 + 2);
    }

    async fn facts_find_their_dossier_and_a_withdrawn_signal_sets_it_aside(desk: Desk) {
        let uploaded = desk.upload("mensen", people().as_bytes()).await;
        desk.post(&format!("{}/uitvoeren", uploaded.location), "").await;
        let bsn = people().lines().nth(1).and_then(|line| line.split(';').next()).expect("a number").to_owned();
        let before = desk.counts().await;
        let file = format!(
            "BSN,datum,soort,uren,vak,reden\n{bsn},1-9-2026,lesuren-gevolgd,\"12,5\",NT2,\n{bsn},2-9-2026,lesuren-gevolgd,,NT2,\n999999990,1-9-2026,contact-gehad,,,\n"
        );
        let uploaded = desk.upload("feiten", file.as_bytes()).await;
        let page = desk.get(&uploaded.location).await;
        assert!(page.body.contains("Bij deze soort hoort ook") && page.body.contains("uren"), "{}", page.body);
        assert!(page.body.contains("1 rij vult een bestaand dossier aan"), "{}", page.body);
        desk.post(&format!("{}/uitvoeren", uploaded.location), "rijen=weglaten").await;
        assert_eq!(desk.counts().await, (before.0, before.1 + 1));

        let file = format!("BSN;Datum;Soort;reden\n{bsn};1-10-2026;melding-ingetrokken;verkeerde-wet\n");
        let uploaded = desk.upload("feiten", file.as_bytes()).await;
        assert!(desk.get(&uploaded.location).await.body.contains("1 melding wordt ingetrokken"));
        desk.post(&format!("{}/uitvoeren", uploaded.location), "").await;
        let again = desk.upload("feiten", file.as_bytes()).await;
        let page = desk.get(&again.location).await;
        assert!(page.body.contains("1 rij was al bekend"), "{}", page.body);
    }

    async fn a_milestone_on_another_day_is_refused_and_the_day_that_is_known_is_named(desk: Desk) {
        let uploaded = desk.upload("mensen", people().as_bytes()).await;
        desk.post(&format!("{}/uitvoeren", uploaded.location), "").await;
        let uploaded = desk.upload("mensen", people().replace("1-5-2026", "2-5-2026").as_bytes()).await;
        let page = desk.get(&uploaded.location).await;
        assert!(page.body.contains("01-05-2026"), "{}", page.body);
    }

    async fn a_transaction_that_is_cut_off_half_way_leaves_nothing(desk: Desk) {
        let before = desk.counts().await;
        let uploaded = desk.upload("mensen", people().as_bytes()).await;
        let scope = desk.scope.clone();
        let id = uploaded.location.trim_start_matches("/inlezen/").parse().expect("an id");
        // Cut off at each place where the work waits for the database, until it gets to the end.
        for wait in 1..10_000_u32 {
            let mut left = wait;
            let mut work = Box::pin(super::super::finish(&scope, id, false));
            let done = std::future::poll_fn(|context| {
                if left == 0 {
                    return std::task::Poll::Ready(None);
                }
                left -= 1;
                work.as_mut().poll(context).map(Some)
            })
            .await;
            drop(work);
            if done.is_some() {
                break;
            }
            let now = desk.counts().await;
            assert!(now == before || now.0 == before.0 + 2, "half of the file is there: {now:?}");
        }
        assert_eq!(desk.counts().await.0, before.0 + 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn columns_keep_the_meaning_they_were_given_and_no_two_have_the_same() {
    let desk = Desk::sqlite().await;
    let file = "Klantnaam;Roepnaam;Geb\nNagi;Amal;1-2-1990\n";
    let uploaded = desk.upload("mensen", file.as_bytes()).await;
    let path = format!("{}/kolommen", uploaded.location);
    let twice = desk.post(&path, "kolom-0=achternaam&kolom-1=achternaam&kolom-2=-").await;
    assert_eq!(twice.status, StatusCode::BAD_REQUEST);
    assert!(twice.body.contains("Twee kolommen hebben de betekenis"), "{}", twice.body);
    let mapped = desk.post(&path, "kolom-0=achternaam&kolom-1=voornamen&kolom-2=geboortedatum").await;
    assert_eq!(mapped.status, StatusCode::SEE_OTHER);
    let next = desk.upload("mensen", file.as_bytes()).await;
    assert!(desk.get(&next.location).await.body.contains("1 nieuw dossier"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_odd_file_gets_a_sentence_and_rows_are_kept_sealed() {
    let desk = Desk::sqlite().await;
    let answer = desk.upload("mensen", b"").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("Het bestand is leeg"), "{}", answer.body);
    let answer = desk.upload("mensen", &vec![b'a'; 11 * 1024 * 1024]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("groter dan 10 MB"), "{}", answer.body);
    let template = desk.get("/inlezen/sjabloon/mensen.csv").await;
    assert!(template.body.contains("PIP.DagtekeningInitielePIP"));
    let kept = desk.upload("mensen", people().as_bytes()).await;
    let mut tx = desk.app.store.read(desk.scope.tenant).await.expect("a transaction");
    let content: String = tx
        .one(store::Statement::new("select content from imports where tenant_id = $1"), args![desk.scope.tenant])
        .await
        .expect("the file");
    assert!(!kept.location.is_empty() && !content.contains("Nagi"), "rows are kept sealed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_gets_no_page() {
    let mut desk = Desk::sqlite().await;
    assert_eq!(desk.get("/inlezen").await.status, StatusCode::OK);
    desk.sign_in(Role::Administrator).await;
    assert_eq!(desk.get("/inlezen").await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.upload("mensen", people().as_bytes()).await.status, StatusCode::FORBIDDEN);
}
