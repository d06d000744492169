//! Counts over all dossiers: figures, not people. What a figure counts is what the list behind it shows.

use jiff::ToSpan as _;
use jiff::civil::Date;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::quarter::Quarter;
use super::{DossierError, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};

/// Quarters looked back on, the present one among them.
const BACK: i32 = 5;
/// Quarters looked ahead, the present one among them.
const AHEAD: i32 = 8;
/// Rows of the quarter file at a time.
const AT_ONCE: i64 = 500;

/// Everything that is counted today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Open dossiers of people who are obliged, per stage: A, B, C, D.
    pub stages: [i64; 4],
    /// Per quarter in which plans had to be there: how many were in time, of how many. The newest first.
    pub plans: Vec<(Quarter, i64, i64)>,
    /// People whose term ended before the present quarter, per quarter from then on, and after the last of those.
    pub ended: i64,
    pub ends: Vec<(Quarter, i64)>,
    pub ends_later: i64,
    /// Kinds of danger and how many people they are about.
    pub dangers: Vec<(String, i64)>,
    /// Days waited, of those who stopped waiting in the last year.
    pub waits: Waits,
    /// Per budget year: trajectories that count, and their money when the amount is known.
    pub grants: Vec<(i64, i64, Option<i64>)>,
}

/// Days between the steps, each in ascending order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waits {
    pub to_intake: Vec<i32>,
    pub to_plan: Vec<i32>,
    pub to_lesson: Vec<i32>,
    /// From the notice to the first lesson.
    pub in_all: Vec<i32>,
}

/// From where to where someone waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// From the notice to the intake.
    Intake,
    /// From there to the plan.
    Plan,
    /// From there to the first lesson.
    Lesson,
    /// From the notice to the first lesson.
    All,
}

impl Step {
    pub const ALL: [Self; 4] = [Self::Intake, Self::Plan, Self::Lesson, Self::All];

    /// As in addresses and the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Plan => "plan",
            Self::Lesson => "les",
            Self::All => "kennisgeving-tot-les",
        }
    }
}

impl Waits {
    pub fn of(&self, step: Step) -> &[i32] {
        match step {
            Step::Intake => &self.to_intake,
            Step::Plan => &self.to_plan,
            Step::Lesson => &self.to_lesson,
            Step::All => &self.in_all,
        }
    }
}

/// One person in the quarter file: the number of the dossier, never who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwiRow {
    pub dossier: Uuid,
    pub number: String,
    pub doelgroep: Option<String>,
    pub route: Option<String>,
    pub intake_on: Option<Date>,
    pub test_on: Option<Date>,
    pub pip_on: Option<Date>,
    pub lesson_on: Option<Date>,
    pub pvt_on: Option<Date>,
    pub map_on: Option<Date>,
    pub guidance_on: Option<Date>,
    pub ontzorgen_on: Option<Date>,
}

/// Counts.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn figures(scope: &Scope) -> Result<Figures, DossierError> {
    scope.may(Room::Monitor, Action::Read)?;
    let (tenant, today) = (scope.tenant, scope.today());
    let now = Quarter::of(today);
    let mut tx = scope.read().await?;
    let Stages(stages) = tx.one(sql::FIGURE_STAGES, args![tenant, today]).await?;
    let mut plans = Vec::new();
    for quarter in (0..BACK).map(|back| now.later(-back)) {
        let Pair(in_time, all) =
            tx.one(sql::FIGURE_PLANS, args![tenant, quarter.first(), quarter.last(), today]).await?;
        plans.push((quarter, in_time, all));
    }
    let mut ends = Vec::new();
    for quarter in (0..AHEAD).map(|ahead| now.later(ahead)) {
        ends.push((quarter, ending(&mut tx, scope, quarter.first(), quarter.last()).await?));
    }
    let after = now.later(AHEAD).first();
    let figures = Figures {
        stages,
        plans,
        ended: ending(&mut tx, scope, Date::constant(1900, 1, 1), now.first().yesterday().unwrap_or(today)).await?,
        ends,
        ends_later: ending(&mut tx, scope, after, Date::constant(9999, 12, 31)).await?,
        dangers: tx
            .all::<Counted>(sql::FIGURE_DANGERS, args![tenant])
            .await?
            .into_iter()
            .map(|one| (one.0, one.1))
            .collect(),
        waits: waits(&mut tx, scope, today).await?,
        grants: tx
            .all::<Grant>(sql::FIGURE_GRANTS, args![tenant])
            .await?
            .into_iter()
            .map(|one| (one.0, one.1, one.2))
            .collect(),
    };
    Ok(figures)
}

