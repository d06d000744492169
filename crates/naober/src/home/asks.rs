//! What a newcomer asks or says, and the answer with its day.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use texts::Language;
use uuid::Uuid;

use super::{HomeError, sql};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Role, Room, Scope, events};
use crate::dossier::{self, DossierId};
use crate::named::named;

/// Our promise, not a term of the law: an answer within two weeks.
const ANSWER_WITHIN_DAYS: i64 = 14;

named! {
    /// What it is about.
    pub enum AskKind {
        Vraag = "vraag",
        Wens = "wens",
        PastNiet = "past-niet",
        /// A change of the plan is proposed.
        Verandering = "verandering",
        Eens = "eens",
        Oneens = "oneens",
        /// Something in the data is wrong (GDPR, article 16).
        KloptNiet = "klopt-niet",
        /// About how things are done here, not about the own dossier.
        Idee = "idee",
    }
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub id: Uuid,
    pub kind: AskKind,
    pub words: String,
    /// BCP 47 tag of the pages it was written on.
    pub language: String,
    pub asked_at: Timestamp,
    pub answer_by: Date,
    pub answer: Option<Answer>,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub words: String,
    pub at: Timestamp,
    pub by_name: String,
}

/// An answer as a caseworker writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    pub ask: Uuid,
    pub words: String,
}

impl FromRow for Ask {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let (answer, at, by_name) = (row.opt_text(6)?, row.opt_time(7)?, row.opt_text(8)?);
        let answer = answer.zip(at).zip(by_name).map(|((words, at), by_name)| Answer { words, at, by_name });
        Ok(Self {
            id: row.uuid(0)?,
            kind: AskKind::from_name(&row.text(1)?).unwrap_or(AskKind::Vraag),
            words: row.text(2)?,
            language: row.text(3)?,
            asked_at: row.time(4)?,
            answer_by: row.date(5)?,
            answer,
        })
    }
}

/// The newcomer asks. Returns the day before which there is an answer.
///
/// # Errors
/// [`HomeError::NoText`]; [`dossier::DossierError::Closed`].
pub async fn ask(scope: &Scope, kind: AskKind, words: &str, language: Language) -> Result<Date, HomeError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    let words = words.trim();
    if words.is_empty() && kind != AskKind::Eens {
        return Err(HomeError::NoText);
    }
    let dossier = DossierId(scope.actor.account);
    let answer_by = scope.today().saturating_add(ANSWER_WITHIN_DAYS.days());
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let id = scope.new_id();
    let row = args![scope.tenant, id, dossier.0, kind.name(), words, language.tag(), scope.now, answer_by];
    tx.run(sql::ASK_ADD, row).await?;
    events::write(&mut tx, scope, "ask.sent", Some(dossier.0), json!({ "ask": id, "kind": kind.name() })).await?;
    tx.commit().await?;
    Ok(answer_by)
}

/// What a newcomer asked, the newest first: for themselves, and for who may read the plan.
///
/// # Errors
/// Refusals of the gate; [`dossier::DossierError::NotFound`].
pub async fn asks(scope: &Scope, dossier: DossierId) -> Result<Vec<Ask>, HomeError> {
    let room = if scope.actor.role == Role::Inburgeraar { Room::Home } else { Room::Plan };
    let permit = scope.may(room, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let asks = tx.all(sql::ASKS, args![scope.tenant, dossier.0]).await?;
    drop(tx);
    looked(scope, Activity::Ask, &[dossier.0]).await?;
    Ok(asks)
}

/// A caseworker answers. An answer stays as it was given.
///
/// # Errors
/// [`HomeError::NoText`]; [`HomeError::NotFound`] when there is no such question or it has an answer.
pub async fn answer(scope: &Scope, dossier: DossierId, answer: &NewAnswer) -> Result<(), HomeError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let words = answer.words.trim();
    if words.is_empty() {
        return Err(HomeError::NoText);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let row = args![scope.tenant, dossier.0, answer.ask, words, scope.now, by, name];
    if tx.run(sql::ASK_ANSWER, row).await? == 0 {
        return Err(HomeError::NotFound);
    }
    events::write(&mut tx, scope, "ask.answered", Some(dossier.0), json!({ "ask": answer.ask })).await?;
    looked_in(&mut tx, scope, Activity::Ask, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(())
}
