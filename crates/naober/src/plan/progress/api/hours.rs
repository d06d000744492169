//! Hours of one person, as a provider sends them: lessons, taking part, and what was missed.

use axum::Json;
use axum::body::Bytes;
use axum::http::StatusCode;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use wi2021::facts::Vak;

use super::countable;
use crate::access::Client;
use crate::dossier::api::{Vastgelegd, recorded};
use crate::dossier::{DossierId, NewFact};
use crate::plan::progress::hours::{AT_ONCE, Attended, Entry};
use crate::plan::progress::record_all;
use crate::web::LINE;
use crate::web::api::{Ids, Problem, Wrong, read};

/// Hours to record: all of them, or none.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NieuweUren {
    /// At most 200.
    pub uren: Vec<Urenregel>,
}

/// Hours of one day, or of some days together.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Urenregel {
    pub soort: Urensoort,
    /// The last day they cover.
    #[schema(format = Date)]
    pub datum: Date,
    pub uren: f64,
    /// Of lessons: nt2, knm, alfabetisering or taalschakel.
    #[schema(value_type = Option<String>)]
    pub vak: Option<Vak>,
    /// Of lessons: who gave them.
    pub aanbieder: Option<String>,
    /// Of lessons: how many of these hours were in person; absent: all.
    pub fysiek: Option<f64>,
    /// Of what was missed: with a good reason.
    pub geoorloofd: Option<bool>,
    /// Where it was learned, in a few words.
    pub bron: Option<String>,
    /// Your own key of this line: sent again, it changes nothing.
    pub bronsleutel: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Urensoort {
    Les,
    Participatie,
    Verzuim,
}

/// Leg uren van een inburgeraar vast: allemaal of geen
#[utoipa::path(
    post, path = "/dossiers/{dossierId}/uren", tag = "voortgang", operation_id = "urenVastleggen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    request_body = NieuweUren,
    responses((status = 201, description = "Vastgelegd, met wat het verandert", body = Vastgelegd),
        (status = 409, description = "Het dossier is gesloten", body = Problem, content_type = "application/problem+json")),
)]
pub async fn record(
    Client(scope): Client,
    Ids(id): Ids<Uuid>,
    body: Bytes,
) -> Result<(StatusCode, Json<Vastgelegd>), Problem> {
    let facts = facts(id, read::<NieuweUren>(&body)?.uren)?;
    let days: Vec<Date> = facts.iter().map(|fact| fact.happened).collect();
    let done = record_all(&scope, DossierId(id), facts).await;
    let done = done.map_err(|error| at_line(error.into(), &days))?;
    Ok((StatusCode::CREATED, Json(recorded(done))))
}

/// A day that the dossier refuses, at the lines that may hold it: the earliest or the latest.
fn at_line(mut problem: Problem, days: &[Date]) -> Problem {
    for error in problem.errors.iter_mut().filter(|error| error.name == "datum") {
        let day = if error.code == "too-long-ago" { days.iter().min() } else { days.iter().max() };
        if let Some(at) = days.iter().position(|one| Some(one) == day) {
            error.name = format!("uren[{at}].datum");
        }
    }
    problem
}

/// Every mistake at once.
fn facts(dossier: Uuid, lines: Vec<Urenregel>) -> Result<Vec<NewFact>, Problem> {
    let mut wrong = Wrong::default();
    if lines.is_empty() {
        wrong.add("uren", "required", "Stuur ten minste een regel.");
    }
    if lines.len() > AT_ONCE {
        wrong.add("uren", "too-many", format!("Hoogstens {AT_ONCE} regels per keer."));
        wrong.none()?;
        return Ok(Vec::new());
    }
    let facts = lines.into_iter().enumerate().map(|(at, line)| fact(dossier, &format!("uren[{at}]"), line, &mut wrong));
    let facts = facts.collect();
    wrong.none()?;
    Ok(facts)
}

fn fact(dossier: Uuid, at: &str, line: Urenregel, wrong: &mut Wrong) -> NewFact {
    let hours = countable(format!("{at}.uren"), line.uren, wrong);
    let texts = [("aanbieder", &line.aanbieder), ("bron", &line.bron), ("bronsleutel", &line.bronsleutel)];
    for (name, text) in texts {
        wrong.at_most(format!("{at}.{name}"), text.as_deref(), LINE);
    }
    if line.fysiek.is_some_and(|in_person| !(0.0..=line.uren).contains(&in_person)) {
        wrong.add(format!("{at}.fysiek"), "range", "Geef 0 tot en met het aantal uren.");
    }
    let what = match line.soort {
        Urensoort::Les => {
            if line.vak.is_none() {
                wrong.add(format!("{at}.vak"), "required", "Kies nt2, knm, alfabetisering of taalschakel.");
            }
            #[expect(clippy::cast_possible_truncation, reason = "no more than the hours, which fit")]
            let in_person = line.fysiek.map(|hours| hours as f32);
            Attended::Lesson { subject: line.vak.unwrap_or(Vak::Nt2), provider: line.aanbieder, in_person }
        }
        Urensoort::Participatie => Attended::Participation,
        Urensoort::Verzuim => {
            if line.geoorloofd.is_none() {
                wrong.add(format!("{at}.geoorloofd"), "required", "Geef true of false.");
            }
            Attended::Missed { excused: line.geoorloofd.unwrap_or(false) }
        }
    };
    let entry = Entry { on: line.datum, hours, what };
    let mut fact = NewFact::new(entry.on, entry.kind(), line.bron.unwrap_or_else(|| "api".to_owned()));
    // The key is the sender's own: two people may have the same one.
    fact.origin_key = line.bronsleutel.map(|key| format!("api/{dossier}/{key}"));
    fact
}
