//! Failed attempts: a lock with back-off per identifier, known or not, and a limit per client.

use std::num::NonZeroU32;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use jiff::{SignedDuration, Timestamp};
use store::{FromRow, Row, StoreError, args};

use super::sql;
use crate::app::App;

/// Mistakes that are free of charge.
const FREE: i64 = 5;
const FIRST_LOCK: SignedDuration = SignedDuration::from_mins(1);
const LONGEST_LOCK: SignedDuration = SignedDuration::from_mins(15);
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24);
const PER_CLIENT_PER_MINUTE: NonZeroU32 = NonZeroU32::new(30).expect("not zero");
const CLIENTS_REMEMBERED: usize = 10_000;

/// Sign-in attempts per client address.
pub struct Throttle {
    clients: DefaultKeyedRateLimiter<String>,
}

impl Default for Throttle {
    fn default() -> Self {
        Self { clients: RateLimiter::keyed(Quota::per_minute(PER_CLIENT_PER_MINUTE)) }
    }
}

impl Throttle {
    /// May this client try once more?
    pub(crate) fn allows(&self, client: &str) -> bool {
        if self.clients.len() > CLIENTS_REMEMBERED {
            self.clients.retain_recent();
        }
        self.clients.check_key(&client.to_owned()).is_ok()
    }
}

/// What stands against an identifier.
struct Against {
    failures: i64,
    failed_at: Timestamp,
    locked_until: Option<Timestamp>,
}

impl FromRow for Against {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { failures: row.int(0)?, failed_at: row.time(1)?, locked_until: row.opt_time(2)? })
    }
}

/// Counts an attempt before it is judged, so that many at once cannot slip through together. `Some` is the moment until
/// which nothing is judged.
pub(super) async fn begin(app: &App, identifier: &str) -> Result<Option<Timestamp>, StoreError> {
    let now = app.clock.now();
    let mut tx = app.store.control().await?;
    tx.run(sql::ATTEMPTS_OVER, args![now - FORGOTTEN_AFTER]).await?;
    // The write comes first: it holds the row until the commit, on both engines.
    tx.run(sql::ATTEMPT_COUNT, args![identifier, now]).await?;
    let against: Against = tx.one(sql::ATTEMPTS, args![identifier]).await?;
    if let Some(until) = against.locked_until.filter(|until| now < *until) {
        return Ok(Some(until));
    }
    debug_assert!(against.failed_at == now);
    if against.failures >= FREE {
        tx.run(sql::ATTEMPT_LOCK, args![identifier, now + lock(against.failures)]).await?;
    }
    tx.commit().await?;
    Ok(None)
}

/// The attempt was good, but the second factor is still due: it does not count.
pub(super) async fn forgive(app: &App, identifier: &str) -> Result<(), StoreError> {
    let mut tx = app.store.control().await?;
    tx.run(sql::ATTEMPT_FORGIVE, args![identifier]).await?;
    tx.commit().await
}

/// Signed in: nothing stands against the identifier any more.
pub(crate) async fn clear(app: &App, identifier: &str) -> Result<(), StoreError> {
    let mut tx = app.store.control().await?;
    tx.run(sql::ATTEMPTS_CLEAR, args![identifier]).await?;
    tx.commit().await
}

/// One minute after the fifth failure, twice as long after each one more.
fn lock(failures: i64) -> SignedDuration {
    let doublings = u32::try_from((failures - FREE).clamp(0, 10)).unwrap_or(0);
    FIRST_LOCK.checked_mul(1 << doublings).unwrap_or(LONGEST_LOCK).min(LONGEST_LOCK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_after_the_fifth_doubles_the_lock_up_to_a_quarter_of_an_hour() {
        let minutes: Vec<_> = (5..11).map(|failures| lock(failures).as_mins()).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 15, 15]);
    }

    #[test]
    fn a_client_is_stopped_after_thirty_attempts_and_others_are_not() {
        let throttle = Throttle::default();
        assert!((0..30).all(|_| throttle.allows("a")));
        assert!(!throttle.allows("a"));
        assert!(throttle.allows("b"));
    }
}
