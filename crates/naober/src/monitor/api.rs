//! The reports for programs: numbers as far as they may be told, and the quarter file.

use axum::Json;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::Shown;
use super::told::{Ends, GrantTold, PlansTold, Told, WaitTold};
use crate::access::Client;
use crate::app::App;
use crate::dossier::pages::csv_file;
use crate::dossier::quarter::Quarter;
use crate::web::api::{Bestand, Problem, file};

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(report)).routes(routes!(quarters)).routes(routes!(quarter))
}

/// The figures of today. Small numbers are told only to who may see the people behind them.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Rapport {
    #[schema(format = Date)]
    pub peildatum: Date,
    pub fasen: Fasen,
    /// Plans that had to be there, per quarter, the newest first.
    pub plannen_op_tijd: Vec<PlannenOpTijd>,
    /// Days waited, of those who stopped waiting in the last year.
    pub wachttijden: Vec<Wachttijd>,
    /// Terms that end.
    pub termijnen: Vec<TermijnEinde>,
    /// People per kind of danger.
    pub gevaren: Vec<Gevaar>,
    /// The performance part of the grant, per budget year.
    pub prestaties: Vec<Prestatie>,
}

/// A number of people, or of trajectories.
#[derive(Debug, Serialize, ToSchema)]
pub struct Aantal {
    /// Absent when it is not told.
    pub aantal: Option<i64>,
    /// geteld, minder-dan-vijf, or verborgen: left out because a small number could be found with it.
    pub stand: String,
}

/// Open dossiers of people who are obliged, per stage.
#[derive(Debug, Serialize, ToSchema)]
pub struct Fasen {
    /// The intake has not begun.
    pub a: Aantal,
    /// The intake has begun.
    pub b: Aantal,
    /// There is a plan.
    pub c: Aantal,
    /// The last day for a plan has passed.
    pub d: Aantal,
    pub samen: Aantal,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PlannenOpTijd {
    /// For example 2026-1.
    pub kwartaal: String,
    pub op_tijd: Aantal,
    pub te_laat: Aantal,
    pub samen: Aantal,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Wachttijd {
    /// intake, plan, les, or kennisgeving-tot-les.
    pub stap: String,
    pub mensen: Aantal,
    /// In days; absent when nobody waited, or too few to tell.
    pub mediaan: Option<i32>,
    pub langste: Option<i32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct TermijnEinde {
    /// voor, in, or na the quarter.
    pub wanneer: String,
    pub kwartaal: Option<String>,
    pub mensen: Aantal,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Gevaar {
    /// As in the duties.
    pub code: String,
    pub mensen: Aantal,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Prestatie {
    pub begrotingsjaar: i64,
    pub trajecten: Aantal,
    /// Absent when the amount is not known, or the number is not told.
    pub bedrag_cent: Option<i64>,
}

/// Quarters that can be delivered, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Kwartaalbestanden {
    pub results: Vec<Kwartaalbestand>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Kwartaalbestand {
    /// For example 2026-1.
    pub kwartaal: String,
    /// The last day to deliver it.
    #[schema(format = Date)]
    pub uiterlijk_op: Date,
}

/// Lees de rapporten van vandaag, met kleine aantallen afgeschermd zoals op de pagina
#[utoipa::path(
    get, path = "/rapporten", tag = "rapporten", operation_id = "rapportenLezen",
    responses((status = 200, description = "De aantallen", body = Rapport)),
)]
pub async fn report(Client(scope): Client) -> Result<Json<Rapport>, Problem> {
    let told = super::report(&scope).await?.told();
    Ok(Json(Rapport::of(scope.today(), told)))
}

/// Lees van welke kwartalen het bestand voor het CBS er is
#[utoipa::path(
    get, path = "/rapporten/kwartaalbestanden", tag = "rapporten", operation_id = "kwartaalbestandenLijst",
    responses((status = 200, description = "De kwartalen, nieuwste eerst", body = Kwartaalbestanden)),
)]
pub async fn quarters(Client(scope): Client) -> Json<Kwartaalbestanden> {
    let one = |(quarter, due): (Quarter, Date)| Kwartaalbestand { kwartaal: quarter.to_string(), uiterlijk_op: due };
    Json(Kwartaalbestanden { results: super::quarters(&scope).into_iter().map(one).collect() })
}

/// Haal het kwartaalbestand voor het CBS op: per inburgeraar een regel, met het nummer van het dossier
#[utoipa::path(
    get, path = "/rapporten/kwartaalbestanden/{kwartaal}/csv", tag = "rapporten", operation_id = "kwartaalbestandCsv",
    params(("kwartaal" = String, Path, description = "Kwartaal dat voorbij is, zoals 2026-1")),
    responses((status = 200, description = "Het bestand", body = Bestand, content_type = "text/csv")),
)]
pub async fn quarter(Client(scope): Client, Path(named): Path<String>) -> Result<Response, Problem> {
    let wrong = |_| Problem::field("kwartaal", "quarter", "Geef een kwartaal als 2026-1.");
    let quarter: Quarter = named.parse().map_err(wrong)?;
    let rows = super::quarter_file(&scope, quarter).await?;
    let bytes = csv_file(&rows)?;
    Ok(file("text/csv; charset=utf-8", &format!("swi-{quarter}.csv"), Bestand(bytes)))
}

