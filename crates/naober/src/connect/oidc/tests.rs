//! The parts that say yes or no about a token; whole visits over HTTP stand with the newcomer's pages.

pub(crate) mod broker;
pub(crate) mod key;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::Vouched;
use super::assertion::ClientKey;
use super::jws::{Bad, verified};
use super::keys::JwkSet;
use super::provider::{Audience, Metadata};
use super::settings::{Providers, Settings};
use crate::config::Config;
use key::{Key, unsigned};

type Change = fn(&mut Settings);

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
    let token = key.sign(&json!({ "sub": "x" }));
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
    assert!(refused(&key.sign_under(&json!({ "alg": "HS256" }), &json!({}))));
    assert!(refused(&key.sign_under(&json!({ "alg": "ES256", "crit": ["x"] }), &json!({}))));
    assert!(refused(&key.sign(&json!({ "x": "y".repeat(20_000) }))));
    for nonsense in ["", ".", "..", "a.b.c", "....", "e30.e30"] {
        assert!(refused(nonsense), "{nonsense}");
    }
}

#[test]
fn each_way_to_sign_counts_with_its_own_key_and_as_it_says() {
    let made = [Key::new("a"), Key::rsa("b", "RS256"), Key::rsa("c", "PS256")];
    let all = keys(&made.each_ref().map(Key::public)).keys;
    for key in &made {
        let claims = json!({ "sub": "x" });
        assert_eq!(verified::<Value>(&key.sign(&claims), &all), Ok(claims.clone()), "{}", key.alg);
        let unnamed = key.sign_under(&json!({ "alg": key.alg }), &claims);
        assert!(verified::<Value>(&unnamed, &all).is_ok(), "{}: without a name every key is tried", key.alg);
        for other in ["ES256", "RS256", "PS256"].into_iter().filter(|other| *other != key.alg) {
            for head in [json!({ "alg": other, "kid": key.kid }), json!({ "alg": other })] {
                let token = key.sign_under(&head, &claims);
                assert_eq!(verified::<Value>(&token, &all), Err(Bad::UnknownKey), "{} as {other}", key.alg);
            }
        }
        let strange = key.sign_under(&json!({ "alg": key.alg, "kid": "z" }), &claims);
        assert_eq!(verified::<Value>(&strange, &all), Err(Bad::UnknownKey), "{}: nobody has that name", key.alg);
        assert_eq!(verified::<Value>(&key.of_nobody().sign(&claims), &all), Err(Bad::UnknownKey), "{}", key.alg);
        let shared = key.sign_with_the_public_half(&claims);
        assert!(matches!(verified::<Value>(&shared, &all), Err(Bad::Refused(_))), "{}", key.alg);
    }
}

#[test]
fn an_rsa_key_signs_in_the_one_way_it_is_published_for() {
    let key = Key::rsa("a", "RS256");
    let mut public = key.public();
    public["alg"] = json!("PS256");
    assert_eq!(verified::<Value>(&key.sign(&json!({})), &keys(&[public.clone()]).keys), Err(Bad::UnknownKey));
    let other = Key::rsa("a", "PS256");
    assert!(verified::<Value>(&other.sign(&json!({})), &keys(&[public.clone()]).keys).is_ok());
    for part in ["n", "e"] {
        public[part] = json!("AQAB");
        assert_eq!(verified::<Value>(&other.sign(&json!({})), &keys(&[public.clone()]).keys), Err(Bad::UnknownKey));
    }
}

#[test]
fn an_assertion_is_signed_as_the_key_can_and_the_provider_prefers() {
    let takes = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    for (key, taken, alg) in [
        (Key::new("a"), takes(&["PS256"]), "ES256"),
        (Key::rsa("a", "RS256"), takes(&[]), "RS256"),
        (Key::rsa("a", "RS256"), takes(&["ES256", "RS256"]), "RS256"),
        (Key::rsa("a", "PS256"), takes(&["RS256", "PS256"]), "PS256"),
    ] {
        let client = ClientKey::from_pem(&key.pem(), Some("a".to_owned())).unwrap();
        let now = Timestamp::from_second(1_000).unwrap();
        let made = client.assertion("naober", "https://broker.test/token", &taken, "once", now).unwrap();
        let mut public = key.public();
        public["alg"] = json!(alg);
        let claims: Value = verified(&made, &keys(&[public]).keys).unwrap();
        assert_eq!((&claims["iss"], &claims["jti"], &claims["exp"]), (&json!("naober"), &json!("once"), &json!(1_060)));
    }
    let cut = Key::rsa("a", "RS256").pem().replacen("MII", "MIJ", 1);
    assert!(ClientKey::from_pem(&cut, None).is_none());
}

