//! Letters to a person: what was written, kept as it was, and set as a tagged PDF whenever someone opens it.

pub(super) mod api;
mod content;
pub mod letterhead;
pub(super) mod pages;
mod setting;
pub(super) mod sql;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use texts::{Language, PLAIN};
use uuid::Uuid;

pub use content::{Block, Content, LetterKind, NewLetter, Summary};
pub use letterhead::{Letterhead, reach};

use super::PlanError;
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Permit, Room, Scope, accounts, events};
use crate::dossier::{self, DossierId, Subject};
use crate::web::Words;

/// A letter in the list of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub id: Uuid,
    pub kind: LetterKind,
    pub subject: String,
    pub dated_on: Date,
    pub made_by_name: String,
    pub made_at: Timestamp,
    /// Language of the summary that goes with it.
    pub summary_language: Option<String>,
}

/// To whom a letter goes.
enum To {
    /// The person, at the address of the dossier. Without one, the name stands alone.
    Person,
    /// The person, with name and address as somebody typed them.
    Typed(Vec<String>),
    /// Somebody else who has to do with the person, by name: the person's address is not theirs to see.
    Other(String),
}

/// A letter as a file.
pub struct Pdf {
    /// Without anything that tells who it is about but the number of the dossier.
    pub file_name: String,
    pub bytes: Vec<u8>,
}

/// What is kept of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Kept {
    /// Name and address, line by line.
    to: Vec<String>,
    #[serde(default)]
    greeting: String,
    reference: String,
    /// Who holds the dossier, for questions; empty when nobody does.
    #[serde(default)]
    contact_person: String,
    #[serde(flatten)]
    content: Content,
}

/// Makes a letter to the person of a dossier, in the transaction of what it is about. It gets the address and the letterhead of today.
///
/// # Errors
/// [`PlanError::NoText`] without a subject; refusals of the gate: a letter about a fine asks for that right as well.
pub async fn put(tx: &mut Tx, scope: &Scope, dossier: DossierId, letter: NewLetter) -> Result<Uuid, PlanError> {
    let permit = may(scope, letter.kind, Action::Change)?;
    let subject = dossier::subject(tx, scope, &permit, dossier).await?;
    put_to(tx, scope, &subject, To::Person, letter).await
}

/// The same to somebody else, such as a school that knows the person.
///
/// # Errors
/// As [`put`].
pub async fn put_to_other(
    tx: &mut Tx,
    scope: &Scope,
    dossier: DossierId,
    name: &str,
    letter: NewLetter,
) -> Result<Uuid, PlanError> {
    let permit = may(scope, letter.kind, Action::Change)?;
    let subject = dossier::subject(tx, scope, &permit, dossier).await?;
    put_to(tx, scope, &subject, To::Other(name.to_owned()), letter).await
}

/// Writes a letter of one's own, with the lines of the address as they were typed.
///
/// # Errors
/// [`PlanError::NoText`] without a subject; refusals of the gate and of the dossier.
pub async fn write(scope: &Scope, dossier: DossierId, to: Vec<String>, content: Content) -> Result<Uuid, PlanError> {
    let permit = may(scope, LetterKind::Anders, Action::Change)?;
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let id = put_to(&mut tx, scope, &subject, typed(to), NewLetter { kind: LetterKind::Anders, content }).await?;
    tx.commit().await?;
    Ok(id)
}

/// The same letter as it would look, without keeping it.
///
/// # Errors
/// As [`write`].
pub async fn preview(
    scope: &Scope,
    dossier: DossierId,
    to: Vec<String>,
    content: Content,
) -> Result<Vec<u8>, PlanError> {
    let permit = may(scope, LetterKind::Anders, Action::Change)?;
    let mut tx = scope.read().await?;
    let subject = dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let now: Option<Uuid> = tx.maybe(sql::LETTERHEAD_NOW, args![scope.tenant]).await?;
    let head = letterhead::of(&mut tx, scope, now).await?;
    let contact = contact(&mut tx, scope, &subject).await?;
    drop(tx);
    looked(scope, Activity::Letter, &[dossier.0]).await?;
    let kept = kept(&subject, typed(to), contact, content)?;
    setting::pdf(setting::letter(&head, LetterKind::Anders, &kept, scope.today())).await
}

/// The letters of a dossier, the newest first. Letters about fines are there for those who may see fines, and those that may tell of health for who may see that.
///
/// # Errors
/// Refusals of the gate and of the dossier.
pub async fn list(scope: &Scope, dossier: DossierId) -> Result<Vec<Listed>, PlanError> {
    let permit = scope.may(Room::Letters, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let rows: Vec<Stored> = tx.all(sql::OF_DOSSIER, args![scope.tenant, dossier.0]).await?;
    drop(tx);
    looked(scope, Activity::Letter, &[dossier.0]).await?;
    let letters: Vec<Listed> = rows.into_iter().map(Stored::listed).collect::<Result<_, _>>()?;
    Ok(letters.into_iter().filter(|letter| may(scope, letter.kind, Action::Read).is_ok()).collect())
}

/// One letter of a dossier, set as it was made.
///
/// # Errors
/// [`PlanError::NotFound`]; refusals of the gate and of the dossier.
pub async fn pdf(scope: &Scope, dossier: DossierId, letter: Uuid) -> Result<Pdf, PlanError> {
    let permit = scope.may(Room::Letters, Action::Read)?;
    let mut tx = scope.read().await?;
    let subject = dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let row: Option<Stored> = tx.maybe(sql::ONE, args![scope.tenant, dossier.0, letter]).await?;
    let row = row.ok_or(PlanError::NotFound)?;
    let kind = row.kind()?;
    may(scope, kind, Action::Read)?;
    let head = letterhead::of(&mut tx, scope, row.letterhead).await?;
    drop(tx);
    looked(scope, look(kind), &[dossier.0]).await?;
    let bytes = setting::pdf(setting::letter(&head, kind, &row.kept()?, row.dated_on)).await?;
    Ok(Pdf { file_name: format!("brief-{}-{}.pdf", subject.number, kind.name()), bytes })
}

/// The language a plain summary has to be in for someone who reads this one. Dutch readers need none; who reads a
/// language we have no words in gets English.
pub fn summary_language(reads: Option<&str>) -> Option<&'static str> {
    let primary = reads?.split('-').next().unwrap_or_default();
    if primary.is_empty() || primary == "nl" {
        return None;
    }
    Some(PLAIN.iter().copied().find(|tag| *tag == primary).unwrap_or("en"))
}

