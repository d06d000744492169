//! Handing dossiers over, many at once: all of them or none.

use std::collections::HashMap;

use serde_json::json;
use store::{Tx, args};
use uuid::Uuid;

use super::super::closing::locked;
use super::super::listing::change_caseloads;
use super::super::{DossierError, DossierId, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Role, Room, Scope, accounts, events};

/// The most dossiers in one call.
pub const AT_ONCE: usize = 500;

/// Gives dossiers to a caseworker, or to nobody. Says how many changed hands.
///
/// # Errors
/// [`DossierError::NotFound`] when one of them is not there for this actor, [`DossierError::NoSuchColleague`],
/// [`DossierError::TooMany`].
pub async fn assign(scope: &Scope, dossiers: &[DossierId], to: Option<Uuid>) -> Result<usize, DossierError> {
    let permit = scope.may(Room::Worklist, Action::Assign)?;
    if dossiers.len() > AT_ONCE {
        return Err(DossierError::TooMany(AT_ONCE));
    }
    // In one order, so that two people who assign at once never wait for each other.
    let mut ids = dossiers.to_vec();
    ids.sort();
    ids.dedup();
    let subjects: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let mut tx = scope.write().await?;
    colleague(&mut tx, scope, to).await?;
    let mut caseloads: HashMap<Uuid, i64> = HashMap::new();
    let mut changed = 0;
    for id in ids {
        let row = locked(&mut tx, scope, &permit, id).await?;
        if row.caseworker == to {
            continue;
        }
        tx.run(sql::HAND_OVER, args![scope.tenant, id.0, to]).await?;
        if row.closed_on.is_none() {
            tx.run(sql::WORKLIST_HAND_OVER, args![scope.tenant, id.0, to]).await?;
            *caseloads.entry(row.caseworker.unwrap_or_default()).or_default() -= 1;
            *caseloads.entry(to.unwrap_or_default()).or_default() += 1;
        }
        let body = json!({ "from": row.caseworker, "to": to });
        events::write(&mut tx, scope, "dossier.assigned", Some(id.0), body).await?;
        changed += 1;
    }
    change_caseloads(&mut tx, scope, &caseloads).await?;
    looked_in(&mut tx, scope, Activity::Assign, &subjects).await?;
    tx.commit().await?;
    Ok(changed)
}

/// Whoever gets work is a case manager of this municipality who still works here; so is nobody.
pub(in crate::dossier) async fn colleague(tx: &mut Tx, scope: &Scope, who: Option<Uuid>) -> Result<(), DossierError> {
    let Some(who) = who else { return Ok(()) };
    if who == scope.actor.account && scope.actor.role == Role::Regisseur {
        return Ok(());
    }
    let account = accounts::find(tx, scope.tenant, who).await?;
    let fits = account.is_some_and(|account| account.role == Role::Regisseur && account.disabled_at.is_none());
    if fits { Ok(()) } else { Err(DossierError::NoSuchColleague) }
}
