//! What volunteers keep about themselves, and when they pause or stop.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::answers::end_in;
use super::card::{COLUMNS, Card};
use super::check::Check;
use super::pairs::Ended;
use super::standing::of_volunteer;
use super::{NetworkError, sql};
use crate::access::{Action, Role, Room, Scope, accounts, events};

/// The furthest that anyone is asked to travel, in kilometres.
pub const FURTHEST: i64 = 15;
/// The most newcomers at one time.
pub const MOST_AT_ONCE: i64 = 5;

/// A profile as a volunteer writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offer {
    pub card: Card,
    pub reach_km: i64,
    /// Newcomers at one time.
    pub room: i64,
    /// Asked for one thing: a newcomer may wish for a woman.
    pub is_woman: bool,
}

/// A profile as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volunteer {
    pub account: Uuid,
    pub offer: Offer,
    pub paused_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    /// The safety check that is valid longest.
    pub check: Option<Check>,
}

impl Volunteer {
    /// Wants new proposals.
    pub fn is_open(&self) -> bool {
        self.paused_at.is_none() && self.stopped_at.is_none()
    }

    /// The safety check was seen and is valid.
    pub fn is_checked(&self, today: Date) -> bool {
        self.check.as_ref().is_some_and(|check| check.is_valid(today))
    }
}

/// Somebody with an account as a volunteer, and the profile once there is one.
#[derive(Clone)]
pub struct Enrolled {
    pub account: Uuid,
    pub name: String,
    pub email: String,
    pub profile: Option<Volunteer>,
}

/// Who coordinates, and how to reach them.
#[derive(Clone)]
pub struct Coordinator {
    pub name: String,
    pub email: String,
}

/// The own profile; nothing before it was written.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn own_profile(scope: &Scope) -> Result<Option<Volunteer>, NetworkError> {
    scope.may(Room::Buddy, Action::Read)?;
    let mut tx = scope.read().await?;
    volunteer_in(&mut tx, scope, scope.actor.account).await
}

/// Keeps the own profile.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn save_profile(scope: &Scope, offer: &Offer) -> Result<(), NetworkError> {
    scope.may(Room::Buddy, Action::Change)?;
    let mut tx = scope.write().await?;
    let (reach, room) = (offer.reach_km.clamp(1, FURTHEST), offer.room.clamp(1, MOST_AT_ONCE));
    let mut row = args![scope.tenant, scope.actor.account, scope.now, reach, room, offer.is_woman];
    row.extend(offer.card.values());
    tx.run(sql::VOLUNTEER_PUT, row).await?;
    changed(&mut tx, scope, "volunteer.profile-kept").await?;
    Ok(tx.commit().await?)
}

/// No new proposals for a while; the pairs there are go on.
///
/// # Errors
/// [`NetworkError::NotFound`] without a profile.
pub async fn pause(scope: &Scope) -> Result<(), NetworkError> {
    set_pause(scope, Some(scope.now), "volunteer.paused").await
}

/// Ready for new proposals again.
///
/// # Errors
/// [`NetworkError::NotFound`] without a profile.
pub async fn resume(scope: &Scope) -> Result<(), NetworkError> {
    set_pause(scope, None, "volunteer.resumed").await
}

/// Stops as a volunteer: every pair and proposal ends.
///
/// # Errors
/// [`NetworkError::NotFound`] without a profile, or when it was done before.
pub async fn stop(scope: &Scope) -> Result<(), NetworkError> {
    scope.may(Room::Buddy, Action::Change)?;
    let mut tx = scope.write().await?;
    if tx.run(sql::VOLUNTEER_STOP, args![scope.tenant, scope.actor.account, scope.now]).await? == 0 {
        return Err(NetworkError::NotFound);
    }
    let pairs = of_volunteer(&mut tx, scope, scope.actor.account).await?;
    for pair in pairs.iter().filter(|pair| pair.ended.is_none()) {
        end_in(&mut tx, scope, pair, Ended::ByVolunteer).await?;
    }
    changed(&mut tx, scope, "volunteer.stopped").await?;
    Ok(tx.commit().await?)
}

