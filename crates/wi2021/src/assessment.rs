//! Duties: what the facts and the law make of each other on a day. Every one carries its basis.

mod amount;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use crate::facts::{Doelgroep, Leerroute, Uitzonderingsgrond, Verblijfsdoel, Wet};
use crate::law::RuleId;
use crate::words::{Step, Word};

pub use amount::*;

/// Everything computed about one dossier on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    pub on: Date,
    pub standing: Standing,
    /// Why the standing is what it is.
    pub standing_basis: Basis,
    pub group: Option<Doelgroep>,
    pub route: Option<Leerroute>,
    pub terms: Vec<Term>,
    pub hours: Vec<HourBalance>,
    pub rights: Vec<Right>,
    pub dangers: Vec<Danger>,
    pub amounts: Vec<Amount>,
    pub decisions: Vec<DecisionNeeded>,
}

/// Where a result comes from: the rule, the facts it rests on, and the arithmetic, put in words on demand.
#[derive(Debug, Clone, PartialEq)]
pub struct Basis {
    pub rule: RuleId,
    /// Positions in the slice of facts that was assessed.
    pub facts: SmallVec<[u16; 4]>,
    pub steps: SmallVec<[Step; 2]>,
}

/// Does this law apply to the person at all?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Obliged, and the clock may run.
    Obliged,
    /// Obliged, but exempt as long as something lasts (W 4(1)c and d) or for good.
    Exempt { temporary: bool },
    /// Wholly dispensed (W 5).
    Dispensed,
    /// Diploma or certificate issued.
    Fulfilled,
    /// The duty ended, or the person died.
    Ended,
    /// This law does not apply: no clock.
    NotThisLaw(NotThisLaw),
    /// The facts do not say yet.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotThisLaw {
    /// An older act applies (W 54(1)).
    OlderAct(Wet),
    Exception(Uitzonderingsgrond),
    TemporaryPurpose(Verblijfsdoel),
    /// No permit of art. 8 a or c (Ukraine included).
    NoPermit,
    TooYoung,
    AowAge,
    /// The signal was withdrawn.
    Withdrawn,
}

/// A term that ends on a day, inclusive.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    pub code: TermCode,
    pub owner: Owner,
    pub start: Option<Date>,
    /// The last day.
    pub due: Date,
    pub state: TermState,
    pub basis: Basis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermState {
    Open,
    /// Done on this day, in time.
    Met(Date),
    /// Done on this day, too late.
    MetLate(Date),
    Missed,
    /// No longer matters.
    Lapsed,
}

/// Whose term it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    Gemeente,
    Inburgeraar,
    Duo,
    Aanbieder,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TermCode {
    /// Adopt the PIP (Bs 5.3).
    PipVaststellen,
    /// Adopt a PIP after a move (Bs 5.3(3)).
    PipNaVerhuizing,
    /// The three years, with everything that extends them (W 11).
    Inburgeringstermijn,
    /// A new term after a DUO fine (W 24(2), 25, R 7.4).
    NieuweTermijn,
    /// Object to the PIP (Awb 6:7).
    BezwaarPip,
    /// Object to a municipal fine.
    BezwaarBoete,
    /// Third chance for the brede intake (W 22(2)).
    DerdeKans,
    /// The term a summons set.
    Oproep,
    /// Make an offer (W 16, R 4.1(1)g).
    Aanbod,
    /// Taalschakeltraject really starts (R 4.1(1)g).
    StartTaalschakeltraject,
    /// Ontzorgen ends (PW 56a).
    Ontzorgen,
    /// DUO decides on an extension (Bs 4.5).
    BeslissingVerlenging,
    /// DUO decides on dispensation.
    BeslissingOntheffing,
    /// DUO decides on an exemption (R 2.3, R 3.14).
    BeslissingVrijstelling,
    /// DUO decides on a loan (Bs 6.5).
    BeslissingLening,
    /// Next progress talk or contact as agreed.
    Voortgangsgesprek,
    /// Delete ordinary data (Bs 9.9(1)).
    BewaartermijnVijfJaar,
    /// Delete the short list (Bs 9.9(2)).
    BewaartermijnVijftigJaar,
    /// The power to fine lapses (Awb 5:45).
    VervalBoetebevoegdheid,
    /// The loan is paid back, from the start to the last day (W 21, Bs 6.7).
    TerugbetalingLening,
    /// Delete the data about the loan (Bs 9.9(3)).
    BewaartermijnLening,
}

/// Hours done against hours needed. Minutes inside, decimal hours outside.
#[derive(Debug, Clone, PartialEq)]
pub struct HourBalance {
    pub code: HourCode,
    pub needed: Hours,
    /// Followed, before deductions.
    pub done: Hours,
    /// Counted without being followed here: MAP and PVT in the Z route, prior school, and so on.
    pub deducted: Hours,
    pub left: Hours,
    pub complete: bool,
    pub basis: Basis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HourCode {
    Pvt,
    MapPraktijk,
    ZCursus,
    ZParticipatie,
    /// NT2 hours towards scaling down (Bs 5.5(1)).
    Afschalen,
    /// Of those, in person (keurmerk rule).
    AfschalenFysiek,
    /// Course hours that the PIP sets.
    PipCursus,
}

/// Time as whole minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Hours(pub i32);

impl Hours {
    pub const ZERO: Self = Self(0);

