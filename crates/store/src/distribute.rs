//! Spreading the data over several servers with Citus: what `naober migrate --distribute` runs.

use crate::tables::of_kind;
use crate::{Engine, Query, Store, StoreError, TableKind};

const HAS_CITUS: &str = "select count(*) from pg_extension where extname = 'citus'";
const DONE: &str = "select logicalrelid::regclass::text from pg_dist_partition";
/// Without it a worker never hears which tenant a transaction is for, and row security shows it nothing.
const FORWARD_TENANT: &str = "alter role current_user set citus.propagate_set_commands = 'local'";

/// Every statement that spreads the tables of this schema, in an order that foreign keys allow.
pub fn distribution() -> Vec<String> {
    std::iter::once(FORWARD_TENANT.to_owned()).chain(per_table().map(|(_, sql)| sql)).collect()
}

impl Store {
    /// Spreads the tables that are not spread yet; says which. Run it after every migration that adds a table.
    ///
    /// # Errors
    /// [`StoreError::Setup`] when the database is not PostgreSQL with Citus.
    pub async fn distribute(&self) -> Result<Vec<&'static str>, StoreError> {
        if self.engine() != Engine::Postgres {
            return Err(StoreError::Setup("only PostgreSQL with Citus can be distributed; this is SQLite".to_owned()));
        }
        let mut tx = self.control().await?;
        if tx.all_of::<i64>(Query::new(HAS_CITUS)).await? != [1] {
            return Err(StoreError::Setup(
                "this PostgreSQL has no Citus: install it on every node and run `create extension citus` in this database"
                    .to_owned(),
            ));
        }
        let done: Vec<String> = tx.all_of(Query::new(DONE)).await?;
        tx.script("set local lock_timeout = 0; set local statement_timeout = 0").await?;
        tx.script(FORWARD_TENANT).await?;
        let mut spread = Vec::new();
        for (table, sql) in per_table().filter(|(table, _)| !done.iter().any(|done| done == table)) {
            tx.script(&sql).await?;
            spread.push(table);
        }
        tx.commit().await?;
        Ok(spread)
    }
}

/// Reference tables first; then the tenant tables, all beside the first of them.
fn per_table() -> impl Iterator<Item = (&'static str, String)> {
    let first = of_kind(TableKind::Tenant).next().unwrap_or_default();
    let reference =
        of_kind(TableKind::Reference).map(|table| (table, format!("select create_reference_table('{table}')")));
    let tenant = of_kind(TableKind::Tenant).map(move |table| {
        let beside = if table == first { "none" } else { first };
        (table, format!("select create_distributed_table('{table}', 'tenant_id', colocate_with => '{beside}')"))
    });
    reference.chain(tenant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenant_tables_lie_beside_each_other_and_control_tables_stay_at_home() {
        let statements = distribution();

        assert_eq!(statements[0], "alter role current_user set citus.propagate_set_commands = 'local'");
        assert_eq!(statements[1], "select create_reference_table('tenants')");
        assert_eq!(statements[2], "select create_distributed_table('accounts', 'tenant_id', colocate_with => 'none')");
        let facts = "select create_distributed_table('facts', 'tenant_id', colocate_with => 'accounts')";
        assert!(statements.iter().any(|sql| sql == facts));
        for control in of_kind(TableKind::Control) {
            assert!(!statements.iter().any(|sql| sql.contains(&format!("'{control}'"))), "{control} stays");
        }
    }

    #[test]
    fn a_table_is_spread_after_the_tables_it_refers_to() {
        let at = |table: &str| per_table().position(|(name, _)| name == table);
        assert!(at("dossiers") < at("facts"));
    }
}
