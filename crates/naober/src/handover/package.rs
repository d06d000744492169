//! The package: a file of facts in the public format, wrapped with who gives it to whom, about whom, and a checksum.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use sha2::{Digest as _, Sha256};
use wi2021::{Fact, FactId};

use super::{Stand, code_typed};
use crate::access::{Bsn, VNumber};
use crate::dossier::Adres;
use crate::plan::pip::Content;

/// The format this release writes and reads.
const FORMAT: &str = "naober-overdracht/1";
/// The largest package. One dossier with a fact for every lesson is a tenth of it.
pub const LARGEST: usize = 5 * 1024 * 1024;
/// The most facts in one package: someone with a lesson every day for three years has a third.
const MOST: usize = 4_000;
/// The most versions of the plan, and the most kinds of hours: many times what there is.
const PLANS: usize = 100;
const BALANCES: usize = 40;
/// Mistakes in facts that are told; who gets a file with more needs another file.
const TOLD: usize = 10;
/// Years that anybody of this law has to do with.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// A package as it was read, or is to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Package {
    /// CBS codes.
    pub from: String,
    pub from_name: String,
    pub to: String,
    pub made_on: Date,
    /// Number of the dossier there.
    pub dossier: String,
    pub person: Person,
    pub stand: Stand,
    /// Adopted versions of the plan, the first one first.
    pub plans: Vec<PlanVersion>,
    pub facts: Vec<Fact>,
    pub lapsed: Vec<FactId>,
}

/// A plan as it was adopted: goals and people around are in it as far as it holds them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanVersion {
    pub versie: i64,
    /// The dagtekening.
    pub dagtekening: Date,
    pub inhoud: Content,
}

/// Who it is about.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub voornamen: String,
    pub achternaam: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geboortedatum: Option<Date>,
    /// The next college needs it to know the person (W 36).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bsn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub v_nummer: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taal: Option<String>,
    /// Where post went; whoever moves may live there no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adres: Option<Adres>,
}

/// Why a file is no package for us.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    #[error("too large")]
    TooLarge,
    #[error("not text")]
    NotText,
    #[error("not JSON")]
    NotJson,
    #[error("not a package")]
    NotAPackage,
    #[error("another version")]
    OtherVersion,
    #[error("the checksum differs")]
    Checksum,
    /// For the municipality with this code.
    #[error("for another municipality")]
    ForAnother(String),
    #[error("made here")]
    MadeHere,
    /// No number by which the person can be known, or one that is none.
    #[error("no number")]
    NoNumber,
    #[error("a day out of reach")]
    DayOutOfReach,
    /// What is wrong with the facts, for who made the file.
    #[error("facts: {0:?}")]
    Facts(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    #[serde(rename = "formaat")]
    _format: String,
    van: String,
    #[serde(default)]
    van_naam: String,
    naar: String,
    gemaakt_op: Date,
    dossier: String,
}

impl Package {
    /// The file and its checksum.
    pub fn write(&self) -> (String, String) {
        let head = json!({
            "formaat": FORMAT, "van": self.from, "van_naam": self.from_name, "naar": self.to,
            "gemaakt_op": self.made_on, "dossier": self.dossier,
        });
        let whole = json!({
            "overdracht": head, "persoon": self.person, "stand": self.stand, "plannen": self.plans, "vervallen": self.lapsed,
            "feiten": { "naober": wi2021::file::FORMAT, "dossier": self.dossier,
                "feiten": self.facts.iter().map(line).collect::<Vec<_>>() },
        });
        // Read back once, so that a number is written the way whoever reads it will write it.
        let mut whole: Json = serde_json::from_str(&whole.to_string()).unwrap_or(whole);
        let checksum = checksum(&whole);
        whole["overdracht"]["controlegetal"] = Json::String(checksum.clone());
        (serde_json::to_string_pretty(&whole).unwrap_or_default(), checksum)
    }

