//! Where to go after something was done: see other, with a notice that is shown once.

use axum::http::header::{HeaderValue, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

/// The cookie that carries the notice: a text key, never a person's data.
pub(super) const NOTICE: &str = "melding";

/// A redirect after a change.
#[derive(Debug)]
pub struct See {
    path: String,
    notice: Option<String>,
}

/// What the next page says once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notice {
    /// Text key.
    pub key: String,
    /// Nothing was done: the page must not look as if something was.
    pub warning: bool,
}

/// Ends the cookie of a notice that warns.
const WARNS: char = '~';

impl Notice {
    /// Reads the cookie: a text key, and nothing else, may come in by it.
    pub fn read(cookie: &str) -> Option<Self> {
        let key = cookie.trim_end_matches(WARNS);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let known = key.len() < 60 && key.bytes().all(plain) && texts::has(key);
        known.then(|| Self { key: key.to_owned(), warning: cookie.ends_with(WARNS) })
    }
}

impl See {
    /// Go to a path of this site.
    pub fn other(path: impl Into<String>) -> Self {
        Self { path: path.into(), notice: None }
    }

    /// A text key that the next page shows once.
    #[must_use]
    pub fn with_notice(mut self, key: &'static str) -> Self {
        self.notice = Some(key.to_owned());
        self
    }

    /// The same for what was not done: the next page shows it as a warning.
    #[must_use]
    pub fn with_warning(mut self, key: &'static str) -> Self {
        self.notice = Some(format!("{key}{WARNS}"));
        self
    }
}

impl IntoResponse for See {
    fn into_response(self) -> Response {
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, HeaderValue::from_str(&self.path).unwrap_or(HeaderValue::from_static("/")));
        if let Some(key) = self.notice
            && let Ok(cookie) =
                HeaderValue::from_str(&format!("{NOTICE}={key}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60"))
        {
            headers.append(SET_COOKIE, cookie);
        }
        (StatusCode::SEE_OTHER, headers).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_comes_back_with_its_tone_and_nothing_else_does() {
        let notice = |key: &str, warning| Some(Notice { key: key.to_owned(), warning });
        assert_eq!(Notice::read("assign-done"), notice("assign-done", false));
        assert_eq!(Notice::read("assign-none-chosen~"), notice("assign-none-chosen", true));
        for other in ["", "~", "<b>", "no-such-key", "Assign-done"] {
            assert_eq!(Notice::read(other), None, "{other}");
        }
    }
}
