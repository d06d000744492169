//! The ladder of summonses (W 14(1)(2), W 22): where someone stands, and what may come next.

use jiff::civil::Date;
use wi2021::facts::Boeteartikel;
use wi2021::{Fact, FactId, Kind};

use crate::plan::PlanError;

/// How someone was called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// The first summons.
    Summons,
    /// Written warning with a second summons.
    Warning,
    /// The new term that the fine decision gives.
    ThirdChance,
}

/// Where someone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Came: the intake began on this day, and the ladder rests.
    Came(Date),
    /// Nobody has been called.
    NotCalled,
    /// Called on this day; the person may still come.
    Called(Call, Date),
    /// Did not come after this call, on this day, with a good reason: a new appointment.
    Excused(Call, Date),
    /// Did not come after this call, on this day, without a good reason.
    Absent(Call, Date),
}

/// One thing that happened on the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rung {
    pub fact: FactId,
    pub on: Date,
    pub what: Happened,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    Called(Call, Option<Date>),
    Absent { excused: bool },
    Came,
}

/// What happened, oldest first, and where that leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    pub rungs: Vec<Rung>,
    pub stand: Stand,
}

impl Ladder {
    /// The ladder as the facts tell it on a day.
    pub fn of(facts: &[Fact], on: Date) -> Self {
        let rungs: Vec<Rung> = holding(facts, on).into_iter().filter_map(rung).collect();
        let mut stand = Stand::NotCalled;
        let mut call = None;
        for rung in &rungs {
            stand = match rung.what {
                Happened::Called(now, _) => {
                    // A summons after a warning is a new appointment, not a step back.
                    let highest = call.map_or(now, |before: Call| before.max(now));
                    call = Some(highest);
                    Stand::Called(highest, rung.on)
                }
                Happened::Absent { excused } => match call {
                    Some(call) if excused => Stand::Excused(call, rung.on),
                    Some(call) => Stand::Absent(call, rung.on),
                    None => stand,
                },
                Happened::Came => Stand::Came(rung.on),
            };
        }
        Self { rungs, stand }
    }

    /// May this letter go out now?
    ///
    /// # Errors
    /// What has to come first: [`PlanError::NotSummoned`], [`PlanError::NotAbsent`], [`PlanError::WarnedBefore`]; or
    /// [`PlanError::IntakeBegun`] when there is nothing left to call for.
    pub fn may(&self, call: Call) -> Result<(), PlanError> {
        match (call, self.stand) {
            (_, Stand::Came(_)) => Err(PlanError::IntakeBegun),
            (Call::Summons, _) | (Call::Warning, Stand::Absent(Call::Summons, _)) => Ok(()),
            (Call::Warning, Stand::NotCalled) => Err(PlanError::NotSummoned),
            (Call::Warning, Stand::Called(Call::Summons, _) | Stand::Excused(Call::Summons, _)) => {
                Err(PlanError::NotAbsent)
            }
            (Call::Warning, _) => Err(PlanError::WarnedBefore),
            // The third chance is part of the decision about a fine (W 22(2)).
            (Call::ThirdChance, _) => Err(PlanError::NotFound),
        }
    }

    /// May a no-show be written down now?
    ///
    /// # Errors
    /// [`PlanError::NotSummoned`] when nobody was called.
    pub fn may_be_absent(&self) -> Result<(), PlanError> {
        if self.stand == Stand::NotCalled { Err(PlanError::NotSummoned) } else { Ok(()) }
    }

    /// The day of the last no-show without a good reason.
    pub fn last_absence(&self) -> Option<Date> {
        let mut absent = self.rungs.iter().filter(|rung| rung.what == Happened::Absent { excused: false });
        absent.next_back().map(|rung| rung.on)
    }
}

/// The facts that hold on a day, in the order in which they happened: not corrected, not withdrawn, not in the future.
pub fn holding(facts: &[Fact], on: Date) -> Vec<&Fact> {
    let counts = |fact: &&Fact| {
        let corrected = facts.iter().any(|later| later.corrects == Some(fact.id));
        !corrected && !matches!(fact.kind, Kind::FeitIngetrokken(_)) && fact.happened <= on
    };
    let mut found: Vec<&Fact> = facts.iter().filter(counts).collect();
    found.sort_by_key(|fact| (fact.happened, fact.recorded, fact.id));
    found
}

fn rung(fact: &Fact) -> Option<Rung> {
    let what = match &fact.kind {
        Kind::OproepVerzonden(summons) => Happened::Called(Call::Summons, summons.uiterlijk_op),
        Kind::WaarschuwingVerzonden(summons) => Happened::Called(Call::Warning, summons.uiterlijk_op),
        Kind::GemeentelijkeBoeteOpgelegd(fine) if fine.artikel == Boeteartikel::Art22 => {
            Happened::Called(Call::ThirdChance, None)
        }
        Kind::NietVerschenen(absence) => Happened::Absent { excused: absence.verontschuldigd },
        Kind::BredeIntakeGestart(_) | Kind::BredeIntakeAfgerond(_) => Happened::Came,
        _ => return None,
    };
    Some(Rung { fact: fact.id, on: fact.happened, what })
}
