//! What a copy holds, written beside it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::migrate::{hex, is_known};
use crate::{Engine, StoreError};

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Manifest {
    /// `sqlite` or `postgres`.
    pub engine: String,
    /// The version of the program that made it.
    pub program: String,
    pub migrations: Vec<String>,
    /// Rows per table.
    pub rows: BTreeMap<String, i64>,
    pub bytes: u64,
    pub sha256: String,
}

impl Manifest {
    /// Describes the file at `path`, which holds these rows.
    pub(super) fn of(
        path: &Path,
        engine: Engine,
        migrations: Vec<String>,
        rows: BTreeMap<String, i64>,
    ) -> Result<Self, StoreError> {
        let (bytes, sha256) = digest(path)?;
        let program = env!("CARGO_PKG_VERSION").to_owned();
        Ok(Self { engine: name(engine).to_owned(), program, migrations, rows, bytes, sha256 })
    }

    pub(super) fn write_beside(&self, path: &Path) -> Result<(), StoreError> {
        let text = serde_json::to_string_pretty(self).map_err(|error| StoreError::Backup(error.to_string()))?;
        let beside = beside(path);
        fs::write(&beside, text + "\n").map_err(failed("write", &beside))?;
        File::open(&beside).and_then(|file| file.sync_all()).map_err(failed("write", &beside))
    }

    /// The manifest of the copy at `path`, after comparing the two and asking whether this program can read it.
    pub(super) fn checked(path: &Path) -> Result<Self, StoreError> {
        let beside = beside(path);
        let text = fs::read_to_string(&beside).map_err(failed("read", &beside))?;
        let manifest: Self = serde_json::from_str(&text)
            .map_err(|error| StoreError::Backup(format!("{} is damaged: {error}", beside.display())))?;
        if digest(path)? != (manifest.bytes, manifest.sha256.clone()) {
            return Err(StoreError::Backup(format!(
                "{} is damaged: it is not the file that was written",
                path.display()
            )));
        }
        match manifest.migrations.iter().find(|name| !is_known(name)) {
            Some(newer) => Err(StoreError::Backup(format!(
                "the copy is newer than this program ({}): it has {newer}; restore it with version {} or later",
                env!("CARGO_PKG_VERSION"),
                manifest.program
            ))),
            None => Ok(manifest),
        }
    }

    pub(super) fn is_for(&self, engine: Engine) -> Result<(), StoreError> {
        if self.engine == name(engine) {
            return Ok(());
        }
        Err(StoreError::Backup(format!("this is a copy of {}, the database is {}", self.engine, name(engine))))
    }

    pub(super) fn holds(&self, rows: &BTreeMap<String, i64>) -> Result<(), StoreError> {
        if self.rows == *rows {
            return Ok(());
        }
        Err(StoreError::Backup(format!("not every row arrived: expected {:?}, found {rows:?}", self.rows)))
    }
}

pub(super) fn failed(what: &'static str, path: &Path) -> impl Fn(std::io::Error) -> StoreError {
    let path = path.display().to_string();
    move |error| StoreError::Backup(format!("cannot {what} {path}: {error}"))
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".json");
    name.into()
}

fn name(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    }
}

fn digest(path: &Path) -> Result<(u64, String), StoreError> {
    let mut file = File::open(path).map_err(failed("read", path))?;
    let (mut hash, mut bytes, mut part) = (Sha256::new(), 0, vec![0; 1 << 20]);
    loop {
        let read = file.read(&mut part).map_err(failed("read", path))?;
        if read == 0 {
            return Ok((bytes, hex(&hash.finalize())));
        }
        hash.update(&part[..read]);
        bytes += read as u64;
    }
}
