//! A quarter of a year: 2026-1 is January, February and March of 2026.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan as _;
use jiff::civil::Date;

/// A quarter of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i16,
    number: i8,
}

impl Quarter {
    /// The quarter a day is in.
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    pub fn first(self) -> Date {
        Date::new(self.year, self.number * 3 - 2, 1).unwrap_or(Date::MIN)
    }

    pub fn last(self) -> Date {
        Date::new(self.year, self.number * 3, 1).map_or(Date::MAX, Date::last_of_month)
    }

    /// The quarter so many quarters later, or earlier.
    #[must_use]
    pub fn later(self, quarters: i32) -> Self {
        Self::of(self.first().saturating_add((3 * quarters).months()))
    }

    pub fn year(self) -> i16 {
        self.year
    }

    pub fn number(self) -> i8 {
        self.number
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.year, self.number)
    }
}

/// That is no quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no quarter")]
pub struct NoQuarter;

impl FromStr for Quarter {
    type Err = NoQuarter;

    fn from_str(text: &str) -> Result<Self, NoQuarter> {
        let (year, number) = text.split_once('-').ok_or(NoQuarter)?;
        let year: i16 = year.parse().map_err(|_| NoQuarter)?;
        let number: i8 = number.parse().map_err(|_| NoQuarter)?;
        let quarter = Self { year, number };
        let known = (1900..=2200).contains(&year) && (1..=4).contains(&number) && quarter.to_string() == text;
        if known { Ok(quarter) } else { Err(NoQuarter) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_quarter_has_its_days_and_its_neighbours() {
        let quarter = Quarter::of(date(2026, 3, 31));
        assert_eq!((quarter.first(), quarter.last()), (date(2026, 1, 1), date(2026, 3, 31)));
        assert_eq!(quarter.later(-1).to_string(), "2025-4");
        assert_eq!(quarter.later(5), Quarter::of(date(2027, 5, 2)));
        assert_eq!("2026-1".parse(), Ok(quarter));
        for wrong in ["", "2026", "2026-0", "2026-5", "2026-01", "+2026-1", "1-1"] {
            assert_eq!(wrong.parse::<Quarter>(), Err(NoQuarter), "{wrong}");
        }
    }
}
