//! An identity provider for one test, on this machine: it asks of a client what the profile asks, and lies as it is told.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::Url;

use super::super::jws::verified;
use super::super::keys::JwkSet;
use super::super::provider::{Audience, Provider};
use super::super::settings::Settings;

pub(crate) const SUBSTANTIAL: &str = "http://eidas.europa.eu/LoA/substantial";
const HIGH: &str = "http://eidas.europa.eu/LoA/high";
const CLIENT: &str = "naober";

/// A P-256 key with a name.
#[derive(Clone)]
pub(crate) struct Key {
    pkcs8: Vec<u8>,
    kid: String,
}

impl Key {
    pub(crate) fn new(kid: &str) -> Self {
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).unwrap();
        Self { pkcs8: made.as_ref().to_vec(), kid: kid.to_owned() }
    }

    fn pair(&self) -> EcdsaKeyPair {
        EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &self.pkcs8, &SystemRandom::new()).unwrap()
    }

    pub(crate) fn pem(&self) -> String {
        format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(&self.pkcs8))
    }

    pub(crate) fn public(&self) -> Value {
        let pair = self.pair();
        let point = &pair.public_key().as_ref()[1..];
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({ "kty": "EC", "crv": "P-256", "kid": self.kid, "use": "sig", "x": part(&point[..32]), "y": part(&point[32..]) })
    }

    pub(crate) fn sign(&self, head: &Value, claims: &Value) -> String {
        let message = message(head, claims);
        let signature = self.pair().sign(&SystemRandom::new(), message.as_bytes()).unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

pub(crate) fn unsigned(head: &Value, claims: &Value) -> String {
    format!("{}.", message(head, claims))
}

fn message(head: &Value, claims: &Value) -> String {
    format!("{}.{}", URL_SAFE_NO_PAD.encode(head.to_string()), URL_SAFE_NO_PAD.encode(claims.to_string()))
}

/// How it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signs {
    Well,
    NotAtAll,
    /// With a shared secret: the public key, which everybody knows.
    WithThePublicKey,
    WithAKeyOfNobody,
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

    /// From now on another key signs, and is published.
    pub(crate) fn rotates(&self) {
        self.inner.lock().unwrap().key = Key::new("2");
    }

    /// Nobody answers there any more.
    pub(crate) fn goes_down(&self) {
        self.serving.abort();
    }
}

type Shared = State<Arc<Mutex<Inner>>>;

async fn metadata(State(inner): Shared) -> Json<Value> {
    let url = inner.lock().unwrap().url.clone();
    Json(json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "jwks_uri": format!("{url}/jwks"),
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
        let client: JwkSet = serde_json::from_value(json!({ "keys": [self.client.public()] })).unwrap();
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
        let head = json!({ "alg": "ES256", "kid": self.key.kid });
        match self.signs {
            Signs::Well => self.key.sign(&head, claims),
            Signs::NotAtAll => unsigned(&json!({ "alg": "none" }), claims),
            Signs::WithAKeyOfNobody => Key::new(&self.key.kid).sign(&head, claims),
            Signs::WithThePublicKey => {
                let message = message(&json!({ "alg": "HS256", "kid": self.key.kid }), claims);
                let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, self.key.public().to_string().as_bytes());
                format!("{message}.{}", URL_SAFE_NO_PAD.encode(ring::hmac::sign(&key, message.as_bytes())))
            }
            Signs::AndIsTamperedWith => {
                let token = self.key.sign(&head, claims);
                let mut other = claims.clone();
                other["urn:broker:bsn"] = json!("999990020");
                let signature = token.rsplit('.').next().unwrap();
                format!("{}.{signature}", message(&head, &other))
            }
        }
    }
}
