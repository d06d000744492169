//! Starting and stopping the server.

use store::{Settings, Store};

use crate::access::Keys;
use crate::app::{App, Clock};
use crate::config::Config;

/// Is the server up?
pub async fn health() -> &'static str {
    "ok"
}

/// Opens everything and serves until it is told to stop.
///
/// # Errors
/// One sentence that says what could not be opened.
pub async fn serve(config: Config) -> Result<(), String> {
    let store = Store::open(&Settings::new(&config.database_url)).await.map_err(|error| error.to_string())?;
    store.migrate().await.map_err(|error| error.to_string())?;
    let keys = Keys::at(&config.key_file)?;
    let app = App::new(store, keys, Clock::System, config);
    let listener = tokio::net::TcpListener::bind(app.config.listen).await.map_err(|error| error.to_string())?;
    axum::serve(listener, crate::routes::routes().with_state(app)).await.map_err(|error| error.to_string())
}
