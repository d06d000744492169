//! Guidance that the college gives by law (W 13), and questions about someone's rights with who answers them by when.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{PlanError, sql};
use crate::access::{Action, Room, Scope};
use crate::dossier::{DossierId, lock_subject};
use crate::plan::Compartment;

/// Help that is given, as someone writes it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGiven {
    pub what: String,
    pub who: String,
    pub from: Date,
}

/// Help that is or was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub id: Uuid,
    pub given: NewGiven,
    /// The last day; with it: who wrote that down.
    pub ended: Option<(Date, String)>,
}

/// A question about rights, as someone asks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewQuestion {
    pub question: String,
    /// Who answers it.
    pub who: String,
    pub due: Option<Date>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub id: Uuid,
    pub asked: NewQuestion,
    pub by: String,
    pub at: Timestamp,
    pub answer: Option<Answer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub text: String,
    /// Who wrote it down here.
    pub by: String,
    pub at: Timestamp,
}

/// Writes down help that is given.
///
/// # Errors
/// [`PlanError::NoText`] when it does not say what or by whom.
pub async fn give(scope: &Scope, dossier: DossierId, given: &NewGiven) -> Result<Uuid, PlanError> {
    let (what, who) = (given.what.trim(), given.who.trim());
    if what.is_empty() || who.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = changing(scope, dossier).await?;
    let id = scope.new_id();
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let args = args![scope.tenant, id, dossier.0, what, who, given.from, by, name, scope.now];
    tx.run(sql::GIVEN_ADD, args).await?;
    written(tx, scope, "guidance.given", dossier, id).await?;
    Ok(id)
}

/// Help stops: this was the last day.
///
/// # Errors
/// [`PlanError::NotFound`]; [`PlanError::WrongSpan`] for a day before it began.
pub async fn end_given(scope: &Scope, dossier: DossierId, id: Uuid, until: Date) -> Result<(), PlanError> {
    let mut tx = changing(scope, dossier).await?;
    if tx.one::<i64>(sql::GIVEN_IS, args![scope.tenant, dossier.0, id]).await? == 0 {
        return Err(PlanError::NotFound);
    }
    let (by, name) = (scope.actor.account, &scope.actor.name);
    if tx.run(sql::GIVEN_END, args![scope.tenant, dossier.0, id, until, by, name, scope.now]).await? == 0 {
        return Err(PlanError::WrongSpan);
    }
    written(tx, scope, "guidance.ended", dossier, id).await
}

/// Asks a question: who answers it, and by when.
///
/// # Errors
/// [`PlanError::NoText`] without a question or without who answers.
pub async fn ask(scope: &Scope, dossier: DossierId, asked: &NewQuestion) -> Result<Uuid, PlanError> {
    let (question, who) = (asked.question.trim(), asked.who.trim());
    if question.is_empty() || who.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = changing(scope, dossier).await?;
    let id = scope.new_id();
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let args = args![scope.tenant, id, dossier.0, question, who, asked.due, by, name, scope.now];
    tx.run(sql::QUESTION_ADD, args).await?;
    written(tx, scope, "question.asked", dossier, id).await?;
    Ok(id)
}

/// Writes down the answer, once.
///
/// # Errors
/// [`PlanError::NotFound`] when there is no such open question; [`PlanError::NoText`] for an empty answer.
pub async fn answer(scope: &Scope, dossier: DossierId, id: Uuid, text: &str) -> Result<(), PlanError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = changing(scope, dossier).await?;
    let (by, name) = (scope.actor.account, &scope.actor.name);
    if tx.run(sql::QUESTION_ANSWER, args![scope.tenant, dossier.0, id, text, by, name, scope.now]).await? == 0 {
        return Err(PlanError::NotFound);
    }
    written(tx, scope, "question.answered", dossier, id).await
}

/// A transaction that holds the dossier.
async fn changing(scope: &Scope, dossier: DossierId) -> Result<Tx, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    Ok(tx)
}

async fn written(mut tx: Tx, scope: &Scope, what: &'static str, dossier: DossierId, id: Uuid) -> Result<(), PlanError> {
    Compartment::Open.changed(&mut tx, scope, dossier, what, json!({ "id": id })).await?;
    tx.commit().await?;
    Ok(())
}

impl FromRow for Given {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            given: NewGiven { what: row.text(1)?, who: row.text(2)?, from: row.date(3)? },
            ended: row.opt_date(4)?.zip(row.opt_text(5)?),
        })
    }
}

impl FromRow for Question {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let answer = match (row.opt_text(6)?, row.opt_text(7)?, row.opt_time(8)?) {
            (Some(text), Some(by), Some(at)) => Some(Answer { text, by, at }),
            _ => None,
        };
        Ok(Self {
            id: row.uuid(0)?,
            asked: NewQuestion { question: row.text(1)?, who: row.text(2)?, due: row.opt_date(3)? },
            by: row.text(4)?,
            at: row.time(5)?,
            answer,
        })
    }
}
