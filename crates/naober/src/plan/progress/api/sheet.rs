//! The sheet of a group, as a provider sends it: one day, the hours once, and who was there.

use std::collections::HashSet;

use axum::Json;
use axum::body::Bytes;
use axum::http::StatusCode;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use wi2021::facts::Vak;

use super::countable;
use crate::access::Client;
use crate::dossier::{self, DossierId};
use crate::plan::progress::hours::AT_ONCE;
use crate::plan::progress::{self, Mark, Sheet};
use crate::web::LINE;
use crate::web::api::{Problem, Wrong, read};

/// The hours of a group. The same sheet sent again changes nothing: one person has one mark for a provider, a day and a
/// subject.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Presentielijst {
    pub aanbieder: String,
    #[schema(format = Date)]
    pub datum: Date,
    /// Of everyone who was there.
    pub uren: f64,
    /// nt2, knm, alfabetisering or taalschakel; absent: taking part.
    #[schema(value_type = Option<String>)]
    pub vak: Option<Vak>,
    /// At most 200; each has lessons at this provider on that day.
    pub deelnemers: Vec<Deelnemer>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Deelnemer {
    pub dossier_id: Uuid,
    pub stand: Aanwezigheid,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Aanwezigheid {
    Aanwezig,
    /// Not there, with a good reason.
    Geoorloofd,
    Afwezig,
}

/// What a sheet brought.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Verwerkt {
    pub nieuw: usize,
    /// People for whom this sheet was recorded before: nothing changed for them.
    pub al_bekend: usize,
}

/// Leg de presentielijst van een groep vast: voor iedereen of voor niemand
#[utoipa::path(
    post, path = "/presentielijsten", tag = "voortgang", operation_id = "presentielijstVastleggen",
    request_body = Presentielijst,
    responses((status = 201, description = "Vastgelegd", body = Verwerkt)),
)]
pub async fn record(Client(scope): Client, body: Bytes) -> Result<(StatusCode, Json<Verwerkt>), Problem> {
    let sent: Presentielijst = read(&body)?;
    let mut wrong = Wrong::default();
    let hours = countable("uren", sent.uren, &mut wrong);
    wrong.needed("aanbieder", &sent.aanbieder, LINE);
    match sent.deelnemers.len() {
        0 => wrong.add("deelnemers", "required", "Noem ten minste een deelnemer."),
        some if some > AT_ONCE => wrong.add("deelnemers", "too-many", format!("Hoogstens {AT_ONCE} per keer.")),
        _ => {}
    }
    wrong.none()?;
    let there = dossier::with_provider(&scope, &sent.aanbieder, sent.datum).await?;
    let there: HashSet<DossierId> = there.into_iter().filter(|one| one.open).map(|one| one.dossier).collect();
    let sheet = Sheet {
        marks: marks(&sent.deelnemers, &there)?,
        provider: sent.aanbieder,
        on: sent.datum,
        hours,
        subject: sent.vak,
    };
    let noted = progress::sheet(&scope, &sheet, "api").await?;
    Ok((StatusCode::CREATED, Json(Verwerkt { nieuw: noted.new, al_bekend: noted.known })))
}

/// The same people as the page offers: those who have lessons there on that day.
fn marks(sent: &[Deelnemer], there: &HashSet<DossierId>) -> Result<Vec<(DossierId, Mark)>, Problem> {
    let (mut wrong, mut seen) = (Wrong::default(), HashSet::new());
    let mut marks = Vec::with_capacity(sent.len());
    for (at, one) in sent.iter().enumerate() {
        let (id, name) = (DossierId(one.dossier_id), format!("deelnemers[{at}].dossierId"));
        if !there.contains(&id) {
            wrong.add(name, "unknown", "Deze persoon is op die dag niet bij deze aanbieder.");
        } else if !seen.insert(id) {
            wrong.add(name, "double", "Deze persoon staat al op de lijst.");
        }
        let mark = match one.stand {
            Aanwezigheid::Aanwezig => Mark::Present,
            Aanwezigheid::Geoorloofd => Mark::Excused,
            Aanwezigheid::Afwezig => Mark::Absent,
        };
        marks.push((id, mark));
    }
    wrong.none()?;
    Ok(marks)
}
