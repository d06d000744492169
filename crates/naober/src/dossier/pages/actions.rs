//! Which kind of fact answers a duty, where one kind does: the page then leads straight to its form.

use wi2021::{DangerCode, TermCode};

/// The kind of fact that takes a danger away.
pub(super) fn of_danger(code: DangerCode) -> Option<&'static str> {
    match code {
        DangerCode::PipBijnaTeLaat | DangerCode::PipTeLaat => Some("pip-vastgesteld"),
        DangerCode::GeenVoortgangscontact => Some("voortgangsgesprek-gevoerd"),
        DangerCode::AanbodTeLaat => Some("aanbod-gedaan"),
        DangerCode::TempoTeLaag => Some("lesuren-gevolgd"),
        DangerCode::AanbiederWeggevallen => Some("cursus-gestart"),
        DangerCode::UrenverklaringVeiligstellen => Some("urenverklaring-ontvangen"),
        DangerCode::VerlengingNuAanvragen | DangerCode::AlfabetiseringZonderVerlenging => {
            Some("verlenging-aangevraagd")
        }
        DangerCode::OntzorgenZonderFinancieleStap => Some("financiele-stap-gezet"),
        DangerCode::BegeleidingZonderVervolg => Some("vervolg-afgesproken"),
        DangerCode::DerdeInformatieBlijftUit => Some("informatie-derde-ontvangen"),
        DangerCode::PartnerUitBeeld => Some("contact-gehad"),
        DangerCode::TermijnWijktAf => Some("termijn-vastgesteld"),
        _ => None,
    }
}

/// The kind of fact that meets a term.
pub(super) fn of_term(code: TermCode) -> Option<&'static str> {
    match code {
        TermCode::PipVaststellen | TermCode::PipNaVerhuizing => Some("pip-vastgesteld"),
        TermCode::Aanbod => Some("aanbod-gedaan"),
        TermCode::StartTaalschakeltraject => Some("taalschakeltraject-gestart"),
        TermCode::Voortgangsgesprek => Some("voortgangsgesprek-gevoerd"),
        TermCode::BeslissingVerlenging => Some("verlenging-beslist"),
        TermCode::BeslissingOntheffing => Some("ontheffing-beslist"),
        TermCode::BeslissingVrijstelling => Some("vrijstelling-verleend"),
        TermCode::BeslissingLening => Some("lening-verstrekt"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use wi2021::Kind;

    use super::super::filter::{DANGERS, TERMS};
    use super::super::forms::form_of;
    use super::*;

    #[test]
    fn what_answers_a_duty_is_a_kind_with_a_form() {
        let dangers = DANGERS.iter().filter_map(|code| of_danger(*code));
        for kind in dangers.chain(TERMS.iter().filter_map(|code| of_term(*code))) {
            assert!(Kind::ALL.iter().any(|info| info.name == kind) && form_of(kind).is_some(), "{kind}");
        }
    }
}