impl Rapport {
    fn of(today: Date, told: Told) -> Self {
        let mut stages = told.stages.into_iter().map(|(_, count)| Aantal::of(count));
        let mut next = || stages.next().unwrap_or_else(|| Aantal::of(Shown::Hidden));
        let fasen = Fasen { a: next(), b: next(), c: next(), d: next(), samen: Aantal::of(told.stages_all) };
        Self {
            peildatum: today,
            fasen,
            plannen_op_tijd: told.plans.into_iter().map(plans).collect(),
            wachttijden: told.waits.into_iter().map(wait).collect(),
            termijnen: told.ends.into_iter().map(ends).collect(),
            gevaren: told.dangers.into_iter().map(|(code, count)| Gevaar { code, mensen: Aantal::of(count) }).collect(),
            prestaties: told.grants.into_iter().map(grant).collect(),
        }
    }
}

impl Aantal {
    fn of(shown: Shown) -> Self {
        let stand = match shown {
            Shown::Exact(_) => "geteld",
            Shown::Few => "minder-dan-vijf",
            Shown::Hidden => "verborgen",
        };
        Self { aantal: shown.told(), stand: stand.to_owned() }
    }
}

fn plans(plans: PlansTold) -> PlannenOpTijd {
    PlannenOpTijd {
        kwartaal: plans.quarter.to_string(),
        op_tijd: Aantal::of(plans.in_time),
        te_laat: Aantal::of(plans.late),
        samen: Aantal::of(plans.due),
    }
}

fn wait(wait: WaitTold) -> Wachttijd {
    let mensen = Aantal::of(wait.people);
    Wachttijd { stap: wait.step.name().to_owned(), mensen, mediaan: wait.median, langste: wait.longest }
}

fn ends((when, count): (Ends, Shown)) -> TermijnEinde {
    let (wanneer, quarter) = match when {
        Ends::Before(quarter) => ("voor", quarter),
        Ends::In(quarter) => ("in", Some(quarter)),
        Ends::After(quarter) => ("na", quarter),
    };
    let kwartaal = quarter.map(|quarter| quarter.to_string());
    TermijnEinde { wanneer: wanneer.to_owned(), kwartaal, mensen: Aantal::of(count) }
}

fn grant(grant: GrantTold) -> Prestatie {
    Prestatie { begrotingsjaar: grant.year, trajecten: Aantal::of(grant.count), bedrag_cent: grant.cents }
}
