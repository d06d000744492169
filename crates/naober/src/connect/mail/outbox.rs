//! Reading the outbox: what was put down, in words, with what became of it; and trying a message once more.

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use texts::Language;
use uuid::Uuid;

use super::delivery::KIND;
use super::{ADDRESS, Composed, Secret, Template, Values, Way, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Denied, NotRecorded, Permit, Room, Scope, accounts, events};
use crate::connect::queue;

/// Messages on one page.
const AT_ONCE: usize = 50;

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Sent,
    /// It is tried again later.
    Failed,
    /// It is not tried again by itself.
    Refused,
}

impl Outcome {
    const ALL: &[Self] = &[Self::Sent, Self::Failed, Self::Refused];

    pub fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Refused => "refused",
        }
    }
}

/// One attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub outcome: Outcome,
    pub reason: String,
    pub at: Timestamp,
}

/// A message as it is kept, with the last attempt.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: Uuid,
    pub way: Way,
    pub template: Template,
    pub language: Language,
    pub values: Values,
    pub account: Option<Uuid>,
    pub dossier: Option<Uuid>,
    pub made_at: Timestamp,
    pub last: Option<Sent>,
    /// Name of the colleague, or the address as far as the permit opens it.
    pub to: String,
    pub(super) address_sealed: Option<String>,
    pub(super) link_sealed: Option<String>,
}

/// A page of the outbox, newest first.
#[derive(Debug, Clone, Default)]
pub struct Page {
    pub messages: Vec<Stored>,
    /// The place after the last one, when there are more.
    pub after: Option<Uuid>,
}

#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("no such message")]
    NotFound,
    #[error("not allowed")]
    Denied,
    /// No mail server is set, or this is the demo.
    #[error("no mail leaves this installation")]
    Off,
    /// The link in it was taken away: a new one has to be made.
    #[error("its link is gone")]
    LinkGone,
    /// It was sent, or goes another way.
    #[error("there is nothing to try again")]
    NothingToDo,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Denied> for MailError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

impl From<NotRecorded> for MailError {
    fn from(error: NotRecorded) -> Self {
        Self::Store(error.into())
    }
}

impl Stored {
    /// As it goes out, with this in the place of its link or code.
    pub(super) fn text(&self, scope: &Scope, secret: &str) -> Composed {
        let site = scope.app.config.site();
        let text = self.way.compose(self.template, self.language, &self.values, &site, secret);
        text.unwrap_or(Composed { subject: None, body: String::new() })
    }

    /// A link belongs in it.
    pub fn holds_link(&self) -> bool {
        self.template.secret() == Some(Secret::Link)
    }

    /// Trying it (again) has sense.
    pub fn can_go(&self) -> bool {
        let sent = self.last.as_ref().is_some_and(|last| last.outcome == Outcome::Sent);
        self.way == Way::Mail && !sent && (self.template.secret().is_none() || self.link_sealed.is_some())
    }
}

/// The messages before a place, newest first.
///
/// # Errors
/// [`MailError::Denied`]; the store's own.
pub async fn list(scope: &Scope, before: Option<Uuid>) -> Result<Page, MailError> {
    let permit = scope.may(Room::Outbox, Action::Read)?;
    let most = i64::try_from(AT_ONCE + 1).unwrap_or(i64::MAX);
    let mut tx = scope.read().await?;
    let before = before.unwrap_or(Uuid::max());
    let mut messages: Vec<Stored> = tx.all(sql::LIST, args![scope.tenant, before, most]).await?;
    let more = messages.len() > AT_ONCE;
    messages.truncate(AT_ONCE);
    address(&mut tx, scope, &permit, &mut messages).await?;
    drop(tx);
    let people: Vec<Uuid> = messages.iter().filter_map(|message| message.dossier).collect();
    looked(scope, Activity::Message, &people).await?;
    Ok(Page { after: messages.last().filter(|_| more).map(|last| last.id), messages })
}

