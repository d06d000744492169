//! What may never stand in a mail or a text message, in whatever language.

use texts::Language;

use super::super::{Composed, Filled, Template, Values, Way};

/// Parts of words, small letters. Whoever reads along on a telephone or a screen learns nothing from a message.
const NEVER: &[&str] = &[
    // who
    "bsn",
    "burgerservice",
    "v-nummer",
    "geboorte",
    "birth",
    "naam",
    "beste ",
    "dear ",
    "mevrouw",
    "meneer",
    "{ $name",
    "kind",
    "child",
    "partner",
    // health
    "gezond",
    "ziek",
    "medisch",
    "arts",
    "dokter",
    "psych",
    "zwanger",
    "health",
    "illness",
    "medical",
    "doctor",
    "pregnan",
    // money and penalties
    "boete",
    "fine",
    "straf",
    "sanctie",
    "sanction",
    "penalt",
    "waarschuw",
    "warning",
    "schuld",
    "debt",
    "uitkering",
    "bijstand",
    "benefit",
    "lening",
    "loan",
    // where from, and why here
    "asiel",
    "asyl",
    "vluchtel",
    "refugee",
    "status",
    "vergunning",
    "permit",
    "ind ",
    "coa ",
    "azc",
    "nationaliteit",
    "nationality",
    "religi",
    "geloof",
    // the matter itself
    "inburger",
    "integration",
    "examen",
    "exam",
    "taalles",
    "leerroute",
    "duo",
];

/// Whole words that are part of harmless ones.
const HARMLESS: &[&str] = &["kindly"];

/// What goes to newcomers only, in whatever language they read.
const TO_NEWCOMERS: &[Template] =
    &[Template::EntryCode, Template::Ready, Template::MailWayMoved, Template::MailWayEnded];

fn languages(template: Template) -> &'static [Language] {
    if TO_NEWCOMERS.contains(&template) { Language::ALL } else { Language::STAFF }
}

fn every_text() -> Vec<(String, Composed)> {
    let values = Values::from([
        ("late".to_owned(), Filled::Count(2)),
        ("soon".to_owned(), Filled::Count(1)),
        ("day".to_owned(), Filled::Day(jiff::civil::date(2026, 3, 12))),
        ("days".to_owned(), Filled::Count(14)),
        ("weeks".to_owned(), Filled::Count(20)),
        ("hours".to_owned(), Filled::Count(31)),
    ]);
    let mut all = Vec::new();
    for template in Template::ALL {
        for way in Way::ALL {
            for language in languages(*template) {
                let text = way.compose(*template, *language, &values, "https://voorbeeldstad.test", "LINK");
                let place = format!("{} by {} in {}", template.name(), way.name(), language.tag());
                all.extend(text.map(|text| (place, text)));
            }
        }
    }
    all
}

#[test]
fn no_message_tells_about_whom_or_what_it_is() {
    for (place, text) in every_text() {
        let mut said = format!("{} {}", text.subject.unwrap_or_default(), text.body).to_lowercase();
        for word in HARMLESS {
            said = said.replace(word, "");
        }
        for word in NEVER {
            assert!(!said.contains(word), "{place} says {word:?}: {said}");
        }
    }
}

#[test]
fn every_message_is_whole_in_every_language() {
    let all = every_text();
    let (newcomers, by_sms) = (TO_NEWCOMERS.len(), 3);
    let staff = Template::ALL.len() - newcomers + by_sms;
    assert_eq!(all.len(), staff * Language::STAFF.len() + newcomers * Language::ALL.len());
    for (place, text) in all {
        let said = format!("{} {}", text.subject.clone().unwrap_or_default(), text.body);
        assert!(!said.contains(['«', '{', '$']), "{place}: {said}");
        assert!(text.subject.is_none_or(|subject| subject.chars().count() <= 60), "{place}: long subject");
    }
}

#[test]
fn a_text_message_fits_in_one() {
    for (place, text) in every_text().into_iter().filter(|(_, text)| text.subject.is_none()) {
        let count = text.body.chars().count();
        assert!(count <= 160, "{place}: {count} signs");
        assert!(text.body.is_ascii(), "{place}: a sign that makes it two messages");
    }
}

#[test]
fn a_mail_with_a_link_or_a_code_holds_it_and_no_other_does() {
    for (place, text) in every_text() {
        let wanted = ["uitnodiging", "wachtwoord", "inlogcode"].iter().any(|name| place.starts_with(name));
        assert_eq!(text.body.contains("LINK"), wanted, "{place}");
    }
}
