//! The invitation on paper, in the language of whom it is for, with the Dutch beside it.
//!
//! The picture holds the address of the sign-in page and not the code: docs/decisions/0012.

use jiff::civil::Date;
use texts::{Language, Value};

use crate::web::{bare, svg};

/// What is printed.
pub(super) struct Sheet {
    pub language: &'static str,
    pub dir: &'static str,
    pub title: Line,
    pub lead: Line,
    pub scan: Line,
    /// The sign-in page, as a picture and in words.
    pub picture: String,
    pub address: String,
    pub code_title: Line,
    pub code: String,
    pub below: Vec<Line>,
}

/// A sentence, and the same in Dutch for who helps.
pub(super) struct Line {
    pub own: String,
    pub dutch: Option<String>,
}

impl Sheet {
    pub fn new(language: Language, site: &str, code: String, until: Date) -> Self {
        let address = format!("{site}/mijn/inloggen");
        let line = |key: &str| Line::of(language, key, |_| Vec::new());
        let day = |language| vec![("date", Value::from(texts::long_date(language, until)))];
        Self {
            language: language.tag(),
            dir: language.direction().attribute(),
            title: line("home-sheet-title"),
            lead: line("home-in-lead"),
            scan: line("home-sheet-scan"),
            picture: svg::qr(&address).unwrap_or_default(),
            address,
            code_title: line("home-sheet-code"),
            code,
            below: vec![line("home-sheet-birth"), Line::of(language, "home-sheet-until", day), line("home-sheet-safe")],
        }
    }
}

impl Line {
    fn of(language: Language, key: &str, values: impl Fn(Language) -> Vec<(&'static str, Value)>) -> Self {
        let say = |language: Language| bare(&texts::text_with(language, key, &values(language)));
        Self { own: say(language), dutch: (language != Language::Nl).then(|| say(Language::Nl)) }
    }
}
