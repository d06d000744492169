//! An instance: regions, cases and scores, with what is known about the scores.

use std::collections::BTreeMap;

use matching::regions::Scores;
use matching::table::{self, CaseRow, RegionRow};
use serde::Deserialize;

use super::known::Known;
use crate::cli::matching::files::Input;

/// Everything a plan is made from.
pub(super) struct Instance {
    pub(super) name: Option<String>,
    pub(super) regions: Vec<RegionRow>,
    pub(super) cases: Vec<CaseRow>,
    pub(super) scores: Scores,
    pub(super) known: Known,
}

/// What an instance says about itself in `instance.json`.
#[derive(Deserialize)]
struct Label {
    name: Option<String>,
    n: usize,
    m: usize,
    #[serde(default)]
    sha256: BTreeMap<String, String>,
}

/// The inputs by what is in them.
#[derive(Default)]
struct Sorted<'a> {
    regions: Option<&'a Input>,
    cases: Option<&'a Input>,
    scores: Option<&'a Input>,
    parts: Option<&'a Input>,
    rules: Option<&'a Input>,
    label: Option<&'a Input>,
}

impl Instance {
    pub(super) fn read(inputs: &[Input]) -> Result<Self, String> {
        let sorted = Sorted::of(inputs)?;
        let label: Option<Label> = sorted.label.map(Input::json).transpose()?;
        let (file, list) = (needed(sorted.regions, "regions")?, needed(sorted.cases, "cases")?);
        let regions = table::regions(&file.bytes[..]).map_err(|fault| file.wrong(fault))?;
        let cases = table::cases(&list.bytes[..]).map_err(|fault| list.wrong(fault))?;
        let file = needed(sorted.scores, "scores")?;
        let scores = table::scores(&file.bytes[..], regions.len()).map_err(|fault| file.wrong(fault))?;
        if scores.cases() != cases.len() {
            let line = scores.cases().min(cases.len()) + 1;
            let what = format!("there are {} lines for {} cases", scores.cases(), cases.len());
            return Err(file.wrong_at(line as u64, 1, what));
        }
        let known = Known::read(&cases, &regions, &scores, sorted.parts, sorted.rules)?;
        let instance =
            Self { name: label.as_ref().and_then(|label| label.name.clone()), regions, cases, scores, known };
        if let (Some(label), Some(file)) = (&label, sorted.label) {
            label.agrees(&instance, inputs).map_err(|what| file.wrong(what))?;
        }
        Ok(instance)
    }

    /// The size of home each case needs, and how many there are of each size per region.
    pub(super) fn homes(&self) -> Result<(Vec<u8>, Vec<Vec<u32>>), String> {
        let listed: Option<Vec<[u32; 3]>> = self.regions.iter().map(|region| region.homes).collect();
        let listed = listed.ok_or("the table of regions has no columns dw_small, dw_medium and dw_large")?;
        let class = |case: &CaseRow| u8::from(case.size > 2) + u8::from(case.size > 4);
        let supply = (0..3).map(|class| listed.iter().map(|homes| homes[class]).collect()).collect();
        Ok((self.cases.iter().map(class).collect(), supply))
    }

    pub(super) fn persons(&self) -> u64 {
        self.cases.iter().map(|case| u64::from(case.size)).sum()
    }
}

impl<'a> Sorted<'a> {
    fn of(inputs: &'a [Input]) -> Result<Self, String> {
        let mut sorted = Self::default();
        for input in inputs {
            let columns = input.columns();
            let has = |name: &str| columns.iter().any(|column| column == name);
            let place = if input.is_json() {
                &mut sorted.label
            } else if has("part") {
                &mut sorted.parts
            } else if has("rule") {
                &mut sorted.rules
            } else if has("code") || has("low_units") {
                &mut sorted.regions
            } else if has("size") || has("id") {
                &mut sorted.cases
            } else if columns[0].trim_start_matches('-').starts_with(|first: char| first.is_ascii_digit()) {
                &mut sorted.scores
            } else {
                return Err(input.wrong_at(
                    1,
                    1,
                    "the columns are of no table; docs/how-to/match-regions.md lists them",
                ));
            };
            if let Some(before) = place.replace(input) {
                return Err(input.wrong(format!("is the same table as {}", before.name())));
            }
        }
        Ok(sorted)
    }
}

fn needed<'a>(input: Option<&'a Input>, what: &str) -> Result<&'a Input, String> {
    input.ok_or_else(|| format!("the table of {what} is not among the files"))
}

impl Label {
    /// What does not fit the tables.
    fn agrees(&self, instance: &Instance, inputs: &[Input]) -> Result<(), String> {
        if (self.n, self.m) != (instance.cases.len(), instance.regions.len()) {
            let (cases, regions) = (instance.cases.len(), instance.regions.len());
            return Err(format!("says {} cases and {} regions, there are {cases} and {regions}", self.n, self.m));
        }
        let differs = |input: &&Input| {
            let print = input.print();
            self.sha256.get(&print.file).is_some_and(|said| *said != print.sha256)
        };
        match inputs.iter().find(differs) {
            Some(input) => Err(format!("{} is not the file that this instance was made with", input.name())),
            None => Ok(()),
        }
    }
}
