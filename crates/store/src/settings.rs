//! Where the data is and how patient the door is.

use std::time::Duration;

/// How to reach the data.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `sqlite:PATH`, or `postgres://user@host/database` with `sslmode=verify-full` and `sslrootcert=PATH` as needed.
    pub url: String,
    /// The most connections at a time (SQLite: readers; there is one writer).
    pub connections: u32,
    /// How long a request waits for a free connection before it gets [`StoreError::Busy`](crate::StoreError::Busy).
    pub patience: Duration,
    /// A statement that takes longer is logged, by its text and never by its values.
    pub slow: Duration,
}

impl Settings {
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), connections: 10, patience: Duration::from_secs(5), slow: Duration::from_millis(250) }
    }
}
