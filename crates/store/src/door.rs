//! Opening the store and running statements in a transaction that belongs to one tenant.

use std::path::PathBuf;
use std::time::Duration;

use sqlx::postgres::{PgArguments, PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Arguments as _, AssertSqlSafe, PgPool, Postgres, SqlStr, Sqlite, SqlitePool, Transaction};

use crate::value::time_text;
use crate::{Args, FromRow, Query, Row, Statement, StoreError, TenantId, Value};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Where the data is and how many connections may be open.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `sqlite:PATH` or `postgres://…`.
    pub url: String,
    pub connections: u32,
}

impl Settings {
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), connections: 10 }
    }
}

#[derive(Clone)]
enum Pool {
    Sqlite { read: SqlitePool, write: SqlitePool },
    Postgres(PgPool),
}

/// The data of all tenants. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pool: Pool,
}

/// A transaction for one tenant (or for the control tables). Rolls back unless committed.
pub struct Tx {
    inner: Inner,
}

enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Store {
    /// Opens the store; creates an embedded database file that is not there yet. Does not migrate.
    ///
    /// # Errors
    /// [`StoreError::Setup`] for a URL of another kind, [`StoreError::Database`] when it cannot be reached.
    pub async fn open(settings: &Settings) -> Result<Self, StoreError> {
        let url = settings.url.as_str();
        let pool = if let Some(path) = url.strip_prefix("sqlite:") {
            open_sqlite(PathBuf::from(path), settings.connections).await?
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            open_postgres(url, settings.connections).await?
        } else {
            return Err(StoreError::Setup("the database URL starts with sqlite: or postgres://".to_owned()));
        };
        Ok(Self { pool })
    }

    pub fn engine(&self) -> Engine {
        match self.pool {
            Pool::Sqlite { .. } => Engine::Sqlite,
            Pool::Postgres(_) => Engine::Postgres,
        }
    }

    /// A transaction to read one tenant's rows.
    pub async fn read(&self, tenant: TenantId) -> Result<Tx, StoreError> {
        let inner = match &self.pool {
            Pool::Sqlite { read, .. } => Inner::Sqlite(read.begin().await?),
            Pool::Postgres(pool) => Inner::Postgres(pool.begin_with(for_tenant(tenant)).await?),
        };
        Ok(Tx { inner })
    }

    /// A transaction to change one tenant's rows. On SQLite it takes the write lock at once (rather than fail half-way).
    pub async fn write(&self, tenant: TenantId) -> Result<Tx, StoreError> {
        let inner = match &self.pool {
            Pool::Sqlite { write, .. } => Inner::Sqlite(write.begin_with("begin immediate").await?),
            Pool::Postgres(pool) => Inner::Postgres(pool.begin_with(for_tenant(tenant)).await?),
        };
        Ok(Tx { inner })
    }

    /// A transaction on reference and control tables only: no tenant's rows are visible on PostgreSQL.
    pub async fn control(&self) -> Result<Tx, StoreError> {
        let inner = match &self.pool {
            Pool::Sqlite { write, .. } => Inner::Sqlite(write.begin_with("begin immediate").await?),
            Pool::Postgres(pool) => Inner::Postgres(pool.begin().await?),
        };
        Ok(Tx { inner })
    }

    /// A transaction to read reference and control tables only; takes no lock on SQLite.
    pub async fn look(&self) -> Result<Tx, StoreError> {
        let inner = match &self.pool {
            Pool::Sqlite { read, .. } => Inner::Sqlite(read.begin().await?),
            Pool::Postgres(pool) => Inner::Postgres(pool.begin().await?),
        };
        Ok(Tx { inner })
    }

    /// Closes every connection.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Pool::Postgres(pool) => pool.close().await,
        }
    }

    pub(crate) fn sqlite(&self) -> Option<&SqlitePool> {
        match &self.pool {
            Pool::Sqlite { write, .. } => Some(write),
            Pool::Postgres(_) => None,
        }
    }

    pub(crate) fn postgres(&self) -> Option<&PgPool> {
        match &self.pool {
            Pool::Sqlite { .. } => None,
            Pool::Postgres(pool) => Some(pool),
        }
    }
}

impl Tx {
    /// All rows.
    pub async fn all<T: FromRow>(&mut self, statement: Statement, args: Args) -> Result<Vec<T>, StoreError> {
        let sql = SqlStr::from_static(statement.text(self.engine()));
        self.fetch(sql, args).await
    }

    /// The first row, if there is one.
    pub async fn maybe<T: FromRow>(&mut self, statement: Statement, args: Args) -> Result<Option<T>, StoreError> {
        Ok(self.all(statement, args).await?.into_iter().next())
    }

