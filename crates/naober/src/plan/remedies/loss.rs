//! A provider that closed or lost its keurmerk: everyone it touches gets the fact, a task with a day, and a letter that asks
//! for the hours, so that nobody pays for it later. What was not finished is taken up again where it stopped.

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;
use wi2021::{DangerCode, Fact, Kind, RuleId};

use super::requests::statement_letter;
use super::{sql, wording};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::tasks::{self, NewTask};
use crate::dossier::{self, DossierError, DossierId, Lost, Subject, provider_key};
use crate::plan::PlanError;

/// How many people one request goes through; the page offers to go on.
pub const AT_ONCE: usize = 200;

/// A provider that fell away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    pub id: Uuid,
    pub provider: String,
    pub what: Lost,
    pub on: Date,
    pub by: String,
    pub at: Timestamp,
}

/// Someone it touches: what was done, and whether the hours are safe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affected {
    pub subject: Subject,
    pub letter: Option<Uuid>,
    /// Fact, task and letter are there.
    pub settled_at: Option<Timestamp>,
    pub hours: HoursState,
}

/// Are the hours that someone followed there certified?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HoursState {
    Missing,
    Certified(Date),
    /// The dossier tells of no lessons there.
    NothingFollowed,
}

/// A loss with the people it touches, those without a statement first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub loss: Loss,
    pub people: Vec<Affected>,
}

/// Notes a loss with everyone it touches; the same loss is noted once. [`settle`] does what follows from it.
///
/// # Errors
/// [`PlanError::NoText`] without a provider; what is wrong with the day.
pub async fn note(scope: &Scope, provider: &str, on: Date, what: Lost) -> Result<Uuid, PlanError> {
    scope.may(Room::Dossier, Action::Change)?;
    scope.may(Room::Letters, Action::Change)?;
    let (provider, key) = (provider.trim(), provider_key(provider));
    if key.is_empty() {
        return Err(PlanError::NoText);
    }
    dossier::loss_day(scope, on)?;
    let touched = dossier::with_provider(scope, provider, on).await?;
    let mut tx = scope.write().await?;
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let (new, name, word) = (scope.new_id(), &scope.actor.name, name_of(what));
    tx.run(sql::LOSS_NOTE, args![scope.tenant, new, provider, &key, word, on, by, name, scope.now]).await?;
    let id: Option<Uuid> = tx.maybe(sql::LOSS_OF, args![scope.tenant, &key, word, on]).await?;
    let id = id.ok_or(PlanError::NotFound)?;
    for member in &touched {
        tx.run(sql::LOSS_PERSON, args![scope.tenant, id, member.dossier.0]).await?;
    }
    events::write(&mut tx, scope, "provider.lost", None, json!({ "loss": id, "people": touched.len() })).await?;
    tx.commit().await?;
    Ok(id)
}

