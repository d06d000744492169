//! The people behind a figure of the reports: the rows that were counted, with the days that say why.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan as _;
use jiff::civil::Date;
use store::{Engine, FromRow, Query, Row, StoreError};
use uuid::Uuid;
use wi2021::DangerCode;

use super::figures::Step;
use super::quarter::Quarter;
use super::top::code_text;
use super::view::display_name;
use super::worklist::{Slice, Stage};
use super::{DossierError, DossierId};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Rows, Scope};

/// Rows on one page.
pub const PAGE: usize = 50;

/// One figure of the reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// A stage, a plan in time or not, or a term that ends.
    Slice(Slice),
    /// Stages A, B and D together.
    WithoutPlan,
    /// All four stages.
    AllStages,
    /// Plans that had to be there in this quarter, in time or not.
    PlansDue(Quarter),
    /// A wait that ended in the past year.
    Wait(Step),
    Danger(DangerCode),
    /// Trajectories that count for the grant of a budget year.
    Grants(i64),
}

/// One person behind a figure. Which of the days are told depends on the figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    pub dossier: DossierId,
    pub number: String,
    pub display_name: String,
    pub closed: bool,
    pub notice_on: Option<Date>,
    pub intake_on: Option<Date>,
    pub pip_due: Option<Date>,
    pub pip_on: Option<Date>,
    pub lesson_on: Option<Date>,
    pub term_end: Option<Date>,
    pub completed_on: Option<Date>,
    pub grant_cents: Option<i64>,
    /// The day to act on a danger.
    pub act_by: Option<Date>,
}

/// A page of the people behind a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    pub people: Vec<Counted>,
    /// The figure.
    pub total: i64,
    /// The number of the first row that is here, from 1.
    pub first: usize,
    /// Names may be seen; without that the number of the dossier stands where the name stood.
    pub named: bool,
}

/// The rows that a figure counts, from this one on. Read by number and not by key: each figure has an order of its own, and
/// who looks a figure up reads a few pages.
///
/// # Errors
/// [`DossierError::Denied`] for who may see figures and no people; the store's own.
pub async fn behind(scope: &Scope, figure: Figure, first: usize) -> Result<Behind, DossierError> {
    let figures = scope.may(Room::Monitor, Action::Read)?;
    let list = scope.may(Room::Worklist, Action::List)?;
    // A figure is about everyone, and so is its list.
    if figures.rows != Rows::Tenant || list.rows != Rows::Tenant {
        return Err(DossierError::Denied);
    }
    let first = first.max(1);
    let mut tx = scope.read().await?;
    let mut query = Query::new("select count(*)");
    figure.counted(&mut query, scope);
    let total = tx.all_of::<i64>(query).await?.first().copied().unwrap_or(0);
    let mut people: Vec<Counted> = tx.all_of(figure.page(scope, tx.engine(), first)).await?;
    // The connection goes back before the log is awaited, which needs one too.
    drop(tx);
    if !list.fields.identity {
        people.iter_mut().for_each(|one| one.display_name.clone_from(&one.number));
    }
    let subjects: Vec<Uuid> = people.iter().map(|one| one.dossier.0).collect();
    looked(scope, Activity::Figure, &subjects).await?;
    Ok(Behind { people, total, first, named: list.fields.identity })
}

