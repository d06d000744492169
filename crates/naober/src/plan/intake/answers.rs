//! Answers: append-only per question. The last one counts; earlier ones stay, with who and when.

use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::marks::{self, What};
use super::sql;
use super::table::{Needed, Subject};
use crate::access::log::looked;
use crate::access::{Action, Permit, Scope};
use crate::dossier::{self, DossierId};
use crate::plan::{Compartment, PlanError};

/// What was answered to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub id: Uuid,
    pub subject: String,
    pub question: String,
    /// Own words, a number, or the names of what was chosen with a space between. Empty: taken back.
    pub value: String,
    /// The language that own words were said in.
    pub language: Option<String>,
    /// How a level is known.
    pub known_by: Option<String>,
    pub by: String,
    pub at: Timestamp,
}

/// An answer as someone gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub question: &'static str,
    pub value: String,
    pub language: Option<String>,
    pub known_by: Option<String>,
}

/// How far a subject is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    NotYet,
    Begun,
    Done,
}

/// The answers that count, in the order in which they were given, inside a transaction of the caller, who records the
/// look. A permit opens its own compartment: that of the plan never shows health, that of health nothing else.
///
/// # Errors
/// [`PlanError::Dossier`] when there is no such dossier for this permit.
pub async fn answers(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    dossier: DossierId,
) -> Result<Vec<Answer>, PlanError> {
    Ok(counting(&trail(tx, scope, permit, dossier).await?))
}

/// Every answer of a subject that was ever given, oldest first.
///
/// # Errors
/// Refusals of the gate; [`PlanError::Dossier`] when there is no such dossier.
pub async fn read(scope: &Scope, dossier: DossierId, of: Compartment) -> Result<Vec<Answer>, PlanError> {
    let permit = scope.may(of.room(), Action::Read)?;
    let mut tx = scope.read().await?;
    let found = trail(&mut tx, scope, &permit, dossier).await?;
    drop(tx);
    looked(scope, of.look(), &[dossier.0]).await?;
    Ok(found)
}

/// What was said to one question outside health, for the parts that build on it.
pub(in crate::plan) async fn spoken(
    scope: &Scope,
    dossier: DossierId,
    question: &str,
) -> Result<Option<Answer>, PlanError> {
    let found = counting(&read(scope, dossier, Compartment::Open).await?);
    Ok(found.into_iter().find(|answer| answer.question == question))
}

/// Writes the answers that are new or different, and how far the subject is now. `known` names the questions that are
/// answered elsewhere. Gives how many were written; the same answer twice writes nothing.
///
/// # Errors
/// Refusals of the gate; [`PlanError::Dossier`] when the dossier is not there or closed.
pub async fn save(
    scope: &Scope,
    dossier: DossierId,
    subject: &Subject,
    given: Vec<Given>,
    known: &[&str],
) -> Result<usize, PlanError> {
    let permit = scope.may(subject.compartment.room(), Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let before = trail(&mut tx, scope, &permit, dossier).await?;
    let fresh: Vec<Given> = given.into_iter().filter(|given| is_new(&before, given)).collect();
    if fresh.is_empty() {
        return Ok(0);
    }
    let actor = &scope.actor;
    let by = (!actor.account.is_nil()).then_some(actor.account);
    let mut values: HashMap<String, String> =
        counting(&before).into_iter().map(|answer| (answer.question, answer.value)).collect();
    for one in &fresh {
        values.insert(one.question.to_owned(), one.value.clone());
        let args = args![
            scope.tenant,
            scope.new_id(),
            dossier.0,
            subject.compartment.name(),
            subject.id,
            one.question,
            &one.value,
            one.language.clone(),
            one.known_by.clone(),
            by,
            &actor.name,
            scope.now
        ];
        tx.run(sql::ANSWER_ADD, args).await?;
    }
    let done = is_done(subject, &values, known);
    let state = if done { marks::TALKED } else { marks::BEGUN };
    marks::add(&mut tx, scope, dossier, What::Subject, Some(subject.id), state, None).await?;
    subject.compartment.changed(&mut tx, scope, dossier, "intake.answered", json!({ "subject": subject.id })).await?;
    tx.commit().await?;
    Ok(fresh.len())
}

/// The last answer to each question, without those that were taken back.
pub fn counting(trail: &[Answer]) -> Vec<Answer> {
    let last = |at: usize, answer: &Answer| !trail[at + 1..].iter().any(|later| later.question == answer.question);
    let counts = trail.iter().enumerate().filter(|(at, answer)| last(*at, answer) && !answer.value.is_empty());
    counts.map(|(_, answer)| answer.clone()).collect()
}

/// Is everything answered that the subject needs? One that a fact settles is settled by the fact.
fn is_done(subject: &Subject, values: &HashMap<String, String>, known: &[&str]) -> bool {
    let answered = |id: &str| known.contains(&id) || values.get(id).is_some_and(|value| !value.is_empty());
    // What is known elsewhere is known as a yes.
    let is = |id: &str, wanted: &str| match values.get(id) {
        Some(value) => value == wanted,
        None => known.contains(&id) && wanted == "ja",
    };
    subject.facts.is_empty()
        && subject.questions.iter().all(|question| match question.needed {
            Needed::Always => answered(question.id),
            Needed::After(other, answer) => !is(other, answer) || answered(question.id),
            Needed::No => true,
        })
}

fn is_new(before: &[Answer], given: &Given) -> bool {
    match before.iter().rfind(|answer| answer.question == given.question) {
        Some(last) => {
            let same_words = last.value == given.value;
            !(same_words
                && (given.value.is_empty() || last.language == given.language && last.known_by == given.known_by))
        }
        None => !given.value.is_empty(),
    }
}

async fn trail(tx: &mut Tx, scope: &Scope, permit: &Permit, dossier: DossierId) -> Result<Vec<Answer>, PlanError> {
    let compartment = Compartment::of(permit)?;
    dossier::subject(tx, scope, permit, dossier).await?;
    Ok(tx.all(sql::ANSWERS, args![scope.tenant, dossier.0, compartment.name()]).await?)
}

impl FromRow for Answer {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            subject: row.text(1)?,
            question: row.text(2)?,
            value: row.text(3)?,
            language: row.opt_text(4)?,
            known_by: row.opt_text(5)?,
            by: row.text(6)?,
            at: row.time(7)?,
        })
    }
}
