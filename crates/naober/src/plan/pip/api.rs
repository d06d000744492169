//! The PIP for programs: the version in force, and all of them. A draft does not leave by this way.

use axum::Json;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::content::route_name;
use super::difference::code;
use super::{Adoptedness, Pip, Pips, read};
use crate::access::Client;
use crate::app::App;
use crate::dossier::DossierId;
use crate::web::api::{Ids, Problem};

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(current)).routes(routes!(versions))
}

/// Adopted versions, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct PipVersies {
    pub results: Vec<PipVersie>,
}

/// A version of the plan as it was adopted. It never changes.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PipVersie {
    pub versie: i64,
    /// What it was adopted for: eerste, opnieuw, verhuizing, leerroute, afschalen or anders.
    pub aanleiding: String,
    /// Why the plan changed; of a later version.
    pub reden: Option<String>,
    #[schema(format = Date)]
    pub dagtekening: Date,
    /// The day on which the person was told.
    #[schema(format = Date)]
    pub bekendgemaakt_op: Option<Date>,
    pub brief_id: Option<Uuid>,
    /// The fact that the law counts from.
    pub feit_id: Option<Uuid>,
    /// b1-route, onderwijsroute or z-route.
    pub leerroute: Option<String>,
    /// Why this route, and why not the others.
    pub afweging: RouteAfweging,
    /// Language level of the exams.
    pub niveau: Option<String>,
    pub intensiteit: Intensiteit,
    pub alfabetisering: bool,
    /// Z-route: the exam parts that are sat of one's own will.
    pub examens: Vec<String>,
    pub ondersteuning: Option<String>,
    pub voorschool: Option<String>,
    /// How many progress talks.
    pub voortgangsgesprekken: Option<u32>,
    pub contact_interval_weken: Option<u32>,
    pub besluiten: Vec<BijgevoegdBesluit>,
    /// What the person says of the plan.
    pub eigen_woorden: Option<String>,
    /// Language of those words (BCP 47).
    pub taal_eigen_woorden: Option<String>,
    /// eens, niet-eens or niet-gevraagd.
    pub instemming: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct RouteAfweging {
    pub b1: String,
    pub onderwijs: String,
    pub z: String,
}

/// How much of what.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Intensiteit {
    pub uren_per_week: Option<f64>,
    pub uren_totaal: Option<u32>,
    /// A lower norm for the Z-route.
    pub z_cursusuren: Option<u32>,
    /// In words, as the plan says it.
    pub pvt: Option<String>,
    pub map: Option<String>,
}

/// A decision under the Participatiewet that is attached.
#[derive(Debug, Serialize, ToSchema)]
pub struct BijgevoegdBesluit {
    /// participatie or ontzorgen.
    pub soort: String,
    #[schema(format = Date)]
    pub datum: Date,
    pub kenmerk: String,
}

/// Lees het PIP dat geldt
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/pip", tag = "pip", operation_id = "pipLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De laatste vastgestelde versie; 404 als er geen is", body = PipVersie)),
)]
pub async fn current(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<PipVersie>, Problem> {
    let pips = read(&scope, DossierId(id)).await?;
    of_all(&pips).next().map(Json).ok_or_else(Problem::not_found)
}

/// Lees alle vastgestelde versies van het PIP
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/pip/versies", tag = "pip", operation_id = "pipVersies",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De versies, nieuwste eerst", body = PipVersies)),
)]
pub async fn versions(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<PipVersies>, Problem> {
    let pips = read(&scope, DossierId(id)).await?;
    Ok(Json(PipVersies { results: of_all(&pips).collect() }))
}

fn of_all(pips: &Pips) -> impl Iterator<Item = PipVersie> {
    pips.versions.iter().filter_map(|pip| pip.adopted.as_ref().map(|adopted| PipVersie::of(pip, adopted)))
}

impl PipVersie {
    fn of(pip: &Pip, adopted: &Adoptedness) -> Self {
        let content = pip.content.clone();
        Self {
            versie: pip.version,
            aanleiding: adopted.occasion.name().to_owned(),
            reden: told(content.reden),
            dagtekening: adopted.dated_on,
            bekendgemaakt_op: adopted.announced_on,
            brief_id: adopted.letter,
            feit_id: adopted.fact,
            leerroute: content.leerroute.map(|route| route_name(route).to_owned()),
            afweging: RouteAfweging {
                b1: content.afweging.b1,
                onderwijs: content.afweging.onderwijs,
                z: content.afweging.z,
            },
            niveau: content.niveau.map(|level| code(&level)),
            intensiteit: Intensiteit {
                uren_per_week: content.uren_per_week.map(f64::from),
                uren_totaal: content.uren_totaal,
                z_cursusuren: content.z_cursusuren,
                pvt: told(content.pvt),
                map: told(content.map),
            },
            alfabetisering: content.alfabetisering,
            examens: content.z_examens.iter().map(code).collect(),
            ondersteuning: told(content.ondersteuning),
            voorschool: told(content.voorschool),
            voortgangsgesprekken: content.voortgangsgesprekken,
            contact_interval_weken: content.contact_interval_weken,
            besluiten: content
                .besluiten
                .into_iter()
                .map(|one| BijgevoegdBesluit { soort: code(&one.soort), datum: one.datum, kenmerk: one.kenmerk })
                .collect(),
            eigen_woorden: told(content.eigen_woorden),
            taal_eigen_woorden: told(content.taal_eigen_woorden),
            instemming: content.instemming.map(|agreed| code(&agreed)),
        }
    }
}

fn told(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}
