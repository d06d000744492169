//! Payloads about hours followed and exams sat. Hours are decimal: 2.5 is two and a half hours.

use schemars::JsonSchema;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::{Niveau, SoortOpleiding};

/// More hours than a life has in lessons: whoever writes more made a mistake.
const MOST: f32 = 100_000.0;

/// Hours as a number that can be counted with.
pub(super) fn counted<'de, D: Deserializer<'de>>(from: D) -> Result<f32, D::Error> {
    let hours = f32::deserialize(from)?;
    if (0.0..=MOST).contains(&hours) {
        Ok(hours)
    } else {
        Err(D::Error::custom(format!("hours are a number from 0 to {MOST}")))
    }
}

/// The same where nothing may be told.
pub(super) fn maybe_counted<'de, D: Deserializer<'de>>(from: D) -> Result<Option<f32>, D::Error> {
    #[derive(Deserialize)]
    struct Counted(#[serde(deserialize_with = "counted")] f32);
    Ok(Option::<Counted>::deserialize(from)?.map(|Counted(hours)| hours))
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lesuren {
    #[serde(deserialize_with = "counted")]
    pub uren: f32,
    pub vak: Vak,
    /// Of these, given in person; absent: all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "maybe_counted")]
    pub fysiek: Option<f32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aanbieder: Option<String>,
    /// Where the hours were followed; only keurmerk and WEB hours count for afschalen and route change.
    #[serde(default)]
    pub instelling: Instelling,
    /// Followed during the brede intake (Bs 3.14(6), Bs 5.5(2)).
    #[serde(default)]
    pub tijdens_brede_intake: bool,
    /// Followed in VSO, praktijkonderwijs or entree before the PIP (Bs 3.14(9)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binnen_opleiding: Option<SoortOpleiding>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Vak {
    Nt2,
    Knm,
    Alfabetisering,
    /// Lessons of the taalschakeltraject that are not language, for example maths.
    Taalschakel,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Instelling {
    #[default]
    Keurmerk,
    Web,
    Geen,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verzuimuren {
    #[serde(deserialize_with = "counted")]
    pub uren: f32,
    #[serde(default)]
    pub geoorloofd: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ParticipatieUren {
    #[serde(deserialize_with = "counted")]
    pub uren: f32,
    #[serde(default)]
    pub kader: Participatiekader,
}

/// In what setting the participation hours were made (Bs 3.14(2)b, (6)).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Participatiekader {
    #[default]
    ZRoute,
    BredeIntake,
    Participatiewet,
    MaatschappelijkeBegeleiding,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PvtUren {
    #[serde(deserialize_with = "counted")]
    pub uren: f32,
    /// An activity or excursion that makes a core value practical (Bs 3.1(2)).
    #[serde(default)]
    pub activiteit: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MapUren {
    /// Practical deployment on the labour market; 40 are needed (R 3.1).
    #[serde(default)]
    #[serde(deserialize_with = "counted")]
    pub praktijk: f32,
    #[serde(default)]
    #[serde(deserialize_with = "counted")]
    pub theorie: f32,
    /// Followed during the brede intake (Bs 3.2(3)).
    #[serde(default)]
    pub tijdens_brede_intake: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Eindgesprek {
    /// Held by the college itself or a WGR public body; a third party may not (Bs 3.14(4)).
    #[serde(default = "yes")]
    pub door_college: bool,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Examenonderdeel {
    Lezen,
    Luisteren,
    Schrijven,
    Spreken,
    Knm,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Examenpoging {
    pub onderdeel: Examenonderdeel,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub niveau: Option<Niveau>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Examenuitslag {
    pub onderdeel: Examenonderdeel,
    pub geslaagd: bool,
    /// Absent: the level of the PIP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub niveau: Option<Niveau>,
}
