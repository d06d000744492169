//! One version of a rule, with its typed parameters: every number the engine uses stands in a rule file.

use jiff::civil::Date;
use serde::Deserialize;

use crate::assessment::Owner;

/// A rule as it holds in a period.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Name in the rule files; see [`super::RuleId`].
    pub id: String,
    /// For example `Bs 5.3(1)`.
    pub article: String,
    pub actor: Owner,
    /// First day this version holds; absent: not established, taken as always.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last day this version holds.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// A link to what the rule was read in.
    pub source: String,
    pub confidence: Confidence,
    /// What a reader of the rule file should know.
    #[serde(default)]
    pub note: Option<String>,

    /// How long the term or effect lasts.
    #[serde(default)]
    pub duration: Option<Length>,
    /// Does the last day move off weekends and holidays (Algemene termijnenwet)?
    #[serde(default)]
    pub shift: bool,
    /// How long something must last before it counts.
    #[serde(default)]
    pub minimum: Option<Length>,
    /// Upper age and the like.
    #[serde(default)]
    pub maximum: Option<Length>,
    /// The most it may give.
    #[serde(default)]
    pub cap: Option<Length>,
    /// Lengths given one after the other.
    #[serde(default)]
    pub ladder: Vec<Length>,
    /// A threshold in days, for dangers.
    #[serde(default)]
    pub days: Option<i64>,
    /// An amount in whole or decimal euros.
    #[serde(default)]
    pub euro: Option<f64>,
    /// Amounts in whole euros, one step after the other.
    #[serde(default)]
    pub euros: Vec<i64>,
    /// Below this many whole euros an amount counts as nothing.
    #[serde(default)]
    pub floor_euro: Option<i64>,
    /// Hours, for example 600.
    #[serde(default)]
    pub hours: Option<i32>,
    /// A second number of hours, for example participation hours.
    #[serde(default)]
    pub hours_other: Option<i32>,
    #[serde(default)]
    pub percent: Option<i64>,
    /// Percentages, one per step or part.
    #[serde(default)]
    pub percents: Vec<i64>,
    /// How often at most, or how many at least.
    #[serde(default)]
    pub max_times: Option<u32>,
    /// Lower bounds of the columns of `table`.
    #[serde(default)]
    pub columns: Vec<i64>,
    /// Lower bounds of the rows of `table`.
    #[serde(default)]
    pub rows: Vec<i64>,
    /// Whole numbers by row and column.
    #[serde(default)]
    pub table: Vec<Vec<i64>>,
    /// Days the rule names one by one.
    #[serde(default)]
    pub dates: Vec<Date>,
    /// Values of an enumeration the rule names, in kebab-case.
    #[serde(default)]
    pub words: Vec<String>,
    /// What has to be shown for it; keys of the word list.
    #[serde(default)]
    pub proofs: Vec<String>,
}

/// How sure we are of a rule (see docs/policy).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Confidence {
    /// Verified in the consolidated text.
    V,
    /// From a secondary source.
    S,
    /// Derived by us from verified text.
    D,
    /// Background knowledge, not verified.
    B,
}

/// A length of time in the unit the law uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    pub value: u16,
    pub unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

impl Length {
    /// The length in calendar months; days and weeks have none.
    pub fn months(self) -> i32 {
        match self.unit {
            Unit::Months => i32::from(self.value),
            Unit::Years => i32::from(self.value) * 12,
            Unit::Days | Unit::Weeks => 0,
        }
    }

    /// The length in days; months and years have none.
    pub fn days(self) -> i64 {
        match self.unit {
            Unit::Days => i64::from(self.value),
            Unit::Weeks => i64::from(self.value) * 7,
            Unit::Months | Unit::Years => 0,
        }
    }

    /// The length in years of age.
    pub fn years(self) -> i16 {
        i16::try_from(self.months() / 12).unwrap_or(i16::MAX)
    }

    pub(crate) fn number(self) -> i64 {
        i64::from(self.value)
    }

    /// The word for the unit, a key of the word list.
    pub(crate) fn unit_word(self) -> &'static str {
        match self.unit {
            Unit::Days => "dagen",
            Unit::Weeks => "weken",
            Unit::Months => "maanden",
            Unit::Years => "jaren",
        }
    }
}

impl Rule {
    pub(crate) const NOTHING: Length = Length { value: 0, unit: Unit::Days };

    /// The length of the term; rules that need one are checked when the files are read.
    pub(crate) fn length(&self) -> Length {
        self.duration.unwrap_or(Self::NOTHING)
    }

    pub(crate) fn least(&self) -> Length {
        self.minimum.unwrap_or(Self::NOTHING)
    }

    pub(crate) fn threshold(&self) -> i64 {
        self.days.unwrap_or(0)
    }

    pub(crate) fn number_of_hours(&self) -> i32 {
        self.hours.unwrap_or(0)
    }

    /// The amount in cents.
    pub(crate) fn cents(&self) -> i64 {
        let cents = (self.euro.unwrap_or(0.0) * 100.0).round();
        #[expect(clippy::cast_possible_truncation, reason = "amounts in the rule files are small")]
        {
            cents as i64
        }
    }

    pub(crate) fn holds_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }

    pub(crate) fn has(&self, parameter: &str) -> bool {
        match parameter {
            "duration" => self.duration.is_some(),
            "minimum" => self.minimum.is_some(),
            "maximum" => self.maximum.is_some(),
            "cap" => self.cap.is_some(),
            "ladder" => !self.ladder.is_empty(),
            "days" => self.days.is_some(),
            "euro" => self.euro.is_some(),
            "euros" => !self.euros.is_empty(),
            "floor_euro" => self.floor_euro.is_some(),
            "hours" => self.hours.is_some(),
            "hours_other" => self.hours_other.is_some(),
            "percent" => self.percent.is_some(),
            "percents" => !self.percents.is_empty(),
            "max_times" => self.max_times.is_some(),
            "columns" => !self.columns.is_empty(),
            "rows" => !self.rows.is_empty(),
            "table" => !self.table.is_empty(),
            "words" => !self.words.is_empty(),
            _ => false,
        }
    }
}
