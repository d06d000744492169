//! What was done, by whom: one row in the same transaction as the change itself.

use store::{StoreError, Tx, args};
use uuid::Uuid;

use super::{Scope, sql};

/// Writes an event. `what` is a dotted name such as `dossier.opened`; `body` holds no identity numbers.
pub async fn write(
    tx: &mut Tx,
    scope: &Scope,
    what: &'static str,
    dossier: Option<Uuid>,
    body: serde_json::Value,
) -> Result<(), StoreError> {
    let actor = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let args = args![
        scope.tenant,
        scope.new_id(),
        scope.now,
        actor,
        &scope.actor.name,
        scope.request,
        what,
        dossier,
        body.to_string()
    ];
    tx.run(sql::EVENT, args).await?;
    Ok(())
}
