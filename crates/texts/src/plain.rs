//! Plain words for the person a letter is about, in the languages that letters speak beside Dutch. The pages of newcomers have
//! catalogues of their own; these few stand in letters, which staff send from pages in another language.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use crate::{Direction, Language, Value};

/// The languages of letters, as BCP 47 tags. Dutch first.
pub const PLAIN: &[&str] = &["nl", "en", "ar", "ti", "fa", "ps", "tr", "uk", "ru", "so", "fr", "es"];

const FILES: &[(&str, &str)] = &[
    ("nl", include_str!("../catalogues/plain/nl.ftl")),
    ("en", include_str!("../catalogues/plain/en.ftl")),
    ("ar", include_str!("../catalogues/plain/ar.ftl")),
    ("ti", include_str!("../catalogues/plain/ti.ftl")),
    ("fa", include_str!("../catalogues/plain/fa.ftl")),
    ("ps", include_str!("../catalogues/plain/ps.ftl")),
    ("tr", include_str!("../catalogues/plain/tr.ftl")),
    ("uk", include_str!("../catalogues/plain/uk.ftl")),
    ("ru", include_str!("../catalogues/plain/ru.ftl")),
    ("so", include_str!("../catalogues/plain/so.ftl")),
    ("fr", include_str!("../catalogues/plain/fr.ftl")),
    ("es", include_str!("../catalogues/plain/es.ftl")),
];

static BUNDLES: LazyLock<HashMap<&'static str, FluentBundle<FluentResource>>> = LazyLock::new(|| {
    let bundle = |tag: &str, source: &str| {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("tags are valid")]);
        // Dates and numbers keep their order inside a text that runs the other way.
        bundle.set_use_isolating(Language::from_tag(tag).is_some_and(|one| one.direction() == Direction::RightToLeft));
        bundle
            .add_resource_overriding(FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial));
        bundle
    };
    FILES.iter().map(|(tag, source)| (*tag, bundle(tag, source))).collect()
});

/// A text for the person, in a language of [`PLAIN`]; Dutch for any other.
pub fn plain(tag: &str, key: &str, values: &[(&str, Value)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) => FluentValue::from(*number),
        };
        args.set((*name).to_owned(), value);
    }
    let said = |tag: &str| {
        let bundle = BUNDLES.get(tag)?;
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    };
    said(tag).or_else(|| said("nl")).unwrap_or_else(|| format!("«{key}»"))
}

/// A date with the month in words.
pub fn plain_date(tag: &str, date: Date) -> String {
    format!("{} {} {}", date.day(), plain(tag, &format!("month-{}", date.month()), &[]), date.year())
}

/// The keys of a language with their texts as they stand in the catalogue.
pub fn plain_keys(tag: &str) -> Vec<(String, String)> {
    let source = FILES.iter().find(|(of, _)| *of == tag).map_or("", |(_, source)| *source);
    let lines = source.lines().filter_map(|line| line.split_once(" = "));
    lines.map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}
