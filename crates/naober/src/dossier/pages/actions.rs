//! Where a duty is answered: on a page made for it, or by recording the one kind of fact that answers it.

use wi2021::{DangerCode, TermCode};

/// What to do about a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// A page of the dossier: what stands behind its address, and the key of what the link says.
    Page(&'static str, &'static str),
    /// The form of a kind of fact.
    Fact(&'static str),
}

const PIP: Answer = Answer::Page("/pip", "act-pip");
const EXTENSION: Answer = Answer::Page("/verlenging", "act-extension");
const PROGRESS: Answer = Answer::Page("/voortgang", "act-progress");

/// What takes a danger away.
pub(super) fn of_danger(code: DangerCode) -> Option<Answer> {
    match code {
        DangerCode::PipBijnaTeLaat | DangerCode::PipTeLaat => Some(PIP),
        DangerCode::RoutevensterSluit => Some(Answer::Page("/pip/leerroute", "act-route")),
        DangerCode::GeenVoortgangscontact | DangerCode::TempoTeLaag | DangerCode::PvtOfMapNietKlaar => Some(PROGRESS),
        DangerCode::VerlengingNuAanvragen
        | DangerCode::AlfabetiseringZonderVerlenging
        | DangerCode::TermijnEindigt
        | DangerCode::TermijnVerlopen => Some(EXTENSION),
        DangerCode::IntakeStaatStil => Some(Answer::Page("/intake", "act-intake")),
        DangerCode::UrenverklaringVeiligstellen => Some(Answer::Page("/urenverklaring", "act-hours-statement")),
        DangerCode::OntzorgenZonderFinancieleStap => Some(Answer::Page("/ontzorgen", "act-ontzorgen")),
        DangerCode::BegeleidingZonderVervolg => Some(Answer::Page("/vervolg", "act-follow-up")),
        DangerCode::BijnaAchttien => Some(Answer::Page("/gezin", "act-household")),
        DangerCode::LeningBijnaOp => Some(Answer::Page("/lening", "act-loan")),
        DangerCode::AanbodTeLaat => Some(Answer::Fact("aanbod-gedaan")),
        DangerCode::AanbiederWeggevallen => Some(Answer::Fact("cursus-gestart")),
        DangerCode::DerdeInformatieBlijftUit => Some(Answer::Fact("informatie-derde-ontvangen")),
        DangerCode::PartnerUitBeeld => Some(Answer::Fact("contact-gehad")),
        DangerCode::TermijnWijktAf => Some(Answer::Fact("termijn-vastgesteld")),
        _ => None,
    }
}

/// What meets a term.
pub(super) fn of_term(code: TermCode) -> Option<Answer> {
    match code {
        TermCode::PipVaststellen | TermCode::PipNaVerhuizing => Some(PIP),
        TermCode::Voortgangsgesprek => Some(PROGRESS),
        TermCode::Oproep => Some(Answer::Page("/intake/oproep", "act-intake")),
        TermCode::Aanbod => Some(Answer::Fact("aanbod-gedaan")),
        TermCode::StartTaalschakeltraject => Some(Answer::Fact("taalschakeltraject-gestart")),
        TermCode::BeslissingVerlenging => Some(Answer::Fact("verlenging-beslist")),
        TermCode::BeslissingOntheffing => Some(Answer::Fact("ontheffing-beslist")),
        TermCode::BeslissingVrijstelling => Some(Answer::Fact("vrijstelling-verleend")),
        TermCode::BeslissingLening => Some(Answer::Fact("lening-verstrekt")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use wi2021::Kind;

    use super::super::filter::{DANGERS, TERMS};
    use super::super::forms::form_of;
    use super::*;
    use crate::access::matrix;

    #[test]
    fn what_answers_a_duty_is_there() {
        let dangers = DANGERS.iter().filter_map(|code| of_danger(*code));
        for answer in dangers.chain(TERMS.iter().filter_map(|code| of_term(*code))) {
            match answer {
                Answer::Fact(kind) => {
                    assert!(Kind::ALL.iter().any(|info| info.name == kind) && form_of(kind).is_some(), "{kind}");
                }
                Answer::Page(path, key) => {
                    let page = format!("/dossiers/{{id}}{path}");
                    assert!(matrix::access("GET", &page).is_some() && texts::has(key), "{page} {key}");
                }
            }
        }
    }
}
