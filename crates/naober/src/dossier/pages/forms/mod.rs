//! Small forms, one per kind of fact: which fields there are, and how what was typed becomes a fact.

mod choices;
mod draft;
mod input;
mod table;
mod table_late;
#[cfg(test)]
mod tests;

pub(crate) use draft::typed_date;
pub(super) use draft::{Draft, Ready, Wrong};
pub(crate) use input::hours_typed;
pub(super) use input::whole_typed;
pub(super) use table::{form_of, groups, likely_next};

/// The form of one kind of fact.
#[derive(Debug, Clone, Copy)]
pub(super) struct KindForm {
    /// Name of the kind.
    pub kind: &'static str,
    /// Which day is asked; ends the key `day-…`.
    pub day: &'static str,
    pub fields: &'static [Field],
}

/// One question of a form.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    /// Name in the payload.
    pub name: &'static str,
    /// Ends the keys `field-…` and `field-…-hint`.
    pub label: &'static str,
    pub input: Input,
    pub required: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Input {
    Date,
    /// Decimal hours, with a comma or a point.
    Hours,
    Whole,
    Text,
    /// CBS code of a municipality.
    Municipality,
    /// Another fact of this dossier of the named kind.
    Fact(&'static str),
    Choice(Choices),
    Many(Choices),
    /// A box to tick; not ticked means no.
    Flag,
    /// A box that stands ticked until someone takes it away.
    FlagYes,
    /// Yes or no, and it must be said.
    YesNo,
    /// Yes, no, or not known.
    Maybe,
}

/// A closed list of answers; the keys are `choice-<set>-<value>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choices {
    pub set: &'static str,
    pub values: &'static [&'static str],
}

impl Field {
    const fn need(name: &'static str, input: Input) -> Self {
        Self { name, label: name, input, required: true }
    }

    const fn may(name: &'static str, input: Input) -> Self {
        Self { name, label: name, input, required: false }
    }

    /// Asks under another label than its name.
    const fn as_label(mut self, label: &'static str) -> Self {
        self.label = label;
        self
    }

    /// Key of the question.
    pub fn label_key(&self) -> String {
        format!("field-{}", self.label.replace('_', "-"))
    }
}

impl Choices {
    /// Key of one answer.
    pub fn key(&self, value: &str) -> String {
        format!("choice-{}-{}", self.set, value.to_lowercase())
    }
}

/// Key of a subject's name.
pub(super) fn subject_key(subject: wi2021::facts::Subject) -> String {
    let name = serde_json::to_value(subject).ok().and_then(|name| name.as_str().map(str::to_owned));
    format!("subject-{}", name.unwrap_or_default())
}
