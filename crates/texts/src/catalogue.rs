//! Fluent catalogues, one file per room and language, loaded once.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

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
    "goals", "pip", "week", "circle", "progress", "letters", "remedies", "fines", "handover", "monitor", "mail", "newcomer", "matching", "placement";
    home: Nl "nl", En "en", Ar "ar", Ti "ti", Fa "fa", Ps "ps", Tr "tr", Uk "uk", Ru "ru", So "so", Fr "fr", Es "es",
];

static BUNDLES: LazyLock<HashMap<Language, FluentBundle<FluentResource>>> = LazyLock::new(load);
/// Texts that hold no value, formatted once: a list of a hundred rows asks for a thousand of them.
static FIXED: LazyLock<HashMap<Language, HashMap<String, String>>> = LazyLock::new(fixed);

/// The text of a key; the key itself in guillemets when it is missing, which the key check catches.
pub fn text(language: Language, key: &str) -> String {
    let known = FIXED.get(&language).and_then(|texts| texts.get(key));
    known.cloned().unwrap_or_else(|| format(language, key, None))
}

/// Is there a text with this key?
pub fn has(key: &str) -> bool {
    BUNDLES.get(&Language::Nl).is_some_and(|bundle| bundle.has_message(key))
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
    format(language, key, Some(&args))
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

fn format(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> String {
    let Some(bundle) = BUNDLES.get(&language) else { return missing(key) };
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { return missing(key) };
    bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
}

fn fixed() -> HashMap<Language, HashMap<String, String>> {
    let of = |language: Language| {
        let plain = |key: &String| !source(language, key).is_some_and(|text| text.contains('{'));
        let texts = keys(language).into_iter().map(|(_, key)| key).filter(plain);
        texts.map(|key| (key.clone(), format(language, &key, None))).collect()
    };
    Language::ALL.iter().map(|language| (*language, of(*language))).collect()
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

fn load() -> HashMap<Language, FluentBundle<FluentResource>> {
    let mut bundles = HashMap::new();
    for language in Language::ALL {
        let locale = language.tag().parse().expect("tags are valid");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Dates and numbers keep their order inside a text that runs the other way.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        for (_, _, source) in FILES.iter().filter(|(of, _, _)| of == language) {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        bundles.insert(*language, bundle);
    }
    bundles
}
