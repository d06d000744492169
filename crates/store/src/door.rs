//! Opening the store, and transactions that belong to one tenant.

use std::path::PathBuf;
use std::time::Duration;

use sqlx::{PgPool, Postgres, SqlStr, SqlitePool, Transaction};

use crate::bind::{postgres_args, sqlite_args, trusted};
use crate::tx::Inner;
use crate::{Args, FromRow, Row, Settings, Statement, StoreError, TenantId, Tx, counter, open};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

#[derive(Clone)]
enum Pool {
    Sqlite { read: SqlitePool, write: SqlitePool, file: open::File },
    Postgres(PgPool),
}

/// The data of all tenants. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pool: Pool,
    url: String,
    slow: Duration,
}

impl Store {
    /// Opens the store; creates an embedded database file that is not there yet. Does not migrate.
    ///
    /// # Errors
    /// [`StoreError::Setup`] for a URL of another kind, [`StoreError::Busy`] or [`StoreError::Database`] when it cannot be
    /// reached.
    pub async fn open(settings: &Settings) -> Result<Self, StoreError> {
        let url = settings.url.clone();
        let pool = if let Some(path) = url.strip_prefix(open::SQLITE) {
            let path = PathBuf::from(path);
            let (read, write) = open::sqlite(settings, path.clone()).await?;
            Pool::Sqlite { read, write, file: open::File::at(path)? }
        } else if open::is_postgres(&url) {
            Pool::Postgres(open::postgres(settings).await?)
        } else {
            return Err(StoreError::Setup("the database URL starts with sqlite: or postgres://".to_owned()));
        };
        Ok(Self { pool, url, slow: settings.slow })
    }

    pub fn engine(&self) -> Engine {
        match self.pool {
            Pool::Sqlite { .. } => Engine::Sqlite,
            Pool::Postgres(_) => Engine::Postgres,
        }
    }

    /// A transaction to read one tenant's rows; the engine refuses any change in it.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when no connection comes free in time.
    pub async fn read(&self, tenant: TenantId) -> Result<Tx, StoreError> {
        match &self.pool {
            Pool::Sqlite { read, .. } => self.tx(Inner::Sqlite(read.begin().await?)),
            Pool::Postgres(pool) => self.tx(Inner::Postgres(begin(pool, "begin read only", Some(tenant)).await?)),
        }
    }

    /// A transaction to change one tenant's rows. On SQLite it takes the write lock at once (rather than fail half-way).
    ///
    /// # Errors
    /// [`StoreError::Busy`] when no connection comes free in time.
    pub async fn write(&self, tenant: TenantId) -> Result<Tx, StoreError> {
        match &self.pool {
            Pool::Sqlite { write, file, .. } => {
                file.is_there()?;
                self.tx(Inner::Sqlite(write.begin_with("begin immediate").await?))
            }
            Pool::Postgres(pool) => self.tx(Inner::Postgres(begin(pool, "begin", Some(tenant)).await?)),
        }
    }

    /// A transaction on reference and control tables only: no tenant's rows are visible on PostgreSQL.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when no connection comes free in time.
    pub async fn control(&self) -> Result<Tx, StoreError> {
        match &self.pool {
            Pool::Sqlite { write, file, .. } => {
                file.is_there()?;
                self.tx(Inner::Sqlite(write.begin_with("begin immediate").await?))
            }
            Pool::Postgres(pool) => self.tx(Inner::Postgres(begin(pool, "begin", None).await?)),
        }
    }

    /// Like [`Store::control`] for looking only: sessions and logins are looked up on every request, and on SQLite that must not
    /// wait for the writer.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when no connection comes free in time.
    pub async fn look(&self) -> Result<Tx, StoreError> {
        match &self.pool {
            Pool::Sqlite { read, .. } => self.tx(Inner::Sqlite(read.begin().await?)),
            Pool::Postgres(pool) => self.tx(Inner::Postgres(begin(pool, "begin read only", None).await?)),
        }
    }

