//! How many requests one reader may make: enough for anyone working, too few for a flood.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::OnceLock;

use axum::http::HeaderMap;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::app::App;

static SESSIONS: OnceLock<DefaultKeyedRateLimiter<String>> = OnceLock::new();
static ADDRESSES: OnceLock<DefaultKeyedRateLimiter<String>> = OnceLock::new();

/// How much one address may do, against one session: a whole office comes from one.
const OFFICE: NonZeroU32 = NonZeroU32::new(20).expect("twenty");
const BURST: NonZeroU32 = NonZeroU32::new(4).expect("four");
/// No session cookie of ours is longer.
const LONGEST: usize = 64;

/// May this reader ask now? A session counts for itself, and everything from one address together: a session cookie is
/// not known to be real yet, so that inventing one each time must not help.
pub(super) fn allows(app: &App, headers: &HeaderMap, address: IpAddr) -> bool {
    let Some(rate) = NonZeroU32::new(app.config.requests_per_second) else { return true };
    let address = crate::access::pages::client_of(headers, Some(address));
    if ADDRESSES.get_or_init(|| limiter(rate.saturating_mul(OFFICE))).check_key(&address).is_err() {
        return false;
    }
    let session = super::around::cookie(headers, if app.config.https { "__Host-naober" } else { "naober" });
    let key = session.map_or(address, |token| token.chars().take(LONGEST).collect());
    SESSIONS.get_or_init(|| limiter(rate)).check_key(&key).is_ok()
}

fn limiter(rate: NonZeroU32) -> DefaultKeyedRateLimiter<String> {
    RateLimiter::keyed(Quota::per_second(rate).allow_burst(rate.saturating_mul(BURST)))
}

/// Forgets readers who have been quiet; called now and then.
pub(super) fn tidy() {
    for limiter in [&SESSIONS, &ADDRESSES].into_iter().filter_map(OnceLock::get) {
        limiter.retain_recent();
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use axum::http::HeaderValue;
    use axum::http::header::COOKIE;

    use super::*;
    use crate::access::Keys;
    use crate::app::Clock;
    use crate::config::Config;

    #[tokio::test]
    async fn inventing_a_session_for_each_request_does_not_lift_the_limit() {
        let database = testkit::sqlite();
        let store = store::Store::open(&store::Settings::new(database.url())).await.unwrap();
        let config = Config { requests_per_second: 1, ..Config::default() };
        let app = App::new(store, Keys::from_root(&[7; 32]), Clock::System, config);
        let asks = |n: usize| {
            let mut headers = HeaderMap::new();
            headers.insert(COOKIE, HeaderValue::from_str(&format!("naober={n}")).unwrap());
            allows(&app, &headers, IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)))
        };
        assert!((0..80).all(asks), "an office may do twenty times what a reader may");
        assert!(!(80..200).all(asks));
    }
}
