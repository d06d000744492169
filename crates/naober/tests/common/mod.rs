//! A running site on a database of its own, for tests over HTTP.
#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses a part of it")]

pub mod html;
pub mod newcomer;

use std::net::SocketAddr;

use axum::Router;
use naober::access::Keys;
use naober::app::{App, Clock};
use naober::config::Config;
use naober::web;
use store::{Settings, Store};
use testkit::Database;
use tokio::task::JoinHandle;

/// A site that serves until it is dropped.
pub struct Site {
    pub address: String,
    pub app: App,
    serving: JoinHandle<()>,
    _database: Database,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Site {
    /// The whole site on an embedded database.
    pub async fn start() -> Self {
        Self::with(naober::routes::routes()).await
    }

    /// Other routes with everything of the site around them.
    pub async fn with(routes: Router<App>) -> Self {
        let database = testkit::sqlite();
        let app = app(&database).await;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("it has an address"));
        let service = web::surrounded(routes, app.clone()).into_make_service_with_connect_info::<SocketAddr>();
        let serving = tokio::spawn(async move {
            let _ = axum::serve(listener, service).await;
        });
        Self { address, app, serving, _database: database }
    }
}

/// An application on a fresh database.
pub async fn app(database: &Database) -> App {
    let store = Store::open(&Settings::new(database.url())).await.expect("the database opens");
    store.migrate().await.expect("the database takes its tables");
    let config = Config { demo: true, ..Config::default() };
    App::new(store, Keys::from_root(&[7; 32]), Clock::System, config)
}
