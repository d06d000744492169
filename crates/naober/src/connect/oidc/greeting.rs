//! Asked at the start, so that a mistake stands in the log before a newcomer finds it. Nothing of it keeps the server from starting:
//! a municipality may come later, and a provider that is down comes back.

use super::settings::Providers;
use crate::app::App;

/// What stands in the way of providers, a sentence each.
pub async fn complaints(app: &App) -> Vec<String> {
    let Some(file) = app.config.providers_file.as_deref() else { return Vec::new() };
    let file = file.display();
    let Providers(providers) = app.providers.as_ref();
    let places = app.places.by_code();
    let mut found = Vec::new();
    for provider in providers {
        let (id, code) = (&provider.id, &provider.municipality);
        if !places.contains_key(code) {
            found.push(format!(
                "{id} in {file}: no municipality here has the code {code}, so nobody can come in by it yet"
            ));
        }
        if let Err(error) = provider.known(app.clock.now()).await {
            found.push(format!("{id} in {file}: nobody can be sent there: {error}"));
        }
    }
    found
}
