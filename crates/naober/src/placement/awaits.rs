//! For whom a region is sought: a door in their menu, and questions as long as nothing is decided.

use store::Tx;
use uuid::Uuid;

use super::steps::Standing;
use super::{PlacementError, cases, steps};
use crate::access::{Action, Permit, Room, Scope};
use crate::dossier::{self, DossierId};

/// Is the household of the newcomer who asks on the list?
///
/// # Errors
/// Refusals of the gate.
pub async fn awaits(scope: &Scope) -> Result<bool, PlacementError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.read().await?;
    Ok(case_of(&mut tx, scope, &permit, DossierId(scope.actor.account)).await?.is_some())
}

/// Nothing was decided about somebody who is on the list.
///
/// # Errors
/// [`PlacementError::NotNow`]; [`dossier::DossierError::NotFound`].
pub(super) async fn still_open(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    of: DossierId,
) -> Result<(), PlacementError> {
    let case = case_of(tx, scope, permit, of).await?.ok_or(PlacementError::NotNow)?;
    match Standing::of(steps::of_in(tx, scope, case).await?.first()) {
        Standing::Decided(_) => Err(PlacementError::NotNow),
        Standing::Open | Standing::Fixed(_) | Standing::Proposed(_) => Ok(()),
    }
}

/// The household of somebody who is on the list.
pub(super) async fn case_of(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    of: DossierId,
) -> Result<Option<Uuid>, PlacementError> {
    let fellows = dossier::fellows(tx, scope, permit, of).await?;
    cases::of_any(tx, scope, &fellows).await
}
