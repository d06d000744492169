//! Fines of the college (W 22-27): a file that has to be complete before anyone can fine, and that fines nobody by itself.

mod decide;
mod file;
pub mod pages;
mod reckon;
pub(super) mod sql;
#[cfg(test)]
mod tests;
mod wording;

use serde_json::json;
use store::{Tx, args};
use uuid::Uuid;
use wi2021::{Fact, Kind};

pub use decide::{Decision, decide};
pub use file::{Blame, FileRow, FineFile, Hearing, NewFile, Step, article_name, article_named};
pub use reckon::{Lack, Reckoning, lacks, reckon};

use file::RowOf;

use super::PlanError;
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId};

/// The files of a dossier, the last first.
///
/// # Errors
/// Refusals of the gate; [`crate::dossier::DossierError::NotFound`].
pub async fn files(scope: &Scope, dossier: DossierId) -> Result<Vec<FineFile>, PlanError> {
    let permit = scope.may(Room::Fines, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let mut files: Vec<FineFile> = tx.all(sql::FILES, args![scope.tenant, dossier.0]).await?;
    let rows: Vec<RowOf> = tx.all(sql::ROWS, args![scope.tenant, dossier.0]).await?;
    drop(tx);
    for row in rows {
        if let Some(file) = files.iter_mut().find(|file| file.id == row.file) {
            file.rows.push(row.row);
        }
    }
    looked(scope, Activity::Fine, &[dossier.0]).await?;
    Ok(files)
}

/// Opens a file about a violation.
///
/// # Errors
/// [`PlanError::NoText`] when it does not say what happened; [`PlanError::NotFound`] for a fact that is no violation here.
pub async fn open(scope: &Scope, dossier: DossierId, new: NewFile) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Fines, Action::Change)?;
    let conduct = new.conduct.trim();
    if conduct.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    if let Some(fact) = new.fact {
        let facts = dossier::facts_of(&mut tx, scope, dossier).await?;
        let fits = |known: &&Fact| known.id == fact && stands_as_violation(known, &facts);
        facts.iter().find(fits).ok_or(PlanError::NotFound)?;
    }
    let (id, article) = (scope.new_id(), article_name(new.article));
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let (name, now) = (&scope.actor.name, scope.now);
    let args = args![scope.tenant, id, dossier.0, article, conduct, new.found_on, new.done_on, new.fact, by, name, now];
    tx.run(sql::OPEN, args).await?;
    events::write(&mut tx, scope, "fine.opened", Some(dossier.0), json!({ "file": id })).await?;
    looked_in(&mut tx, scope, Activity::Fine, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(id)
}

/// Adds what was found out or weighed.
///
/// # Errors
/// [`PlanError::NotNow`] when the file is decided; [`PlanError::NotFound`] when there is no such file.
pub async fn write(scope: &Scope, dossier: DossierId, file: Uuid, step: Step) -> Result<(), PlanError> {
    let permit = scope.may(Room::Fines, Action::Change)?;
    if matches!(step, Step::Besluit { .. }) {
        return Err(PlanError::NotNow);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let file = file_in(&mut tx, scope, dossier, file).await?;
    if file.decision().is_some() {
        return Err(PlanError::NotNow);
    }
    write_in(&mut tx, scope, file.id, &step).await?;
    events::write(&mut tx, scope, "fine.written", Some(dossier.0), json!({ "file": file.id, "step": step.name() }))
        .await?;
    looked_in(&mut tx, scope, Activity::Fine, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(())
}

/// A violation that stands and is not corrected.
pub(super) fn stands_as_violation(fact: &Fact, facts: &[Fact]) -> bool {
    matches!(fact.kind, Kind::OvertredingVastgesteld(_)) && !facts.iter().any(|newer| newer.corrects == Some(fact.id))
}

async fn file_in(tx: &mut Tx, scope: &Scope, dossier: DossierId, id: Uuid) -> Result<FineFile, PlanError> {
    let file: Option<FineFile> = tx.maybe(sql::FILE, args![scope.tenant, dossier.0, id]).await?;
    let mut file = file.ok_or(PlanError::NotFound)?;
    let rows: Vec<RowOf> = tx.all(sql::ROWS, args![scope.tenant, dossier.0]).await?;
    file.rows = rows.into_iter().filter(|row| row.file == id).map(|row| row.row).collect();
    Ok(file)
}

async fn write_in(tx: &mut Tx, scope: &Scope, file: Uuid, step: &Step) -> Result<(), PlanError> {
    let data = serde_json::to_string(step).map_err(|error| PlanError::Unreadable(error.to_string()))?;
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let args = args![scope.tenant, scope.new_id(), file, step.name(), data, by, &scope.actor.name, scope.now];
    tx.run(sql::WRITE, args).await?;
    Ok(())
}