    pub fn whole(hours: i32) -> Self {
        Self(hours.saturating_mul(60))
    }

    /// Decimal hours, rounded to the minute. Not a number, or beyond a lifetime, counts as nothing.
    pub fn decimal(hours: f32) -> Self {
        let minutes = (f64::from(hours) * 60.0).round();
        if minutes.is_finite() && (0.0..=60_000_000.0).contains(&minutes) {
            #[expect(clippy::cast_possible_truncation, reason = "bounded on the line above")]
            Self(minutes as i32)
        } else {
            Self::ZERO
        }
    }

    pub fn as_decimal(self) -> f64 {
        f64::from(self.0) / 60.0
    }
}

/// Something the person, the college or DUO may do, with its window.
#[derive(Debug, Clone, PartialEq)]
pub struct Right {
    pub code: RightCode,
    pub from: Option<Date>,
    pub until: Option<Date>,
    pub state: RightState,
    /// For an extension: the end of the term it would give.
    pub new_end: Option<Date>,
    /// Proofs that the file still lacks; keys of the word list.
    pub missing: SmallVec<[Word; 2]>,
    pub basis: Basis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RightState {
    NotYet,
    Open,
    Closed,
    /// Asked, and the law says no.
    Refused,
    /// Asked, or granted and used.
    Used,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RightCode {
    /// Change of route (W 17(2), Bs 5.4).
    Routewijziging,
    /// Scaling down to A2 (W 17(3)).
    Afschalen,
    /// Ask for an extension at all (Bs 4.5(1)).
    VerlengingAanvragen,
    VerlengingZiekte,
    VerlengingOverlijden,
    VerlengingBevalling,
    VerlengingOpvanghuis,
    VerlengingAlfabetisering,
    VerlengingDakloosheid,
    VerlengingGeenAanbod,
    VerlengingAanbieder,
    VerlengingOverig,
    VerlengingSamenloop,
    VerlengingOpleiding,
    VerlengingBijnaKlaar,
    VerlengingCategorie,
    /// Ontzorgen by the college (PW 56a).
    Ontzorgen,
    /// Maatschappelijke begeleiding (W 13).
    MaatschappelijkeBegeleiding,
    /// An offer of the college (W 16).
    Aanbod,
    /// A loan from DUO (W 20).
    Lening,
    /// Free exam attempts (R 3.5).
    GratisExamenpogingen,
    /// No leerbaarheidstoets (W 14(6)).
    GeenLeerbaarheidstoets,
    /// Diploma or certificate is within reach: everything is done (Bs 3.15, 3.16).
    Diploma,
    Certificaat,
    /// The fee for the medical report comes back (R 2.7).
    TeruggaveMedischAdvies,
    /// Complete the intake without the person (W 14(2)).
    IntakeBijVerstek,
}

/// Something bad is coming if nobody acts.
#[derive(Debug, Clone, PartialEq)]
pub struct Danger {
    pub code: DangerCode,
    pub urgency: Urgency,
    /// Act before the end of this day.
    pub by: Option<Date>,
    pub basis: Basis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Something is already lost or late.
    TeLaat,
    /// Within two weeks.
    Nu,
    /// Within two months.
    Binnenkort,
    /// Keep in view.
    Volgen,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DangerCode {
    PipBijnaTeLaat,
    PipTeLaat,
    GeenVoortgangscontact,
    AanbodTeLaat,
    TempoTeLaag,
    AlfabetiseringZonderVerlenging,
    AanbiederWeggevallen,
    UrenverklaringVeiligstellen,
    VerlengingNuAanvragen,
    RoutevensterSluit,
    OntzorgenZonderFinancieleStap,
    BegeleidingZonderVervolg,
    BijnaAchttien,
    PartnerUitBeeld,
    TermijnEindigt,
    TermijnVerlopen,
    TermijnWijktAf,
    PvtOfMapNietKlaar,
    DerdeInformatieBlijftUit,
    IntakeStaatStil,
    BoetemaximumBijna,
    LeningBijnaOp,
    BewaartermijnVerloopt,
}

/// The text gives no answer; a person decides.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionNeeded {
    pub code: DecisionCode,
    pub basis: Basis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionCode {
    /// PIP revoked and not replaced: what happens to the term (W 11(3)).
    TermijnNaIntrekkingPip,
    /// Municipal fine for the asylum group after Keren.
    BoeteAsielstatushouder,
    /// Which day of the notice counts.
    DagVanKennisgeving,
    /// A special individual case for a route change outside the window (Bs 5.4(3)).
    BijzonderGevalRoutewijziging,
    /// Hours during the intake and prior school CAN be deducted (Bs 3.14(6), (9)).
    AftrekUren,
    /// Facts contradict each other.
    FeitenSprekenElkaarTegen,
    /// Too little is known to say whether the law applies.
    PlichtOnduidelijk,
    /// An exceptional extension that only DUO can weigh.
    BijzondereVerlenging,
    /// The sum of art. 22 fines before the term and the cap.
    BoetemaximumVoorAanvang,
    /// Is B1 really out of reach (W 17(3)).
    B1NietHaalbaar,
    /// May this fine be imposed, and how high: the same conduct as a lowering (W 27), an earlier fine not known to be final.
    VoorwaardenBoete,
    /// Something that the table or the rule asks is not in the file.
    GegevensOntbreken,
}
