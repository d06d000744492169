//! A house with two municipalities, and a browser that keeps its cookies.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use jiff::{SignedDuration, Timestamp};
use store::{Query, Settings, Store, TenantId};
use texts::Language;
use totp_rs::{Builder, Secret};
use tower::ServiceExt as _;
use uuid::Uuid;

use crate::access::accounts::{self, Account, NewAccount};
use crate::access::{Keys, Role, Scope, password, session, sql};
use crate::app::{App, Clock};
use crate::config::Config;

pub(crate) const START: &str = "2026-03-12T11:00:00Z";
pub(crate) const PASSWORD: &str = "drie fietsen in de regen";

/// An application on a fresh database with two municipalities.
pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) here: TenantId,
    pub(crate) elsewhere: TenantId,
    pub(crate) database: testkit::Database,
}

/// What came back.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    pub(crate) body: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) headers: HeaderMap,
}

/// A client that keeps cookies, at a moment.
pub(crate) struct Browser {
    pub(crate) app: App,
    site: Router,
    pub(crate) cookies: BTreeMap<String, String>,
}

impl House {
    pub(crate) async fn sqlite() -> Self {
        Self::on(testkit::sqlite()).await
    }

    pub(crate) async fn postgres() -> Self {
        let migrate = async |url: String| {
            let store = Store::open(&Settings::new(url)).await.unwrap();
            store.migrate().await.unwrap();
            store.close().await;
        };
        Self::on(testkit::postgres_from(&store::schema_digest(), migrate).await).await
    }

    async fn on(database: testkit::Database) -> Self {
        let store = Store::open(&Settings::new(database.url())).await.unwrap();
        store.migrate().await.unwrap();
        let clock = Clock::Fixed(START.parse().unwrap());
        let app = App::new(store, Keys::from_root(&[7; 32]), clock, Config::default());
        let (here, elsewhere) = (TenantId(Uuid::from_u128(1)), TenantId(Uuid::from_u128(2)));
        let mut tx = app.store.control().await.unwrap();
        for (tenant, name, code) in [(here, "Voorbeeldstad", "9001"), (elsewhere, "Elders", "9002")] {
            let mut query = Query::new("insert into tenants (id, name, gemeentecode, region, settings) values (");
            query.bind(tenant).push(", ").bind(name).push(", ").bind(code).push(", 'Streek', '{}')");
            tx.run_of(query).await.unwrap();
        }
        tx.commit().await.unwrap();
        Self { app, here, elsewhere, database }
    }

    /// An account with the usual password.
    pub(crate) async fn account(&self, tenant: TenantId, role: Role, email: &str) -> Account {
        let account = self.person(tenant, role, email).await;
        let mut tx = self.app.store.write(tenant).await.unwrap();
        let hash = password::hash(PASSWORD).await;
        tx.run(sql::ACCOUNT_PASSWORD, store::args![tenant, account.id, hash]).await.unwrap();
        tx.commit().await.unwrap();
        account
    }

    /// An account without a password.
    async fn person(&self, tenant: TenantId, role: Role, email: &str) -> Account {
        let scope = Scope::system(&self.app, tenant);
        let new = NewAccount { name: "Rian".to_owned(), email: email.to_owned(), role, language: Language::Nl };
        let mut tx = scope.write().await.unwrap();
        let id = accounts::add(&mut tx, &scope, &new).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = scope.read().await.unwrap();
        accounts::find(&mut tx, tenant, id).await.unwrap().unwrap()
    }

    /// The same house so much later.
    pub(crate) fn later(&self, time: SignedDuration) -> App {
        App { clock: Clock::Fixed(moment() + time), ..self.app.clone() }
    }

