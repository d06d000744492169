//! Packages for another municipality: those that were made, a new one, and the file itself.

use axum::Json;
use axum::body::Bytes;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::IntoResponse;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::super::{Given, code_typed, download as text_of, make as make_package, offer};
use super::Overdrachtpakket;
use crate::access::Client;
use crate::dossier::DossierId;
use crate::web::api::{Ids, Problem, read};

/// Packages that were made, the last first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Overdrachten {
    pub results: Vec<Overdracht>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Overdracht {
    pub id: Uuid,
    /// CBS code of the municipality it is for.
    pub naar: String,
    pub gemaakt_tijdstip: Timestamp,
    /// How many facts went along.
    pub feiten: i64,
    pub controlegetal: String,
    /// The letter that tells the person.
    pub brief_id: Option<Uuid>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NieuweOverdracht {
    /// CBS code of the other municipality, for example GM0363.
    pub gemeente: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct GemaakteOverdracht {
    pub id: Uuid,
}

/// Lees welke overdrachtpakketten er gemaakt zijn
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/overdrachten", tag = "overdracht", operation_id = "overdrachtenLijst",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De pakketten, het laatste eerst", body = Overdrachten)),
)]
pub async fn list(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Overdrachten>, Problem> {
    let offer = offer(&scope, DossierId(id)).await?;
    Ok(Json(Overdrachten { results: offer.given.into_iter().map(given).collect() }))
}

/// Maak een pakket voor een andere gemeente, met een brief aan de inburgeraar; Location wijst naar het bestand
#[utoipa::path(
    post, path = "/dossiers/{dossierId}/overdrachten", tag = "overdracht", operation_id = "overdrachtMaken",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    request_body = NieuweOverdracht,
    responses((status = 201, description = "Gemaakt", body = GemaakteOverdracht)),
)]
pub async fn make(
    Client(scope): Client,
    Ids(id): Ids<Uuid>,
    body: Bytes,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<GemaakteOverdracht>), Problem> {
    let sent: NieuweOverdracht = read(&body)?;
    if code_typed(&sent.gemeente).is_none() {
        return Err(Problem::field("gemeente", "code", "Geef een CBS-code als GM0363."));
    }
    let made = make_package(&scope, DossierId(id), &sent.gemeente).await?;
    let location = [(header::LOCATION, format!("/api/v1/dossiers/{id}/overdrachten/{made}"))];
    Ok((StatusCode::CREATED, location, Json(GemaakteOverdracht { id: made })))
}

/// Haal het overdrachtpakket op, precies zoals het gemaakt is
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/overdrachten/{overdrachtId}", tag = "overdracht", operation_id = "overdrachtOphalen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier"), ("overdrachtId" = Uuid, Path, description = "Id van het pakket")),
    responses((status = 200, description = "Het bestand", body = Overdrachtpakket)),
)]
pub async fn download(
    Client(scope): Client,
    Ids((id, package)): Ids<(Uuid, Uuid)>,
) -> Result<impl IntoResponse, Problem> {
    let text = text_of(&scope, DossierId(id), package).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], text))
}

fn given(one: Given) -> Overdracht {
    Overdracht {
        id: one.id,
        naar: one.to,
        gemaakt_tijdstip: one.at,
        feiten: one.facts,
        controlegetal: one.checksum,
        brief_id: one.letter,
    }
}
