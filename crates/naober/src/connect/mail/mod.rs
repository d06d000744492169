//! Messages to people: put down with the change that causes them, shown as they would be sent, and sent when there is a mail server.
//!
//! A text holds counts and days and nothing that tells who somebody is ([`Filled`] has no place for it): a mail lies about on
//! servers and telephones of others. Without a mail server a message stays where everybody can read it.

mod channel;
mod delivery;
mod links;
mod outbox;
pub mod pages;
pub mod reminders;
mod smtp;
pub(crate) mod sql;
mod template;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{StoreError, Tx, args};
use texts::Language;
use uuid::Uuid;

use super::queue;
use crate::access::Scope;
use crate::dossier::DossierId;
use crate::named::named;

pub use channel::{Channel, Composed, Mail, Sms};
pub(super) use delivery::deliver;
pub use delivery::{KIND, Undelivered};
pub use links::invite;
pub use outbox::{MailError, Outcome, Page, Sent, Stored, again, find, list};
pub use smtp::{NotSent, Smtp, check};
pub use template::{Secret, Template};

/// An address that mail can go to, as it is kept and compared.
pub fn address(typed: &str) -> Option<String> {
    let plain = typed.trim().to_lowercase();
    (plain.len() <= LONGEST && plain.parse::<lettre::Address>().is_ok()).then_some(plain)
}

/// Longest address that mail servers take (RFC 5321).
const LONGEST: usize = 254;
/// Name of the sealed fields.
const ADDRESS: &str = "outbox-address";
const LINK: &str = "outbox-link";

/// Who a message is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// A colleague, at the address the account has when it is sent.
    Colleague(Uuid),
    /// The person of a dossier, at an address that was given for this.
    Person { dossier: DossierId, address: String, language: Language },
}

named! {
    /// By which way.
    pub enum Way {
        Mail = "mail",
        /// There is no sender of text messages: they are put down and shown.
        Sms = "sms",
    }
}

/// What may be filled into a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Filled {
    Count(i64),
    Day(jiff::civil::Date),
}

/// Names of places in a text and what stands there.
pub type Values = BTreeMap<String, Filled>;

/// A message to put down.
#[derive(Debug, Clone)]
pub struct NewMessage {
    pub to: Recipient,
    pub way: Way,
    pub template: Template,
    pub values: Values,
    /// A link or a code that opens something for whoever has it. It stands in the message alone.
    pub secret: Option<String>,
    /// The language of the text; absent: Dutch, or what the recipient chose.
    pub language: Option<Language>,
    /// What was put down under this key before is not put down again.
    pub once: Option<String>,
    /// It does not go out before this moment.
    pub not_before: Option<Timestamp>,
}

impl NewMessage {
    pub fn mail(to: Recipient, template: Template) -> Self {
        Self {
            to,
            way: Way::Mail,
            template,
            values: Values::new(),
            secret: None,
            language: None,
            once: None,
            not_before: None,
        }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: Filled) -> Self {
        self.values.insert(name.to_owned(), value);
        self
    }

    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

/// Puts a mail without values down in the caller's transaction: it exists if and only if the change does.
///
/// # Errors
/// [`StoreError`]
pub async fn send_in(
    tx: &mut Tx,
    scope: &Scope,
    to: Recipient,
    template: Template,
) -> Result<Option<Uuid>, StoreError> {
    put_in(tx, scope, NewMessage::mail(to, template)).await
}

/// The same for any message; nothing when it was put down before.
///
/// # Errors
/// [`StoreError`]
pub async fn put_in(tx: &mut Tx, scope: &Scope, message: NewMessage) -> Result<Option<Uuid>, StoreError> {
    let id = scope.new_id();
    let keys = &scope.app.keys;
    let seal = |field: &str, text: &str| keys.seal(scope.tenant, field, text);
    let (account, dossier, address, spoken) = match &message.to {
        Recipient::Colleague(account) => (Some(*account), None, None, Language::Nl),
        Recipient::Person { dossier, address, language } => {
            (None, Some(dossier.0), Some(seal(ADDRESS, address.trim())), *language)
        }
    };
    let language = message.language.unwrap_or(spoken);
    let row = args![
        scope.tenant,
        id,
        message.once.unwrap_or_else(|| id.to_string()),
        message.way.name(),
        message.template.name(),
        language.tag(),
        json!(message.values).to_string(),
        account,
        dossier,
        address,
        message.secret.as_deref().map(|secret| seal(LINK, secret)),
        scope.now
    ];
    if tx.run(sql::PUT, row).await? == 0 {
        return Ok(None);
    }
    if message.way == Way::Mail {
        let due = message.not_before.map_or(scope.now, |moment| moment.max(scope.now));
        queue::enqueue_for(tx, scope, KIND, json!({ "message": id }), due).await?;
    }
    Ok(Some(id))
}

#[cfg(test)]
pub(crate) mod tests;
