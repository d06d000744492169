//! One dossier: read it, or open a new one.

use axum::Json;
use axum::body::Bytes;
use axum::http::{StatusCode, header};
use uuid::Uuid;

use super::facts::new_facts;
use super::schema::{Dossier, NieuwDossier};
use crate::access::log::looked;
use crate::access::{Activity, Bsn, Client, Scope, VNumber};
use crate::dossier::{self, AsOf, DossierError, DossierId, NewDossier};
use crate::web::LINE;
use crate::web::api::{Ids, InvalidField, Problem, read};

/// Lees een dossier
#[utoipa::path(
    get, path = "/dossiers/{dossierId}", tag = "dossiers", operation_id = "dossierLezen",
    params(("dossierId" = Uuid, Path, description = "Id van het dossier")),
    responses((status = 200, description = "Het dossier", body = Dossier)),
)]
pub async fn show(Client(scope): Client, Ids(id): Ids<Uuid>) -> Result<Json<Dossier>, Problem> {
    Ok(Json(shown(&scope, DossierId(id)).await?))
}

/// The dossier as the API gives it. It holds the identity number, which is a look of its own.
async fn shown(scope: &Scope, id: DossierId) -> Result<Dossier, Problem> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    if view.person.bsn.is_some() {
        looked(scope, Activity::Bsn, &[id.0]).await.map_err(DossierError::from)?;
    }
    Ok(Dossier::of(&view))
}

/// Open een dossier met zijn eerste feiten
#[utoipa::path(
    post, path = "/dossiers", tag = "dossiers", operation_id = "dossierOpenen",
    request_body = NieuwDossier,
    responses((status = 201, description = "Geopend; Location wijst ernaar", body = Dossier),
        (status = 409, description = "Deze persoon heeft al een dossier", body = Problem, content_type = "application/problem+json")),
)]
pub async fn create(
    Client(scope): Client,
    body: Bytes,
) -> Result<(StatusCode, [(header::HeaderName, String); 1], Json<Dossier>), Problem> {
    let (new, facts) = checked(read(&body)?)?;
    let id = dossier::open(&scope, new, facts).await?;
    let location = [(header::LOCATION, format!("/api/v1/dossiers/{id}"))];
    Ok((StatusCode::CREATED, location, Json(shown(&scope, id).await?)))
}

/// Every mistake at once.
fn checked(new: NieuwDossier) -> Result<(NewDossier, Vec<dossier::NewFact>), Problem> {
    let mut mistakes = Vec::new();
    let mut wrong = |name: &str, code: &str, reason: &str| {
        mistakes.push(InvalidField { name: name.to_owned(), code: code.to_owned(), reason: reason.to_owned() });
    };
    if new.voornamen.trim().is_empty() && new.geslachtsnaam.trim().is_empty() {
        wrong("geslachtsnaam", "required", "Geef een naam.");
    }
    let texts = [
        ("voornamen", Some(&new.voornamen)),
        ("geslachtsnaam", Some(&new.geslachtsnaam)),
        ("taal", new.taal.as_ref()),
        ("wijk", new.wijk.as_ref()),
    ];
    for (name, _) in texts.iter().filter(|(_, text)| text.is_some_and(|text| text.chars().count() > LINE)) {
        wrong(name, "too-long", &format!("Hoogstens {LINE} tekens."));
    }
    let bsn = new.burgerservicenummer.as_deref().map(Bsn::parse);
    if matches!(bsn, Some(Err(_))) {
        wrong("burgerservicenummer", "bsn", "Dit is geen geldig burgerservicenummer.");
    }
    let v_number = new.v_nummer.as_deref().map(VNumber::parse);
    if matches!(v_number, Some(Err(_))) {
        wrong("vNummer", "v-number", "Een V-nummer bestaat uit tien cijfers.");
    }
    let facts = new_facts(new.feiten);
    if let Err(problem) = &facts {
        mistakes.extend(problem.errors.clone());
    }
    if !mistakes.is_empty() {
        return Err(Problem::invalid(mistakes));
    }
    let dossier = NewDossier {
        given_names: new.voornamen,
        family_name: new.geslachtsnaam,
        birth_date: new.geboortedatum,
        bsn: bsn.and_then(Result::ok),
        v_number: v_number.and_then(Result::ok),
        language: new.taal,
        neighbourhood: new.wijk,
        ..NewDossier::default()
    };
    Ok((dossier, facts?))
}
