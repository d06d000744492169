//! What newcomers bring in against a proposal or a decision: a task for the officer, with a day for the answer.

use std::collections::HashSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{PlacementError, RegionCode, alone, awaits, cases, sql, steps};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId};

/// The most signs of one.
pub const LONGEST: usize = 2_000;
/// Our promise, not a term of the law: an answer within two weeks.
const ANSWER_WITHIN_DAYS: i64 = 14;

/// An objection with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    pub id: Uuid,
    pub case: Uuid,
    /// Whose words they are.
    pub dossier: DossierId,
    /// The region it is about, when there was one.
    pub region: Option<RegionCode>,
    pub words: String,
    /// BCP 47 tag of the pages it was written on.
    pub language: String,
    pub made_at: Timestamp,
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

/// The newcomer objects, in their own words: once about a region, until there is an answer. Returns the day by which there is one.
///
/// # Errors
/// [`PlacementError::NoText`]; [`PlacementError::TooLong`]; [`PlacementError::NotNow`] when the own household is not on the list;
/// [`PlacementError::ObjectedOn`] while what they wrote before waits.
pub async fn object(scope: &Scope, words: &str) -> Result<Date, PlacementError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    let words = words.trim();
    if words.is_empty() {
        return Err(PlacementError::NoText);
    }
    if words.chars().count() > LONGEST {
        return Err(PlacementError::TooLong(LONGEST));
    }
    let own = DossierId(scope.actor.account);
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    dossier::lock_subject(&mut tx, scope, &permit, own).await?;
    let fellows = dossier::fellows(&mut tx, scope, &permit, own).await?;
    let case = cases::of_any(&mut tx, scope, &fellows).await?.ok_or(PlacementError::NotNow)?;
    let steps = steps::of_in(&mut tx, scope, case).await?;
    let proposed: Option<String> = tx.maybe(sql::LINE_NEWEST, args![scope.tenant, case]).await?;
    let region = steps::told_region(&steps).or_else(|| RegionCode::parse(&proposed?));
    let about = region.map(RegionCode::as_str).unwrap_or_default();
    let waits: Option<Moment> = tx.maybe(sql::OBJECTION_WAITS, args![scope.tenant, case, own.0, about]).await?;
    if let Some(at) = waits.and_then(|waits| waits.0) {
        return Err(PlacementError::ObjectedOn(scope.day_of(at)));
    }
    let (id, answer_by) = (scope.new_id(), answer_by(scope.today()));
    let sealed = scope.app.keys.seal(scope.tenant, &field(id, "words"), words);
    let (code, language) = (region.map(RegionCode::as_str), scope.language.tag());
    let row = args![scope.tenant, id, case, own.0, code, sealed, language, scope.now, answer_by];
    tx.run(sql::OBJECTION_ADD, row).await?;
    let body = json!({ "case": case, "objection": id });
    events::write(&mut tx, scope, "placement.objected", Some(own.0), body).await?;
    tx.commit().await?;
    Ok(answer_by)
}

/// The day by which there is an answer to what is sent today.
pub fn answer_by(today: Date) -> Date {
    today.saturating_add(ANSWER_WITHIN_DAYS.days())
}

/// The day by which the newcomer who asks gets an answer to what they wrote; nothing when nothing waits.
///
/// # Errors
/// Refusals of the gate.
pub async fn due(scope: &Scope) -> Result<Option<Date>, PlacementError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.read().await?;
    let Some(case) = awaits::case_of(&mut tx, scope, &permit, own).await? else { return Ok(None) };
    let due: Option<Due> = tx.maybe(sql::OBJECTION_DUE, args![scope.tenant, case, own.0]).await?;
    Ok(due.map(|due| due.0))
}

/// So many of them after so many others, those that wait for an answer first, the oldest first; and how many there are.
///
/// # Errors
/// Refusals of the gate.
pub async fn objections(scope: &Scope, skip: usize, most: usize) -> Result<(Vec<Objection>, usize), PlacementError> {
    scope.may(Room::Placement, Action::Read)?;
    let number = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    let mut tx = scope.read().await?;
    let all: i64 = tx.one(sql::OBJECTIONS_MANY, args![scope.tenant]).await?;
    let stored: Vec<Stored> = tx.all(sql::OBJECTIONS, args![scope.tenant, number(most), number(skip)]).await?;
    drop(tx);
    let found: Vec<Objection> =
        stored.into_iter().map(|stored| stored.read(scope)).collect::<Result<_, PlacementError>>()?;
    looked(scope, Activity::Placement, &found.iter().map(|one| one.dossier.0).collect::<Vec<_>>()).await?;
    Ok((found, usize::try_from(all).unwrap_or(0)))
}

