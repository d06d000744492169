//! On what ground something is asked of DUO, and what has to be shown for it. The law's rule files know both.

use jiff::civil::Date;
use wi2021::facts::{Ontheffingsgrond, Verlengingsgrond, Vrijstellingsgrond};
use wi2021::{Kind, Law, Right, RightCode, Rule, RuleId};

use crate::dossier::pages::code as name;

/// A ground for more time, for dispensation or for exemption.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    Verlenging(Verlengingsgrond),
    Ontheffing(Ontheffingsgrond),
    Vrijstelling(Vrijstellingsgrond),
}

/// The grounds that someone asks on; a category gets its time unasked (Bs 4.5(3)).
const EXTENSIONS: [Verlengingsgrond; 12] = [
    Verlengingsgrond::Ziekte,
    Verlengingsgrond::Overlijden,
    Verlengingsgrond::Bevalling,
    Verlengingsgrond::Opvanghuis,
    Verlengingsgrond::Alfabetisering,
    Verlengingsgrond::Dakloosheid,
    Verlengingsgrond::GeenAanbod,
    Verlengingsgrond::Aanbieder,
    Verlengingsgrond::Overig,
    Verlengingsgrond::Samenloop,
    Verlengingsgrond::Opleiding,
    Verlengingsgrond::BijnaKlaar,
];

/// What may be asked of DUO beside more time.
pub const OTHERS: [Ground; 6] = [
    Ground::Ontheffing(Ontheffingsgrond::Medisch),
    Ground::Ontheffing(Ontheffingsgrond::BijzondereOmstandigheden),
    Ground::Vrijstelling(Vrijstellingsgrond::Diploma),
    Ground::Vrijstelling(Vrijstellingsgrond::VoldoendeIngeburgerd),
    Ground::Vrijstelling(Vrijstellingsgrond::Certificaat),
    Ground::Vrijstelling(Vrijstellingsgrond::AchtJaarSchool),
];

impl Ground {
    /// Its name in rows, forms and texts: `verlenging-ziekte`.
    pub fn code(self) -> String {
        match self {
            Self::Verlenging(ground) => format!("verlenging-{}", name(&ground)),
            Self::Ontheffing(ground) => format!("ontheffing-{}", name(&ground)),
            Self::Vrijstelling(ground) => format!("vrijstelling-{}", name(&ground)),
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|ground| ground.code() == name)
    }

    fn all() -> impl Iterator<Item = Self> {
        EXTENSIONS.iter().map(|ground| Self::Verlenging(*ground)).chain(OTHERS)
    }

    /// The ground of a right that the assessment found.
    pub fn of(code: RightCode) -> Option<Self> {
        let name = name(&code);
        Self::named(&name)
    }

    /// What is known about it may tell of someone's health; that is a compartment of its own (W 37(2)).
    pub fn is_health(self) -> bool {
        matches!(
            self,
            Self::Verlenging(Verlengingsgrond::Ziekte | Verlengingsgrond::Samenloop)
                | Self::Ontheffing(Ontheffingsgrond::Medisch)
        )
    }

