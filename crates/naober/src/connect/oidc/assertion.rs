//! Proving to a provider who asks: a signed assertion (RFC 7523, `private_key_jwt`), so that no secret is shared.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaKeyPair};
use serde_json::json;

use super::keys::Alg;

/// How long an assertion can be used: it is made for one call.
const SECONDS: i64 = 60;

/// The private key of this installation at a provider.
pub(super) struct ClientKey {
    pair: Pair,
    id: Option<String>,
}

enum Pair {
    Rsa(Box<RsaKeyPair>),
    P256(Box<EcdsaKeyPair>),
}

impl ClientKey {
    /// Reads PKCS#8 in PEM.
    pub fn from_pem(pem: &str, id: Option<String>) -> Option<Self> {
        let inside = pem.split("-----BEGIN PRIVATE KEY-----").nth(1)?.split("-----END PRIVATE KEY-----").next()?;
        let der = STANDARD.decode(inside.split_whitespace().collect::<String>()).ok()?;
        let p256 = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der, &SystemRandom::new());
        let pair = match p256 {
            Ok(pair) => Pair::P256(Box::new(pair)),
            Err(_) => Pair::Rsa(Box::new(RsaKeyPair::from_pkcs8(&der).ok()?)),
        };
        Some(Self { pair, id })
    }

    /// Says to this token endpoint, once and for a minute, that the client is who it says.
    pub fn assertion(
        &self,
        client: &str,
        endpoint: &str,
        taken: &[String],
        once: &str,
        now: Timestamp,
    ) -> Option<String> {
        let alg = self.alg(taken);
        let mut head = json!({ "alg": alg.name(), "typ": "JWT" });
        if let Some(id) = &self.id {
            head["kid"] = json!(id);
        }
        let now = now.as_second();
        let claims = json!({
            "iss": client, "sub": client, "aud": endpoint, "jti": once, "iat": now, "exp": now + SECONDS,
        });
        let part = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", part(&head), part(&claims));
        let signature = self.sign(alg, message.as_bytes())?;
        Some(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    /// The profile prefers PS256 and wants RS256 to be known.
    fn alg(&self, taken: &[String]) -> Alg {
        match self.pair {
            Pair::P256(_) => Alg::Es256,
            Pair::Rsa(_) if taken.iter().any(|name| name == Alg::Ps256.name()) => Alg::Ps256,
            Pair::Rsa(_) => Alg::Rs256,
        }
    }

    fn sign(&self, alg: Alg, message: &[u8]) -> Option<Vec<u8>> {
        let random = SystemRandom::new();
        match &self.pair {
            Pair::P256(pair) => pair.sign(&random, message).ok().map(|signature| signature.as_ref().to_vec()),
            Pair::Rsa(pair) => {
                let padding: &'static dyn ring::signature::RsaEncoding =
                    if alg == Alg::Ps256 { &RSA_PSS_SHA256 } else { &RSA_PKCS1_SHA256 };
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(padding, &random, message, &mut signature).ok()?;
                Some(signature)
            }
        }
    }
}
