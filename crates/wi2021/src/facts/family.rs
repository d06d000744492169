//! Payloads about the household and about guidance.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gezinslid {
    pub relatie: Relatie,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geboortedatum: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Relatie {
    Partner,
    Kind,
    Ouder,
    Ander,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GezinslidSignaal {
    pub relatie: Relatie,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Geboorte {
    /// The person of this dossier gave birth (R 4.1(1)c).
    #[serde(default)]
    pub zelf_bevallen: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GeplandeDag {
    pub op: Date,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vervolg {
    /// Who takes over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wie: Option<String>,
}
