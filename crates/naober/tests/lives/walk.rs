//! A case manager in a real browser, on whatever day the life has come to.

use std::net::SocketAddr;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::http::header::COOKIE;
use fantoccini::Locator;
use fantoccini::elements::Element;
use jiff::civil::Date;
use naober::access::accounts::{self, NewAccount};
use naober::access::{Keys, Role, Scope, places};
use naober::app::{App, Clock};
use naober::config::Config;
use naober::dossier::{self, DossierId, NewFact};
use naober::web;
use store::{Settings, Store, TenantId};
use testkit::Database;
use testkit::browser::{Browser, PATIENCE, Script};
use texts::{Language, text};
use tower::ServiceExt as _;
use uuid::Uuid;
use wi2021::Kind;

/// The words of a key, in Dutch.
pub fn words(key: &str) -> String {
    text(Language::Nl, key)
}

/// A day as the pages write it.
pub fn written(day: Date) -> String {
    texts::long_date(Language::Nl, day)
}

/// One life being walked.
pub struct Walk {
    app: App,
    tenant: TenantId,
    browser: Browser,
    address: String,
    /// The dossier, once there is one.
    id: Option<Uuid>,
    name: &'static str,
    _database: Database,
}

impl Walk {
    /// A municipality with one case manager; `name` is for the pictures.
    pub async fn begin(name: &'static str) -> Self {
        let database = testkit::sqlite();
        let store = Store::open(&Settings::new(database.url())).await.unwrap();
        store.migrate().await.unwrap();
        let config = Config { demo: true, requests_per_second: 0, ..Config::default() };
        let app = App::new(store, Keys::from_root(&[7; 32]), Clock::System, config);
        let tenant = places::settle(&app, "GM9001", Some("Voorbeeldstad")).await.unwrap().unwrap();
        let scope = Scope::system(&app, tenant);
        let new = NewAccount {
            name: "Rian Mulder".to_owned(),
            email: "rian@gemeente.example".to_owned(),
            role: Role::Regisseur,
            language: Language::Nl,
        };
        let mut tx = scope.write().await.unwrap();
        accounts::add(&mut tx, &scope, &new).await.unwrap();
        tx.commit().await.unwrap();
        let browser = Browser::start(Script::On).await;
        browser.at(1280).await;
        Self { app, tenant, browser, address: String::new(), id: None, name, _database: database }
    }

    /// The site on this day, and the case manager signed in.
    pub async fn on(&mut self, day: Date) {
        let clock = Clock::Fixed(format!("{day}T11:00:00+01:00").parse().unwrap());
        self.app = App { clock, ..self.app.clone() };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        self.address = format!("http://{}", listener.local_addr().unwrap());
        let site = web::surrounded(naober::routes::routes(), self.app.clone());
        let service = site.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        self.browser.visit(&format!("{}/healthz", self.address)).await;
        self.browser.client.delete_all_cookies().await.unwrap();
        self.visit("/inloggen").await;
        let person = self.element_saying("button", "Rian Mulder").await;
        self.follow(&person).await;
        self.sees(&words("open-dossier")).await;
    }

    fn scope(&self) -> Scope {
        Scope::system(&self.app, self.tenant)
    }

    fn dossier(&self) -> DossierId {
        DossierId(self.id.expect("a dossier was opened"))
    }

    /// A page of the site.
    pub async fn visit(&self, path: &str) {
        self.browser.visit(&format!("{}{path}", self.address)).await;
    }

    /// A page of the dossier; what stands behind its address.
    pub async fn open(&self, rest: &str) {
        self.visit(&format!("/dossiers/{}{rest}", self.dossier())).await;
    }

    /// Opens a dossier by its form.
    pub async fn newcomer(&mut self, given: &str, family: &str, born: &str, language: &str) {
        self.visit("/dossiers/nieuw").await;
        let form = [("voornamen", given), ("achternaam", family), ("geboortedatum", born), ("taal", language)];
        self.fill(&form).await;
        self.send().await;
        let place = self.browser.client.current_url().await.unwrap();
        let id = place.path().strip_prefix("/dossiers/").and_then(|rest| Uuid::parse_str(rest).ok());
        self.id = Some(id.unwrap_or_else(|| panic!("no dossier was opened: {place}")));
    }

    /// Puts values in fields: typed, chosen or ticked as the field asks.
    pub async fn fill(&self, values: &[(&str, &str)]) {
        for (name, value) in values {
            let exact = format!("main [name='{name}'][value='{value}']");
            let field = self.element(&format!("main [name='{name}']")).await;
            self.reveal(&field).await;
            match (field.tag_name().await.unwrap().as_str(), field.attr("type").await.unwrap().as_deref()) {
                ("select", _) => field.select_by_value(value).await.unwrap_or_else(|_| panic!("{name} has no {value}")),
                ("input", Some("radio" | "checkbox")) => {
                    let option = self.element(&exact).await;
                    if !option.is_selected().await.unwrap() {
                        self.press(&option).await;
                    }
                }
                _ => {
                    field.clear().await.unwrap();
                    field.send_keys(value).await.unwrap();
                }
            }
        }
    }

