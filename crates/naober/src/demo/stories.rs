//! Hand-written lives, one file each, with days counted from today: `vandaag-812` is 812 days ago.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;
use wi2021::Kind;

use super::life::day;

/// A life that shows something.
#[derive(Debug, Clone)]
pub(super) struct WrittenLife {
    /// Place in the list of municipalities.
    pub municipality: usize,
    /// Place in the list of its regisseurs.
    pub caseworker: usize,
    pub given_names: String,
    pub family_name: String,
    pub birth_date: Date,
    pub language: String,
    pub neighbourhood: String,
    pub facts: Vec<Told>,
}

/// Something that happened, and the day it was heard of when that was not soon after.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub day: Date,
    pub kind: Kind,
    pub source: String,
    pub heard: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// What a visitor can learn from it; for people who read the file.
    #[expect(dead_code, reason = "for readers of the file")]
    toont: String,
    #[serde(default)]
    gemeente: usize,
    #[serde(default)]
    regisseur: usize,
    voornamen: String,
    achternaam: String,
    geboren: String,
    taal: String,
    wijk: String,
    feiten: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    datum: String,
    soort: String,
    #[serde(default)]
    gegevens: Option<Value>,
    #[serde(default)]
    bron: Option<String>,
    /// The day the municipality heard of it, when that was late.
    #[serde(default)]
    gehoord: Option<String>,
    /// Says the fact again every so many days until the last one.
    #[serde(default)]
    herhaal: Option<Repeat>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Repeat {
    dagen: i32,
    keer: i32,
}

macro_rules! stories {
    ($($file:literal),+ $(,)?) => {
        const FILES: &[(&str, &str)] = &[$(($file, include_str!(concat!("stories/", $file, ".yaml")))),+];
    };
}

stories![
    "pip-bijna-te-laat",
    "pip-te-laat",
    "aanbod-te-laat",
    "alfabetisering-zonder-verlenging",
    "aanbieder-gesloten",
    "tempo-te-laag",
    "verlenging-nu-aanvragen",
    "routevenster-sluit",
    "ontzorgen-zonder-financiele-stap",
    "begeleiding-zonder-vervolg",
    "bijna-achttien",
    "partner-uit-beeld",
    "niet-deze-wet",
    "afgeschaald-en-geslaagd",
];

/// Every written life as it stands today.
///
/// # Errors
/// The file and what is wrong in it. A test reads them all.
pub(super) fn written(today: Date) -> Result<Vec<WrittenLife>, String> {
    FILES.iter().map(|(name, text)| read(text, today).map_err(|error| format!("{name}: {error}"))).collect()
}

fn read(text: &str, today: Date) -> Result<WrittenLife, String> {
    let file: File = serde_saphyr::from_str(text).map_err(|error| error.to_string())?;
    let mut facts = Vec::new();
    for entry in file.feiten {
        let first = on(&entry.datum, today).ok_or_else(|| format!("day {}", entry.datum))?;
        let mut data = entry.gegevens.unwrap_or_else(|| Value::Object(serde_json::Map::new()));
        fill_days(&mut data, today);
        let heard = entry.gehoord.as_deref().map(|text| on(text, today).ok_or_else(|| format!("day {text}")));
        let heard = heard.transpose()?;
        let kind = Kind::parse(&entry.soort, &data.to_string()).map_err(|error| format!("{}: {error}", entry.soort))?;
        let repeat = entry.herhaal.unwrap_or(Repeat { dagen: 0, keer: 1 });
        for time in 0..repeat.keer {
            let source = entry.bron.clone().unwrap_or_else(|| "dossier".to_owned());
            let day = day(first, time * repeat.dagen);
            facts.push(Told { day, kind: kind.clone(), source, heard });
        }
    }
    facts.sort_by_key(|told| told.day);
    Ok(WrittenLife {
        municipality: file.gemeente,
        caseworker: file.regisseur,
        given_names: file.voornamen,
        family_name: file.achternaam,
        birth_date: on(&file.geboren, today).ok_or("birth date")?,
        language: file.taal,
        neighbourhood: file.wijk,
        facts,
    })
}

/// `vandaag`, `vandaag-30`, `vandaag+10` or a plain date.
fn on(text: &str, today: Date) -> Option<Date> {
    match text.strip_prefix("vandaag") {
        Some("") => Some(today),
        Some(offset) => offset.parse().ok().map(|days| day(today, days)),
        None => text.parse().ok(),
    }
}

fn fill_days(data: &mut Value, today: Date) {
    match data {
        Value::String(text) if text.starts_with("vandaag") => {
            if let Some(day) = on(text, today) {
                *text = day.to_string();
            }
        }
        Value::Object(fields) => fields.values_mut().for_each(|value| fill_days(value, today)),
        Value::Array(values) => values.iter_mut().for_each(|value| fill_days(value, today)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_written_life_can_be_read_on_any_day() {
        for today in [date(2026, 3, 12), date(2028, 2, 29), date(2030, 12, 31)] {
            let lives = written(today).expect("all files");
            assert_eq!(lives.len(), FILES.len());
            assert!(lives.iter().all(|life| life.facts.iter().all(|told| told.day <= today)));
        }
    }

    #[test]
    fn every_written_life_shows_what_its_file_is_called() {
        let (law, today) = (wi2021::Law::built_in(), date(2026, 11, 23));
        let mut wrong = Vec::new();
        for ((name, _), life) in FILES.iter().zip(written(today).expect("all files")) {
            let facts: Vec<wi2021::Fact> = life
                .facts
                .into_iter()
                .zip(1..)
                .map(|(told, id)| wi2021::Fact {
                    id: uuid::Uuid::from_u128(id),
                    happened: told.day,
                    recorded: None,
                    corrects: None,
                    kind: told.kind,
                })
                .collect();
            let found = wi2021::assess(&facts, today, &law);
            let shown = match *name {
                "niet-deze-wet" => matches!(found.standing, wi2021::Standing::NotThisLaw(_)),
                "afgeschaald-en-geslaagd" => found.standing == wi2021::Standing::Fulfilled,
                "aanbieder-gesloten" => {
                    found.dangers.iter().any(|danger| danger.code == wi2021::DangerCode::AanbiederWeggevallen)
                }
                code => found.dangers.iter().any(|danger| serde_json::json!(danger.code) == code),
            };
            if !shown {
                wrong.push((name, found.dangers.iter().map(|danger| danger.code).collect::<Vec<_>>()));
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn days_are_counted_from_today() {
        let today = date(2026, 3, 12);
        assert_eq!(on("vandaag-12", today), Some(date(2026, 2, 28)));
        assert_eq!(on("vandaag+1", today), Some(date(2026, 3, 13)));
        assert_eq!(on("2026-01-01", today), Some(date(2026, 1, 1)));
        assert_eq!(on("gisteren", today), None);
    }
}
