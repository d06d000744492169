//! The follow-up plan: who takes over which thing when guidance ends, and what one may ask of them (N04, N10).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::Vervolg;

use super::{PlanError, letter, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{DossierId, NewFact, lock_subject, record_in, subject};
use crate::plan::Compartment;
use crate::plan::letters;

/// One thing that goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewLine {
    pub what: String,
    pub who: String,
    /// What one may ask of them.
    pub ask: String,
    /// How to ask it.
    pub reach: Option<String>,
    pub from: Option<Date>,
}

/// A line as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub id: Uuid,
    pub line: NewLine,
    pub made_by: String,
    pub made_at: Timestamp,
}

/// A plan that was agreed, with the lines as they were on that day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    pub id: Uuid,
    pub on: Date,
    pub lines: Vec<NewLine>,
    pub letter: Option<Uuid>,
    pub by: String,
}

/// The follow-up plan of a person: what is being talked about, and what was agreed, the last one first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FollowUp {
    pub lines: Vec<Line>,
    pub agreed: Vec<Agreed>,
}

impl FollowUp {
    /// What is written now is what was last agreed.
    pub fn is_agreed(&self) -> bool {
        self.agreed.first().is_some_and(|last| last.lines.iter().eq(self.lines.iter().map(|line| &line.line)))
    }
}

/// Reads it.
///
/// # Errors
/// [`PlanError::Dossier`] when there is no such dossier for this actor.
pub async fn follow_up(scope: &Scope, dossier: DossierId) -> Result<FollowUp, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    subject(&mut tx, scope, &permit, dossier).await?;
    let lines = tx.all(sql::LINES, args![scope.tenant, dossier.0]).await?;
    let rows: Vec<AgreedRow> = tx.all(sql::FOLLOW_UPS, args![scope.tenant, dossier.0]).await?;
    // The connection goes back before the log is awaited, which needs one too.
    drop(tx);
    looked(scope, Activity::Plan, &[dossier.0]).await?;
    let agreed = rows.into_iter().map(AgreedRow::read).collect::<Result<_, _>>()?;
    Ok(FollowUp { lines, agreed })
}

/// Writes down who takes over one thing.
///
/// # Errors
/// [`PlanError::NoText`] when the thing, the helper or what one may ask is missing.
pub async fn add_line(scope: &Scope, dossier: DossierId, line: &NewLine) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    if [&line.what, &line.who, &line.ask].iter().any(|text| text.trim().is_empty()) {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    let id = scope.new_id();
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let (what, who, ask) = (line.what.trim(), line.who.trim(), line.ask.trim());
    let reach = line.reach.clone();
    let args = args![scope.tenant, id, dossier.0, what, who, ask, reach, line.from, by, name, scope.now];
    tx.run(sql::LINE_ADD, args).await?;
    Compartment::Open.changed(&mut tx, scope, dossier, "follow-up.line-added", json!({ "id": id })).await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes a line back. What was agreed before keeps it.
///
/// # Errors
/// [`PlanError::NotFound`] when there is no such line.
pub async fn drop_line(scope: &Scope, dossier: DossierId, line: Uuid) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    let (by, name) = (scope.actor.account, &scope.actor.name);
    if tx.run(sql::LINE_DROP, args![scope.tenant, dossier.0, line, by, name, scope.now]).await? == 0 {
        return Err(PlanError::NotFound);
    }
    Compartment::Open.changed(&mut tx, scope, dossier, "follow-up.line-dropped", json!({ "id": line })).await?;
    tx.commit().await?;
    Ok(())
}

/// Agreed with the person: the fact, the letter with the list, and the lines as they are now, in one transaction.
///
/// # Errors
/// [`PlanError::NoText`] when there is nothing to agree on; what is wrong with the day.
pub async fn agree(scope: &Scope, dossier: DossierId, on: Date, source: &str) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let records = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    let person = lock_subject(&mut tx, scope, &permit, dossier).await?;
    let lines: Vec<Line> = tx.all(sql::LINES, args![scope.tenant, dossier.0]).await?;
    let lines: Vec<NewLine> = lines.into_iter().map(|line| line.line).collect();
    if lines.is_empty() {
        return Err(PlanError::NoText);
    }
    let kind = Kind::VervolgAfgesproken(Vervolg { wie: Some(who(&lines)) });
    let recorded = record_in(&mut tx, scope, &records, dossier, vec![NewFact::new(on, kind, source)]).await?;
    let fact =
        recorded.facts.first().copied().ok_or_else(|| PlanError::Unreadable("no fact was recorded".to_owned()))?;
    let letter = letters::put(&mut tx, scope, dossier, letter::of(&lines, on, person.language.as_deref())).await?;
    let id = scope.new_id();
    let kept = serde_json::to_string(&lines).map_err(|error| PlanError::Unreadable(error.to_string()))?;
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let args = args![scope.tenant, id, dossier.0, on, kept, fact, letter, by, name, scope.now];
    tx.run(sql::FOLLOW_UP_ADD, args).await?;
    Compartment::Open.changed(&mut tx, scope, dossier, "follow-up.agreed", json!({ "id": id })).await?;
    tx.commit().await?;
    Ok(id)
}

/// Everyone who takes over something, each once.
fn who(lines: &[NewLine]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for line in lines {
        if !names.contains(&line.who.as_str()) {
            names.push(&line.who);
        }
    }
    names.join(", ")
}

struct AgreedRow(Agreed, String);

impl AgreedRow {
    fn read(self) -> Result<Agreed, PlanError> {
        let Self(agreed, lines) = self;
        let lines = serde_json::from_str(&lines).map_err(|error| PlanError::Unreadable(error.to_string()))?;
        Ok(Agreed { lines, ..agreed })
    }
}

impl FromRow for AgreedRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let agreed = Agreed {
            id: row.uuid(0)?,
            on: row.date(1)?,
            lines: Vec::new(),
            letter: row.opt_uuid(3)?,
            by: row.text(4)?,
        };
        Ok(Self(agreed, row.text(2)?))
    }
}

impl FromRow for Line {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            line: NewLine {
                what: row.text(1)?,
                who: row.text(2)?,
                ask: row.text(3)?,
                reach: row.opt_text(4)?,
                from: row.opt_date(5)?,
            },
            made_by: row.text(6)?,
            made_at: row.time(7)?,
        })
    }
}
