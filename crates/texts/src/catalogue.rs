//! Fluent catalogues, one file per room and language; a language is loaded once, when somebody first reads it.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::entries::{Entry, entries};
use crate::language::PerLanguage;
use crate::{Direction, Language};

/// A value inside a text.
#[derive(Debug, Clone)]
pub enum Value {
    Text(String),
    Number(i64),
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<usize> for Value {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

macro_rules! rooms {
    ($($room:literal),+; home: $($language:ident $tag:literal),+ $(,)?) => {
        const FILES: &[(Language, &str, &str)] = &[
            $((Language::Nl, $room, include_str!(concat!("../catalogues/nl/", $room, ".ftl"))),)+
            $((Language::En, $room, include_str!(concat!("../catalogues/en/", $room, ".ftl"))),)+
            $((Language::$language, "home", include_str!(concat!("../catalogues/", $tag, "/home.ftl"))),)+
        ];
    };
}

rooms![
    "web", "access", "dossier", "facts", "worklist", "duties", "connect", "demo", "settings", "plan", "intake",
    "goals", "pip", "week", "circle", "progress", "letters", "remedies", "fines", "handover", "monitor", "mail", "newcomer", "matching", "placement",
    "network";
    home: Nl "nl", En "en", Ar "ar", Ti "ti", Fa "fa", Ps "ps", Tr "tr", Uk "uk", Ru "ru", So "so", Fr "fr", Es "es",
];

/// The texts of one language, from all rooms.
struct Texts {
    bundle: FluentBundle<FluentResource>,
    /// Texts that hold no value, formatted once: a list of a hundred rows asks for a thousand of them.
    fixed: HashMap<String, String>,
}

static TEXTS: PerLanguage<Texts> = PerLanguage::new(Texts::of);

/// The text of a key; the key itself in guillemets when it is missing, which the key check catches.
pub fn text(language: Language, key: &str) -> String {
    let texts = TEXTS.get(language);
    texts.fixed.get(key).cloned().unwrap_or_else(|| texts.format(key, None))
}

/// Is there a text with this key?
pub fn has(key: &str) -> bool {
    TEXTS.get(Language::Nl).bundle.has_message(key)
}

/// The text of a key with values in it.
pub fn text_with(language: Language, key: &str, values: &[(&str, Value)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) => FluentValue::from(*number),
        };
        args.set((*name).to_owned(), value);
    }
    TEXTS.get(language).format(key, Some(&args))
}

/// All keys of a language with the room they stand in.
pub fn keys(language: Language) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for (_, room, source) in FILES.iter().filter(|(of, _, _)| *of == language) {
        for line in source.lines() {
            let key = line.split(" =").next().unwrap_or_default();
            if line.contains(" =") && key.chars().next().is_some_and(|first| first.is_ascii_lowercase()) {
                found.push((*room, key.to_owned()));
            }
        }
    }
    found
}

impl Texts {
    fn of(language: Language) -> Self {
        let locale = language.tag().parse().expect("tags are valid");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Dates and numbers keep their order inside a text that runs the other way.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        let files = || FILES.iter().filter(|(of, _, _)| *of == language).map(|(_, _, text)| *text);
        for file in files() {
            bundle.add_resource_overriding(parsed(file));
        }
        let mut texts = Self { bundle, fixed: HashMap::new() };
        let plain = files().flat_map(entries).filter(|entry| !entry.text.contains('{'));
        let formatted = |entry: Entry| {
            let text = texts.format(&entry.key, None);
            (entry.key, text)
        };
        texts.fixed = plain.map(formatted).collect();
        texts
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(
            || missing(key),
            |pattern| self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned(),
        )
    }
}

fn parsed(file: &str) -> FluentResource {
    FluentResource::try_new(file.to_owned()).unwrap_or_else(|(partial, _)| partial)
}

/// The text of a key as it stands in the catalogue, placeholders and all.
pub fn source(language: Language, key: &str) -> Option<String> {
    let head = format!("{key} =");
    let files = FILES.iter().filter(|(of, _, _)| *of == language);
    let mut lines = files.flat_map(|(_, _, text)| text.lines()).skip_while(|line| !line.starts_with(&head));
    let first = lines.next()?.strip_prefix(&head)?.trim().to_owned();
    let more = lines.take_while(|line| line.starts_with([' ', '\t']) || line.starts_with('}'));
    Some(more.fold(first, |text, line| format!("{text}\n{}", line.trim())))
}

fn missing(key: &str) -> String {
    format!("«{key}»")
}
