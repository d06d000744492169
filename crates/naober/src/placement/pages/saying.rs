//! What someone said about the region they seek, and what a rule is called, in words.

use super::super::RegionCode;
use super::super::rules::Rule;
use super::super::wishes::{Sector, Tie, Wishes};
use crate::web::Words;

/// What someone said, a line each.
pub(super) fn told_wishes(words: Words, said: Option<&Wishes>) -> Vec<String> {
    let Some(said) = said else { return vec![words.t("placement-said-nothing")] };
    let mut lines = Vec::new();
    let mut line = |key: &str, what: String| {
        if !what.is_empty() {
            lines.push(words.t1(key, "what", what));
        }
    };
    let sectors = |of: &[Sector]| {
        of.iter().map(|sector| words.t(&format!("placement-sector-{}", sector.name()))).collect::<Vec<_>>().join(", ")
    };
    let near = |wanted: fn(Tie) -> bool| {
        let those = said.people_near.iter().filter(|near| wanted(near.who));
        those.map(|near| near.region.name()).collect::<Vec<_>>().join(", ")
    };
    let place = |region: Option<RegionCode>| region.map(|region| region.name().to_owned()).unwrap_or_default();
    line("placement-said-worked", sectors(&said.worked_in));
    line("placement-said-wants", sectors(&said.wants_work_in));
    line("placement-said-study", said.study.map(|study| study.name().to_owned()).unwrap_or_default());
    line("placement-said-first", near(|who| who == Tie::FirstDegree));
    line("placement-said-family", near(|who| who == Tie::Family));
    line("placement-said-friends", near(|who| who == Tie::Friends));
    line("placement-said-care", place(said.hospital));
    line("placement-said-job", place(said.job_or_study));
    line(
        "placement-said-around",
        said.surroundings.map(|around| words.t(&format!("placement-around-{}", around.name()))).unwrap_or_default(),
    );
    line("placement-said-regions", said.regions.iter().map(|region| region.name()).collect::<Vec<_>>().join(", "));
    if lines.is_empty() { vec![words.t("placement-said-nothing")] } else { lines }
}

/// What a hard rule is called.
pub(super) fn rule_word(words: Words, rule: Rule) -> String {
    words.t(&format!("placement-rule-{}", rule.name()))
}
