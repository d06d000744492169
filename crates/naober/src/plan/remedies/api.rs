//! Rights in time for programs: what was asked, the hours that are known, and whom a lost provider touches. Which rights
//! there are, and what each still lacks, stands in the duties.

use axum::Json;
use axum::body::Bytes;
use axum::http::{HeaderName, StatusCode, header};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::loss::{self, Affected, HoursState, Loss, name_of};
use super::{Made, ProviderHours, ask_for_statement, known_hours, made, make_overview};
use crate::access::{Action, Client, Room};
use crate::app::App;
use crate::dossier::pages::code;
use crate::dossier::{self, AsOf, DossierId};
use crate::plan::PlanError;
use crate::web::LINE;
use crate::web::api::{Ids, Problem, Wrong, read};

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(requests))
        .routes(routes!(hours))
        .routes(routes!(overview))
        .routes(routes!(statement))
        .routes(routes!(losses))
        .routes(routes!(outcome))
}

/// What was asked or decided, the last first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Verzoeken {
    pub results: Vec<Verzoek>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Verzoek {
    /// verlenging, ontheffing, vrijstelling, afschalen, urenverklaring or urenoverzicht.
    pub soort: String,
    /// The grounds, as in the codes of rights.
    pub gronden: Vec<String>,
    /// Of a statement of hours: who was asked.
    pub aanbieder: Option<String>,
    pub toelichting: Option<String>,
    pub brief_id: Uuid,
    pub gemaakt_tijdstip: Timestamp,
}

/// Hours of lessons as the facts tell them, per provider.
#[derive(Debug, Serialize, ToSchema)]
pub struct Urenoverzicht {
    #[schema(format = Date)]
    pub peildatum: Date,
    pub aanbieders: Vec<UrenBijAanbieder>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct UrenBijAanbieder {
    /// Absent when the facts name none.
    pub aanbieder: Option<String>,
    pub vakken: Vec<UrenInVak>,
    /// The day of the last statement, and the hours in it.
    #[schema(format = Date)]
    pub verklaard_op: Option<Date>,
    pub verklaarde_uren: Option<f64>,
    /// No lessons stand here that a statement still has to be written of.
    pub gedekt: bool,
    /// It closed or lost its keurmerk on this day.
    #[schema(format = Date)]
    pub vervallen_op: Option<Date>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct UrenInVak {
    pub vak: String,
    pub gevolgd: f64,
    pub fysiek: f64,
    #[schema(format = Date)]
    pub vanaf: Date,
    #[schema(format = Date)]
    pub tot_en_met: Date,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NieuweUrenverklaring {
    /// Who has to certify the hours.
    pub aanbieder: String,
}

/// A letter that was made.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct GemaakteBrief {
    pub brief_id: Uuid,
}

/// Providers that fell away, the last first.
#[derive(Debug, Serialize, ToSchema)]
pub struct VervallenAanbieders {
    pub results: Vec<VervallenAanbieder>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct VervallenAanbieder {
    pub id: Uuid,
    pub aanbieder: String,
    /// keurmerk or gesloten.
    pub wat: String,
    #[schema(format = Date)]
    pub datum: Date,
}

/// A provider that fell away, with everyone it touches; who is not settled and has no statement first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Getroffenen {
    pub verlies: VervallenAanbieder,
    pub mensen: Vec<Getroffene>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Getroffene {
    pub dossier_id: Uuid,
    /// Number of the dossier.
    pub nummer: String,
    /// ontbreekt, verklaard or niets-gevolgd.
    pub uren: String,
    #[schema(format = Date)]
    pub verklaard_op: Option<Date>,
    /// Fact, task and letter are there.
    pub geregeld: bool,
    pub brief_id: Option<Uuid>,
}

/// Lees wat er gevraagd of besloten is: verlenging, ontheffing, vrijstelling, afschalen, urenverklaring
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/verzoeken", tag = "rechten", operation_id = "verzoekenLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De verzoeken, het laatste eerst; wat over gezondheid gaat alleen voor wie dat mag zien", body = Verzoeken)),
)]
pub async fn requests(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Verzoeken>, Problem> {
    let made = made(&scope, DossierId(id)).await?;
    Ok(Json(Verzoeken { results: made.into_iter().map(Verzoek::of).collect() }))
}

/// Lees de lesuren per aanbieder, met wat verklaard is
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/urenoverzicht", tag = "rechten", operation_id = "urenoverzichtLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "De uren van vandaag", body = Urenoverzicht)),
)]
pub async fn hours(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Urenoverzicht>, Problem> {
    scope.may(Room::Plan, Action::Read)?;
    let view = dossier::show_with(&scope, DossierId(id), AsOf::default(), &[]).await?;
    let known = known_hours(view.assessed(), view.on);
    Ok(Json(Urenoverzicht { peildatum: view.on, aanbieders: known.into_iter().map(provider).collect() }))
}

/// Maak een brief met het urenoverzicht; Location wijst naar de pdf
#[utoipa::path(
    post, path = "/dossiers/{dossierId}/urenoverzicht/brieven", tag = "rechten", operation_id = "urenoverzichtMaken",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 201, description = "Gemaakt", body = GemaakteBrief),
        (status = 409, description = "Er zijn geen uren bekend, of het dossier is gesloten", body = Problem, content_type = "application/problem+json")),
)]
pub async fn overview(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<NewLetter, Problem> {
    match make_overview(&scope, DossierId(id)).await {
        Err(PlanError::NotNow) => Err(Problem::conflict("Er zijn nog geen lesuren bekend.")),
        letter => Ok(made_letter(id, letter?)),
    }
}

/// Vraag een aanbieder om een urenverklaring; Location wijst naar de brief als pdf
#[utoipa::path(
    post, path = "/dossiers/{dossierId}/urenverklaringen", tag = "rechten", operation_id = "urenverklaringVragen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    request_body = NieuweUrenverklaring,
    responses((status = 201, description = "De brief is gemaakt", body = GemaakteBrief),
        (status = 409, description = "Het dossier is gesloten", body = Problem, content_type = "application/problem+json")),
)]
pub async fn statement(Client(scope): Client, Ids(id): Ids<Uuid>, body: Bytes) -> Result<NewLetter, Problem> {
    let sent: NieuweUrenverklaring = read(&body)?;
    let mut wrong = Wrong::default();
    wrong.needed("aanbieder", &sent.aanbieder, LINE);
    wrong.none()?;
    Ok(made_letter(id, ask_for_statement(&scope, DossierId(id), &sent.aanbieder).await?))
}

