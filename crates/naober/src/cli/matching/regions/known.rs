//! What is known about scores besides their total: the parts of a score, and the rules that take a region out.

use std::collections::BTreeMap;

use matching::regions::reasons::Knowledge;
use matching::regions::{Region, Scores};
use matching::table::{CaseRow, RegionRow};
use serde::Deserialize;

use crate::cli::matching::files::{self, Input};

/// The only part when nobody says what a score consists of.
const WHOLE: &str = "score";
/// The rule when nobody says why a region is out.
const TABLE: &str = "not-allowed";
/// The rule when the table allows a region that a floor takes out.
const FLOOR: &str = "floor";

type Pair = (usize, Region);

/// Parts and rules by pair of case and region.
#[derive(Default)]
pub(super) struct Known {
    parts: BTreeMap<Pair, Vec<(String, i16)>>,
    rules: BTreeMap<Pair, Vec<String>>,
}

#[derive(Deserialize)]
struct PartRow {
    case: String,
    region: String,
    part: String,
    points: i16,
}

#[derive(Deserialize)]
struct RuleRow {
    case: String,
    region: String,
    rule: String,
}

/// Cases and regions by their names.
struct Names<'a> {
    cases: BTreeMap<&'a str, usize>,
    regions: BTreeMap<&'a str, Region>,
}

impl Known {
    pub(super) fn read(
        cases: &[CaseRow],
        regions: &[RegionRow],
        scores: &Scores,
        parts: Option<&Input>,
        rules: Option<&Input>,
    ) -> Result<Self, String> {
        let names = Names {
            cases: cases.iter().enumerate().map(|(number, case)| (case.id.as_str(), number)).collect(),
            regions: regions.iter().map(|region| region.code.as_str()).zip(scores.each_region()).collect(),
        };
        let mut known = Self::default();
        let mut last_line = BTreeMap::new();
        for (line, row) in parts.map(files::rows::<PartRow>).transpose()?.into_iter().flatten() {
            let pair = names.pair(parts, line, &row.case, &row.region)?;
            known.parts.entry(pair).or_default().push((row.part, row.points));
            last_line.insert(pair, line);
        }
        for (pair, listed) in &known.parts {
            let sum: i32 = listed.iter().map(|(_, points)| i32::from(*points)).sum();
            let score = scores.get(pair.0, pair.1).map(i32::from);
            if let Some(file) = parts.filter(|_| score != Some(sum)) {
                let said = score.map_or_else(|| "does not allow it".to_owned(), |score| format!("says {score}"));
                let what = format!("the parts make {sum} and the table of scores {said}");
                return Err(file.wrong_at(last_line[pair], 4, what));
            }
        }
        for (line, row) in rules.map(files::rows::<RuleRow>).transpose()?.into_iter().flatten() {
            let pair = names.pair(rules, line, &row.case, &row.region)?;
            if let Some(file) = rules.filter(|_| scores.get(pair.0, pair.1).is_some()) {
                return Err(file.wrong_at(line, 3, "the table of scores allows this region"));
            }
            known.rules.entry(pair).or_default().push(row.rule);
        }
        Ok(known)
    }

    /// With the table these words are about.
    pub(super) fn about<'a>(&'a self, scores: &'a Scores) -> About<'a> {
        About { known: self, scores }
    }
}

impl Names<'_> {
    fn pair(&self, file: Option<&Input>, line: u64, case: &str, region: &str) -> Result<Pair, String> {
        let wrong = |column, what: String| file.map_or_else(String::new, |file| file.wrong_at(line, column, what));
        let number = self.cases.get(case).ok_or_else(|| wrong(1, format!("there is no case {case}")))?;
        let region = self.regions.get(region).ok_or_else(|| wrong(2, format!("there is no region {region}")))?;
        Ok((*number, *region))
    }
}

/// What is known, beside the table as it was handed in.
pub(super) struct About<'a> {
    known: &'a Known,
    scores: &'a Scores,
}

impl Knowledge for About<'_> {
    type Part = String;
    type Rule = String;

    fn parts(&self, case: usize, region: Region) -> Vec<(String, i16)> {
        let whole = || self.scores.get(case, region).map(|score| (WHOLE.to_owned(), score)).into_iter().collect();
        self.known.parts.get(&(case, region)).cloned().unwrap_or_else(whole)
    }

    fn rules(&self, case: usize, region: Region) -> Vec<String> {
        let rule = if self.scores.get(case, region).is_some() { FLOOR } else { TABLE };
        self.known.rules.get(&(case, region)).cloned().unwrap_or_else(|| vec![rule.to_owned()])
    }
}
