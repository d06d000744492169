//! Which translations someone who grew up with the language has read: each with the Dutch it was read against, so that a change on
//! either side makes it unread again.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::Language;
use crate::entries::{Entry, entries};

macro_rules! files {
    ($($language:ident $tag:literal),+ $(,)?) => {
        const FILES: &[Files] = &[$(Files {
            language: Language::$language,
            home: include_str!(concat!("../catalogues/", $tag, "/home.ftl")),
            letters: include_str!(concat!("../catalogues/plain/", $tag, ".ftl")),
            reviewed: include_str!(concat!("../catalogues/", $tag, "/reviewed.txt")),
        }),+];
    };
}

/// What translators work on, in one language: the newcomer's pages and the plain words in letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Files {
    pub language: Language,
    pub home: &'static str,
    pub letters: &'static str,
    pub reviewed: &'static str,
}

files![
    Nl "nl", En "en", Ar "ar", Ti "ti", Fa "fa", Ps "ps", Tr "tr", Uk "uk", Ru "ru", So "so", Fr "fr", Es "es",
];

static CHECKED: LazyLock<HashSet<Language>> = LazyLock::new(|| {
    let checked =
        |language: &Language| of(*language).is_some_and(|files| unread(files.home, files.reviewed).is_empty());
    Language::ALL.iter().copied().filter(checked).collect()
});

pub(crate) fn of(language: Language) -> Option<&'static Files> {
    FILES.iter().find(|files| files.language == language)
}

/// Someone who grew up with the language has read all its texts on the newcomer's pages. Dutch is what they are read against.
pub(crate) fn is_checked(language: Language) -> bool {
    language == Language::Nl || CHECKED.contains(&language)
}

/// The keys that nobody who grew up with the language has read, as they are now.
pub fn unreviewed(language: Language) -> Vec<String> {
    let Some(files) = of(language).filter(|_| language != Language::Nl) else { return Vec::new() };
    [files.home, files.letters].into_iter().flat_map(|catalogue| unread(catalogue, files.reviewed)).collect()
}

/// The keys that stand in Dutch and not in this language.
pub fn missing(language: Language) -> Vec<String> {
    let own: HashSet<String> = of(language)
        .into_iter()
        .flat_map(|files| [entries(files.home), entries(files.letters)].concat())
        .map(|entry| entry.key)
        .collect();
    let mut missing: Vec<String> = dutch().into_keys().filter(|key| !own.contains(key)).collect();
    missing.sort();
    missing
}

fn unread(catalogue: &str, reviewed: &str) -> Vec<String> {
    let (dutch, read) = (dutch(), marks(reviewed));
    let unread = entries(catalogue).into_iter().filter(|entry| {
        let mark = dutch.get(&entry.key).map(|dutch| mark(dutch, &entry.text));
        mark.is_none() || read.get(entry.key.as_str()) != mark.as_deref().as_ref()
    });
    unread.map(|entry| entry.key).collect()
}

/// All Dutch texts by their key.
pub(crate) fn dutch() -> HashMap<String, String> {
    let files = of(Language::Nl).into_iter().flat_map(|files| [files.home, files.letters]);
    files.flat_map(entries).map(|Entry { key, text }| (key, text)).collect()
}

/// What stands in a file of marks.
pub(crate) fn marks(reviewed: &str) -> HashMap<&str, &str> {
    reviewed.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')).collect()
}

/// A short mark of a text beside its Dutch (FNV-1a): it guards against oversight, not against intent.
pub(crate) fn mark(dutch: &str, text: &str) -> String {
    let bytes = dutch.bytes().chain([0]).chain(text.bytes());
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_in_the_dutch_or_in_the_translation_makes_a_text_unread_again() {
        let dutch = &dutch()["home-menu"];
        let catalogue = "home-menu = القائمة\n";
        let read = format!("# who\nhome-menu {}\n", mark(dutch, "القائمة"));
        assert!(unread(catalogue, &read).is_empty());
        assert_eq!(unread("home-menu = قائمة\n", &read), ["home-menu"]);
        let older = format!("home-menu {}\n", mark("Keuze", "القائمة"));
        assert_eq!(unread(catalogue, &older), ["home-menu"]);
        assert_eq!(unread(catalogue, ""), ["home-menu"]);
    }
}
