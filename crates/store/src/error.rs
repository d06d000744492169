//! What can go wrong at the door.

/// An error of the data layer. `Conflict` is the caller's to explain; everything else is infrastructure.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A unique key or foreign key refused the change.
    #[error("the data refused the change: {0}")]
    Conflict(String),
    #[error("row not as expected: {0}")]
    Shape(String),
    #[error("database: {0}")]
    Database(sqlx::Error),
    #[error("migration: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    #[error("{0}")]
    Setup(String),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error.as_database_error() {
            Some(inner) if inner.is_unique_violation() || inner.is_foreign_key_violation() => {
                Self::Conflict(inner.message().to_owned())
            }
            _ => Self::Database(error),
        }
    }
}
