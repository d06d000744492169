//! Letters to a person: what was written, kept as it was, and set as a tagged PDF whenever someone opens it.

mod content;
pub(super) mod sql;

use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Tx, args};
use uuid::Uuid;

pub use content::{Block, Content, LetterKind, NewLetter, Summary};

use super::PlanError;
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Permit, Room, Scope, events};
use crate::dossier::{self, DossierId};

/// What is kept of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Kept {
    /// Name and address, line by line.
    to: Vec<String>,
    reference: String,
    #[serde(flatten)]
    content: Content,
}

/// Makes a letter to the person of a dossier, in the transaction of what it is about. It gets the letterhead of today.
///
/// # Errors
/// [`PlanError::NoText`] without a subject; refusals of the gate: a letter about a fine asks for that right as well.
pub async fn put(tx: &mut Tx, scope: &Scope, dossier: DossierId, letter: NewLetter) -> Result<Uuid, PlanError> {
    let permit = may(scope, letter.kind, Action::Change)?;
    if letter.content.subject.trim().is_empty() {
        return Err(PlanError::NoText);
    }
    let subject = dossier::subject(tx, scope, &permit, dossier).await?;
    let language = letter.content.summary.as_ref().map(|summary| summary.language.clone());
    let kept = Kept { to: vec![subject.full_name()], reference: subject.number, content: letter.content };
    let kept = serde_json::to_string(&kept).map_err(|error| PlanError::Unreadable(error.to_string()))?;
    let head: Option<Uuid> = tx.maybe(sql::LETTERHEAD_NOW, args![scope.tenant]).await?;
    let (id, kind) = (scope.new_id(), letter.kind.name());
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let (today, name) = (scope.today(), &scope.actor.name);
    let args = args![scope.tenant, id, dossier.0, kind, kept, language, head, today, by, name, scope.now];
    tx.run(sql::PUT, args).await?;
    events::write(tx, scope, "letter.made", Some(dossier.0), json!({ "letter": id, "kind": kind })).await?;
    looked_in(tx, scope, Activity::Letter, &[dossier.0]).await?;
    Ok(id)
}

/// The language a plain summary has to be in for someone who reads this one. Dutch readers need none; who reads a
/// language we have no words in gets English.
pub fn summary_language(reads: Option<&str>) -> Option<&'static str> {
    let primary = reads?.split('-').next().unwrap_or_default();
    match primary {
        "" | "nl" => None,
        "ar" => Some("ar"),
        _ => Some("en"),
    }
}

/// A letter about a fine is opened with both rights: health never lies beside it, and not everyone who writes letters
/// may see fines.
fn may(scope: &Scope, kind: LetterKind, action: Action) -> Result<Permit, PlanError> {
    let permit = scope.may(Room::Letters, action)?;
    if kind == LetterKind::Boete {
        return Ok(scope.may(Room::Fines, action)?);
    }
    Ok(permit)
}
