//! What each region offers, as data that a placement officer keeps: chances of work per kind, levels of study, city or
//! village.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::RegionCode;
use super::table::{Columns, Fault, each_region};
use super::wishes::{Sector, Study, Surroundings};
use crate::connect::files::{self, Sheet};

/// What one region offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegionProfile {
    /// Of a hundred who seek such work, in the order of [`Sector::ALL`].
    chances: Vec<u8>,
    pub study: Vec<Study>,
    pub surroundings: Surroundings,
}

/// All regions, by code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    regions: Vec<RegionProfile>,
}

static EXAMPLE: LazyLock<Profile> = LazyLock::new(|| {
    let read = files::read(include_bytes!("../../data/region-profiles.csv")).ok();
    let profile = read.and_then(|sheet| Profile::read(&sheet).ok());
    profile.unwrap_or_else(|| unreachable!("a test reads the example of region profiles"))
});

const MOST: u32 = 100;
const YES: &str = "ja";

impl Profile {
    /// Invented, so that there is something to reckon with until an officer brings real figures.
    pub fn example() -> &'static Self {
        &EXAMPLE
    }

    pub fn of(&self, region: RegionCode) -> &RegionProfile {
        &self.regions[region.index()]
    }

    /// Reads a table with a row for each region.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(sheet: &Sheet) -> Result<Self, Vec<Fault>> {
        let names: Vec<&str> = columns().collect();
        let columns = Columns::of(sheet, &names)?;
        let mut faults = Vec::new();
        let mut rows = Vec::new();
        for row in &sheet.rows {
            let region = columns.region(row, "regio", &mut faults);
            let chances = Sector::ALL.iter().map(|sector| columns.number(row, sector.name(), MOST, &mut faults));
            let chances: Vec<u8> = chances.map(|chance| u8::try_from(chance.unwrap_or(0)).unwrap_or(0)).collect();
            let study =
                Study::ALL.iter().copied().filter(|level| columns.cell(row, level.name()).eq_ignore_ascii_case(YES));
            let study: Vec<Study> = study.collect();
            let surroundings = Surroundings::from_name(&columns.cell(row, "omgeving").to_lowercase());
            if surroundings.is_none() {
                faults.push(Fault::at(row.line, "omgeving", "placement-file-surroundings", Vec::new()));
            }
            if let (Some(region), Some(surroundings)) = (region, surroundings) {
                rows.push((row.line, region, RegionProfile { chances, study, surroundings }));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self { regions: each_region(rows)? })
    }

    /// The same table to take along.
    pub fn csv(&self) -> String {
        let mut lines = vec![format!("regio;naam;{}", columns().skip(1).collect::<Vec<_>>().join(";"))];
        for (region, of) in RegionCode::all().zip(&self.regions) {
            let chances = of.chances.iter().map(u8::to_string);
            let study = Study::ALL.iter().map(|level| if of.study.contains(level) { YES } else { "nee" }.to_owned());
            let mut cells = vec![region.as_str().to_owned(), region.name().to_owned()];
            cells.extend(chances.chain(study));
            cells.push(of.surroundings.name().to_owned());
            lines.push(cells.join(";"));
        }
        format!("\u{feff}{}\r\n", lines.join("\r\n"))
    }
}

impl RegionProfile {
    pub fn chance(&self, sector: Sector) -> u8 {
        let place = Sector::ALL.iter().position(|one| *one == sector);
        place.and_then(|place| self.chances.get(place)).copied().unwrap_or(0)
    }

    /// For who names no kind of work.
    pub fn mean_chance(&self) -> i32 {
        let sum: i32 = self.chances.iter().map(|chance| i32::from(*chance)).sum();
        sum / i32::try_from(self.chances.len().max(1)).unwrap_or(1)
    }
}

/// The columns that have to be there, beside the name, which is for people.
fn columns() -> impl Iterator<Item = &'static str> {
    let chances = Sector::ALL.iter().map(|sector| sector.name());
    let study = Study::ALL.iter().map(|level| level.name());
    std::iter::once("regio").chain(chances).chain(study).chain(std::iter::once("omgeving"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_reads_and_comes_back_from_its_own_table() {
        let example = Profile::example();
        let again = files::read(example.csv().as_bytes()).unwrap();
        assert_eq!(&Profile::read(&again).unwrap(), example);
    }

    #[test]
    fn every_mistake_of_a_table_is_told_with_its_line() {
        let text = "regio;zorg\nAM01;50\n";
        let faults = Profile::read(&files::read(text.as_bytes()).unwrap()).unwrap_err();
        assert!(faults.iter().all(|fault| fault.key == "placement-file-no-column"));
        let wrong = Profile::example().csv().replacen(";85;", ";150;", 1).replacen("AM02", "AM99", 1);
        let faults = Profile::read(&files::read(wrong.as_bytes()).unwrap()).unwrap_err();
        let told: Vec<(Option<usize>, &str)> = faults.iter().map(|fault| (fault.line, fault.key)).collect();
        assert_eq!(told, [(Some(2), "placement-file-number"), (Some(3), "placement-file-region")]);
    }

    proptest::proptest! {
        #[test]
        fn a_broken_table_gives_chances_of_a_hundred_or_says_what_is_wrong(
            bytes in files::broken::copies(Profile::example().csv().as_bytes())
        ) {
            let Ok(sheet) = files::read(&bytes) else { return Ok(()) };
            match Profile::read(&sheet) {
                Ok(profile) => {
                    let mut chances = profile.regions.iter().flat_map(|one| &one.chances);
                    proptest::prop_assert!(chances.all(|chance| u32::from(*chance) <= MOST));
                }
                Err(faults) => proptest::prop_assert!(!faults.is_empty()),
            }
        }
    }
}
