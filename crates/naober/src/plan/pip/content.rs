//! What a PIP holds (W 15, Bs 5.3(4)), as it is written and kept.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use wi2021::facts::{Doelgroep, Examenonderdeel, Leerroute, Niveau};

/// The text of a plan. Everything may be missing while it is a draft; [`Content::gaps`] says what adoption still asks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    pub leerroute: Option<Leerroute>,
    /// Why this route, and why not the other two: the college has to weigh all three (ECLI:NL:RVS:2024:5413).
    pub afweging: Afweging,
    /// Language level of the exams.
    pub niveau: Option<Niveau>,
    /// Course hours a week, and in total: only for asielstatushouders (W 15(2)).
    pub uren_per_week: Option<f32>,
    pub uren_totaal: Option<u32>,
    /// A lower norm for the Z route, for an impairment of sight or hearing (R 3.16(2)).
    pub z_cursusuren: Option<u32>,
    /// Z route: the exams the person wants to sit and is thought able to (Bs 3.14(7)).
    pub z_examens: Vec<Examenonderdeel>,
    /// Alfabetisering belongs to the plan; a loan pays for it only then (Bs 6.2(1)).
    pub alfabetisering: bool,
    /// Support and guidance (W 15(1)b).
    pub ondersteuning: String,
    /// Intensity of PVT and MAP (W 15(1)c).
    pub pvt: String,
    pub map: String,
    /// How many progress talks (Bs 5.3(4)), and how often there is contact.
    pub voortgangsgesprekken: Option<u32>,
    pub contact_interval_weken: Option<u32>,
    /// Agreements on early-childhood education, where they matter (W 15(1)d).
    pub voorschool: String,
    /// Decisions under the Participatiewet that are attached (W 15(3)).
    pub besluiten: Vec<Besluit>,
    /// What the person says of the plan, in their own words.
    pub eigen_woorden: String,
    /// The language of those words, as a BCP 47 tag.
    pub taal_eigen_woorden: String,
    pub instemming: Option<Instemming>,
    /// Why the plan changes; of a later version.
    pub reden: String,
}

/// What is written about each route.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Afweging {
    pub b1: String,
    pub onderwijs: String,
    pub z: String,
}

/// A decision that is attached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Besluit {
    pub soort: SoortBesluit,
    pub datum: Date,
    #[serde(default)]
    pub kenmerk: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SoortBesluit {
    /// Rights and duties of participation under the Participatiewet.
    Participatie,
    Ontzorgen,
}

/// Does the person agree? The law asks no signature; the answer is worth keeping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Instemming {
    Eens,
    NietEens,
    NietGevraagd,
}

/// The pages on which a plan is written, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Route,
    Programme,
    Agreements,
}

/// Something that has to be there before adoption.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    pub step: Step,
    /// The field it is missing at.
    pub field: &'static str,
    /// The sentence that says so.
    pub key: &'static str,
}

impl Afweging {
    pub fn of(&self, route: Leerroute) -> &str {
        match route {
            Leerroute::B1 => &self.b1,
            Leerroute::Onderwijs => &self.onderwijs,
            Leerroute::Z => &self.z,
        }
    }

    pub(super) fn of_mut(&mut self, route: Leerroute) -> &mut String {
        match route {
            Leerroute::B1 => &mut self.b1,
            Leerroute::Onderwijs => &mut self.onderwijs,
            Leerroute::Z => &mut self.z,
        }
    }
}

/// The three routes, in the order of the law (W 6, 8, 9).
pub const ROUTES: [Leerroute; 3] = [Leerroute::B1, Leerroute::Onderwijs, Leerroute::Z];

/// A route as it is called in addresses, fields and text keys.
pub fn route_name(route: Leerroute) -> &'static str {
    match route {
        Leerroute::B1 => "b1-route",
        Leerroute::Onderwijs => "onderwijsroute",
        Leerroute::Z => "z-route",
    }
}

/// The field in which the reasons about a route are typed.
pub(super) fn reason_field(route: Leerroute) -> &'static str {
    match route {
        Leerroute::B1 => "afweging-b1-route",
        Leerroute::Onderwijs => "afweging-onderwijsroute",
        Leerroute::Z => "afweging-z-route",
    }
}

