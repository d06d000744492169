//! The OpenAPI document, made from the code. What every operation shares is added here once.

use serde_json::Value;
use utoipa::OpenApi;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{self, ContentBuilder, Ref, RefOr, ResponseBuilder, SecurityRequirement};

use super::{Problem, VERSION};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Naober API",
        description = "Dossiers, feiten en plichten van de Wet inburgering 2021. Feiten erin, plichten eruit: elke termijn, elk saldo en elk risico komt met de regel, het artikel en de feiten waarop het rust.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
        contact(name = "Naober maintainers", url = "https://github.com/naober/naober/issues", email = "maintainers@naober.example"),
    ),
    servers((url = "/api/v1")),
    components(schemas(Problem)),
    tags(
        (name = "brieven", description = "Brieven aan een inburgeraar"),
        (name = "dossiers", description = "Dossiers van inburgeraars"),
        (name = "feiten", description = "Wat er gebeurde: alleen aanvullen, fouten herstellen met een nieuw feit"),
        (name = "overdracht", description = "Verhuizen naar en van andere gemeenten"),
        (name = "pip", description = "Het persoonlijk plan inburgering en participatie, in versies"),
        (name = "plan", description = "Wat iemand wil bereiken, de week en de mensen eromheen"),
        (name = "plichten", description = "Wat de wet ervan maakt op een dag"),
        (name = "rapporten", description = "Aantallen, geen mensen; kleine aantallen alleen voor wie de mensen mag zien"),
        (name = "rechten", description = "Op tijd vragen: verzoeken, urenverklaringen, aanbieders die vervallen"),
        (name = "voortgang", description = "Uren, gesprekken, opdrachten en examens"),
    ),
)]
struct Base;

/// The whole document: the shared part, the paths that the rooms declared, and schemas that come as they are.
pub fn document(paths: openapi::OpenApi, schemas: Vec<(&'static str, Value)>) -> Value {
    let mut document = Base::openapi();
    document.merge(paths);
    VERSION.clone_into(&mut document.info.version);
    let components = document.components.get_or_insert_default();
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
    components.security_schemes.insert("sleutel".to_owned(), SecurityScheme::Http(bearer).into());
    for item in document.paths.paths.values_mut() {
        for operation in operations(item) {
            complete(operation);
        }
    }
    let mut document = serde_json::to_value(document).unwrap_or_default();
    for (name, schema) in schemas {
        document["components"]["schemas"][name] = schema;
    }
    document
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete].into_iter().flatten()
}

/// Errors and headers that every operation has.
fn complete(operation: &mut Operation) {
    operation.security = Some(vec![SecurityRequirement::new("sleutel", Vec::<String>::new())]);
    let shared = [
        ("400", "Ongeldige invoer; alle fouten tegelijk"),
        ("401", "Niet aangemeld"),
        ("403", "Geen toegang"),
        ("404", "Niet gevonden"),
        ("500", "Er ging iets mis"),
    ];
    for (status, meaning) in shared {
        let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
        let response = ResponseBuilder::new().description(meaning).content("application/problem+json", content).build();
        operation.responses.responses.entry(status.to_owned()).or_insert(RefOr::T(response));
    }
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response {
            let version = HeaderBuilder::new().description(Some("Versie van de API")).build();
            response.headers.insert("API-Version".to_owned(), RefOr::T(version));
        }
    }
}
