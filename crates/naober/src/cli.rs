//! The command line: one binary, one verb per task.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::dossier::load::Load;

#[derive(Parser)]
#[command(name = "naober", version, about = "Civic integration as a system that learns")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the pages and the API
    Serve(Config),
    /// Put made-up dossiers in, for the demo or for load tests
    Seed {
        /// How many dossiers
        dossiers: usize,
        #[command(flatten)]
        config: Config,
    },
    /// Record facts as fast as it goes and print each after its commit
    #[command(hide = true)]
    LoadRecord {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        load: Load,
    },
    /// Accounts of staff
    #[command(subcommand)]
    Account(AccountCommand),
}

#[derive(Subcommand)]
enum AccountCommand {
    /// Make an account and print the link to choose a password: for the first administrator
    Create(crate::access::NewStaff),
}

/// Runs the command that was asked; errors go to standard error in one line.
pub async fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        Command::Serve(config) => match crate::web::open(config).await {
            Ok(app) => crate::web::serve(app).await,
            Err(message) => Err(message),
        },
        Command::Seed { dossiers, config } => seed(dossiers, config).await,
        Command::LoadRecord { config, load } => match crate::web::open(config).await {
            Ok(app) => crate::dossier::load::run(app, load).await,
            Err(message) => Err(message),
        },
        Command::Account(AccountCommand::Create(new)) => create_account(new).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            tracing::error!("{message}");
            ExitCode::FAILURE
        }
    }
}

async fn seed(dossiers: usize, config: Config) -> Result<(), String> {
    let app = crate::web::open(config).await?;
    let seeded = crate::demo::seed(&app, dossiers).await.map_err(|error| error.to_string())?;
    tracing::info!(dossiers = seeded.dossiers, facts = seeded.facts, "seeded");
    app.store.close().await;
    Ok(())
}

async fn create_account(new: crate::access::NewStaff) -> Result<(), String> {
    use std::io::Write as _;
    let app = crate::web::open(new.config.clone()).await?;
    let invitation = crate::access::first::create(&app, &new).await?;
    app.store.close().await;
    writeln!(std::io::stdout(), "{}", invitation.path).map_err(|error| error.to_string())
}
