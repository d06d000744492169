//! The phrases of the explanations and the names of the rules, per language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{LawError, RuleId};
use crate::words::Lang;

/// Word lists of both languages.
#[derive(Debug)]
pub struct Phrases {
    nl: WordList,
    en: WordList,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordList {
    /// Names of rules.
    rules: BTreeMap<String, String>,
    /// Sentences with `{0}` to `{3}` for the arguments.
    phrases: BTreeMap<String, String>,
    /// Words that stand in a sentence, and names of codes.
    words: BTreeMap<String, String>,
}

/// A word list is cut by subject like the rules; a subject is added by a line here.
const NL: &[&str] = &[include_str!("words/nl.yaml"), include_str!("words/nl_uren.yaml")];
const EN: &[&str] = &[include_str!("words/en.yaml"), include_str!("words/en_uren.yaml")];

impl Phrases {
    pub(super) fn built_in() -> Result<Self, LawError> {
        let phrases = Self { nl: WordList::read("nl", NL)?, en: WordList::read("en", EN)? };
        phrases.check()?;
        Ok(phrases)
    }

    /// The name of a rule.
    pub fn rule(&self, id: RuleId, lang: Lang) -> &str {
        self.list(lang).rules.get(id.name()).map_or(id.name(), String::as_str)
    }

    /// A sentence with its placeholders; the key itself when it is unknown, which a test rules out.
    pub fn phrase<'a>(&'a self, key: &'a str, lang: Lang) -> &'a str {
        self.list(lang).phrases.get(key).map_or(key, String::as_str)
    }

    /// A word or the name of a code.
    pub fn word<'a>(&'a self, key: &'a str, lang: Lang) -> &'a str {
        self.list(lang).words.get(key).map_or(key, String::as_str)
    }

    pub fn has_word(&self, key: &str) -> bool {
        self.nl.words.contains_key(key)
    }

    pub fn has_phrase(&self, key: &str) -> bool {
        self.nl.phrases.contains_key(key)
    }

    fn list(&self, lang: Lang) -> &WordList {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }

    /// Both languages know the same keys, with the same placeholders, and every rule has a name.
    fn check(&self) -> Result<(), LawError> {
        same_keys(&self.nl.phrases, &self.en.phrases)?;
        same_keys(&self.nl.words, &self.en.words)?;
        same_keys(&self.nl.rules, &self.en.rules)?;
        for (key, phrase) in &self.nl.phrases {
            let english = self.en.phrases.get(key).map_or("", String::as_str);
            if placeholders(phrase) != placeholders(english) {
                return Err(words("en", format!("{key}: other placeholders than in Dutch")));
            }
            if placeholders(phrase).is_none() {
                return Err(words("nl", format!("{key}: a placeholder is {{0}} to {{3}}")));
            }
        }
        let nameless = RuleId::ALL.iter().find(|id| !self.nl.rules.contains_key(id.name()));
        match nameless {
            Some(id) => Err(words("nl", format!("rule {} has no name", id.name()))),
            None => Ok(()),
        }
    }
}

impl WordList {
    fn read(language: &'static str, texts: &[&str]) -> Result<Self, LawError> {
        let mut all = Self { rules: BTreeMap::new(), phrases: BTreeMap::new(), words: BTreeMap::new() };
        for text in texts {
            let part: Self = serde_saphyr::from_str(text).map_err(|error| words(language, error.to_string()))?;
            all.rules.extend(part.rules);
            all.phrases.extend(part.phrases);
            all.words.extend(part.words);
        }
        Ok(all)
    }
}

fn same_keys(nl: &BTreeMap<String, String>, en: &BTreeMap<String, String>) -> Result<(), LawError> {
    if let Some(key) = nl.keys().find(|key| !en.contains_key(*key)) {
        return Err(words("en", format!("{key} is missing")));
    }
    match en.keys().find(|key| !nl.contains_key(*key)) {
        Some(key) => Err(words("nl", format!("{key} is missing"))),
        None => Ok(()),
    }
}

/// Which of the four placeholders a sentence uses; `None` when it has another brace.
fn placeholders(phrase: &str) -> Option<[bool; 4]> {
    let mut used = [false; 4];
    for piece in phrase.split('{').skip(1) {
        let (number, _) = piece.split_once('}')?;
        *used.get_mut(number.parse::<usize>().ok()?)? = true;
    }
    Some(used)
}

fn words(language: &'static str, message: String) -> LawError {
    LawError::Words { language, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_placeholder_is_seen() {
        assert_eq!(placeholders("op {0} en {2}"), Some([true, false, true, false]));
        assert_eq!(placeholders("op {4}"), None);
        assert_eq!(placeholders("op {dag}"), None);
    }

    #[test]
    fn a_key_in_one_language_only_is_refused() {
        let nl = BTreeMap::from([("a".to_owned(), "x".to_owned())]);
        assert!(same_keys(&nl, &BTreeMap::new()).is_err());
        assert!(same_keys(&BTreeMap::new(), &nl).is_err());
    }
}
