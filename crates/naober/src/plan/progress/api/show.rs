//! Where someone stands: hours asked and followed, the pace, what was missed, exams.

use axum::Json;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;
use wi2021::{HourBalance, Kind};

use crate::access::{Action, Client, Room};
use crate::dossier::pages::code;
use crate::dossier::{self, AsOf, DossierId, DossierView, RecordedFact};
use crate::plan::progress::{Pace, missed_hours, paces, term};
use crate::web::api::{Ids, Problem};

/// Progress on a day. Why it is so stands in the duties of that day.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Voortgang {
    /// The day it is of.
    #[schema(format = Date)]
    pub peildatum: Date,
    /// The term that runs now.
    #[schema(format = Date)]
    pub termijn_van: Option<Date>,
    #[schema(format = Date)]
    pub termijn_tot_en_met: Option<Date>,
    pub uren: Vec<Urensaldo>,
    pub verzuim: Verzuim,
    /// Attempts and results, the last one first.
    pub examens: Vec<Examenregel>,
}

/// One kind of hours. All numbers are hours.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Urensaldo {
    /// pvt, map-praktijk, z-cursus, z-participatie, afschalen, afschalen-fysiek or pip-cursus.
    pub code: String,
    pub nodig: f64,
    /// Followed, before deductions.
    pub gedaan: f64,
    /// Counted without being followed here.
    pub afgetrokken: f64,
    pub over: f64,
    pub compleet: bool,
    /// A week until now; of hours that a whole route asks.
    pub per_week_tot_nu: Option<f64>,
    /// A week from now on, to be ready in time; absent when they are there or the term is over.
    pub per_week_nodig: Option<f64>,
}

/// Hours missed.
#[derive(Debug, Serialize, ToSchema)]
pub struct Verzuim {
    pub geoorloofd: f64,
    pub ongeoorloofd: f64,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Examenregel {
    pub feit_id: Uuid,
    #[schema(format = Date)]
    pub datum: Date,
    /// lezen, luisteren, schrijven, spreken or knm.
    pub onderdeel: String,
    pub niveau: Option<String>,
    /// Absent while there is an attempt and no result.
    pub geslaagd: Option<bool>,
}

/// Lees de voortgang: urensaldi, tempo, verzuim en examens
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/voortgang", tag = "voortgang", operation_id = "voortgangLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De voortgang van vandaag", body = Voortgang)),
)]
pub async fn show(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Voortgang>, Problem> {
    scope.may(Room::Plan, Action::Read)?;
    let view = dossier::show_with(&scope, DossierId(id), AsOf::default(), &[]).await?;
    let paces = paces(&view, &scope.law());
    let term = term(&view.assessment);
    let (all, excused) = missed_hours(&view);
    Ok(Json(Voortgang {
        peildatum: view.on,
        termijn_van: term.map(|(from, _)| from),
        termijn_tot_en_met: term.map(|(_, until)| until),
        uren: view.assessment.hours.iter().map(|balance| Urensaldo::of(balance, &paces)).collect(),
        verzuim: Verzuim {
            geoorloofd: excused.as_decimal(),
            ongeoorloofd: wi2021::Hours(all.0 - excused.0).as_decimal(),
        },
        examens: exams(&view),
    }))
}

impl Urensaldo {
    fn of(balance: &HourBalance, paces: &[Pace]) -> Self {
        let pace = paces.iter().find(|pace| pace.balance.code == balance.code);
        Self {
            code: code(&balance.code),
            nodig: balance.needed.as_decimal(),
            gedaan: balance.done.as_decimal(),
            afgetrokken: balance.deducted.as_decimal(),
            over: balance.left.as_decimal(),
            compleet: balance.complete,
            per_week_tot_nu: pace.map(|pace| pace.so_far.as_decimal()),
            per_week_nodig: pace.and_then(|pace| pace.needed).map(wi2021::Hours::as_decimal),
        }
    }
}

fn exams(view: &DossierView) -> Vec<Examenregel> {
    let line = |one: &RecordedFact| {
        let (part, level, passed) = match &one.fact.kind {
            Kind::ExamenonderdeelUitslag(exam) => (exam.onderdeel, exam.niveau, Some(exam.geslaagd)),
            Kind::ExamenpogingGedaan(exam) => (exam.onderdeel, exam.niveau, None),
            _ => return None,
        };
        Some(Examenregel {
            feit_id: one.fact.id,
            datum: one.fact.happened,
            onderdeel: code(&part),
            niveau: level.map(|level| code(&level)),
            geslaagd: passed,
        })
    };
    view.facts.iter().rev().filter(|one| one.corrected_by.is_none()).filter_map(line).collect()
}
