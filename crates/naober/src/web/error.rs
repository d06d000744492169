//! Errors as pages: what the person can do, and a number to quote. Infrastructure errors are logged once, here.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::access::Denied;
use crate::dossier::DossierError;

/// What a page handler may end in besides a page.
#[derive(Debug)]
pub enum WebError {
    NotFound,
    Forbidden,
    /// Infrastructure; the text went to the log.
    Broken,
}

impl WebError {
    pub fn broken(place: &str, error: &dyn std::error::Error) -> Self {
        tracing::error!(place, %error, "request failed");
        Self::Broken
    }
}

impl From<store::StoreError> for WebError {
    fn from(error: store::StoreError) -> Self {
        Self::broken("store", &error)
    }
}

impl From<Denied> for WebError {
    fn from(_: Denied) -> Self {
        Self::Forbidden
    }
}

impl From<DossierError> for WebError {
    fn from(error: DossierError) -> Self {
        match error {
            DossierError::NotFound => Self::NotFound,
            DossierError::Denied => Self::Forbidden,
            other => Self::broken("dossier", &other),
        }
    }
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        };
        status.into_response()
    }
}

/// No such address.
pub async fn not_found() -> WebError {
    WebError::NotFound
}
