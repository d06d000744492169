//! The identity providers of an installation: a file, read and checked at the start.
//!
//! A file and not a page: it names the private key, which lies on the server and is shown to nobody, and an address that this
//! program will call.

use std::path::PathBuf;

use serde::Deserialize;
use url::Url;

use super::provider::{Audience, Provider};
use super::reach::usable;
use crate::config::Config;

/// One provider as it is written in the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// What it is called in this file and in the log.
    pub id: String,
    /// What stands on the button: DigiD.
    pub name: String,
    /// CBS code of the municipality it belongs to.
    pub municipality: String,
    pub audience: Audience,
    pub issuer: String,
    pub client_id: String,
    /// PKCS#8 in PEM.
    pub private_key_file: PathBuf,
    /// What the provider calls that key, if it gave it a name.
    #[serde(default)]
    pub key_id: Option<String>,
    /// The claim that holds the citizen number.
    pub bsn_claim: String,
    /// Levels of assurance that are enough, the lowest first.
    pub acr: Vec<String>,
}

impl Settings {
    /// # Errors
    /// One sentence that names the provider and says what is wrong.
    pub(super) fn check(&self) -> Result<(), String> {
        let wrong = |why: &str| Err(format!("{}: {why}", self.id));
        if self.id.is_empty() || !self.id.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-') {
            return Err(format!("an id has letters, digits and dashes, and nothing else: \"{}\"", self.id));
        }
        let needed = [
            ("name", &self.name),
            ("municipality", &self.municipality),
            ("client_id", &self.client_id),
            ("bsn_claim", &self.bsn_claim),
        ];
        if let Some((field, _)) = needed.iter().find(|(_, text)| text.trim().is_empty()) {
            return wrong(&format!("{field} is empty"));
        }
        if !Url::parse(&self.issuer).is_ok_and(|address| usable(&address) && address.query().is_none()) {
            return wrong("the issuer is not an https address");
        }
        if self.acr.is_empty() || self.acr.iter().any(|level| level.trim().is_empty()) {
            return wrong("name at least one level of assurance in acr, and no empty one");
        }
        Ok(())
    }
}

/// Every provider there is.
#[derive(Debug, Default)]
pub struct Providers(pub(super) Vec<Provider>);

impl Providers {
    /// Reads the file of the settings; without one there are none.
    ///
    /// # Errors
    /// One sentence that says what is wrong with the file.
    pub fn of(config: &Config) -> Result<Self, String> {
        let Some(path) = config.providers_file.as_deref() else { return Ok(Self::default()) };
        let wrong = |why: &dyn std::fmt::Display| format!("the providers in {} cannot be used: {why}", path.display());
        way_back(config).map_err(|error| wrong(&error))?;
        let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
        let all: Vec<Settings> = serde_saphyr::from_str(&text).map_err(|error| wrong(&error))?;
        let read = |settings: Settings| {
            let key = std::fs::read_to_string(&settings.private_key_file).map_err(|error| {
                format!("{}: the key in {} cannot be read: {error}", settings.id, settings.private_key_file.display())
            })?;
            Provider::new(settings, &key)
        };
        let providers = all.into_iter().map(read).collect::<Result<Vec<_>, _>>().map_err(|error| wrong(&error))?;
        Self::new(providers).map_err(|error| wrong(&error))
    }

    /// # Errors
    /// When two have one id.
    pub fn new(providers: Vec<Provider>) -> Result<Self, String> {
        let twice = |one: &Provider| providers.iter().filter(|other| other.id == one.id).count() > 1;
        match providers.iter().find(|one| twice(one)) {
            Some(one) => Err(format!("two are called {}", one.id)),
            None => Ok(Self(providers)),
        }
    }

    pub fn find(&self, id: &str) -> Option<&Provider> {
        self.0.iter().find(|provider| provider.id == id)
    }

    /// Those for one kind of people.
    pub fn for_audience(&self, audience: Audience) -> impl Iterator<Item = &Provider> {
        self.0.iter().filter(move |provider| provider.audience == audience)
    }
}

/// Whoever proved who they are comes back with a code: over https, except to this machine and in the demo.
fn way_back(config: &Config) -> Result<(), String> {
    let Some(site) = config.public_url.as_deref() else {
        return Err("they send people back to the address of the site: set NAOBER_PUBLIC_URL".to_owned());
    };
    let fine = |address: Url| address.query().is_none() && (usable(&address) || config.demo);
    if Url::parse(site).is_ok_and(fine) {
        Ok(())
    } else {
        Err(format!("they send people back over https, and NAOBER_PUBLIC_URL is {site}"))
    }
}
