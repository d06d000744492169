//! Representative pages, rendered: filled, empty, wrong, long. One test renders every view in every language.

use std::sync::OnceLock;

use askama::Template;
use texts::Language;

use super::{Words, error, parts, public};

/// One rendered view.
#[derive(Debug, Clone)]
pub struct Sample {
    pub name: &'static str,
    pub html: String,
}

impl Sample {
    pub fn new(name: &'static str, view: &impl Template) -> Self {
        Self { name, html: view.render().expect("a sample holds everything its template asks for") }
    }
}

/// Every view there is, in one language; rendered once.
pub fn all(language: Language) -> &'static [Sample] {
    static DUTCH: OnceLock<Vec<Sample>> = OnceLock::new();
    static ENGLISH: OnceLock<Vec<Sample>> = OnceLock::new();
    let kept = match language {
        Language::Nl => &DUTCH,
        _ => &ENGLISH,
    };
    kept.get_or_init(|| rendered(language))
}

/// Every view of the newcomer's own pages, in one language; rendered once.
pub fn of_newcomers(language: Language) -> &'static [Sample] {
    static RENDERED: OnceLock<Vec<Vec<Sample>>> = OnceLock::new();
    let all = RENDERED
        .get_or_init(|| Language::ALL.iter().map(|language| crate::home::pages::own_samples(*language)).collect());
    let at = Language::ALL.iter().position(|one| *one == language);
    at.and_then(|at| all.get(at)).map_or(&[], Vec::as_slice)
}

/// A room adds its pages here with one line.
fn rendered(language: Language) -> Vec<Sample> {
    let words = Words::new(language);
    [
        error::samples(words),
        public::samples(words),
        parts::samples(words),
        crate::access::pages::samples(words),
        crate::connect::files::pages::samples(words),
        crate::connect::mail::pages::samples(words),
        crate::dossier::pages::samples(words),
        crate::plan::pages::samples(words),
        crate::monitor::pages::samples(words),
        crate::handover::pages::samples(words),
        crate::placement::pages::samples(words),
        crate::home::pages::samples(words),
    ]
    .concat()
}