/// Lees welke aanbieders vervielen
#[utoipa::path(
    get, path = "/vervallen-aanbieders", tag = "rechten", operation_id = "vervallenAanbiedersLijst",
    responses((status = 200, description = "De aanbieders, de laatste eerst", body = VervallenAanbieders)),
)]
pub async fn losses(Client(scope): Client) -> Result<Json<VervallenAanbieders>, Problem> {
    let found = loss::losses(&scope).await?;
    Ok(Json(VervallenAanbieders { results: found.into_iter().map(VervallenAanbieder::of).collect() }))
}

/// Lees wie geraakt wordt door een aanbieder die vervalt, en wie nog geen urenverklaring heeft
#[utoipa::path(
    get, path = "/vervallen-aanbieders/{verliesId}", tag = "rechten", operation_id = "getroffenenLezen",
    params(("verliesId" = Uuid, Path, description = "Id uit de lijst van vervallen aanbieders")),
    responses((status = 200, description = "De mensen, met hun dossier", body = Getroffenen)),
)]
pub async fn outcome(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Getroffenen>, Problem> {
    let found = loss::outcome(&scope, id).await?;
    let mensen = found.people.iter().map(Getroffene::of).collect();
    Ok(Json(Getroffenen { verlies: VervallenAanbieder::of(found.loss), mensen }))
}

type NewLetter = (StatusCode, [(HeaderName, String); 1], Json<GemaakteBrief>);

fn made_letter(dossier: Uuid, letter: Uuid) -> NewLetter {
    let location = [(header::LOCATION, format!("/api/v1/dossiers/{dossier}/brieven/{letter}/pdf"))];
    (StatusCode::CREATED, location, Json(GemaakteBrief { brief_id: letter }))
}

impl Verzoek {
    fn of(made: Made) -> Self {
        let asked = made.what == "urenverklaring";
        let gronden = made.about.split_whitespace().filter(|_| !asked).map(str::to_owned).collect();
        Self {
            gronden,
            aanbieder: asked.then_some(made.about),
            soort: made.what,
            toelichting: made.reason,
            brief_id: made.letter,
            gemaakt_tijdstip: made.at,
        }
    }
}

fn provider(of: ProviderHours) -> UrenBijAanbieder {
    let vakken = of.subjects.iter().map(|subject| UrenInVak {
        vak: code(&subject.subject),
        gevolgd: subject.followed.as_decimal(),
        fysiek: subject.in_person.as_decimal(),
        vanaf: subject.first,
        tot_en_met: subject.last,
    });
    UrenBijAanbieder {
        vakken: vakken.collect(),
        verklaard_op: of.statement.map(|(day, _)| day),
        verklaarde_uren: of.statement.map(|(_, hours)| hours.as_decimal()),
        gedekt: !of.is_uncertified(),
        vervallen_op: of.lost,
        aanbieder: of.provider,
    }
}

impl VervallenAanbieder {
    fn of(loss: Loss) -> Self {
        Self { id: loss.id, aanbieder: loss.provider, wat: name_of(loss.what).to_owned(), datum: loss.on }
    }
}

impl Getroffene {
    fn of(person: &Affected) -> Self {
        let (uren, verklaard_op) = match person.hours {
            HoursState::Missing => ("ontbreekt", None),
            HoursState::Certified(day) => ("verklaard", Some(day)),
            HoursState::NothingFollowed => ("niets-gevolgd", None),
        };
        Self {
            dossier_id: person.subject.id.0,
            nummer: person.subject.number.clone(),
            uren: uren.to_owned(),
            verklaard_op,
            geregeld: person.settled_at.is_some(),
            brief_id: person.letter,
        }
    }
}
