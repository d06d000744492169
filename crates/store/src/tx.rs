//! Running statements in a transaction: the one match on the engine, with its span, its clock and its counter.

use std::time::Duration;

use sqlx::{Executor as _, Postgres, SqlStr, Sqlite, Transaction};
use tokio::time::Instant;
use tracing::Instrument as _;

use crate::bind::{postgres_args, sqlite_args, trusted};
use crate::query::in_order;
use crate::{Args, Engine, FromRow, Query, Row, Statement, StoreError, counter};

/// A transaction for one tenant (or for the control tables). Rolls back unless committed.
pub struct Tx {
    inner: Inner,
    slow: Duration,
}

pub(crate) enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// All rows.
    ///
    /// # Errors
    /// [`StoreError`]
    pub async fn all<T: FromRow>(&mut self, statement: Statement, args: Args) -> Result<Vec<T>, StoreError> {
        let sql = SqlStr::from_static(statement.text(self.engine()));
        self.fetch(sql, args).await
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// [`StoreError`]
    pub async fn maybe<T: FromRow>(&mut self, statement: Statement, args: Args) -> Result<Option<T>, StoreError> {
        Ok(self.all(statement, args).await?.into_iter().next())
    }

    /// The one row that must be there.
    ///
    /// # Errors
    /// [`StoreError::Shape`] when there is none.
    pub async fn one<T: FromRow>(&mut self, statement: Statement, args: Args) -> Result<T, StoreError> {
        self.maybe(statement, args).await?.ok_or_else(|| StoreError::Shape("no row".to_owned()))
    }

    /// Runs a change; says how many rows it touched.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when a key refuses it.
    pub async fn run(&mut self, statement: Statement, args: Args) -> Result<u64, StoreError> {
        let sql = SqlStr::from_static(statement.text(self.engine()));
        self.execute(sql, args).await
    }

    /// All rows of a statement built at run time.
    ///
    /// # Errors
    /// [`StoreError`]
    pub async fn all_of<T: FromRow>(&mut self, query: Query) -> Result<Vec<T>, StoreError> {
        let sql = self.placed(query.sql, query.args.len());
        self.fetch(trusted(sql), query.args).await
    }

    /// Runs a change built at run time.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when a key refuses it.
    pub async fn run_of(&mut self, query: Query) -> Result<u64, StoreError> {
        let sql = self.placed(query.sql, query.args.len());
        self.execute(trusted(sql), query.args).await
    }

    /// Runs changes to different rows that do not need each other's outcome: in one round trip on PostgreSQL, one after the
    /// other on SQLite, which has none.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when a key refuses one of them.
    pub async fn run_together(&mut self, queries: Vec<Query>) -> Result<(), StoreError> {
        match self.engine() {
            Engine::Postgres if !queries.is_empty() => self.run_of(Query::joined(queries)).await.map(drop),
            Engine::Postgres => Ok(()),
            Engine::Sqlite => {
                for query in queries {
                    self.run_of(query).await?;
                }
                Ok(())
            }
        }
    }

    /// Makes the changes last. What was committed survives a crash.
    ///
    /// # Errors
    /// [`StoreError`]
    pub async fn commit(self) -> Result<(), StoreError> {
        let started = Instant::now();
        match self.inner {
            Inner::Sqlite(tx) => tx.commit().await?,
            Inner::Postgres(tx) => tx.commit().await?,
        }
        note("commit", started, self.slow);
        Ok(())
    }

    pub fn engine(&self) -> Engine {
        match self.inner {
            Inner::Sqlite(_) => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    pub(crate) fn new(inner: Inner, slow: Duration) -> Self {
        Self { inner, slow }
    }

    /// Runs a text of several statements without values.
    pub(crate) async fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        let script = sqlx::raw_sql(trusted(sql));
        match &mut self.inner {
            Inner::Sqlite(tx) => script.execute(&mut **tx).await.map(|_| ())?,
            Inner::Postgres(tx) => script.execute(&mut **tx).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Has the engine read a statement without running it.
    pub(crate) async fn prepare(&mut self, sql: &'static str) -> Result<(), StoreError> {
        match &mut self.inner {
            Inner::Sqlite(tx) => drop((&mut **tx).prepare(SqlStr::from_static(sql)).await?),
            Inner::Postgres(tx) => drop((&mut **tx).prepare(SqlStr::from_static(sql)).await?),
        }
        Ok(())
    }

    /// A text built at run time as the engine reads it fastest.
    fn placed(&self, sql: String, values: usize) -> String {
        match self.engine() {
            Engine::Sqlite => in_order(sql, values),
            Engine::Postgres => sql,
        }
    }

    async fn fetch<T: FromRow>(&mut self, sql: SqlStr, args: Args) -> Result<Vec<T>, StoreError> {
        let span = tracing::debug_span!("sql", text = sql.as_str());
        let (text, started) = (sql.clone(), Instant::now());
        counter::add();
        let rows = match &mut self.inner {
            Inner::Sqlite(tx) => {
                let query = sqlx::query_with(sql, sqlite_args(args)?);
                let rows = query.fetch_all(&mut **tx).instrument(span).await?;
                rows.into_iter().map(|row| T::from_row(&Row::Sqlite(row))).collect()
            }
            Inner::Postgres(tx) => {
                let query = sqlx::query_with(sql, postgres_args(args)?);
                let rows = query.fetch_all(&mut **tx).instrument(span).await?;
                rows.into_iter().map(|row| T::from_row(&Row::Postgres(row))).collect()
            }
        };
        note(text.as_str(), started, self.slow);
        rows
    }

    async fn execute(&mut self, sql: SqlStr, args: Args) -> Result<u64, StoreError> {
        let span = tracing::debug_span!("sql", text = sql.as_str());
        let (text, started) = (sql.clone(), Instant::now());
        counter::add();
        let touched = match &mut self.inner {
            Inner::Sqlite(tx) => {
                let query = sqlx::query_with(sql, sqlite_args(args)?);
                query.execute(&mut **tx).instrument(span).await?.rows_affected()
            }
            Inner::Postgres(tx) => {
                let query = sqlx::query_with(sql, postgres_args(args)?);
                query.execute(&mut **tx).instrument(span).await?.rows_affected()
            }
        };
        note(text.as_str(), started, self.slow);
        Ok(touched)
    }
}

/// Values are personal data and stay out of the log; the text of a statement says nothing about anybody.
fn note(text: &str, started: Instant, slow: Duration) {
    let took = started.elapsed();
    metrics::histogram!("naober_sql_seconds").record(took.as_secs_f64());
    if took > slow {
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let text: String = text.chars().take(200).collect();
        tracing::warn!(milliseconds, text, "slow statement");
    }
}
