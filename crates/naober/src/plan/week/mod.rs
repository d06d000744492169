//! The week of a person: what fills it, how much of it goes to counters, and whether a full programme still fits.
//!
//! Items are added, changed and ended; nothing is deleted. An appointment about health keeps its words in the compartment
//! of health: without that right one sees that there is an appointment, and not which.

pub(super) mod api;
mod calendar;
mod feeds;
mod measure;
pub mod pages;
mod sql;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{Compartment, PlanError};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Permit, Room, Scope};
use crate::dossier::{DossierId, lock_subject, subject};
use crate::named::named;

pub use feeds::{Feed, Fetched, feeds, fetch, make, revoke};
pub use measure::{Block, Measured, Warning, measure, week_of};
pub(super) use sql::ALL as STATEMENTS;

named! {
    /// What an item of a week is.
    pub enum Kind {
        Taal = "taal",
        Participatie = "participatie",
        Werk = "werk",
        Reizen = "reizen",
        Kinderen = "kinderen",
        /// With a professional or at a counter.
        Afspraak = "afspraak",
        Anders = "anders",
    }
}

impl Kind {
    /// Part of the programme that a week has to hold.
    pub fn is_programme(self) -> bool {
        matches!(self, Self::Taal | Self::Participatie | Self::Werk)
    }
}

/// Days of the week, in order. None of them: once, on the first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Days([bool; 7]);

impl Days {
    /// From digits, Monday is 1. Other signs say nothing.
    pub fn of<'a>(digits: impl IntoIterator<Item = &'a str>) -> Self {
        let mut days = [false; 7];
        for sign in digits.into_iter().flat_map(str::chars) {
            let at = sign.to_digit(10).and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1));
            if let Some(day) = at.and_then(|at| days.get_mut(at)) {
                *day = true;
            }
        }
        Self(days)
    }

    pub fn digits(self) -> String {
        self.indexes().map(|at| (at + 1).to_string()).collect()
    }

    pub fn has(self, day: Weekday) -> bool {
        usize::try_from(day.to_monday_zero_offset()).is_ok_and(|at| self.0[at])
    }

    /// Monday is 0.
    pub fn indexes(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().filter(|(_, on)| *on).map(|(at, _)| at)
    }

    pub fn any(self) -> bool {
        self.0.contains(&true)
    }
}

/// An item as someone writes it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewItem {
    pub kind: Kind,
    pub title: String,
    pub days: Days,
    /// Minutes after midnight.
    pub starts: i64,
    pub minutes: i64,
    pub from: Date,
    pub until: Option<Date>,
    pub place: Option<String>,
    /// For an appointment: which organisation.
    pub with_whom: Option<String>,
    /// Its words belong to the compartment of health.
    pub health: bool,
}

/// An item as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub id: Uuid,
    pub what: NewItem,
    /// It is about health, and whoever reads may not see that: the words are left out.
    pub hidden: bool,
    pub version: i64,
    pub changed_by: String,
    pub changed_at: Timestamp,
    /// By whom and when it was ended.
    pub ended: Option<(String, Timestamp)>,
}

impl Item {
    /// Does it take place on this day?
    pub fn on(&self, day: Date) -> bool {
        let what = &self.what;
        if !what.days.any() {
            return day == what.from && what.until.is_none_or(|until| day <= until);
        }
        what.days.has(day.weekday()) && what.from <= day && what.until.is_none_or(|until| day <= until)
    }

    pub fn ends(&self) -> i64 {
        self.what.starts + self.what.minutes
    }
}

/// Everything that was ever in this week plan, in the order of the day.
///
/// # Errors
/// [`PlanError::Dossier`] when there is no such dossier for this actor.
pub async fn items(scope: &Scope, dossier: DossierId) -> Result<Vec<Item>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let health = Compartment::Health.may_read(scope);
    let mut tx = scope.read().await?;
    subject(&mut tx, scope, &permit, dossier).await?;
    let items: Vec<Item> = tx.all(sql::WEEK_ITEMS, args![scope.tenant, dossier.0, health]).await?;
    // The connection goes back before the log is awaited, which needs one too.
    drop(tx);
    looked(scope, Activity::Plan, &[dossier.0]).await?;
    if items.iter().any(|item| item.what.health && !item.hidden) {
        looked(scope, Activity::PlanHealth, &[dossier.0]).await?;
    }
    Ok(items)
}

