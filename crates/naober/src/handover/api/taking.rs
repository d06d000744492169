//! Packages of other municipalities: received and checked, looked at, taken in or forgotten.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, rejection::QueryRejection};
use axum::http::{HeaderName, StatusCode, header};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::super::{Arrival, drop_it, look as look_at, receive as keep, take as take_in, waiting};
use super::Overdrachtpakket;
use crate::access::{Client, Scope};
use crate::web::api::{Ids, Problem};

/// Packages that nobody has taken in or forgotten yet.
#[derive(Debug, Serialize, ToSchema)]
pub struct WachtendePakketten {
    pub results: Vec<WachtendPakket>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct WachtendPakket {
    pub id: Uuid,
    /// CBS code of the municipality it comes from.
    pub van: String,
    pub ontvangen_tijdstip: Timestamp,
}

/// When the person came here.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[into_params(parameter_in = Query, rename_all = "camelCase")]
pub struct Aankomst {
    /// The day of registration in the BRP here, when it is known.
    #[param(format = Date)]
    pub ingeschreven_op: Option<Date>,
}

/// What a package says, and what would become of it. Nothing is recorded yet.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct OntvangenPakket {
    pub id: Uuid,
    /// CBS code of the municipality it comes from.
    pub van: String,
    #[schema(format = Date)]
    pub gemaakt_op: Date,
    /// The dossier this person has here already.
    pub dossier_id: Option<Uuid>,
    /// Facts that would be recorded.
    pub nieuw: usize,
    /// Facts of the package that are known here.
    pub al_bekend: usize,
    /// Facts that turned out wrong after an earlier package.
    pub ingetrokken: usize,
    /// Adopted versions of the plan that came along.
    pub plannen: usize,
    #[schema(format = Date)]
    pub ingeschreven_op: Option<Date>,
    /// The route that goes on here.
    pub leerroute: Option<String>,
    #[schema(format = Date)]
    pub termijn_tot_en_met: Option<Date>,
}

/// What came of a package.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct IngenomenPakket {
    pub dossier_id: Uuid,
}

/// Lees welke ontvangen pakketten wachten
#[utoipa::path(
    get, path = "/overdrachten", tag = "overdracht", operation_id = "ontvangenPakkettenLijst",
    responses((status = 200, description = "De pakketten, het laatste eerst", body = WachtendePakketten)),
)]
pub async fn list(Client(scope): Client) -> Result<Json<WachtendePakketten>, Problem> {
    let one = |one: super::super::Waiting| WachtendPakket { id: one.id, van: one.from, ontvangen_tijdstip: one.at };
    Ok(Json(WachtendePakketten { results: waiting(&scope).await?.into_iter().map(one).collect() }))
}

/// Stuur een pakket van een andere gemeente; het wordt gecontroleerd en wacht tot iemand het inneemt
#[utoipa::path(
    post, path = "/overdrachten", tag = "overdracht", operation_id = "pakketOntvangen",
    params(Aankomst),
    request_body = Overdrachtpakket,
    responses((status = 201, description = "Ontvangen; Location wijst ernaar", body = OntvangenPakket),
        (status = 413, description = "Te groot", body = Problem, content_type = "application/problem+json")),
)]
pub async fn receive(
    Client(scope): Client,
    query: Result<Query<Aankomst>, QueryRejection>,
    body: Bytes,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<OntvangenPakket>), Problem> {
    let Query(asked) = query.map_err(|error| Problem::field("ingeschrevenOp", "date", error.body_text()))?;
    if asked.ingeschreven_op.is_some_and(|day| day > scope.today().saturating_add(1.year())) {
        return Err(Problem::field("ingeschrevenOp", "too-far-ahead", "De datum ligt te ver vooruit."));
    }
    let id = keep(&scope, body.to_vec(), asked.ingeschreven_op).await?;
    let location = [(header::LOCATION, format!("/api/v1/overdrachten/{id}"))];
    Ok((StatusCode::CREATED, location, Json(shown(&scope, id).await?)))
}

/// Lees wat een ontvangen pakket zegt, en wat ervan zou komen
#[utoipa::path(
    get, path = "/overdrachten/{pakketId}", tag = "overdracht", operation_id = "pakketLezen",
    params(("pakketId" = Uuid, Path, description = "Id van het ontvangen pakket")),
    responses((status = 200, description = "Het pakket; er wordt niets vastgelegd", body = OntvangenPakket),
        (status = 409, description = "Al ingenomen of verwijderd", body = Problem, content_type = "application/problem+json")),
)]
pub async fn look(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<OntvangenPakket>, Problem> {
    Ok(Json(shown(&scope, id).await?))
}

/// Neem een pakket in: het dossier krijgt wat het nog niet heeft, of gaat open
#[utoipa::path(
    post, path = "/overdrachten/{pakketId}/inname", tag = "overdracht", operation_id = "pakketInnemen",
    params(("pakketId" = Uuid, Path, description = "Id van het ontvangen pakket")),
    responses((status = 201, description = "Ingenomen; Location wijst naar het dossier", body = IngenomenPakket),
        (status = 409, description = "Al ingenomen of verwijderd", body = Problem, content_type = "application/problem+json")),
)]
pub async fn take(
    Client(scope): Client,
    Ids(id): Ids<Uuid>,
) -> Result<(StatusCode, [(HeaderName, String); 1], Json<IngenomenPakket>), Problem> {
    // The address is that of before the move; a program does not know whether somebody still lives there.
    let dossier = take_in(&scope, id, false).await?;
    let location = [(header::LOCATION, format!("/api/v1/dossiers/{dossier}"))];
    Ok((StatusCode::CREATED, location, Json(IngenomenPakket { dossier_id: dossier.0 })))
}

/// Verwijder een ontvangen pakket: er blijft niets van bewaard
#[utoipa::path(
    delete, path = "/overdrachten/{pakketId}", tag = "overdracht", operation_id = "pakketVerwijderen",
    params(("pakketId" = Uuid, Path, description = "Id van het ontvangen pakket")),
    responses((status = 204, description = "Verwijderd"),
        (status = 409, description = "Al ingenomen of verwijderd", body = Problem, content_type = "application/problem+json")),
)]
pub async fn forget(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<StatusCode, Problem> {
    drop_it(&scope, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn shown(scope: &Scope, id: Uuid) -> Result<OntvangenPakket, Problem> {
    let Arrival { package, here, portions, known, withdrawn, registered_on, stand, .. } = look_at(scope, id).await?;
    Ok(OntvangenPakket {
        id,
        van: package.from,
        gemaakt_op: package.made_on,
        dossier_id: here.map(|dossier| dossier.0),
        nieuw: portions.iter().map(|portion| portion.facts.len()).sum(),
        al_bekend: known,
        ingetrokken: withdrawn,
        plannen: package.plans.len(),
        ingeschreven_op: registered_on,
        leerroute: stand.leerroute,
        termijn_tot_en_met: stand.termijn_tot_en_met,
    })
}
