//! Households: dossiers of people who live together. What happens in a family stays a fact of each dossier.

use serde_json::json;
use store::{Tx, args};
use uuid::Uuid;

use super::closing::locked;
use super::{DossierError, DossierId, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope, events};

/// Puts a dossier in the household of another; makes the household when there is none yet.
///
/// # Errors
/// [`DossierError::NotFound`] when one of the two is not there for this actor.
pub async fn join(scope: &Scope, dossier: DossierId, of: DossierId) -> Result<Uuid, DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    let (first, second) = if dossier < of { (dossier, of) } else { (of, dossier) };
    let both = [first.0, second.0];
    let one = locked(&mut tx, scope, &permit, first).await?;
    let two = locked(&mut tx, scope, &permit, second).await?;
    let theirs = if first == of { one.household } else { two.household };
    let household = match theirs {
        Some(household) => household,
        None => {
            let made = scope.new_id();
            set(&mut tx, scope, of, Some(made)).await?;
            made
        }
    };
    set(&mut tx, scope, dossier, Some(household)).await?;
    looked_in(&mut tx, scope, Activity::Household, if first == second { &both[..1] } else { &both }).await?;
    tx.commit().await?;
    Ok(household)
}

/// Takes a dossier out of its household.
///
/// # Errors
/// [`DossierError::NotFound`] when it is not there for this actor.
pub async fn leave(scope: &Scope, dossier: DossierId) -> Result<(), DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    locked(&mut tx, scope, &permit, dossier).await?;
    set(&mut tx, scope, dossier, None).await?;
    looked_in(&mut tx, scope, Activity::Household, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(())
}

async fn set(tx: &mut Tx, scope: &Scope, dossier: DossierId, household: Option<Uuid>) -> Result<(), DossierError> {
    tx.run(sql::SET_HOUSEHOLD, args![scope.tenant, dossier.0, household]).await?;
    events::write(tx, scope, "household.changed", Some(dossier.0), json!({ "household": household })).await?;
    Ok(())
}
