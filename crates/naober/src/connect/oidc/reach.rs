//! Calling a provider: encrypted, without following it elsewhere, and with a limit to the time and to what it may say.

use std::sync::LazyLock;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{Request, StatusCode};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::de::DeserializeOwned;
use url::{Host, Url};

use super::OidcError;

const PATIENCE: Duration = Duration::from_secs(10);
/// A discovery document, a set of keys or a token answer is a few kilobytes.
const LONGEST: usize = 128 * 1024;

static CLIENT: LazyLock<Client<HttpsConnector<HttpConnector>, Body>> = LazyLock::new(|| {
    let connector = HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1().build();
    Client::builder(TokioExecutor::new()).build(connector)
});

/// May this address be called? What goes over a net is encrypted; plain is for this machine only.
pub(super) fn usable(address: &Url) -> bool {
    let here = match address.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    let plain = address.username().is_empty() && address.password().is_none() && address.fragment().is_none();
    plain && (address.scheme() == "https" || (address.scheme() == "http" && here))
}

/// A document of the provider.
pub(super) async fn get<T: DeserializeOwned>(address: &str) -> Result<T, OidcError> {
    let request = Request::get(checked(address)?).header(ACCEPT, "application/json").body(Body::empty());
    answer(request).await
}

/// The answer to a form.
pub(super) async fn post<T: DeserializeOwned>(address: &str, form: String) -> Result<T, OidcError> {
    let request = Request::post(checked(address)?).header(ACCEPT, "application/json");
    answer(request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::from(form))).await
}

fn checked(address: &str) -> Result<&str, OidcError> {
    let fine = Url::parse(address).is_ok_and(|url| usable(&url));
    fine.then_some(address).ok_or(OidcError::Refused("the provider names an address that is not encrypted"))
}

async fn answer<T: DeserializeOwned>(request: Result<Request<Body>, axum::http::Error>) -> Result<T, OidcError> {
    let request = request.map_err(|_| OidcError::Refused("the provider names an address that is none"))?;
    let whole = async {
        let response = CLIENT.request(request).await.map_err(|_| OidcError::Away("no answer"))?;
        if response.status().is_server_error() {
            return Err(OidcError::Away("its fault"));
        }
        if response.status() != StatusCode::OK {
            return Err(OidcError::Refused("the provider refuses"));
        }
        let body = to_bytes(Body::new(response.into_body()), LONGEST).await;
        body.map_err(|_| OidcError::Away("too much, or cut off"))
    };
    let body = tokio::time::timeout(PATIENCE, whole).await.map_err(|_| OidcError::Away("no answer in time"))??;
    serde_json::from_slice(&body).map_err(|_| OidcError::Away("not what was asked"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_over_a_net_is_encrypted() {
        for fine in ["https://broker.test", "http://127.0.0.1:9/x", "http://localhost:9", "http://[::1]:9"] {
            assert!(usable(&Url::parse(fine).unwrap()), "{fine}");
        }
        for open in [
            "http://broker.test",
            "http://localhost.broker.test",
            "ftp://broker.test",
            "https://u:p@broker.test",
            "file:///etc",
        ] {
            assert!(!usable(&Url::parse(open).unwrap()), "{open}");
        }
    }
}
