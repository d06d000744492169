//! Dutch for newcomers is Dutch at A2: short sentences, common words, and an explanation for each word of the law.

use std::collections::BTreeSet;

use texts::Language;

/// Words a sentence may have.
const MOST: usize = 15;
const COMMON: &str = include_str!("../words/nl.txt");
/// Names of offices and of the program; what the P of PIP stands for; a map for papers, which sounds as the MAP of the law;
/// what files are called and counted in; whose the map is; and what the law calls the page that everybody can use.
const NAMES: &[&str] = &[
    "duo",
    "naober",
    "vluchtelingenwerk",
    "participatie",
    "map",
    "zip",
    "jpeg",
    "png",
    "webp",
    "mb",
    "megapixel",
    "cbs",
    "toegankelijkheid",
];

/// Every Dutch text for newcomers: of their pages, and the plain words in letters.
fn dutch() -> Vec<(String, String)> {
    let home = texts::keys(Language::Nl).into_iter().filter(|(room, _)| *room == "home");
    let home = home.map(|(_, key)| {
        let text = texts::source(Language::Nl, &key).unwrap_or_default();
        (key, text)
    });
    let letters = texts::plain_keys("nl").into_iter().filter(|(key, _)| !key.starts_with("month-"));
    home.chain(letters).collect()
}

/// A text as it is read: each of its forms on a line, values as a figure, marks left out.
fn read(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.lines().map(str::trim) {
        let line = line.split_once("] ").filter(|_| line.starts_with(['[', '*'])).map_or(line, |(_, form)| form);
        let choice = line.starts_with('{') && line.ends_with("->");
        if !choice && line != "}" {
            lines.push(filled(line));
        }
    }
    lines.join("\n")
}

fn filled(line: &str) -> String {
    let mut whole = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("{ $") {
        whole.push_str(before);
        whole.push('1');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    whole + rest
}

fn sentences(text: &str) -> Vec<String> {
    let ends = |sign: char| ".!?:\n".contains(sign);
    text.split(ends).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The words of a text without those that are explained, and without codes and figures.
fn words(text: &str) -> Vec<String> {
    let mut bare = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('‹') {
        bare.push_str(before);
        rest = after.split_once('›').map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let words = bare
        .split(|sign: char| sign.is_whitespace())
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
    words
        .filter(|word| word.chars().any(char::is_alphabetic) && !word.chars().any(|sign| sign.is_ascii_digit()))
        .map(str::to_lowercase)
        .collect()
}

/// Words of the law that have an explanation.
fn explained() -> BTreeSet<String> {
    let keys = texts::keys(Language::Nl).into_iter();
    keys.filter_map(|(_, key)| key.strip_prefix("home-word-").map(str::to_owned)).collect()
}

#[test]
fn no_sentence_is_long() {
    let mut long = Vec::new();
    for (key, text) in dutch() {
        for sentence in sentences(&read(&text)) {
            let count = sentence.split_whitespace().count();
            if count > MOST {
                long.push(format!("{key}: {count} words in “{sentence}”"));
            }
        }
    }
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn every_word_is_common_or_explained() {
    let common: BTreeSet<&str> = COMMON.lines().filter(|line| !line.starts_with('#')).collect();
    let explained = explained();
    let mut hard = Vec::new();
    for (key, text) in dutch() {
        // A letter has no links, and an explanation may use the other words that are explained.
        let may_name = !key.starts_with("home-") || key.starts_with("home-word-");
        for word in words(&read(&text)) {
            let named = NAMES.contains(&word.as_str()) || (may_name && explained.contains(&word));
            if !named && !common.contains(word.as_str()) {
                hard.push(format!("{key}: {word}"));
            }
        }
    }
    assert!(
        hard.is_empty(),
        "\n{}\nSay it with words of crates/texts/words/nl.txt, or mark it ‹so› and explain it.",
        hard.join("\n")
    );
}

#[test]
fn every_marked_word_has_its_explanation() {
    let explained = explained();
    let mut wrong = Vec::new();
    for (key, text) in dutch() {
        let marked = text.split('‹').skip(1).filter_map(|rest| rest.split_once('›')).map(|(word, _)| word);
        let place = |word: &str| word.to_lowercase().replace(' ', "-");
        wrong.extend(marked.filter(|word| !explained.contains(&place(word))).map(|word| format!("{key}: {word}")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_list_of_common_words_is_in_order_and_holds_no_word_of_the_law() {
    let common: Vec<&str> = COMMON.lines().filter(|line| !line.starts_with('#')).collect();
    let sorted: BTreeSet<&str> = common.iter().copied().collect();
    assert!(common.iter().copied().eq(sorted.iter().copied()), "one form a line, each once, in order of the alphabet");
    let legal: Vec<&str> = common.into_iter().filter(|word| explained().contains(*word)).collect();
    assert!(legal.is_empty(), "{legal:?} are explained words: mark them");
}

#[test]
fn what_is_flagged_is_flagged() {
    assert_eq!(
        sentences(&read("{ $days ->\n    [one] Nog { $days } dag. Kom.\n   *[other] Nog { $days } dagen.\n}")).len(),
        3
    );
    assert_eq!(words("Vaststelling van het ‹PIP›, K7MP!"), ["vaststelling", "van", "het"]);
}
