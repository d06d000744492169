//! The command line: one binary, one verb per task.

mod demo;
mod law;
mod matching;
mod upkeep;

use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use tokio::runtime::Runtime;
use tracing_subscriber::EnvFilter;

use crate::access::NewStaff;
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
    /// Make a fictional region when it is not there yet, say who you can be, and serve it on this machine
    Demo(demo::Demo),
    /// Bring the tables up to date
    Migrate(upkeep::Migrate),
    /// Copy the data to a file, checked
    Backup(upkeep::Backup),
    /// Bring a copy back into an empty database
    Restore(upkeep::Restore),
    /// Put made-up dossiers in, for the demo or for load tests
    Seed(upkeep::Seed),
    /// Assess every dossier for today, as the nightly pass does
    Reassess(Config),
    /// Work out what the law makes of a file of facts
    Assess(law::Assess),
    /// Propose who goes where: households to regions, buddies to newcomers
    #[command(subcommand)]
    Match(matching::Match),
    /// Print a published format as the code makes it
    Document {
        /// Which one
        which: law::Document,
    },
    /// Look whether everything stored is what it should be; changes nothing
    Check(Config),
    /// Record facts as fast as it goes and print each after its commit
    #[command(hide = true)]
    LoadRecord {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        load: Load,
    },
    /// Read one paper on standard input and write it clean: the server starts this for each
    #[command(hide = true)]
    CleanPaper,
    /// Accounts of staff
    #[command(subcommand)]
    Account(AccountCommand),
}

#[derive(Subcommand)]
enum AccountCommand {
    /// Make an account and print the link to choose a password: for the first administrator
    Create(NewStaff),
}

/// Why a command stops: what to say, and the exit code.
#[derive(Debug)]
struct Stop {
    code: u8,
    message: String,
}

impl From<String> for Stop {
    fn from(message: String) -> Self {
        Self { code: 1, message }
    }
}

/// A language of staff, for what a command writes.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Language {
    Nl,
    En,
}

/// Runs the command that was asked; an error is a line on standard error, several mistakes in a file a line each.
pub fn run() -> ExitCode {
    let command = Cli::parse().command;
    if matches!(command, Command::CleanPaper) {
        // Alone, before anything else starts: it has little room.
        return crate::home::folder::clean_paper();
    }
    log();
    let done =
        Runtime::new().map_err(|error| error.to_string().into()).and_then(|runtime| runtime.block_on(obey(command)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            for line in stop.message.lines().filter(|line| !line.trim().is_empty()) {
                let _ = writeln!(std::io::stderr(), "naober: {line}");
            }
            ExitCode::from(stop.code)
        }
    }
}

async fn obey(command: Command) -> Result<(), Stop> {
    let done = match command {
        Command::Serve(config) => {
            config.allowed()?;
            crate::web::serve(crate::web::open(config).await?).await
        }
        Command::Demo(demo) => demo.run().await,
        Command::Migrate(migrate) => migrate.run().await,
        Command::Backup(backup) => backup.run().await,
        Command::Restore(restore) => restore.run().await,
        Command::Seed(seed) => seed.run().await,
        Command::Reassess(config) => upkeep::reassess(config).await,
        Command::Account(AccountCommand::Create(new)) => create_account(new).await,
        Command::Assess(assess) => assess.run(),
        Command::Match(asked) => return asked.run(),
        Command::Document { which } => law::document(which),
        Command::Check(config) => upkeep::check(config).await,
        Command::CleanPaper => Ok(()),
        Command::LoadRecord { config, load } => crate::dossier::load::run(crate::web::open(config).await?, load).await,
    };
    done.map_err(Stop::from)
}

/// Logs are JSON on standard error, `NAOBER_LOG` says how much (`info`, `warn`, `store=debug`).
fn log() {
    let wanted = EnvFilter::try_from_env("NAOBER_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().json().with_env_filter(wanted).with_writer(std::io::stderr);
    // A log that cannot be written, on a full disk, is no reason to stop answering.
    let made = log.log_internal_errors(false).try_init();
    debug_assert!(made.is_ok(), "logging is set up once");
}

/// A line for who runs the command.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

async fn create_account(new: NewStaff) -> Result<(), String> {
    let app = crate::web::open(new.config.clone()).await?;
    let invitation = crate::access::first::create(&app, &new).await?;
    app.store.close().await;
    say(&invitation.path);
    Ok(())
}
