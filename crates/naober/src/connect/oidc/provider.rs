//! One identity provider: what is set about it, and what it says about itself.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use url::Url;

use super::OidcError;
use super::assertion::ClientKey;
use super::keys::{Jwk, JwkSet};
use super::reach::{self, usable};
use super::settings::Settings;

/// How long what a provider says about itself is believed.
const BELIEVED: SignedDuration = SignedDuration::from_hours(1);

/// Whom a provider knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    Resident,
}

/// A provider that can be used.
pub struct Provider {
    pub id: String,
    pub name: String,
    pub municipality: String,
    pub audience: Audience,
    pub(super) issuer: String,
    pub(super) client_id: String,
    pub(super) key: ClientKey,
    pub(super) bsn_claim: String,
    pub(super) acr: Vec<String>,
    known: Mutex<Option<(Timestamp, Arc<Known>)>>,
}

/// What a provider says about itself.
pub(super) struct Known {
    pub metadata: Metadata,
    pub keys: Vec<Jwk>,
}

/// The parts of the discovery document that are used (OpenID Connect Discovery 3).
#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    issuer: String,
    pub authorization_endpoint: String,
    pub token_endpoint: String,
    jwks_uri: String,
    #[serde(default)]
    pub token_endpoint_auth_signing_alg_values_supported: Vec<String>,
    /// RFC 9207
    #[serde(default)]
    pub authorization_response_iss_parameter_supported: bool,
}

impl Provider {
    /// # Errors
    /// One sentence that names the provider and says what is wrong with its settings.
    pub fn new(settings: Settings, private_key: &str) -> Result<Self, String> {
        settings.check()?;
        let key = ClientKey::from_pem(private_key, settings.key_id.clone());
        let key = key.ok_or_else(|| {
            let path = settings.private_key_file.display();
            format!("{}: {path} is not PKCS#8 in PEM of an RSA or P-256 key", settings.id)
        })?;
        Ok(Self {
            id: settings.id,
            name: settings.name,
            municipality: settings.municipality,
            audience: settings.audience,
            issuer: settings.issuer,
            client_id: settings.client_id,
            key,
            bsn_claim: settings.bsn_claim,
            acr: settings.acr,
            known: Mutex::new(None),
        })
    }

    /// What the provider says about itself, from a while ago at most; the flag says that it was asked just now.
    pub(super) async fn known(&self, now: Timestamp) -> Result<(Arc<Known>, bool), OidcError> {
        let kept = self.kept().clone().filter(|(since, _)| now < *since + BELIEVED);
        if let Some((_, kept)) = kept {
            return Ok((kept, false));
        }
        // Nobody waits for the answer to another: a provider that is down would make a row of them.
        let fresh = Arc::new(self.ask().await?);
        *self.kept() = Some((now, Arc::clone(&fresh)));
        Ok((fresh, true))
    }

    /// The same, asked again: its keys may have changed.
    pub(super) async fn known_again(&self, now: Timestamp) -> Result<Arc<Known>, OidcError> {
        *self.kept() = None;
        Ok(self.known(now).await?.0)
    }

    fn kept(&self) -> MutexGuard<'_, Option<(Timestamp, Arc<Known>)>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask(&self) -> Result<Known, OidcError> {
        let address = format!("{}/.well-known/openid-configuration", self.issuer.trim_end_matches('/'));
        let metadata: Metadata = reach::get(&address).await?;
        metadata.check(&self.issuer).map_err(OidcError::Refused)?;
        let set: JwkSet = reach::get(&metadata.jwks_uri).await?;
        Ok(Known { keys: set.keys, metadata })
    }
}

impl Metadata {
    /// Is it of this issuer, and is every address it names as closed as the issuer's own? A plain address on this machine is for
    /// a provider that is wholly on this machine.
    pub(super) fn check(&self, issuer: &str) -> Result<(), &'static str> {
        if self.issuer != issuer {
            return Err("the discovery document is of another issuer");
        }
        let plain = issuer.starts_with("http:");
        let closed = |address: &str| {
            Url::parse(address).is_ok_and(|address| usable(&address) && (plain || address.scheme() == "https"))
        };
        if !closed(&self.authorization_endpoint) {
            return Err("the authorization_endpoint of the discovery document is not an https address");
        }
        if !closed(&self.token_endpoint) {
            return Err("the token_endpoint of the discovery document is not an https address");
        }
        if !closed(&self.jwks_uri) {
            return Err("the jwks_uri of the discovery document is not an https address");
        }
        Ok(())
    }
}

/// The key and what was asked of the provider are nobody's business.
impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provider").field("id", &self.id).finish_non_exhaustive()
    }
}
