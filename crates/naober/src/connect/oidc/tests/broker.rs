//! An identity provider for one test, on this machine: it asks of a client what the profile asks, and lies as it is told.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::Url;

use super::super::jws::verified;
use super::super::keys::JwkSet;
use super::super::provider::{Audience, Provider};
use super::super::settings::Settings;
use super::key::{Key, message, unsigned};

pub(crate) const SUBSTANTIAL: &str = "http://eidas.europa.eu/LoA/substantial";
const HIGH: &str = "http://eidas.europa.eu/LoA/high";
const CLIENT: &str = "naober";

/// How it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signs {
    Well,
    NotAtAll,
    /// With a shared secret: the public key, which everybody knows.
    WithThePublicKey,
    WithAKeyOfNobody,
    /// With a key that is not published, under a name of its own.
    WithAStrangeKey,
    /// Well, but the head names another way to sign.
    InAnotherWayThanItSays,
    /// Well, and then someone changes what was signed.
    AndIsTamperedWith,
}

/// How it answers at the token endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answers {
    Well,
    WithAFault,
    WithTooMuch,
    WithNonsense,
}

type Change = Box<dyn Fn(&mut Value) + Send>;

struct Inner {
    url: String,
    now: i64,
    key: Key,
    client: Key,
    /// How it lets clients sign, as its discovery document says.
    takes: Vec<&'static str>,
    /// Where clients go with a code, when that is another address than its own.
    token_endpoint: Option<String>,
    redirect: String,
    codes: HashMap<String, Asked>,
    seen: HashSet<String>,
    number: Option<String>,
    change: Change,
    signs: Signs,
    answers: Answers,
}

/// What was asked for a code.
struct Asked {
    challenge: String,
    nonce: String,
    redirect: String,
}

pub(crate) struct Broker {
    inner: Arc<Mutex<Inner>>,
    serving: JoinHandle<()>,
}

impl Drop for Broker {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Broker {
    /// Serves a site, at a moment in seconds.
    pub(crate) async fn start(site: &str, now: i64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let inner = Arc::new(Mutex::new(Inner {
            url,
            now,
            key: Key::new("1"),
            client: Key::new("client"),
            takes: Vec::new(),
            token_endpoint: None,
            redirect: format!("{site}/mijn/broker/terug"),
            codes: HashMap::new(),
            seen: HashSet::new(),
            number: Some("999990019".to_owned()),
            change: Box::new(|_| ()),
            signs: Signs::Well,
            answers: Answers::Well,
        }));
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/jwks", get(keys))
            .route("/token", post(token))
            .with_state(Arc::clone(&inner));
        let serving = tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { inner, serving }
    }

    /// As the installation knows it.
    pub(crate) fn provider(&self) -> Provider {
        let inner = self.inner.lock().unwrap();
        let settings = Settings {
            id: "digid".to_owned(),
            name: "DigiD".to_owned(),
            municipality: "9001".to_owned(),
            audience: Audience::Resident,
            issuer: inner.url.clone(),
            client_id: CLIENT.to_owned(),
            private_key_file: "unused".into(),
            key_id: Some(inner.client.kid.clone()),
            bsn_claim: "urn:broker:bsn".to_owned(),
            acr: vec![SUBSTANTIAL.to_owned(), HIGH.to_owned()],
        };
        Provider::new(settings, &inner.client.pem()).unwrap()
    }

    /// The person proves who they are; gives the way back, or why there is none.
    pub(crate) fn authorize(&self, address: &str) -> Result<String, &'static str> {
        let url = Url::parse(address).unwrap();
        let asked: HashMap<String, String> = url.query_pairs().into_owned().collect();
        let of = |name: &str| asked.get(name).cloned().unwrap_or_default();
        let mut inner = self.inner.lock().unwrap();
        if of("redirect_uri") != inner.redirect {
            return Err("another redirect");
        }
        if of("client_id") != CLIENT || of("response_type") != "code" || of("scope") != "openid" {
            return Err("not a request of the profile");
        }
        // 128 bits are 22 signs; a SHA-256 is 43.
        if of("state").len() < 22 || of("nonce").len() < 22 || of("state") == of("nonce") {
            return Err("guessable");
        }
        if of("code_challenge_method") != "S256" || of("code_challenge").len() != 43 {
            return Err("no PKCE");
        }
        if of("acr_values") != format!("{SUBSTANTIAL} {HIGH}") {
            return Err("no level asked");
        }
        let code = format!("code-{}", inner.codes.len() + inner.seen.len());
        let (challenge, nonce, redirect) = (of("code_challenge"), of("nonce"), of("redirect_uri"));
        inner.codes.insert(code.clone(), Asked { challenge, nonce, redirect });
        Ok(format!("/mijn/broker/terug?code={code}&state={}", of("state")))
    }

    pub(crate) fn says(&self, change: impl Fn(&mut Value) + Send + 'static) {
        self.inner.lock().unwrap().change = Box::new(change);
    }

    pub(crate) fn knows(&self, number: Option<&str>) {
        self.inner.lock().unwrap().number = number.map(str::to_owned);
    }

