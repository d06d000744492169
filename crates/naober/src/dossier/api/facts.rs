//! Facts: read them, record new ones, or ask first what they would change.

use axum::Json;
use axum::body::Bytes;
use axum::http::StatusCode;
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::KindError;

use super::schema::{Feit, Feiten, Gevolg, NieuwFeit, NieuweFeiten, Vastgelegd, Voorbeeld};
use crate::access::Client;
use crate::dossier::{self, AsOf, Changes, Difference, DossierId, NewFact, Recorded};
use crate::web::LINE;
use crate::web::api::{Ids, InvalidField, Problem, read};

/// More belongs in a file; others wait while one call is written.
const MOST_FACTS: usize = 500;

/// Lees de feiten van een dossier
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/feiten", tag = "feiten", operation_id = "feitenLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "Alle feiten, oudste eerst; ook de gecorrigeerde", body = Feiten)),
)]
pub async fn list(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Feiten>, Problem> {
    let view = dossier::show_with(&scope, DossierId(id), AsOf::default(), &[]).await?;
    Ok(Json(Feiten { results: view.facts.iter().map(Feit::of).collect() }))
}

/// Lees een feit
#[utoipa::path(
    get, path = "/dossiers/{dossierId}/feiten/{feitId}", tag = "feiten", operation_id = "feitLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier"), ("feitId" = Uuid, Path, description = "Id van het feit")),
    responses((status = 200, description = "Het feit", body = Feit)),
)]
pub async fn show(Client(scope): Client, Ids((id, fact)): Ids<(Uuid, Uuid)>) -> Result<Json<Feit>, Problem> {
    let view = dossier::show_with(&scope, DossierId(id), AsOf::default(), &[]).await?;
    view.fact(fact).map(|recorded| Json(Feit::of(recorded))).ok_or_else(Problem::not_found)
}

/// Leg feiten vast: allemaal of geen
#[utoipa::path(
    post, path = "/dossiers/{dossierId}/feiten", tag = "feiten", operation_id = "feitenVastleggen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    request_body = NieuweFeiten,
    responses((status = 201, description = "Vastgelegd, met wat het verandert", body = Vastgelegd)),
)]
pub async fn create(
    Client(scope): Client,
    Ids(id): Ids<Uuid>,
    body: Bytes,
) -> Result<(StatusCode, Json<Vastgelegd>), Problem> {
    let facts = new_facts(read::<NieuweFeiten>(&body)?.feiten)?;
    let done = dossier::record(&scope, DossierId(id), facts).await?;
    Ok((StatusCode::CREATED, Json(recorded(done))))
}

/// Wat zouden deze feiten veranderen? Er wordt niets vastgelegd
#[utoipa::path(
    post, path = "/dossiers/{dossierId}/feiten/_voorbeeld", tag = "feiten", operation_id = "feitenVoorbeeld",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    request_body = NieuweFeiten,
    responses((status = 200, description = "Wat er zou veranderen", body = Voorbeeld)),
)]
pub async fn preview(Client(scope): Client, Ids(id): Ids<Uuid>, body: Bytes) -> Result<Json<Voorbeeld>, Problem> {
    let facts = new_facts(read::<NieuweFeiten>(&body)?.feiten)?;
    let preview = dossier::preview(&scope, DossierId(id), &facts).await?;
    Ok(Json(Voorbeeld { gevolgen: consequences(&preview.changes) }))
}

/// Reads the payload of each fact; every mistake at once.
pub(super) fn new_facts(facts: Vec<NieuwFeit>) -> Result<Vec<NewFact>, Problem> {
    if facts.len() > MOST_FACTS {
        return Err(Problem::invalid(vec![InvalidField {
            name: "feiten".to_owned(),
            code: "too-many".to_owned(),
            reason: format!("Hoogstens {MOST_FACTS} feiten per keer."),
        }]));
    }
    let mut read = Vec::with_capacity(facts.len());
    let mut mistakes = Vec::new();
    for (at, fact) in facts.into_iter().enumerate() {
        for (name, text) in [("bron", &fact.bron), ("bronsleutel", &fact.bronsleutel)] {
            if text.as_ref().is_some_and(|text| text.chars().count() > LINE) {
                mistakes.push(InvalidField {
                    name: format!("feiten[{at}].{name}"),
                    code: "too-long".to_owned(),
                    reason: format!("Hoogstens {LINE} tekens."),
                });
            }
        }
        let data = serde_json::Value::Object(fact.gegevens).to_string();
        match Kind::parse(&fact.soort, &data) {
            Ok(kind) => read.push(NewFact {
                happened: fact.datum,
                kind,
                source: fact.bron.unwrap_or_else(|| "api".to_owned()),
                corrects: fact.corrigeert,
                origin_key: fact.bronsleutel,
                recorded: None,
            }),
            Err(KindError::Unknown(_)) => mistakes.push(InvalidField {
                name: format!("feiten[{at}].soort"),
                code: "unknown".to_owned(),
                reason: "Deze soort feit bestaat niet. Zie docs/facts.schema.json.".to_owned(),
            }),
            Err(KindError::Field { path, message }) => mistakes.push(InvalidField {
                name: format!("feiten[{at}].gegevens.{path}"),
                code: "shape".to_owned(),
                reason: message,
            }),
        }
    }
    if mistakes.is_empty() { Ok(read) } else { Err(Problem::invalid(mistakes)) }
}

/// What was recorded, as the API tells it.
pub(crate) fn recorded(done: Recorded) -> Vastgelegd {
    let gevolgen = consequences(&done.changes);
    Vastgelegd { feiten: done.facts, al_bekend: done.known, gevolgen }
}

fn consequences(changes: &Changes) -> Vec<Gevolg> {
    let mut found = Vec::with_capacity(changes.count());
    found.extend(changes.terms.iter().map(|change| consequence("termijn", change, |duty| code(&duty.code))));
    found.extend(changes.hours.iter().map(|change| consequence("uren", change, |duty| code(&duty.code))));
    found.extend(changes.rights.iter().map(|change| consequence("recht", change, |duty| code(&duty.code))));
    found.extend(changes.dangers.iter().map(|change| consequence("gevaar", change, |duty| code(&duty.code))));
    found.extend(changes.amounts.iter().map(|change| consequence("bedrag", change, |duty| code(&duty.code))));
    found
}

fn consequence<T>(class: &str, change: &Difference<T>, code: impl Fn(&T) -> String) -> Gevolg {
    let what = match change {
        Difference::New(_) => "nieuw",
        Difference::Changed { .. } => "gewijzigd",
        Difference::Gone(_) => "vervallen",
    };
    Gevolg { klasse: class.to_owned(), code: code(change.latest()), wijziging: what.to_owned() }
}

/// The kebab-case name of a code, as it is written outside.
fn code(code: &impl serde::Serialize) -> String {
    serde_json::to_value(code).ok().and_then(|value| value.as_str().map(ToOwned::to_owned)).unwrap_or_default()
}