/// One message with every attempt, the last one first.
///
/// # Errors
/// [`MailError::NotFound`]
pub async fn find(scope: &Scope, id: Uuid) -> Result<(Stored, Vec<Sent>), MailError> {
    let permit = scope.may(Room::Outbox, Action::Read)?;
    let mut tx = scope.read().await?;
    let mut found = vec![stored_in(&mut tx, scope, id).await?.ok_or(MailError::NotFound)?];
    address(&mut tx, scope, &permit, &mut found).await?;
    let attempts = tx.all(sql::ATTEMPTS, args![scope.tenant, id]).await?;
    drop(tx);
    let people: Vec<Uuid> = found.iter().filter_map(|message| message.dossier).collect();
    looked(scope, Activity::Message, &people).await?;
    found.pop().map(|message| (message, attempts)).ok_or(MailError::NotFound)
}

/// Gives a message that did not go out to the queue once more.
///
/// # Errors
/// [`MailError::Off`], [`MailError::LinkGone`] or [`MailError::NothingToDo`] when that has no sense.
pub async fn again(scope: &Scope, id: Uuid) -> Result<(), MailError> {
    scope.may(Room::Outbox, Action::Change)?;
    let mut tx = scope.write().await?;
    let stored = stored_in(&mut tx, scope, id).await?.ok_or(MailError::NotFound)?;
    if !scope.app.config.sends_mail() {
        return Err(MailError::Off);
    }
    if !stored.can_go() {
        return Err(if stored.holds_link() && stored.link_sealed.is_none() {
            MailError::LinkGone
        } else {
            MailError::NothingToDo
        });
    }
    queue::enqueue(&mut tx, scope, KIND, json!({ "message": id })).await?;
    events::write(&mut tx, scope, "message.tried-again", stored.dossier, json!({ "message": id })).await?;
    Ok(tx.commit().await?)
}

pub(super) async fn stored_in(tx: &mut Tx, scope: &Scope, id: Uuid) -> Result<Option<Stored>, StoreError> {
    tx.maybe(sql::ONE, args![scope.tenant, id]).await
}

/// Says of each message who it is for.
async fn address(tx: &mut Tx, scope: &Scope, permit: &Permit, messages: &mut [Stored]) -> Result<(), StoreError> {
    let colleagues = accounts::of(tx, scope.tenant).await?;
    for message in messages {
        if let Some(account) = message.account {
            let found = colleagues.iter().find(|colleague| colleague.id == account);
            message.to = found.map(|colleague| colleague.name.clone()).unwrap_or_default();
        } else if permit.fields.identity {
            let open = |sealed: &String| scope.app.keys.open(scope.tenant, ADDRESS, sealed).ok();
            message.to = message.address_sealed.as_ref().and_then(open).unwrap_or_default();
        }
    }
    Ok(())
}

impl FromRow for Sent {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        sent(&row.text(0)?, row.text(1)?, row.time(2)?)
    }
}

fn sent(outcome: &str, reason: String, at: Timestamp) -> Result<Sent, StoreError> {
    let found = Outcome::ALL.iter().copied().find(|known| known.name() == outcome);
    let outcome = found.ok_or_else(|| StoreError::Shape(format!("no outcome is called {outcome}")))?;
    Ok(Sent { outcome, reason, at })
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let unknown = |what: &str, name: &str| StoreError::Shape(format!("no {what} is called {name}"));
        let (way, template) = (row.text(1)?, row.text(2)?);
        let last = match (row.opt_text(10)?, row.opt_text(11)?, row.opt_time(12)?) {
            (Some(outcome), Some(reason), Some(at)) => Some(sent(&outcome, reason, at)?),
            _ => None,
        };
        Ok(Self {
            id: row.uuid(0)?,
            way: Way::from_name(&way).ok_or_else(|| unknown("way", &way))?,
            template: Template::from_name(&template).ok_or_else(|| unknown("template", &template))?,
            language: Language::from_tag(&row.text(3)?).unwrap_or(Language::Nl),
            values: serde_json::from_str(&row.text(4)?).unwrap_or_default(),
            account: row.opt_uuid(5)?,
            dossier: row.opt_uuid(6)?,
            address_sealed: row.opt_text(7)?,
            link_sealed: row.opt_text(8)?,
            made_at: row.time(9)?,
            last,
            to: String::new(),
        })
    }
}
