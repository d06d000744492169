//! What happened in the intake itself, as rows with who and when: a subject was talked about, the right to be interviewed
//! alone was told, the intake was completed.

use jiff::Timestamp;
use store::{FromRow, Row, StoreError, Tx, args};

use super::answers::State;
use super::sql;
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId};
use crate::plan::PlanError;

/// A subject was begun; a later row may say that it is talked through.
pub(super) const BEGUN: &str = "begonnen";
pub(super) const TALKED: &str = "besproken";
/// What someone wants after hearing of the right to be interviewed alone (Bs 5.2(2)).
pub const ALONE_CHOICES: &[&str] = &["alleen", "samen", "weet-nog-niet"];

/// What a mark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Subject,
    ToldAlone,
    Completed,
}

/// One mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub what: String,
    pub subject: Option<String>,
    pub value: String,
    pub remark: Option<String>,
    pub by: String,
    pub at: Timestamp,
}

/// Everything that was marked, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks(pub Vec<Mark>);

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Subject => "onderwerp",
            Self::ToldAlone => "alleen-verteld",
            Self::Completed => "afgerond",
        }
    }
}

impl Marks {
    /// How far a subject is, and who worked on it last.
    pub fn of_subject(&self, subject: &str) -> (State, Option<&Mark>) {
        let last = self.of(What::Subject).rfind(|mark| mark.subject.as_deref() == Some(subject));
        let state = match last {
            None => State::NotYet,
            Some(mark) if mark.value == TALKED => State::Done,
            Some(_) => State::Begun,
        };
        (state, last)
    }

    pub fn last(&self, what: What) -> Option<&Mark> {
        self.of(what).next_back()
    }

    pub fn of(&self, what: What) -> impl DoubleEndedIterator<Item = &Mark> {
        self.0.iter().filter(move |mark| mark.what == what.name())
    }
}

/// What was marked, for the pages. What was said of health is in none of them.
///
/// # Errors
/// Refusals of the gate; [`PlanError::Dossier`] when there is no such dossier.
pub async fn read(scope: &Scope, dossier: DossierId) -> Result<Marks, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let marks = all(&mut tx, scope, dossier).await?;
    drop(tx);
    looked(scope, Activity::Plan, &[dossier.0]).await?;
    Ok(marks)
}

pub(super) async fn all(tx: &mut Tx, scope: &Scope, dossier: DossierId) -> Result<Marks, PlanError> {
    Ok(Marks(tx.all(sql::MARKS, args![scope.tenant, dossier.0]).await?))
}

pub(super) async fn add(
    tx: &mut Tx,
    scope: &Scope,
    dossier: DossierId,
    what: What,
    subject: Option<&str>,
    value: &str,
    remark: Option<&str>,
) -> Result<(), PlanError> {
    let actor = &scope.actor;
    let by = (!actor.account.is_nil()).then_some(actor.account);
    let id = scope.new_id();
    let args = args![scope.tenant, id, dossier.0, what.name(), subject, value, remark, by, &actor.name, scope.now];
    tx.run(sql::MARK_ADD, args).await?;
    Ok(())
}

impl FromRow for Mark {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            what: row.text(0)?,
            subject: row.opt_text(1)?,
            value: row.text(2)?,
            remark: row.opt_text(3)?,
            by: row.text(4)?,
            at: row.time(5)?,
        })
    }
}
