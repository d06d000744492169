//! What can go wrong at the door.

/// An error of the data layer. `Conflict` is the caller's to explain; everything else is infrastructure.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A unique key or foreign key refused the change.
    #[error("the data refused the change: {0}")]
    Conflict(String),
    /// Too much at once, or the server is gone; the same request may work later.
    #[error("the database cannot answer now: {0}")]
    Busy(String),
    /// A value that no engine of ours can keep: it came from outside and goes back as a mistake, not as a fault of ours.
    #[error("a value cannot be kept: {0}")]
    Unfit(&'static str),
    #[error("row not as expected: {0}")]
    Shape(String),
    #[error("database: {0}")]
    Database(sqlx::Error),
    #[error("migration: {0}")]
    Migrate(String),
    #[error("backup: {0}")]
    Backup(String),
    #[error("{0}")]
    Setup(String),
}

/// PostgreSQL: serialisation failure, deadlock, lock timeout, statement timeout, too many connections, being stopped, having
/// crashed, starting. SQLite: busy, locked.
const BUSY: &[&str] = &["40001", "40P01", "55P03", "57014", "53300", "57P01", "57P02", "57P03", "5", "6", "261", "517"];

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if matches!(error, sqlx::Error::PoolTimedOut) {
            return Self::Busy("no connection came free in time (too much work, or the server is gone)".to_owned());
        }
        // The connection broke, or there is no server to connect to: it starts again, or somebody starts it.
        if let sqlx::Error::Io(error) = error {
            return Self::Busy(format!("the server is gone: {error}"));
        }
        match error.as_database_error() {
            Some(inner) if inner.is_unique_violation() || inner.is_foreign_key_violation() => {
                Self::Conflict(inner.message().to_owned())
            }
            Some(inner) if inner.code().is_some_and(|code| BUSY.contains(&&*code)) => {
                Self::Busy(inner.message().to_owned())
            }
            _ => Self::Database(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_is_gone_may_come_back() {
        let gone = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
        assert!(matches!(StoreError::from(sqlx::Error::Io(gone)), StoreError::Busy(_)));
    }
}