async fn ending(tx: &mut Tx, scope: &Scope, from: Date, until: Date) -> Result<i64, DossierError> {
    Ok(tx.one(sql::FIGURE_ENDS, args![scope.tenant, from, until]).await?)
}

async fn waits(tx: &mut Tx, scope: &Scope, today: Date) -> Result<Waits, DossierError> {
    let since = today.saturating_sub(1.year());
    let ways: Vec<Steps> = tx.all(sql::FIGURE_WAITS, args![scope.tenant, since]).await?;
    let mut waits = Waits::default();
    for way in ways {
        let wait = |days: &mut Vec<i32>, from: Option<Date>, until: Option<Date>| {
            if let (Some(from), Some(until)) = (from, until)
                && until >= since
                && until >= from
            {
                days.push((until - from).get_days());
            }
        };
        wait(&mut waits.to_intake, way.notice, way.intake);
        wait(&mut waits.to_plan, way.intake, way.plan);
        wait(&mut waits.to_lesson, way.plan, way.lesson);
        wait(&mut waits.in_all, way.notice, way.lesson);
    }
    for days in [&mut waits.to_intake, &mut waits.to_plan, &mut waits.to_lesson, &mut waits.in_all] {
        days.sort_unstable();
    }
    Ok(waits)
}

/// Everyone who had an open dossier in a quarter, as it stood at the end of it.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn swi(scope: &Scope, quarter: Quarter) -> Result<Vec<SwiRow>, DossierError> {
    scope.may(Room::Monitor, Action::Export)?;
    let mut all: Vec<SwiRow> = Vec::new();
    let mut after = Uuid::nil();
    loop {
        let mut tx = scope.read().await?;
        let (first, last) = (quarter.first(), quarter.last());
        let part: Vec<SwiRow> = tx.all(sql::SWI_AFTER, args![scope.tenant, first, last, after, AT_ONCE]).await?;
        // The connection goes back before the log is awaited, which needs one too.
        drop(tx);
        let subjects: Vec<Uuid> = part.iter().map(|row| row.dossier).collect();
        let Some(last_id) = subjects.last() else { return Ok(all) };
        after = *last_id;
        looked(scope, Activity::Export, &subjects).await?;
        all.extend(part.into_iter().map(|row| row.until(last)));
    }
}

impl SwiRow {
    /// What came after that day is not told yet.
    fn until(mut self, last: Date) -> Self {
        for day in [
            &mut self.intake_on,
            &mut self.test_on,
            &mut self.pip_on,
            &mut self.lesson_on,
            &mut self.pvt_on,
            &mut self.map_on,
            &mut self.guidance_on,
            &mut self.ontzorgen_on,
        ] {
            *day = day.filter(|day| *day <= last);
        }
        if self.pip_on.is_none() {
            self.route = None;
        }
        self
    }
}

struct Stages([i64; 4]);

impl FromRow for Stages {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self([row.int(0)?, row.int(1)?, row.int(2)?, row.int(3)?]))
    }
}

struct Pair(i64, i64);

impl FromRow for Pair {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.int(0)?, row.int(1)?))
    }
}

struct Counted(String, i64);

impl FromRow for Counted {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.text(0)?, row.int(1)?))
    }
}

struct Grant(i64, i64, Option<i64>);

impl FromRow for Grant {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.int(0)?, row.int(1)?, row.opt_int(2)?))
    }
}

struct Steps {
    notice: Option<Date>,
    intake: Option<Date>,
    plan: Option<Date>,
    lesson: Option<Date>,
}

impl FromRow for Steps {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            notice: row.opt_date(0)?,
            intake: row.opt_date(1)?,
            plan: row.opt_date(2)?,
            lesson: row.opt_date(3)?,
        })
    }
}

impl FromRow for SwiRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            dossier: row.uuid(0)?,
            number: row.text(1)?,
            doelgroep: row.opt_text(2)?,
            route: row.opt_text(3)?,
            intake_on: row.opt_date(4)?,
            test_on: row.opt_date(5)?,
            pip_on: row.opt_date(6)?,
            lesson_on: row.opt_date(7)?,
            pvt_on: row.opt_date(8)?,
            map_on: row.opt_date(9)?,
            guidance_on: row.opt_date(10)?,
            ontzorgen_on: row.opt_date(11)?,
        })
    }
}