/// Whom a volunteer can ask, by name.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn coordinators(scope: &Scope) -> Result<Vec<Coordinator>, NetworkError> {
    scope.may(Room::Buddy, Action::Read)?;
    let mut tx = scope.read().await?;
    let accounts = accounts::of(&mut tx, scope.tenant).await?;
    let ours = accounts.into_iter().filter(|one| one.role == Role::Coordinator && one.disabled_at.is_none());
    Ok(ours.map(|one| Coordinator { name: one.name, email: one.email }).collect())
}

/// One volunteer, for the coordinator.
///
/// # Errors
/// [`NetworkError::NotFound`]
pub async fn volunteer(scope: &Scope, account: Uuid) -> Result<Enrolled, NetworkError> {
    scope.may(Room::Network, Action::Read)?;
    let mut tx = scope.read().await?;
    let found = account_in(&mut tx, scope, account).await?;
    let profile = volunteer_in(&mut tx, scope, account).await?;
    Ok(Enrolled { account, name: found.name, email: found.email, profile })
}

/// Everybody with an account as a volunteer that is not closed, by name.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn volunteers(scope: &Scope) -> Result<Vec<Enrolled>, NetworkError> {
    scope.may(Room::Network, Action::List)?;
    let mut tx = scope.read().await?;
    let mut profiles = volunteers_in(&mut tx, scope).await?;
    let accounts = accounts::of(&mut tx, scope.tenant).await?;
    let ours = accounts.into_iter().filter(works);
    let with_profile = |account: accounts::Account| {
        let at = profiles.iter().position(|profile| profile.account == account.id);
        let profile = at.map(|at| profiles.swap_remove(at));
        Enrolled { account: account.id, name: account.name, email: account.email, profile }
    };
    Ok(ours.map(with_profile).collect())
}

/// The account is one of a volunteer, and not closed.
pub(super) fn works(account: &accounts::Account) -> bool {
    account.role == Role::Volunteer && account.disabled_at.is_none()
}

pub(super) async fn volunteers_in(tx: &mut Tx, scope: &Scope) -> Result<Vec<Volunteer>, StoreError> {
    tx.all(sql::VOLUNTEERS, args![scope.tenant]).await
}

pub(super) async fn volunteer_in(tx: &mut Tx, scope: &Scope, account: Uuid) -> Result<Option<Volunteer>, NetworkError> {
    Ok(tx.maybe(sql::VOLUNTEER, args![scope.tenant, account]).await?)
}

/// A volunteer's account.
pub(super) async fn account_in(tx: &mut Tx, scope: &Scope, account: Uuid) -> Result<accounts::Account, NetworkError> {
    let found = accounts::find(tx, scope.tenant, account).await?;
    found.filter(|one| one.role == Role::Volunteer).ok_or(NetworkError::NotFound)
}

async fn set_pause(scope: &Scope, at: Option<Timestamp>, what: &'static str) -> Result<(), NetworkError> {
    scope.may(Room::Buddy, Action::Change)?;
    let mut tx = scope.write().await?;
    if tx.run(sql::VOLUNTEER_PAUSE, args![scope.tenant, scope.actor.account, at, scope.now]).await? == 0 {
        return Err(NetworkError::NotFound);
    }
    changed(&mut tx, scope, what).await?;
    Ok(tx.commit().await?)
}

async fn changed(tx: &mut Tx, scope: &Scope, what: &'static str) -> Result<(), StoreError> {
    events::write(tx, scope, what, None, json!({ "volunteer": scope.actor.account })).await
}

impl FromRow for Volunteer {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let after = 1 + COLUMNS;
        let check = (row.opt_date(after + 5)?, row.opt_date(after + 6)?, row.opt_text(after + 7)?);
        Ok(Self {
            account: row.uuid(0)?,
            offer: Offer {
                card: Card::from_row(row, 1)?,
                reach_km: row.int(after)?,
                room: row.int(after + 1)?,
                is_woman: row.bool(after + 2)?,
            },
            paused_at: row.opt_time(after + 3)?,
            stopped_at: row.opt_time(after + 4)?,
            check: match check {
                (Some(seen_on), Some(valid_until), Some(seen_by)) => Some(Check { seen_on, valid_until, seen_by }),
                _ => None,
            },
        })
    }
}