    /// Reads a file that somebody sent for this municipality.
    ///
    /// # Errors
    /// [`Wrong`] says why it is none.
    pub fn read(bytes: &[u8], own: &str) -> Result<(Self, String), Wrong> {
        if bytes.len() > LARGEST {
            return Err(Wrong::TooLarge);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| Wrong::NotText)?;
        let mut whole: Json = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| Wrong::NotJson)?;
        let given = of_this_version(&mut whole)?;
        if checksum(&whole) != given {
            return Err(Wrong::Checksum);
        }
        let package = Self::parsed(whole)?;
        if package.from == own {
            return Err(Wrong::MadeHere);
        }
        if package.to != own {
            return Err(Wrong::ForAnother(package.to));
        }
        if package.bsn()?.is_none() && package.v_number()?.is_none() {
            return Err(Wrong::NoNumber);
        }
        Ok((package, given))
    }

    fn parsed(mut whole: Json) -> Result<Self, Wrong> {
        if days(&whole).any(|day| !YEARS.contains(&day.year())) {
            return Err(Wrong::DayOutOfReach);
        }
        let mut part = |name: &str| whole.get_mut(name).map(Json::take).ok_or(Wrong::NotAPackage);
        let head: Head = parse(part("overdracht")?)?;
        let (person, stand): (Person, Stand) = (parse(part("persoon")?)?, parse(part("stand")?)?);
        if person.voornamen.trim().is_empty() && person.achternaam.trim().is_empty() {
            return Err(Wrong::NotAPackage);
        }
        let plans: Vec<PlanVersion> = parse(part("plannen")?)?;
        let lapsed: Vec<FactId> = parse(part("vervallen")?)?;
        let document = wi2021::file::read(&part("feiten")?.to_string())
            .map_err(|errors| Wrong::Facts(errors.0.iter().take(TOLD).map(ToString::to_string).collect()))?;
        let many = document.facts.len() > MOST || lapsed.len() > MOST || plans.len() > PLANS;
        if many || stand.uren_minuten.len() > BALANCES {
            return Err(Wrong::TooLarge);
        }
        // The number tells the facts of one person from those of another with the same ids.
        if head.dossier.trim().is_empty() {
            return Err(Wrong::NotAPackage);
        }
        Ok(Self {
            from: code_typed(&head.van).ok_or(Wrong::NotAPackage)?,
            from_name: head.van_naam.chars().take(100).collect(),
            to: code_typed(&head.naar).ok_or(Wrong::NotAPackage)?,
            made_on: head.gemaakt_op,
            dossier: head.dossier.chars().take(40).collect(),
            person,
            stand,
            plans,
            facts: document.facts,
            lapsed,
        })
    }

    /// # Errors
    /// [`Wrong::NoNumber`] for a number that is none.
    pub fn bsn(&self) -> Result<Option<Bsn>, Wrong> {
        self.person.bsn.as_deref().map(Bsn::parse).transpose().map_err(|_| Wrong::NoNumber)
    }

    /// # Errors
    /// [`Wrong::NoNumber`] for a number that is none.
    pub fn v_number(&self) -> Result<Option<VNumber>, Wrong> {
        self.person.v_nummer.as_deref().map(VNumber::parse).transpose().map_err(|_| Wrong::NoNumber)
    }
}

/// Takes the checksum out; a file of another kind has none.
fn of_this_version(whole: &mut Json) -> Result<String, Wrong> {
    let head = whole.get_mut("overdracht").and_then(Json::as_object_mut).ok_or(Wrong::NotAPackage)?;
    match head.get("formaat").and_then(Json::as_str) {
        Some(FORMAT) => {}
        Some(other) if other.starts_with("naober-overdracht/") => return Err(Wrong::OtherVersion),
        _ => return Err(Wrong::NotAPackage),
    }
    match head.remove("controlegetal") {
        Some(Json::String(given)) => Ok(given),
        _ => Err(Wrong::Checksum),
    }
}

fn parse<T: for<'de> Deserialize<'de>>(part: Json) -> Result<T, Wrong> {
    serde_json::from_value(part).map_err(|_| Wrong::NotAPackage)
}

/// One fact in the public format.
fn line(fact: &Fact) -> Json {
    let data: Map<String, Json> = serde_json::from_str(&fact.kind.data()).unwrap_or_default();
    let mut line = json!({ "id": fact.id, "datum": fact.happened, "soort": fact.kind.name() });
    if !data.is_empty() {
        line["gegevens"] = Json::Object(data);
    }
    line
}

/// Over the contents without white space and with sorted names: it does not matter how the file is laid out.
pub(super) fn checksum(whole: &Json) -> String {
    let mut text = String::new();
    canonical(whole, &mut text);
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn canonical(value: &Json, out: &mut String) {
    match value {
        Json::Object(map) => {
            let mut names: Vec<&String> = map.keys().collect();
            names.sort();
            out.push('{');
            for (at, name) in names.into_iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                out.push_str(&Json::String(name.clone()).to_string());
                out.push(':');
                canonical(&map[name], out);
            }
            out.push('}');
        }
        Json::Array(list) => {
            out.push('[');
            for (at, item) in list.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                canonical(item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// Every text that reads as a day.
fn days(value: &Json) -> Box<dyn Iterator<Item = Date> + '_> {
    match value {
        Json::String(text) => Box::new(text.parse::<Date>().ok().into_iter()),
        Json::Array(list) => Box::new(list.iter().flat_map(days)),
        Json::Object(map) => Box::new(map.values().flat_map(days)),
        _ => Box::new(std::iter::empty()),
    }
}
