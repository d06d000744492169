//! The folder: papers that a newcomer keeps, sealed, for themselves and for whom they share one with.

mod acting;
mod apart;
mod document;
#[cfg(test)]
mod document_tests;
mod jpeg;
mod paper;
mod picture;
pub(super) mod sql;
mod telling;
#[cfg(test)]
mod tests;
mod turn;
mod whole;

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{HomeError, consent};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId};

pub use apart::{Cleaning, clean_paper};
pub use document::MOST_PAGES;
pub use paper::{Form, LARGEST, NewPaper, Paper, PaperKind, Unfit};
pub use picture::MOST_PIXELS;

/// How many papers one person keeps, and how many bytes together.
pub const MOST_PAPERS: usize = 50;
pub const MOST_BYTES: i64 = 100 * 1024 * 1024;

/// A paper with what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFile {
    pub paper: Paper,
    pub bytes: Vec<u8>,
}

impl PaperFile {
    /// Tells the day and nothing about the person or the paper.
    pub fn name(&self) -> String {
        format!("papier-{}.{}", crate::access::day_of(self.paper.added_at), self.paper.form.ending())
    }
}

/// The own papers, the newest first.
///
/// # Errors
/// Refusals of the gate; [`dossier::DossierError::NotFound`].
pub async fn papers(scope: &Scope) -> Result<Vec<Paper>, HomeError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, own).await?;
    let papers = papers_in(&mut tx, scope, own).await?;
    drop(tx);
    looked(scope, Activity::Paper, &[own.0]).await?;
    Ok(papers)
}

/// One of the own papers with what is in it.
///
/// # Errors
/// [`HomeError::NotFound`]; refusals of the gate.
pub async fn file(scope: &Scope, id: Uuid) -> Result<PaperFile, HomeError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, own).await?;
    let (paper, sealed) = sealed_in(&mut tx, scope, own, id).await?;
    drop(tx);
    looked(scope, Activity::Paper, &[own.0]).await?;
    opened(scope, paper, sealed).await
}

/// Keeps a paper, made clean and sealed.
///
/// # Errors
/// [`HomeError::Busy`]; [`HomeError::Unfit`]; [`HomeError::Full`]; [`HomeError::NoText`] for a paper of another kind without a name;
/// [`dossier::DossierError::Closed`].
pub async fn add(scope: &Scope, new: NewPaper) -> Result<Uuid, HomeError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    let NewPaper { kind, name, bytes } = new;
    let name = name.trim().to_owned();
    if kind == PaperKind::Anders && name.is_empty() {
        return Err(HomeError::NoText);
    }
    let turn = turn::Turn::of(scope.actor.account).ok_or(HomeError::Busy)?;
    let (form, bytes) = scope.app.cleaning.clean(bytes).await.map_err(|error| unreadable(&error))??;
    drop(turn);
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let (id, own) = (scope.new_id(), DossierId(scope.actor.account));
    let sealed = sealed(scope, id, bytes).await?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, own).await?;
    let kept = papers_in(&mut tx, scope, own).await?;
    let total: i64 = kept.iter().map(|paper| paper.size).sum();
    if kept.len() >= MOST_PAPERS || total.saturating_add(size) > MOST_BYTES {
        return Err(HomeError::Full);
    }
    let name = scope.app.keys.seal(scope.tenant, &name_field(id), &name);
    let row = args![scope.tenant, id, own.0, kind.name(), name, form.media_type(), size, scope.now];
    tx.run(sql::PAPER_ADD, row).await?;
    tx.run(sql::CONTENT_ADD, args![scope.tenant, id, sealed]).await?;
    events::write(&mut tx, scope, "paper.added", Some(own.0), json!({ "paper": id, "kind": kind.name() })).await?;
    tx.commit().await?;
    Ok(id)
}

