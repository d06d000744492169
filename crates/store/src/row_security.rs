//! Row security on PostgreSQL: the second lock behind the `tenant_id = $n` that every statement carries.

use crate::tables::of_kind;
use crate::{Query, StoreError, TableKind, Tx};

/// Tables of this schema that are not yet locked, whoever asks.
const OPEN: &str = "select relname::text from pg_class
     where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity)";

const IS_ABOVE: &str = "select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)";

/// Locks every tenant table that is not locked yet: those of the last migrations.
pub(crate) async fn secure(tx: &mut Tx) -> Result<(), StoreError> {
    if tx.all_of::<i64>(Query::new(IS_ABOVE)).await? != [0] {
        tracing::warn!("this database role is above row security: give the application a role that is not");
    }
    let open: Vec<String> = tx.all_of(Query::new(OPEN)).await?;
    for table in of_kind(TableKind::Tenant).filter(|name| open.iter().any(|open| open == name)) {
        tx.script(&policy(table)).await?;
    }
    Ok(())
}

/// The texts for all tenant tables.
pub(crate) fn policies() -> Vec<String> {
    of_kind(TableKind::Tenant).map(policy).collect()
}

/// Without a tenant set there are no rows. Forced, so that the owner of the table is bound too.
fn policy(table: &str) -> String {
    format!(
        "alter table {table} enable row level security;
         alter table {table} force row level security;
         create policy one_tenant on {table}
             using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)"
    )
}
