//! The catalogues hold what the pages ask for: in every language, once, with the same values, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use texts::Language;

/// Keys that are put together while running: the part that is fixed. Each is held by a test where it is built.
const FAMILIES: &[&str] = &[
    "activity-",
    "agenda-",
    "amount-",
    "ask-",
    "block-",
    "choice-",
    "circle-ring-",
    "circle-role-",
    "close-reason-",
    "column-",
    "cost-",
    "danger-",
    "day-",
    "decision-",
    "do-",
    "domain-",
    "fact-",
    "field-",
    "figures-",
    "goal-kind-",
    "goal-state-",
    "fine-article-",
    "fine-heard-",
    "fine-step-",
    "group-",
    "hands-",
    "home-ask-kind-",
    "home-buddy-aim-",
    "home-buddy-interest-",
    "home-buddy-part-",
    "home-consent-what-",
    "home-fact-",
    "home-faq-",
    "home-paper-kind-",
    "home-part-",
    "home-plan-route-",
    "home-region-around-",
    "home-region-mensen",
    "home-region-omgeving",
    "home-region-part-",
    "home-region-plaatsen",
    "home-region-studie",
    "home-region-study-",
    "home-region-tie-",
    "home-region-werk-",
    "home-region-work-",
    "home-region-ziekenhuis",
    "home-right-",
    "home-role-",
    "home-step-",
    "home-tale-",
    "home-term-",
    "home-week-kind-",
    "home-word-",
    "hours-",
    "import-kind-",
    "intake-alone-",
    "intake-subject-",
    "known-by-",
    "ladder-step-",
    "language-",
    "level-",
    "letter-kind-",
    "map-theme-",
    "month-",
    "network-aim-",
    "network-apart-",
    "network-interest-",
    "network-part-",
    "newcomer-ask-",
    "newcomer-consent-what-",
    "newcomer-paper-kind-",
    "owner-",
    "pick-",
    "pip-about-",
    "pip-alfabetisering-",
    "pip-besluit-",
    "pip-instemming-",
    "pip-occasion-",
    "pip-reason-",
    "placement-around-",
    "placement-counts-",
    "placement-group-",
    "placement-part-",
    "placement-rule-",
    "placement-sector-",
    "placement-standing-",
    "progress-what-",
    "provider-lost-",
    "reading-",
    "remedy-ground-",
    "remedy-request-",
    "right-",
    "role-",
    "scale-",
    "sheet-mark-",
    "stage-",
    "standing-",
    "subject-",
    "term-",
    "urgency-",
    "week-kind-",
    "weekday-",
    "wish-",
];

/// The same words under two keys on purpose: the words may part ways later, or another language already tells them apart.
const SAME_WORDS: usize = 20;

fn keys(language: Language) -> Vec<(&'static str, String)> {
    texts::keys(language)
}

/// The Dutch keys that a language must have too: all of them for staff, the newcomer's own for the others.
fn dutch_keys_for(language: Language) -> BTreeSet<String> {
    let spoken = |room: &str| Language::STAFF.contains(&language) || room == "home";
    keys(Language::Nl).into_iter().filter(|(room, _)| spoken(room)).map(|(_, key)| key).collect()
}

/// Words with hyphens between quotes in templates and code: what may be a key.
fn mentioned() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut found);
    found
}

fn read(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the source is here").flatten() {
        let path = entry.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            read(&path, found);
        } else if ending == "rs" || ending == "html" {
            let text = fs::read_to_string(&path).expect("it is text");
            let words = text.split('"').filter(|word| !word.is_empty() && word.len() < 80);
            found.extend(
                words
                    .filter(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
                    .map(str::to_owned),
            );
        }
    }
}

fn placeholders(text: &str) -> BTreeSet<String> {
    let after = text.split('$').skip(1);
    after
        .map(|rest| rest.chars().take_while(|sign| sign.is_ascii_alphanumeric() || "-_".contains(*sign)).collect())
        .collect()
}

#[test]
fn every_language_has_the_same_keys_each_once() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let dutch = dutch_keys_for(*language);
        let all = keys(*language);
        let set: BTreeSet<String> = all.iter().map(|(_, key)| key.clone()).collect();
        let mut seen = BTreeSet::new();
        wrong.extend(
            all.iter()
                .filter(|(_, key)| !seen.insert(key))
                .map(|(room, key)| format!("{}: {key} twice, in {room} too", language.tag())),
        );
        wrong.extend(dutch.difference(&set).map(|key| format!("{}: {key} is missing", language.tag())));
        wrong.extend(set.difference(&dutch).map(|key| format!("{}: {key} is not in Dutch", language.tag())));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_text_takes_the_same_values_in_every_language() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for key in dutch_keys_for(*language) {
            let dutch = placeholders(&texts::source(Language::Nl, &key).unwrap_or_default());
            let other = placeholders(&texts::source(*language, &key).unwrap_or_default());
            if other != dutch {
                wrong.push(format!("{}: {key} takes {other:?}, in Dutch {dutch:?}", language.tag()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_text_is_left_over() {
    let mentioned = mentioned();
    let used = |key: &str| mentioned.contains(key) || FAMILIES.iter().any(|family| key.starts_with(family));
    let left: Vec<String> = keys(Language::Nl)
        .into_iter()
        .filter(|(_, key)| !used(key))
        .map(|(room, key)| format!("{room}: {key} is used nowhere"))
        .collect();
    assert!(left.is_empty(), "\n{}", left.join("\n"));
}

#[test]
fn the_same_words_stand_in_one_place() {
    let mut by_text: BTreeMap<(bool, String), Vec<String>> = BTreeMap::new();
    for (room, key) in keys(Language::Nl) {
        let both = format!(
            "{} / {}",
            texts::source(Language::Nl, &key).unwrap_or_default(),
            texts::source(Language::En, &key).unwrap_or_default()
        );
        let family = FAMILIES.iter().any(|family| key.starts_with(family));
        if !family {
            // The newcomer's texts are in ten languages more than those of staff.
            by_text.entry((room == "home", both)).or_default().push(format!("{room}: {key}"));
        }
    }
    let double: Vec<String> = by_text
        .into_iter()
        .filter(|(_, keys)| keys.len() > 1)
        .map(|((_, text), keys)| format!("{text}: {}", keys.join(", ")))
        .collect();
    assert!(double.len() <= SAME_WORDS, "{} texts stand twice, {SAME_WORDS} may:\n{}", double.len(), double.join("\n"));
}

#[test]
fn the_words_of_letters_are_there_in_each_language_with_the_same_values() {
    let dutch: BTreeMap<String, String> = texts::plain_keys("nl").into_iter().collect();
    let mentioned = mentioned();
    let used = |key: &str| {
        mentioned.contains(key)
            || key.starts_with("month-")
            || mentioned.iter().any(|part| part.ends_with('-') && key.starts_with(part))
    };
    let mut wrong: Vec<String> =
        dutch.keys().filter(|key| !used(key)).map(|key| format!("{key} is used nowhere")).collect();
    for tag in texts::PLAIN {
        let all = texts::plain_keys(tag);
        let keys: BTreeSet<&String> = all.iter().map(|(key, _)| key).collect();
        wrong.extend(dutch.keys().filter(|key| !keys.contains(key)).map(|key| format!("{tag}: {key} is missing")));
        wrong.extend(
            all.iter()
                .filter(|(key, text)| dutch.get(key).is_none_or(|dutch| placeholders(dutch) != placeholders(text)))
                .map(|(key, _)| format!("{tag}: {key} takes other values than in Dutch, or is not there")),
        );
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
