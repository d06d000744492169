//! Opening each engine with the settings that make it durable and quick.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, Executor as _, PgConnection, PgPool, SqliteConnection, SqlitePool};

use crate::{Settings, StoreError, collation};

/// The application has a few hundred statements; each connection keeps all of them prepared.
const PREPARED: usize = 500;
/// As many rows as a page of a list has wait for the reader, so that the two need not take turns.
const A_PAGE: usize = 256;
/// A connection that was idle for less was alive a moment ago and is not asked again.
const SURELY_ALIVE: Duration = Duration::from_secs(5);

pub(crate) const SQLITE: &str = "sqlite:";

pub(crate) fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// How this program opens any SQLite file of its own: the data, and copies of it.
pub(crate) fn sqlite_options(path: impl AsRef<Path>) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .statement_cache_capacity(PREPARED)
        .row_buffer_size(A_PAGE)
        .collation(collation::NAME, collation::comparison())
        .pragma("temp_store", "memory")
        .disable_statement_logging()
}

/// One writer, because SQLite allows one at a time and a queue for a connection is fairer than waiting on its lock; many
/// readers, which cannot write.
pub(crate) async fn sqlite(settings: &Settings, path: PathBuf) -> Result<(SqlitePool, SqlitePool), StoreError> {
    let existed = path.exists();
    if !existed {
        // Another program that starts at the same moment may have made it in between.
        create_private(&path).or_else(|error| if path.exists() { Ok(()) } else { Err(error) })?;
    }
    let options = sqlite_options(&path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        // 16 MB between checkpoints and a log that shrinks again after a burst.
        .pragma("wal_autocheckpoint", "4000")
        .pragma("journal_size_limit", "67108864")
        .pragma("mmap_size", "268435456");
    let pool = SqlitePoolOptions::new()
        .acquire_timeout(settings.patience)
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
        .before_acquire(|connection, _| Box::pin(std::future::ready(Ok(is_free(connection)))));
    let write = pool.clone().max_connections(1).connect_with(options.clone().pragma("cache_size", "-65536")).await?;
    // Readers see the file through the map; a large cache of each would be a copy of it.
    let readers = options.pragma("cache_size", "-4096").pragma("query_only", "true");
    let read = pool.max_connections(settings.connections).connect_with(readers).await?;
    Ok((read, write))
}

/// SQLite gives a transaction up by itself when the disk is full or fails. The driver still counts it, and would begin no
/// other on this connection: it is closed, and a new one takes its place.
fn is_free(connection: &SqliteConnection) -> bool {
    let free = !connection.is_in_transaction();
    if !free {
        tracing::warn!("a transaction was given up by the database; its connection is replaced");
    }
    free
}

pub(crate) async fn postgres(settings: &Settings) -> Result<PgPool, StoreError> {
    let options: PgConnectOptions = settings.url.parse()?;
    let options = options.statement_cache_capacity(PREPARED).application_name("naober").disable_statement_logging();
    // The pool would try again until its patience ends and then speak of too few connections.
    PgConnection::connect_with(&options).await?.close().await?;
    let pool = PgPoolOptions::new()
        .max_connections(settings.connections)
        .acquire_timeout(settings.patience)
        // The standard question at every acquire is one round trip more in every request.
        .test_before_acquire(false)
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                if meta.idle_for > SURELY_ALIVE {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .after_connect(|connection, _| Box::pin(limits(connection)));
    Ok(pool.connect_lazy_with(options))
}

/// Nothing waits for ever: not on a lock, not on a slow statement, not on a transaction that somebody forgot.
async fn limits(connection: &mut PgConnection) -> Result<(), sqlx::Error> {
    let sql =
        "set lock_timeout = '10s'; set statement_timeout = '30s'; set idle_in_transaction_session_timeout = '60s'";
    connection.execute(sqlx::raw_sql(sql)).await.map(drop)
}

/// Personal data: nobody but the owner of the process may read the file (its log takes over the same mode).
pub(crate) fn create_private(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let created = options.open(path);
    created.map(drop).map_err(|error| StoreError::Setup(format!("cannot create {}: {error}", path.display())))
}

/// The file that was opened. A file that was moved, removed or put in its place takes no changes: what is written to the
/// open one would be lost when the program stops.
#[derive(Debug, Clone)]
pub(crate) struct File {
    path: PathBuf,
    id: (u64, u64),
}

impl File {
    pub(crate) fn at(path: PathBuf) -> Result<Self, StoreError> {
        let id =
            Self::id(&path).map_err(|error| StoreError::Setup(format!("cannot read {}: {error}", path.display())))?;
        Ok(Self { path, id })
    }

    pub(crate) fn is_there(&self) -> Result<(), StoreError> {
        match Self::id(&self.path) {
            Ok(id) if id == self.id => Ok(()),
            _ => Err(StoreError::Setup(format!(
                "{} is no longer the file that was opened: put it back, or start again",
                self.path.display()
            ))),
        }
    }

    #[cfg(unix)]
    fn id(path: &Path) -> std::io::Result<(u64, u64)> {
        use std::os::unix::fs::MetadataExt as _;
        std::fs::metadata(path).map(|file| (file.dev(), file.ino()))
    }

    #[cfg(not(unix))]
    fn id(path: &Path) -> std::io::Result<(u64, u64)> {
        std::fs::metadata(path).map(|_| (0, 0))
    }
}
