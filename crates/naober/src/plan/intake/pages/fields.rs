//! The questions of a subject as fields of a form: drawn, filled with what is known, and read back.

use crate::dossier::DossierView;
use crate::dossier::pages::{LANGUAGES, languages};
use crate::plan::OwnWords;
use crate::plan::intake::answers::{Answer, Given};
use crate::plan::intake::known::{Known, of_answer, prefilled, told};
use crate::plan::intake::table::{Ask, KNOWN_BY, LEVELS, Question, Subject, YES_NO, option_key};
use crate::web::{Choice, Entries, LINE, Mistakes, TEXT, Words};

/// How a field is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Draw {
    Line,
    Number,
    Text,
    /// A text with its language beside it.
    Words,
    Radios,
    Checkboxes,
    /// A level with how it is known beside it.
    Level,
}

/// One question on the page.
pub(super) struct Field {
    pub name: &'static str,
    pub label: String,
    pub hint: String,
    pub draw: Draw,
    pub value: String,
    pub options: Vec<Choice>,
    /// The field beside it: the language of own words, or how a level is known.
    pub beside: String,
    pub beside_options: Vec<Choice>,
    /// Known from elsewhere, as long as nobody answered here.
    pub known: Option<Known>,
    /// Who answered last, and when.
    pub given: String,
    pub earlier: Vec<Earlier>,
}

/// An answer that was given before.
pub(super) struct Earlier {
    pub words: OwnWords,
    pub by: String,
}

impl Field {
    pub fn of(words: Words, view: &DossierView, question: &Question, trail: &[Answer], typed: &Entries) -> Self {
        let mine: Vec<&Answer> = trail.iter().filter(|answer| answer.question == question.id).collect();
        let beside = beside(question);
        let chosen = typed.text(&beside);
        let option = |option: &&str| {
            Choice::new(option, words.t(&option_key(option)), typed.all(question.id).any(|value| value == *option))
        };
        let options = match question.ask {
            Ask::One(options) | Ask::Several(options) => options.iter().map(option).collect(),
            Ask::YesNo => YES_NO.iter().map(option).collect(),
            Ask::Level => levels(words, typed.text(question.id)),
            _ => Vec::new(),
        };
        let beside_options = match question.ask {
            Ask::Words => languages(words, chosen, LANGUAGES),
            Ask::Level => known_by(words, chosen),
            _ => Vec::new(),
        };
        let before = mine.iter().rev().skip(1).map(|answer| earlier(words, question, answer));
        Self {
            name: question.id,
            label: question.label(),
            hint: question.hint(),
            draw: draw(question.ask),
            value: typed.text(question.id).to_owned(),
            options,
            beside,
            beside_options,
            known: prefilled(words, view, question).filter(|_| mine.is_empty()),
            given: mine.last().map(|answer| of_answer(words, &answer.by, answer.at)).unwrap_or_default(),
            earlier: before.collect(),
        }
    }
}

/// What is known, as it would be typed.
pub(super) fn filled(words: Words, view: &DossierView, subject: &Subject, answers: &[Answer]) -> Entries {
    let reads = view.person.language.clone().unwrap_or_default();
    let mut pairs: Vec<(String, String)> = Vec::new();
    for question in subject.questions {
        let answer = answers.iter().find(|answer| answer.question == question.id);
        let value = match answer {
            Some(answer) => answer.value.clone(),
            None => prefilled(words, view, question).and_then(|known| known.value).unwrap_or_default(),
        };
        match question.ask {
            Ask::Several(_) => pairs.extend(value.split(' ').map(|one| (question.id.to_owned(), one.to_owned()))),
            _ => pairs.push((question.id.to_owned(), value)),
        }
        let beside_value = match (question.ask, answer) {
            (Ask::Words, Some(answer)) => answer.language.clone().unwrap_or_default(),
            (Ask::Words, None) => reads.clone(),
            (_, Some(answer)) => answer.known_by.clone().unwrap_or_default(),
            (_, None) => String::new(),
        };
        pairs.push((beside(question), beside_value));
    }
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Entries::new(&pairs)
}

