//! `naober demo`: one command from nothing to a working house.

use std::net::SocketAddr;

use store::StoreError;

use super::say;
use crate::access::{accounts, places};
use crate::app::App;
use crate::config::Config;

/// The demo has a data file and a key of its own, beside whatever else is here.
#[derive(Debug, clap::Args)]
pub(super) struct Demo {
    /// Where the demo's data is
    #[arg(long, env = "NAOBER_DEMO_DATABASE_URL", default_value = "sqlite:data/demo.sqlite")]
    database_url: String,
    /// Address to serve on
    #[arg(long, env = "NAOBER_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Serve it on an address that others can reach
    #[arg(long)]
    demo_everywhere: bool,
}

impl Demo {
    pub(super) async fn run(self) -> Result<(), String> {
        let config = Config {
            database_url: self.database_url,
            listen: self.listen,
            key_file: "data/demo.key".into(),
            demo: true,
            demo_everywhere: self.demo_everywhere,
            idle_minutes: 12 * 60,
            ..Config::default()
        };
        config.allowed()?;
        let app = crate::web::open(config).await?;
        let made = crate::demo::seed(&app, crate::demo::DOSSIERS).await;
        let made = made.map_err(|error| format!("the demo region could not be made: {error}"))?;
        if made.dossiers > 0 {
            say(&format!("Made a fictional region with {} dossiers.", made.dossiers));
        }
        introduce(&app).await.map_err(|error| error.to_string())?;
        crate::web::serve(app).await
    }
}

/// Says where to go and who one can be.
async fn introduce(app: &App) -> Result<(), StoreError> {
    say(&format!("\nOpen http://{}/ and choose a person; there are no passwords in the demo:", app.config.listen));
    for (tenant, name) in places::all(app).await? {
        say(&format!("\n  {name}"));
        let mut tx = app.store.read(tenant).await?;
        for account in accounts::of(&mut tx, tenant).await? {
            say(&format!("    {:<28} {}", account.name, texts::text(texts::Language::En, account.role.text_key())));
        }
    }
    say("\nAll people are made up. Stop with Ctrl+C; what you do is kept in the data folder.\n");
    Ok(())
}
