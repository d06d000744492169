//! The table of all kinds of fact: name on the outside, payload, and the subject it belongs to.

use serde::{Deserialize, Serialize};

use super::*;

/// What a kind of fact is about; forms and lists are grouped by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    Plicht,
    Intake,
    Plan,
    Aanbod,
    Uren,
    Termijn,
    Begeleiding,
    Boete,
    Gezin,
    Correctie,
}

/// A kind as the outside knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindInfo {
    pub name: &'static str,
    pub subject: Subject,
}

/// Why a kind could not be read.
#[derive(Debug, thiserror::Error)]
pub enum KindError {
    #[error("unknown kind of fact: {0}")]
    Unknown(String),
    /// The field path inside `gegevens`, and what is wrong with it.
    #[error("{path}: {message}")]
    Field { path: String, message: String },
}

macro_rules! kinds {
    ($($subject:ident { $($name:literal $variant:ident($payload:ident) $doc:literal;)+ })+) => {
        /// What happened. The payload of each kind is its `gegevens`.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Kind {
            $($(#[doc = $doc] $variant($payload),)+)+
        }

        /// A kind without its payload, for looking facts up.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Tag { $($($variant,)+)+ }

        impl Kind {
            pub(crate) fn tag(&self) -> Tag {
                match self { $($(Self::$variant(_) => Tag::$variant,)+)+ }
            }

            /// Every kind, in the order of the story.
            pub const ALL: &[KindInfo] = &[
                $($(KindInfo { name: $name, subject: Subject::$subject },)+)+
            ];

            /// The kebab-case name used in files, the API and the database.
            pub fn name(&self) -> &'static str {
                match self { $($(Self::$variant(_) => $name,)+)+ }
            }

            pub fn subject(&self) -> Subject {
                match self { $($(Self::$variant(_) => Subject::$subject,)+)+ }
            }

            /// The payload as JSON text, as it is stored.
            pub fn data(&self) -> String {
                match self { $($(Self::$variant(payload) => to_json(payload),)+)+ }
            }

            /// Reads a kind from its name and the JSON text of its payload.
            ///
            /// # Errors
            /// [`KindError::Unknown`] for a name that is not in the table, [`KindError::Field`] with the path of the first bad field.
            pub fn parse(name: &str, data: &str) -> Result<Self, KindError> {
                match name {
                    $($($name => from_json::<$payload>(data).map(Self::$variant),)+)+
                    other => Err(KindError::Unknown(other.to_owned())),
                }
            }

            /// The JSON schema of each kind's payload with a line about it, for `docs/facts.schema.json`.
            pub fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<(KindInfo, &'static str, schemars::Schema)> {
                vec![$($((KindInfo { name: $name, subject: Subject::$subject }, $doc.trim(), generator.subschema_for::<$payload>()),)+)+]
            }
        }
    };
}

