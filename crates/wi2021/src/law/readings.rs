//! Open readings: places where the text leaves room, with the choice this municipality made.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The readings in force. Every field has a default; docs/policy/open-readings.md tells why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Readings {
    /// Which day of the DUO notice starts the ten weeks (Bs 5.3(1)).
    pub dag_van_kennisgeving: DagVanKennisgeving,
    /// With several notices in the file: which one starts the ten weeks.
    pub meerdere_kennisgevingen: EersteOfLaatste,
    /// Are extensions "equal to the duration" counted in whole weeks (R 4.1)?
    pub verlenging_in_hele_weken: Weken,
    /// One or two fines when both PVT and MAP are missing (W 24).
    pub boete_pvt_en_map: EenOfTwee,
    /// Does the third chance of W 22(2) move to the next working day?
    pub derde_kans_schuift: JaNee,
    /// Do art. 22 fines from before the term count towards the cap of Bs 7.1(5)?
    pub boetemaximum_voor_aanvang: TeltMee,
    /// Municipal fines for the asylum group after Keren.
    pub gemeentelijke_boete_asielgroep: Asielboete,
    /// Is the blame percentage taken of the laddered amount (Bs 7.1(3)(4))?
    pub percentage_over_ladderbedrag: JaNee,
    /// Which column of annex 6a the asylum group reads.
    pub kolom_bijlage_6a_asiel: Kolom,
}

/// Declares one reading: its choices, the first of which is the default.
macro_rules! reading {
    ($(#[$doc:meta])* $name:ident { $first:ident $(, $other:ident)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { #[default] $first, $($other),* }
    };
}

reading! { DagVanKennisgeving { Briefdatum, Portaaldatum, Ontvangst } }
reading! { EersteOfLaatste { Eerste, Laatste } }
reading! { Weken { Nee, Omhoog, Omlaag } }
reading! { EenOfTwee { Een, Twee } }
reading! { JaNee { Ja, Nee } }
reading! { TeltMee { TeltMee, TeltNietMee } }
reading! { Asielboete { Blokkeren, Waarschuwen } }
reading! { Kolom { Percentage, Uren } }
