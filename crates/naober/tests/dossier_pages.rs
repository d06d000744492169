//! The case manager's day over HTTP: find someone, record what happened, correct it, look back, hand over, take a file.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod common;

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{Request, Response, StatusCode};
use naober::access::{Role, Scope, accounts};
use naober::app::App;
use naober::dossier::{self, DossierId, NewDossier, NewFact};
use store::TenantId;
use testkit::Database;
use tower::ServiceExt as _;
use uuid::Uuid;
use wi2021::Kind;

/// A municipality with two case managers, and a browser of the first.
struct Desk {
    app: App,
    cookie: String,
    colleague: Uuid,
    scope: Scope,
    _database: Database,
}

impl Desk {
    async fn open() -> Self {
        let database = testkit::sqlite();
        let app = common::app(&database).await;
        let tenant = TenantId(Uuid::from_u128(5));
        let scope = Scope::system(&app, tenant);
        let mut tx = scope.write().await.unwrap();
        let new = |name: &str, email: &str| accounts::NewAccount {
            name: name.to_owned(),
            email: email.to_owned(),
            role: Role::Regisseur,
            language: texts::Language::Nl,
        };
        let me = accounts::add(&mut tx, &scope, &new("Rian Mulder", "rian@voorbeeld.test")).await.unwrap();
        let colleague = accounts::add(&mut tx, &scope, &new("Jamal Idrissi", "jamal@voorbeeld.test")).await.unwrap();
        tx.commit().await.unwrap();
        let mut desk = Self { app, cookie: String::new(), colleague, scope, _database: database };
        let form = format!("tenant={}&account={me}", tenant.0);
        let answer = desk.post("/inloggen/demo", &form).await;
        let cookie = answer.headers().get(SET_COOKIE).expect("a session").to_str().unwrap();
        desk.cookie = cookie.split(';').next().unwrap().to_owned();
        desk
    }

    async fn send(&self, request: Request<Body>) -> Response<Body> {
        let site = naober::web::surrounded(naober::routes::routes(), self.app.clone());
        site.oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        let request = Request::get(path).header(COOKIE, &self.cookie).body(Body::empty()).unwrap();
        page(self.send(request).await).await
    }

    async fn post(&self, path: &str, form: &str) -> Response<Body> {
        let request = Request::post(path)
            .header(COOKIE, &self.cookie)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(form.to_owned()))
            .unwrap();
        self.send(request).await
    }

    /// Someone whose notice came thirty days ago.
    async fn newcomer(&self, family_name: &str) -> DossierId {
        let today = self.scope.today();
        let fact = |days: i64, kind: &str, data: &str| {
            let day = today.checked_sub(jiff::Span::new().days(days)).unwrap();
            NewFact::new(day, Kind::parse(kind, data).unwrap(), "brief DUO")
        };
        let facts = vec![
            fact(60, "verblijf-verleend", r#"{"vergunning":"asiel-bepaalde-tijd"}"#),
            fact(45, "inburgeringsplicht-vastgesteld", r#"{"wet":"wi2021"}"#),
            fact(40, "brp-ingeschreven", r#"{"gemeente":"GM0363"}"#),
            fact(30, "kennisgeving-ontvangen", "{}"),
        ];
        let person = NewDossier {
            given_names: "Amira".to_owned(),
            family_name: family_name.to_owned(),
            ..NewDossier::default()
        };
        dossier::open(&self.scope, person, facts).await.unwrap()
    }
}

async fn page(answer: Response<Body>) -> (StatusCode, String) {
    let status = answer.status();
    let bytes = to_bytes(answer.into_body(), 10_000_000).await.unwrap();
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

#[tokio::test]
async fn a_fact_is_previewed_saved_and_changes_what_is_needed() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let (_, before) = desk.get(&format!("/dossiers/{id}")).await;
    assert!(before.contains("PIP vaststellen"), "{before}");

    let path = format!("/dossiers/{id}/feiten/nieuw");
    let today = desk.scope.today();
    let form = format!("soort=pip-vastgesteld&datum={today}&leerroute=b1-route&uren_per_week=12%2C5");
    let (status, preview) = page(desk.post(&path, &format!("{form}&stap=voorbeeld")).await).await;
    assert_eq!(status, StatusCode::OK);
    assert!(preview.contains("Dit verandert") && preview.contains("Einde van de inburgeringstermijn"), "{preview}");
    let (_, still) = desk.get(&format!("/dossiers/{id}/tijdlijn")).await;
    assert!(!still.contains("PIP vastgesteld"), "nothing may be saved by a preview");

    let saved = desk.post(&path, &format!("{form}&stap=opslaan&eenmalig={}", Uuid::from_u128(77))).await;
    assert_eq!(saved.status(), StatusCode::SEE_OTHER);
    let twice = desk.post(&path, &format!("{form}&stap=opslaan&eenmalig={}", Uuid::from_u128(77))).await;
    assert_eq!(twice.status(), StatusCode::SEE_OTHER);
    let (_, timeline) = desk.get(&format!("/dossiers/{id}/tijdlijn")).await;
    assert_eq!(timeline.matches("<h3>PIP vastgesteld</h3>").count(), 1, "the same form twice is recorded once");
    let (_, after) = desk.get(&format!("/dossiers/{id}")).await;
    assert!(after.contains("Maand 1 van 36"), "{after}");
}

#[tokio::test]
async fn a_wrong_answer_is_told_at_its_field_and_what_was_typed_stays() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let path = format!("/dossiers/{id}/feiten/nieuw");
    let form = "soort=lesuren-gevolgd&datum=31-2-2026&uren=veel&vak=nt2&aanbieder=Taalhuis&stap=voorbeeld";
    let (status, page) = page(desk.post(&path, form).await).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("href=\"#datum\"") && page.contains("href=\"#uren\""), "{page}");
    for typed in ["31-2-2026", "veel", "Taalhuis"] {
        assert!(page.contains(&format!("value=\"{typed}\"")), "{typed} is lost");
    }
}

