//! Pages of a move: what goes along from here, and packages that come in.

mod arrive;
mod give;
mod show;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use super::{HandoverError, LARGEST, Portion};
use crate::app::App;
use crate::plan::pip::pages::read_out;
use crate::web::{WebError, Words};

/// The room's part of the surface.
pub fn routes() -> Router<App> {
    let arriving = Router::new()
        .route("/overdracht/inlezen", get(arrive::show).post(arrive::upload))
        // A little more than the file itself, so that a file that is too large gets our own sentence.
        .layer(DefaultBodyLimit::max(LARGEST + LARGEST / 5));
    Router::new()
        .route("/dossiers/{id}/overdracht", get(give::show).post(give::make))
        .route("/dossiers/{id}/overdracht/{package}", get(give::download))
        .route("/overdracht/inlezen/{id}", get(show::show).post(show::take))
        .route("/overdracht/inlezen/{id}/verwijderen", post(show::drop_it))
        .merge(arriving)
}

impl From<HandoverError> for WebError {
    fn from(error: HandoverError) -> Self {
        match error {
            HandoverError::NotFound | HandoverError::DoneWith => Self::NotFound,
            HandoverError::Denied => Self::Forbidden,
            HandoverError::Own | HandoverError::Wrong(_) => Self::Unreadable,
            HandoverError::Dossier(error) => error.into(),
            HandoverError::Plan(error) => error.into(),
            HandoverError::CannotOpen(error) => Self::broken("handover", &error),
        }
    }
}

/// The facts of one part, in words.
struct PortionLines {
    title: &'static str,
    why: &'static str,
    /// Day and what happened.
    lines: Vec<(String, String)>,
}

fn portions(words: Words, portions: &[Portion]) -> Vec<PortionLines> {
    let lines = |portion: &Portion| PortionLines {
        title: super::letter::part_title(portion.part),
        why: why(portion.part),
        lines: portion
            .facts
            .iter()
            .map(|fact| (words.date(&fact.happened), words.t(&format!("fact-{}", fact.kind.name()))))
            .collect(),
    };
    portions.iter().map(lines).collect()
}

/// The key of why a part goes along.
fn why(part: super::Part) -> &'static str {
    match part {
        super::Part::Duty => "handover-why-duty",
        super::Part::Plan => "handover-why-plan",
        super::Part::Progress => "handover-why-progress",
        super::Part::Term => "handover-why-term",
        super::Part::Fines => "handover-why-fines",
    }
}

/// A plan of another municipality as one reads it: what it is called and what it says.
struct PlanLines {
    title: String,
    parts: Vec<(String, String)>,
}

fn plan(words: Words, version: &super::PlanVersion) -> PlanLines {
    let values = [("number", version.versie.into()), ("date", words.date(&version.dagtekening).into())];
    PlanLines { title: words.tn("handover-plan-version", &values), parts: read_out(words, &version.inhoud) }
}

/// A municipality as people know it: its name when it is here too, or else its code.
fn municipality(scope: &crate::access::Scope, code: &str) -> String {
    let known = scope.app.places.by_code();
    known.get(code).or_else(|| known.get(code.trim_start_matches("GM"))).cloned().unwrap_or_else(|| code.to_owned())
}

fn moment(words: Words, moment: jiff::Timestamp) -> String {
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap_or(jiff::tz::TimeZone::UTC);
    let here = moment.to_zoned(zone);
    format!("{}, {:02}:{:02}", words.date(&here.date()), here.hour(), here.minute())
}

/// Every view of this room, in one language.
pub(crate) fn samples(words: Words) -> Vec<crate::web::Sample> {
    [give::samples(words), arrive::samples(words), show::samples(words)].concat()
}
