//! Permits: which bring the duty, and which purposes of stay are temporary (W 3(1), Bs 2.2).

use crate::facts::{Kind, Verblijf, Verblijfsdoel, Vergunning};
use crate::law::{Law, RuleId};
use crate::situation::{Event, Seen};
use crate::words::Word;

/// Is this a permit that brings the duty?
pub(crate) fn brings_duty(event: &Event, law: &Law) -> bool {
    match &event.fact.kind {
        Kind::VerblijfVerleend(permit) => gives_duty(&Seen { at: event.at, on: event.on, what: permit }, law),
        _ => false,
    }
}

/// A permit that brings the duty: asylum, clergy, or a regular permit for a purpose that is not temporary.
pub(crate) fn gives_duty(permit: &Seen<&Verblijf>, law: &Law) -> bool {
    match permit.what.vergunning {
        Vergunning::AsielBepaaldeTijd => true,
        Vergunning::RegulierBepaaldeTijd => {
            let known = permit.what.verblijfsdoel.is_some()
                || permit.what.referent.is_some()
                || permit.what.geestelijke_bedienaar;
            known && temporary_purpose(permit, law).is_none()
        }
        Vergunning::TijdelijkeBescherming
        | Vergunning::AsielOnbepaaldeTijd
        | Vergunning::AanvraagInBehandeling
        | Vergunning::Anders => false,
    }
}

/// Residence that brings no duty of its own and ends none (Bs 2.1(1)).
pub(crate) fn continues_duty(permit: &Verblijf) -> bool {
    matches!(permit.vergunning, Vergunning::AsielOnbepaaldeTijd | Vergunning::AanvraagInBehandeling)
}

/// The temporary purpose of a regular permit (Bs 2.2(1)); clergy is obliged in any case (W 3(1)b).
pub(crate) fn temporary_purpose(permit: &Seen<&Verblijf>, law: &Law) -> Option<Verblijfsdoel> {
    let regular = permit.what.vergunning == Vergunning::RegulierBepaaldeTijd && !permit.what.geestelijke_bedienaar;
    let purpose = permit.what.verblijfsdoel.filter(|_| regular)?;
    let list = &law.rule(RuleId::ScopeTemporary, permit.on).words;
    list.iter().any(|word| word == purpose_word(purpose)).then_some(purpose)
}

/// The name of a purpose in the rule file and the word list.
pub(crate) fn purpose_word(purpose: Verblijfsdoel) -> Word {
    match purpose {
        Verblijfsdoel::Gezin => &"gezin",
        Verblijfsdoel::GezinBijTijdelijk => &"gezin-bij-tijdelijk",
        Verblijfsdoel::Zelfstandig => &"zelfstandig",
        Verblijfsdoel::Kennismigrant => &"kennismigrant",
        Verblijfsdoel::EuropeseBlauweKaart => &"europese-blauwe-kaart",
        Verblijfsdoel::Seizoenarbeid => &"seizoenarbeid",
        Verblijfsdoel::OverplaatsingBinnenOnderneming => &"overplaatsing-binnen-onderneming",
        Verblijfsdoel::ArbeidInLoondienst => &"arbeid-in-loondienst",
        Verblijfsdoel::GrensoverschrijdendeDiensten => &"grensoverschrijdende-diensten",
        Verblijfsdoel::Onderzoek => &"onderzoek",
        Verblijfsdoel::LerendWerken => &"lerend-werken",
        Verblijfsdoel::Militair => &"militair",
        Verblijfsdoel::Studie => &"studie",
        Verblijfsdoel::ZoekenNaarWerk => &"zoeken-naar-werk",
        Verblijfsdoel::Uitwisseling => &"uitwisseling",
        Verblijfsdoel::MedischeBehandeling => &"medische-behandeling",
        Verblijfsdoel::TijdelijkHumanitair => &"tijdelijk-humanitair",
        Verblijfsdoel::AfwachtingRwn17 => &"afwachting-rwn17",
        Verblijfsdoel::NietTijdelijkHumanitair => &"niet-tijdelijk-humanitair",
        Verblijfsdoel::GeestelijkeBedienaar => &"geestelijke-bedienaar",
        Verblijfsdoel::VermogendeVreemdeling => &"vermogende-vreemdeling",
        Verblijfsdoel::OverigNietTijdelijk => &"overig-niet-tijdelijk",
    }
}
