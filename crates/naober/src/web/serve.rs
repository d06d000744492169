//! Starting and stopping the server.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use store::{Settings, Store};
use tokio::signal::unix::{SignalKind, signal};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

use super::{WebError, around, assets, connections, figures, limits, nightly};
use crate::app::{App, Clock};
use crate::config::Config;
use crate::home::folder::Cleaning;

/// Longest time an answer may take; reading a large file in is the slowest there is.
const PATIENCE: Duration = Duration::from_secs(60);
/// Largest form; routes that take files set their own.
const FORM: usize = 256 * 1024;
/// Pages are packed while the reader waits: gzip at a quick level, because brotli clears megabytes for each page. What never
/// changes is packed once, with brotli.
const PACKING: CompressionLevel = CompressionLevel::Precise(2);
/// How long requests under way may take to finish when the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(20);

/// Is the server up, and can it read and change its data?
pub async fn health(State(app): State<App>) -> Result<&'static str, WebError> {
    app.store.look().await?.commit().await?;
    app.store.control().await?.commit().await?;
    Ok("ok")
}

/// All routes with everything around them, ready to serve.
pub fn site(app: App) -> Router {
    surrounded(crate::routes::routes(), app)
}

/// Routes with everything around them: limits, refusal of foreign forms, compression, headers, numbers, error pages.
pub fn surrounded(routes: Router<App>, app: App) -> Router {
    routes
        .layer(DefaultBodyLimit::max(FORM))
        .layer(CsrfLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(CompressionLayer::new().no_br().quality(PACKING))
        .layer(CatchPanicLayer::custom(around::panicked))
        .layer(from_fn_with_state(app.clone(), around::around))
        .with_state(app)
}

/// Opens the data and the keys.
///
/// # Errors
/// One sentence that says what could not be opened.
pub async fn open(config: Config) -> Result<App, String> {
    make_room(&config)?;
    let store = Store::open(&Settings::new(&config.database_url)).await.map_err(|error| error.to_string())?;
    store.migrate().await.map_err(|error| error.to_string())?;
    let keys = crate::access::installation::keys_for(&store, &config.key_file).await?;
    let providers = crate::connect::oidc::Providers::of(&config)?;
    let (providers, cleaning) = (Arc::new(providers), Cleaning::Apart);
    let app = App { providers, cleaning, ..App::new(store, keys, Clock::System, config) };
    crate::access::places::all(&app).await.map_err(|error| error.to_string())?;
    if app.config.demo {
        crate::demo::only(&app).await?;
    }
    Ok(app)
}

/// A first start makes the folders it keeps its files in.
fn make_room(config: &Config) -> Result<(), String> {
    let data = config.database_url.strip_prefix("sqlite:").map(Path::new);
    for folder in data.into_iter().chain([config.key_file.as_path()]).filter_map(Path::parent) {
        std::fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    }
    Ok(())
}

/// Serves until it is told to stop; then finishes what is under way.
///
/// # Errors
/// One sentence that says what went wrong.
pub async fn serve(app: App) -> Result<(), String> {
    app.config.allowed()?;
    crate::connect::mail::check(&app.config)?;
    if app.config.demo {
        crate::demo::seed(&app, crate::demo::DOSSIERS).await.map_err(|error| format!("the demo region: {error}"))?;
    }
    figures::start();
    assets::prepare();
    let address = app.config.listen;
    let listener =
        tokio::net::TcpListener::bind(address).await.map_err(|error| format!("cannot serve on {address}: {error}"))?;
    tracing::info!(%address, "serving");
    tokio::spawn(greet(app.clone()));
    let tidying = tokio::spawn(tidy());
    let queue = tokio::spawn(crate::connect::queue::run(app.clone(), std::future::pending()));
    let pass = tokio::spawn(nightly::every_day(app.clone()));
    let store = app.store.clone();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let served = connections::serve(listener, site(app), async move {
        told_to_stop().await;
        tracing::info!("stopping: requests under way may finish");
        let _ = stop.send(true);
    });
    tokio::select! {
        () = served => {}
        () = after_farewell(stopped) => {}
    }
    tidying.abort();
    queue.abort();
    pass.abort();
    store.close().await;
    Ok(())
}

async fn greet(app: App) {
    for complaint in crate::connect::oidc::complaints(&app).await {
        tracing::warn!("{complaint}");
    }
}

async fn told_to_stop() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

async fn after_farewell(mut stopped: tokio::sync::watch::Receiver<bool>) {
    if stopped.wait_for(|stop| *stop).await.is_err() {
        return std::future::pending().await;
    }
    tokio::time::sleep(FAREWELL).await;
    tracing::warn!("stopped with requests under way");
}

async fn tidy() {
    loop {
        tokio::time::sleep(Duration::from_secs(300)).await;
        limits::tidy();
    }
}
