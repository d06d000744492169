//! Pages of progress: hours and pace, talks, practice assignments, PVT, MAP and exams; and the sheet of a group.

mod assignments;
mod parts;
mod sheet;
mod show;
mod talks;

use axum::Router;
use axum::routing::{get, post};

use super::PlanError;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::hours_typed;
use crate::dossier::{DossierError, DossierId};
use crate::web::{Entries, Mistakes, Sample, Words};

pub(in crate::plan) fn routes() -> Router<App> {
    Router::new()
        .route("/uren", get(sheet::show).post(sheet::send))
        .route("/dossiers/{id}/voortgang", get(show::show).post(show::send))
        .route("/dossiers/{id}/voortgang/gesprekken", get(talks::show).post(talks::send))
        .route("/dossiers/{id}/voortgang/afspraken/{agreement}/nagekomen", post(talks::keep))
        .route("/dossiers/{id}/voortgang/opdrachten", get(assignments::show).post(assignments::send))
        .route("/dossiers/{id}/voortgang/opdrachten/{assignment}/gedaan", get(assignments::ask).post(assignments::done))
        .route("/dossiers/{id}/voortgang/onderdelen", get(parts::show))
        .route("/dossiers/{id}/voortgang/pvt", post(parts::pvt))
        .route("/dossiers/{id}/voortgang/ondertekening", post(parts::sign))
        .route("/dossiers/{id}/voortgang/map", post(parts::map))
        .route("/dossiers/{id}/voortgang/themas", post(parts::treat))
        .route("/dossiers/{id}/voortgang/eindgesprek", post(parts::talk))
}

pub(in crate::plan) fn samples(words: Words) -> Vec<Sample> {
    [
        show::samples(words),
        talks::samples(words),
        assignments::samples(words),
        parts::samples(words),
        sheet::samples(words),
    ]
    .concat()
}

/// One of the pages of progress.
struct Door {
    path: String,
    text: String,
    here: bool,
}

fn doors(words: Words, id: DossierId, here: &str) -> Vec<Door> {
    [
        ("", "progress-hours"),
        ("/gesprekken", "progress-talks"),
        ("/opdrachten", "progress-assignments"),
        ("/onderdelen", "progress-parts"),
    ]
    .into_iter()
    .map(|(path, key)| Door { path: format!("/dossiers/{id}/voortgang{path}"), text: words.t(key), here: key == here })
    .collect()
}

/// Hours that must be there.
fn required_hours(typed: &Entries, name: &str, mistakes: &mut Mistakes) -> Option<f32> {
    if typed.text(name).is_empty() {
        mistakes.add(name, "wrong-hours-missing");
        return None;
    }
    optional_hours(typed, name, mistakes)
}

/// Hours that may be left out.
fn optional_hours(typed: &Entries, name: &str, mistakes: &mut Mistakes) -> Option<f32> {
    let text = typed.text(name);
    let found = hours_typed(text);
    if found.is_none() && !text.is_empty() {
        mistakes.add(name, "wrong-hours");
    }
    #[expect(clippy::cast_possible_truncation, reason = "a working life of hours fits; facts hold them so")]
    found.map(|hours| hours as f32)
}

/// The sentence for a day that the dossier refuses.
fn refused(error: &PlanError) -> Option<&'static str> {
    match error {
        PlanError::Dossier(DossierError::TooLongAgo(_)) => Some("wrong-too-long-ago"),
        PlanError::Dossier(DossierError::TooFarAhead(_)) => Some("wrong-too-far-ahead"),
        _ => None,
    }
}

/// The form that was sent, so that sending it twice is recorded once.
fn once(typed: &Entries) -> Option<uuid::Uuid> {
    uuid::Uuid::parse_str(typed.text("eenmalig")).ok()
}

/// Where a fact of these forms was learned.
fn source(scope: &Scope) -> String {
    Words::new(scope.language).t("source-staff")
}
