//! Values and texts on their way to an engine. The only place where a text that was built at run time becomes SQL.

use jiff_sqlx::ToSqlx;
use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments as _, AssertSqlSafe, SqlSafeStr as _, SqlStr};

use crate::value::time_text;
use crate::{Args, StoreError, Value};

/// SQLite takes 32766 values in one statement, PostgreSQL 65535.
const MOST_VALUES: usize = 32_766;

/// Vouches for a text made of constants and of names from the catalogue: never of input.
pub(crate) fn trusted(sql: impl Into<String>) -> SqlStr {
    AssertSqlSafe(sql.into()).into_sql_str()
}

pub(crate) fn sqlite_args(args: Args) -> Result<SqliteArguments, StoreError> {
    not_too_many(&args)?;
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

pub(crate) fn postgres_args(args: Args) -> Result<PgArguments, StoreError> {
    not_too_many(&args)?;
    let mut bound = PgArguments::default();
    for value in args {
        match value {
            Value::Text(value) => bound.add(value),
            Value::Int(value) => bound.add(value),
            Value::Bool(value) => bound.add(value),
            Value::Uuid(value) => bound.add(value),
            Value::Date(value) => bound.add(value.map(ToSqlx::to_sqlx)),
            Value::Time(value) => bound.add(value.map(ToSqlx::to_sqlx)),
            Value::Bytes(value) => bound.add(value),
        }
        .map_err(refused)?;
    }
    Ok(bound)
}

fn not_too_many(args: &Args) -> Result<(), StoreError> {
    if args.len() > MOST_VALUES {
        return Err(StoreError::Shape(format!("{} values in one statement; take the rows in parts", args.len())));
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "map_err hands it over")]
fn refused(error: sqlx::error::BoxDynError) -> StoreError {
    StoreError::Shape(format!("value refused: {error}"))
}