#[tokio::test]
async fn a_correction_takes_the_place_of_the_fact_and_the_old_one_stays_visible() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let view = dossier::show(&desk.scope, id, dossier::AsOf::default()).await.unwrap();
    let fact = view.facts.iter().find(|fact| fact.fact.kind.name() == "kennisgeving-ontvangen").unwrap();
    let path = format!("/dossiers/{id}/feiten/{}/correctie", fact.fact.id);
    let (_, form) = desk.get(&path).await;
    assert!(form.contains("Kennisgeving van DUO"), "{form}");
    let later = fact.fact.happened.tomorrow().unwrap();
    let form = format!("soort=kennisgeving-ontvangen&datum={later}");
    let (_, preview) = page(desk.post(&path, &format!("{form}&stap=voorbeeld")).await).await;
    assert!(preview.contains("Dag: ") && preview.contains(" wordt "), "{preview}");
    let (_, never) = desk.get(&format!("{path}?nooit=1")).await;
    assert!(never.contains("U trekt in: Kennisgeving van DUO") && never.contains("type=\"hidden\" name=\"datum\""));
    let answer = desk.post(&path, &format!("{form}&stap=opslaan")).await;
    assert_eq!(answer.headers()[LOCATION], format!("/dossiers/{id}/tijdlijn").as_str());
    let (_, timeline) = desk.get(&format!("/dossiers/{id}/tijdlijn")).await;
    assert!(timeline.contains("<s>Kennisgeving van DUO</s>") && timeline.contains("Dit verbetert een eerder feit"));
    let (_, again) = desk.get(&path).await;
    assert!(again.contains("al verbeterd"), "a fact is corrected once: {again}");
}

#[tokio::test]
async fn looking_back_shows_what_was_known_then_under_a_banner() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let long_ago = desk.scope.today().checked_sub(jiff::Span::new().days(400)).unwrap();
    let (status, page) = desk.get(&format!("/dossiers/{id}/tijdlijn?bekend={long_ago}")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("was er nog geen dossier") && page.contains("Er is nog niets vastgelegd"), "{page}");
    assert!(!page.contains("Leg vast wat er gebeurde"), "nothing is recorded in the past: {page}");
    let (_, then) = desk.get(&format!("/dossiers/{id}?op={}", desk.scope.today())).await;
    assert!(then.contains("U kijkt naar"), "{then}");
    assert!(page.contains(&format!("/dossiers/{id}/rechten?bekend={long_ago}")), "the question stays over the tabs");
}

