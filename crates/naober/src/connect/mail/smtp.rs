//! The mail server: settings checked at the start, and one message handed over with a limit to the waiting.

use std::time::Duration;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use uuid::Uuid;

use super::Composed;
use crate::config::Config;

/// How long a mail server may take for one message.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail server to hand messages to.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    patience: Duration,
}

/// Why a message was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSent {
    /// What the server said, for who reads the outbox. It may name the address.
    pub reason: String,
    /// The same without anything about anybody, for the log.
    pub code: String,
    /// Trying again has no sense.
    pub for_good: bool,
}

/// Are the settings for mail usable together?
///
/// # Errors
/// One sentence that says what to do.
pub fn check(config: &Config) -> Result<(), String> {
    Smtp::of(config).map(drop)
}

impl Smtp {
    /// The server of the settings, if mail is on.
    ///
    /// # Errors
    /// One sentence that says what is wrong with the settings.
    pub fn of(config: &Config) -> Result<Option<Self>, String> {
        let Some(url) = config.smtp_url.as_deref().filter(|_| config.sends_mail()) else { return Ok(None) };
        let from = config.mail_from.as_deref().ok_or("mail needs a sender: set NAOBER_MAIL_FROM")?;
        let from: Mailbox = from.parse().map_err(|_| "NAOBER_MAIL_FROM is not an e-mail address".to_owned())?;
        if config.public_url.is_none() {
            return Err("links in mail need the address of the site: set NAOBER_PUBLIC_URL".to_owned());
        }
        if is_open(url) {
            let text = "NAOBER_SMTP_URL would send mail that others can read: use smtps://…, or smtp://…?tls=required";
            return Err(text.to_owned());
        }
        // The URL may hold a password, so nothing of it is told.
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| "NAOBER_SMTP_URL is not the address of a mail server".to_owned())?;
        Ok(Some(Self { transport: builder.build(), from, patience: PATIENCE }))
    }

    /// The same server with another limit to the waiting.
    #[must_use]
    pub fn waiting(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Hands one message over. Its number is made of `id`: who gets it twice can see that it is the same.
    ///
    /// # Errors
    /// [`NotSent`] with the reason.
    pub async fn send(&self, id: Uuid, to: &str, text: &Composed) -> Result<(), NotSent> {
        let message = self.message(id, to, text).map_err(|error| NotSent::for_good(error, "not an address"))?;
        match tokio::time::timeout(self.patience, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(NotSent::of(&error)),
            Err(_) => Err(NotSent {
                reason: "the mail server did not answer in time".to_owned(),
                code: "timeout".to_owned(),
                for_good: false,
            }),
        }
    }

    fn message(&self, id: Uuid, to: &str, text: &Composed) -> Result<Message, String> {
        let to: Mailbox = to.parse().map_err(|_| "this is not an e-mail address".to_owned())?;
        let number = format!("<{}@{}>", id.simple(), self.from.email.domain());
        let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
        Message::builder()
            .from(self.from.clone())
            .to(to)
            .message_id(Some(number))
            .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
            .subject(text.subject.clone().unwrap_or_default())
            .header(ContentType::TEXT_PLAIN)
            .body(text.body.clone())
            .map_err(|error| error.to_string())
    }
}

impl NotSent {
    fn for_good(reason: String, code: &str) -> Self {
        Self { reason, code: code.to_owned(), for_good: true }
    }

    fn of(error: &lettre::transport::smtp::Error) -> Self {
        let code = match error.status() {
            Some(status) => status.to_string(),
            None if error.is_tls() => "tls".to_owned(),
            None if error.is_response() => "answer".to_owned(),
            None => "connection".to_owned(),
        };
        Self { reason: error.to_string(), code, for_good: error.is_permanent() }
    }
}

/// Mail would go over the net as it is. On this machine nobody else reads along.
fn is_open(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("smtp://").filter(|rest| !rest.contains("tls=required")) else { return false };
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    !matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}
