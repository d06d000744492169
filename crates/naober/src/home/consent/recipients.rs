//! For whom one can allow something: the municipality, and the schools that the own dossier names.

use crate::dossier::{DossierView, provider_key, provider_of};

/// Who may see something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    Municipality,
    /// A school, as it is written in the dossier. Its people have no way in here: the municipality passes things on.
    Provider(String),
}

impl Recipient {
    /// As it is kept and sent in a form: empty for the municipality.
    pub fn provider(&self) -> &str {
        match self {
            Self::Municipality => "",
            Self::Provider(name) => name,
        }
    }

    pub(super) fn of(provider: String) -> Self {
        if provider.is_empty() { Self::Municipality } else { Self::Provider(provider) }
    }
}

/// The municipality first, then each school once, the latest first.
pub fn recipients(view: &DossierView) -> Vec<Recipient> {
    let counts = view.facts.iter().rev().filter(|recorded| recorded.corrected_by.is_none());
    let mut names: Vec<&str> = Vec::new();
    for name in counts.filter_map(|recorded| provider_of(&recorded.fact.kind)).map(str::trim) {
        if !name.is_empty() && !names.iter().any(|known| provider_key(known) == provider_key(name)) {
            names.push(name);
        }
    }
    let providers = names.into_iter().map(|name| Recipient::Provider(name.to_owned()));
    std::iter::once(Recipient::Municipality).chain(providers).collect()
}
