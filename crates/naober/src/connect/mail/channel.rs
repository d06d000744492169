//! The ways a message can go: each makes its own text of it.

use texts::{Language, Value};

use super::{Filled, Template, Values, Way};
use crate::web::Words;

/// A message in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// Text messages have none.
    pub subject: Option<String>,
    pub body: String,
}

/// A way to send.
pub trait Channel {
    /// The text as it goes out; nothing when this template does not go this way. `secret` is what stands in the place of its link or code.
    fn compose(
        &self,
        template: Template,
        language: Language,
        values: &Values,
        site: &str,
        secret: &str,
    ) -> Option<Composed>;
}

/// By mail.
pub struct Mail;

/// By text message. Nobody sends these yet; they are put down and shown.
pub struct Sms;

impl Channel for Mail {
    fn compose(
        &self,
        template: Template,
        language: Language,
        values: &Values,
        site: &str,
        secret: &str,
    ) -> Option<Composed> {
        let words = Words::new(language);
        let values = filled(words, values, site, secret);
        Some(Composed {
            subject: Some(words.tn(template.subject(), &values)),
            body: format!("{}\n\n{}\n", words.tn(template.text(), &values), words.t("mail-foot")),
        })
    }
}

impl Channel for Sms {
    fn compose(
        &self,
        template: Template,
        language: Language,
        values: &Values,
        site: &str,
        secret: &str,
    ) -> Option<Composed> {
        let words = Words::new(language);
        let body = words.tn(template.sms()?, &filled(words, values, site, secret));
        Some(Composed { subject: None, body })
    }
}

impl Way {
    /// The text as it goes out this way.
    pub fn compose(
        self,
        template: Template,
        language: Language,
        values: &Values,
        site: &str,
        secret: &str,
    ) -> Option<Composed> {
        match self {
            Self::Mail => Mail.compose(template, language, values, site, secret),
            Self::Sms => Sms.compose(template, language, values, site, secret),
        }
    }
}

fn filled<'v>(words: Words, values: &'v Values, site: &str, secret: &str) -> Vec<(&'v str, Value)> {
    let mut all: Vec<(&str, Value)> = values
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Filled::Count(count) => Value::Number(*count),
                Filled::Day(day) => Value::Text(words.date(day)),
            };
            (name.as_str(), value)
        })
        .collect();
    all.push(("site", site.into()));
    all.push(("link", secret.into()));
    all.push(("code", secret.into()));
    all
}
