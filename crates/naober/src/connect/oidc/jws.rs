//! A signed text (RFC 7515, compact), read only after its signature was found good.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::keys::{Alg, Jwk};

/// An ID token is a few kilobytes.
const LONGEST: usize = 16 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bad {
    /// No key fits: the provider may have a new one.
    UnknownKey,
    Refused(&'static str),
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<serde_json::Value>,
}

/// What was signed, by one of these keys.
pub(super) fn verified<T: DeserializeOwned>(token: &str, keys: &[Jwk]) -> Result<T, Bad> {
    if token.len() > LONGEST {
        return Err(Bad::Refused("the token is too long"));
    }
    let (message, signature) = token.rsplit_once('.').ok_or(Bad::Refused("the token is not signed"))?;
    let (head, payload) = message.split_once('.').ok_or(Bad::Refused("the token is not signed"))?;
    let header: Header = decoded(head).ok_or(Bad::Refused("the head of the token cannot be read"))?;
    if header.crit.is_some() {
        return Err(Bad::Refused("the token asks for what is not known here"));
    }
    let alg = Alg::from_name(&header.alg).ok_or(Bad::Refused("the token is signed in a way that is not taken"))?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| Bad::Refused("the signature cannot be read"))?;
    let named = |key: &&Jwk| header.kid.is_none() || key.kid == header.kid;
    let mut fitting = keys.iter().filter(|key| key.suits(alg)).filter(named);
    if !fitting.any(|key| key.signed(alg, message.as_bytes(), &signature)) {
        return Err(Bad::UnknownKey);
    }
    decoded(payload).ok_or(Bad::Refused("the token cannot be read"))
}

fn decoded<T: DeserializeOwned>(part: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}
