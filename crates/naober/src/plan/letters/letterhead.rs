//! The letterhead of a municipality: address, signature, logo and own texts. Each change is a version of its own.

use std::collections::BTreeMap;

use ::letters::Logo;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use texts::Language;
use uuid::Uuid;

use super::{Content, Kept, LetterKind, setting, sql};
use crate::access::{Action, Room, Scope, events};
use crate::plan::PlanError;
use crate::web::Words;

/// What the letters of a municipality have in common.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letterhead {
    /// "Gemeente Wilgenhaven".
    pub name: String,
    pub address: Vec<String>,
    /// Telephone, mail, site: a line each.
    pub contact: Vec<String>,
    pub signer: String,
    pub role: String,
    /// How to object to a decision; our own words when empty.
    pub objection: String,
    /// What every letter of a kind ends with.
    pub own: BTreeMap<LetterKind, String>,
    #[serde(skip)]
    pub logo: Option<Logo>,
}

/// The letterhead that new letters get.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn current(scope: &Scope) -> Result<Letterhead, PlanError> {
    scope.may(Room::Settings, Action::Read)?;
    let mut tx = scope.read().await?;
    let now: Option<Uuid> = tx.maybe(sql::LETTERHEAD_NOW, args![scope.tenant]).await?;
    of(&mut tx, scope, now).await
}

/// How a newcomer reaches the municipality: telephone, mail, site, a line each.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn reach(scope: &Scope) -> Result<Vec<String>, PlanError> {
    scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.read().await?;
    let now: Option<String> = tx.maybe(sql::LETTERHEAD_NOW_TEXT, args![scope.tenant]).await?;
    Ok(now.as_deref().map(text_of).transpose()?.unwrap_or_default().contact)
}

/// Keeps a letterhead for the letters to come. It is tried out first, on a letter that has everything.
///
/// # Errors
/// [`PlanError::CannotBeSet`]; refusals of the gate.
pub async fn save(scope: &Scope, head: &Letterhead) -> Result<(), PlanError> {
    scope.may(Room::Settings, Action::Change)?;
    sample(scope, head).await?;
    let content = serde_json::to_string(head).map_err(|error| PlanError::Unreadable(error.to_string()))?;
    let (logo, form) = match &head.logo {
        Some(logo) => (Some(logo.bytes().to_vec()), Some(logo.media_type())),
        None => (None, None),
    };
    let (id, name) = (scope.new_id(), &scope.actor.name);
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let mut tx = scope.write().await?;
    tx.run(sql::LETTERHEAD_PUT, args![scope.tenant, id, content, logo, form, by, name, scope.now]).await?;
    events::write(&mut tx, scope, "letterhead.saved", None, json!({ "letterhead": id })).await?;
    tx.commit().await?;
    Ok(())
}

/// A made-up letter on this letterhead, as PDF.
///
/// # Errors
/// [`PlanError::CannotBeSet`]; refusals of the gate.
pub async fn sample(scope: &Scope, head: &Letterhead) -> Result<Vec<u8>, PlanError> {
    scope.may(Room::Settings, Action::Read)?;
    let words = Words::new(Language::Nl);
    let text = |key: &str| words.t(key);
    let fact = |label: &str, value: String| (words.t(label), value);
    let blocks = vec![
        super::Block::Text(text("letter-sample-text")),
        super::Block::Heading(text("letter-sample-heading")),
        super::Block::Facts(vec![
            fact("difference-day", words.date(&scope.today())),
            fact("summons-place", text("letter-sample-room")),
        ]),
        super::Block::List(vec![text("letter-sample-first"), text("letter-sample-second")]),
    ];
    let english = Words::new(Language::En);
    let summary = super::Summary {
        language: "en".to_owned(),
        title: english.t("letter-sample-subject"),
        paragraphs: vec![english.t("letter-sample-text")],
    };
    let content = Content { subject: text("letter-sample-subject"), blocks, objection: true, summary: Some(summary) };
    let kept = Kept {
        to: vec![text("letter-sample-name"), text("letter-sample-street"), text("letter-sample-city")],
        greeting: words.t1("letter-greeting", "name", text("letter-sample-name")),
        reference: format!("{}-000000", scope.today().year()),
        contact_person: text("letter-sample-contact"),
        content,
    };
    setting::pdf(setting::letter(head, LetterKind::Anders, &kept, scope.today())).await
}

/// A letterhead by its id. Without one, letters carry the name of the municipality alone.
pub(super) async fn of(tx: &mut Tx, scope: &Scope, id: Option<Uuid>) -> Result<Letterhead, PlanError> {
    let row: Option<Stored> = match id {
        Some(id) => tx.maybe(sql::LETTERHEAD, args![scope.tenant, id]).await?,
        None => None,
    };
    let Some(Stored { content, logo }) = row else {
        let name = Words::new(Language::Nl).t1("letter-municipality", "name", scope.app.places.name(scope.tenant));
        return Ok(Letterhead { name, ..Letterhead::default() });
    };
    let logo = logo.map(Logo::read).transpose().map_err(|error| PlanError::Unreadable(error.to_string()))?;
    Ok(Letterhead { logo, ..text_of(&content)? })
}

fn text_of(content: &str) -> Result<Letterhead, PlanError> {
    serde_json::from_str(content).map_err(|error| PlanError::Unreadable(error.to_string()))
}

struct Stored {
    content: String,
    logo: Option<Vec<u8>>,
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { content: row.text(0)?, logo: row.opt_bytes(1)? })
    }
}
