//! Which client asks: for the limit on sign-in attempts.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

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

/// One household or firm has one IPv4 address, or all of an IPv6 network.
fn home_of(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
        }
    }
}

/// An address as proxies write it, some with the port.
fn address_of(named: &str) -> Option<IpAddr> {
    let with_port = || named.parse::<SocketAddr>().ok().map(|socket| socket.ip());
    named.parse().ok().or_else(with_port)
}

/// The client's address, or a word for a request that came over no network.
pub(crate) fn client_of(headers: &HeaderMap, peer: Option<IpAddr>) -> String {
    // The proxy writes last: in the line that was there, or in one of its own.
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let named = forwarded.and_then(|line| line.rsplit(',').next()).map(str::trim);
    match (peer, named) {
        (Some(peer), Some(named)) if peer.is_loopback() => home_of(address_of(named).unwrap_or(peer)),
        (Some(peer), _) => home_of(peer),
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

    #[test]
    fn ports_and_the_many_addresses_of_one_network_make_no_other_client() {
        let named = |line: &str| {
            let mut headers = HeaderMap::new();
            headers.append("x-forwarded-for", line.parse().unwrap());
            client_of(&headers, Some(IpAddr::from([127, 0, 0, 1])))
        };
        assert_eq!(named("192.0.2.7:4711"), "192.0.2.7");
        assert_eq!(named("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(named("2001:db8:1:2::5"), named("[2001:db8:1:2:ffff::1]:443"));
        assert_ne!(named("2001:db8:1:2::5"), named("2001:db8:1:3::5"));
        assert_eq!(named("unknown"), "127.0.0.1");
    }
}