/// Throws a paper away; who could see it no longer can. What was agreed about it stays on record.
///
/// # Errors
/// [`HomeError::NotFound`]; refusals of the gate.
pub async fn remove(scope: &Scope, id: Uuid) -> Result<(), HomeError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.write().await?;
    dossier::lock_subject_even_closed(&mut tx, scope, &permit, own).await?;
    find_in(&mut tx, scope, own, id).await?;
    consent::end_of_paper(&mut tx, scope, own, id).await?;
    tx.run(sql::CONTENT_DROP, args![scope.tenant, id]).await?;
    tx.run(sql::PAPER_DROP, args![scope.tenant, own.0, id]).await?;
    events::write(&mut tx, scope, "paper.removed", Some(own.0), json!({ "paper": id })).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) async fn papers_in(tx: &mut Tx, scope: &Scope, of: DossierId) -> Result<Vec<Paper>, HomeError> {
    let rows: Vec<Stored> = tx.all(sql::PAPERS, args![scope.tenant, of.0]).await?;
    rows.into_iter().map(|row| row.paper(scope)).collect()
}

pub(super) async fn find_in(tx: &mut Tx, scope: &Scope, of: DossierId, id: Uuid) -> Result<Paper, HomeError> {
    let row: Option<Stored> = tx.maybe(sql::PAPER, args![scope.tenant, of.0, id]).await?;
    row.ok_or(HomeError::NotFound)?.paper(scope)
}

/// A paper of a dossier with its contents as they lie there.
pub(super) async fn sealed_in(
    tx: &mut Tx,
    scope: &Scope,
    of: DossierId,
    id: Uuid,
) -> Result<(Paper, Vec<u8>), HomeError> {
    let paper = find_in(tx, scope, of, id).await?;
    let sealed: Option<Sealed> = tx.maybe(sql::CONTENT, args![scope.tenant, id]).await?;
    Ok((paper, sealed.ok_or(HomeError::NotFound)?.0))
}

/// Opening megabytes takes a moment, and is done beside the requests.
pub(super) async fn opened(scope: &Scope, paper: Paper, sealed: Vec<u8>) -> Result<PaperFile, HomeError> {
    let (app, tenant, field) = (scope.app.clone(), scope.tenant, content_field(paper.id));
    let opening = tokio::task::spawn_blocking(move || app.keys.open_bytes(tenant, &field, &sealed));
    let bytes = opening.await.map_err(|error| unreadable(&error))?.map_err(|error| unreadable(&error))?;
    Ok(PaperFile { paper, bytes })
}

async fn sealed(scope: &Scope, id: Uuid, bytes: Vec<u8>) -> Result<Vec<u8>, HomeError> {
    let (app, tenant, field) = (scope.app.clone(), scope.tenant, content_field(id));
    let sealing = tokio::task::spawn_blocking(move || app.keys.seal_bytes(tenant, &field, &bytes));
    sealing.await.map_err(|error| unreadable(&error))
}

fn unreadable(error: &dyn std::error::Error) -> HomeError {
    StoreError::Setup(error.to_string()).into()
}

/// What is sealed belongs to one paper: put under another it does not open.
fn content_field(id: Uuid) -> String {
    format!("paper/{id}")
}

fn name_field(id: Uuid) -> String {
    format!("paper-name/{id}")
}

struct Sealed(Vec<u8>);

impl FromRow for Sealed {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.bytes(0)?))
    }
}

/// A paper as it is stored.
struct Stored {
    id: Uuid,
    kind: String,
    name: String,
    media_type: String,
    size: i64,
    added_at: Timestamp,
}

impl Stored {
    fn paper(self, scope: &Scope) -> Result<Paper, HomeError> {
        let name = scope.app.keys.open(scope.tenant, &name_field(self.id), &self.name);
        let form = Form::from_media_type(&self.media_type);
        Ok(Paper {
            id: self.id,
            kind: PaperKind::from_name(&self.kind).unwrap_or(PaperKind::Anders),
            name: name.map_err(|error| unreadable(&error))?,
            form: form.ok_or_else(|| StoreError::Shape(format!("no paper is {}", self.media_type)))?,
            size: self.size,
            added_at: self.added_at,
        })
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            kind: row.text(1)?,
            name: row.text(2)?,
            media_type: row.text(3)?,
            size: row.int(4)?,
            added_at: row.time(5)?,
        })
    }
}