impl Content {
    /// What adoption still asks, in the order of the pages. `again` is a version after the first.
    pub fn gaps(&self, group: Option<Doelgroep>, again: bool) -> Vec<Gap> {
        let asylum = group.is_some_and(|group| group != Doelgroep::GezinsmigrantOfOverig);
        let mut gaps = Vec::new();
        let mut need = |there: bool, step, field, key| {
            if !there {
                gaps.push(Gap { step, field, key });
            }
        };
        need(self.leerroute.is_some(), Step::Route, "leerroute", "pip-gap-route");
        for route in ROUTES {
            need(!self.afweging.of(route).trim().is_empty(), Step::Route, reason_field(route), "pip-gap-reason");
        }
        // A plan starts no B1 route at A2: that level is reached by scaling down only (W 17(3)).
        let at_a2 = self.leerroute == Some(Leerroute::B1) && self.niveau.is_some_and(|level| level < Niveau::B1);
        need(!at_a2 || again, Step::Programme, "niveau", "pip-gap-a2");
        need(!asylum || self.uren_per_week.is_some(), Step::Programme, "uren_per_week", "pip-gap-intensity");
        need(!self.ondersteuning.trim().is_empty(), Step::Programme, "ondersteuning", "pip-gap-support");
        need(!self.pvt.trim().is_empty(), Step::Programme, "pvt", "pip-gap-pvt");
        let map = self.leerroute == Some(Leerroute::Onderwijs) || !self.map.trim().is_empty();
        need(map, Step::Programme, "map", "pip-gap-map");
        need(self.voortgangsgesprekken.is_some(), Step::Agreements, "voortgangsgesprekken", "pip-gap-talks");
        need(!again || !self.reden.trim().is_empty(), Step::Agreements, "reden", "pip-gap-why");
        gaps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Content {
        Content {
            leerroute: Some(Leerroute::B1),
            afweging: Afweging { b1: "ja".to_owned(), onderwijs: "nee".to_owned(), z: "nee".to_owned() },
            niveau: Some(Niveau::B1),
            uren_per_week: Some(12.0),
            ondersteuning: "taalmaatje".to_owned(),
            pvt: "drie dagdelen".to_owned(),
            map: "vanaf september".to_owned(),
            voortgangsgesprekken: Some(6),
            ..Content::default()
        }
    }

    fn fields(content: &Content, group: Doelgroep, again: bool) -> Vec<&'static str> {
        content.gaps(Some(group), again).into_iter().map(|gap| gap.field).collect()
    }

    #[test]
    fn a_whole_plan_has_no_gaps() {
        assert_eq!(fields(&whole(), Doelgroep::AsielstatushouderA, false), [""; 0]);
    }

    #[test]
    fn every_route_asks_for_a_reason_also_the_ones_not_chosen() {
        let mut plan = whole();
        plan.afweging.z = "  ".to_owned();
        assert_eq!(fields(&plan, Doelgroep::AsielstatushouderA, false), ["afweging-z-route"]);
    }

    #[test]
    fn intensity_is_set_for_the_asylum_group_only() {
        let plan = Content { uren_per_week: None, ..whole() };
        assert_eq!(fields(&plan, Doelgroep::AsielstatushouderB, false), ["uren_per_week"]);
        assert_eq!(fields(&plan, Doelgroep::GezinsmigrantOfOverig, false), [""; 0]);
    }

    #[test]
    fn the_onderwijsroute_has_no_map() {
        let plan = Content { leerroute: Some(Leerroute::Onderwijs), map: String::new(), ..whole() };
        assert_eq!(fields(&plan, Doelgroep::AsielstatushouderA, false), [""; 0]);
    }

    #[test]
    fn a_first_plan_puts_nobody_on_the_b1_route_at_a2() {
        let plan = Content { niveau: Some(Niveau::A2), ..whole() };
        assert_eq!(fields(&plan, Doelgroep::AsielstatushouderA, false), ["niveau"]);
        let later = Content { reden: "afgeschaald".to_owned(), ..plan };
        assert_eq!(fields(&later, Doelgroep::AsielstatushouderA, true), [""; 0]);
    }

    #[test]
    fn a_later_version_says_why() {
        assert_eq!(fields(&whole(), Doelgroep::AsielstatushouderA, true), ["reden"]);
    }
}
