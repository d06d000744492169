//! What an ID token must say before anything in it is believed (OpenID Connect Core 3.1.3.7, NL GOV profile).

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::provider::Provider;
use crate::access::Keys;

/// Clocks differ this much, in seconds.
const LEEWAY: i64 = 30;
/// A token is made for the visit it answers.
const OLDEST: i64 = 600;

/// Wrong types are refused by their types; what is unknown is kept for the claim that the settings name.
#[derive(Deserialize)]
pub(super) struct Claims {
    iss: String,
    aud: Audience,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    nonce: String,
    acr: String,
    #[serde(flatten)]
    others: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl Claims {
    /// The number that the provider vouches for, in answer to the visit with this nonce.
    pub fn number(
        &self,
        provider: &Provider,
        nonce_hash: &str,
        keys: &Keys,
        now: Timestamp,
    ) -> Result<String, &'static str> {
        let now = now.as_second();
        let client = &provider.client_id;
        if self.iss != provider.issuer {
            return Err("another issuer");
        }
        // The profile: a token is for one client. Core would take several with an `azp`.
        let audience = match &self.aud {
            Audience::One(one) => std::slice::from_ref(one),
            Audience::Many(many) => many,
        };
        if !audience.contains(client) {
            return Err("made for another client");
        }
        if audience.len() > 1 {
            return Err("made for other clients too");
        }
        if self.azp.as_ref().is_some_and(|azp| azp != client) {
            return Err("given to another client");
        }
        if keys.address_hash(&self.nonce) != nonce_hash {
            return Err("another nonce");
        }
        if now >= self.exp + LEEWAY {
            return Err("too old");
        }
        if self.iat > now + LEEWAY || self.nbf.is_some_and(|from| from > now + LEEWAY) {
            return Err("not valid yet");
        }
        if self.iat < now - OLDEST {
            return Err("made too long ago");
        }
        if !provider.acr.contains(&self.acr) {
            return Err("too low a level of assurance");
        }
        let number = self.others.get(&provider.bsn_claim).and_then(Value::as_str);
        number.map(str::to_owned).ok_or("no number")
    }
}
