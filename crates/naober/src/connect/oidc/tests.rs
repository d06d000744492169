//! The parts that say yes or no about a token; whole visits over HTTP stand with the newcomer's pages.

pub(crate) mod broker;

use serde_json::{Value, json};

use super::Vouched;
use super::jws::{Bad, verified};
use super::keys::JwkSet;
use super::provider::Audience;
use super::settings::{Providers, Settings};
use crate::config::Config;
use broker::{Key, unsigned};

fn vouched(number: &str) -> Vouched {
    Vouched { municipality: String::new(), shared: false, number: number.to_owned() }
}

fn keys(keys: &[Value]) -> JwkSet {
    serde_json::from_value(json!({ "keys": keys })).unwrap()
}

#[test]
fn a_number_counts_as_a_bsn_in_its_own_sector_only() {
    assert!(vouched("999990019").bsn().is_ok());
    assert_eq!(vouched("s00000000:999990019").bsn().unwrap().expose(), "999990019");
    for other in
        ["s00000001:999990019", "S00000000:999990019", ":999990019", "999990018", "", "s00000000:s00000000:999990019"]
    {
        assert!(vouched(other).bsn().is_err(), "{other}");
    }
}

#[test]
fn a_signature_counts_only_from_a_key_that_is_meant_for_it() {
    let key = Key::new("a");
    let token = key.sign(&json!({ "alg": "ES256", "kid": "a" }), &json!({ "sub": "x" }));
    assert!(verified::<Value>(&token, &keys(&[key.public()]).keys).is_ok());
    let changed = |change: fn(&mut Value)| {
        let mut public = key.public();
        change(&mut public);
        verified::<Value>(&token, &keys(&[public]).keys)
    };
    assert_eq!(changed(|key| key["use"] = json!("enc")), Err(Bad::UnknownKey));
    assert_eq!(changed(|key| key["alg"] = json!("ES384")), Err(Bad::UnknownKey));
    assert_eq!(changed(|key| key["kty"] = json!("RSA")), Err(Bad::UnknownKey));
    assert_eq!(changed(|key| key["kid"] = json!("b")), Err(Bad::UnknownKey));
    assert_eq!(changed(|key| key["x"] = json!("AAAA")), Err(Bad::UnknownKey));
    assert_eq!(verified::<Value>(&token, &[]), Err(Bad::UnknownKey));
}

#[test]
fn a_token_that_is_not_signed_or_asks_for_more_is_refused_unread() {
    let key = Key::new("a");
    let public = keys(&[key.public()]).keys;
    let refused = |token: &str| matches!(verified::<Value>(token, &public), Err(Bad::Refused(_)));
    assert!(refused(&unsigned(&json!({ "alg": "none" }), &json!({}))));
    assert!(refused(&unsigned(&json!({ "alg": "NONE" }), &json!({}))));
    assert!(refused(&key.sign(&json!({ "alg": "HS256" }), &json!({}))));
    assert!(refused(&key.sign(&json!({ "alg": "ES256", "crit": ["x"] }), &json!({}))));
    assert!(refused(&key.sign(&json!({ "alg": "ES256" }), &json!({ "x": "y".repeat(20_000) }))));
    for nonsense in ["", ".", "..", "a.b.c", "....", "e30.e30"] {
        assert!(refused(nonsense), "{nonsense}");
    }
}

#[test]
fn settings_that_cannot_be_used_are_told_at_the_start() {
    let settings = Settings {
        id: "digid".to_owned(),
        name: "DigiD".to_owned(),
        municipality: "9001".to_owned(),
        audience: Audience::Resident,
        issuer: "https://broker.test".to_owned(),
        client_id: "naober".to_owned(),
        private_key_file: "key.pem".into(),
        key_id: None,
        bsn_claim: "bsn".to_owned(),
        acr: vec!["http://eidas.europa.eu/LoA/substantial".to_owned()],
    };
    let pem = Key::new("a").pem();
    let provider = |change: fn(&mut Settings)| {
        let mut changed = settings.clone();
        change(&mut changed);
        super::Provider::new(changed, &pem)
    };
    assert!(provider(|_| ()).is_ok());
    assert!(provider(|settings| settings.issuer = "http://broker.test".to_owned()).is_err());
    assert!(provider(|settings| settings.acr.clear()).is_err());
    assert!(super::Provider::new(settings.clone(), "no key").is_err());
    let twice = vec![provider(|_| ()).unwrap(), provider(|_| ()).unwrap()];
    assert!(Providers::new(twice).is_err());
    let missing = Config { providers_file: Some("/no/such/file".into()), ..Config::default() };
    assert!(Providers::of(&missing).unwrap_err().contains("NAOBER_PUBLIC_URL"));
    let said = format!("{:?}", provider(|_| ()).unwrap());
    assert!(!said.contains("naober") && !said.contains("PRIVATE"), "{said}");
}
