//! The rules that let the same schema serve one file, one server and many servers, read from the catalogue.

use std::collections::BTreeSet;

use store::{FromRow, Query, Row, StoreError, TABLES, TableKind, Tx};

use crate::Migrated;

struct Strings(Vec<String>);

impl FromRow for Strings {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        // Every query here selects text only, three columns at most.
        Ok(Self((0..3).map_while(|at| row.text(at).ok()).collect()))
    }
}

async fn ask(tx: &mut Tx, sql: &'static str) -> Vec<Vec<String>> {
    tx.all_of::<Strings>(Query::new(sql)).await.unwrap().into_iter().map(|row| row.0).collect()
}

async fn catalogue(sql: &'static str) -> Vec<Vec<String>> {
    let store = Migrated::postgres().await;
    ask(&mut store.look().await.unwrap(), sql).await
}

fn kind(table: &str) -> TableKind {
    TABLES.iter().find(|declared| declared.name == table).unwrap_or_else(|| panic!("{table} is not in TABLES")).kind
}

fn is_tenant(table: &str) -> bool {
    kind(table) == TableKind::Tenant
}

#[tokio::test]
async fn every_table_is_declared_and_every_declared_table_exists() {
    let found = catalogue(
        "select relname::text from pg_class
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by relname collate \"C\"",
    )
    .await;
    let mut declared: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    declared.sort_unstable();
    assert_eq!(found.concat(), declared);
}

#[tokio::test]
async fn the_tenant_comes_first_in_every_key_and_index_of_a_tenant_table() {
    let first_columns = catalogue(
        "select t.relname::text, i.relname::text, coalesce(a.attname::text, '')
         from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
         left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0]
         where t.relnamespace = 'public'::regnamespace",
    )
    .await;
    for row in first_columns.iter().filter(|row| is_tenant(&row[0])) {
        assert_eq!(row[2], "tenant_id", "first column of {} on {}", row[1], row[0]);
    }
}

#[tokio::test]
async fn every_table_has_a_primary_key_and_every_tenant_table_a_tenant() {
    let keyed = catalogue("select conrelid::regclass::text from pg_constraint where contype = 'p'").await.concat();
    let owned = catalogue(
        "select table_name::text from information_schema.columns
         where table_schema = 'public' and column_name = 'tenant_id' and data_type = 'uuid' and is_nullable = 'NO'",
    )
    .await
    .concat();
    for table in TABLES {
        assert!(keyed.iter().any(|name| name == table.name), "{} has a primary key", table.name);
        assert!(
            table.kind != TableKind::Tenant || owned.iter().any(|name| name == table.name),
            "{} has a tenant",
            table.name
        );
    }
}

#[tokio::test]
async fn foreign_keys_stay_within_a_tenant_or_point_at_reference_tables() {
    let keys = catalogue(
        "select c.conrelid::regclass::text, c.confrelid::regclass::text, a.attname::text
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f'",
    )
    .await;
    assert!(!keys.is_empty());
    let place = |name: &str| TABLES.iter().position(|table| table.name == name);
    for key in keys {
        let (from, to, first) = (&key[0], &key[1], &key[2]);
        match (kind(from), kind(to)) {
            (TableKind::Tenant, TableKind::Tenant) => {
                assert_eq!(first, "tenant_id", "{from} → {to}");
                assert!(from == to || place(to) < place(from), "{to} is declared, and so distributed, before {from}");
            }
            (TableKind::Tenant | TableKind::Reference, TableKind::Reference) => {}
            (from_kind, to_kind) => panic!("{from} ({from_kind:?}) must not refer to {to} ({to_kind:?})"),
        }
    }
}

#[tokio::test]
async fn ids_and_rules_are_made_by_the_application() {
    let strange = catalogue(
        "select 'sequence', relname::text from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace
         union all select 'trigger', tgname::text from pg_trigger where not tgisinternal
         union all select 'function', proname::text from pg_proc where pronamespace = 'public'::regnamespace
         union all select 'enum', typname::text from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace
         union all select 'default', column_name::text from information_schema.columns
             where table_schema = 'public' and column_default is not null
         union all select 'generated', column_name::text from information_schema.columns
             where table_schema = 'public' and (is_identity = 'YES' or is_generated <> 'NEVER')",
    )
    .await;
    assert_eq!(strange, Vec::<Vec<String>>::new());
}

#[tokio::test]
async fn row_security_is_forced_on_tenant_tables_and_on_no_other() {
    let mut locked = catalogue(
        "select c.relname::text from pg_class c join pg_policy p on p.polrelid = c.oid
         where c.relrowsecurity and c.relforcerowsecurity and p.polcmd = '*' and p.polpermissive
           and pg_get_expr(p.polqual, c.oid) like '%tenant_id =%app.tenant_id%'",
    )
    .await
    .concat();
    let mut tenant: Vec<&str> =
        TABLES.iter().filter(|table| table.kind == TableKind::Tenant).map(|table| table.name).collect();
    locked.sort_unstable();
    tenant.sort_unstable();
    assert_eq!(locked, tenant);
}

#[tokio::test]
async fn the_application_is_bound_by_row_security() {
    let role = catalogue("select rolsuper::text, rolbypassrls::text from pg_roles where rolname = current_user").await;
    assert_eq!(role, [["false", "false"]]);
}

#[tokio::test]
async fn both_engines_have_the_same_tables_and_columns() {
    let postgres = catalogue(
        "select table_name::text, column_name::text,
             case udt_name when 'int8' then 'bigint' when 'bool' then 'boolean' else udt_name::text end
         from information_schema.columns where table_schema = 'public'",
    )
    .await;
    let store = Migrated::sqlite().await;
    let mut tx = store.look().await.unwrap();
    let columns = "select m.name, c.name, lower(c.type) from sqlite_master m join pragma_table_info(m.name) c
                   where m.type = 'table' and m.name not like 'sqlite_%'";
    same(postgres, ask(&mut tx, columns).await);
}

#[tokio::test]
async fn both_engines_have_the_same_indexes() {
    let postgres =
        catalogue("select indexname::text from pg_indexes where schemaname = 'public' and indexname !~ '_key$|_pkey$'")
            .await;
    let store = Migrated::sqlite().await;
    let mut tx = store.look().await.unwrap();
    let sqlite = "select name from sqlite_master where type = 'index' and name not like 'sqlite_%'";
    same(postgres, ask(&mut tx, sqlite).await);
}

/// Shows what only one of the two has.
fn same(postgres: Vec<Vec<String>>, sqlite: Vec<Vec<String>>) {
    let (postgres, sqlite) = (BTreeSet::from_iter(postgres), BTreeSet::from_iter(sqlite));
    let different: Vec<_> = postgres.symmetric_difference(&sqlite).collect();
    assert!(different.is_empty() && !postgres.is_empty(), "on one engine only: {different:?}");
}
