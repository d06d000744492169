//! Errors as pages: what the person can do, and a number to quote. Infrastructure errors are logged once, here.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::current::Current;
use super::home::{HomeErrorPage, HomeFrame};
use super::{Frame, Html};
use crate::access::{Denied, Scope};
use crate::dossier::DossierError;
use crate::plan::PlanError;

/// What a page handler may end in besides a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebError {
    NotFound,
    Forbidden,
    /// The request came from another site, or from a page that was open too long.
    Foreign,
    /// What was sent could not be read as a form.
    Unreadable,
    TooLarge,
    WrongMethod,
    /// Too many requests in a short time.
    TooMany,
    /// Could not answer in time.
    Busy,
    /// Infrastructure; the text went to the log.
    Broken,
}

#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorPage {
    frame: Frame,
    text: String,
    number: Option<String>,
}

impl WebError {
    pub fn broken(place: &str, error: &dyn std::error::Error) -> Self {
        tracing::error!(request = %Current::get().request, place, error = %error, "request failed");
        Self::Broken
    }

    /// What a refusal of the framework means to the reader.
    pub(super) fn unreadable(status: StatusCode) -> Self {
        Self::from_status(status).unwrap_or(Self::Unreadable)
    }

    pub(super) fn from_status(status: StatusCode) -> Option<Self> {
        ALL.iter().copied().find(|error| error.status() == status)
    }

    fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::Foreign => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Keys of title and text.
    fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound | Self::WrongMethod => ("error-not-found-title", "error-not-found-text"),
            Self::Forbidden => ("error-forbidden-title", "error-forbidden-text"),
            Self::Foreign => ("error-foreign-title", "error-foreign-text"),
            Self::Unreadable => ("error-unreadable-title", "error-unreadable-text"),
            Self::TooLarge => ("error-too-large-title", "error-too-large-text"),
            Self::TooMany => ("error-too-many-title", "error-too-many-text"),
            Self::Busy => ("error-busy-title", "error-busy-text"),
            Self::Broken => ("error-broken-title", "error-broken-text"),
        }
    }

    fn page(self) -> Result<String, askama::Error> {
        let current = Current::get();
        let number = matches!(self, Self::Broken | Self::Busy).then(|| current.request.simple().to_string());
        if current.home {
            return HomeErrorPage::new(self, number).render();
        }
        let (title, text) = self.keys();
        let frame = Frame::of_error(title);
        ErrorPage { text: frame.t(text), frame, number }.render()
    }
}

const ALL: &[WebError] = &[
    WebError::NotFound,
    WebError::Forbidden,
    WebError::Foreign,
    WebError::Unreadable,
    WebError::TooLarge,
    WebError::WrongMethod,
    WebError::TooMany,
    WebError::Busy,
    WebError::Broken,
];

impl From<store::StoreError> for WebError {
    fn from(error: store::StoreError) -> Self {
        match error {
            // Only what came from outside can be unfit to keep.
            store::StoreError::Unfit(_) => Self::Unreadable,
            // Two did the same at once, and one of them was first: trying again shows what is there now.
            store::StoreError::Busy(_) | store::StoreError::Conflict(_) => {
                Self::broken("store", &error);
                Self::Busy
            }
            other => Self::broken("store", &other),
        }
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
            DossierError::Store(error) => error.into(),
            DossierError::Refused | DossierError::Unreadable(_) => Self::broken("dossier", &error),
            // Forms do not lead here: what is asked has no sense, which is no fault of ours.
            _ => Self::Unreadable,
        }
    }
}

impl From<PlanError> for WebError {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::NotFound => Self::NotFound,
            PlanError::Dossier(error) => error.into(),
            PlanError::Unreadable(_) | PlanError::CannotBeSet(_) => Self::broken("plan", &error),
            // Forms do not lead here.
            _ => Self::Unreadable,
        }
    }
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        match self.page() {
            Ok(page) => (self.status(), Html(page)).into_response(),
            Err(_) => self.status().into_response(),
        }
    }
}

/// No such address. Whoever is signed in stays so on the page that says it.
pub async fn not_found(_reader: Option<Scope>) -> WebError {
    WebError::NotFound
}

/// Every error page in a language, for the test that renders all views.
pub(super) fn samples(words: super::Words) -> Vec<super::Sample> {
    let page = |error: &WebError| {
        let (title, text) = error.keys();
        let frame = Frame::sample(words, "", title);
        let number = (*error == WebError::Broken).then(|| "0192f6b2a8c07cc3b1d1a3f0c2e4d5f6".to_owned());
        ErrorPage { text: frame.t(text), frame, number }
    };
    ALL.iter().map(|error| super::Sample::new("error", &page(error))).collect()
}

/// The same in the newcomer's frame.
pub(crate) fn home_samples(frame: &HomeFrame) -> Vec<super::Sample> {
    let page = |error: &WebError| {
        let number = (*error == WebError::Broken).then(|| "0192f6b2a8c07cc3b1d1a3f0c2e4d5f6".to_owned());
        super::Sample::new("home-error", &HomeErrorPage::in_frame(frame.clone(), *error, number))
    };
    ALL.iter().map(page).collect()
}
