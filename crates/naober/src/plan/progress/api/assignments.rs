//! Practice assignments: read them, give one, say that one was done.

use axum::Json;
use axum::body::Bytes;
use axum::http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use wi2021::Hours;
use wi2021::facts::Vak;

use super::countable;
use crate::access::Client;
use crate::dossier::DossierId;
use crate::plan::progress::hours::subject_name;
use crate::plan::progress::{self, Assignment, Done, NewAssignment};
use crate::web::api::{Ids, Problem, Wrong, read};
use crate::web::{LINE, TEXT};

/// The assignments of a person, those to be done first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Praktijkopdrachten {
    pub results: Vec<Praktijkopdracht>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Praktijkopdracht {
    pub id: Uuid,
    pub opdracht: String,
    /// The lessons it belongs to.
    pub vak: Option<String>,
    pub gegeven_tijdstip: Timestamp,
    /// Absent while it is to be done.
    pub afronding: Option<Afgerond>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Afgerond {
    #[schema(format = Date)]
    pub datum: Date,
    pub plek: String,
    pub uren: f64,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NieuweOpdracht {
    pub opdracht: String,
    /// nt2, knm, alfabetisering or taalschakel.
    #[schema(value_type = String)]
    pub vak: Vak,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct GegevenOpdracht {
    pub id: Uuid,
}

/// That an assignment was done.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Afronding {
    #[schema(format = Date)]
    pub datum: Date,
    pub plek: String,
    pub uren: f64,
    /// The hours count as participation hours.
    pub telt_mee: bool,
}

/// Lees de praktijkopdrachten
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/praktijkopdrachten", tag = "voortgang", operation_id = "opdrachtenLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De opdrachten, wat nog moet eerst", body = Praktijkopdrachten)),
)]
pub async fn list(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Praktijkopdrachten>, Problem> {
    let found = progress::assignments(&scope, DossierId(id)).await?;
    Ok(Json(Praktijkopdrachten { results: found.into_iter().map(assignment).collect() }))
}

/// Geef een praktijkopdracht
#[utoipa::path(
    post, path = "/dossiers/{dossierId}/praktijkopdrachten", tag = "voortgang", operation_id = "opdrachtGeven",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    request_body = NieuweOpdracht,
    responses((status = 201, description = "Gegeven", body = GegevenOpdracht)),
)]
pub async fn give(
    Client(scope): Client,
    Ids(id): Ids<Uuid>,
    body: Bytes,
) -> Result<(StatusCode, Json<GegevenOpdracht>), Problem> {
    let sent: NieuweOpdracht = read(&body)?;
    let mut wrong = Wrong::default();
    wrong.needed("opdracht", &sent.opdracht, TEXT);
    wrong.none()?;
    let new = NewAssignment { text: sent.opdracht, subject: sent.vak };
    let id = progress::give(&scope, DossierId(id), new).await?;
    Ok((StatusCode::CREATED, Json(GegevenOpdracht { id })))
}

/// Meld dat een praktijkopdracht gedaan is; nog een keer melden verandert niets
#[utoipa::path(
    post, path = "/dossiers/{dossierId}/praktijkopdrachten/{opdrachtId}/afronding", tag = "voortgang", operation_id = "opdrachtAfronden",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier"), ("opdrachtId" = Uuid, Path, description = "Id van de opdracht")),
    request_body = Afronding,
    responses((status = 204, description = "Genoteerd")),
)]
pub async fn done(
    Client(scope): Client,
    Ids((id, assignment)): Ids<(Uuid, Uuid)>,
    body: Bytes,
) -> Result<StatusCode, Problem> {
    let sent: Afronding = read(&body)?;
    let mut wrong = Wrong::default();
    wrong.needed("plek", &sent.plek, LINE);
    let hours = countable("uren", sent.uren, &mut wrong);
    wrong.none()?;
    let done = Done { on: sent.datum, place: sent.plek, hours, counts: sent.telt_mee };
    progress::done(&scope, DossierId(id), assignment, done, "api").await?;
    Ok(StatusCode::NO_CONTENT)
}

fn assignment(one: Assignment) -> Praktijkopdracht {
    let hours = |minutes: i64| Hours(i32::try_from(minutes).unwrap_or(i32::MAX)).as_decimal();
    Praktijkopdracht {
        id: one.id,
        opdracht: one.text,
        vak: one.subject.map(|subject| subject_name(subject).to_owned()),
        gegeven_tijdstip: one.given.at,
        afronding: one.done.map(|(datum, plek, minutes)| Afgerond { datum, plek, uren: hours(minutes) }),
    }
}