    pub(crate) fn signs(&self, signs: Signs) {
        self.inner.lock().unwrap().signs = signs;
    }

    pub(crate) fn answers(&self, answers: Answers) {
        self.inner.lock().unwrap().answers = answers;
    }

    /// From now on this key signs, and it alone is published.
    pub(crate) fn has(&self, key: Key) {
        self.inner.lock().unwrap().key = key;
    }

    /// The client proves itself with this key, in one of these ways.
    pub(crate) fn knows_the_client_by(&self, key: Key, takes: &[&'static str]) {
        let mut inner = self.inner.lock().unwrap();
        (inner.client, inner.takes) = (key, takes.to_vec());
    }

    /// Its discovery document sends clients elsewhere with a code.
    pub(crate) fn sends_codes_to(&self, address: &str) {
        self.inner.lock().unwrap().token_endpoint = Some(address.to_owned());
    }

    /// Nobody answers there any more.
    pub(crate) fn goes_down(&self) {
        self.serving.abort();
    }
}

type Shared = State<Arc<Mutex<Inner>>>;

async fn metadata(State(inner): Shared) -> Json<Value> {
    let inner = inner.lock().unwrap();
    let url = &inner.url;
    Json(json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": inner.token_endpoint.clone().unwrap_or_else(|| format!("{url}/token")),
        "jwks_uri": format!("{url}/jwks"),
        "token_endpoint_auth_signing_alg_values_supported": inner.takes,
    }))
}

async fn keys(State(inner): Shared) -> Json<Value> {
    Json(json!({ "keys": [inner.lock().unwrap().key.public()] }))
}

async fn token(State(inner): Shared, Form(form): Form<HashMap<String, String>>) -> (StatusCode, String) {
    let mut inner = inner.lock().unwrap();
    match inner.answers {
        Answers::Well => {}
        Answers::WithAFault => return (StatusCode::BAD_GATEWAY, String::new()),
        Answers::WithTooMuch => return (StatusCode::OK, format!("{{\"id_token\":\"{}\"}}", "x".repeat(300_000))),
        Answers::WithNonsense => return (StatusCode::OK, "<html>".to_owned()),
    }
    let Some(asked) = inner.granted(&form) else {
        return (StatusCode::BAD_REQUEST, json!({ "error": "invalid_grant" }).to_string());
    };
    let mut claims = json!({
        "iss": inner.url, "aud": CLIENT, "sub": "pseudonym", "nonce": asked.nonce, "acr": SUBSTANTIAL,
        "iat": inner.now, "exp": inner.now + 300,
    });
    if let Some(number) = &inner.number {
        claims["urn:broker:bsn"] = json!(number);
    }
    (inner.change)(&mut claims);
    let answer = json!({ "token_type": "Bearer", "access_token": "not-used", "id_token": inner.signed(&claims) });
    (StatusCode::OK, answer.to_string())
}

impl Inner {
    /// A code counts once, for the client that proves itself, with the verifier that fits.
    fn granted(&mut self, form: &HashMap<String, String>) -> Option<Asked> {
        let asked = self.codes.remove(form.get("code")?)?;
        self.seen.insert(form["code"].clone());
        let verifier = URL_SAFE_NO_PAD.encode(Sha256::digest(form.get("code_verifier")?));
        let mut public = self.client.public();
        public["alg"] = json!(self.client.alg);
        let client: JwkSet = serde_json::from_value(json!({ "keys": [public] })).unwrap();
        let assertion: Value = verified(form.get("client_assertion")?, &client.keys).ok()?;
        let fresh = self.seen.insert(assertion["jti"].as_str()?.to_owned());
        let proven = assertion["iss"] == CLIENT
            && assertion["sub"] == CLIENT
            && assertion["aud"] == format!("{}/token", self.url)
            && assertion["exp"].as_i64()? > self.now
            && form.get("client_assertion_type")? == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        let same = verifier == asked.challenge && *form.get("redirect_uri")? == asked.redirect;
        (fresh && proven && same && form.get("grant_type")? == "authorization_code").then_some(asked)
    }

    fn signed(&self, claims: &Value) -> String {
        let key = &self.key;
        match self.signs {
            Signs::Well => key.sign(claims),
            Signs::NotAtAll => unsigned(&json!({ "alg": "none" }), claims),
            Signs::WithAKeyOfNobody => key.of_nobody().sign(claims),
            Signs::WithAStrangeKey => key.of_nobody().called("strange").sign(claims),
            Signs::WithThePublicKey => key.sign_with_the_public_half(claims),
            Signs::InAnotherWayThanItSays => {
                let other = if key.alg == "RS256" { "ES256" } else { "RS256" };
                key.sign_under(&json!({ "alg": other, "kid": key.kid }), claims)
            }
            Signs::AndIsTamperedWith => {
                let token = key.sign(claims);
                let mut other = claims.clone();
                other["urn:broker:bsn"] = json!("999990020");
                let signature = token.rsplit('.').next().unwrap();
                format!("{}.{signature}", message(&json!({ "alg": key.alg, "kid": key.kid }), &other))
            }
        }
    }
}
