//! Payloads about the person, residence, and whether this law applies at all.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Examenonderdeel, Leerroute};

/// Nothing more to say than that it happened.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Leeg {}

/// A reason in a few words.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reden {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reden: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Persoon {
    pub geboortedatum: Date,
    /// The day the person reaches the AOW age (AOW 7a). Person dependent, so never computed here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aow_datum: Option<Date>,
}

/// Lawful residence under art. 8 of the Vreemdelingenwet 2000.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verblijf {
    pub vergunning: Vergunning,
    /// Why a regular permit was given; not needed for asylum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verblijfsdoel: Option<Verblijfsdoel>,
    /// For a family permit: what the person lived with holds (W 13(1)b).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referent: Option<Referent>,
    /// A geestelijke bedienaar is obliged even on a temporary permit (W 3(1)b).
    #[serde(default)]
    pub geestelijke_bedienaar: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Vergunning {
    /// Asylum permit for a fixed term (Vw 28, 8 c), nareis permits included.
    AsielBepaaldeTijd,
    /// Regular permit for a fixed term (Vw 14, 8 a).
    RegulierBepaaldeTijd,
    /// Temporary Protection Directive (Ukraine): no permit of art. 8 a or c, so no duty.
    TijdelijkeBescherming,
    /// Asylum permit for an indefinite term (Vw 33): a duty that began before goes on.
    AsielOnbepaaldeTijd,
    /// Lawful residence while an application is decided (Vw 8 g, h): a duty that began before goes on (Bs 2.1(1)).
    AanvraagInBehandeling,
    /// Any other right to stay: EU law, permanent permits, Dutch nationality.
    Anders,
}

/// Purposes of stay; those in Bs 2.2(1) are temporary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verblijfsdoel {
    /// Family member of someone who stays for a non-temporary purpose.
    Gezin,
    /// Family member of a temporary resident.
    GezinBijTijdelijk,
    Zelfstandig,
    Kennismigrant,
    EuropeseBlauweKaart,
    Seizoenarbeid,
    OverplaatsingBinnenOnderneming,
    ArbeidInLoondienst,
    GrensoverschrijdendeDiensten,
    Onderzoek,
    LerendWerken,
    Militair,
    Studie,
    ZoekenNaarWerk,
    Uitwisseling,
    MedischeBehandeling,
    TijdelijkHumanitair,
    /// Awaiting a request under art. 17 RWN.
    AfwachtingRwn17,
    NietTijdelijkHumanitair,
    GeestelijkeBedienaar,
    VermogendeVreemdeling,
    /// Another purpose that is not temporary.
    OverigNietTijdelijk,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Referent {
    /// Holds a temporary or permanent asylum permit (Vw 28, 33).
    AsielvergunningHouder,
    /// Holds an EU long-term permit with the note "international protection".
    EuLangdurigInternationaleBescherming,
    Overig,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Uitzondering {
    pub grond: Uitzonderingsgrond,
}

/// Grounds of W 3(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Uitzonderingsgrond {
    EuEerZwitser,
    EuGezinslid,
    EuLangdurigIngezetene,
    Verdrag,
}

/// What DUO says: which act applies. Before 2022-01-01 the older acts (W 54(1)).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plicht {
    pub wet: Wet,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Wet {
    Wi2021,
    Wi2013,
    Wi2007,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BehandeldAls {
    pub doelgroep: Doelgroep,
}

/// The groups that matter to the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Doelgroep {
    /// W 13(1)a: own temporary asylum permit.
    AsielstatushouderA,
    /// W 13(1)b: regular family permit with a sponsor who holds asylum protection.
    AsielstatushouderB,
    /// W 19: everyone else who is obliged.
    GezinsmigrantOfOverig,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Intrekking {
    pub reden: RedenIntrekking,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RedenIntrekking {
    VerkeerdeWet,
    VerkeerdeGemeente,
    VerkeerdePersoon,
    NietInburgeringsplichtig,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vrijstelling {
    pub grond: Vrijstellingsgrond,
    /// Empty: exempt from everything. Otherwise only these exam parts (W 7(3), R 3.12, 3.13).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub onderdelen: Vec<Examenonderdeel>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Vrijstellingsgrond {
    /// At least 8 years of compulsory schooling in the Netherlands (W 4(1)a).
    AchtJaarSchool,
    /// Diploma of R 2.1 (W 4(1)b).
    Diploma,
    /// Sufficiently integrated (W 4(1)e).
    VoldoendeIngeburgerd,
    /// Certificates for exam parts (W 7(3)).
    Certificaat,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OntheffingAanvraag {
    pub grond: Ontheffingsgrond,
    /// The fee paid for the medical report, in whole euros (R 2.7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub betaald_euro: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ontheffingsgrond {
    /// W 5(1): impediment or disability.
    Medisch,
    /// W 5(2): exceptional individual circumstances.
    BijzondereOmstandigheden,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OntheffingBesluit {
    pub grond: Ontheffingsgrond,
    pub omvang: Omvang,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub onderdelen: Vec<Ontheffingsonderdeel>,
    /// The medical report led to adapted exam conditions instead (Bs 3.9): the fee comes back too.
    #[serde(default)]
    pub aangepaste_examenomstandigheden: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Omvang {
    Volledig,
    Gedeeltelijk,
    Afgewezen,
}

/// Parts that a partial dispensation may name (Bs 2.7(3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ontheffingsonderdeel {
    Lezen,
    Luisteren,
    Schrijven,
    Spreken,
    Knm,
    Participatiedeel,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opleiding {
    pub opleiding: SoortOpleiding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SoortOpleiding {
    /// School under the Leerplichtwet: leerplichtig or kwalificatieplichtig (W 4(1)c).
    Leerplichtig,
    /// A study that leads to an exempting diploma (W 4(1)d, R 2.2).
    Vrijstellend,
    Praktijkonderwijs,
    /// VSO, profile arbeidsmarkt or dagbesteding.
    Vso,
    Entree,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Voldaan {
    pub bewijs: Bewijs,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leerroute: Option<Leerroute>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bewijs {
    Diploma,
    Certificaat,
}
