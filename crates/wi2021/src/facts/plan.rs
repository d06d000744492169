//! Payloads about the PIP, the route and the talks about it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Leerroute {
    #[serde(rename = "b1-route")]
    B1,
    #[serde(rename = "onderwijsroute")]
    Onderwijs,
    #[serde(rename = "z-route")]
    Z,
}

/// What the PIP must hold (W 15, Bs 5.3(4)).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pip {
    pub leerroute: Leerroute,
    /// The municipality that adopted it, as CBS code; absent: the one of the dossier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gemeente: Option<String>,
    /// The day it was announced to the person; absent: the dagtekening. Starts the six weeks for objection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bekendgemaakt_op: Option<Date>,
    /// Language level of the exams.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub niveau: Option<Niveau>,
    /// Course hours a week, binding for asielstatushouders (W 15(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "super::hours::maybe_counted")]
    pub uren_per_week: Option<f32>,
    /// Course hours in total that the plan sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uren_totaal: Option<u32>,
    /// A lower norm than the 800 course hours of the Z route, for an impairment of sight or hearing (R 3.16(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub z_cursusuren: Option<u32>,
    /// Number of progress talks (Bs 5.3(4)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voortgangsgesprekken: Option<u32>,
    /// Weeks between two progress contacts, as agreed in the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_interval_weken: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Niveau {
    A1,
    A2,
    B1,
    B2,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PipWijziging {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reden: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bekendgemaakt_op: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "super::hours::maybe_counted")]
    pub uren_per_week: Option<f32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uren_totaal: Option<u32>,
    /// A lower norm than the 800 course hours of the Z route, for an impairment of sight or hearing (R 3.16(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub z_cursusuren: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voortgangsgesprekken: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_interval_weken: Option<u32>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PipIntrekking {
    /// Another plan takes its place (W 11(3)); otherwise a human must decide what happens to the term.
    #[serde(default)]
    pub wordt_vervangen: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Routewijziging {
    pub naar: Leerroute,
    /// A special individual case, with reasons (Bs 5.4(3)).
    #[serde(default)]
    pub bijzonder_geval: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reden: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Afschaling {
    /// The skills that may be sat at A2; empty: all four.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub onderdelen: Vec<super::Examenonderdeel>,
    /// The school reports sufficient effort in the lessons (Bs 5.5(1)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voldoende_inspanning: Option<bool>,
    /// Facts show that B1 is not reachable within the term (W 17(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b1_niet_haalbaar: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bezwaar {
    pub tegen: BezwaarTegen,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BezwaarTegen {
    Pip,
    GemeentelijkeBoete,
    DuoBesluit,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wijze: Option<String>,
}
