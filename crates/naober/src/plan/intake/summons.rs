//! Calling someone to the intake: the letter, the fact and the appointment in one transaction.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::{Oproep, Verzuim};

use super::ladder::{Call, Ladder};
use super::{letter, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId, NewFact};
use crate::plan::{Compartment, PlanError, letters};
use crate::web::Words;

/// When and where someone is expected, and the last day to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub on: Date,
    /// "10:30"
    pub at: String,
    pub place: String,
    /// The term that the municipality sets; the law gives no length (W 14(1)).
    pub by: Date,
}

/// A letter that went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub step: String,
    pub invitation: Invitation,
    pub letter: Uuid,
    pub sent_by: String,
    pub sent_at: Timestamp,
}

/// Summons, or warns and summons again: makes the letter and records the fact. Gives the letter.
///
/// # Errors
/// What [`Ladder::may`] says has to come first; refusals of the gate.
pub async fn summon(scope: &Scope, dossier: DossierId, call: Call, invitation: Invitation) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let recording = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let facts = dossier::facts_of(&mut tx, scope, dossier).await?;
    let ladder = Ladder::of(&facts, scope.today());
    ladder.may(call)?;
    let summons = Oproep { uiterlijk_op: Some(invitation.by) };
    let (step, kind) = match call {
        Call::Summons => ("oproep", Kind::OproepVerzonden(summons)),
        Call::Warning => ("waarschuwing", Kind::WaarschuwingVerzonden(summons)),
        Call::ThirdChance => return Err(PlanError::NotFound),
    };
    let reads = letters::summary_language(subject.language.as_deref());
    let content = letter::of(call, &invitation, ladder.last_absence(), reads);
    let made = letters::put(&mut tx, scope, dossier, content).await?;
    let source = Words::new(scope.language).t("intake-source-letter");
    let fact = NewFact::new(scope.today(), kind, source);
    let recorded = dossier::record_in(&mut tx, scope, &recording, dossier, vec![fact]).await?;
    let Some(fact) = recorded.facts.first() else {
        return Err(PlanError::Unreadable("a summons was not recorded".to_owned()));
    };
    let actor = &scope.actor;
    let by = (!actor.account.is_nil()).then_some(actor.account);
    let id = scope.new_id();
    let Invitation { on, at, place, by: term } = &invitation;
    let args = args![scope.tenant, id, dossier.0, step, *on, at, place, *term, *fact, made, by, &actor.name, scope.now];
    tx.run(sql::SUMMONS_ADD, args).await?;
    Compartment::Open
        .changed(&mut tx, scope, dossier, "intake.summoned", json!({ "step": step, "letter": made }))
        .await?;
    tx.commit().await?;
    Ok(made)
}

/// Writes down that someone did not come, with or without a good reason.
///
/// # Errors
/// [`PlanError::NotSummoned`] when nobody was called; refusals of the gate.
pub async fn absent(scope: &Scope, dossier: DossierId, on: Date, excused: bool) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let recording = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let facts = dossier::facts_of(&mut tx, scope, dossier).await?;
    Ladder::of(&facts, scope.today()).may_be_absent()?;
    let source = Words::new(scope.language).t("intake-title");
    let fact = NewFact::new(on, Kind::NietVerschenen(Verzuim { verontschuldigd: excused }), source);
    dossier::record_in(&mut tx, scope, &recording, dossier, vec![fact]).await?;
    Compartment::Open.changed(&mut tx, scope, dossier, "intake.absent", json!({ "excused": excused })).await?;
    tx.commit().await?;
    Ok(())
}

/// The letters that went out, oldest first.
///
/// # Errors
/// Refusals of the gate; [`PlanError::Dossier`] when there is no such dossier.
pub async fn sent(scope: &Scope, dossier: DossierId) -> Result<Vec<Sent>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let sent = tx.all(sql::SUMMONSES, args![scope.tenant, dossier.0]).await?;
    drop(tx);
    looked(scope, Activity::Plan, &[dossier.0]).await?;
    Ok(sent)
}

impl FromRow for Sent {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            step: row.text(0)?,
            invitation: Invitation { on: row.date(1)?, at: row.text(2)?, place: row.text(3)?, by: row.date(4)? },
            letter: row.uuid(5)?,
            sent_by: row.text(6)?,
            sent_at: row.time(7)?,
        })
    }
}