    /// The rules it may rest on; the first is its own when no right says otherwise.
    fn rules(self) -> &'static [RuleId] {
        match self {
            Self::Verlenging(ground) => match ground {
                Verlengingsgrond::Ziekte => &[RuleId::ExtIllness],
                Verlengingsgrond::Overlijden => &[RuleId::ExtDeath],
                Verlengingsgrond::Bevalling => &[RuleId::ExtBirth],
                Verlengingsgrond::Opvanghuis => &[RuleId::ExtShelter],
                Verlengingsgrond::Alfabetisering => &[RuleId::ExtLiteracy],
                Verlengingsgrond::Dakloosheid => &[RuleId::ExtHomeless],
                Verlengingsgrond::GeenAanbod => &[RuleId::ExtNoOffer, RuleId::ExtNoOfferOnderwijs],
                Verlengingsgrond::Aanbieder => &[RuleId::ExtProvider],
                Verlengingsgrond::Overig => &[RuleId::ExtOther],
                Verlengingsgrond::Samenloop => &[RuleId::ExtCombined],
                Verlengingsgrond::Opleiding => &[RuleId::ExtSchoolDone, RuleId::ExtSchoolNow],
                Verlengingsgrond::BijnaKlaar => &[RuleId::ExtNearFinish],
                Verlengingsgrond::Categorie => &[RuleId::ExtCategory2026],
            },
            Self::Ontheffing(Ontheffingsgrond::Medisch) => &[RuleId::DispMedical],
            Self::Ontheffing(Ontheffingsgrond::BijzondereOmstandigheden) => &[RuleId::DispBio],
            Self::Vrijstelling(ground) => match ground {
                Vrijstellingsgrond::Diploma => &[RuleId::ExDiploma],
                Vrijstellingsgrond::VoldoendeIngeburgerd => &[RuleId::ExIntegrated],
                Vrijstellingsgrond::Certificaat => &[RuleId::ExPartial],
                Vrijstellingsgrond::AchtJaarSchool => &[RuleId::ExSchool8],
            },
        }
    }

    /// The rule that says what it asks.
    pub fn rule(self, law: &Law, day: Date) -> &Rule {
        let id = self.rules().first().copied().unwrap_or(RuleId::ExtOther);
        law.rule(id, day)
    }

    /// Is this one of the proofs that may be asked for it?
    pub fn asks(self, law: &Law, day: Date, proof: &str) -> bool {
        self.rules().iter().any(|id| law.rule(*id, day).proofs.iter().any(|asked| asked == proof))
    }

    /// The kind of fact that is recorded when it was asked, and when DUO has answered.
    pub fn facts(self) -> (&'static str, &'static str) {
        match self {
            Self::Verlenging(_) => ("verlenging-aangevraagd", "verlenging-beslist"),
            Self::Ontheffing(_) => ("ontheffing-aangevraagd", "ontheffing-beslist"),
            Self::Vrijstelling(_) => ("vrijstelling-aangevraagd", "vrijstelling-verleend"),
        }
    }

    /// Does a fact tell of this circumstance, with or without its proof?
    pub(super) fn told_by(self, kind: &Kind) -> Option<bool> {
        match (self, kind) {
            (Self::Verlenging(ground), Kind::OmstandigheidVastgesteld(told)) if told.grond == ground => {
                Some(told.bewijs)
            }
            _ => None,
        }
    }
}

/// What has to be shown for a ground that the assessment found.
pub fn proofs<'l>(law: &'l Law, right: &Right, day: Date) -> &'l [String] {
    &law.rule(right.basis.rule, day).proofs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ground_is_found_by_its_name() {
        for ground in Ground::all() {
            assert_eq!(Ground::named(&ground.code()), Some(ground));
        }
        assert_eq!(Ground::of(RightCode::VerlengingZiekte), Some(Ground::Verlenging(Verlengingsgrond::Ziekte)));
        assert_eq!(Ground::of(RightCode::VerlengingAanvragen), None);
        assert_eq!(Ground::of(RightCode::VerlengingCategorie), None, "nobody asks for it");
    }

    #[test]
    fn every_ground_but_the_near_finish_names_a_proof() {
        let law = Law::built_in();
        let day = Date::constant(2026, 3, 12);
        for ground in Ground::all().filter(|ground| *ground != Ground::Verlenging(Verlengingsgrond::BijnaKlaar)) {
            assert!(!ground.rule(&law, day).proofs.is_empty(), "{}", ground.code());
        }
        assert!(Ground::Verlenging(Verlengingsgrond::Opleiding).asks(&law, day, "uitschrijfbewijs"));
        assert!(!Ground::Verlenging(Verlengingsgrond::Ziekte).asks(&law, day, "geboorteakte"));
    }
}
