//! Keys of the provider and of the client, of every kind that is taken.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding,
    RsaKeyPair, RsaPublicKeyComponents,
};
use serde_json::{Value, json};

/// Two keys, made once: `ring` makes none of this kind.
const RSA: [&str; 2] = [include_str!("rsa_for_tests.pem"), include_str!("other_rsa_for_tests.pem")];

/// A key with a name, and how it signs.
#[derive(Clone)]
pub(crate) struct Key {
    pub(super) kid: String,
    pub(super) alg: &'static str,
    pkcs8: Vec<u8>,
}

impl Key {
    /// A P-256 key.
    pub(crate) fn new(kid: &str) -> Self {
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).unwrap();
        Self { kid: kid.to_owned(), alg: "ES256", pkcs8: made.as_ref().to_vec() }
    }

    /// An RSA key for `RS256` or `PS256`.
    pub(crate) fn rsa(kid: &str, alg: &'static str) -> Self {
        Self { kid: kid.to_owned(), alg, pkcs8: der(RSA[0]) }
    }

    /// One with the same name that signs in the same way, of somebody else.
    pub(crate) fn of_nobody(&self) -> Self {
        match self.alg {
            "ES256" => Self::new(&self.kid),
            alg => Self { kid: self.kid.clone(), alg, pkcs8: der(RSA[1]) },
        }
    }

    pub(super) fn called(mut self, kid: &str) -> Self {
        self.kid = kid.to_owned();
        self
    }

    pub(crate) fn pem(&self) -> String {
        format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(&self.pkcs8))
    }

    pub(crate) fn public(&self) -> Value {
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        if self.alg == "ES256" {
            let pair = self.p256();
            let point = &pair.public_key().as_ref()[1..];
            let (x, y) = (part(&point[..32]), part(&point[32..]));
            return json!({ "kty": "EC", "crv": "P-256", "kid": self.kid, "use": "sig", "x": x, "y": y });
        }
        let components = RsaPublicKeyComponents::<Vec<u8>>::from(self.rsa_pair().public());
        json!({ "kty": "RSA", "kid": self.kid, "use": "sig", "n": part(&components.n), "e": part(&components.e) })
    }

    /// Signs in its own way, under a head that says so.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        self.sign_under(&json!({ "alg": self.alg, "kid": self.kid }), claims)
    }

    /// The same, whatever the head says.
    pub(crate) fn sign_under(&self, head: &Value, claims: &Value) -> String {
        let message = message(head, claims);
        let (random, bytes) = (SystemRandom::new(), message.as_bytes());
        let signature = if self.alg == "ES256" {
            self.p256().sign(&random, bytes).unwrap().as_ref().to_vec()
        } else {
            let padding: &'static dyn RsaEncoding =
                if self.alg == "PS256" { &RSA_PSS_SHA256 } else { &RSA_PKCS1_SHA256 };
            let pair = self.rsa_pair();
            let mut signature = vec![0; pair.public().modulus_len()];
            pair.sign(padding, &random, bytes, &mut signature).unwrap();
            signature
        };
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    /// Signed with a shared secret: the public key, which everybody knows.
    pub(crate) fn sign_with_the_public_half(&self, claims: &Value) -> String {
        let message = message(&json!({ "alg": "HS256", "kid": self.kid }), claims);
        let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, self.public().to_string().as_bytes());
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(ring::hmac::sign(&key, message.as_bytes())))
    }

    fn p256(&self) -> EcdsaKeyPair {
        EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &self.pkcs8, &SystemRandom::new()).unwrap()
    }

    fn rsa_pair(&self) -> RsaKeyPair {
        RsaKeyPair::from_pkcs8(&self.pkcs8).unwrap()
    }
}

pub(crate) fn unsigned(head: &Value, claims: &Value) -> String {
    format!("{}.", message(head, claims))
}

pub(super) fn message(head: &Value, claims: &Value) -> String {
    format!("{}.{}", URL_SAFE_NO_PAD.encode(head.to_string()), URL_SAFE_NO_PAD.encode(claims.to_string()))
}

fn der(pem: &str) -> Vec<u8> {
    let inside = pem.lines().skip_while(|line| !line.starts_with("-----")).filter(|line| !line.starts_with("-----"));
    STANDARD.decode(inside.collect::<String>()).unwrap()
}