impl Figure {
    fn page(self, scope: &Scope, engine: Engine, first: usize) -> Query {
        let mut query = Query::new(
            "select d.id, d.number, d.given_names, d.family_name, d.closed_on, j.notice_on, j.intake_on, j.pip_due, j.pip_on, \
             j.lesson_on, j.term_end, j.completed_on, j.grant_cents, ",
        );
        match self {
            Self::Danger(code) => {
                query.push("(select min(u.due_on) from duties u where u.tenant_id = ").bind(scope.tenant);
                query.push(
                    " and u.dossier_id = d.id and u.class = 'danger' and u.state in ('open', 'missed') and u.code = ",
                );
                query.bind(code_text(&code)).push(")");
            }
            _ => drop(query.push("cast(null as date)")),
        }
        self.counted(&mut query, scope);
        query.push(" order by ");
        match self {
            Self::Wait(step) => {
                let (from, until) = columns(step);
                match engine {
                    Engine::Sqlite => {
                        query.push("julianday(").push(until).push(") - julianday(").push(from).push(") desc")
                    }
                    Engine::Postgres => query.push(until).push(" - ").push(from).push(" desc"),
                };
            }
            Self::Danger(_) => drop(query.push("w.urgency, w.act_by")),
            Self::Grants(_) => drop(query.push("j.completed_on")),
            Self::Slice(Slice::Ends(_) | Slice::EndsBefore(_) | Slice::EndsAfter(_)) => drop(query.push("j.term_end")),
            _ => drop(query.push("(j.pip_due is null), j.pip_due")),
        }
        let skip = i64::try_from(first - 1).unwrap_or(i64::MAX);
        query.push(", d.id limit ").bind(i64::try_from(PAGE).unwrap_or(i64::MAX)).push(" offset ").bind(skip);
        query
    }

    /// Appends where the rows come from and which of them count: the same as in the statements that count.
    fn counted(self, query: &mut Query, scope: &Scope) {
        const OPEN: &str = " from worklist w join dossiers d on d.tenant_id = w.tenant_id and d.id = w.dossier_id \
            left join journeys j on j.tenant_id = w.tenant_id and j.dossier_id = w.dossier_id where w.tenant_id = ";
        const EVERY: &str = " from journeys j join dossiers d on d.tenant_id = j.tenant_id and d.id = j.dossier_id \
            where d.quarantined_at is null and j.tenant_id = ";
        let today = scope.today();
        match self {
            Self::Slice(Slice::PlanDue { quarter, in_time }) => {
                query.push(EVERY).bind(scope.tenant);
                plans_due(query, quarter, today);
                query.push(if in_time {
                    " and j.pip_on <= j.pip_due"
                } else {
                    " and (j.pip_on is null or j.pip_on > j.pip_due)"
                });
            }
            Self::PlansDue(quarter) => {
                query.push(EVERY).bind(scope.tenant);
                plans_due(query, quarter, today);
            }
            Self::Slice(slice) => {
                query.push(OPEN).bind(scope.tenant);
                slice.condition(query, scope);
            }
            Self::WithoutPlan => drop(
                query
                    .push(OPEN)
                    .bind(scope.tenant)
                    .push(" and w.standing = 'obliged' and j.dossier_id is not null and j.pip_on is null"),
            ),
            Self::AllStages => drop(
                query.push(OPEN).bind(scope.tenant).push(" and w.standing = 'obliged' and j.dossier_id is not null"),
            ),
            Self::Danger(code) => {
                query.push(OPEN).bind(scope.tenant);
                query.push(" and exists (select 1 from duties u where u.tenant_id = w.tenant_id and u.dossier_id = w.dossier_id");
                query.push(" and u.class = 'danger' and u.state in ('open', 'missed') and u.code = ");
                query.bind(code_text(&code)).push(")");
            }
            Self::Wait(step) => {
                let (from, until) = columns(step);
                query.push(EVERY).bind(scope.tenant);
                query.push(" and ").push(until).push(" >= ").bind(today.saturating_sub(1.year()));
                query.push(" and ").push(until).push(" >= ").push(from);
            }
            Self::Grants(year) => drop(query.push(EVERY).bind(scope.tenant).push(" and j.grant_year = ").bind(year)),
        }
    }
}

/// Plans that had to be there in a quarter; who still has time does not count.
fn plans_due(query: &mut Query, quarter: Quarter, today: Date) {
    query.push(" and j.pip_due >= ").bind(quarter.first()).push(" and j.pip_due <= ").bind(quarter.last());
    query.push(" and (j.pip_on is not null or j.pip_due < ").bind(today).push(")");
}

/// The days between which a step lies.
fn columns(step: Step) -> (&'static str, &'static str) {
    match step {
        Step::Intake => ("j.notice_on", "j.intake_on"),
        Step::Plan => ("j.intake_on", "j.pip_on"),
        Step::Lesson => ("j.pip_on", "j.lesson_on"),
        Step::All => ("j.notice_on", "j.lesson_on"),
    }
}