#[tokio::test]
async fn people_are_found_by_a_name_that_stands_in_no_address() {
    let desk = Desk::open().await;
    desk.newcomer("Haddad").await;
    desk.newcomer("Tesfay").await;
    let (_, all) = desk.get("/werklijst?van=iedereen").await;
    assert!(all.contains("2 dossiers in de werklijst"), "{all}");
    let (_, found) = page(desk.post("/werklijst/_zoek", "zoek=hadd").await).await;
    assert!(found.contains("<bdi>Haddad</bdi>, <bdi>Amira</bdi>") && !found.contains("Tesfay"), "{found}");
    assert!(!found.contains("zoek=hadd"), "no link may carry the name");
    let (_, none) = page(desk.post("/werklijst/_zoek", "zoek=zzz").await).await;
    assert!(none.contains("Geen dossiers gevonden") && !none.contains("Wis het filter"), "{none}");
}

#[tokio::test]
async fn chosen_dossiers_change_hands_in_one_go() {
    let desk = Desk::open().await;
    let (one, two) = (desk.newcomer("Haddad").await, desk.newcomer("Tesfay").await);
    let form = format!("dossier={one}&dossier={two}&naar=collega&collega={}&terug=van%3Dniemand", desk.colleague);
    let answer = desk.post("/werklijst/toewijzen", &form).await;
    assert_eq!(answer.headers()[LOCATION], "/werklijst?van=niemand");
    let (_, list) = desk.get(&format!("/werklijst?van={}", desk.colleague)).await;
    assert!(list.contains("2 dossiers passen bij uw keuze"), "{list}");
}

