//! A file from upload until it was taken in or dropped. Meanwhile its rows are kept sealed: they hold identity numbers.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::{FromRow, Row, StoreError, args};
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::columns::{self, IGNORED};
use super::rows::{self, Mistake, What};
use super::sheet::{self, Sheet, Unreadable};
use super::{FileKind, sql};
use crate::access::{Action, CannotOpen, Denied, Room, Scope, events};
use crate::dossier::{self, Brought, DossierError, Verdict};

const FIELD: &str = "import";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Uploaded,
    Done,
    Dropped,
}

/// A file in the list.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: Uuid,
    pub kind: FileKind,
    pub state: State,
    pub rows: i64,
    pub created_at: Timestamp,
    pub result: Check,
    content: String,
    mapping: String,
}

/// A file with its rows and the meaning of its columns.
#[derive(Debug, Clone)]
pub struct Import {
    pub stored: Stored,
    pub sheet: Sheet,
    /// Per column the code of its meaning.
    pub meanings: Vec<String>,
}

/// What taking the file in does, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    pub opened: usize,
    pub extended: usize,
    pub known: usize,
    pub withdrawn: usize,
    pub facts: usize,
    /// Rows that cannot be taken in.
    pub refused: usize,
}

/// A row that cannot be taken in, and why.
pub type Refusal = Mistake;

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error("no such file")]
    NotFound,
    #[error("not allowed")]
    Denied,
    /// It was taken in or dropped before.
    #[error("the file is done with")]
    DoneWith,
    /// Rows were refused, and nobody said to leave them out.
    #[error("rows were refused")]
    RowsRefused,
    /// No row is left to take in.
    #[error("no row is left")]
    NoRowLeft,
    /// Two columns were given one meaning.
    #[error("two columns mean the same")]
    MeaningTwice { code: String },
    #[error("no such meaning")]
    NoSuchMeaning,
    /// Sealed with another key, or damaged.
    #[error(transparent)]
    CannotOpen(#[from] CannotOpen),
    #[error("stored file: {0}")]
    Kept(#[from] serde_json::Error),
    #[error(transparent)]
    Dossier(DossierError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Reads a file and keeps its rows; columns get the meaning they had last time, or else the one their name suggests.
///
/// # Errors
/// [`ImportError::Unreadable`] says what is wrong with the file.
pub async fn upload(scope: &Scope, kind: FileKind, bytes: &[u8]) -> Result<Uuid, ImportError> {
    scope.may(Room::Import, Action::Change)?;
    let sheet = read(bytes.to_vec()).await?;
    let id = scope.new_id();
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let content = scope.app.keys.seal(scope.tenant, FIELD, &serde_json::to_string(&sheet)?);
    let rows = i64::try_from(sheet.rows.len()).unwrap_or(i64::MAX);
    let mut tx = scope.write().await?;
    let last: Option<String> = tx.maybe(sql::LAST_MAPPING, args![scope.tenant, kind.name()]).await?;
    let last: BTreeMap<String, String> =
        last.and_then(|mapping| serde_json::from_str(&mapping).ok()).unwrap_or_default();
    let mapping = propose(kind, &sheet.columns, &last);
    let actor = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let mapping = serde_json::to_string(&mapping)?;
    let row = args![scope.tenant, id, kind.name(), digest, rows, actor, scope.now, content, mapping];
    tx.run(sql::ADD, row).await?;
    events::write(&mut tx, scope, "file.uploaded", None, json!({ "file": id, "kind": kind.name(), "rows": rows }))
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Files that are read at once: unpacking one takes time and memory, and the pages of others must not wait for it.
static READING: Semaphore = Semaphore::const_new(2);

async fn read(bytes: Vec<u8>) -> Result<Sheet, Unreadable> {
    let slot = READING.acquire().await.expect("the slots are never closed");
    let work = move || {
        let read = sheet::read(&bytes);
        drop(slot);
        read
    };
    // A panic of the reader is a file that cannot be read.
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(Unreadable::Damaged))
}

/// The files of the municipality, newest first.
///
/// # Errors
/// [`ImportError::Denied`]
pub async fn list(scope: &Scope) -> Result<Vec<Stored>, ImportError> {
    scope.may(Room::Import, Action::List)?;
    let mut tx = scope.read().await?;
    Ok(tx.all(sql::LIST, args![scope.tenant]).await?)
}

/// One file with its rows, as long as it was not taken in.
///
/// # Errors
/// [`ImportError::NotFound`]
pub async fn find(scope: &Scope, id: Uuid) -> Result<Import, ImportError> {
    scope.may(Room::Import, Action::Read)?;
    let mut tx = scope.read().await?;
    let stored: Stored = tx.maybe(sql::FIND, args![scope.tenant, id]).await?.ok_or(ImportError::NotFound)?;
    drop(tx);
    if stored.state != State::Uploaded {
        return Ok(Import { stored, sheet: Sheet { columns: Vec::new(), rows: Vec::new() }, meanings: Vec::new() });
    }
    let sheet: Sheet = serde_json::from_str(&scope.app.keys.open(scope.tenant, FIELD, &stored.content)?)?;
    let mapping: BTreeMap<String, String> = serde_json::from_str(&stored.mapping)?;
    let meanings = sheet.columns.iter().map(|name| mapping.get(name).cloned().unwrap_or_else(|| IGNORED.to_owned()));
    Ok(Import { meanings: meanings.collect(), sheet, stored })
}

/// Gives columns their meaning, in the order of the file.
///
/// # Errors
/// [`ImportError::MeaningTwice`]
pub async fn map(scope: &Scope, id: Uuid, meanings: &[String]) -> Result<(), ImportError> {
    scope.may(Room::Import, Action::Change)?;
    let import = open(scope, id).await?;
    let known = columns::codes(import.stored.kind);
    let mut given: Vec<&String> = Vec::new();
    for code in meanings.iter().filter(|code| *code != IGNORED) {
        if !known.contains(code) {
            return Err(ImportError::NoSuchMeaning);
        }
        if given.contains(&code) {
            return Err(ImportError::MeaningTwice { code: code.clone() });
        }
        given.push(code);
    }
    let mapping: BTreeMap<&String, &String> = import.sheet.columns.iter().zip(meanings).collect();
    let mut tx = scope.write().await?;
    tx.run(sql::MAP, args![scope.tenant, id, serde_json::to_string(&mapping)?]).await?;
    tx.commit().await?;
    Ok(())
}

/// What taking the file in would do. Changes nothing.
///
/// # Errors
/// [`ImportError::Denied`]; the store's own.
pub async fn check(scope: &Scope, import: &Import) -> Result<(Check, Vec<Refusal>), ImportError> {
    let (check, refusals, _) = weigh(scope, import).await?;
    Ok((check, refusals))
}

/// Takes the file in: all rows, or all but the refused ones when `leave_out` says so.
///
/// # Errors
/// [`ImportError::RowsRefused`] when rows are refused and `leave_out` does not say to go on without them.
pub async fn finish(scope: &Scope, id: Uuid, leave_out: bool) -> Result<Check, ImportError> {
    scope.may(Room::Import, Action::Change)?;
    let import = open(scope, id).await?;
    let (check, refusals, rows) = weigh(scope, &import).await?;
    if !refusals.is_empty() && !leave_out {
        return Err(ImportError::RowsRefused);
    }
    if rows.is_empty() {
        return Err(ImportError::NoRowLeft);
    }
    dossier::bring(scope, rows).await?;
    end(scope, id, "done", &check).await?;
    Ok(check)
}

/// Forgets a file that was not taken in.
///
/// # Errors
/// [`ImportError::DoneWith`]
pub async fn drop_file(scope: &Scope, id: Uuid) -> Result<(), ImportError> {
    scope.may(Room::Import, Action::Change)?;
    open(scope, id).await?;
    end(scope, id, "dropped", &Check::default()).await
}

async fn open(scope: &Scope, id: Uuid) -> Result<Import, ImportError> {
    let import = find(scope, id).await?;
    if import.stored.state == State::Uploaded { Ok(import) } else { Err(ImportError::DoneWith) }
}

async fn end(scope: &Scope, id: Uuid, state: &'static str, check: &Check) -> Result<(), ImportError> {
    let mut tx = scope.write().await?;
    tx.run(sql::END, args![scope.tenant, id, state, scope.now, serde_json::to_string(check)?]).await?;
    events::write(&mut tx, scope, "file.ended", None, json!({ "file": id, "state": state })).await?;
    tx.commit().await?;
    Ok(())
}

/// Reads the rows, weighs those that can be read, and counts; gives back the rows that may go in.
async fn weigh(scope: &Scope, import: &Import) -> Result<(Check, Vec<Refusal>, Vec<Brought>), ImportError> {
    let mut tx = scope.read().await?;
    let code: String = tx.one(sql::GEMEENTECODE, args![scope.tenant]).await?;
    drop(tx);
    let read = rows::read(scope, &code, import.stored.kind, &import.sheet, &import.meanings);
    let mut refusals = read.mistakes;
    let (lines, brought): (Vec<usize>, Vec<Brought>) = read.rows.into_iter().unzip();
    let verdicts = dossier::weigh(scope, brought.clone()).await?;
    let mut check = Check::default();
    let mut going = Vec::with_capacity(brought.len());
    for ((line, row), verdict) in lines.into_iter().zip(brought).zip(verdicts) {
        match refusal(line, &verdict) {
            Some(refusal) => refusals.push(refusal),
            None => {
                check.count(&verdict);
                going.push(row);
            }
        }
    }
    refusals.sort_by_key(|refusal| refusal.line);
    let mut refused: Vec<usize> = refusals.iter().map(|refusal| refusal.line).collect();
    refused.dedup();
    check.refused = refused.len();
    Ok((check, refusals, going))
}

fn refusal(line: usize, verdict: &Verdict) -> Option<Refusal> {
    let what = match verdict {
        Verdict::Nobody => What { key: "import-row-nobody", values: Vec::new() },
        Verdict::OtherDay { soort, here } => What {
            key: "import-row-other-day",
            values: vec![("soort", (*soort).into()), ("day", here.strftime("%d-%m-%Y").to_string().into())],
        },
        Verdict::DayOutOfReach(day) => What {
            key: "import-row-day-out-of-reach",
            values: vec![("day", day.strftime("%d-%m-%Y").to_string().into())],
        },
        Verdict::Opens { .. } | Verdict::Adds { .. } | Verdict::Known | Verdict::Withdraws => return None,
    };
    Some(Refusal { line, column: String::new(), cell: String::new(), what })
}

impl Check {
    fn count(&mut self, verdict: &Verdict) {
        match verdict {
            Verdict::Opens { facts } => {
                self.opened += 1;
                self.facts += facts;
            }
            Verdict::Adds { facts } => {
                self.extended += 1;
                self.facts += facts;
            }
            Verdict::Known => self.known += 1,
            Verdict::Withdraws => self.withdrawn += 1,
            Verdict::Nobody | Verdict::OtherDay { .. } | Verdict::DayOutOfReach(_) => {}
        }
    }
}

/// Each meaning goes to the column that asks for it best: by what was chosen before, then by the name the template uses,
/// then by any name we know; of those the first.
pub(super) fn propose(kind: FileKind, names: &[String], last: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut asking: Vec<(usize, usize, String)> = names
        .iter()
        .enumerate()
        .map(|(at, name)| match last.get(name) {
            Some(code) => (0, at, code.clone()),
            None => (columns::distance(kind, name), at, columns::recognise(kind, name)),
        })
        .collect();
    asking.sort();
    let mut taken = std::collections::HashSet::new();
    let mut proposed = BTreeMap::new();
    for (_, at, code) in asking {
        let free = code == IGNORED || taken.insert(code.clone());
        proposed.insert(names[at].clone(), if free { code } else { IGNORED.to_owned() });
    }
    proposed
}

impl From<Denied> for ImportError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

impl From<DossierError> for ImportError {
    fn from(error: DossierError) -> Self {
        match error {
            DossierError::Denied => Self::Denied,
            DossierError::Refused => Self::RowsRefused,
            other => Self::Dossier(other),
        }
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let kind = row.text(1)?;
        let state = match row.text(2)?.as_str() {
            "done" => State::Done,
            "dropped" => State::Dropped,
            _ => State::Uploaded,
        };
        Ok(Self {
            id: row.uuid(0)?,
            kind: FileKind::from_name(&kind).ok_or_else(|| StoreError::Shape(format!("no kind of file is {kind}")))?,
            state,
            rows: row.int(3)?,
            created_at: row.time(4)?,
            result: serde_json::from_str(&row.text(5)?).unwrap_or_default(),
            content: row.text(6)?,
            mapping: row.text(7)?,
        })
    }
}
