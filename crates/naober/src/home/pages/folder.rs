//! The folder: every letter in one place.

use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::own;
use super::tongue::Beside;
use crate::access::Scope;
use crate::plan::letters::{self, Listed};
use crate::web::{HomeFrame, Html, WebError};

#[derive(Template)]
#[template(path = "home/pages/folder.html")]
pub(super) struct FolderPage {
    pub frame: HomeFrame,
    pub letters: Vec<Listed>,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside) -> Result<Html, WebError> {
    let letters = letters::list(&scope, own(&scope)).await?;
    let frame = HomeFrame::new(&scope, beside, "/mijn/map", "home-folder-title");
    Html::render(&FolderPage { frame, letters })
}

/// One letter as it was made.
pub(super) async fn pdf(scope: Scope, Path(letter): Path<Uuid>) -> Result<Response, WebError> {
    let pdf = letters::pdf(&scope, own(&scope), letter).await?;
    let name = format!("inline; filename=\"{}\"", pdf.file_name);
    Ok(([(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, name)], pdf.bytes).into_response())
}
