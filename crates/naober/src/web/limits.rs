//! How many requests one reader may make: enough for anyone working, too few for a flood.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::OnceLock;

use axum::http::HeaderMap;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::app::App;

static LIMITER: OnceLock<DefaultKeyedRateLimiter<String>> = OnceLock::new();

/// May this reader ask now? A session counts for itself, anyone else by address.
pub(super) fn allows(app: &App, headers: &HeaderMap, address: IpAddr) -> bool {
    let Some(rate) = NonZeroU32::new(app.config.requests_per_second) else { return true };
    let limiter = LIMITER.get_or_init(|| {
        let burst = NonZeroU32::new(rate.get().saturating_mul(4)).unwrap_or(rate);
        RateLimiter::keyed(Quota::per_second(rate).allow_burst(burst))
    });
    let session = super::around::cookie(headers, if app.config.https { "__Host-naober" } else { "naober" });
    let key = session.map_or_else(|| address.to_string(), str::to_owned);
    limiter.check_key(&key).is_ok()
}

/// Forgets readers who have been quiet; called now and then.
pub(super) fn tidy() {
    if let Some(limiter) = LIMITER.get() {
        limiter.retain_recent();
    }
}
