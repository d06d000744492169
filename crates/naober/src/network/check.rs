//! The safety check (VOG): seen by a coordinator on a day. The paper stays with its owner.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::json;
use store::args;
use uuid::Uuid;

use super::answers::begin_in;
use super::pairs::locked;
use super::standing::of_volunteer;
use super::volunteers::account_in;
use super::{CHECK_VALID_YEARS, NetworkError, sql};
use crate::access::{Action, Room, Scope, events};

/// A check that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub seen_on: Date,
    /// The last day.
    pub valid_until: Date,
    pub seen_by: String,
}

impl Check {
    pub fn is_valid(&self, today: Date) -> bool {
        self.valid_until >= today
    }
}

/// The coordinator saw the check of a volunteer on a day. A pair that waited for it begins.
///
/// # Errors
/// [`NetworkError::NotFound`]; [`NetworkError::WrongDay`] for a day to come, or one so long ago that it is over.
pub async fn see_check(scope: &Scope, account: Uuid, seen_on: Date) -> Result<(), NetworkError> {
    scope.may(Room::Network, Action::Change)?;
    let valid_until = seen_on.saturating_add(CHECK_VALID_YEARS.years());
    let mut tx = scope.write().await?;
    account_in(&mut tx, scope, account).await?;
    if seen_on > scope.today() || valid_until < scope.today() {
        return Err(NetworkError::WrongDay);
    }
    let (id, by) = (scope.new_id(), scope.actor.account);
    let row = args![scope.tenant, id, account, seen_on, valid_until, by, &scope.actor.name, scope.now];
    tx.run(sql::CHECK_ADD, row).await?;
    events::write(&mut tx, scope, "volunteer.check-seen", None, json!({ "volunteer": account })).await?;
    for waits in of_volunteer(&mut tx, scope, account).await?.iter().filter(|pair| pair.waits_for_check()) {
        let pair = locked(&mut tx, scope, waits.id).await?;
        if pair.waits_for_check() && pair.is_in_time(scope.today()) {
            begin_in(&mut tx, scope, &pair).await?;
        }
    }
    Ok(tx.commit().await?)
}
