//! A file as an answer: what it is and what it is called.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use utoipa::ToSchema;

/// The bytes of a file.
#[derive(ToSchema)]
#[schema(value_type = String, format = Binary)]
pub struct Bestand(pub Vec<u8>);

/// Answers with a file. Its name says nothing about anybody.
pub fn file(kind: &'static str, name: &str, Bestand(bytes): Bestand) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, disposition)], bytes).into_response()
}