/// Some letters are opened with a second right. One about a fine belongs to the fines; one that asks for more time or for
/// dispensation may say that someone is ill, and belongs to health (W 37(2)).
fn may(scope: &Scope, kind: LetterKind, action: Action) -> Result<Permit, PlanError> {
    let permit = scope.may(Room::Letters, action)?;
    match kind {
        LetterKind::Boete => Ok(scope.may(Room::Fines, action)?),
        LetterKind::Verlenging | LetterKind::Ontheffing => Ok(scope.may(Room::PlanHealth, action)?),
        _ => Ok(permit),
    }
}

/// What opening a letter is called in the log.
fn look(kind: LetterKind) -> Activity {
    match kind {
        LetterKind::Boete => Activity::Fine,
        LetterKind::Verlenging | LetterKind::Ontheffing => Activity::PlanHealth,
        _ => Activity::Letter,
    }
}

async fn put_to(tx: &mut Tx, scope: &Scope, subject: &Subject, to: To, letter: NewLetter) -> Result<Uuid, PlanError> {
    let (dossier, kind) = (subject.id.0, letter.kind.name());
    let language = letter.content.summary.as_ref().map(|summary| summary.language.clone());
    let contact = contact(tx, scope, subject).await?;
    let kept = kept(subject, to, contact, letter.content)?;
    let kept = serde_json::to_string(&kept).map_err(|error| PlanError::Unreadable(error.to_string()))?;
    let head: Option<Uuid> = tx.maybe(sql::LETTERHEAD_NOW, args![scope.tenant]).await?;
    let id = scope.new_id();
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let (today, name) = (scope.today(), &scope.actor.name);
    let args = args![scope.tenant, id, dossier, kind, kept, language, head, today, by, name, scope.now];
    tx.run(sql::PUT, args).await?;
    events::write(tx, scope, "letter.made", Some(dossier), json!({ "letter": id, "kind": kind })).await?;
    looked_in(tx, scope, Activity::Letter, &[dossier]).await?;
    Ok(id)
}

/// What somebody typed as name and address; the person when it was nothing.
fn typed(lines: Vec<String>) -> To {
    if lines.is_empty() { To::Person } else { To::Typed(lines) }
}

/// The name of who holds the dossier, as long as they work here.
async fn contact(tx: &mut Tx, scope: &Scope, subject: &Subject) -> Result<String, PlanError> {
    let Some(caseworker) = subject.caseworker else { return Ok(String::new()) };
    let account = accounts::find(tx, scope.tenant, caseworker).await?;
    Ok(account.filter(|account| account.disabled_at.is_none()).map(|account| account.name).unwrap_or_default())
}

fn kept(subject: &Subject, to: To, contact_person: String, content: Content) -> Result<Kept, PlanError> {
    if content.subject.trim().is_empty() {
        return Err(PlanError::NoText);
    }
    let words = Words::new(Language::Nl);
    let greeting = match &to {
        To::Other(_) => words.t("letter-greeting-other"),
        To::Person | To::Typed(_) => words.t1("letter-greeting", "name", subject.full_name()),
    };
    let to = match to {
        To::Person => subject.envelope(),
        To::Typed(lines) => lines,
        To::Other(name) => vec![name],
    };
    Ok(Kept { to, greeting, reference: subject.number.clone(), contact_person, content })
}

/// A letter as it is stored.
struct Stored {
    id: Uuid,
    kind: String,
    content: String,
    summary_language: Option<String>,
    letterhead: Option<Uuid>,
    dated_on: Date,
    made_by_name: String,
    made_at: Timestamp,
}

impl Stored {
    fn kind(&self) -> Result<LetterKind, PlanError> {
        LetterKind::from_name(&self.kind).ok_or_else(|| PlanError::Unreadable(format!("letter of kind {}", self.kind)))
    }

    fn kept(&self) -> Result<Kept, PlanError> {
        serde_json::from_str(&self.content).map_err(|error| PlanError::Unreadable(error.to_string()))
    }

    fn listed(self) -> Result<Listed, PlanError> {
        Ok(Listed {
            kind: self.kind()?,
            subject: self.kept()?.content.subject,
            id: self.id,
            dated_on: self.dated_on,
            made_by_name: self.made_by_name,
            made_at: self.made_at,
            summary_language: self.summary_language,
        })
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            kind: row.text(1)?,
            content: row.text(2)?,
            summary_language: row.opt_text(3)?,
            letterhead: row.opt_uuid(4)?,
            dated_on: row.date(5)?,
            made_by_name: row.text(6)?,
            made_at: row.time(7)?,
        })
    }
}
