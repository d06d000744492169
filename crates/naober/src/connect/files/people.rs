//! A row that stands for a person: who it is, and the milestones of the dossier.

use jiff::civil::Date;
use serde_json::{Value, json};
use wi2021::Kind;

use super::rows::Line;
use crate::dossier::{Brought, NewDossier, NewFact};

const ROUTES: &[(&str, &str)] = &[
    ("B1-route", "b1-route"),
    ("Onderwijsroute", "onderwijsroute"),
    ("Z-route", "z-route"),
    ("B1", "b1-route"),
    ("Z", "z-route"),
    ("zelfredzaamheidsroute", "z-route"),
];
const LEVELS: &[(&str, &str)] = &[("A1", "A1"), ("A2", "A2"), ("B1", "B1"), ("B2", "B2")];
/// The first three are the words of the GGM.
const GROUPS: &[(&str, &str)] = &[
    ("AsielStatushouder", "asielstatushouder-a"),
    ("GezinsMigrant", "gezinsmigrant-of-overig"),
    ("OverigeMigrant", "gezinsmigrant-of-overig"),
    ("asielstatushouder-a", "asielstatushouder-a"),
    ("asielstatushouder-b", "asielstatushouder-b"),
    ("gezinsmigrant-of-overig", "gezinsmigrant-of-overig"),
];
const PERMITS: &[(&str, &str)] = &[
    ("asiel-bepaalde-tijd", "asiel-bepaalde-tijd"),
    ("regulier-bepaalde-tijd", "regulier-bepaalde-tijd"),
    ("tijdelijke-bescherming", "tijdelijke-bescherming"),
    ("asiel-onbepaalde-tijd", "asiel-onbepaalde-tijd"),
    ("aanvraag-in-behandeling", "aanvraag-in-behandeling"),
    ("anders", "anders"),
    ("asiel", "asiel-bepaalde-tijd"),
    ("regulier", "regulier-bepaalde-tijd"),
    ("Oekraïne", "tijdelijke-bescherming"),
];

/// Columns that need no more than their day.
const DAYS: &[(&str, &str)] = &[
    ("kennisgeving", "kennisgeving-ontvangen"),
    ("intake-start", "brede-intake-gestart"),
    ("intake-eind", "brede-intake-afgerond"),
    ("plicht-eind", "inburgeringsplicht-geeindigd"),
    ("pvt", "participatieverklaring-ondertekend"),
    ("map", "map-eindgesprek-gevoerd"),
    ("bijstand", "bijstand-toegekend"),
];

pub(super) fn person(line: &mut Line<'_>) -> Option<Brought> {
    let (bsn, v_number) = (line.bsn(), line.v_number());
    let number = line.text("dossiernummer").map(str::to_owned);
    let birth_date = line.day("geboortedatum");
    let withdrawn = line.withdrawn();
    let family_name =
        [line.text("tussenvoegsel"), line.text("achternaam")].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let given_names = line.text("voornamen").unwrap_or_default().to_owned();
    if given_names.is_empty() && family_name.is_empty() && bsn.is_none() && v_number.is_none() && number.is_none() {
        line.wrong("achternaam", "import-row-name", Vec::new());
    }
    if bsn.is_none() && v_number.is_none() && number.is_none() && birth_date.is_none() && line.mistakes.is_empty() {
        line.wrong("", "import-row-tell-apart", Vec::new());
    }
    let milestones = milestones(line, birth_date);
    let who = line.who();
    let facts = milestones
        .into_iter()
        .map(|(happened, kind)| {
            // Born on a day is the same fact whatever day it was registered on.
            let day = if matches!(kind, Kind::PersoonGeregistreerd(_)) { String::new() } else { happened.to_string() };
            let origin_key = line.origin(&who, &format!("{day} {} {}", kind.name(), kind.data()));
            NewFact { happened, kind, source: "bestand".to_owned(), corrects: None, origin_key, recorded: None }
        })
        .collect();
    let person = NewDossier {
        given_names,
        family_name,
        birth_date,
        bsn,
        v_number,
        language: line.text("taal").map(str::to_owned),
        neighbourhood: line.text("wijk").map(str::to_owned),
        ..NewDossier::default()
    };
    Some(Brought { person, number, facts, milestones: true, withdrawn })
}

