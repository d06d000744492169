//! Payloads about violations and fines.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Overtreding {
    pub artikel: Boeteartikel,
    #[serde(default)]
    pub verwijtbaarheid: Verwijtbaarheid,
    /// What was done or left, in a few words; the same words link it to a lowering of assistance (W 27).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gedraging: Option<String>,
    /// The day of the violation itself, from which the power to fine lapses (Awb 5:45); absent: the day of finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begaan_op: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Boeteartikel {
    #[serde(rename = "22")]
    Art22,
    #[serde(rename = "23")]
    Art23,
}

/// Bs 7.1(4); `geen` is Awb 5:41.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verwijtbaarheid {
    Opzet,
    GroveSchuld,
    #[default]
    Normaal,
    Verminderd,
    Geen,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gedraging {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gedraging: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GemeentelijkeBoete {
    pub artikel: Boeteartikel,
    pub bedrag_euro: u32,
    /// The day the violation was found; absent: the last one found before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vastgesteld_op: Option<Date>,
    /// The day the fine became irrevocable, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onherroepelijk_op: Option<Date>,
    /// Fined by an earlier municipality: counts too (Bs 7.1, W 35(4)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gemeente: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Onherroepelijk {
    /// Which fine; absent: the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boete: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DuoBoete {
    pub grond: DuoBoetegrond,
    pub bedrag_euro: u32,
    /// Length of the new term that the decision sets, in months (R 7.4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nieuwe_termijn_maanden: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DuoBoetegrond {
    PvtOfMap,
    Leerroute,
}