/// Goes through the people of a loss who are still to be done, at most so many, each in a transaction of its own. Says how
/// many were done; doing it again changes nothing for those who were.
///
/// # Errors
/// [`PlanError::NotFound`] for an unknown loss; the first failure, with those before it done.
pub async fn settle(scope: &Scope, loss: Uuid, most: usize) -> Result<usize, PlanError> {
    scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.read().await?;
    let found: Option<Loss> = tx.maybe(sql::LOSS, args![scope.tenant, loss]).await?;
    let found = found.ok_or(PlanError::NotFound)?;
    let open: Vec<Uuid> = tx.all(sql::LOSS_OPEN, args![scope.tenant, loss]).await?;
    drop(tx);
    let mut done = 0;
    for id in open.into_iter().take(most).map(DossierId) {
        match settle_one(scope, &found, id).await {
            Ok(new) => done += usize::from(new),
            // Set aside as somebody else's since it was noted: as if it were not there.
            Err(PlanError::Dossier(DossierError::NotFound)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(done)
}

/// The fact, the task and the letter of one person: all or nothing.
async fn settle_one(scope: &Scope, loss: &Loss, id: DossierId) -> Result<bool, PlanError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lost_in(&mut tx, scope, &permit, id, &loss.provider, (loss.what, loss.on)).await?;
    let days = scope.law().rule(RuleId::DangerProvider, loss.on).days.unwrap_or(0);
    let due_on = scope.today().checked_add(days.days()).ok();
    let task = NewTask { title: wording::task(&loss.provider), due_on, assignee: None };
    let task = tasks::add_in(&mut tx, scope, id, task).await?;
    let letter = statement_letter(&mut tx, scope, id, &loss.provider).await?;
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let args = args![scope.tenant, loss.id, id.0, task, letter, by, scope.now];
    if tx.run(sql::LOSS_SETTLE, args).await? == 0 {
        // Someone else was first: what was written here is given up.
        return Ok(false);
    }
    looked_in(&mut tx, scope, Activity::PlanChange, &[id.0]).await?;
    tx.commit().await?;
    Ok(true)
}

/// The losses that were noted, the last first.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn losses(scope: &Scope) -> Result<Vec<Loss>, PlanError> {
    scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    Ok(tx.all(sql::LOSSES, args![scope.tenant]).await?)
}

/// A loss with everyone it touches and what is still open.
///
/// # Errors
/// [`PlanError::NotFound`] when there is no such loss here.
pub async fn outcome(scope: &Scope, loss: Uuid) -> Result<Outcome, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    let found: Option<Loss> = tx.maybe(sql::LOSS, args![scope.tenant, loss]).await?;
    let loss = found.ok_or(PlanError::NotFound)?;
    let rows: Vec<PersonRow> = tx.all(sql::LOSS_PEOPLE, args![scope.tenant, loss.id]).await?;
    let law = scope.law();
    let mut people = Vec::new();
    for row in rows {
        let subject = match dossier::subject(&mut tx, scope, &permit, row.dossier).await {
            Ok(subject) => subject,
            Err(DossierError::NotFound) => continue,
            Err(error) => return Err(error.into()),
        };
        let facts = dossier::facts_of(&mut tx, scope, row.dossier).await?;
        let hours = hours_state(&facts, &loss, scope.today(), &law);
        people.push(Affected { subject, letter: row.letter, settled_at: row.settled_at, hours });
    }
    drop(tx);
    let subjects: Vec<Uuid> = people.iter().map(|person| person.subject.id.0).collect();
    looked(scope, Activity::Plan, &subjects).await?;
    people.sort_by_key(|person| (person.settled_at.is_some(), person.hours, person.subject.id));
    Ok(Outcome { loss, people })
}

/// The law engine says whether hours are in danger; what it does not warn of is safe, or was never there.
fn hours_state(facts: &[Fact], loss: &Loss, today: Date, law: &wi2021::Law) -> HoursState {
    let key = provider_key(&loss.provider);
    let names = |at: &u16| match facts.get(usize::from(*at)).map(|fact| &fact.kind) {
        Some(Kind::KeurmerkVervallen(lost) | Kind::AanbiederGesloten(lost)) => provider_key(&lost.aanbieder) == key,
        _ => false,
    };
    let assessment = wi2021::assess(facts, today, law);
    let of_hours = |danger: &&wi2021::Danger| danger.code == DangerCode::UrenverklaringVeiligstellen;
    if assessment.dangers.iter().filter(of_hours).any(|danger| danger.basis.facts.iter().any(names)) {
        return HoursState::Missing;
    }
    let known = super::known_hours(facts, today);
    let here = known.iter().find(|of| of.provider.as_deref().is_some_and(|name| provider_key(name) == key));
    match here {
        Some(of) if of.is_uncertified() => HoursState::Missing,
        Some(of) => of.statement.map_or(HoursState::NothingFollowed, |(on, _)| HoursState::Certified(on)),
        None => HoursState::NothingFollowed,
    }
}

/// What was lost, in rows and forms.
pub fn name_of(what: Lost) -> &'static str {
    match what {
        Lost::Keurmerk => "keurmerk",
        Lost::Closed => "gesloten",
    }
}

/// The same read back.
pub fn lost_named(name: &str) -> Option<Lost> {
    match name {
        "keurmerk" => Some(Lost::Keurmerk),
        "gesloten" => Some(Lost::Closed),
        _ => None,
    }
}

struct PersonRow {
    dossier: DossierId,
    letter: Option<Uuid>,
    settled_at: Option<Timestamp>,
}

impl FromRow for PersonRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { dossier: DossierId(row.uuid(0)?), letter: row.opt_uuid(1)?, settled_at: row.opt_time(2)? })
    }
}

impl FromRow for Loss {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let what = row.text(2)?;
        Ok(Self {
            id: row.uuid(0)?,
            provider: row.text(1)?,
            what: lost_named(&what).ok_or_else(|| StoreError::Shape(format!("no such loss: {what}")))?,
            on: row.date(3)?,
            by: row.text(4)?,
            at: row.time(5)?,
        })
    }
}
