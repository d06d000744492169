//! Payloads about the term, what extends it, and the loan.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DuoTermijn {
    pub aanvang: Date,
    pub einde: Date,
}

/// A circumstance with its period and proof. Open-ended while it lasts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Omstandigheid {
    pub grond: Verlengingsgrond,
    /// First day; absent: the day of the fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub van: Option<Date>,
    /// Last day, inclusive; absent for a single event or while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tot_en_met: Option<Date>,
    /// The proof the Regeling asks for is in the file.
    #[serde(default)]
    pub bewijs: bool,
}

/// Grounds of R 4.1, Bs 4.3 and Bs 4.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verlengingsgrond {
    Ziekte,
    Overlijden,
    Bevalling,
    Opvanghuis,
    Alfabetisering,
    Dakloosheid,
    GeenAanbod,
    Aanbieder,
    Overig,
    /// Two or more of the above together (R 4.1(1)j).
    Samenloop,
    Opleiding,
    BijnaKlaar,
    /// For all or a category, ex officio (Bs 4.5(3)).
    Categorie,
}

/// Empty `gronden`: every ground in the file is put forward.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VerlengingAanvraag {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gronden: Vec<Verlengingsgrond>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VerlengingBesluit {
    pub toegestaan: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gronden: Vec<Verlengingsgrond>,
    /// As the message of DUO gives it (GGM VerlengingInWeken).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verlenging_in_weken: Option<u32>,
    /// The new last day, if DUO names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nieuwe_einddatum: Option<Date>,
    /// Decided without a request, for an individual special case (Bs 4.5(2)).
    #[serde(default)]
    pub ambtshalve: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lening {
    pub bedrag_euro: u32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeningAanvraag {
    /// Yearly draagkracht in whole euros, if known (R 6.8).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jaardraagkracht_euro: Option<u32>,
}
