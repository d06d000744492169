//! Progress talks: who was there, what was said, and what was agreed, by whom and by when.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::Leeg;

use super::{By, PlanError, fact, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId};
use crate::plan::Compartment;

/// A talk as it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTalk {
    pub held_on: Date,
    /// Who was there, in a few words.
    pub present: String,
    pub summary: String,
    pub agreements: Vec<NewAgreement>,
}

/// What was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAgreement {
    pub text: String,
    /// Who does it: the person, a colleague, a school.
    pub who: String,
    pub due_on: Option<Date>,
}

/// A talk that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    pub id: Uuid,
    pub held_on: Date,
    pub present: String,
    pub summary: String,
    pub written: By,
    pub agreements: Vec<Agreement>,
}

/// An agreement of a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    pub id: Uuid,
    pub text: String,
    pub who: String,
    pub due_on: Option<Date>,
    pub kept_at: Option<Timestamp>,
    talk: Uuid,
}

/// The talks of a person, the last one first, each with its agreements.
///
/// # Errors
/// [`PlanError::Dossier`] when the dossier is not there for this actor.
pub async fn talks(scope: &Scope, id: DossierId) -> Result<Vec<Talk>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, id).await?;
    let mut talks: Vec<Talk> = tx.all(sql::TALKS, args![scope.tenant, id.0]).await?;
    let agreements: Vec<Agreement> = tx.all(sql::AGREEMENTS, args![scope.tenant, id.0]).await?;
    drop(tx);
    looked(scope, Activity::Plan, &[id.0]).await?;
    for agreement in agreements {
        if let Some(talk) = talks.iter_mut().find(|talk| talk.id == agreement.talk) {
            talk.agreements.push(agreement);
        }
    }
    Ok(talks)
}

/// Writes down a talk with its agreements, and records that it was held (Bs 5.3(4)). The same form twice is one talk.
///
/// # Errors
/// [`PlanError::NoText`] without who was there; what the dossier refuses of the day.
pub async fn hold(
    scope: &Scope,
    id: DossierId,
    talk: NewTalk,
    source: &str,
    once: Option<Uuid>,
) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let facts = scope.may(Room::Dossier, Action::Change)?;
    if talk.present.trim().is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    let held = fact(talk.held_on, Kind::VoortgangsgesprekGevoerd(Leeg {}), source, once);
    if dossier::record_in(&mut tx, scope, &facts, id, vec![held]).await?.known > 0 {
        return Ok(());
    }
    let new = scope.new_id();
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let (present, summary) = (talk.present.trim(), talk.summary.trim());
    let args = args![scope.tenant, new, id.0, talk.held_on, present, summary, by, name, scope.now];
    tx.run(sql::TALK_HOLD, args).await?;
    for agreement in talk.agreements {
        let (text, who) = (agreement.text.trim(), agreement.who.trim());
        let args = args![scope.tenant, scope.new_id(), id.0, new, text, who, agreement.due_on];
        tx.run(sql::AGREEMENT_MAKE, args).await?;
    }
    Compartment::Open.changed(&mut tx, scope, id, "talk.held", json!({ "talk": new })).await?;
    tx.commit().await?;
    Ok(())
}

/// Ticks an agreement off. Twice is once.
///
/// # Errors
/// [`PlanError::NotFound`] when it is not of this dossier.
pub async fn keep(scope: &Scope, id: DossierId, agreement: Uuid) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    let here: Option<Uuid> = tx.maybe(sql::AGREEMENT, args![scope.tenant, id.0, agreement]).await?;
    if here.is_none() {
        return Err(PlanError::NotFound);
    }
    let args = args![scope.tenant, id.0, agreement, scope.actor.account, scope.now];
    if tx.run(sql::AGREEMENT_KEEP, args).await? > 0 {
        Compartment::Open.changed(&mut tx, scope, id, "agreement.kept", json!({ "agreement": agreement })).await?;
        tx.commit().await?;
    }
    Ok(())
}

impl FromRow for Talk {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            held_on: row.date(1)?,
            present: row.text(2)?,
            summary: row.text(3)?,
            written: By { name: row.text(4)?, at: row.time(5)? },
            agreements: Vec::new(),
        })
    }
}

impl FromRow for Agreement {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            talk: row.uuid(1)?,
            text: row.text(2)?,
            who: row.text(3)?,
            due_on: row.opt_date(4)?,
            kept_at: row.opt_time(5)?,
        })
    }
}

impl Agreement {
    /// For pages without a database.
    pub(super) fn sample(n: u128, text: &str, who: &str, due_on: Option<Date>, kept_at: Option<Timestamp>) -> Self {
        let text = text.to_owned();
        Self { id: Uuid::from_u128(n), talk: Uuid::nil(), text, who: who.to_owned(), due_on, kept_at }
    }
}
