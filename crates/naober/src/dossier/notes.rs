//! Notes: what is worth remembering and is no fact. Health is a compartment of its own.

use serde_json::json;
use store::args;
use uuid::Uuid;

use super::closing::locked;
use super::{DossierError, DossierId, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope, events};

/// Writes a note, open or about health.
///
/// # Errors
/// [`DossierError::NoText`] for an empty one; [`DossierError::Denied`] for a health note without that right.
pub async fn write(scope: &Scope, dossier: DossierId, text: &str, health: bool) -> Result<Uuid, DossierError> {
    let permit = scope.may(if health { Room::HealthNotes } else { Room::Notes }, Action::Change)?;
    if health && !permit.fields.health {
        return Err(DossierError::Denied);
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(DossierError::NoText);
    }
    let mut tx = scope.write().await?;
    locked(&mut tx, scope, &permit, dossier).await?;
    let id = scope.new_id();
    let compartment = if health { "health" } else { "open" };
    let actor = &scope.actor;
    let args = args![scope.tenant, id, dossier.0, compartment, text, actor.account, &actor.name, scope.now];
    tx.run(sql::NOTE_WRITE, args).await?;
    events::write(&mut tx, scope, "note.written", Some(dossier.0), json!({ "note": id, "compartment": compartment }))
        .await?;
    looked_in(&mut tx, scope, Activity::WriteNote, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(id)
}
