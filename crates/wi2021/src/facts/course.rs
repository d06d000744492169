//! Payloads about the offer, courses and the providers that carry them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aanbod {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aanbieder: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract: Option<String>,
    /// The offer is a taalschakeltraject (onderwijsroute).
    #[serde(default)]
    pub taalschakeltraject: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cursus {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aanbieder: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aanbieder {
    pub aanbieder: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Urenverklaring {
    pub aanbieder: String,
    #[serde(deserialize_with = "super::hours::counted")]
    pub uren: f32,
}