#[tokio::test]
async fn the_list_leaves_as_a_file_without_a_name_in_its_name() {
    let desk = Desk::open().await;
    desk.newcomer("=cmd").await;
    let request = |path| Request::get(path).header(COOKIE, &desk.cookie).body(Body::empty()).unwrap();
    let csv = desk.send(request("/werklijst/export.csv")).await;
    let name = csv.headers()[CONTENT_DISPOSITION].to_str().unwrap().to_owned();
    assert!(name.contains("werklijst-") && !name.contains("cmd"), "{name}");
    let (_, text) = page(csv).await;
    assert!(text.contains("'=cmd"), "{text}");
    let xlsx = desk.send(request("/werklijst/export.xlsx")).await;
    assert_eq!(xlsx.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_bsn_that_fails_the_proof_is_told_at_its_field() {
    let desk = Desk::open().await;
    let (_, wrong) = page(desk.post("/dossiers/nieuw", "achternaam=Haddad&bsn=123456789").await).await;
    assert!(wrong.contains("href=\"#bsn\"") && wrong.contains("value=\"123456789\""), "{wrong}");
    let made = desk.post("/dossiers/nieuw", "achternaam=Haddad&bsn=999990019&geboortedatum=2-5-1988").await;
    assert_eq!(made.status(), StatusCode::SEE_OTHER);
    let (_, twice) = page(desk.post("/dossiers/nieuw", "achternaam=Haddad&bsn=999990019").await).await;
    assert!(twice.contains("heeft al een dossier"), "{twice}");
}

#[tokio::test]
async fn a_filter_is_kept_under_a_name_and_dropped_again() {
    let desk = Desk::open().await;
    desk.newcomer("Haddad").await;
    desk.post("/werklijst/weergaven", "naam=Zonder+regisseur&weergave=van%3Dniemand").await;
    let (_, list) = desk.get("/werklijst").await;
    assert!(list.contains("href=\"/werklijst?van=niemand\"") && list.contains("Zonder regisseur"), "{list}");
}

#[tokio::test]
async fn a_provider_that_closes_is_recorded_with_everyone_it_touches() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let start = Kind::parse("cursus-gestart", r#"{"aanbieder":"Taalhuis De Brug"}"#).unwrap();
    let day = desk.scope.today().yesterday().unwrap();
    dossier::record(&desk.scope, id, vec![NewFact::new(day, start, "school")]).await.unwrap();
    let form = format!("aanbieder=taalhuis+de+brug&wat=gesloten&datum={}", desk.scope.today());
    let (_, preview) = page(desk.post("/aanbieders/vervallen", &form).await).await;
    assert!(
        preview.contains("Dit raakt 1 persoon") && preview.contains("<bdi>Haddad</bdi>, <bdi>Amira</bdi>"),
        "{preview}"
    );
    let (_, before) = desk.get(&format!("/dossiers/{id}")).await;
    assert!(before.contains("<bdi>Taalhuis De Brug</bdi>") && before.contains("Asiel voor bepaalde tijd"), "{before}");
    let done = desk.post("/aanbieders/vervallen", &format!("{form}&zeker=1")).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let list = done.headers()[LOCATION].to_str().unwrap().to_owned();
    let (_, affected) = desk.get(&list).await;
    assert!(affected.contains("1 persoon heeft nog geen urenverklaring"), "{affected}");
    assert!(affected.contains("Feit, taak en brief") && affected.contains("/brieven/"), "{affected}");
    let (_, tasks) = desk.get(&format!("/dossiers/{id}/taken")).await;
    assert!(tasks.contains("Stel de urenverklaring van taalhuis de brug veilig"), "{tasks}");
    let (_, timeline) = desk.get(&format!("/dossiers/{id}/tijdlijn")).await;
    assert!(timeline.contains("Aanbieder gesloten"), "{timeline}");
    let (_, after) = desk.get(&format!("/dossiers/{id}")).await;
    assert!(after.contains("De school: taalhuis de brug") && after.contains("Zo snel mogelijk"), "{after}");
}

#[tokio::test]
async fn a_bsn_is_shown_when_asked_for_and_that_is_kept() {
    let desk = Desk::open().await;
    let made = desk.post("/dossiers/nieuw", "achternaam=Haddad&bsn=999990019").await;
    let path = made.headers()[LOCATION].to_str().unwrap().to_owned();
    let (_, shut) = desk.get(&path).await;
    assert!(!shut.contains("999990019") && shut.contains("Toon BSN"), "{shut}");
    let (_, before) = desk.get(&format!("{path}/inzage")).await;
    assert!(!before.contains("BSN bekeken"), "{before}");
    let (status, open) = page(desk.post(&format!("{path}/nummers"), "").await).await;
    assert_eq!(status, StatusCode::OK);
    assert!(open.contains("999990019"), "{open}");
    let (_, after) = desk.get(&format!("{path}/inzage")).await;
    assert!(after.contains("BSN bekeken"), "{after}");
}

#[tokio::test]
async fn a_case_manager_starts_with_the_own_people() {
    let desk = Desk::open().await;
    desk.newcomer("Haddad").await;
    let (_, none) = desk.get("/werklijst").await;
    assert!(none.contains("U begeleidt nog niemand") && none.contains("/werklijst?van=niemand"), "{none}");
    let (_, all) = desk.get("/werklijst?van=iedereen").await;
    assert!(
        all.contains("<bdi>Haddad</bdi>, <bdi>Amira</bdi>")
            && all.contains("Plan de volgende stap van de brede intake"),
        "{all}"
    );
}

#[tokio::test]
async fn a_closed_dossier_is_found_with_a_badge_and_can_be_opened_again() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    dossier::close(&desk.scope, id, dossier::CloseReason::Moved).await.unwrap();
    let (_, found) = page(desk.post("/werklijst/_zoek", "zoek=hadd").await).await;
    assert!(found.contains(&format!("/dossiers/{id}")) && found.contains("Gesloten"), "{found}");
    assert!(!found.contains("Geen dossiers gevonden"), "{found}");
}

#[tokio::test]
async fn a_task_that_is_due_stands_on_the_worklist_and_under_what_is_needed_now() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let form = format!("titel=Bel+de+school&uiterlijk={}&wie=", desk.scope.today().yesterday().unwrap());
    desk.post("/werklijst/toewijzen", &format!("dossier={id}&naar=mij")).await;
    desk.post(&format!("/dossiers/{id}/taken"), &form).await;
    for path in ["/werklijst", "/werklijst/taken", &format!("/dossiers/{id}")] {
        let (_, page) = desk.get(path).await;
        assert!(page.contains("Bel de school") && page.contains("1 dag te laat"), "{path}: {page}");
    }
}

