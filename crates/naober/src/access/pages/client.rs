//! Which client asks: for the limit on sign-in attempts.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::app::App;

/// The address of a client. A proxy on this machine names the client; nobody else is believed about it.
pub(crate) struct Client(pub String);

impl FromRequestParts<App> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        Ok(Self(client_of(&parts.headers, peer)))
    }
}

/// The client's address, or a word for a request that came over no network.
pub(crate) fn client_of(headers: &HeaderMap, peer: Option<IpAddr>) -> String {
    // The proxy writes last: in the line that was there, or in one of its own.
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let named = forwarded.and_then(|line| line.rsplit(',').next()).map(str::trim);
    match (peer, named) {
        (Some(peer), Some(named)) if peer.is_loopback() => named.chars().take(64).collect(),
        (Some(peer), _) => peer.to_string(),
        (None, _) => "here".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_cannot_name_its_own_address_before_or_beside_the_proxy() {
        let here = Some(IpAddr::from([127, 0, 0, 1]));
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "10.0.0.1, 192.0.2.7".parse().unwrap());
        assert_eq!(client_of(&headers, here), "192.0.2.7");
        headers.append("x-forwarded-for", "192.0.2.8".parse().unwrap());
        assert_eq!(client_of(&headers, here), "192.0.2.8");
        assert_eq!(client_of(&headers, Some(IpAddr::from([198, 51, 100, 1]))), "198.51.100.1");
    }
}
