//! How many each region must and may get in a period: a table, because the law that asks for it may change.

use jiff::civil::Date;
use matching::regions::Quota;
use serde::{Deserialize, Serialize};

use super::RegionCode;
use super::table::{Columns, Fault, each_region};
use crate::connect::files::Sheet;
use crate::land;
use crate::named::named;

named! {
    /// What a quota counts.
    pub enum Counts { Households = "huishoudens", Persons = "personen" }
}

/// The most in one cell.
pub const MOST: u32 = 100_000;

/// The least and the most for one region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    pub lower: u32,
    pub upper: u32,
}

/// The quotas of one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotaTable {
    pub from: Date,
    /// The last day.
    pub until: Date,
    pub counts: Counts,
    /// By region, in the order of their codes.
    pub bands: Vec<Band>,
}

/// Two regions cannot shift this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotThatMany {
    /// What the giving region has.
    pub most: u32,
}

impl QuotaTable {
    /// By inhabitants: the national number times the share of the inhabitants, rounded up (Huisvestingswet 29(1)). At least
    /// nine tenths of it, which is our choice and not the law's.
    pub fn by_inhabitants(from: Date, until: Date, counts: Counts, national: u32) -> Self {
        let all: u64 = land::regions().iter().map(|region| region.inhabitants).sum();
        let band = |inhabitants: u64| {
            let upper = (u64::from(national) * inhabitants).div_ceil(all.max(1));
            let upper = u32::try_from(upper).unwrap_or(MOST).min(MOST);
            Band { lower: upper * 9 / 10, upper }
        };
        let bands = land::regions().iter().map(|region| band(region.inhabitants)).collect();
        let mut table = Self { from, until, counts, bands };
        table.ask_no_more_than(national);
        table
    }

    /// Rounding must not make the least of all together more than there are people.
    fn ask_no_more_than(&mut self, national: u32) {
        let mut asked: u32 = self.bands.iter().map(|band| band.lower).sum();
        for band in self.bands.iter_mut().filter(|band| band.lower > 0) {
            if asked > national {
                band.lower -= 1;
                asked -= 1;
            }
        }
    }

    pub fn of(&self, region: RegionCode) -> Band {
        self.bands[region.index()]
    }

    /// One region takes over part of another's; what is asked of both together stays (Huisvestingswet 29(2)).
    ///
    /// # Errors
    /// [`NotThatMany`]
    pub fn shift(&mut self, from: RegionCode, to: RegionCode, many: u32) -> Result<(), NotThatMany> {
        let giving = self.bands[from.index()];
        if many > giving.upper || from == to {
            return Err(NotThatMany { most: giving.upper });
        }
        let least = many.min(giving.lower);
        self.bands[from.index()] = Band { lower: giving.lower - least, upper: giving.upper - many };
        let taking = &mut self.bands[to.index()];
        *taking = Band { lower: taking.lower + least, upper: taking.upper + many };
        Ok(())
    }

    pub fn as_quotas(&self) -> Vec<Quota> {
        self.bands.iter().map(|band| Quota { lower: band.lower, upper: band.upper }).collect()
    }

    /// At least and at most, all regions together.
    pub fn together(&self) -> Band {
        let sum = |of: fn(&Band) -> u32| self.bands.iter().map(of).sum();
        Band { lower: sum(|band| band.lower), upper: sum(|band| band.upper) }
    }

    /// Reads the least and the most of each region.
    ///
    /// # Errors
    /// Everything that is wrong with the table.
    pub fn read(sheet: &Sheet) -> Result<Vec<Band>, Vec<Fault>> {
        let columns = Columns::of(sheet, &["regio", "minstens", "hoogstens"])?;
        let (mut faults, mut rows) = (Vec::new(), Vec::new());
        for row in &sheet.rows {
            let region = columns.region(row, "regio", &mut faults);
            let lower = columns.number(row, "minstens", MOST, &mut faults);
            let upper = columns.number(row, "hoogstens", MOST, &mut faults);
            let (Some(lower), Some(upper)) = (lower, upper) else { continue };
            if lower > upper {
                let values = vec![("region", region.map(RegionCode::name).unwrap_or_default().into())];
                faults.push(Fault::at(row.line, "hoogstens", "placement-quota-crossed", values));
            }
            rows.extend(region.map(|region| (row.line, region, Band { lower, upper })));
        }
        if faults.is_empty() { each_region(rows) } else { Err(faults) }
    }

    /// The same table to take along.
    pub fn csv(&self) -> String {
        let mut text = "\u{feff}regio;naam;minstens;hoogstens\r\n".to_owned();
        for (region, band) in RegionCode::all().zip(&self.bands) {
            text.push_str(&format!("{};{};{};{}\r\n", region.as_str(), region.name(), band.lower, band.upper));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::connect::files;

    fn table(national: u32) -> QuotaTable {
        QuotaTable::by_inhabitants(date(2026, 1, 1), date(2026, 6, 30), Counts::Households, national)
    }

    fn region(code: &str) -> RegionCode {
        RegionCode::parse(code).unwrap()
    }

    #[test]
    fn by_inhabitants_there_is_room_for_all_and_no_more_is_asked_than_there_are() {
        for national in [0, 1, 30, 40, 1_000, 17_600] {
            let together = table(national).together();
            assert!(together.lower <= national && national <= together.upper, "{national}: {together:?}");
        }
        // 750 187 of 17 590 672 inhabitants, rounded up.
        assert_eq!(table(17_600).of(region("AM01")).upper, 751);
    }

    #[test]
    fn regions_shift_quota_and_the_sum_stays() {
        let mut table = table(1_000);
        let before = table.together();
        table.shift(region("AM01"), region("AM02"), 5).unwrap();
        assert_eq!(table.together(), before);
        let left = table.of(region("AM01")).upper;
        assert_eq!(table.shift(region("AM01"), region("AM02"), left + 1), Err(NotThatMany { most: left }));
        assert!(table.shift(region("AM01"), region("AM01"), 1).is_err());
    }

    #[test]
    fn a_table_comes_back_from_its_own_file_and_a_wrong_one_is_told_line_by_line() {
        let table = table(1_000);
        assert_eq!(QuotaTable::read(&files::read(table.csv().as_bytes()).unwrap()).unwrap(), table.bands);
        let text = "regio;minstens;hoogstens\nAM01;5;4\nAM1;1;x\n";
        let faults = QuotaTable::read(&files::read(text.as_bytes()).unwrap()).unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| (fault.line, fault.key)).collect();
        let wrong = [
            (Some(2), "placement-quota-crossed"),
            (Some(3), "placement-file-region"),
            (Some(3), "placement-file-number"),
        ];
        assert_eq!(told, wrong);
    }

    proptest::proptest! {
        #[test]
        fn a_broken_file_gives_quotas_that_can_hold_or_says_what_is_wrong(
            bytes in files::broken::copies(table(1_000).csv().as_bytes())
        ) {
            let Ok(sheet) = files::read(&bytes) else { return Ok(()) };
            match QuotaTable::read(&sheet) {
                Ok(bands) => {
                    proptest::prop_assert_eq!(bands.len(), RegionCode::all().count());
                    proptest::prop_assert!(bands.iter().all(|band| band.lower <= band.upper && band.upper <= MOST));
                }
                Err(faults) => proptest::prop_assert!(!faults.is_empty()),
            }
        }
    }
}
