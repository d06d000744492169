//! A municipality with a program, and what it gets for an answer.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use naober::access::accounts::{self, NewAccount};
use naober::access::{Actor, Role, Scope, api_keys, places};
use naober::app::App;
use naober::web;
use serde_json::{Value, json};
use store::TenantId;
use testkit::Database;
use texts::Language;
use tower::ServiceExt as _;
use uuid::Uuid;

use crate::common;

/// A municipality with a program that may do what a regisseur may.
pub struct Partner {
    pub app: App,
    site: Router,
    actor: Actor,
    key: String,
    database: Arc<Database>,
}

/// An answer, read whole.
pub struct Answer {
    pub status: StatusCode,
    response: Response<()>,
    pub bytes: Vec<u8>,
    pub body: Value,
}

impl Partner {
    pub async fn sqlite() -> Self {
        Self::on(testkit::sqlite()).await
    }

    pub async fn postgres() -> Self {
        Self::on(testkit::postgres().await).await
    }

    pub async fn on(database: Database) -> Self {
        let app = common::app(&database).await;
        let (actor, key) = account_of(&app, TenantId(Uuid::from_u128(1)), Role::Regisseur).await;
        let site = web::surrounded(naober::routes::routes(), app.clone());
        Self { site, app, actor, key, database: Arc::new(database) }
    }

    /// Another program on the same installation.
    pub async fn other(&self, municipality: u128, role: Role) -> Self {
        self.of(TenantId(Uuid::from_u128(municipality)), role).await
    }

    /// A program of a municipality that is known by its code.
    pub async fn of_municipality(&self, code: &str) -> Self {
        let tenant = places::settle(&self.app, code, Some(code)).await.unwrap().unwrap();
        self.of(tenant, Role::Regisseur).await
    }

    async fn of(&self, tenant: TenantId, role: Role) -> Self {
        let (actor, key) = account_of(&self.app, tenant, role).await;
        Self { actor, key, site: self.site.clone(), app: self.app.clone(), database: self.database.clone() }
    }

    /// For verbs that have no endpoint: what someone did on a page before.
    pub fn scope(&self) -> Scope {
        Scope { actor: self.actor.clone(), ..Scope::system(&self.app, TenantId(Uuid::from_u128(1))) }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request("GET", path).body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        let request = self.request("POST", path).header("content-type", "application/json");
        self.send(request.body(Body::from(body.to_string())).unwrap()).await
    }

    pub fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let path = if path.starts_with("/api") { path.to_owned() } else { format!("/api/v1{path}") };
        Request::builder().method(method).uri(path).header("authorization", format!("Bearer {}", self.key))
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.site.clone().oneshot(request).await.unwrap().into_parts();
        let bytes = axum::body::to_bytes(body, 10_000_000).await.unwrap();
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Answer { status: parts.status, response: Response::from_parts(parts, ()), bytes: bytes.to_vec(), body }
    }

    /// Opens a dossier of someone who was told of the duty, and returns its id.
    pub async fn newcomer(&self) -> String {
        let answer = self.post("/dossiers", &newcomer()).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
        answer.body["id"].as_str().unwrap().to_owned()
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.response.headers().get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The names of the fields that are wrong.
    pub fn wrong(&self) -> Vec<&str> {
        assert_eq!(self.status, StatusCode::BAD_REQUEST, "{}", self.body);
        assert_eq!(self.header("content-type"), "application/problem+json");
        self.body["errors"].as_array().unwrap().iter().map(|error| error["name"].as_str().unwrap()).collect()
    }
}

pub async fn account_of(app: &App, tenant: TenantId, role: Role) -> (Actor, String) {
    let mut scope = Scope::system(app, tenant);
    let email = format!("{}-{}@gemeente.example", role.name(), tenant.0);
    let new = NewAccount { name: "Partner".to_owned(), email, role, language: Language::Nl };
    let mut tx = scope.write().await.unwrap();
    let account = accounts::add(&mut tx, &scope, &new).await.unwrap();
    tx.commit().await.unwrap();
    scope.actor = Actor { account, name: new.name, role };
    let key = api_keys::create(&scope, "koppeling").await.unwrap();
    (scope.actor, key)
}

pub fn newcomer() -> Value {
    json!({
        "voornamen": "Samira", "geslachtsnaam": "Haddad", "geboortedatum": "1990-05-01",
        "burgerservicenummer": "999990019",
        "feiten": [
            { "soort": "verblijf-verleend", "datum": "2026-01-05", "gegevens": { "vergunning": "asiel-bepaalde-tijd" } },
            { "soort": "kennisgeving-ontvangen", "datum": "2026-03-02" },
            { "soort": "brp-ingeschreven", "datum": "2026-02-20", "gegevens": { "gemeente": "GM0363" } },
        ],
    })
}
