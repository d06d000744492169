//! What was done, by whom: one row in the same transaction as the change itself.

use jiff::Timestamp;
use store::{Args, FromRow, Query, Row, StoreError, Tx, args};
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
    tx.run(sql::EVENT, values(scope, what, dossier, &body)).await?;
    Ok(())
}

/// The same as a change to run beside others.
pub fn query(scope: &Scope, what: &'static str, dossier: Option<Uuid>, body: &serde_json::Value) -> Query {
    Query::of(sql::EVENT, scope.store().engine(), values(scope, what, dossier, body))
}

/// The last event about a dossier that is of one of two kinds: which, and when.
pub async fn last(
    tx: &mut Tx,
    scope: &Scope,
    dossier: Uuid,
    [one, other]: [&'static str; 2],
) -> Result<Option<(String, Timestamp)>, StoreError> {
    let found: Option<Happened> = tx.maybe(sql::EVENT_LAST, args![scope.tenant, dossier, one, other]).await?;
    Ok(found.map(|Happened(what, at)| (what, at)))
}

struct Happened(String, Timestamp);

impl FromRow for Happened {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.text(0)?, row.time(1)?))
    }
}

/// Writes one event of a kind for each of many dossiers.
pub async fn write_all(
    tx: &mut Tx,
    scope: &Scope,
    what: &'static str,
    of: &[(Uuid, serde_json::Value)],
) -> Result<(), StoreError> {
    let actor = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    for part in of.chunks(500) {
        let mut query = Query::new(
            "insert into events (tenant_id, id, at, actor_id, actor_name, request_id, what, dossier_id, body) values ",
        );
        query.rows(part.iter().map(|(dossier, body)| {
            let (id, name) = (scope.new_id(), &scope.actor.name);
            args![scope.tenant, id, scope.now, actor, name, scope.request, what, *dossier, body.to_string()]
        }));
        tx.run_of(query).await?;
    }
    Ok(())
}

fn values(scope: &Scope, what: &'static str, dossier: Option<Uuid>, body: &serde_json::Value) -> Args {
    let actor = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    args![
        scope.tenant,
        scope.new_id(),
        scope.now,
        actor,
        &scope.actor.name,
        scope.request,
        what,
        dossier,
        body.to_string()
    ]
}
