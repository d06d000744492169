//! Payloads about arrival, notice and the brede intake.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Leerroute;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gemeente {
    /// CBS code, for example `GM0363`.
    pub gemeente: String,
}

/// The DUO notice. Which of its days counts for the ten weeks is an open reading (`dag-van-kennisgeving`).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kennisgeving {
    /// The day the signal showed in the portal of DUO.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portaaldatum: Option<Date>,
    /// The day the person received the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ontvangen_op: Option<Date>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Oproep {
    /// The last day of the term that the summons sets; the law gives no length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uiterlijk_op: Option<Date>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verzuim {
    /// There was a good reason: it does not count.
    #[serde(default)]
    pub verontschuldigd: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IntakeAfgerond {
    /// Completed without the person, after three summonses (W 14(2)).
    #[serde(default)]
    pub bij_verstek: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ToetsUitslag {
    pub uitkomst: Leerroute,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ToetsOntheffing {
    pub grond: Zintuig,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Zintuig {
    Visueel,
    Auditief,
}

/// The third party and why its information is needed: the file must name both (Bs 5.3(2)).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Derde {
    pub derde: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waarom: Option<String>,
}
