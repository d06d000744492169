//! The filter of the worklist in an address and back. Search words never stand in an address.

use uuid::Uuid;
use wi2021::facts::Leerroute;
use wi2021::{DangerCode, TermCode};

use super::say::code;
use crate::dossier::quarter::Quarter;
use crate::dossier::worklist::{Caseworker, Filter, Slice};
use crate::web::Words;

/// Reads a filter from the pairs of a query; what is empty or not known asks nothing.
pub(super) fn read(pairs: &[(String, String)]) -> Filter {
    let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    Filter {
        term: coded(get("termijn")),
        danger: coded(get("gevaar")),
        route: coded::<Leerroute>(get("route")),
        caseworker: match get("van") {
            "mij" => Some(Caseworker::Mine),
            "niemand" => Some(Caseworker::Nobody),
            other => Uuid::parse_str(other).ok().map(Caseworker::Account),
        },
        overdue: !get("te-laat").is_empty(),
        neighbourhood: Some(get("wijk").to_owned()).filter(|name| !name.is_empty()),
        urgency: get("urgentie").parse().ok().filter(|urgency| *urgency <= 4),
        slice: get("deel").parse().ok(),
        ..Filter::default()
    }
}

/// The part of the list that a figure counts, in words; empty when the list is behind none.
pub(crate) fn slice_text(words: Words, filter: &Filter) -> String {
    let quarter = |key: &str, quarter: Quarter| words.t1(key, "quarter", quarter_name(words, quarter));
    match filter.slice {
        None => String::new(),
        Some(Slice::Stage(stage)) => words.t(&format!("stage-{}", stage.name())),
        Some(Slice::PlanDue { quarter: due, in_time: true }) => quarter("slice-in-time", due),
        Some(Slice::PlanDue { quarter: due, in_time: false }) => quarter("slice-late", due),
        Some(Slice::Ends(end)) => quarter("slice-ends", end),
        Some(Slice::EndsBefore(end)) => quarter("slice-ends-before", end),
        Some(Slice::EndsAfter(end)) => quarter("slice-ends-after", end),
    }
}

/// "1e kwartaal 2026".
pub(crate) fn quarter_name(words: Words, quarter: Quarter) -> String {
    let number = quarter.number().to_string();
    words.tn("quarter-name", &[("number", number.into()), ("year", quarter.year().to_string().into())])
}

/// The list of everyone that a filter lets through.
pub(crate) fn worklist_path(filter: &Filter) -> String {
    format!("/werklijst?{}", write(filter))
}

/// Writes a filter as a query string, without the question mark.
pub(super) fn write(filter: &Filter) -> String {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    // Always said: an address that is silent about it asks for one's own people.
    if filter.search.is_none() {
        pairs.push(("van", filter.caseworker.map_or_else(|| EVERYONE.to_owned(), caseworker)));
    }
    if let Some(danger) = filter.danger {
        pairs.push(("gevaar", code(&danger)));
    }
    if let Some(term) = filter.term {
        pairs.push(("termijn", code(&term)));
    }
    if let Some(route) = filter.route {
        pairs.push(("route", code(&route)));
    }
    if let Some(name) = &filter.neighbourhood {
        pairs.push(("wijk", name.clone()));
    }
    if let Some(urgency) = filter.urgency {
        pairs.push(("urgentie", urgency.to_string()));
    }
    if let Some(slice) = filter.slice {
        pairs.push(("deel", slice.to_string()));
    }
    if filter.overdue {
        pairs.push(("te-laat", "1".to_owned()));
    }
    pairs.iter().map(|(name, value)| format!("{name}={}", percent(value))).collect::<Vec<_>>().join("&")
}

/// "Whose dossiers": of all colleagues.
pub(super) const EVERYONE: &str = "iedereen";

/// The value of "whose dossiers" in an address.
pub(super) fn caseworker(who: Caseworker) -> String {
    match who {
        Caseworker::Mine => "mij".to_owned(),
        Caseworker::Nobody => "niemand".to_owned(),
        Caseworker::Account(account) => account.to_string(),
    }
}

/// The pairs of a query string.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    let uri: Result<axum::http::Uri, _> = format!("/?{query}").parse();
    let pairs = uri.ok().and_then(|uri| axum::extract::Query::try_from_uri(&uri).ok());
    pairs.map(|axum::extract::Query(pairs)| pairs).unwrap_or_default()
}

/// Every code of terms that people filter on.
pub(super) const TERMS: &[TermCode] = &[
    TermCode::PipVaststellen,
    TermCode::PipNaVerhuizing,
    TermCode::Aanbod,
    TermCode::StartTaalschakeltraject,
    TermCode::Voortgangsgesprek,
    TermCode::Inburgeringstermijn,
    TermCode::NieuweTermijn,
    TermCode::Ontzorgen,
    TermCode::Oproep,
    TermCode::DerdeKans,
    TermCode::BezwaarPip,
    TermCode::BezwaarBoete,
    TermCode::BeslissingVerlenging,
    TermCode::BeslissingOntheffing,
    TermCode::BeslissingVrijstelling,
    TermCode::BeslissingLening,
];

/// Every code of dangers.
pub(super) const DANGERS: &[DangerCode] = &[
    DangerCode::PipBijnaTeLaat,
    DangerCode::PipTeLaat,
    DangerCode::IntakeStaatStil,
    DangerCode::DerdeInformatieBlijftUit,
    DangerCode::GeenVoortgangscontact,
    DangerCode::AanbodTeLaat,
    DangerCode::TempoTeLaag,
    DangerCode::AlfabetiseringZonderVerlenging,
    DangerCode::AanbiederWeggevallen,
    DangerCode::UrenverklaringVeiligstellen,
    DangerCode::VerlengingNuAanvragen,
    DangerCode::RoutevensterSluit,
    DangerCode::PvtOfMapNietKlaar,
    DangerCode::TermijnEindigt,
    DangerCode::TermijnVerlopen,
    DangerCode::TermijnWijktAf,
    DangerCode::OntzorgenZonderFinancieleStap,
    DangerCode::BegeleidingZonderVervolg,
    DangerCode::BijnaAchttien,
    DangerCode::PartnerUitBeeld,
    DangerCode::BoetemaximumBijna,
    DangerCode::LeningBijnaOp,
    DangerCode::BewaartermijnVerloopt,
];

/// Every route.
pub(super) const ROUTES: &[Leerroute] = &[Leerroute::B1, Leerroute::Onderwijs, Leerroute::Z];

fn coded<T: serde::de::DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::from(name)).ok()
}

/// Percent-encodes a value of a query.
pub(super) fn percent(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_reads_back_as_it_was_written() {
        let filter = Filter {
            term: Some(TermCode::PipVaststellen),
            danger: Some(DangerCode::TempoTeLaag),
            route: Some(Leerroute::Z),
            caseworker: Some(Caseworker::Nobody),
            overdue: true,
            neighbourhood: Some("De Burgen & 't Ven".to_owned()),
            urgency: Some(1),
            ..Filter::default()
        };
        assert_eq!(read(&pairs(&write(&filter))), filter);
    }

    #[test]
    fn what_is_empty_or_unknown_asks_nothing() {
        assert_eq!(read(&pairs("termijn=&gevaar=draken&van=&route=&te-laat=&urgentie=9")), Filter::default());
    }

    #[test]
    fn search_words_never_get_into_an_address() {
        let filter = Filter { search: Some("Haddad".to_owned()), ..Filter::default() };
        assert_eq!(write(&filter), "");
        assert_eq!(write(&Filter::default()), "van=iedereen");
    }
}
