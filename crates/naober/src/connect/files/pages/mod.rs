//! Pages of the import: choose a file, say what its columns mean, see what would happen, take it in.

mod list;
mod show;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, post};

use super::{FileKind, ImportError, LARGEST};
use crate::access::Scope;
use crate::app::App;
use crate::web::WebError;

/// The import's part of the surface.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/inlezen", get(list::show).post(list::upload))
        .route("/inlezen/sjabloon/{kind}", get(template))
        .route("/inlezen/{id}", get(show::show))
        .route("/inlezen/{id}/kolommen", post(show::map))
        .route("/inlezen/{id}/uitvoeren", post(show::finish))
        .route("/inlezen/{id}/verwijderen", post(show::drop_it))
        // A little more than the file itself, so that a file that is too large gets our own sentence.
        .layer(DefaultBodyLimit::max(LARGEST + LARGEST / 5))
}

/// An empty file with the names of the columns.
async fn template(scope: Scope, Path(name): Path<String>) -> Result<impl IntoResponse, WebError> {
    scope.may(crate::access::Room::Import, crate::access::Action::Read)?;
    let kind = name.strip_suffix(".csv").and_then(FileKind::from_name).ok_or(WebError::NotFound)?;
    let disposition = format!("attachment; filename=\"{}.csv\"", kind.name());
    Ok((
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, disposition)],
        kind.template(),
    ))
}

impl From<ImportError> for WebError {
    fn from(error: ImportError) -> Self {
        match error {
            ImportError::NotFound => Self::NotFound,
            ImportError::Denied => Self::Forbidden,
            ImportError::Store(error) => error.into(),
            ImportError::Dossier(error) => error.into(),
            other => Self::broken("import", &other),
        }
    }
}

/// Every page of the import, for the test that renders all views.
pub fn samples(words: crate::web::Words) -> Vec<crate::web::Sample> {
    [list::samples(words), show::samples(words)].concat()
}