/// The milestones of the row in order of time.
fn milestones(line: &mut Line<'_>, birth_date: Option<Date>) -> Vec<(Date, Kind)> {
    let mut found: Vec<(Date, &str, Value)> = Vec::new();
    for (meaning, soort) in DAYS {
        found.extend(line.day(meaning).map(|day| (day, *soort, json!({}))));
    }
    residence(line, &mut found);
    plan(line, &mut found);
    offer(line, &mut found);
    let (from, until) = (line.day("termijn-van"), line.day("termijn-tot"));
    if let (Some(from), Some(until)) = (from, until) {
        found.push((from, "termijn-vastgesteld", json!({ "aanvang": from, "einde": until })));
    }
    if let Some(born) = birth_date {
        let first = found.iter().map(|(day, _, _)| *day).min().unwrap_or_else(|| line.scope.today());
        found.push((first, "persoon-geregistreerd", json!({ "geboortedatum": born })));
    }
    found.sort_by_key(|(day, _, _)| *day);
    let mut kinds = Vec::with_capacity(found.len());
    for (day, soort, data) in found {
        match Kind::parse(soort, &data.to_string()) {
            Ok(kind) => kinds.push((day, kind)),
            Err(_) => line.wrong("", "import-row-incomplete", vec![("soort", soort.into())]),
        }
    }
    kinds
}

fn residence(line: &mut Line<'_>, found: &mut Vec<(Date, &str, Value)>) {
    let group = line.one_of("doelgroep", GROUPS);
    let permit = line.one_of("vergunning", PERMITS);
    let duty = line.day("plicht-start");
    let from = line.day("verblijf-vanaf").or(duty);
    if let (Some(from), Some(permit)) = (from, permit) {
        found.push((from, "verblijf-verleend", json!({ "vergunning": permit })));
    }
    if let Some(duty) = duty {
        found.push((duty, "inburgeringsplicht-vastgesteld", json!({ "wet": "wi2021" })));
    }
    match (group, duty.or(from)) {
        (Some(group), Some(day)) => found.push((day, "wordt-behandeld-als-vastgesteld", json!({ "doelgroep": group }))),
        (Some(_), None) => line.wrong("doelgroep", "import-row-group-needs-day", Vec::new()),
        (None, _) => {}
    }
    if let Some(day) = line.day("brp-datum") {
        found.push((day, "brp-ingeschreven", json!({ "gemeente": line.gemeentecode })));
    }
}

fn plan(line: &mut Line<'_>, found: &mut Vec<(Date, &str, Value)>) {
    let route = line.one_of("leerroute", ROUTES);
    let level = line.one_of("niveau", LEVELS);
    let test = line.one_of("toets", ROUTES);
    let pip = line.day("pip");
    let hours = line.number("uren-per-week");
    match (pip, route) {
        (Some(day), Some(route)) => {
            let mut plan = json!({ "leerroute": route });
            if let Some(level) = level {
                plan["niveau"] = json!(level);
            }
            if let Some(hours) = hours {
                plan["uren_per_week"] = json!(hours);
            }
            found.push((day, "pip-vastgesteld", plan));
        }
        (Some(_), None) if line.text("leerroute").is_none() => {
            line.wrong("pip", "import-row-plan-needs-route", Vec::new());
        }
        _ => {}
    }
    let tested = line.day("intake-eind").or(pip).or_else(|| line.day("plicht-start"));
    match (test, tested) {
        (Some(test), Some(day)) => {
            found.push((day, "leerbaarheidstoets-uitslag-ontvangen", json!({ "uitkomst": test })));
        }
        (Some(_), None) => line.wrong("toets", "import-row-test-needs-day", Vec::new()),
        (None, _) => {}
    }
}

fn offer(line: &mut Line<'_>, found: &mut Vec<(Date, &str, Value)>) {
    let school = line.text("aanbieder").map(str::to_owned);
    let about =
        |school: &Option<String>| school.as_ref().map_or_else(|| json!({}), |name| json!({ "aanbieder": name }));
    if let Some(day) = line.day("aanbod") {
        found.push((day, "aanbod-gedaan", about(&school)));
    }
    if let Some(day) = line.day("cursus-eind") {
        found.push((day, "cursus-beeindigd", about(&school)));
    }
}
