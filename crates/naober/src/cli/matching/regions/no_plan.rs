//! Why there is no plan, in sentences: what stands in the way, and what would let one exist.

use std::collections::BTreeSet;

use matching::regions::{Change, Finding, Infeasible, Limit};

use super::page::Told;
use crate::cli::matching::report::some_of;
use crate::web::Words;

/// Most names in one sentence.
const NAMED: usize = 8;

/// The sentences.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) findings: Vec<String>,
    pub(super) changes: Vec<String>,
}

impl Lines {
    /// For who reads them in a terminal.
    pub(super) fn text(&self, words: Words) -> String {
        let between = if self.changes.is_empty() { "match-none-no-changes" } else { "match-none-together" };
        let between = std::iter::once(words.t(between));
        self.findings.iter().cloned().chain(between).chain(self.changes.iter().cloned()).collect::<Vec<_>>().join("\n")
    }
}

/// Puts what the solver found in words.
pub(super) fn explain(told: &Told, none: &Infeasible) -> Lines {
    let Told { words, instance, .. } = told;
    let cases = |of: &[usize]| {
        let names: Vec<&str> = of.iter().map(|case| instance.cases[*case].id.as_str()).collect();
        some_of(*words, &names, NAMED)
    };
    let finding = |finding: &Finding| match finding {
        Finding::NoRegion { case } => words.t1("match-none-nowhere", "case", instance.cases[*case].id.as_str()),
        Finding::TooManyCases { cases: who, limits, room } => words.tn(
            "match-none-too-many",
            &[
                ("cases", who.len().into()),
                ("names", cases(who).into()),
                ("regions", regions(told, limits).into()),
                ("room", usize::try_from(*room).unwrap_or(usize::MAX).into()),
            ],
        ),
        Finding::TooFewCases { cases: who, limits, needed } => words.tn(
            "match-none-too-few",
            &[
                ("regions", regions(told, limits).into()),
                ("needed", usize::try_from(*needed).unwrap_or(usize::MAX).into()),
                ("cases", who.len().into()),
            ],
        ),
    };
    let change = |change: &Change| {
        let (Change::RaiseUpper { limit, by } | Change::LowerLower { limit, by }) = change;
        let key = match (change, limit.class) {
            (Change::LowerLower { .. }, _) => "match-none-ask-less",
            (_, 0) => "match-none-more-room",
            (_, 1) => "match-none-more-homes-from-3",
            _ => "match-none-more-homes-from-5",
        };
        words.tn(key, &[("region", name(told, *limit).into()), ("by", i64::from(*by).into())])
    };
    Lines { findings: none.findings.iter().map(finding).collect(), changes: none.changes.iter().map(change).collect() }
}

fn name<'a>(told: &Told<'a>, limit: Limit) -> &'a str {
    &told.instance.regions[limit.region.index()].name
}

/// Each region once, or that it is all of them.
fn regions(told: &Told, limits: &[Limit]) -> String {
    let different: BTreeSet<_> = limits.iter().map(|limit| limit.region).collect();
    if different.len() > 1 && different.len() == told.instance.regions.len() {
        return told.words.t1("match-none-all-regions", "regions", different.len());
    }
    let names: Vec<&str> = different.iter().map(|region| told.instance.regions[region.index()].name.as_str()).collect();
    some_of(told.words, &names, NAMED)
}