    /// One question to reference and control tables, without a transaction around it: one round trip.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when no connection comes free in time.
    pub async fn glance<T: FromRow>(&self, statement: Statement, args: Args) -> Result<Vec<T>, StoreError> {
        let sql = || SqlStr::from_static(statement.text(self.engine()));
        counter::add();
        match &self.pool {
            Pool::Sqlite { read, .. } => {
                let rows = sqlx::query_with(sql(), sqlite_args(args)?).fetch_all(read).await?;
                rows.into_iter().map(|row| T::from_row(&Row::Sqlite(row))).collect()
            }
            Pool::Postgres(pool) => {
                for _ in 0..pool.options().get_max_connections() {
                    match sqlx::query_with(sql(), postgres_args(args.clone())?).fetch_all(pool).await {
                        Err(error) if lost(&error) => tracing::warn!(%error, "database connection was lost"),
                        rows => return rows?.into_iter().map(|row| T::from_row(&Row::Postgres(row))).collect(),
                    }
                }
                let rows = sqlx::query_with(sql(), postgres_args(args)?).fetch_all(pool).await?;
                rows.into_iter().map(|row| T::from_row(&Row::Postgres(row))).collect()
            }
        }
    }

    /// After many rows came into these tables: lets the engine count what they hold. Until it does that by itself, up to a
    /// minute later, it goes by what they held before. What cannot be counted now is counted later.
    pub async fn recount(&self, tables: &[&'static str]) {
        let counted = match &self.pool {
            Pool::Sqlite { write, .. } => {
                sqlx::raw_sql("pragma analysis_limit = 1000; pragma optimize").execute(write).await.map(drop)
            }
            Pool::Postgres(pool) => {
                sqlx::raw_sql(trusted(format!("analyze {}", tables.join(", ")))).execute(pool).await.map(drop)
            }
        };
        if let Err(error) = counted {
            tracing::warn!(%error, "tables were not counted");
        }
    }

    /// After very many rows came in at once: lets the engine look at what it has, so that it finds the short ways.
    ///
    /// # Errors
    /// [`StoreError`]
    pub async fn settle(&self) -> Result<(), StoreError> {
        match &self.pool {
            Pool::Sqlite { write, .. } => {
                sqlx::raw_sql("pragma analysis_limit = 1000; analyze; pragma wal_checkpoint(truncate)")
                    .execute(write)
                    .await?;
            }
            Pool::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                // Apart, because a vacuum stands in no transaction; this connection has other limits and is not used again.
                sqlx::raw_sql("set statement_timeout = 0").execute(&mut *connection).await?;
                sqlx::raw_sql("vacuum (analyze)").execute(&mut *connection).await?;
                connection.close().await?;
            }
        }
        Ok(())
    }

    /// Closes every connection.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite { read, write, .. } => {
                read.close().await;
                write.close().await;
            }
            Pool::Postgres(pool) => pool.close().await,
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    #[expect(clippy::unnecessary_wraps, reason = "every caller returns it as the result of opening")]
    fn tx(&self, inner: Inner) -> Result<Tx, StoreError> {
        Ok(Tx::new(inner, self.slow))
    }
}

/// Opens the transaction and names the tenant in one round trip. `set local`, because Citus forwards nothing else.
async fn begin(
    pool: &PgPool,
    how: &str,
    tenant: Option<TenantId>,
) -> Result<Transaction<'static, Postgres>, StoreError> {
    let tenant = tenant.map(|tenant| format!("; set local app.tenant_id = '{}'", tenant.0)).unwrap_or_default();
    let sql = format!("{how}{tenant}");
    // After a restart of the server every pooled connection is dead; each attempt throws one of them away.
    for _ in 0..pool.options().get_max_connections() {
        match pool.begin_with(trusted(&sql)).await {
            Err(error) if lost(&error) => tracing::warn!(%error, "database connection was lost"),
            outcome => return Ok(outcome?),
        }
    }
    Ok(pool.begin_with(trusted(&sql)).await?)
}

fn lost(error: &sqlx::Error) -> bool {
    let shut_down = |code: &str| matches!(code, "57P01" | "57P02" | "57P03" | "25P03");
    matches!(error, sqlx::Error::Io(_))
        || error.as_database_error().and_then(sqlx::error::DatabaseError::code).is_some_and(|code| shut_down(&code))
}
