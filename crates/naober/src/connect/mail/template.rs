//! The texts there are, each with the keys of its words per way of sending.

macro_rules! templates {
    ($($(#[$meta:meta])* $variant:ident = $name:literal, $subject:literal, $text:literal, $sms:expr;)+) => {
        /// A text of the catalogue that can be sent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Template { $($(#[$meta])* $variant),+ }

        impl Template {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Key of the subject, which is also what lists call the message.
            pub(super) fn subject(self) -> &'static str {
                match self { $(Self::$variant => $subject),+ }
            }

            pub(super) fn text(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// Key of the text message; absent: this is sent by mail only.
            pub(super) fn sms(self) -> Option<&'static str> {
                match self { $(Self::$variant => $sms),+ }
            }
        }
    };
}

templates! {
    /// A first password.
    Invitation = "uitnodiging", "mail-invitation-subject", "mail-invitation-text", None;
    /// Another password.
    PasswordReset = "wachtwoord", "mail-password-subject", "mail-password-text", None;
    /// What is late or due on the own list.
    Worklist = "werklijst", "mail-worklist-subject", "mail-worklist-text", None;
    /// The same of the own tasks.
    Tasks = "taken", "mail-tasks-subject", "mail-tasks-text", None;
    /// Something to read.
    Message = "bericht", "mail-message-subject", "mail-message-text", Some("sms-message");
    /// A letter was sent.
    Letter = "brief", "mail-letter-subject", "mail-letter-text", Some("sms-letter");
    /// A talk or a lesson is near.
    Appointment = "afspraak", "mail-appointment-subject", "mail-appointment-text", Some("sms-appointment");
    /// Two people have not met for a while.
    Quiet = "stil", "mail-quiet-subject", "mail-quiet-text", None;
    /// A volunteer is thanked for what was.
    Thanks = "bedankt", "mail-thanks-subject", "mail-thanks-text", None;
    /// A short code to come in with.
    EntryCode = "inlogcode", "home-mail-code-subject", "home-mail-code-text", None;
    /// Something to read on the own pages, for a newcomer.
    Ready = "klaar", "home-mail-ready-subject", "home-mail-ready-text", None;
    /// Codes go to another address from now on; for the one from before.
    MailWayMoved = "inlogmail-anders", "home-mail-way-subject", "home-mail-way-moved", None;
    /// Codes go nowhere from now on; for the address they went to.
    MailWayEnded = "inlogmail-weg", "home-mail-way-subject", "home-mail-way-ended", None;
}

/// What a message holds that stands nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secret {
    /// A path of this site.
    Link,
    Code,
}

impl Template {
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|template| template.name() == name)
    }

    pub fn secret(self) -> Option<Secret> {
        match self {
            Self::Invitation | Self::PasswordReset => Some(Secret::Link),
            Self::EntryCode => Some(Secret::Code),
            _ => None,
        }
    }
}
