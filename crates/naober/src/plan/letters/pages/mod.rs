//! Pages of letters: those of a dossier, one of your own, and the letterhead of the municipality.

mod letterhead;
mod list;
mod samples;
mod write;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use ::letters::{Logo, unprintable};

use crate::app::App;
use crate::web::{Entries, Mistakes};

pub(in crate::plan) use samples::samples;

/// A logo that comes back with a form that had a mistake is a third longer than its file.
const LARGEST: usize = 2 * Logo::MOST + 256 * 1024;

pub(in crate::plan) fn routes() -> Router<App> {
    let letterhead = Router::new()
        .route("/instellingen/briefpapier", get(letterhead::show).post(letterhead::send))
        // A little more than the file itself, so that a file that is too large gets our own sentence.
        .layer(DefaultBodyLimit::max(LARGEST));
    Router::new()
        .route("/dossiers/{id}/brieven", get(list::show))
        .route("/dossiers/{id}/brieven/nieuw", get(write::show).post(write::send))
        .route("/dossiers/{id}/brieven/nieuw/voorbeeld", post(write::preview))
        .route("/dossiers/{id}/brieven/{brief}/pdf", get(list::pdf))
        .route("/instellingen/briefpapier/voorbeeld", get(letterhead::sample))
        .merge(letterhead)
}

/// A PDF to look at.
fn pdf(file_name: &str, bytes: Vec<u8>) -> Response {
    let name = format!("inline; filename=\"{file_name}\"");
    ([(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response()
}

/// Notes for each field that holds a sign which no letter can show.
fn printable(typed: &Entries, fields: &[&str], mistakes: &mut Mistakes) {
    for field in fields {
        if let Some(sign) = unprintable(typed.text(field)) {
            mistakes.add_with(field, "letter-sign", vec![("sign", sign.to_string().into())]);
        }
    }
}

/// The lines of a field that hold something.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
