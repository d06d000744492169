//! Rows that come out: read by position, in the order of the `select`.

use jiff::{Timestamp, civil::Date};
use sqlx::{Row as _, ValueRef as _};
use uuid::Uuid;

use crate::StoreError;

/// A row of either engine.
pub enum Row {
    Sqlite(sqlx::sqlite::SqliteRow),
    Postgres(sqlx::postgres::PgRow),
}

/// What a row can be turned into.
pub trait FromRow: Sized {
    /// # Errors
    /// [`StoreError::Shape`] when a column is missing or of another type.
    fn from_row(row: &Row) -> Result<Self, StoreError>;
}

fn shape(at: usize, error: impl std::fmt::Display) -> StoreError {
    StoreError::Shape(format!("column {at}: {error}"))
}

macro_rules! plain {
    ($(#[doc = $doc:literal] $name:ident $opt:ident $type:ty),* $(,)?) => {
        $(
            #[doc = $doc]
            /// # Errors
            /// [`StoreError::Shape`]
            pub fn $name(&self, at: usize) -> Result<$type, StoreError> {
                self.$opt(at)?.ok_or_else(|| shape(at, "is null"))
            }
            #[doc = $doc]
            /// # Errors
            /// [`StoreError::Shape`]
            pub fn $opt(&self, at: usize) -> Result<Option<$type>, StoreError> {
                match self {
                    Self::Sqlite(row) => row.try_get(at).map_err(|error| shape(at, error)),
                    Self::Postgres(row) => row.try_get(at).map_err(|error| shape(at, error)),
                }
            }
        )*
    };
}

impl Row {
    plain! {
        #[doc = "Text."] text opt_text String,
        #[doc = "A whole number."] int opt_int i64,
        #[doc = "Yes or no."] bool opt_bool bool,
        #[doc = "An id."] uuid opt_uuid Uuid,
        #[doc = "Bytes."] bytes opt_bytes Vec<u8>,
    }

    /// A day.
    /// # Errors
    /// [`StoreError::Shape`]
    pub fn date(&self, at: usize) -> Result<Date, StoreError> {
        self.opt_date(at)?.ok_or_else(|| shape(at, "is null"))
    }

    /// A day, or nothing.
    /// # Errors
    /// [`StoreError::Shape`]
    pub fn opt_date(&self, at: usize) -> Result<Option<Date>, StoreError> {
        match self {
            Self::Sqlite(row) => {
                sqlite_text(row, at)?.map(|text| text.parse().map_err(|error| shape(at, error))).transpose()
            }
            Self::Postgres(row) => row
                .try_get::<Option<jiff_sqlx::Date>, _>(at)
                .map(|date| date.map(jiff_sqlx::Date::to_jiff))
                .map_err(|error| shape(at, error)),
        }
    }

    /// A moment.
    /// # Errors
    /// [`StoreError::Shape`]
    pub fn time(&self, at: usize) -> Result<Timestamp, StoreError> {
        self.opt_time(at)?.ok_or_else(|| shape(at, "is null"))
    }

    /// A moment, or nothing.
    /// # Errors
    /// [`StoreError::Shape`]
    pub fn opt_time(&self, at: usize) -> Result<Option<Timestamp>, StoreError> {
        match self {
            Self::Sqlite(row) => {
                sqlite_text(row, at)?.map(|text| text.parse().map_err(|error| shape(at, error))).transpose()
            }
            Self::Postgres(row) => row
                .try_get::<Option<jiff_sqlx::Timestamp>, _>(at)
                .map(|time| time.map(jiff_sqlx::Timestamp::to_jiff))
                .map_err(|error| shape(at, error)),
        }
    }
}

fn sqlite_text(row: &sqlx::sqlite::SqliteRow, at: usize) -> Result<Option<&str>, StoreError> {
    let raw = row.try_get_raw(at).map_err(|error| shape(at, error))?;
    if raw.is_null() {
        return Ok(None);
    }
    <&str as sqlx::Decode<sqlx::Sqlite>>::decode(raw).map(Some).map_err(|error| shape(at, error))
}

/// Single columns and pairs, for counts and look-ups.
impl FromRow for i64 {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        row.int(0)
    }
}

impl FromRow for Uuid {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        row.uuid(0)
    }
}

impl FromRow for String {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        row.text(0)
    }
}

impl FromRow for (Uuid, String) {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok((row.uuid(0)?, row.text(1)?))
    }
}

impl FromRow for (Uuid, Uuid) {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok((row.uuid(0)?, row.uuid(1)?))
    }
}
