//! The tables that proposals rest on, as an officer keeps them: quotas and region profiles. Each version stays.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};

use super::listing::Part;
use super::profile::Profile;
use super::quota::{Counts, NotThatMany, QuotaTable};
use super::{PlacementError, RegionCode, alone, listing, sql, to_text};
use crate::access::{Action, Room, Scope, events};

const QUOTA: &str = "quota";
const PROFILE: &str = "profiel";

/// A table, and who made it when; nobody made what is shipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<T> {
    pub table: T,
    pub made: Option<(Timestamp, String)>,
}

/// The quotas that hold; until somebody makes some, those by inhabitants for the households on the list.
///
/// # Errors
/// Refusals of the gate.
pub async fn quota(scope: &Scope) -> Result<Kept<QuotaTable>, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    let households = listing::count_in(&mut tx, scope, &permit, &Part::default()).await?;
    quota_in(&mut tx, scope, households).await
}

/// What the regions offer.
///
/// # Errors
/// Refusals of the gate.
pub async fn profile(scope: &Scope) -> Result<Kept<Profile>, PlacementError> {
    scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    profile_in(&mut tx, scope).await
}

/// Quotas from now on.
///
/// # Errors
/// Refusals of the gate.
pub async fn set_quota(scope: &Scope, table: &QuotaTable) -> Result<(), PlacementError> {
    keep(scope, QUOTA, table).await
}

/// What the regions offer from now on.
///
/// # Errors
/// Refusals of the gate.
pub async fn set_profile(scope: &Scope, profile: &Profile) -> Result<(), PlacementError> {
    keep(scope, PROFILE, profile).await
}

/// One region takes over part of the quota of another (Huisvestingswet 29(2)).
///
/// # Errors
/// The gate's refusals; inside, that the region has less.
pub async fn shift_quota(
    scope: &Scope,
    from: RegionCode,
    to: RegionCode,
    many: u32,
) -> Result<Result<(), NotThatMany>, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let households = listing::count_in(&mut tx, scope, &permit, &Part::default()).await?;
    let mut table = quota_in(&mut tx, scope, households).await?.table;
    if let Err(refused) = table.shift(from, to, many) {
        return Ok(Err(refused));
    }
    keep_in(&mut tx, scope, QUOTA, &table).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

pub(super) async fn quota_in(
    tx: &mut Tx,
    scope: &Scope,
    households: usize,
) -> Result<Kept<QuotaTable>, PlacementError> {
    let kept = newest(tx, scope, QUOTA).await?;
    let national = u32::try_from(households).unwrap_or(u32::MAX);
    let (from, until) = half_year(scope.today());
    Ok(kept.unwrap_or_else(|| Kept {
        table: QuotaTable::by_inhabitants(from, until, Counts::Households, national),
        made: None,
    }))
}

pub(super) async fn profile_in(tx: &mut Tx, scope: &Scope) -> Result<Kept<Profile>, PlacementError> {
    let kept = newest(tx, scope, PROFILE).await?;
    Ok(kept.unwrap_or_else(|| Kept { table: Profile::example().clone(), made: None }))
}

/// The first and last day of the half year, as quotas are set.
pub(super) fn half_year(day: Date) -> (Date, Date) {
    let year = day.year();
    if day.month() < 7 { (date(year, 1, 1), date(year, 6, 30)) } else { (date(year, 7, 1), date(year, 12, 31)) }
}

async fn keep(scope: &Scope, kind: &'static str, table: &impl Serialize) -> Result<(), PlacementError> {
    scope.may(Room::Placement, Action::Change)?;
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    keep_in(&mut tx, scope, kind, table).await?;
    tx.commit().await?;
    Ok(())
}

async fn keep_in(tx: &mut Tx, scope: &Scope, kind: &'static str, table: &impl Serialize) -> Result<(), PlacementError> {
    let (id, body) = (scope.new_id(), to_text(table)?);
    tx.run(sql::TABLE_ADD, args![scope.tenant, id, kind, body, scope.now, &scope.actor.name]).await?;
    events::write(tx, scope, "placement.table-set", None, json!({ "kind": kind, "table": id })).await?;
    Ok(())
}

async fn newest<T: DeserializeOwned>(
    tx: &mut Tx,
    scope: &Scope,
    kind: &'static str,
) -> Result<Option<Kept<T>>, PlacementError> {
    let stored: Option<Stored> = tx.maybe(sql::TABLE, args![scope.tenant, kind]).await?;
    let Some(stored) = stored else { return Ok(None) };
    let table = serde_json::from_str(&stored.body).map_err(|error| PlacementError::Unreadable(error.to_string()))?;
    Ok(Some(Kept { table, made: Some((stored.made_at, stored.by_name)) }))
}

struct Stored {
    body: String,
    made_at: Timestamp,
    by_name: String,
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { body: row.text(0)?, made_at: row.time(1)?, by_name: row.text(2)? })
    }
}