    /// Presses the main button of the page.
    pub async fn send(&self) {
        let button = self.element("main button.utrecht-button--primary-action").await;
        self.follow(&button).await;
        self.no_mistakes().await;
    }

    /// Presses the button that says this.
    pub async fn send_by(&self, said: &str) {
        let button = self.element_saying("button", said).await;
        self.follow(&button).await;
        self.no_mistakes().await;
    }

    async fn element_saying(&self, tag: &str, said: &str) -> Element {
        let found = format!("//main//{tag}[starts-with(normalize-space(.), \"{said}\")]");
        let wait = self.browser.client.wait().at_most(PATIENCE);
        let element = wait.for_element(Locator::XPath(&found)).await;
        let place = self.browser.client.current_url().await.unwrap();
        element.unwrap_or_else(|_| panic!("no {tag} “{said}” on {place}"))
    }

    /// Sends the form that goes to this address of the dossier; the first one, when there are more.
    pub async fn send_form(&self, rest: &str) {
        let button = self.element(&format!("main form[action$='{rest}'] button")).await;
        self.follow(&button).await;
        self.no_mistakes().await;
    }

    /// The same for the last one.
    pub async fn send_last(&self, rest: &str) {
        let buttons = format!("main form[action$='{rest}'] button");
        let buttons = self.browser.client.find_all(Locator::Css(&buttons)).await.unwrap();
        self.follow(buttons.last().unwrap_or_else(|| panic!("no form to {rest}"))).await;
        self.no_mistakes().await;
    }

    async fn press(&self, element: &Element) {
        self.reveal(element).await;
        element.click().await.unwrap();
    }

    /// Presses what leads to another page.
    async fn follow(&self, element: &Element) {
        self.reveal(element).await;
        self.browser.follow(element).await;
    }

    /// What is inside a closed part of the page is opened first, as a person would.
    async fn reveal(&self, element: &Element) {
        let script = "const part = arguments[0].closest('details'); if (part) part.open = true; \
            arguments[0].scrollIntoView({block: 'center'});";
        let argument = serde_json::to_value(element).unwrap();
        self.browser.client.execute(script, vec![argument]).await.unwrap();
    }

    async fn no_mistakes(&self) {
        let mistakes = self.browser.texts("main .nb-alert--danger[role='alert']").await;
        assert!(mistakes.is_empty(), "{}: {mistakes:?}", self.browser.client.current_url().await.unwrap());
    }

    async fn element(&self, css: &str) -> Element {
        let wait = self.browser.client.wait().at_most(PATIENCE);
        let found = wait.for_element(Locator::Css(css)).await;
        let place = self.browser.client.current_url().await.unwrap();
        found.unwrap_or_else(|_| panic!("no {css} on {place}"))
    }

    /// Records a fact by its form: questions, what it changes, save.
    pub async fn record(&self, kind: &str, day: &str, fields: &[(&str, &str)]) {
        self.open(&format!("/feiten/nieuw?soort={kind}")).await;
        self.fill(&[("datum", day)]).await;
        self.fill(fields).await;
        self.send_by(&words("see-changes")).await;
        self.send_by(&words("save")).await;
        self.sees(&words("fact-recorded")).await;
    }

    /// Facts that come in by the dozen: lessons, results.
    pub async fn comes_in(&self, facts: Vec<(Date, &str, String)>) {
        let facts = facts.into_iter().map(|(day, kind, data)| {
            NewFact::new(day, Kind::parse(kind, &data).unwrap_or_else(|error| panic!("{kind}: {error}")), "school")
        });
        dossier::record(&self.scope(), self.dossier(), facts.collect()).await.unwrap();
    }

    /// The page says this.
    pub async fn sees(&self, said: &str) {
        let text = self.browser.texts("main").await.join("\n");
        let place = self.browser.client.current_url().await.unwrap();
        assert!(text.contains(said), "no “{said}” on {place}:\n{text}");
    }

    /// The page is accessible and fits on a phone; its picture is kept.
    pub async fn looks_at(&self, picture: &str) {
        let wrong = self.browser.axe().await;
        assert!(wrong.is_empty(), "{picture}:\n{}", wrong.join("\n"));
        self.browser.at(320).await;
        assert_eq!(self.browser.overflow().await, 0, "{picture} is too wide for a phone");
        self.browser.at(1280).await;
        if std::env::var_os("NAOBER_PICTURES").is_some() {
            self.browser.shot(&format!("{}-{picture}", self.name), 1280).await;
        }
    }

    /// The bytes behind a link on the page that says this: a letter.
    pub async fn letter(&self, said: &str) -> Vec<u8> {
        let link = format!("//main//a[contains(normalize-space(.), \"{said}\")]");
        let link = self.browser.client.find(Locator::XPath(&link)).await.unwrap_or_else(|_| panic!("no link “{said}”"));
        let path = link.attr("href").await.unwrap().unwrap();
        let cookie = self.browser.client.get_named_cookie("naober").await.unwrap();
        let request = Request::get(path).header(COOKIE, format!("naober={}", cookie.value()));
        let site = web::surrounded(naober::routes::routes(), self.app.clone());
        let answer = site.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        to_bytes(answer.into_body(), 10_000_000).await.unwrap().to_vec()
    }

    pub async fn end(self) {
        self.browser.stop().await;
    }
}
