//! The PIP: written step by step, adopted with a dagtekening, changed in versions (W 15, Bs 5.3).
//!
//! A draft belongs to the dossier, not to who writes it. [`adopt`] turns it into a version that never changes, records the
//! fact that the law counts from and makes the letter, in one transaction. A later version never moves the start of the
//! term (W 11(3)): the law crate sees to that, because only the first plan starts it.

mod adopt;
pub(super) mod api;
mod content;
mod difference;
mod letter;
pub mod pages;
mod sql;
#[cfg(test)]
mod tests;
mod weigh;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{Compartment, PlanError};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId, Subject};

pub use adopt::{Adopted, Adoption, Occasion, adopt, facts_of, occasion};
pub use content::{Afweging, Besluit, Content, Gap, Instemming, ROUTES, SoortBesluit, Step, route_name};
pub use weigh::{Sign, signs};

/// Every statement of this part, for the tests that prepare each on each engine.
pub const STATEMENTS: &[(&str, store::Statement)] = sql::ALL;

/// A plan on paper: a draft, or an adopted version.
#[derive(Debug, Clone, PartialEq)]
pub struct Pip {
    pub id: Uuid,
    /// 0 for a draft.
    pub version: i64,
    /// Raised by every save of a draft.
    pub revision: i64,
    pub content: Content,
    pub written_by_name: String,
    pub written_at: Timestamp,
    pub adopted: Option<Adoptedness>,
}

/// When and by whom a version was adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoptedness {
    pub occasion: Occasion,
    /// The dagtekening.
    pub dated_on: Date,
    pub announced_on: Option<Date>,
    pub by_name: String,
    pub at: Timestamp,
    pub fact: Option<Uuid>,
    pub letter: Option<Uuid>,
}

/// Everything there is of one person's plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Pips {
    pub subject: Subject,
    pub draft: Option<Pip>,
    /// Adopted ones, the newest first.
    pub versions: Vec<Pip>,
}

impl Pips {
    /// The plan in force.
    pub fn current(&self) -> Option<&Pip> {
        self.versions.first()
    }

    /// What a new draft starts from.
    pub fn to_start_from(&self) -> Content {
        match self.current() {
            Some(current) => Content { reden: String::new(), instemming: None, ..current.content.clone() },
            None => Content::default(),
        }
    }
}

/// The draft and the versions of a dossier.
///
/// # Errors
/// [`dossier::DossierError::NotFound`] when there is no dossier that this actor may read.
pub async fn read(scope: &Scope, id: DossierId) -> Result<Pips, PlanError> {
    let mut tx = scope.read().await?;
    let pips = read_in(&mut tx, scope, id).await?;
    drop(tx);
    looked(scope, Activity::Plan, &[id.0]).await?;
    Ok(pips)
}

/// The same beside other questions of the caller, who keeps the record of who looked.
pub(crate) async fn read_in(tx: &mut Tx, scope: &Scope, id: DossierId) -> Result<Pips, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let subject = dossier::subject(tx, scope, &permit, id).await?;
    let draft = tx.maybe(sql::DRAFT, args![scope.tenant, id.0]).await?;
    let versions = tx.all(sql::VERSIONS, args![scope.tenant, id.0]).await?;
    Ok(Pips { subject, draft, versions })
}

/// Keeps what was written so far. `revision` is the one the writer saw, 0 when there was no draft yet.
///
/// # Errors
/// [`PlanError::ChangedMeanwhile`] when someone else saved in between: nothing is overwritten.
pub async fn save(scope: &Scope, id: DossierId, revision: i64, content: &Content) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    let text = serde_json::to_string(content).map_err(|error| PlanError::Unreadable(error.to_string()))?;
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let here: Option<Pip> = tx.maybe(sql::DRAFT, args![scope.tenant, id.0]).await?;
    match here {
        None if revision == 0 => {
            let args = args![scope.tenant, scope.new_id(), id.0, text, by, name, scope.now];
            tx.run(sql::BEGIN, args).await?;
        }
        Some(draft) if draft.revision == revision => {
            if draft.content == *content {
                return Ok(());
            }
            tx.run(sql::SAVE, args![scope.tenant, id.0, revision, text, by, name, scope.now]).await?;
        }
        _ => return Err(PlanError::ChangedMeanwhile),
    }
    Compartment::Open.changed(&mut tx, scope, id, "pip.written", json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// Throws the draft away; what was adopted stays.
///
/// # Errors
/// [`PlanError::NotFound`] when there is no draft.
pub async fn drop_draft(scope: &Scope, id: DossierId) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    if tx.run(sql::DROP, args![scope.tenant, id.0]).await? == 0 {
        return Err(PlanError::NotFound);
    }
    Compartment::Open.changed(&mut tx, scope, id, "pip.draft-dropped", json!({})).await?;
    tx.commit().await?;
    Ok(())
}

impl FromRow for Pip {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let content = serde_json::from_str(&row.text(3)?).map_err(|error| StoreError::Shape(error.to_string()))?;
        let adopted = match (row.opt_date(7)?, row.opt_time(10)?) {
            (Some(dated_on), Some(at)) => Some(Adoptedness {
                occasion: Occasion::named(row.opt_text(6)?.as_deref()),
                dated_on,
                announced_on: row.opt_date(8)?,
                by_name: row.opt_text(9)?.unwrap_or_default(),
                at,
                fact: row.opt_uuid(11)?,
                letter: row.opt_uuid(12)?,
            }),
            _ => None,
        };
        Ok(Self {
            id: row.uuid(0)?,
            version: row.int(1)?,
            revision: row.int(2)?,
            content,
            written_by_name: row.text(4)?,
            written_at: row.time(5)?,
            adopted,
        })
    }
}
