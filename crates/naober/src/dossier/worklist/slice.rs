//! A part of the open dossiers that a figure counts, so that the list behind a figure is the same people.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::Query;

use super::super::quarter::Quarter;
use crate::access::Scope;

/// How far someone is on the way to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// The intake has not begun, and the last day for a plan has not passed.
    A,
    /// The intake has begun, and that day has not passed.
    B,
    /// There is a plan.
    C,
    /// There is no plan, and the last day for one has passed.
    D,
}

impl Stage {
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    pub fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
        }
    }
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Slice {
    Stage(Stage),
    /// The plan had to be there in this quarter, and it was in time or not.
    PlanDue {
        quarter: Quarter,
        in_time: bool,
    },
    /// The term ends in this quarter.
    Ends(Quarter),
    /// It ended before this quarter.
    EndsBefore(Quarter),
    /// It ends after this quarter.
    EndsAfter(Quarter),
}

impl Slice {
    /// Appends the condition, after `where w.tenant_id = $1`.
    pub(in crate::dossier) fn condition(self, query: &mut Query, scope: &Scope) {
        let today = scope.today();
        query.push(
            " and w.standing = 'obliged' and w.dossier_id in (select j.dossier_id from journeys j where j.tenant_id = ",
        );
        query.bind(scope.tenant);
        match self {
            Self::Stage(stage) => of_stage(query, stage, today),
            Self::PlanDue { quarter, in_time } => {
                query.push(" and j.pip_due >= ").bind(quarter.first()).push(" and j.pip_due <= ").bind(quarter.last());
                if in_time {
                    query.push(" and j.pip_on <= j.pip_due");
                } else {
                    query
                        .push(" and (j.pip_on > j.pip_due or (j.pip_on is null and j.pip_due < ")
                        .bind(today)
                        .push("))");
                }
            }
            Self::Ends(quarter) => {
                query
                    .push(" and j.term_end >= ")
                    .bind(quarter.first())
                    .push(" and j.term_end <= ")
                    .bind(quarter.last());
            }
            Self::EndsBefore(quarter) => drop(query.push(" and j.term_end < ").bind(quarter.first())),
            Self::EndsAfter(quarter) => drop(query.push(" and j.term_end > ").bind(quarter.last())),
        }
        query.push(")");
    }
}

fn of_stage(query: &mut Query, stage: Stage, today: Date) {
    match stage {
        Stage::A => drop(
            query
                .push(" and j.pip_on is null and j.intake_on is null and (j.pip_due is null or j.pip_due >= ")
                .bind(today)
                .push(")"),
        ),
        Stage::B => drop(
            query
                .push(" and j.pip_on is null and j.intake_on is not null and (j.pip_due is null or j.pip_due >= ")
                .bind(today)
                .push(")"),
        ),
        Stage::C => drop(query.push(" and j.pip_on is not null")),
        Stage::D => drop(query.push(" and j.pip_on is null and j.pip_due < ").bind(today)),
    }
}

impl fmt::Display for Slice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stage(stage) => write!(f, "fase-{}", stage.name()),
            Self::PlanDue { quarter, in_time: true } => write!(f, "op-tijd-{quarter}"),
            Self::PlanDue { quarter, in_time: false } => write!(f, "niet-op-tijd-{quarter}"),
            Self::Ends(quarter) => write!(f, "einde-{quarter}"),
            Self::EndsBefore(quarter) => write!(f, "einde-voor-{quarter}"),
            Self::EndsAfter(quarter) => write!(f, "einde-na-{quarter}"),
        }
    }
}

/// That names no part of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such part of the list")]
pub struct NoSlice;

impl FromStr for Slice {
    type Err = NoSlice;

    fn from_str(text: &str) -> Result<Self, NoSlice> {
        let after = |start: &str| text.strip_prefix(start).and_then(|rest| rest.parse::<Quarter>().ok());
        let stage = || {
            let name = text.strip_prefix("fase-")?;
            Stage::ALL.into_iter().find(|stage| stage.name() == name)
        };
        None.or_else(|| stage().map(Self::Stage))
            .or_else(|| after("op-tijd-").map(|quarter| Self::PlanDue { quarter, in_time: true }))
            .or_else(|| after("niet-op-tijd-").map(|quarter| Self::PlanDue { quarter, in_time: false }))
            .or_else(|| after("einde-voor-").map(Self::EndsBefore))
            .or_else(|| after("einde-na-").map(Self::EndsAfter))
            .or_else(|| after("einde-").map(Self::Ends))
            .ok_or(NoSlice)
    }
}

impl From<Slice> for String {
    fn from(slice: Slice) -> Self {
        slice.to_string()
    }
}

impl TryFrom<String> for Slice {
    type Error = NoSlice;

    fn try_from(text: String) -> Result<Self, NoSlice> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_part_of_the_list_reads_back_as_it_was_written() {
        let quarter = Quarter::of(date(2026, 5, 1));
        let mut all: Vec<Slice> = Stage::ALL.into_iter().map(Slice::Stage).collect();
        all.extend([true, false].map(|in_time| Slice::PlanDue { quarter, in_time }));
        all.extend([Slice::Ends(quarter), Slice::EndsBefore(quarter), Slice::EndsAfter(quarter)]);
        for slice in all {
            assert_eq!(slice.to_string().parse(), Ok(slice));
        }
        for wrong in ["", "fase-", "fase-e", "einde-2026", "op-tijd-2026-9"] {
            assert_eq!(wrong.parse::<Slice>(), Err(NoSlice), "{wrong}");
        }
    }
}
