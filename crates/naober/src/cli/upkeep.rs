//! Commands for who keeps an installation: tables, copies, checks.

use std::path::PathBuf;

use store::{Settings, Store};

use super::say;
use crate::access::{Scope, places};
use crate::config::Config;
use crate::dossier::reassess;

#[derive(Debug, clap::Args)]
pub(super) struct Migrate {
    #[command(flatten)]
    config: Config,
    /// Spread the tables over the servers of a Citus cluster
    #[arg(long)]
    distribute: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Backup {
    #[command(flatten)]
    config: Config,
    /// The file to write; it must not be there yet
    #[arg(long)]
    to: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(super) struct Restore {
    #[command(flatten)]
    config: Config,
    /// The file that `backup` wrote
    #[arg(long)]
    from: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(super) struct Seed {
    /// How many dossiers
    dossiers: usize,
    #[command(flatten)]
    config: Config,
}

impl Migrate {
    pub(super) async fn run(self) -> Result<(), String> {
        let store = open(&self.config).await?;
        store.migrate().await.map_err(|error| error.to_string())?;
        say("The tables are up to date.");
        if self.distribute {
            for statement in store::distribution() {
                say(&statement);
            }
            let spread = store.distribute().await.map_err(|error| error.to_string())?;
            say(&format!("{} tables were spread.", spread.len()));
        }
        store.close().await;
        Ok(())
    }
}

impl Backup {
    pub(super) async fn run(self) -> Result<(), String> {
        let store = open(&self.config).await?;
        let manifest = store.backup(&self.to).await.map_err(|error| error.to_string())?;
        let rows: i64 = manifest.rows.values().sum();
        say(&format!("{}: {rows} rows, {} bytes, sha256 {}", self.to.display(), manifest.bytes, manifest.sha256));
        store.close().await;
        Ok(())
    }
}

impl Restore {
    pub(super) async fn run(self) -> Result<(), String> {
        let settings = Settings::new(&self.config.database_url);
        let manifest = store::restore(&self.from, &settings).await.map_err(|error| error.to_string())?;
        let rows: i64 = manifest.rows.values().sum();
        say(&format!("{rows} rows are back and counted."));
        Ok(())
    }
}

impl Seed {
    pub(super) async fn run(self) -> Result<(), String> {
        let app = crate::web::open(self.config).await?;
        let seeded = crate::demo::seed(&app, self.dossiers).await.map_err(|error| error.to_string())?;
        say(&format!("{} dossiers with {} facts.", seeded.dossiers, seeded.facts));
        app.store.close().await;
        Ok(())
    }
}

/// Assesses every dossier for today.
pub(super) async fn reassess(config: Config) -> Result<(), String> {
    let app = crate::web::open(config).await?;
    let passed = reassess::everyone(&app).await.map_err(|error| error.to_string())?;
    say(&format!("{} dossiers assessed, {} changed.", passed.seen, passed.changed));
    app.store.close().await;
    Ok(())
}

/// Prepares every statement and compares stored duties with a fresh assessment.
pub(super) async fn check(config: Config) -> Result<(), String> {
    let app = crate::web::open(config).await?;
    let (connect, plan) = (crate::connect::statements(), crate::plan::statements());
    let (access, dossier) = (crate::access::STATEMENTS, crate::dossier::STATEMENTS);
    let (handover, demo) = (crate::handover::STATEMENTS, crate::demo::STATEMENTS);
    let network = crate::network::STATEMENTS;
    let (home, placement) = (crate::home::statements(), crate::placement::statements());
    for statements in [access, dossier, handover, network, demo, &connect, &plan, &home, &placement] {
        store::check::prepare_all(&app.store, statements).await.map_err(|error| error.to_string())?;
    }
    let mut differ = 0;
    for (tenant, name) in places::all(&app).await.map_err(|error| error.to_string())? {
        let found = reassess::check(&Scope::system(&app, tenant)).await.map_err(|error| error.to_string())?;
        differ += found.len();
        say(&format!("{name}: {} dossiers stand differently from what is stored", found.len()));
    }
    app.store.close().await;
    if differ > 0 { Err("run `naober reassess`, then check again".to_owned()) } else { Ok(()) }
}

async fn open(config: &Config) -> Result<Store, String> {
    Store::open(&Settings::new(&config.database_url)).await.map_err(|error| error.to_string())
}
