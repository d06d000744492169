//! Which client asks: for the limit on sign-in attempts.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::app::App;

/// The address of a client. A proxy on this machine names the client; nobody else is believed about it.
pub(super) struct Client(pub String);

impl FromRequestParts<App> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        Ok(Self(client_of(&parts.headers, peer)))
    }
}

/// The client's address, or a word for a request that came over no network.
pub(crate) fn client_of(headers: &HeaderMap, peer: Option<IpAddr>) -> String {
    let forwarded = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let named = forwarded.and_then(|line| line.rsplit(',').next()).map(str::trim);
    match (peer, named) {
        (Some(peer), Some(named)) if peer.is_loopback() => named.chars().take(64).collect(),
        (Some(peer), _) => peer.to_string(),
        (None, _) => "here".to_owned(),
    }
}
