//! The week for programs. An appointment about health keeps its words for who may see health.

use axum::Json;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Item, items};
use crate::access::Client;
use crate::app::App;
use crate::dossier::DossierId;
use crate::web::api::{Ids, Problem};

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list))
}

/// Everything that is or was in the week plan, in the order of the day.
#[derive(Debug, Serialize, ToSchema)]
pub struct Weekplan {
    pub results: Vec<Weekonderdeel>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Weekonderdeel {
    pub id: Uuid,
    /// taal, participatie, werk, reizen, kinderen, afspraak or anders.
    pub soort: String,
    /// Absent when it is about health and you may not see that.
    pub onderwerp: Option<String>,
    /// Days of the week on which it comes back, Monday is 1; none: once, on the first day.
    pub weekdagen: Vec<usize>,
    /// Time of the day, for example 09:30.
    pub begint: String,
    pub duur_minuten: i64,
    #[schema(format = Date)]
    pub vanaf: Date,
    #[schema(format = Date)]
    pub tot_en_met: Option<Date>,
    pub plek: Option<String>,
    /// Of an appointment: which organisation.
    pub met_wie: Option<String>,
}

/// Lees het weekplan
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/weekplan", tag = "plan", operation_id = "weekplanLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "Wat er in de week staat of stond", body = Weekplan)),
)]
pub async fn list(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Weekplan>, Problem> {
    let items = items(&scope, DossierId(id)).await?;
    Ok(Json(Weekplan { results: items.into_iter().map(Weekonderdeel::of).collect() }))
}

impl Weekonderdeel {
    fn of(item: Item) -> Self {
        let (hidden, what) = (item.hidden, item.what);
        Self {
            id: item.id,
            soort: what.kind.name().to_owned(),
            onderwerp: Some(what.title).filter(|_| !hidden),
            weekdagen: what.days.indexes().map(|at| at + 1).collect(),
            begint: format!("{:02}:{:02}", what.starts / 60, what.starts % 60),
            duur_minuten: what.minutes,
            vanaf: what.from,
            tot_en_met: what.until,
            plek: what.place.filter(|_| !hidden),
            met_wie: what.with_whom.filter(|_| !hidden),
        }
    }
}
