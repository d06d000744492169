//! Duties of one dossier on a day, by what was known at the end of a day.

use axum::Json;
use axum::extract::{Query, rejection::QueryRejection};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use wi2021::{Lang, Report};

use crate::access::Client;
use crate::dossier::{self, AsOf, DossierId};
use crate::web::api::{Ids, Problem};

/// Which day is asked about.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[into_params(parameter_in = Query, rename_all = "camelCase")]
pub struct Moment {
    /// The day that is asked about; absent: today.
    #[param(format = Date)]
    pub peildatum: Option<Date>,
    /// By what was known at the end of this day; absent: now.
    #[param(format = Date)]
    pub bekend_op: Option<Date>,
}

/// Everything the law makes of the facts: terms, hours, rights, dangers, amounts, decisions needed.
#[derive(Debug, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Object)]
pub struct Plichten(Report);

/// Lees de plichten: termijnen, uren, rechten, risico's, met regel, artikel, feiten en uitleg
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/plichten", tag = "plichten", operation_id = "plichtenLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier"), Moment),
    responses((status = 200, description = "De plichten op die dag", body = Plichten)),
)]
pub async fn show(
    Client(scope): Client,
    Ids(id): Ids<Uuid>,
    query: Result<Query<Moment>, QueryRejection>,
) -> Result<Json<Plichten>, Problem> {
    let Query(moment) = query.map_err(|error| Problem::field("query", "shape", error.body_text()))?;
    let view =
        dossier::show_with(&scope, DossierId(id), AsOf { on: moment.peildatum, known: moment.bekend_op }, &[]).await?;
    let report = wi2021::report(&scope.law(), view.assessed(), &view.assessment, Lang::Nl);
    Ok(Json(Plichten(report)))
}

/// The schema that the law crate gives of its own report; it stands in the document as it is.
pub(super) fn schema() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().with(|settings| {
        settings.inline_subschemas = true;
        settings.meta_schema = None;
    });
    settings.into_generator().into_root_schema_for::<Report>().to_value()
}
