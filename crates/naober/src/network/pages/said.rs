//! Cards and reasons in the words of staff pages.

use texts::Language;

use crate::network::choices::Listed;
use crate::network::{Card, Place, Shared};
use crate::web::{Frame, Words};

/// A label and what stands behind it.
pub(super) type Line = (&'static str, String);

/// A card, line by line, without the name.
pub(super) fn card(words: Words, card: &Card, places: &[Place]) -> Vec<Line> {
    let mut lines = vec![
        ("follow-what", list(words, "aim", &card.aims)),
        ("network-languages", languages(words, &card.languages)),
        ("network-interests", list(words, "interest", &card.interests)),
        ("network-times", times(words, card)),
    ];
    lines.extend(card.place_name(places).map(|name| ("network-place", name.to_owned())));
    lines.retain(|(_, text)| !text.is_empty());
    lines
}

/// What two have in common.
pub(super) fn shared(words: Words, shared: &Shared) -> Vec<Line> {
    let mut lines = vec![
        ("network-both-aims", list(words, "aim", &shared.aims)),
        ("network-both-languages", languages(words, &shared.languages)),
        ("network-both-interests", list(words, "interest", &shared.interests)),
        ("network-both-times", both_times(words, shared)),
    ];
    lines.retain(|(_, text)| !text.is_empty());
    lines
}

/// A word of one of the lists.
pub(super) fn one(words: Words, list: &str, name: &str) -> String {
    match list {
        "day" => words.t(&format!("weekday-{name}")),
        _ => words.t(&format!("network-{list}-{name}")),
    }
}

pub(super) fn language(words: Words, language: Language) -> String {
    words.t(&format!("language-{}", language.tag()))
}

/// The first name; who took the card back has none.
pub(super) fn name(frame: &Frame, first_name: &str) -> String {
    if first_name.is_empty() { frame.t("network-nameless") } else { first_name.to_owned() }
}

/// The same inside a sentence: a name keeps to its own direction.
pub(super) fn name_within(frame: &Frame, first_name: &str) -> String {
    format!("\u{2068}{}\u{2069}", name(frame, first_name))
}

/// Hours and half hours.
pub(super) fn minutes(words: Words, minutes: i64) -> String {
    let half = if minutes % 60 >= 30 { "½" } else { "" };
    let whole = match minutes / 60 {
        0 if !half.is_empty() => String::new(),
        hours => hours.to_string(),
    };
    words.t1("network-hours", "hours", format!("{whole}{half}"))
}

fn times(words: Words, card: &Card) -> String {
    let (days, parts) = (list(words, "day", &card.days), list(words, "part", &card.parts));
    if days.is_empty() || parts.is_empty() { String::new() } else { format!("{days} ({parts})") }
}

fn both_times(words: Words, shared: &Shared) -> String {
    let (days, parts) = (list(words, "day", &shared.days), list(words, "part", &shared.parts));
    if days.is_empty() || parts.is_empty() { String::new() } else { format!("{days} ({parts})") }
}

fn list<T: Listed>(words: Words, name: &str, all: &[T]) -> String {
    all.iter().map(|item| one(words, name, item.name())).collect::<Vec<_>>().join(", ")
}

fn languages(words: Words, all: &[Language]) -> String {
    all.iter().map(|one| language(words, *one)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::{Aim, Interest, Part};

    #[test]
    fn every_word_of_the_lists_exists_for_staff_and_for_newcomers() {
        fn keys<T: Listed>(list: &str) -> Vec<String> {
            let of = |one: &T| [format!("network-{list}-{}", one.name()), format!("home-buddy-{list}-{}", one.name())];
            T::ALL.iter().flat_map(of).collect()
        }
        let keys = [keys::<Interest>("interest"), keys::<Aim>("aim"), keys::<Part>("part")].concat();
        let missing: Vec<&String> = keys.iter().filter(|key| !texts::has(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
