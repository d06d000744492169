//! Goals for programs, with the names of the GGM. Goals about health do not leave by this way.

use axum::Json;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Goal, GoalKind, Wish, read};
use crate::access::{Client, Scope};
use crate::app::App;
use crate::dossier::DossierId;
use crate::plan::{Compartment, OwnWords};
use crate::web::api::{Ids, Problem};

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list))
}

/// What someone wants, and the steps towards it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Doelen {
    pub hoofddoelen: Vec<Hoofddoel>,
    pub ontwikkelwensen: Vec<Ontwikkelwens>,
}

/// Words of the person in the language they were said in.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EigenWoorden {
    pub tekst: String,
    /// BCP 47 tag; empty when it is not known.
    pub taal: String,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Hoofddoel {
    pub id: Uuid,
    /// In Dutch when that is there, otherwise as it was said.
    pub doel: String,
    #[serde(flatten)]
    pub over: Over,
    pub subdoelen: Vec<Subdoel>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ontwikkelwens {
    pub id: Uuid,
    /// In Dutch when that is there, otherwise as it was said.
    pub ontwikkelwens_omschrijving: String,
    /// droombaan, broodbaan or anders.
    pub soort: Option<String>,
    #[serde(flatten)]
    pub over: Over,
    pub subdoelen: Vec<Subdoel>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Subdoel {
    pub id: Uuid,
    /// In Dutch when that is there, otherwise as it was said.
    pub subdoel: String,
    #[serde(flatten)]
    pub over: Over,
}

/// What every goal, wish and step has.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Over {
    pub eigen_woorden: EigenWoorden,
    /// Code of the domain in the Indicators of Integration, for example wrk or lan.
    pub domein: String,
    /// Who helps.
    pub hulp: Option<String>,
    #[schema(format = Date)]
    pub uiterlijk_op: Option<Date>,
    #[schema(format = Date)]
    pub start_datum: Date,
    /// The day on which it was reached or let go.
    #[schema(format = Date)]
    pub eind_datum: Option<Date>,
    /// bereikt, losgelaten or opgepakt; absent while nothing was done with it yet.
    pub stand: Option<String>,
    /// Why that is so.
    pub reden: Option<String>,
}

/// Lees de doelen en wensen van een dossier, zonder die over gezondheid
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/doelen", tag = "plan", operation_id = "doelenLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "Doelen en wensen met hun stappen, oudste eerst", body = Doelen)),
)]
pub async fn list(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Doelen>, Problem> {
    let goals = read(&scope, DossierId(id), Compartment::Open).await?;
    let of = |kind: GoalKind| goals.iter().filter(move |goal| goal.kind == kind);
    let steps = |parent: &Goal| {
        let mine = of(GoalKind::Subdoel).filter(|step| step.parent == Some(parent.id));
        mine.map(|step| Subdoel { id: step.id, subdoel: said(step), over: Over::of(&scope, step) }).collect()
    };
    let hoofddoelen = of(GoalKind::Hoofddoel).map(|goal| Hoofddoel {
        id: goal.id,
        doel: said(goal),
        over: Over::of(&scope, goal),
        subdoelen: steps(goal),
    });
    let ontwikkelwensen = of(GoalKind::Ontwikkelwens).map(|goal| Ontwikkelwens {
        id: goal.id,
        ontwikkelwens_omschrijving: said(goal),
        soort: goal.wish.map(|wish: Wish| wish.name().to_owned()),
        over: Over::of(&scope, goal),
        subdoelen: steps(goal),
    });
    Ok(Json(Doelen { hoofddoelen: hoofddoelen.collect(), ontwikkelwensen: ontwikkelwensen.collect() }))
}

impl Over {
    fn of(scope: &Scope, goal: &Goal) -> Self {
        let OwnWords { text, language } = goal.words.clone();
        let day = |moment: Timestamp| scope.day_of(moment);
        let last = goal.marks.last();
        Self {
            eigen_woorden: EigenWoorden { tekst: text, taal: language },
            domein: goal.domain.clone(),
            hulp: (!goal.helper.is_empty()).then(|| goal.helper.clone()),
            uiterlijk_op: goal.by_day,
            start_datum: day(goal.set_at),
            eind_datum: goal.ended().map(day),
            stand: last.map(|mark| mark.state.name().to_owned()),
            reden: last.map(|mark| mark.reason.clone()).filter(|reason| !reason.is_empty()),
        }
    }
}

fn said(goal: &Goal) -> String {
    if goal.dutch.is_empty() { goal.words.text.clone() } else { goal.dutch.clone() }
}