kinds! {
    Plicht {
        "persoon-geregistreerd" PersoonGeregistreerd(Persoon) "Who it is: date of birth and AOW date, as registered.";
        "verblijf-verleend" VerblijfVerleend(Verblijf) "Lawful residence was granted (W 3(1)); `datum` is the first day of residence.";
        "verblijf-geeindigd" VerblijfGeeindigd(Reden) "Lawful residence ended.";
        "uitzondering-vastgesteld" UitzonderingVastgesteld(Uitzondering) "The law does not apply to this person (W 3(2)).";
        "inburgeringsplicht-vastgesteld" InburgeringsplichtVastgesteld(Plicht) "DUO tells the college that the person is obliged, and under which act.";
        "inburgeringsplicht-onderbroken" InburgeringsplichtOnderbroken(Reden) "The duty ends for now: no registration, a temporary purpose, or clergy work interrupted (Bs 2.1(2)); `datum` is the first day of the gap.";
        "inburgeringsplicht-hervat" InburgeringsplichtHervat(Leeg) "The duty is back after a gap; `datum` is the first day it holds again.";
        "inburgeringsplicht-geeindigd" InburgeringsplichtGeeindigd(Reden) "The duty ended for good.";
        "wordt-behandeld-als-vastgesteld" WordtBehandeldAlsVastgesteld(BehandeldAls) "The group the person is treated as (W 13(1), W 19).";
        "melding-ingetrokken" MeldingIngetrokken(Intrekking) "A signal was wrong: wrong act, wrong municipality, or wrong person.";
        "vrijstelling-aangevraagd" VrijstellingAangevraagd(Vrijstelling) "An exemption was asked (R 2.3, R 3.12-3.14); `datum` is the day of receipt.";
        "vrijstelling-afgewezen" VrijstellingAfgewezen(Vrijstelling) "DUO refused an exemption.";
        "vrijstelling-verleend" VrijstellingVerleend(Vrijstelling) "DUO exempts the person, wholly or for exam parts (W 4, W 7(3)).";
        "ontheffing-aangevraagd" OntheffingAangevraagd(OntheffingAanvraag) "Dispensation was asked (W 5); `datum` is the day of receipt.";
        "ontheffing-beslist" OntheffingBeslist(OntheffingBesluit) "DUO decided on dispensation.";
        "opleiding-gestart" OpleidingGestart(Opleiding) "Enrolled in a school or study (W 4(1)c and d, Bs 4.3, Bs 3.14(9)).";
        "opleiding-beeindigd" OpleidingBeeindigd(Opleiding) "De-registered from a school or study.";
        "plicht-voldaan" PlichtVoldaan(Voldaan) "DUO issued the diploma or certificate.";
        "overleden" Overleden(Leeg) "The person died.";
    }
    Intake {
        "gemeente-gekoppeld" GemeenteGekoppeld(Gemeente) "COA coupled the person to a municipality (Huisvestingswet 28).";
        "brp-ingeschreven" BrpIngeschreven(Gemeente) "Registered in the BRP of a municipality; a later one in another municipality is a move.";
        "kennisgeving-ontvangen" KennisgevingOntvangen(Kennisgeving) "DUO told the person of the duty; `datum` is the date of the letter (Bs 5.3(1)).";
        "oproep-brede-intake-verzonden" OproepVerzonden(Oproep) "The college summoned the person to the brede intake (W 14(1)).";
        "waarschuwing-verzonden" WaarschuwingVerzonden(Oproep) "Written warning with a second summons (W 14(1)).";
        "brede-intake-niet-verschenen" NietVerschenen(Verzuim) "The person did not come or did not cooperate.";
        "brede-intake-gestart" BredeIntakeGestart(Leeg) "The brede intake began.";
        "brede-intake-afgerond" BredeIntakeAfgerond(IntakeAfgerond) "The brede intake was completed, in the person's presence or in absence (W 14(2)).";
        "leerbaarheidstoets-uitslag-ontvangen" LeerbaarheidstoetsUitslag(ToetsUitslag) "DUO gave the outcome of the leerbaarheidstoets (W 35(1)).";
        "leerbaarheidstoets-ontheven" LeerbaarheidstoetsOntheven(ToetsOntheffing) "The college dispensed from the leerbaarheidstoets (W 14(6)).";
        "informatie-derde-gevraagd" InformatieDerdeGevraagd(Derde) "The plan cannot reasonably be adopted without information of a third party (Bs 5.3(2)).";
        "informatie-derde-ontvangen" InformatieDerdeOntvangen(Derde) "That information came in; two weeks run from here (Bs 5.3(2)).";
    }
    Plan {
        "pip-vastgesteld" PipVastgesteld(Pip) "The PIP was adopted; `datum` is the dagtekening. The first one starts the term (W 11(2)); one after a move answers that move (Bs 5.3(3)).";
        "pip-gewijzigd" PipGewijzigd(PipWijziging) "The PIP was changed; this never moves the start of the term (W 11(3)).";
        "pip-ingetrokken" PipIngetrokken(PipIntrekking) "The PIP was revoked or annulled.";
        "leerroutewijziging-voorgesteld" LeerroutewijzigingVoorgesteld(Routewijziging) "A change of route is considered; answered by the window of Bs 5.4.";
        "leerroute-gewijzigd" LeerrouteGewijzigd(Routewijziging) "The route was changed (W 17(2)).";
        "afschalen-verzocht" AfschalenVerzocht(Afschaling) "Scaling down to A2 is asked (W 17(3)).";
        "examen-a2-toegestaan" ExamenA2Toegestaan(Afschaling) "The college lets the person sit exams at A2 (W 17(3)).";
        "bezwaar-ingediend" BezwaarIngediend(Bezwaar) "An objection was lodged (Awb 6:7).";
        "voortgangsgesprek-gevoerd" VoortgangsgesprekGevoerd(Leeg) "A progress talk was held (W 17(1), Bs 5.3(4)).";
        "contact-gehad" ContactGehad(Contact) "There was contact with the person outside a progress talk.";
    }
    Aanbod {
        "aanbod-gedaan" AanbodGedaan(Aanbod) "The college offered a course or education (W 16).";
        "cursus-gestart" CursusGestart(Cursus) "A course began.";
        "cursus-beeindigd" CursusBeeindigd(Cursus) "A course ended.";
        "taalschakeltraject-gestart" TaalschakeltrajectGestart(Cursus) "The taalschakeltraject really began (W 8).";
        "taalschakeldiploma-behaald" TaalschakeldiplomaBehaald(Leeg) "The taalschakeltraject was completed (W 8).";
        "alfabetisering-gestart" AlfabetiseringGestart(Cursus) "An alfabetisering course began.";
        "alfabetisering-beeindigd" AlfabetiseringBeeindigd(Cursus) "An alfabetisering course ended.";
        "keurmerk-vervallen" KeurmerkVervallen(Aanbieder) "A provider of this person lost its keurmerk (R 8.1).";
        "aanbieder-gesloten" AanbiederGesloten(Aanbieder) "A provider of this person closed.";
        "urenverklaring-ontvangen" UrenverklaringOntvangen(Urenverklaring) "The provider certified the hours followed.";
    }
    Uren {
        "lesuren-gevolgd" LesurenGevolgd(Lesuren) "Course hours were followed; `datum` is the last day they cover.";
        "verzuim-gemeld" VerzuimGemeld(Verzuimuren) "Hours missed, permitted or not.";
        "participatie-uren-gevolgd" ParticipatieUrenGevolgd(ParticipatieUren) "Participation hours of the Z route (Bs 3.14(2)b).";
        "pvt-uren-gevolgd" PvtUrenGevolgd(PvtUren) "Hours of the PVT (Bs 3.1).";
        "participatieverklaring-ondertekend" ParticipatieverklaringOndertekend(Leeg) "The participatieverklaring was signed (Bs 3.1(1)).";
        "map-uren-gevolgd" MapUrenGevolgd(MapUren) "Hours of the MAP, practical and theory (R 3.1).";
        "map-eindgesprek-gevoerd" MapEindgesprekGevoerd(Leeg) "The final talk of the MAP with the college (Bs 3.2(2)).";
        "z-eindgesprek-gevoerd" ZEindgesprekGevoerd(Eindgesprek) "The final talk of the Z route (Bs 3.14(2)c).";
        "examenpoging-gedaan" ExamenpogingGedaan(Examenpoging) "An exam part was sat.";
        "examenonderdeel-uitslag-ontvangen" ExamenonderdeelUitslag(Examenuitslag) "The result of an exam part came in; it counts as an attempt.";
    }
    Termijn {
        "termijn-vastgesteld" TermijnVastgesteld(DuoTermijn) "What DUO says the term is; our own stays beside it.";
        "omstandigheid-vastgesteld" OmstandigheidVastgesteld(Omstandigheid) "A circumstance that may extend the term (R 4.1); `datum` is the day we could know it.";
        "verlenging-aangevraagd" VerlengingAangevraagd(VerlengingAanvraag) "An extension was asked; `datum` is the day of receipt (Bs 4.5).";
        "verlenging-beslist" VerlengingBeslist(VerlengingBesluit) "DUO decided on an extension.";
        "lening-verstrekt" LeningVerstrekt(Lening) "DUO lent money (W 20).";
        "lening-aangevraagd" LeningAangevraagd(LeningAanvraag) "A loan was asked (Bs 6.5).";
        "lening-afgewezen" LeningAfgewezen(Reden) "DUO refused the loan (Bs 6.5).";
        "lening-afgelost" LeningAfgelost(Reden) "The loan was paid back or cancelled (Bs 9.9(3)).";
    }
    Begeleiding {
        "maatschappelijke-begeleiding-gestart" BegeleidingGestart(Leeg) "Maatschappelijke begeleiding began (W 13).";
        "maatschappelijke-begeleiding-geeindigd" BegeleidingGeeindigd(Leeg) "Guidance ended on this day; a day to come is planned with `maatschappelijke-begeleiding-einde-gepland`.";
        "maatschappelijke-begeleiding-einde-gepland" BegeleidingEindePland(GeplandeDag) "Guidance will end on the planned day.";
        "vervolg-afgesproken" VervolgAfgesproken(Vervolg) "Who takes over after guidance was agreed.";
        "bijstand-toegekend" BijstandToegekend(Leeg) "The right to social assistance arose; `datum` is its first day.";
        "bijstand-geeindigd" BijstandGeeindigd(Reden) "The right to social assistance ended; `datum` is the first day without it.";
        "ontzorgen-gestart" OntzorgenGestart(Leeg) "The college began to pay the fixed costs (PW 56a).";
        "financiele-stap-gezet" FinancieleStapGezet(Reden) "A step towards paying and managing oneself.";
    }
    Boete {
        "overtreding-vastgesteld" OvertredingVastgesteld(Overtreding) "A violation was found (W 22, W 23); `datum` is the day of finding.";
        "bijstand-verlaagd" BijstandVerlaagd(Gedraging) "Assistance was lowered for a conduct (PW 18, 18b; W 27).";
        "gemeentelijke-boete-opgelegd" GemeentelijkeBoeteOpgelegd(GemeentelijkeBoete) "The college fined (W 22, W 23); `datum` is the day of the announcement.";
        "boete-onherroepelijk" BoeteOnherroepelijk(Onherroepelijk) "A municipal fine became irrevocable.";
        "boete-opgelegd" BoeteOpgelegd(DuoBoete) "DUO fined (W 24, W 25); `datum` is the day of the announcement.";
    }
    Gezin {
        "gezinslid-geregistreerd" GezinslidGeregistreerd(Gezinslid) "A partner or child belongs to the household.";
        "gezinslid-uit-bijstand" GezinslidUitBijstand(GezinslidSignaal) "A household member left social assistance; this person may drop out of sight.";
        "kind-geboren" KindGeboren(Geboorte) "A child was born; `datum` is the day of birth.";
    }
    Correctie {
        "feit-ingetrokken" FeitIngetrokken(Reden) "The fact named in `corrigeert` never happened.";
    }
}

fn to_json(payload: &impl Serialize) -> String {
    serde_json::to_string(payload).unwrap_or_else(|_| "{}".to_owned())
}

fn from_json<'de, T: Deserialize<'de>>(data: &'de str) -> Result<T, KindError> {
    let mut reader = serde_json::Deserializer::from_str(data);
    serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| KindError::Field { path: error.path().to_string(), message: error.inner().to_string() })
}
