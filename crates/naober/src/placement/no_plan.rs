//! Why there is no plan: what stands in the way, and what would let one exist; to keep, and in sentences.

use std::collections::BTreeSet;

use matching::regions::persons::NotFound;
use matching::regions::{self, Infeasible, Limit};
use serde::{Deserialize, Serialize};

use crate::web::{Words, some_of};

/// Most names in one sentence.
const NAMED: usize = 8;

/// Why there is no plan, with cases and regions by their place in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoPlan {
    findings: Vec<Finding>,
    changes: Vec<Change>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Finding {
    NoRegion {
        case: usize,
    },
    TooMany {
        cases: Vec<usize>,
        regions: Vec<u16>,
        room: u64,
    },
    TooFew {
        cases: usize,
        regions: Vec<u16>,
        needed: u64,
    },
    /// So many persons above or below the quota in the nearest attempt.
    OffBy {
        region: u16,
        persons: i64,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Change {
    region: u16,
    class: usize,
    /// Room for so many more; otherwise so many fewer are asked.
    more: bool,
    by: u32,
}

/// What cases and regions are called.
pub struct Names<'a> {
    pub cases: &'a dyn Fn(usize) -> String,
    pub regions: Vec<&'a str>,
}

/// The sentences.
#[derive(Default)]
pub struct Lines {
    pub findings: Vec<String>,
    pub changes: Vec<String>,
}

impl NoPlan {
    pub fn of(none: &Infeasible) -> Self {
        let finding = |finding: &regions::Finding| match finding {
            regions::Finding::NoRegion { case } => Finding::NoRegion { case: *case },
            regions::Finding::TooManyCases { cases, limits, room } => {
                Finding::TooMany { cases: cases.clone(), regions: each_once(limits), room: *room }
            }
            regions::Finding::TooFewCases { cases, limits, needed } => {
                Finding::TooFew { cases: cases.len(), regions: each_once(limits), needed: *needed }
            }
        };
        let change = |change: &regions::Change| {
            let (regions::Change::RaiseUpper { limit, by } | regions::Change::LowerLower { limit, by }) = *change;
            let more = matches!(change, regions::Change::RaiseUpper { .. });
            Change { region: limit.region.0, class: limit.class, more, by }
        };
        Self {
            findings: none.findings.iter().map(finding).collect(),
            changes: none.changes.iter().map(change).collect(),
        }
    }

    pub fn of_persons(none: &NotFound) -> Self {
        let nowhere = none.without_region.iter().map(|case| Finding::NoRegion { case: *case });
        let off = none.off_by.iter().map(|(region, persons)| Finding::OffBy { region: region.0, persons: *persons });
        Self { findings: nowhere.chain(off).collect(), changes: Vec::new() }
    }

    /// The cases that sentences name.
    pub fn named(&self) -> Vec<usize> {
        let of = |finding: &Finding| match finding {
            Finding::NoRegion { case } => vec![*case],
            Finding::TooMany { cases, .. } => cases.iter().copied().take(NAMED).collect(),
            Finding::TooFew { .. } | Finding::OffBy { .. } => Vec::new(),
        };
        self.findings.iter().flat_map(of).collect()
    }

    /// In sentences.
    pub fn explain(&self, words: Words, names: &Names) -> Lines {
        Lines {
            findings: self.findings.iter().map(|finding| finding.told(words, names)).collect(),
            changes: self.changes.iter().map(|change| change.told(words, names)).collect(),
        }
    }
}

impl Finding {
    fn told(&self, words: Words, names: &Names) -> String {
        match self {
            Self::NoRegion { case } => words.t1("match-none-nowhere", "case", (names.cases)(*case)),
            Self::TooMany { cases, regions, room } => {
                let key = if names.are_all(regions) { "match-none-too-many-all" } else { "match-none-too-many" };
                let who: Vec<String> = cases.iter().take(NAMED).map(|case| (names.cases)(*case)).collect();
                words.tn(
                    key,
                    &[
                        ("cases", cases.len().into()),
                        ("names", some_of(words, &who, cases.len(), NAMED).into()),
                        ("regions", names.of(words, regions).into()),
                        ("room", usize::try_from(*room).unwrap_or(usize::MAX).into()),
                    ],
                )
            }
            Self::TooFew { cases, regions, needed } => words.tn(
                "match-none-too-few",
                &[
                    ("regions", names.of(words, regions).into()),
                    ("needed", usize::try_from(*needed).unwrap_or(usize::MAX).into()),
                    ("cases", (*cases).into()),
                ],
            ),
            Self::OffBy { region, persons } => {
                let key = if *persons > 0 { "match-none-persons-many" } else { "match-none-persons-few" };
                words.tn(key, &[("region", names.region(*region).into()), ("persons", persons.abs().into())])
            }
        }
    }
}

impl Change {
    fn told(&self, words: Words, names: &Names) -> String {
        let key = match (self.more, self.class) {
            (false, _) => "match-none-ask-less",
            (true, 0) => "match-none-more-room",
            (true, 1) => "match-none-more-homes-from-3",
            (true, _) => "match-none-more-homes-from-5",
        };
        words.tn(key, &[("region", names.region(self.region).into()), ("by", i64::from(self.by).into())])
    }
}

impl Names<'_> {
    fn region(&self, region: u16) -> &str {
        self.regions.get(usize::from(region)).copied().unwrap_or_default()
    }

    fn are_all(&self, regions: &[u16]) -> bool {
        regions.len() > 1 && regions.len() == self.regions.len()
    }

    /// Their names, or that it is all of them.
    fn of(&self, words: Words, regions: &[u16]) -> String {
        if self.are_all(regions) {
            return words.t1("match-none-all-regions", "regions", regions.len());
        }
        let named: Vec<&str> = regions.iter().map(|region| self.region(*region)).collect();
        some_of(words, &named, named.len(), NAMED)
    }
}

impl Lines {
    /// For who reads them in a terminal.
    pub fn text(&self, words: Words) -> String {
        let between = if self.changes.is_empty() { "match-none-no-changes" } else { "match-none-together" };
        let between = std::iter::once(words.t(between));
        self.findings.iter().cloned().chain(between).chain(self.changes.iter().cloned()).collect::<Vec<_>>().join("\n")
    }
}

fn each_once(limits: &[Limit]) -> Vec<u16> {
    let different: BTreeSet<u16> = limits.iter().map(|limit| limit.region.0).collect();
    different.into_iter().collect()
}
