//! Somebody of the demo who does something, on a day of the past.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use store::StoreError;
use uuid::Uuid;

use super::region::Municipality;
use crate::access::{Actor, Role, Scope, accounts};
use crate::dossier::DossierId;

/// The first colleague with this role, when the municipality has one.
pub(super) async fn colleague(scope: &Scope, of: &Municipality, role: Role) -> Result<Option<Scope>, StoreError> {
    let Some(colleague) = of.staff.iter().find(|colleague| colleague.role == role) else { return Ok(None) };
    let mut tx = scope.read().await?;
    let account = accounts::of(&mut tx, scope.tenant).await?.into_iter().find(|account| account.name == colleague.name);
    Ok(account.map(|account| acting(scope, account.id, colleague.name, role)))
}

pub(super) fn newcomer(scope: &Scope, of: DossierId) -> Scope {
    acting(scope, of.0, "", Role::Inburgeraar)
}

pub(super) fn acting(scope: &Scope, account: Uuid, name: &str, role: Role) -> Scope {
    Scope { actor: Actor { account, name: name.to_owned(), role }, ..scope.clone() }
}

pub(super) fn at(scope: &Scope, days_ago: i64) -> Scope {
    let now: Timestamp = scope.now - SignedDuration::from_hours(24 * days_ago);
    Scope { now, ..scope.clone() }
}

pub(super) fn day(scope: &Scope, days_ago: i64) -> Date {
    scope.today().saturating_sub(days_ago.days())
}
