//! A coordinator sends a proposal to two people. The program never does that by itself.

use serde_json::json;
use store::args;
use uuid::Uuid;

use super::answers::end_on;
use super::pairing::Table;
use super::standing::kept_open;
use super::{LAPSES_AFTER_DAYS, NetworkError, days_after, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::connect::mail::{Recipient, Template, send_in};

/// Proposes two people to each other. Every rule is asked again at this moment.
///
/// # Errors
/// [`NetworkError::NotFound`] when the newcomer no longer looks or there is no such volunteer;
/// [`NetworkError::NotFitting`] when a rule keeps them apart or one of them is taken.
pub async fn propose(scope: &Scope, dossier: Uuid, volunteer: Uuid) -> Result<Uuid, NetworkError> {
    scope.may(Room::Network, Action::Change)?;
    let mut tx = scope.write().await?;
    let looks = tx.run(sql::WISH_LOCK, args![scope.tenant, dossier]).await?;
    if looks == 0 || tx.run(sql::VOLUNTEER_LOCK, args![scope.tenant, volunteer]).await? == 0 {
        return Err(NetworkError::NotFound);
    }
    // Somebody was gone, and no night came between.
    for (pair, gone) in kept_open(&mut tx, scope).await? {
        if let Some(gone) = gone.filter(|_| pair.dossier == dossier) {
            end_on(&mut tx, scope, &pair, gone).await?;
        }
    }
    let table = Table::read(&mut tx, scope).await?;
    if !table.may_pair(dossier, volunteer) {
        return Err(NetworkError::NotFitting);
    }
    let id = scope.new_id();
    let lapses_on = days_after(scope.today(), LAPSES_AFTER_DAYS);
    let by = &scope.actor.name;
    let row = args![scope.tenant, id, dossier, volunteer, scope.today(), by, lapses_on];
    tx.run(sql::PAIR_ADD, row).await?;
    send_in(&mut tx, scope, Recipient::Colleague(volunteer), Template::Message).await?;
    events::write(&mut tx, scope, "buddy.proposed", Some(dossier), json!({ "pair": id })).await?;
    looked_in(&mut tx, scope, Activity::Buddy, &[dossier]).await?;
    tx.commit().await?;
    Ok(id)
}