/// Puts an item in the week.
///
/// # Errors
/// [`PlanError::NoText`] without a title; [`PlanError::WrongSpan`] when it ends before it begins.
pub async fn add(scope: &Scope, dossier: DossierId, item: &NewItem) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    Compartment::holding(item.health).may_change(scope)?;
    check(item)?;
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    let id = scope.new_id();
    let actor = &scope.actor;
    let args = args![
        scope.tenant,
        id,
        dossier.0,
        Compartment::holding(item.health).name(),
        item.kind.name(),
        item.title.trim(),
        item.days.digits(),
        item.starts,
        item.minutes,
        item.from,
        item.until,
        item.place.clone(),
        item.with_whom.clone(),
        actor.account,
        &actor.name,
        scope.now
    ];
    tx.run(sql::WEEK_ADD, args).await?;
    Compartment::holding(item.health)
        .changed(&mut tx, scope, dossier, "week.item-added", json!({ "item": id }))
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Writes an item anew. One that was ended stays as it was.
///
/// # Errors
/// [`PlanError::NotFound`]; what is wrong with the item.
pub async fn change(scope: &Scope, dossier: DossierId, id: Uuid, item: &NewItem) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    Compartment::holding(item.health).may_change(scope)?;
    check(item)?;
    let mut tx = scope.write().await?;
    let Held { health, .. } = locked_item(&mut tx, scope, &permit, dossier, id).await?;
    let actor = &scope.actor;
    let args = args![
        scope.tenant,
        dossier.0,
        id,
        Compartment::holding(item.health).name(),
        item.kind.name(),
        item.title.trim(),
        item.days.digits(),
        item.starts,
        item.minutes,
        item.from,
        item.until,
        item.place.clone(),
        item.with_whom.clone(),
        actor.account,
        &actor.name,
        scope.now
    ];
    tx.run(sql::WEEK_CHANGE, args).await?;
    Compartment::holding(item.health || health)
        .changed(&mut tx, scope, dossier, "week.item-changed", json!({ "item": id }))
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Ends an item: this is the last day on which it takes place.
///
/// # Errors
/// [`PlanError::NotFound`]; [`PlanError::WrongSpan`] for a day before the first one.
pub async fn end(scope: &Scope, dossier: DossierId, id: Uuid, until: Date) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    let Held { health, from } = locked_item(&mut tx, scope, &permit, dossier, id).await?;
    if until < from {
        return Err(PlanError::WrongSpan);
    }
    let actor = &scope.actor;
    let args = args![scope.tenant, dossier.0, id, until, actor.account, &actor.name, scope.now];
    tx.run(sql::WEEK_END, args).await?;
    Compartment::holding(health).changed(&mut tx, scope, dossier, "week.item-ended", json!({ "item": id })).await?;
    tx.commit().await?;
    Ok(())
}

/// An item that is about to change.
struct Held {
    health: bool,
    from: Date,
}

/// Holds the dossier and finds an item that was not ended. One about health asks a right of its own.
async fn locked_item(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    dossier: DossierId,
    id: Uuid,
) -> Result<Held, PlanError> {
    lock_subject(tx, scope, permit, dossier).await?;
    let held: Option<Held> = tx.maybe(sql::WEEK_HELD, args![scope.tenant, dossier.0, id]).await?;
    let held = held.ok_or(PlanError::NotFound)?;
    Compartment::holding(held.health).may_change(scope)?;
    Ok(held)
}

fn check(item: &NewItem) -> Result<(), PlanError> {
    if item.title.trim().is_empty() {
        return Err(PlanError::NoText);
    }
    let in_a_day = item.starts >= 0 && item.minutes > 0 && item.starts + item.minutes <= 24 * 60;
    if !in_a_day || item.until.is_some_and(|until| until < item.from) {
        return Err(PlanError::WrongSpan);
    }
    Ok(())
}

impl FromRow for Held {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { health: row.text(0)? == "health", from: row.date(1)? })
    }
}

impl FromRow for Item {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let kind = row.text(1)?;
        let ended = row.opt_text(14)?.zip(row.opt_time(15)?);
        let health = row.text(10)? == "health";
        let title = row.text(2)?;
        Ok(Self {
            id: row.uuid(0)?,
            hidden: health && title.is_empty(),
            what: NewItem {
                kind: Kind::from_name(&kind).unwrap_or(Kind::Anders),
                title,
                days: Days::of([row.text(3)?.as_str()]),
                starts: row.int(4)?,
                minutes: row.int(5)?,
                from: row.date(6)?,
                until: row.opt_date(7)?,
                place: row.opt_text(8)?,
                with_whom: row.opt_text(9)?,
                health,
            },
            version: row.int(11)?,
            changed_by: row.text(12)?,
            changed_at: row.time(13)?,
            ended,
        })
    }
}
