//! Amounts: fines, the loan, the grant, and why one does not stand.

use serde::{Deserialize, Serialize};

use super::Basis;

/// Money that the law attaches to the facts. Nothing here is proposed to anyone by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    pub code: AmountCode,
    /// In cents.
    pub cents: i64,
    /// For a fine of DUO: the length of the new term in months.
    pub new_term_months: Option<u32>,
    /// For the grant: the budget year it counts in.
    pub budget_year: Option<i16>,
    /// Why no fine may be imposed, although the table gives one.
    pub blocked: Option<Block>,
    pub basis: Basis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AmountCode {
    /// Fine of W 22 for the last violation found.
    BoeteArt22,
    /// Fine of W 23 for a violation that no fine has answered, or for the last one found.
    BoeteArt23,
    /// Fine of W 24, PVT or MAP missing at the end of the term.
    BoeteArt24,
    /// Fine of W 25, route missing at the end of the term.
    BoeteArt25,
    /// What is left under the cap of Bs 7.1(5).
    RuimteBoetemaximum,
    LeningMaximum,
    /// What was lent so far.
    LeningGebruikt,
    /// What may still be borrowed.
    LeningRuimte,
    TeruggaveMedischAdvies,
    /// Performance part of the grant (Bs 10.1(4)).
    Prestatiebekostiging,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// No fine yet: a warning and a second summons come first (W 14(1)).
    EerstWaarschuwing,
    /// Asylum group: never proposed (law of the Union, Keren).
    Asielstatushouder,
    /// Assistance was lowered for the same conduct (W 27).
    BijstandVerlaagd,
    GeenVerwijt,
    MaximumBereikt,
    /// The power to fine has lapsed (Awb 5:45).
    Vervallen,
    /// For the grant: the amount of that year is not published yet.
    BedragOnbekend,
}
