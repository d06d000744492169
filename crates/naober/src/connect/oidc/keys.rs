//! Public keys of a provider (RFC 7517), and whether a signature is one of theirs.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256, RsaPublicKeyComponents,
    UnparsedPublicKey,
};
use serde::Deserialize;

use crate::named::named;

named! {
    /// The ways to sign that are taken. There is no other: none at all, and those with a shared secret, have no name here.
    pub(super) enum Alg { Rs256 = "RS256", Ps256 = "PS256", Es256 = "ES256" }
}

#[derive(Debug, Deserialize)]
pub(super) struct JwkSet {
    pub keys: Vec<Jwk>,
}

/// One key. What it is for decides which signatures it can make, not what a token says.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Jwk {
    kty: String,
    pub kid: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    alg: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl Jwk {
    /// Is this a key for signatures of this kind?
    pub fn suits(&self, alg: Alg) -> bool {
        let kind = match alg {
            Alg::Rs256 | Alg::Ps256 => self.kty == "RSA",
            Alg::Es256 => self.kty == "EC" && self.crv.as_deref() == Some("P-256"),
        };
        let meant = self.alg.as_deref().is_none_or(|own| own == alg.name());
        kind && meant && self.purpose.as_deref().is_none_or(|purpose| purpose == "sig")
    }

    /// Did this key sign the message?
    pub fn signed(&self, alg: Alg, message: &[u8], signature: &[u8]) -> bool {
        self.check(alg, message, signature).is_some()
    }

    fn check(&self, alg: Alg, message: &[u8], signature: &[u8]) -> Option<()> {
        let padding = match alg {
            Alg::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
            Alg::Ps256 => &RSA_PSS_2048_8192_SHA256,
            Alg::Es256 => {
                let point = [vec![4], part(self.x.as_ref())?, part(self.y.as_ref())?].concat();
                return UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature).ok();
            }
        };
        let key = RsaPublicKeyComponents { n: part(self.n.as_ref())?, e: part(self.e.as_ref())? };
        key.verify(padding, message, signature).ok()
    }
}

fn part(text: Option<&String>) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text?).ok()
}
