//! Progress talks with what was agreed.

use axum::Json;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::access::Client;
use crate::dossier::DossierId;
use crate::plan::progress::{Agreement, Talk, talks};
use crate::web::api::{Ids, Problem};

/// The talks of a person, the last one first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Voortgangsgesprekken {
    pub results: Vec<Voortgangsgesprek>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Voortgangsgesprek {
    pub id: Uuid,
    #[schema(format = Date)]
    pub datum: Date,
    /// Who was there, in a few words.
    pub aanwezig: String,
    pub verslag: String,
    pub afspraken: Vec<Afspraak>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Afspraak {
    pub id: Uuid,
    pub afspraak: String,
    /// Who does it.
    pub wie: String,
    #[schema(format = Date)]
    pub uiterlijk_op: Option<Date>,
    pub nagekomen_tijdstip: Option<Timestamp>,
}

/// Lees de voortgangsgesprekken met hun afspraken
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/voortgangsgesprekken", tag = "voortgang", operation_id = "voortgangsgesprekkenLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De gesprekken, het laatste eerst", body = Voortgangsgesprekken)),
)]
pub async fn list(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Voortgangsgesprekken>, Problem> {
    let talks = talks(&scope, DossierId(id)).await?;
    Ok(Json(Voortgangsgesprekken { results: talks.into_iter().map(talk).collect() }))
}

fn talk(talk: Talk) -> Voortgangsgesprek {
    let agreed = |one: Agreement| Afspraak {
        id: one.id,
        afspraak: one.text,
        wie: one.who,
        uiterlijk_op: one.due_on,
        nagekomen_tijdstip: one.kept_at,
    };
    Voortgangsgesprek {
        id: talk.id,
        datum: talk.held_on,
        aanwezig: talk.present,
        verslag: talk.summary,
        afspraken: talk.agreements.into_iter().map(agreed).collect(),
    }
}