/// Reads the answers; every mistake at its field. A choice that was not sent leaves what is there.
pub(super) fn read(subject: &Subject, typed: &Entries, mistakes: &mut Mistakes) -> Vec<Given> {
    let mut all = Vec::new();
    for question in subject.questions {
        let name = question.id;
        let chosen = typed.text(&beside(question));
        let mut given = Given { question: name, value: String::new(), language: None, known_by: None };
        match question.ask {
            Ask::Line => given.value = typed.optional(name, LINE, mistakes).unwrap_or_default(),
            Ask::Text => given.value = typed.optional(name, TEXT, mistakes).unwrap_or_default(),
            Ask::Words => {
                given.value = typed.optional(name, TEXT, mistakes).unwrap_or_default();
                let tag = LANGUAGES.iter().find(|tag| **tag == chosen && !given.value.is_empty());
                given.language = tag.map(|tag| (*tag).to_owned());
            }
            Ask::Number(most) => {
                given.value =
                    typed.number(name, 0, most, mistakes).map(|number| number.to_string()).unwrap_or_default();
            }
            Ask::One(options) => given.value = one(typed, name, options, mistakes),
            Ask::YesNo => given.value = one(typed, name, YES_NO, mistakes),
            Ask::Several(options) => {
                let ticked: Vec<&str> =
                    options.iter().copied().filter(|option| typed.all(name).any(|value| value == *option)).collect();
                given.value = ticked.join(" ");
            }
            Ask::Level => {
                given.value = one(typed, name, LEVELS, mistakes);
                given.known_by = KNOWN_BY.iter().find(|by| **by == chosen).map(|by| (*by).to_owned());
                if given.value.is_empty() {
                    given.known_by = None;
                } else if given.known_by.is_none() {
                    mistakes.add(name, "intake-wrong-known-by");
                }
            }
        }
        let left_alone = given.value.is_empty() && matches!(question.ask, Ask::One(_) | Ask::YesNo);
        if !left_alone {
            all.push(given);
        }
    }
    all
}

fn one(typed: &Entries, name: &str, options: &[&str], mistakes: &mut Mistakes) -> String {
    let value = typed.text(name);
    if !value.is_empty() && !options.contains(&value) {
        mistakes.add(name, "wrong-choice");
    }
    value.to_owned()
}

/// The name of the field beside a question.
fn beside(question: &Question) -> String {
    let what = if question.ask == Ask::Level { "bron" } else { "in-taal" };
    format!("{}-{what}", question.id)
}

fn draw(ask: Ask) -> Draw {
    match ask {
        Ask::Line => Draw::Line,
        Ask::Number(_) => Draw::Number,
        Ask::Text => Draw::Text,
        Ask::Words => Draw::Words,
        Ask::One(_) | Ask::YesNo => Draw::Radios,
        Ask::Several(_) => Draw::Checkboxes,
        Ask::Level => Draw::Level,
    }
}

/// The levels to choose from.
pub(in crate::plan) fn levels(words: Words, chosen: &str) -> Vec<Choice> {
    let none = Choice::new("", words.t("choice-none"), chosen.is_empty());
    let all = LEVELS.iter().map(|level| Choice::new(level, words.t(&format!("level-{level}")), chosen == *level));
    std::iter::once(none).chain(all).collect()
}

/// The ways in which a level can be known.
pub(in crate::plan) fn known_by(words: Words, chosen: &str) -> Vec<Choice> {
    let none = Choice::new("", words.t("choice-none"), chosen.is_empty());
    let all = KNOWN_BY.iter().map(|by| Choice::new(by, words.t(&format!("known-by-{by}")), chosen == *by));
    std::iter::once(none).chain(all).collect()
}

fn earlier(words: Words, question: &Question, answer: &Answer) -> Earlier {
    let (text, language) = if answer.value.is_empty() {
        (words.t("intake-taken-back"), words.language.tag().to_owned())
    } else {
        (told(words, question, answer), answer.language.clone().unwrap_or_default())
    };
    Earlier { words: OwnWords { text, language }, by: of_answer(words, &answer.by, answer.at) }
}
