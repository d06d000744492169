//! Errors of the API as problem details (RFC 9457), all mistakes in one answer.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::access::Denied;
use crate::web::WebError;

/// A problem, as `application/problem+json`.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "type": "about:blank", "status": 400, "title": "Ongeldige invoer", "detail": "Er is 1 veld niet goed.",
    "errors": [{ "name": "feiten[0].datum", "code": "date", "reason": "Geef een datum als 2026-03-12." }],
}))]
pub struct Problem {
    #[serde(rename = "type")]
    pub kind: String,
    pub status: u16,
    pub title: String,
    pub detail: String,
    /// One entry per field that is wrong; all of them at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<InvalidField>,
}

/// A field that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvalidField {
    /// Where it stands in the request.
    pub name: String,
    /// A stable word for the kind of mistake.
    pub code: String,
    /// What is expected instead.
    pub reason: String,
}

impl Problem {
    fn new(status: StatusCode, title: &str, detail: &str) -> Self {
        Self {
            kind: "about:blank".to_owned(),
            status: status.as_u16(),
            title: title.to_owned(),
            detail: detail.to_owned(),
            errors: Vec::new(),
        }
    }

    /// 400, with every mistake.
    pub fn invalid(errors: Vec<InvalidField>) -> Self {
        let detail = match errors.len() {
            1 => "Er is 1 veld niet goed.".to_owned(),
            n => format!("Er zijn {n} velden niet goed."),
        };
        Self { errors, ..Self::new(StatusCode::BAD_REQUEST, "Ongeldige invoer", &detail) }
    }

    /// 400 for one field.
    pub fn field(name: impl Into<String>, code: &str, reason: impl Into<String>) -> Self {
        Self::invalid(vec![InvalidField { name: name.into(), code: code.to_owned(), reason: reason.into() }])
    }

    pub fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "Niet aangemeld", "Stuur een geldige sleutel mee: Authorization: Bearer …")
    }

    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "Geen toegang", "Deze sleutel geeft hier geen toegang toe.")
    }

    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Niet gevonden", "Er is niets op dit adres, of niet voor deze sleutel.")
    }

    pub fn method_not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "Methode kan niet", "Dit adres kent deze methode niet.")
    }

    pub fn not_acceptable(kind: &str) -> Self {
        let detail = format!("Het antwoord is er alleen als {kind}.");
        Self::new(StatusCode::NOT_ACCEPTABLE, "Formaat niet beschikbaar", &detail)
    }

    pub fn too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "Te groot", "Stuur minder tegelijk.")
    }

    pub fn unsupported_media_type() -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Formaat niet bekend", "Stuur application/json.")
    }

    pub fn conflict(detail: &str) -> Self {
        Self::new(StatusCode::CONFLICT, "Kan nu niet", detail)
    }

    /// 500; the cause is in the log, never in the answer.
    pub fn broken(place: &str, error: &dyn std::error::Error) -> Self {
        tracing::error!(place, %error, "request failed");
        Self::failed()
    }

    fn failed() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "Er ging iets mis", "Er is niets opgeslagen. Probeer het opnieuw.")
    }
}

impl From<Denied> for Problem {
    fn from(_: Denied) -> Self {
        Self::forbidden()
    }
}

impl From<WebError> for Problem {
    /// What pages and programs share is in the log already when it failed.
    fn from(error: WebError) -> Self {
        match error {
            WebError::NotFound => Self::not_found(),
            WebError::Forbidden => Self::forbidden(),
            _ => Self::failed(),
        }
    }
}

impl From<store::StoreError> for Problem {
    fn from(error: store::StoreError) -> Self {
        match error {
            store::StoreError::Unfit(what) => {
                Self::field("body", "unfit", format!("Dit kan niet bewaard worden: {what}."))
            }
            store::StoreError::Conflict(_) => Self::conflict("Iemand anders was net eerder. Probeer het opnieuw."),
            other => Self::broken("store", &other),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, axum::Json(self)).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