    /// The one row that must be there.
    pub async fn one<T: FromRow>(&mut self, statement: Statement, args: Args) -> Result<T, StoreError> {
        self.maybe(statement, args).await?.ok_or_else(|| StoreError::Shape("no row".to_owned()))
    }

    /// Runs a change; says how many rows it touched.
    pub async fn run(&mut self, statement: Statement, args: Args) -> Result<u64, StoreError> {
        let sql = SqlStr::from_static(statement.text(self.engine()));
        self.execute(sql, args).await
    }

    /// All rows of a statement built at run time.
    pub async fn all_of<T: FromRow>(&mut self, query: Query) -> Result<Vec<T>, StoreError> {
        self.fetch(assembled(query.sql), query.args).await
    }

    /// Runs a change built at run time.
    pub async fn run_of(&mut self, query: Query) -> Result<u64, StoreError> {
        self.execute(assembled(query.sql), query.args).await
    }

    pub async fn commit(self) -> Result<(), StoreError> {
        match self.inner {
            Inner::Sqlite(tx) => tx.commit().await?,
            Inner::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    pub fn engine(&self) -> Engine {
        match self.inner {
            Inner::Sqlite(_) => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    async fn fetch<T: FromRow>(&mut self, sql: SqlStr, args: Args) -> Result<Vec<T>, StoreError> {
        match &mut self.inner {
            Inner::Sqlite(tx) => {
                let rows = sqlx::query_with(sql, sqlite_args(args)?).fetch_all(&mut **tx).await?;
                rows.into_iter().map(|row| T::from_row(&Row::Sqlite(row))).collect()
            }
            Inner::Postgres(tx) => {
                let rows = sqlx::query_with(sql, postgres_args(args)?).fetch_all(&mut **tx).await?;
                rows.into_iter().map(|row| T::from_row(&Row::Postgres(row))).collect()
            }
        }
    }

    async fn execute(&mut self, sql: SqlStr, args: Args) -> Result<u64, StoreError> {
        Ok(match &mut self.inner {
            Inner::Sqlite(tx) => sqlx::query_with(sql, sqlite_args(args)?).execute(&mut **tx).await?.rows_affected(),
            Inner::Postgres(tx) => {
                sqlx::query_with(sql, postgres_args(args)?).execute(&mut **tx).await?.rows_affected()
            }
        })
    }
}

async fn open_sqlite(path: PathBuf, connections: u32) -> Result<Pool, StoreError> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10));
    // One writer at a time is what SQLite allows; a queue for one connection is fairer than waiting on its lock.
    let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
    let read = SqlitePoolOptions::new().max_connections(connections).connect_with(options).await?;
    Ok(Pool::Sqlite { read, write })
}

async fn open_postgres(url: &str, connections: u32) -> Result<Pool, StoreError> {
    let options: PgConnectOptions = url.parse()?;
    Ok(Pool::Postgres(PgPoolOptions::new().max_connections(connections).connect_with(options).await?))
}

/// Opens the transaction and names the tenant in one round trip. `set local`, because Citus forwards nothing else.
fn for_tenant(tenant: TenantId) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!("begin; set local app.tenant_id = '{}'", tenant.0))
}

fn assembled(sql: String) -> SqlStr {
    sqlx::SqlSafeStr::into_sql_str(AssertSqlSafe(sql))
}

fn refused(error: sqlx::error::BoxDynError) -> StoreError {
    StoreError::Shape(format!("value refused: {error}"))
}

fn sqlite_args(args: Args) -> Result<SqliteArguments, StoreError> {
    let mut bound = SqliteArguments::default();
    for value in args {
        match value {
            Value::Text(value) => bound.add(value),
            Value::Int(value) => bound.add(value),
            Value::Bool(value) => bound.add(value),
            Value::Uuid(value) => bound.add(value),
            Value::Date(value) => bound.add(value.map(|date| date.to_string())),
            Value::Time(value) => bound.add(value.map(time_text)),
            Value::Bytes(value) => bound.add(value),
        }
        .map_err(refused)?;
    }
    Ok(bound)
}

fn postgres_args(args: Args) -> Result<PgArguments, StoreError> {
    use jiff_sqlx::ToSqlx as _;
    let mut bound = PgArguments::default();
    for value in args {
        match value {
            Value::Text(value) => bound.add(value),
            Value::Int(value) => bound.add(value),
            Value::Bool(value) => bound.add(value),
            Value::Uuid(value) => bound.add(value),
            Value::Date(value) => bound.add(value.map(|date| date.to_sqlx())),
            Value::Time(value) => bound.add(value.map(|time| time.to_sqlx())),
            Value::Bytes(value) => bound.add(value),
        }
        .map_err(refused)?;
    }
    Ok(bound)
}
