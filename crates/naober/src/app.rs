//! What every request shares: the store, the law, the clock and the keys.

use std::sync::Arc;

use jiff::Timestamp;
use store::Store;
use wi2021::Law;

use crate::access::places::Places;
use crate::access::{Keys, Ledger, Throttle};
use crate::config::Config;
use crate::connect::oidc::Providers;
use crate::home::folder::Cleaning;

/// The running application. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub store: Store,
    pub law: Arc<Law>,
    pub clock: Clock,
    pub keys: Arc<Keys>,
    pub config: Arc<Config>,
    /// Writes who looked; see `access::log`.
    pub ledger: Ledger,
    /// Names of the municipalities, for the header.
    pub places: Places,
    /// Sites that say who someone is.
    pub providers: Arc<Providers>,
    /// Where papers of newcomers are made clean.
    pub cleaning: Cleaning,
    /// Sign-in attempts per client.
    pub throttle: Arc<Throttle>,
}

impl App {
    /// Puts the parts together and starts the ledger; call it inside a runtime.
    pub fn new(store: Store, keys: Keys, clock: Clock, config: Config) -> Self {
        Self {
            places: Places::default(),
            ledger: Ledger::start(store.clone()),
            throttle: Arc::default(),
            providers: Arc::default(),
            cleaning: Cleaning::default(),
            store,
            law: Arc::new(Law::built_in()),
            clock,
            keys: Arc::new(keys),
            config: Arc::new(config),
        }
    }
}

/// Where the time comes from. Tests and the demo fix it; the edge alone reads the system clock.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    System,
    Fixed(Timestamp),
}

impl Clock {
    /// The moment, cut to microseconds: PostgreSQL keeps no more.
    pub fn now(self) -> Timestamp {
        let now = match self {
            #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
            Self::System => Timestamp::now(),
            Self::Fixed(moment) => moment,
        };
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }
}
