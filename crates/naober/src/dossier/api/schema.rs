//! What goes in and out, with the names of the GGM and the statute.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::dossier::{DossierView, RecordedFact};

/// One line of the list, most urgent first.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DossierRegel {
    pub id: Uuid,
    /// Human number, for example 2026-000123.
    pub nummer: String,
    pub naam: String,
    pub leerroute: Option<String>,
    pub doelgroep: Option<String>,
    /// Where the person stands with the law.
    pub status: String,
    /// te-laat, nu, binnenkort, volgen or geen.
    pub urgentie: String,
    /// The day to act by.
    #[schema(format = Date)]
    pub uiterlijk_op: Option<Date>,
    /// The class and code of the duty that makes it urgent.
    pub aanleiding: Option<String>,
    pub behandelaar_id: Option<Uuid>,
    pub wijk: Option<String>,
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DossierPagina {
    /// Exact number in the whole list.
    pub count: i64,
    /// Address of the next page, if there is one.
    pub next: Option<String>,
    pub results: Vec<DossierRegel>,
}

/// Which part of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[into_params(parameter_in = Query, rename_all = "camelCase")]
pub struct Lijst {
    /// Most on one page: 1 to 100.
    pub page_size: Option<usize>,
    /// The place to go on from, as given in `next`.
    pub after: Option<String>,
    /// Only this route: b1-route, onderwijsroute or z-route.
    pub leerroute: Option<String>,
    /// Only dossiers of this caseworker.
    pub behandelaar_id: Option<Uuid>,
    /// Only what is too late.
    pub te_laat: Option<bool>,
}

/// Search by name or number. In a body, because addresses are logged by others.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Zoekvraag {
    /// The beginning of names, or a dossier number.
    pub tekst: String,
    pub page_size: Option<usize>,
    pub after: Option<String>,
}

/// A dossier. BSN and V-number only for who may see them.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Dossier {
    pub id: Uuid,
    pub nummer: String,
    pub persoon: Persoon,
    #[schema(format = Date)]
    pub geopend_op: Date,
    #[schema(format = Date)]
    pub gesloten_op: Option<Date>,
    pub behandelaar_id: Option<Uuid>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Persoon {
    pub voornamen: String,
    pub geslachtsnaam: String,
    #[schema(format = Date)]
    pub geboortedatum: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub burgerservicenummer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub v_nummer: Option<String>,
    /// Language the person reads (BCP 47).
    pub taal: Option<String>,
    pub wijk: Option<String>,
}

/// A new dossier with its first facts.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwDossier {
    pub voornamen: String,
    pub geslachtsnaam: String,
    #[schema(format = Date)]
    pub geboortedatum: Option<Date>,
    pub burgerservicenummer: Option<String>,
    pub v_nummer: Option<String>,
    pub taal: Option<String>,
    pub wijk: Option<String>,
    #[serde(default)]
    pub feiten: Vec<NieuwFeit>,
}

/// A fact as it stands in the dossier.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Feit {
    pub id: Uuid,
    /// Kind of fact; see docs/facts.schema.json.
    pub soort: String,
    /// The day it happened.
    #[schema(format = Date)]
    pub datum: Date,
    /// When we learned it.
    pub vastgelegd_tijdstip: Timestamp,
    pub bron: String,
    /// The fact this one takes the place of.
    pub corrigeert: Option<Uuid>,
    /// The later fact that took its place: it no longer counts but stays.
    pub gecorrigeerd_door: Option<Uuid>,
    /// The payload of the kind.
    #[schema(value_type = Object)]
    pub gegevens: serde_json::Value,
}

/// All facts of a dossier, oldest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Feiten {
    pub results: Vec<Feit>,
}

/// A fact to record.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwFeit {
    pub soort: String,
    #[schema(format = Date)]
    pub datum: Date,
    /// Where it was learned, in a few words.
    pub bron: Option<String>,
    pub corrigeert: Option<Uuid>,
    /// Your own key of this fact: sent again, it changes nothing.
    pub bronsleutel: Option<String>,
    #[serde(default)]
    #[schema(value_type = Object)]
    pub gegevens: serde_json::Map<String, serde_json::Value>,
}

/// Facts to record: all of them, or none.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NieuweFeiten {
    pub feiten: Vec<NieuwFeit>,
}

/// What was recorded.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Vastgelegd {
    /// Ids of the new facts, in the order they were sent.
    pub feiten: Vec<Uuid>,
    /// How many were known already by their `bronsleutel`.
    pub al_bekend: usize,
    pub gevolgen: Vec<Gevolg>,
}

/// What would change.
#[derive(Debug, Serialize, ToSchema)]
pub struct Voorbeeld {
    pub gevolgen: Vec<Gevolg>,
}

/// One duty that appears, changes or disappears.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Gevolg {
    /// termijn, uren, recht, gevaar or bedrag.
    pub klasse: String,
    pub code: String,
    /// nieuw, gewijzigd or vervallen.
    pub wijziging: String,
}

impl Dossier {
    pub(super) fn of(view: &DossierView) -> Self {
        let person = &view.person;
        Self {
            id: view.id.0,
            nummer: view.number.clone(),
            persoon: Persoon {
                voornamen: person.given_names.clone(),
                geslachtsnaam: person.family_name.clone(),
                geboortedatum: person.birth_date,
                burgerservicenummer: person.bsn.clone(),
                v_nummer: person.v_number.clone(),
                taal: person.language.clone(),
                wijk: person.neighbourhood.clone(),
            },
            geopend_op: view.opened_on,
            gesloten_op: view.closed.as_ref().map(|closed| closed.on),
            behandelaar_id: view.caseworker,
        }
    }
}

impl Feit {
    pub(super) fn of(recorded: &RecordedFact) -> Self {
        Self {
            id: recorded.fact.id,
            soort: recorded.fact.kind.name().to_owned(),
            datum: recorded.fact.happened,
            vastgelegd_tijdstip: recorded.recorded_at,
            bron: recorded.source.clone(),
            corrigeert: recorded.fact.corrects,
            gecorrigeerd_door: recorded.corrected_by,
            gegevens: serde_json::from_str(&recorded.fact.kind.data()).unwrap_or_default(),
        }
    }
}
