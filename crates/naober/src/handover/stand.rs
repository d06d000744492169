//! Where somebody stands by the law, in a few numbers that two municipalities can compare.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use wi2021::{AmountCode, Assessment, TermCode};

/// What has to be the same before and after a move.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stand {
    /// As in files: `b1-route`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leerroute: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termijn_van: Option<Date>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termijn_tot_en_met: Option<Date>,
    /// Minutes followed, by what they are for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub uren_minuten: BTreeMap<String, i32>,
    /// What is left under the cap on fines, once one was imposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruimte_boetemaximum_cent: Option<i64>,
}

impl Stand {
    pub fn of(assessment: &Assessment) -> Self {
        let ours = |code: TermCode| matches!(code, TermCode::Inburgeringstermijn | TermCode::NieuweTermijn);
        let term = assessment.terms.iter().rfind(|term| ours(term.code));
        let room = assessment.amounts.iter().find(|amount| amount.code == AmountCode::RuimteBoetemaximum);
        Self {
            leerroute: assessment.route.map(|route| code(&route)),
            termijn_van: term.and_then(|term| term.start),
            termijn_tot_en_met: term.map(|term| term.due),
            uren_minuten: assessment.hours.iter().map(|hours| (code(&hours.code), hours.done.0)).collect(),
            ruimte_boetemaximum_cent: room.map(|room| room.cents),
        }
    }
}

/// The name of a code outside the program.
pub(super) fn code(code: &impl Serialize) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}