    /// A browser of someone who has signed in.
    #[expect(clippy::disallowed_methods, reason = "two people of one role in a test need two addresses")]
    pub(crate) async fn signed_in(&self, tenant: TenantId, role: Role) -> Browser {
        let account = self.person(tenant, role, &format!("{}@{}.nl", role.name(), Uuid::new_v4())).await;
        let mut browser = Browser::at(self.app.clone());
        let token = session::start(&self.app, tenant, &account, true, None).await.unwrap();
        browser.cookies.insert("naober".to_owned(), token);
        browser
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::at(self.app.clone())
    }
}

impl Browser {
    pub(crate) fn at(app: App) -> Self {
        Self { site: crate::web::site(app.clone()), app, cookies: BTreeMap::new() }
    }

    /// The same browser, so much later.
    pub(crate) fn move_to(&mut self, app: App) {
        self.site = crate::web::site(app.clone());
        self.app = app;
    }

    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, "", &[]).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Page {
        let pairs: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.send(Method::POST, path, &pairs.join("&"), &[("sec-fetch-site", "same-origin")]).await
    }

    /// A form with a file in it.
    pub(crate) async fn upload(&mut self, path: &str, form: &[(&str, &str)], file: (&str, &str, &[u8])) -> Page {
        let mut body = Vec::new();
        for (name, value) in form {
            body.extend(format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        let (field, name, bytes) = file;
        let head = format!("--x\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), bytes, b"\r\n--x--\r\n"].concat());
        let headers = [("content-type", "multipart/form-data; boundary=x"), ("sec-fetch-site", "same-origin")];
        self.send_bytes(Method::POST, path, body, &headers).await
    }

    pub(crate) async fn send(&mut self, method: Method, path: &str, body: &str, headers: &[(&str, &str)]) -> Page {
        self.send_bytes(method, path, body.as_bytes().to_vec(), headers).await
    }

    /// The headers of an answer, when they are what it is about.
    pub(crate) async fn headers(&mut self, method: Method, path: &str, body: &str) -> HeaderMap {
        self.send(method, path, body, &[("sec-fetch-site", "same-origin")]).await.headers
    }

    async fn send_bytes(&mut self, method: Method, path: &str, body: Vec<u8>, headers: &[(&str, &str)]) -> Page {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder().method(method).uri(path).header(COOKIE, cookies.join("; "));
        if !headers.iter().any(|(name, _)| *name == "content-type") {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.site.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        for set in response.headers().get_all(SET_COOKIE) {
            let (name, rest) = set.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap_or_default();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let location = response.headers().get(LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = to_bytes(response.into_body(), 20_000_000).await.unwrap().to_vec();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Page { status, location: location.unwrap_or_default(), body, bytes, headers }
    }

    pub(crate) async fn sign_in(&mut self, email: &str, password: &str) -> Page {
        self.post("/inloggen", &[("email", email), ("wachtwoord", password)]).await
    }

    /// Sets up the second factor; returns the secret and the recovery codes.
    pub(crate) async fn enrol(&mut self) -> (String, Vec<String>) {
        let page = self.get("/inloggen/tweede-stap").await;
        let secret = between(&page.body, "secret=", "&").to_owned();
        let done = self.post("/inloggen/tweede-stap", &[("code", &code(&secret, self.now()))]).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
        let codes = done.body.split("<li><code dir=\"ltr\">").skip(1);
        (secret, codes.map(|rest| rest.split('<').next().unwrap().to_owned()).collect())
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.app.clock.now()
    }
}

/// What an authenticator app would show.
pub(crate) fn code(secret: &str, at: Timestamp) -> String {
    let totp = Builder::new().with_secret(Secret::try_from_base32(secret).unwrap()).build_noncompliant();
    totp.generate(u64::try_from(at.as_second()).unwrap()).to_string()
}

pub(crate) fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let rest = text.split_once(start).unwrap_or_else(|| panic!("no {start} in {text}")).1;
    rest.split(end).next().unwrap().split("&#").next().unwrap()
}

fn moment() -> Timestamp {
    START.parse().unwrap()
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
