//! The questions of a form as a template draws them, and answers that could not be used as mistakes at their field.

use uuid::Uuid;

use super::facts::fact_line;
use super::forms::{Choices, Draft, Field, Input, KindForm, Wrong};
use crate::dossier::DossierView;
use crate::web::{Choice, Mistakes, Words};

/// One question as it is drawn.
#[derive(Debug, Clone)]
pub(super) struct Question {
    pub name: &'static str,
    /// Key of the question.
    pub label: String,
    pub hint: &'static str,
    pub draw: Draw,
    pub value: String,
    pub choices: Vec<Choice>,
    pub checked: bool,
    pub required: bool,
}

impl Question {
    /// The list of known names to choose from, if there is one.
    pub fn list(&self) -> &'static str {
        if self.name == "aanbieder" { "aanbieders" } else { "" }
    }
}

/// With which part of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Draw {
    Text,
    Date,
    Number,
    Select,
    Radios,
    Checkboxes,
    Checkbox,
}

/// Lists up to this long are shown whole; longer ones fold.
const WHOLE: usize = 6;

/// The questions of a form with what was typed in them.
pub(super) fn questions(words: Words, form: &KindForm, draft: &Draft, view: &DossierView) -> Vec<Question> {
    form.fields.iter().map(|field| question(words, field, draft, view)).collect()
}

fn question(words: Words, field: &Field, draft: &Draft, view: &DossierView) -> Question {
    let value = draft.get(field.name).to_owned();
    let (draw, choices) = match field.input {
        Input::Date => (Draw::Date, Vec::new()),
        Input::Hours | Input::Whole => (Draw::Number, Vec::new()),
        Input::Text | Input::Municipality => (Draw::Text, Vec::new()),
        Input::Choice(list) if field.required && list.values.len() <= WHOLE => {
            (Draw::Radios, listed(words, list, field, draft))
        }
        Input::Choice(list) => (Draw::Select, with_none(words, listed(words, list, field, draft), &value)),
        Input::Many(list) => (Draw::Checkboxes, listed(words, list, field, draft)),
        Input::YesNo => (Draw::Radios, yes_no(words, &value, false)),
        Input::Maybe => (Draw::Radios, yes_no(words, &value, true)),
        Input::Fact(kind) => (Draw::Select, with_none(words, facts(words, kind, view, &value), &value)),
        Input::Flag | Input::FlagYes => (Draw::Checkbox, Vec::new()),
    };
    let optional = !field.required && matches!(draw, Draw::Text | Draw::Date | Draw::Number | Draw::Select);
    Question {
        name: field.name,
        label: field.label_key(),
        hint: if field.input == Input::Municipality {
            "field-gemeente-hint"
        } else if optional {
            "optional-hint"
        } else {
            ""
        },
        draw,
        checked: !matches!(value.as_str(), "" | "nee"),
        value,
        choices,
        required: field.required,
    }
}

fn listed(words: Words, list: Choices, field: &Field, draft: &Draft) -> Vec<Choice> {
    let one = |value: &&str| Choice::new(value, words.t(&list.key(value)), draft.holds(field.name, value));
    list.values.iter().map(one).collect()
}

fn with_none(words: Words, mut choices: Vec<Choice>, value: &str) -> Vec<Choice> {
    choices.insert(0, Choice::new("", words.t("choice-none"), value.is_empty()));
    choices
}

fn yes_no(words: Words, value: &str, maybe: bool) -> Vec<Choice> {
    let mut choices = vec![
        Choice::new("ja", words.t("choice-yes"), value == "ja"),
        Choice::new("nee", words.t("choice-no"), value == "nee"),
    ];
    if maybe {
        choices.push(Choice::new("", words.t("choice-unknown"), value.is_empty()));
    }
    choices
}

fn facts(words: Words, kind: &str, view: &DossierView, value: &str) -> Vec<Choice> {
    let chosen = Uuid::parse_str(value).ok();
    let of_kind =
        view.facts.iter().filter(|recorded| recorded.fact.kind.name() == kind && recorded.corrected_by.is_none());
    of_kind
        .map(|recorded| {
            let fact = &recorded.fact;
            Choice::new(&fact.id.to_string(), fact_line(words, fact), chosen == Some(fact.id))
        })
        .collect()
}

/// What could not be used, at its field.
pub(super) fn mistakes(wrong: &[Wrong]) -> Mistakes {
    let mut mistakes = Mistakes::none();
    wrong.iter().for_each(|wrong| mistakes.add(wrong.field, wrong.key));
    mistakes
}