#[tokio::test]
async fn nothing_done_is_said_as_a_warning() {
    let desk = Desk::open().await;
    let answer = desk.post("/werklijst/toewijzen", "naar=mij").await;
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    let both = format!("{}; {cookie}", desk.cookie);
    let request = Request::get("/werklijst").header(COOKIE, both).body(Body::empty()).unwrap();
    let (_, page) = page(desk.send(request).await).await;
    assert!(page.contains("nb-alert--warning nb-notice") && page.contains("Er is niets veranderd"), "{page}");
}

#[tokio::test]
async fn an_error_page_keeps_the_menu_the_name_and_the_language() {
    let desk = Desk::open().await;
    for path in ["/dossiers/abc", "/bestaat-niet", "/accounts", &format!("/dossiers/{}", Uuid::from_u128(1))] {
        let request = Request::get(path)
            .header(COOKIE, &desk.cookie)
            .header("accept-language", "en")
            .body(Body::empty())
            .unwrap();
        let (status, page) = page(desk.send(request).await).await;
        let wanted = if path == "/accounts" { StatusCode::FORBIDDEN } else { StatusCode::NOT_FOUND };
        assert_eq!(status, wanted, "{path}");
        assert!(page.contains("lang=\"nl\"") && page.contains("Rian Mulder") && page.contains("/werklijst"), "{page}");
    }
}

#[tokio::test]
async fn a_duty_leads_to_the_form_that_answers_it() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let (_, overview) = desk.get(&format!("/dossiers/{id}")).await;
    assert!(overview.contains(&format!("/dossiers/{id}/pip\"")), "{overview}");
    let path = format!("/dossiers/{id}/feiten/nieuw");
    let form = "soort=pip-vastgesteld&datum=27+november+2025&leerroute=b1-route&stap=voorbeeld";
    let (_, preview) = page(desk.post(&path, form).await).await;
    assert!(preview.contains("27 november 2025"), "a month may be written out: {preview}");
}

#[tokio::test]
async fn a_fine_that_may_not_be_says_what_is_missing_and_keeps_what_was_typed() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let path = format!("/dossiers/{id}/boetes");
    let (_, wrong) = page(desk.post(&path, "artikel=23&gedraging=Kwam+niet").await).await;
    assert!(wrong.contains("value=\"Kwam niet\"") && wrong.contains("Vul dit in"), "{wrong}");
    let form = format!("artikel=23&gedraging=Kwam+niet&vastgesteld={}", desk.scope.today());
    let opened = desk.post(&path, &form).await;
    assert_eq!(opened.status(), StatusCode::SEE_OTHER);
    let file = opened.headers()[LOCATION].to_str().unwrap().to_owned();
    let answer = desk.post(&format!("{file}/besluit"), "besluit=boete&reden=Het+moet").await;
    let (_, refused) = page(answer).await;
    assert!(refused.contains("Een boete kan nu niet") && refused.contains("Het moet</textarea>"), "{refused}");
    assert!(refused.contains("De persoon is nog niet gehoord"), "{refused}");
    let decided = desk.post(&format!("{file}/besluit"), "besluit=geen&reden=Een+gesprek+helpt+meer").await;
    assert_eq!(decided.status(), StatusCode::SEE_OTHER);
    let (_, after) = desk.get(&file).await;
    assert!(after.contains("Geen boete, besloten op") && after.contains("Een gesprek helpt meer"), "{after}");
    let (_, rights) = desk.get(&format!("/dossiers/{id}/rechten")).await;
    assert!(!rights.contains("artikel 23"), "{rights}");
}

#[tokio::test]
async fn a_link_fills_in_a_form_and_records_nothing() {
    let desk = Desk::open().await;
    let id = desk.newcomer("Haddad").await;
    let query = "soort=urenverklaring-ontvangen&aanbieder=Taalhuis%20De%20Brug&bron=nee";
    let (_, form) = desk.get(&format!("/dossiers/{id}/feiten/nieuw?{query}")).await;
    assert!(form.contains("value=\"Taalhuis De Brug\"") && !form.contains("value=\"nee\""), "{form}");
    let (_, timeline) = desk.get(&format!("/dossiers/{id}/tijdlijn")).await;
    assert!(!timeline.contains("Urenverklaring ontvangen"), "{timeline}");
}
