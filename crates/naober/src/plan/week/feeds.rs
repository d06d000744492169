//! The address at which a calendar program fetches someone's week: made and revoked by the case manager, shown once.

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, TenantId, args};
use uuid::Uuid;

use super::{Item, PlanError, calendar, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::{DossierError, DossierId, lock_subject, subject};
use crate::plan::Compartment;

/// An address as it is listed: never the address itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    pub id: Uuid,
    pub made_by: String,
    pub made_at: Timestamp,
    /// By whom and when it was revoked. The row stays.
    pub revoked: Option<(String, Timestamp)>,
}

/// What a calendar program gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    pub calendar: String,
    /// Names this text: a program that has it need not get it again.
    pub tag: String,
}

/// The addresses that were ever made for this person, the first one first.
///
/// # Errors
/// [`PlanError::Dossier`] when there is no such dossier for this actor.
pub async fn feeds(scope: &Scope, dossier: DossierId) -> Result<Vec<Feed>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    subject(&mut tx, scope, &permit, dossier).await?;
    Ok(tx.all(sql::FEEDS, args![scope.tenant, dossier.0]).await?)
}

/// Makes an address and gives back what opens it. It cannot be shown again: only a keyed hash is kept.
///
/// # Errors
/// [`PlanError::Dossier`] when there is no such dossier for this actor.
pub async fn make(scope: &Scope, dossier: DossierId) -> Result<String, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let (token, hash) = scope.app.keys.new_address();
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    let id = scope.new_id();
    let actor = &scope.actor;
    let args = args![hash, id, scope.tenant, dossier.0, actor.account, &actor.name, scope.now];
    tx.run(sql::FEED_ADD, args).await?;
    Compartment::Open.changed(&mut tx, scope, dossier, "week.feed-made", json!({ "feed": id })).await?;
    tx.commit().await?;
    Ok(token)
}

/// Revokes an address: from now on it opens nothing. Twice is once.
///
/// # Errors
/// [`PlanError::NotFound`] when this dossier has no such address.
pub async fn revoke(scope: &Scope, dossier: DossierId, feed: Uuid) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    if tx.one::<i64>(sql::FEED_IS, args![scope.tenant, dossier.0, feed]).await? == 0 {
        return Err(PlanError::NotFound);
    }
    let actor = &scope.actor;
    let args = args![scope.tenant, dossier.0, feed, actor.account, &actor.name, scope.now];
    if tx.run(sql::FEED_REVOKE, args).await? > 0 {
        Compartment::Open.changed(&mut tx, scope, dossier, "week.feed-revoked", json!({ "feed": feed })).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The calendar behind an address. Unknown, revoked and closed are one answer: nobody learns which it was.
///
/// What a program already has (`known`) is not handed out again, and then nobody looked at anything.
///
/// # Errors
/// [`PlanError::NotFound`]; the store's own.
pub async fn fetch(app: &App, token: &str, known: Option<&str>) -> Result<Option<Fetched>, PlanError> {
    let hash = app.keys.address_hash(token);
    let found: Option<(Uuid, Uuid)> = app.store.look().await?.maybe(sql::FEED_OF, args![hash]).await?;
    let (tenant, dossier) = found.ok_or(PlanError::NotFound)?;
    let scope = Scope::system(app, TenantId(tenant));
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    let person = match subject(&mut tx, &scope, &permit, DossierId(dossier)).await {
        Ok(person) if person.closed_on.is_none() => person,
        Ok(_) | Err(DossierError::NotFound) => return Err(PlanError::NotFound),
        Err(error) => return Err(error.into()),
    };
    // Kind and hours are all that goes out: the words of nothing are read.
    let items: Vec<Item> = tx.all(sql::WEEK_ITEMS, args![scope.tenant, dossier, false]).await?;
    drop(tx);
    let calendar = calendar::of(&items, scope.today(), person.language.as_deref());
    let tag = calendar::tag(&calendar);
    if known == Some(tag.as_str()) {
        return Ok(None);
    }
    looked(&scope, Activity::Calendar, &[dossier]).await?;
    Ok(Some(Fetched { calendar, tag }))
}

impl FromRow for Feed {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            made_by: row.text(1)?,
            made_at: row.time(2)?,
            revoked: row.opt_text(3)?.zip(row.opt_time(4)?),
        })
    }
}
