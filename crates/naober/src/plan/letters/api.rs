//! Letters for programs: what was written to someone, and the paper itself.

use axum::Json;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::Listed;
use crate::access::Client;
use crate::app::App;
use crate::dossier::DossierId;
use crate::web::api::{Bestand, Ids, Problem, file};

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(pdf))
}

/// The letters of a dossier, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Brieven {
    pub results: Vec<Brief>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Brief {
    pub id: Uuid,
    /// pip, oproep, waarschuwing, verlenging, urenverklaring, afschalen, routewijziging, ontheffing, boete, overdracht,
    /// vervolg or anders.
    pub soort: String,
    pub onderwerp: String,
    /// The day on the letter.
    #[schema(format = Date)]
    pub datum: Date,
    pub gemaakt_tijdstip: Timestamp,
    /// The language of the letter, and that of the summary that goes with it (BCP 47).
    pub talen: Vec<String>,
}

impl Brief {
    fn of(letter: Listed) -> Self {
        let mut talen = vec!["nl".to_owned()];
        talen.extend(letter.summary_language);
        Self {
            id: letter.id,
            soort: letter.kind.name().to_owned(),
            onderwerp: letter.subject,
            datum: letter.dated_on,
            gemaakt_tijdstip: letter.made_at,
            talen,
        }
    }
}

/// Lees welke brieven er zijn; die over boetes en gezondheid alleen voor wie die mag zien
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/brieven", tag = "brieven", operation_id = "brievenLijst",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De brieven, nieuwste eerst", body = Brieven)),
)]
pub async fn list(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Brieven>, Problem> {
    let letters = super::list(&scope, DossierId(id)).await?;
    Ok(Json(Brieven { results: letters.into_iter().map(Brief::of).collect() }))
}

/// Haal een brief op als toegankelijke pdf
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/brieven/{briefId}/pdf", tag = "brieven", operation_id = "briefPdf",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier"), ("briefId" = Uuid, Path, description = "Id van de brief")),
    responses((status = 200, description = "De brief zoals hij gemaakt is", body = Bestand, content_type = "application/pdf")),
)]
pub async fn pdf(Client(scope): Client, Ids((id, letter)): Ids<(Uuid, Uuid)>) -> Result<Response, Problem> {
    let pdf = super::pdf(&scope, DossierId(id), letter).await?;
    Ok(file("application/pdf", &pdf.file_name, Bestand(pdf.bytes)))
}
