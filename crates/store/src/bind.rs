//! Values and texts on their way to an engine. The only place where a text that was built at run time becomes SQL.

use jiff_sqlx::ToSqlx;
use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments as _, AssertSqlSafe, SqlSafeStr as _, SqlStr};

use crate::value::time_text;
use crate::{Args, StoreError, Value};

/// SQLite takes 32766 values in one statement, PostgreSQL 65535.
const MOST_VALUES: usize = 32_766;
/// The year 1 begins, in seconds of the epoch.
const FIRST_SECOND: i64 = -62_135_596_800;

/// Vouches for a text made of constants and of names from the catalogue: never of input.
pub(crate) fn trusted(sql: impl Into<String>) -> SqlStr {
    AssertSqlSafe(sql.into()).into_sql_str()
}

pub(crate) fn sqlite_args(args: Args) -> Result<SqliteArguments, StoreError> {
    acceptable(&args)?;
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
    acceptable(&args)?;
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

/// PostgreSQL refuses a zero byte in a text and days before 4713 BC; on SQLite years before 1 do not order as text. Both
/// engines refuse the same, before anything is sent.
fn acceptable(args: &Args) -> Result<(), StoreError> {
    if args.len() > MOST_VALUES {
        return Err(StoreError::Shape(format!("{} values in one statement; take the rows in parts", args.len())));
    }
    for value in args {
        match value {
            Value::Text(Some(text)) if text.contains('\0') => return Err(StoreError::Unfit("a text with a zero byte")),
            Value::Date(Some(day)) if day.year() < 1 => return Err(StoreError::Unfit("a day before the year 1")),
            Value::Time(Some(time)) if time.as_second() < FIRST_SECOND => {
                return Err(StoreError::Unfit("a moment before the year 1"));
            }
            _ => {}
        }
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "map_err hands it over")]
fn refused(error: sqlx::error::BoxDynError) -> StoreError {
    StoreError::Shape(format!("value refused: {error}"))
}