/// An officer answers. An answer stays as it was given.
///
/// # Errors
/// [`PlacementError::NoText`]; [`PlacementError::NotFound`] when there is no such objection or it has an answer.
pub async fn answer(scope: &Scope, case: Uuid, objection: Uuid, words: &str) -> Result<(), PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let words = words.trim();
    if words.is_empty() {
        return Err(PlacementError::NoText);
    }
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let household = cases::one_in(&mut tx, scope, &permit, case).await?;
    let sealed = scope.app.keys.seal(scope.tenant, &field(objection, "answer"), words);
    let row = args![scope.tenant, objection, case, sealed, scope.now, &scope.actor.name];
    if tx.run(sql::OBJECTION_ANSWER, row).await? == 0 {
        return Err(PlacementError::NotFound);
    }
    let of = household.members.first().map(|member| member.id.0);
    events::write(&mut tx, scope, "placement.objection-answered", of, json!({ "objection": objection })).await?;
    looked_in(&mut tx, scope, Activity::Placement, &household.dossiers()).await?;
    tx.commit().await?;
    Ok(())
}

/// Those about one household, the oldest first.
pub(super) async fn of_in(tx: &mut Tx, scope: &Scope, case: Uuid) -> Result<Vec<Objection>, PlacementError> {
    let stored: Vec<Stored> = tx.all(sql::OBJECTIONS_OF, args![scope.tenant, case]).await?;
    stored.into_iter().map(|stored| stored.read(scope)).collect()
}

/// The households of which somebody waits for an answer.
pub(super) async fn waiting_of_in(tx: &mut Tx, scope: &Scope) -> Result<HashSet<Uuid>, PlacementError> {
    Ok(tx.all::<Uuid>(sql::OBJECTIONS_WAITING_OF, args![scope.tenant]).await?.into_iter().collect())
}

/// When the newest that somebody brought in was answered; nothing while it waits.
pub(super) async fn answered_in(
    tx: &mut Tx,
    scope: &Scope,
    case: Uuid,
    of: DossierId,
) -> Result<Option<Timestamp>, PlacementError> {
    let last: Option<Moment> = tx.maybe(sql::OBJECTION_LAST, args![scope.tenant, case, of.0]).await?;
    Ok(last.and_then(|last| last.0))
}

/// How many wait for an answer.
pub(super) async fn waiting_in(tx: &mut Tx, scope: &Scope) -> Result<usize, PlacementError> {
    let waiting: i64 = tx.one(sql::OBJECTIONS_WAITING, args![scope.tenant]).await?;
    Ok(usize::try_from(waiting).unwrap_or(0))
}

fn field(id: Uuid, what: &str) -> String {
    format!("placement-objection/{id}/{what}")
}

struct Due(Date);

impl FromRow for Due {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.date(0)?))
    }
}

struct Moment(Option<Timestamp>);

impl FromRow for Moment {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.opt_time(0)?))
    }
}

struct Stored {
    id: Uuid,
    case: Uuid,
    dossier: Uuid,
    region: Option<String>,
    words: String,
    language: String,
    made_at: Timestamp,
    answer_by: Date,
    answer: Option<(String, Timestamp, String)>,
}

impl Stored {
    fn read(self, scope: &Scope) -> Result<Objection, PlacementError> {
        let open = |what: &str, sealed: &str| {
            let text = scope.app.keys.open(scope.tenant, &field(self.id, what), sealed);
            text.map_err(|error| PlacementError::Unreadable(error.to_string()))
        };
        let answer = match &self.answer {
            Some((sealed, at, by_name)) => {
                Some(Answer { words: open("answer", sealed)?, at: *at, by_name: by_name.clone() })
            }
            None => None,
        };
        Ok(Objection {
            words: open("words", &self.words)?,
            id: self.id,
            case: self.case,
            dossier: DossierId(self.dossier),
            region: self.region.as_deref().and_then(RegionCode::parse),
            language: self.language,
            made_at: self.made_at,
            answer_by: self.answer_by,
            answer,
        })
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let answer = row.opt_text(8)?.zip(row.opt_time(9)?).zip(row.opt_text(10)?);
        Ok(Self {
            id: row.uuid(0)?,
            case: row.uuid(1)?,
            dossier: row.uuid(2)?,
            region: row.opt_text(3)?,
            words: row.text(4)?,
            language: row.text(5)?,
            made_at: row.time(6)?,
            answer_by: row.date(7)?,
            answer: answer.map(|((words, at), by_name)| (words, at, by_name)),
        })
    }
}
