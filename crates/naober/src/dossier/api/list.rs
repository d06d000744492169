//! The worklist as JSON: most urgent first, exact count, paging by key.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, rejection::QueryRejection};
use wi2021::facts::Leerroute;

use super::schema::{DossierPagina, DossierRegel, Lijst, Zoekvraag};
use crate::access::Client;
use crate::dossier::worklist::{self, Caseworker, Cursor, Filter, LARGEST_PAGE, Line, Page};
use crate::web::api::{Problem, read};

/// As many signs as the search field of the page takes.
const LONGEST_SEARCH: usize = 100;
/// Most on a page when the caller does not say.
const PAGE: usize = 50;

/// De werklijst: het dringendste eerst
#[utoipa::path(
    get, path = "/dossiers", tag = "dossiers", operation_id = "dossiersLijst",
    params(Lijst),
    responses((status = 200, description = "Een pagina van de lijst", body = DossierPagina)),
)]
pub async fn list(
    Client(scope): Client,
    query: Result<Query<Lijst>, QueryRejection>,
) -> Result<Json<DossierPagina>, Problem> {
    let Query(asked) = query.map_err(|error| Problem::field("query", "shape", error.body_text()))?;
    let route = asked.leerroute.as_deref().map(|route| {
        serde_json::from_value::<Leerroute>(route.into())
            .map_err(|_| Problem::field("leerroute", "unknown", "Kies b1-route, onderwijsroute of z-route."))
    });
    let filter = Filter {
        route: route.transpose()?,
        caseworker: asked.behandelaar_id.map(Caseworker::Account),
        overdue: asked.te_laat.unwrap_or(false),
        ..Filter::default()
    };
    let size = page_size(asked.page_size)?;
    let page = worklist::page(&scope, &filter, place(asked.after.as_deref())?, size).await?;
    let mut same = vec![format!("pageSize={size}")];
    same.extend(asked.leerroute.map(|route| format!("leerroute={route}")));
    same.extend(asked.behandelaar_id.map(|id| format!("behandelaarId={id}")));
    same.extend(asked.te_laat.map(|late| format!("teLaat={late}")));
    let next = page.next.map(|cursor| format!("/api/v1/dossiers?{}&after={cursor}", same.join("&")));
    Ok(Json(answer(page, next)))
}

/// Zoek op naam of nummer; in de body, want adressen worden onderweg gelogd
#[utoipa::path(
    post, path = "/dossiers/_zoek", tag = "dossiers", operation_id = "dossiersZoeken",
    request_body = Zoekvraag,
    responses((status = 200, description = "Gevonden dossiers; stuur `next` terug als `after`", body = DossierPagina)),
)]
pub async fn search(Client(scope): Client, body: Bytes) -> Result<Json<DossierPagina>, Problem> {
    let asked: Zoekvraag = read(&body)?;
    if asked.tekst.trim().is_empty() {
        return Err(Problem::field("tekst", "required", "Geef het begin van een naam, of een nummer."));
    }
    if asked.tekst.chars().count() > LONGEST_SEARCH {
        return Err(Problem::field("tekst", "too-long", format!("Hoogstens {LONGEST_SEARCH} tekens.")));
    }
    let filter = Filter { search: Some(asked.tekst), ..Filter::default() };
    let size = page_size(asked.page_size)?;
    let page = worklist::page(&scope, &filter, place(asked.after.as_deref())?, size).await?;
    let next = page.next.map(|cursor| cursor.to_string());
    Ok(Json(answer(page, next)))
}

fn page_size(asked: Option<usize>) -> Result<usize, Problem> {
    match asked {
        None => Ok(PAGE),
        Some(size) if (1..=LARGEST_PAGE).contains(&size) => Ok(size),
        Some(_) => Err(Problem::field("pageSize", "range", format!("Kies 1 tot en met {LARGEST_PAGE}."))),
    }
}

fn place(after: Option<&str>) -> Result<Option<Cursor>, Problem> {
    Ok(after.map(str::parse::<Cursor>).transpose()?)
}

fn answer(page: Page, next: Option<String>) -> DossierPagina {
    DossierPagina { count: page.total, next, results: page.lines.into_iter().map(line).collect() }
}

fn line(line: Line) -> DossierRegel {
    let urgency = ["te-laat", "nu", "binnenkort", "volgen"];
    let named = usize::try_from(line.urgency).ok().and_then(|at| urgency.get(at)).unwrap_or(&"geen");
    DossierRegel {
        id: line.dossier.0,
        nummer: line.number,
        naam: line.display_name,
        leerroute: line.route,
        doelgroep: line.doelgroep,
        status: line.standing,
        urgentie: (*named).to_owned(),
        uiterlijk_op: line.act_by,
        aanleiding: line.top_code,
        behandelaar_id: line.caseworker,
        wijk: line.neighbourhood,
    }
}
