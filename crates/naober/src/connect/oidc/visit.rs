//! One visit to a provider: away with a state, back with a code, and the token for it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use store::{FromRow, Row, StoreError, TenantId, args};
use url::Url;
use url::form_urlencoded::Serializer;
use uuid::Uuid;

use super::claims::Claims;
use super::jws::{self, Bad};
use super::provider::Provider;
use super::{OidcError, Vouched, reach, sql};
use crate::app::App;

/// How long someone may be away.
pub const LASTS: SignedDuration = SignedDuration::from_mins(10);
/// Where providers send people back to: this and no other address.
const BACK: &str = "/mijn/broker/terug";
/// Name of the sealed field.
const VERIFIER: &str = "pkce-verifier";

/// The way to a provider.
pub struct Away {
    pub address: String,
    /// What the browser keeps; it has to bring it back.
    pub browser: String,
}

/// What comes back in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Answer {
    #[serde(default)]
    state: String,
    code: Option<String>,
    error: Option<String>,
    iss: Option<String>,
}

#[derive(Deserialize)]
struct Tokens {
    id_token: String,
}

struct Visit {
    provider: String,
    nonce_hash: String,
    verifier_sealed: String,
    shared: bool,
}

/// Begins a visit: state, nonce and PKCE verifier of 256 random bits each. The first two are kept as hashes, the last one sealed.
///
/// # Errors
/// [`OidcError::Away`] when the provider says nothing about itself.
pub async fn leave(app: &App, provider: &Provider, shared: bool) -> Result<Away, OidcError> {
    let now = app.clock.now();
    let (known, _) = provider.known(now).await?;
    let ((state, state_hash), (browser, browser_hash)) = (app.keys.new_address(), app.keys.new_address());
    let ((nonce, nonce_hash), (verifier, _)) = (app.keys.new_address(), app.keys.new_address());
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    let address = Url::parse(&known.metadata.authorization_endpoint);
    let mut address = address.map_err(|_| OidcError::Refused("the provider names an address that is none"))?;
    address
        .query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &provider.client_id)
        .append_pair("redirect_uri", &back(app))
        .append_pair("scope", "openid")
        .append_pair("state", &state)
        .append_pair("nonce", &nonce)
        .append_pair("code_challenge", &challenge)
        .append_pair("code_challenge_method", "S256")
        .append_pair("acr_values", &provider.acr.join(" "));
    let sealed = app.keys.seal(nobody(), VERIFIER, &verifier);
    let mut tx = app.store.control().await?;
    tx.run(sql::VISITS_OVER, args![now]).await?;
    let row = args![state_hash, browser_hash, &provider.id, nonce_hash, sealed, shared, now + LASTS];
    tx.run(sql::VISIT_PUT, row).await?;
    tx.commit().await?;
    Ok(Away { address: address.into(), browser })
}

/// Ends a visit with what the provider vouches for. A visit is answered once, whatever the answer is.
///
/// # Errors
/// [`OidcError`]
pub async fn come_back(app: &App, browser: &str, answer: &Answer) -> Result<Vouched, OidcError> {
    let visit = take(app, browser, &answer.state).await?.ok_or(OidcError::NoVisit)?;
    let provider = app.providers.find(&visit.provider).ok_or(OidcError::NoVisit)?;
    let vouched = vouched(app, provider, &visit, answer).await;
    if let Err(error @ (OidcError::Refused(_) | OidcError::Away(_))) = &vouched {
        tracing::warn!(provider = %provider.id, %error, "nobody is vouched for");
    }
    vouched
}

async fn vouched(app: &App, provider: &Provider, visit: &Visit, answer: &Answer) -> Result<Vouched, OidcError> {
    let now = app.clock.now();
    let (mut known, fresh) = provider.known(now).await?;
    let told = answer.iss.as_ref();
    if told.map_or(known.metadata.authorization_response_iss_parameter_supported, |iss| *iss != provider.issuer) {
        return Err(OidcError::Refused("the answer is of another issuer"));
    }
    match (answer.error.as_deref(), answer.code.as_deref()) {
        (Some("access_denied" | "login_required" | "interaction_required"), _) => return Err(OidcError::Stopped),
        (Some("temporarily_unavailable" | "server_error"), _) => return Err(OidcError::Away("it says so")),
        (Some(_), _) | (None, None) => return Err(OidcError::Refused("the provider refuses")),
        (None, Some(_)) => {}
    }
    let code = answer.code.as_deref().unwrap_or_default();
    let verifier = app.keys.open(nobody(), VERIFIER, &visit.verifier_sealed);
    let verifier = verifier.map_err(|_| OidcError::NoVisit)?;
    let endpoint = &known.metadata.token_endpoint;
    let taken = &known.metadata.token_endpoint_auth_signing_alg_values_supported;
    let (once, _) = app.keys.new_address();
    let assertion = provider.key.assertion(&provider.client_id, endpoint, taken, &once, now);
    let assertion = assertion.ok_or(OidcError::Refused("the private key does not sign"))?;
    let form = Serializer::new(String::new())
        .append_pair("grant_type", "authorization_code")
        .append_pair("code", code)
        .append_pair("redirect_uri", &back(app))
        .append_pair("code_verifier", &verifier)
        .append_pair("client_id", &provider.client_id)
        .append_pair("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .append_pair("client_assertion", &assertion)
        .finish();
    let tokens: Tokens = reach::post(endpoint, form).await?;
    let mut read = jws::verified::<Claims>(&tokens.id_token, &known.keys);
    if matches!(read, Err(Bad::UnknownKey)) && !fresh {
        known = provider.known_again(now).await?;
        read = jws::verified(&tokens.id_token, &known.keys);
    }
    let claims = read.map_err(|bad| match bad {
        Bad::UnknownKey => OidcError::Refused("no key of the provider signed the token"),
        Bad::Refused(why) => OidcError::Refused(why),
    })?;
    let number = claims.number(provider, &visit.nonce_hash, &app.keys, now).map_err(OidcError::Refused)?;
    Ok(Vouched { municipality: provider.municipality.clone(), shared: visit.shared, number })
}

async fn take(app: &App, browser: &str, state: &str) -> Result<Option<Visit>, StoreError> {
    let (state, browser) = (app.keys.address_hash(state), app.keys.address_hash(browser));
    let mut tx = app.store.control().await?;
    let visit = tx.maybe(sql::VISIT_TAKE, args![state, browser, app.clock.now()]).await?;
    tx.commit().await?;
    Ok(visit)
}

fn back(app: &App) -> String {
    format!("{}{BACK}", app.config.site())
}

/// A visit is of no municipality yet.
fn nobody() -> TenantId {
    TenantId(Uuid::nil())
}

impl FromRow for Visit {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            provider: row.text(0)?,
            nonce_hash: row.text(1)?,
            verifier_sealed: row.text(2)?,
            shared: row.bool(3)?,
        })
    }
}
