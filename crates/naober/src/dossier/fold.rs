//! Folding names for search: what people type finds what was written, with or without accents, in any script.

use unicode_normalization::UnicodeNormalization as _;

/// Lower case, without accents, vowel signs or punctuation; words apart by one space.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase).filter(|c| !is_mark(*c)) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'þ' => folded.push_str("th"),
            // Arabic letters that are written in two ways in names.
            'ى' | 'ی' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ک' => folded.push('ك'),
            // Tatweel, apostrophes and joiners are inside words: Al'Amin, Yıl‌maz.
            'ـ' | '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '\u{200b}'..='\u{200f}' => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Nobody is found better by more words than this.
const MOST_WORDS: usize = 6;

/// The words that somebody looks for, folded: each once, without those that another begins with, the longest of them.
pub(super) fn sought(typed: &str) -> Vec<String> {
    let folded = fold(typed);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    let mut kept: Vec<String> = Vec::new();
    for word in words {
        if kept.len() < MOST_WORDS && kept.iter().all(|known| !known.starts_with(word)) {
            kept.push(word.to_owned());
        }
    }
    kept
}

/// The words a dossier is found by: of the name, and the number both whole and in parts.
pub(super) fn search_key(given_names: &str, family_name: &str, number: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let all = format!("{given_names} {family_name} {number}");
    for word in fold(&all).split(' ') {
        if !word.is_empty() && !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words.push(number.replace('-', ""));
    words.join(" ")
}

/// The first and the first-after of all words that begin with `prefix`, as bytes, which order alike on every engine.
pub(super) fn prefix_range(prefix: &str) -> (Vec<u8>, Vec<u8>) {
    let from = prefix.as_bytes().to_vec();
    let mut until = from.clone();
    // UTF-8 never holds 0xff, so the last byte can always be raised.
    if let Some(last) = until.last_mut() {
        *last += 1;
    }
    (from, until)
}

/// Combining marks of the scripts that names here are written in.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_punctuation_do_not_matter() {
        assert_eq!(fold("  José-María  O’Neill "), "jose maria oneill");
        assert_eq!(fold("Şükrü Yıldız"), "sukru yildiz");
        assert_eq!(fold("IJsselstein"), fold("ĳsselstein"));
    }

    #[test]
    fn arabic_names_are_found_without_vowel_signs_and_with_either_alef() {
        assert_eq!(fold("أَحْمَد"), fold("احمد"));
        assert_eq!(fold("فاطمة"), fold("فاطمه"));
    }

    #[test]
    fn who_types_many_words_is_searched_by_the_longest_and_each_once() {
        assert_eq!(sought(" An Anna  an Haddad"), ["haddad", "anna"]);
        assert_eq!(sought(&"a n ".repeat(25)), ["a", "n"]);
        assert_eq!(sought("een twee drie vier vijf zes zeven acht").len(), MOST_WORDS);
        assert!(sought(" - ").is_empty());
    }

    #[test]
    fn a_dossier_is_found_by_its_number_with_or_without_the_dash() {
        let key = search_key("Amal", "Haddad", "2026-000123");
        assert_eq!(key, "amal haddad 2026 000123 2026000123");
    }

    #[test]
    fn a_prefix_covers_exactly_the_words_that_begin_with_it() {
        let (from, until) = prefix_range("had");
        assert!(from.as_slice() <= b"haddad".as_slice() && b"haddad".as_slice() < until.as_slice());
        assert!(b"hae".as_slice() >= until.as_slice());
    }
}
