//! Households for whom a region is sought: put up one at a time, and taken off again.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::steps::{self, Standing};
use super::{PlacementError, alone, objections, rules, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Permit, Room, Scope, events};
use crate::dossier::{self, DossierId, Subject};

/// From this age someone is an adult.
const ADULT: i16 = 18;
/// The most who come along without a dossier.
pub const MOST_OTHERS: i64 = 20;

/// A household on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    pub id: Uuid,
    pub others: i64,
    pub put_up_at: Timestamp,
    pub by_name: String,
    /// The oldest first. Empty when all dossiers of the household are closed.
    pub members: Vec<Subject>,
}

/// The same without who they are.
pub(super) struct Listed {
    stored: Stored,
    pub members: Vec<Uuid>,
}

impl Listed {
    pub fn id(&self) -> Uuid {
        self.stored.id
    }
}

impl Case {
    /// Who is asked about work and wishes; where nobody is of age, everyone.
    pub fn adults(&self, today: Date) -> Vec<&Subject> {
        let adults: Vec<&Subject> = self.members.iter().filter(|member| of_age(member.birth_date, today)).collect();
        if adults.is_empty() { self.members.iter().collect() } else { adults }
    }

    pub fn persons(&self) -> u16 {
        persons(self.members.len(), self.others)
    }

    /// As it is called in lists: the oldest, and how many more.
    pub fn name(&self) -> String {
        let first = self.members.first().map(Subject::full_name).unwrap_or_default();
        match self.persons().saturating_sub(1) {
            0 => first,
            more => format!("{first} + {more}"),
        }
    }

    pub fn dossiers(&self) -> Vec<Uuid> {
        self.members.iter().map(|member| member.id.0).collect()
    }
}

/// Puts the household of somebody on the list.
///
/// # Errors
/// [`PlacementError::NobodyOfThatNumber`]; [`PlacementError::OnTheList`].
pub async fn put_up(scope: &Scope, number: &str, others: i64) -> Result<Uuid, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let found = dossier::numbered(&mut tx, scope, &permit, number).await?;
    let of = found.ok_or(PlacementError::NobodyOfThatNumber)?;
    let case = put_up_in(&mut tx, scope, &permit, of, others).await?;
    tx.commit().await?;
    Ok(case)
}

/// The same for a dossier that is known already.
///
/// # Errors
/// [`PlacementError::OnTheList`]; [`dossier::DossierError::Closed`].
pub(crate) async fn put_up_of(scope: &Scope, of: DossierId, others: i64) -> Result<Uuid, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let case = put_up_in(&mut tx, scope, &permit, of, others).await?;
    tx.commit().await?;
    Ok(case)
}

/// The same in a transaction of the caller, who is alone.
pub(super) async fn put_up_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    of: DossierId,
    others: i64,
) -> Result<Uuid, PlacementError> {
    dossier::lock_subject(tx, scope, permit, of).await?;
    let fellows = dossier::fellows(tx, scope, permit, of).await?;
    if of_any(tx, scope, &fellows).await?.is_some() {
        return Err(PlacementError::OnTheList);
    }
    let id = scope.new_id();
    let row = args![scope.tenant, id, of.0, others.clamp(0, MOST_OTHERS), scope.now, &scope.actor.name];
    tx.run(sql::CASE_ADD, row).await?;
    rules::carry_in(tx, scope, &fellows, id).await?;
    events::write(tx, scope, "placement.put-up", Some(of.0), json!({ "case": id })).await?;
    looked_in(tx, scope, Activity::Placement, &[of.0]).await?;
    Ok(id)
}

/// Takes a household off the list.
///
/// # Errors
/// [`PlacementError::NotFound`]; [`PlacementError::NotNow`] when it was decided: take the decision back first;
/// [`PlacementError::ObjectionWaits`].
pub async fn take_off(scope: &Scope, case: Uuid) -> Result<(), PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let household = one_in(&mut tx, scope, &permit, case).await?;
    if matches!(Standing::of(steps::of_in(&mut tx, scope, case).await?.first()), Standing::Decided(_)) {
        return Err(PlacementError::NotNow);
    }
    if objections::waiting_of_in(&mut tx, scope).await?.contains(&case) {
        return Err(PlacementError::ObjectionWaits);
    }
    tx.run(sql::CASE_END, args![scope.tenant, case, scope.now, &scope.actor.name]).await?;
    let of = household.members.first().map(|member| member.id.0);
    events::write(&mut tx, scope, "placement.taken-off", of, json!({ "case": case })).await?;
    looked_in(&mut tx, scope, Activity::Placement, &household.dossiers()).await?;
    tx.commit().await?;
    Ok(())
}

/// Everyone on the list, in the order in which they came.
pub(super) async fn all_in(tx: &mut Tx, scope: &Scope, permit: &Permit) -> Result<Vec<Case>, PlacementError> {
    let listed = listed_in(tx, scope, permit).await?;
    whole_in(tx, scope, permit, listed).await
}

