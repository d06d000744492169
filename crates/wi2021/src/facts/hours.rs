//! Payloads about hours followed and exams sat. Hours are decimal: 2.5 is two and a half hours.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Niveau, SoortOpleiding};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lesuren {
    pub uren: f32,
    pub vak: Vak,
    /// Of these, given in person; absent: all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    pub uren: f32,
    #[serde(default)]
    pub geoorloofd: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ParticipatieUren {
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
    pub praktijk: f32,
    #[serde(default)]
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