#[test]
fn what_a_provider_says_about_itself_is_as_closed_as_its_issuer() {
    let says = |issuer: &str, field: &str, address: &str| {
        let mut document = json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/jwks"),
        });
        if !field.is_empty() {
            document[field] = json!(address);
        }
        serde_json::from_value::<Metadata>(document).unwrap().check(issuer)
    };
    let (far, here) = ("https://broker.test", "http://127.0.0.1:9");
    assert_eq!((says(far, "", ""), says(here, "", "")), (Ok(()), Ok(())));
    assert!(says(far, "issuer", "https://broker.test/").is_err(), "another issuer");
    for field in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
        for open in ["http://broker.test/x", "http://localhost:9/x", "http://127.0.0.1/x", "ftp://broker.test", "x", ""]
        {
            assert!(says(far, field, open).is_err_and(|why| why.contains(field)), "{field} {open}");
        }
        assert!(says(here, field, "http://broker.test/x").is_err(), "{field}");
        assert!(says(here, field, "https://broker.test/x").is_ok(), "{field}");
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
    let provider = |change: Change| {
        let mut changed = settings.clone();
        change(&mut changed);
        super::Provider::new(changed, &pem)
    };
    assert!(provider(|_| ()).is_ok());
    let wrong: [(&str, Change); 12] = [
        ("an id has letters", |settings| settings.id.clear()),
        ("an id has letters", |settings| settings.id = "digid 2".to_owned()),
        ("digid: name is empty", |settings| settings.name = " ".to_owned()),
        ("digid: municipality is empty", |settings| settings.municipality.clear()),
        ("digid: client_id is empty", |settings| settings.client_id.clear()),
        ("digid: bsn_claim is empty", |settings| settings.bsn_claim.clear()),
        ("digid: the issuer", |settings| settings.issuer = "http://broker.test".to_owned()),
        ("digid: the issuer", |settings| settings.issuer = "https://broker.test?x=y".to_owned()),
        ("digid: the issuer", |settings| settings.issuer = "https://u:p@broker.test".to_owned()),
        ("digid: the issuer", |settings| settings.issuer = "broker.test".to_owned()),
        ("digid: name at least one level", |settings| settings.acr.clear()),
        ("digid: name at least one level", |settings| settings.acr.push(String::new())),
    ];
    for (sentence, change) in wrong {
        let said = provider(change).unwrap_err();
        assert!(said.starts_with(sentence), "{said}");
    }
    assert_eq!(
        super::Provider::new(settings.clone(), "no key").unwrap_err(),
        "digid: key.pem is not PKCS#8 in PEM of an RSA or P-256 key"
    );
    let twice = vec![provider(|_| ()).unwrap(), provider(|_| ()).unwrap()];
    assert!(Providers::new(twice).is_err());
    let said = format!("{:?}", provider(|_| ()).unwrap());
    assert!(!said.contains("naober") && !said.contains("PRIVATE"), "{said}");
}

#[test]
fn a_file_that_cannot_be_used_is_told_with_its_name_and_the_entry() {
    let folder = std::env::temp_dir().join(format!("naober-providers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (file, key) = (folder.join("providers.yaml"), folder.join("key.pem"));
    let entry = |key: &std::path::Path| {
        format!(
            "- {{id: digid, name: DigiD, municipality: '9001', audience: resident, issuer: 'https://broker.test',
               client_id: naober, private_key_file: '{}', bsn_claim: bsn, acr: [x]}}\n",
            key.display()
        )
    };
    let read = |site: Option<&str>, demo: bool, text: &str| {
        std::fs::write(&file, text).unwrap();
        let public_url = site.map(str::to_owned);
        Providers::of(&Config { providers_file: Some(file.clone()), public_url, demo, ..Config::default() })
    };
    std::fs::write(&key, Key::rsa("a", "RS256").pem()).unwrap();
    let (good, site) = (entry(&key), Some("https://naober.test/"));
    for site in [site, Some("http://localhost:8080"), Some("http://127.0.0.1:8080")] {
        assert!(read(site, false, &good).is_ok(), "{site:?}");
    }
    assert!(read(Some("http://naober.test"), true, &good).is_ok(), "the demo");
    let cases = [
        (None, good.clone(), "set NAOBER_PUBLIC_URL"),
        (Some("http://naober.test"), good.clone(), "NAOBER_PUBLIC_URL is http://naober.test"),
        (Some("naober.test"), good.clone(), "NAOBER_PUBLIC_URL is naober.test"),
        (Some("https://naober.test/?x"), good.clone(), "NAOBER_PUBLIC_URL is https://naober.test/?x"),
        (site, entry(&folder.join("gone.pem")), "digid: the key in"),
        (site, entry(&file), "is not PKCS#8 in PEM"),
        (site, good.repeat(2), "two are called digid"),
        (site, good.replace("issuer: 'https", "issuer: 'http"), "digid: the issuer"),
        (site, good.replace("client_id", "client"), "client"),
        (site, good.replace("resident", "everybody"), "everybody"),
    ];
    for (site, text, sentence) in cases {
        let said = read(site, false, &text).unwrap_err();
        assert!(said.contains(sentence) && said.contains(&file.display().to_string()), "{said}");
    }
    std::fs::remove_file(&file).unwrap();
    let gone = Config { providers_file: Some(file.clone()), public_url: site.map(str::to_owned), ..Config::default() };
    assert!(Providers::of(&gone).unwrap_err().contains(&file.display().to_string()));
    std::fs::remove_dir_all(&folder).unwrap();
}
