//! The identity providers of an installation: a file, read and checked at the start.
//!
//! A file and not a page: it names the private key, which lies on the server and is shown to nobody, and an address that this
//! program will call.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::provider::{Audience, Provider};
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

/// Every provider there is.
#[derive(Debug, Default)]
pub struct Providers(Vec<Provider>);

impl Providers {
    /// Reads the file of the settings; without one there are none.
    ///
    /// # Errors
    /// One sentence that says what is wrong with the file.
    pub fn of(config: &Config) -> Result<Self, String> {
        let Some(path) = config.providers_file.as_deref() else { return Ok(Self::default()) };
        if config.public_url.is_none() {
            return Err(
                "identity providers send people back to the address of the site: set NAOBER_PUBLIC_URL".to_owned()
            );
        }
        let wrong = |why: &dyn std::fmt::Display| format!("the providers in {} cannot be used: {why}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
        let all: Vec<Settings> = serde_saphyr::from_str(&text).map_err(|error| wrong(&error))?;
        let read = |settings: Settings| {
            let key = pem(&settings.private_key_file)?;
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

fn pem(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
