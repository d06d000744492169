//! A copy of the embedded database: one file, made while others work.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use sqlx::{ConnectOptions as _, Connection as _, Row as _, SqliteConnection};

use super::manifest::{Manifest, failed};
use crate::bind::trusted;
use crate::open::{create_private, sqlite_options};
use crate::{Engine, StoreError, TABLES};

/// `vacuum into` reads one consistent state and leaves out free pages.
pub(super) async fn copy(from: &Path, to: &Path) -> Result<Manifest, StoreError> {
    let target = to.to_str().ok_or_else(|| StoreError::Backup(format!("{} is not readable as text", to.display())))?;
    create_private(to)?;
    let outcome = async {
        let mut source = sqlite_options(from).connect().await?;
        sqlx::query(trusted("vacuum into $1")).bind(target).execute(&mut source).await?;
        source.close().await?;
        File::open(to).and_then(|file| file.sync_all()).map_err(failed("write", to))?;
        let (migrations, rows) = inspect(to).await?;
        Manifest::of(to, Engine::Sqlite, migrations, rows)
    };
    let outcome = outcome.await;
    if outcome.is_err() {
        let _ = fs::remove_file(to);
    }
    outcome
}

pub(super) async fn bring_back(manifest: &Manifest, from: &Path, to: &Path) -> Result<(), StoreError> {
    manifest.is_for(Engine::Sqlite)?;
    if to.exists() {
        return Err(StoreError::Backup(format!("{} is there already; a copy goes to a new file", to.display())));
    }
    // Under another name first, so that a restore that was cut short is never taken for the data.
    let mut draft = to.as_os_str().to_owned();
    draft.push(".restoring");
    let draft = Path::new(&draft);
    let _ = fs::remove_file(draft);
    create_private(draft)?;
    fs::copy(from, draft).map_err(failed("write", draft))?;
    let (_, rows) = inspect(draft).await?;
    manifest.holds(&rows)?;
    File::open(draft).and_then(|file| file.sync_all()).map_err(failed("write", draft))?;
    fs::rename(draft, to).map_err(failed("write", to))
}

/// Which migrations and rows a file has, after the engine's own check of every page and every foreign key.
async fn inspect(path: &Path) -> Result<(Vec<String>, BTreeMap<String, i64>), StoreError> {
    let mut copy = sqlite_options(path).create_if_missing(false).connect().await?;
    let verdict: Vec<String> = column(&mut copy, "pragma integrity_check").await?;
    if verdict != ["ok"] {
        return Err(StoreError::Backup(format!("{} is damaged: {}", path.display(), verdict.join("; "))));
    }
    let orphans: Vec<String> = column(&mut copy, "select \"table\" from pragma_foreign_key_check").await?;
    if !orphans.is_empty() {
        return Err(StoreError::Backup(format!("{} has rows without their parent in {orphans:?}", path.display())));
    }
    let migrations = column(&mut copy, "select name from migrations order by name").await?;
    let mut rows = BTreeMap::new();
    for table in TABLES {
        let sql = format!("select count(*) from {}", table.name);
        let count = sqlx::query(trusted(sql)).fetch_one(&mut copy).await?.try_get(0)?;
        rows.insert(table.name.to_owned(), count);
    }
    copy.close().await?;
    Ok((migrations, rows))
}

async fn column(connection: &mut SqliteConnection, sql: &'static str) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(sql).fetch_all(connection).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}
