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
    notice: Option<&'static str>,
}

impl See {
    /// Go to a path of this site.
    pub fn other(path: impl Into<String>) -> Self {
        Self { path: path.into(), notice: None }
    }

    /// A text key that the next page shows once.
    #[must_use]
    pub fn with_notice(mut self, key: &'static str) -> Self {
        self.notice = Some(key);
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