/// Everyone on the list without who they are, in the order in which they came. A person counts once: who moved in with
/// others on the list since is placed with the first of them.
pub(super) async fn listed_in(tx: &mut Tx, scope: &Scope, permit: &Permit) -> Result<Vec<Listed>, PlacementError> {
    let stored: Vec<Stored> = tx.all(sql::CASES, args![scope.tenant]).await?;
    let of: Vec<Uuid> = stored.iter().map(|stored| stored.dossier).collect();
    let mut together = dossier::household_ids(tx, scope, permit, &of).await?;
    let mut seen = HashSet::new();
    let listed = stored.into_iter().map(|stored| {
        let members = together.remove(&stored.dossier).unwrap_or_default();
        Listed { stored, members }
    });
    let once = |one: &Listed| !one.members.is_empty() && one.members.iter().all(|member| seen.insert(*member));
    Ok(listed.filter(once).collect())
}

/// With who they are.
pub(super) async fn whole_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    listed: Vec<Listed>,
) -> Result<Vec<Case>, PlacementError> {
    let stored = listed.into_iter().map(|one| one.stored).collect();
    with_members(tx, scope, permit, stored).await
}

/// These households of the list, in this order.
pub(super) async fn some_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    ids: &[Uuid],
) -> Result<Vec<Case>, PlacementError> {
    let mut query =
        Query::new("select id, dossier_id, others, put_up_at, by_name from placement_cases where tenant_id = ");
    query.bind(scope.tenant).push(" and ended_at is null and id in ").list(ids.iter().copied());
    let mut stored: Vec<Stored> = tx.all_of(query).await?;
    stored.sort_by_key(|stored| ids.iter().position(|id| *id == stored.id));
    with_members(tx, scope, permit, stored).await
}

/// One household of the list.
pub(super) async fn one_in(tx: &mut Tx, scope: &Scope, permit: &Permit, id: Uuid) -> Result<Case, PlacementError> {
    let stored: Option<Stored> = tx.maybe(sql::CASE, args![scope.tenant, id]).await?;
    let stored = stored.into_iter().collect();
    with_members(tx, scope, permit, stored).await?.pop().ok_or(PlacementError::NotFound)
}

/// The household on the list in which one of these people lives.
pub(super) async fn of_any(tx: &mut Tx, scope: &Scope, people: &[Uuid]) -> Result<Option<Uuid>, PlacementError> {
    let mut query = Query::new("select id from placement_cases where tenant_id = ");
    query.bind(scope.tenant).push(" and ended_at is null and dossier_id in ").list(people.iter().copied());
    // In order here: asked of the database, the order would make it go through the whole list.
    Ok(tx.all_of::<Uuid>(query).await?.into_iter().min())
}

/// The household in which one of these people was on the list last, and is no more.
pub(super) async fn last_of_any(tx: &mut Tx, scope: &Scope, people: &[Uuid]) -> Result<Option<Uuid>, PlacementError> {
    let mut query = Query::new("select id from placement_cases where tenant_id = ");
    query.bind(scope.tenant).push(" and ended_at is not null and dossier_id in ").list(people.iter().copied());
    Ok(tx.all_of::<Uuid>(query).await?.into_iter().max())
}

async fn with_members(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    stored: Vec<Stored>,
) -> Result<Vec<Case>, PlacementError> {
    let of: Vec<Uuid> = stored.iter().map(|stored| stored.dossier).collect();
    let mut households: HashMap<Uuid, Vec<Subject>> = dossier::households(tx, scope, permit, &of).await?;
    let case = |stored: Stored| Case {
        id: stored.id,
        others: stored.others,
        put_up_at: stored.put_up_at,
        by_name: stored.by_name,
        members: households.remove(&stored.dossier).unwrap_or_default(),
    };
    Ok(stored.into_iter().map(case).collect())
}

fn persons(members: usize, others: i64) -> u16 {
    let members = i64::try_from(members).unwrap_or(i64::MAX);
    u16::try_from(members.saturating_add(others)).unwrap_or(u16::MAX)
}

fn of_age(born: Option<Date>, today: Date) -> bool {
    born.is_none_or(|born| years(born, today) >= ADULT)
}

/// Whole years of age.
pub(super) fn years(born: Date, today: Date) -> i16 {
    let had = (today.month(), today.day()) >= (born.month(), born.day());
    today.year() - born.year() - i16::from(!had)
}

struct Stored {
    id: Uuid,
    dossier: Uuid,
    others: i64,
    put_up_at: Timestamp,
    by_name: String,
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            dossier: row.uuid(1)?,
            others: row.int(2)?,
            put_up_at: row.time(3)?,
            by_name: row.text(4)?,
        })
    }
}
