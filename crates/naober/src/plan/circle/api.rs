//! The circle and the follow-up plan for programs. A care-giver is there for who may see health.

use axum::Json;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{NewLine, Person, Ring, follow_up, people};
use crate::access::Client;
use crate::app::App;
use crate::dossier::DossierId;
use crate::web::api::{Ids, Problem};

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(follow))
}

/// Who is around someone, and who was.
#[derive(Debug, Serialize, ToSchema)]
pub struct Kring {
    pub results: Vec<Kringlid>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Kringlid {
    pub id: Uuid,
    /// dichtbij, eromheen or verder-weg.
    pub ring: String,
    /// For example familie, maatje, docent, arts.
    pub rol: String,
    /// Helps as a professional.
    pub beroepsmatig: bool,
    pub naam: String,
    /// What this person does.
    pub doet: Option<String>,
    /// How to reach them.
    pub bereik: Option<String>,
    #[schema(format = Date)]
    pub sinds: Option<Date>,
    /// The last day, of who left.
    #[schema(format = Date)]
    pub tot_en_met: Option<Date>,
}

/// Who takes over which thing when guidance ends.
#[derive(Debug, Serialize, ToSchema)]
pub struct Vervolgplan {
    /// What is being talked about now.
    pub regels: Vec<Vervolgregel>,
    /// What was agreed, the last first.
    pub afgesproken: Vec<AfgesprokenVervolg>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Vervolgregel {
    pub wat: String,
    pub wie: String,
    /// What one may ask of them.
    pub vraag: String,
    /// How to ask it.
    pub bereik: Option<String>,
    #[schema(format = Date)]
    pub vanaf: Option<Date>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AfgesprokenVervolg {
    #[schema(format = Date)]
    pub datum: Date,
    pub regels: Vec<Vervolgregel>,
    pub brief_id: Option<Uuid>,
}

/// Lees de kring; zorgverleners alleen voor wie gezondheid mag zien
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/kring", tag = "plan", operation_id = "kringLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De mensen om iemand heen", body = Kring)),
)]
pub async fn list(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Kring>, Problem> {
    let people = people(&scope, DossierId(id)).await?;
    Ok(Json(Kring { results: people.into_iter().map(Kringlid::of).collect() }))
}

/// Lees het vervolgplan: wie neemt wat over als de begeleiding stopt
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/vervolg", tag = "plan", operation_id = "vervolgLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "Het vervolgplan", body = Vervolgplan)),
)]
pub async fn follow(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Vervolgplan>, Problem> {
    let plan = follow_up(&scope, DossierId(id)).await?;
    let agreed = plan.agreed.into_iter().map(|agreed| AfgesprokenVervolg {
        datum: agreed.on,
        regels: agreed.lines.into_iter().map(line).collect(),
        brief_id: agreed.letter,
    });
    let regels = plan.lines.into_iter().map(|one| line(one.line)).collect();
    Ok(Json(Vervolgplan { regels, afgesproken: agreed.collect() }))
}

fn line(line: NewLine) -> Vervolgregel {
    Vervolgregel { wat: line.what, wie: line.who, vraag: line.ask, bereik: line.reach, vanaf: line.from }
}

impl Kringlid {
    fn of(person: Person) -> Self {
        let who = person.who;
        let ring = match who.ring {
            Ring::Near => "dichtbij",
            Ring::Around => "eromheen",
            Ring::Further => "verder-weg",
        };
        Self {
            id: person.id,
            ring: ring.to_owned(),
            rol: who.role.name().to_owned(),
            beroepsmatig: who.role.is_formal(),
            naam: who.name,
            doet: who.does,
            bereik: who.reach,
            sinds: who.since,
            tot_en_met: person.ended.map(|(day, _)| day),
        }
    }
}
