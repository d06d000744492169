//! Choosing the language of the pages.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::REFERER;
use axum::response::{IntoResponse, Response};
use texts::Language;

use crate::access::matrix;
use crate::access::own;
use crate::access::request::{own_path, set_language};
use crate::access::session::Session;
use crate::app::App;
use crate::web::{Entries, See, WebError};

/// Keeps the language in a cookie, and with the account of who is signed in; then back to where they were.
pub(super) async fn choose(
    State(app): State<App>,
    session: Option<Session>,
    headers: HeaderMap,
    entries: Entries,
) -> Result<Response, WebError> {
    let language = Language::from_tag(entries.text("taal")).ok_or(WebError::Unreadable)?;
    if let Some(session) = session {
        own::speak(&app, &session, language).await?;
    }
    let back = headers.get(REFERER).and_then(|value| value.to_str().ok()).and_then(path_of).unwrap_or("/");
    Ok(([set_language(&app, language)], See::other(back)).into_response())
}

/// The path of an address of this site. The answer to a form has no page of its own to go back to; the page above it does.
pub(crate) fn path_of(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let mut path = own_path(&rest[rest.find('/')?..])?;
    while !matrix::is_page(path) {
        path = path.rsplit_once('/').map(|(above, _)| above).filter(|above| !above.is_empty())?;
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::path_of;

    #[test]
    fn one_goes_back_to_the_page_one_came_from() {
        assert_eq!(path_of("http://127.0.0.1:8080/werklijst?route=b1"), Some("/werklijst?route=b1"));
        assert_eq!(path_of("http://127.0.0.1:8080/werklijst/_zoek"), Some("/werklijst"));
        assert_eq!(path_of("http://127.0.0.1:8080/account/wachtwoord"), Some("/account"));
        assert_eq!(path_of("http://evil.example//evil.example"), None);
        assert_eq!(path_of("about:blank"), None);
    }
}