impl Counted {
    /// The days between which someone waited.
    pub fn wait(&self, step: Step) -> Option<(Date, Date)> {
        Some(match step {
            Step::Intake => (self.notice_on?, self.intake_on?),
            Step::Plan => (self.intake_on?, self.pip_on?),
            Step::Lesson => (self.pip_on?, self.lesson_on?),
            Step::All => (self.notice_on?, self.lesson_on?),
        })
    }
}

/// As in addresses.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Slice(slice) => write!(f, "{slice}"),
            Self::WithoutPlan => f.write_str("zonder-plan"),
            Self::AllStages => f.write_str("alle-fasen"),
            Self::PlansDue(quarter) => write!(f, "plan-{quarter}"),
            Self::Wait(step) => write!(f, "wacht-{}", step.name()),
            Self::Danger(code) => write!(f, "gevaar-{}", code_text(code)),
            Self::Grants(year) => write!(f, "prestatie-{year}"),
        }
    }
}

/// That names no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such figure")]
pub struct NoFigure;

impl FromStr for Figure {
    type Err = NoFigure;

    fn from_str(text: &str) -> Result<Self, NoFigure> {
        let step = |name: &str| Step::ALL.into_iter().find(|step| step.name() == name);
        let year = |name: &str| {
            name.parse().ok().filter(|year: &i64| (1900..=2200).contains(year) && year.to_string() == name)
        };
        let danger = |name: &str| serde_json::from_value(name.into()).ok();
        let found = match text {
            "zonder-plan" => Some(Self::WithoutPlan),
            "alle-fasen" => Some(Self::AllStages),
            _ => None,
        };
        let after = |start: &str| text.strip_prefix(start);
        found
            .or_else(|| after("plan-")?.parse().ok().map(Self::PlansDue))
            .or_else(|| step(after("wacht-")?).map(Self::Wait))
            .or_else(|| danger(after("gevaar-")?).map(Self::Danger))
            .or_else(|| year(after("prestatie-")?).map(Self::Grants))
            .or_else(|| text.parse().ok().map(Self::Slice))
            .ok_or(NoFigure)
    }
}

impl From<Stage> for Figure {
    fn from(stage: Stage) -> Self {
        Self::Slice(Slice::Stage(stage))
    }
}

impl FromRow for Counted {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            dossier: DossierId(row.uuid(0)?),
            number: row.text(1)?,
            display_name: display_name(&row.text(2)?, &row.text(3)?),
            closed: row.opt_date(4)?.is_some(),
            notice_on: row.opt_date(5)?,
            intake_on: row.opt_date(6)?,
            pip_due: row.opt_date(7)?,
            pip_on: row.opt_date(8)?,
            lesson_on: row.opt_date(9)?,
            term_end: row.opt_date(10)?,
            completed_on: row.opt_date(11)?,
            grant_cents: row.opt_int(12)?,
            act_by: row.opt_date(13)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_figure_reads_back_as_it_was_written() {
        let quarter = Quarter::of(date(2026, 5, 1));
        let mut all: Vec<Figure> = Stage::ALL.into_iter().map(Figure::from).collect();
        all.extend(Step::ALL.map(Figure::Wait));
        all.extend([true, false].map(|in_time| Figure::Slice(Slice::PlanDue { quarter, in_time })));
        all.extend([Slice::Ends(quarter), Slice::EndsBefore(quarter), Slice::EndsAfter(quarter)].map(Figure::Slice));
        all.extend([Figure::WithoutPlan, Figure::AllStages, Figure::PlansDue(quarter), Figure::Grants(2026)]);
        all.push(Figure::Danger(DangerCode::PipTeLaat));
        for figure in all {
            assert_eq!(figure.to_string().parse(), Ok(figure));
        }
        for wrong in ["", "wacht-", "wacht-lang", "gevaar-draken", "prestatie-02026", "prestatie-26", "plan-2026-5"] {
            assert_eq!(wrong.parse::<Figure>(), Err(NoFigure), "{wrong}");
        }
    }
}
