//! Moving between municipalities for programs: the package out, and a package in.

mod giving;
mod taking;

use axum::extract::DefaultBodyLimit;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::{HandoverError, LARGEST, Wrong};
use crate::app::App;
use crate::web::api::Problem;

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    let arriving = OpenApiRouter::new()
        .routes(routes!(taking::list, taking::receive))
        // A little more than the file itself, so that a file that is too large gets our own sentence.
        .layer(DefaultBodyLimit::max(LARGEST + LARGEST / 5));
    OpenApiRouter::new()
        .routes(routes!(giving::list, giving::make))
        .routes(routes!(giving::download))
        .routes(routes!(taking::look, taking::forget))
        .routes(routes!(taking::take))
        .merge(arriving)
}

/// The file of a move, as one municipality gives it to another. Take it as it is: its contents are under a checksum.
#[derive(Debug, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Object)]
pub struct Overdrachtpakket(serde_json::Value);

impl From<HandoverError> for Problem {
    fn from(error: HandoverError) -> Self {
        match error {
            HandoverError::NotFound => Self::not_found(),
            HandoverError::Denied => Self::forbidden(),
            HandoverError::Own => Self::field("gemeente", "own", "Dit is de eigen gemeente."),
            HandoverError::DoneWith => Self::conflict("Dit pakket is al ingelezen of verwijderd."),
            HandoverError::Wrong(wrong) => no_package(&wrong),
            HandoverError::CannotOpen(error) => Self::broken("handover", &error),
            HandoverError::Dossier(error) => error.into(),
            HandoverError::Plan(error) => error.into(),
        }
    }
}

/// Why a file is no package for us, at the place in the file where that is known.
fn no_package(wrong: &Wrong) -> Problem {
    let (name, code, reason) = match wrong {
        Wrong::TooLarge => ("body", "too-large", "Dit bestand is te groot voor een dossier."),
        Wrong::NotText => ("body", "not-text", "Dit bestand is geen tekst."),
        Wrong::NotJson => ("body", "not-json", "Dit bestand is geen JSON, of het is niet heel."),
        Wrong::NotAPackage => ("body", "not-a-package", "Dit is geen overdrachtpakket."),
        Wrong::OtherVersion => ("overdracht.formaat", "other-version", "Dit formaat kennen we niet."),
        Wrong::Checksum => ("overdracht.controlegetal", "checksum", "De inhoud is veranderd na het maken."),
        Wrong::ForAnother(_) => ("overdracht.naar", "for-another", "Dit pakket is voor een andere gemeente."),
        Wrong::MadeHere => ("overdracht.van", "made-here", "Dit pakket is door deze gemeente gemaakt."),
        Wrong::NoNumber => ("persoon", "no-number", "Er is geen geldig BSN of V-nummer."),
        Wrong::DayOutOfReach => ("feiten", "date", "Er staat een dag in die niet kan."),
        Wrong::Facts(lines) => {
            let mut mistakes = crate::web::api::Wrong::default();
            lines.iter().for_each(|line| mistakes.add("feiten", "shape", line.clone()));
            return mistakes.none().err().unwrap_or_else(|| Problem::field("feiten", "shape", "Onleesbaar."));
        }
    };
    Problem::field(name, code, reason)
}
