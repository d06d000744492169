//! A copy of a PostgreSQL database with its own tools, checked by counting.

use std::collections::BTreeMap;
use std::path::Path;

use tokio::process::Command;

use super::manifest::Manifest;
use crate::open::create_private;
use crate::{Engine, Query, Settings, Store, StoreError, TABLES, TableKind, Tx};

const MAY_READ_ALL: &str = "select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)";
const NOT_ALL: &str = "row security would hide rows from this role. Make one for backups and use it in the URL: \
                       create role naober_backup login bypassrls in role pg_read_all_data";
const HAS_TABLES: &str =
    "select count(*) from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')";

/// Dump and count see the same moment, because they share a snapshot.
pub(super) async fn dump(store: &Store, to: &Path) -> Result<Manifest, StoreError> {
    let mut tx = store.control().await?;
    tx.script("set transaction isolation level repeatable read read only").await?;
    if tx.all_of::<i64>(Query::new(MAY_READ_ALL)).await? != [1] {
        return Err(StoreError::Backup(NOT_ALL.to_owned()));
    }
    tx.script("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0").await?;
    let snapshot: Vec<String> = tx.all_of(Query::new("select pg_export_snapshot()")).await?;
    let rows = count(&mut tx).await?;
    let migrations = tx.all_of(Query::new("select name from migrations order by name")).await?;
    create_private(to)?;
    let mut dump = tool("pg_dump", store.url());
    dump.args(["--format=custom", "--no-owner", "--no-privileges", "--snapshot"]).args(snapshot).arg("--file").arg(to);
    let outcome = run(dump).await.and_then(|()| Manifest::of(to, Engine::Postgres, migrations, rows));
    if outcome.is_err() {
        let _ = std::fs::remove_file(to);
    }
    outcome
}

pub(super) async fn bring_back(manifest: &Manifest, from: &Path, settings: &Settings) -> Result<(), StoreError> {
    manifest.is_for(Engine::Postgres)?;
    let store = Store::open(settings).await?;
    let mut tx = store.look().await?;
    if tx.all_of::<i64>(Query::new(HAS_TABLES)).await? != [0] {
        return Err(StoreError::Backup("the database is not empty; a copy goes to a new database".to_owned()));
    }
    drop(tx);
    let mut restore = tool("pg_restore", &settings.url);
    restore.args(["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]).arg(from);
    run(restore).await?;
    let mut tx = store.control().await?;
    // The owner may look past its own lock for as long as this transaction lasts; it is rolled back.
    for table in TABLES.iter().filter(|table| table.kind == TableKind::Tenant) {
        tx.script(&format!("alter table {} no force row level security", table.name)).await?;
    }
    manifest.holds(&count(&mut tx).await?)?;
    drop(tx);
    store.close().await;
    Ok(())
}

async fn count(tx: &mut Tx) -> Result<BTreeMap<String, i64>, StoreError> {
    let mut rows = BTreeMap::new();
    for table in TABLES {
        let mut query = Query::new("select count(*) from ");
        query.push(table.name);
        let count = tx.all_of::<i64>(query).await?;
        rows.insert(table.name.to_owned(), count.into_iter().sum());
    }
    Ok(rows)
}

/// The password goes by the environment, because everybody on the machine can read a command line.
fn tool(name: &str, url: &str) -> Command {
    let mut command = Command::new(name);
    let (url, password) = without_password(url);
    command.arg("--no-password").arg("--dbname").arg(url).kill_on_drop(true);
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    command
}

async fn run(mut command: Command) -> Result<(), StoreError> {
    let name = command.as_std().get_program().to_string_lossy().into_owned();
    let output = command.output().await.map_err(|error| {
        StoreError::Backup(format!(
            "{name} cannot be run ({error}); install PostgreSQL's client programs: postgresql-client"
        ))
    })?;
    if output.status.success() {
        return Ok(());
    }
    Err(StoreError::Backup(format!("{name}: {}", String::from_utf8_lossy(&output.stderr).trim())))
}

/// `postgres://user:secret@host/…` without the secret, and the secret with its `%xx` undone.
fn without_password(url: &str) -> (String, Option<String>) {
    let Some((scheme, rest)) = url.split_once("://") else { return (url.to_owned(), None) };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let Some(at) = rest[..end].rfind('@') else { return (url.to_owned(), None) };
    let Some((user, secret)) = rest[..at].split_once(':') else { return (url.to_owned(), None) };
    (format!("{scheme}://{user}{}", &rest[at..]), Some(decoded(secret)))
}

fn decoded(secret: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = secret.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        match code.filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_taken_out_of_the_address() {
        let (url, password) = without_password("postgres://me:a%40b@db.example/naober?sslmode=require");
        assert_eq!(url, "postgres://me@db.example/naober?sslmode=require");
        assert_eq!(password.as_deref(), Some("a@b"));
        assert_eq!(without_password("postgres://me@/naober?host=/run").1, None);
    }
}
