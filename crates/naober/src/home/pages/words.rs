//! Dutch words with their meaning, and where help is.

use askama::Template;

use super::tongue::Beside;
use crate::access::{Role, Scope, Visitor};
use crate::web::{HomeFrame, Html, WebError, anchor};

#[derive(Template)]
#[template(path = "home/pages/words.html")]
pub(super) struct WordsPage {
    pub frame: HomeFrame,
    /// The word, its place on the page, and the key of its meaning.
    pub words: Vec<(&'static str, String, String)>,
}

#[derive(Template)]
#[template(path = "home/pages/help.html")]
pub(super) struct HelpPage {
    pub frame: HomeFrame,
}

/// The Dutch words that stand in the texts of this room.
pub(super) const WORDS: &[&str] = &[
    "inburgering",
    "PIP",
    "leerroute",
    "B1-route",
    "onderwijsroute",
    "Z-route",
    "regisseur",
    "DUO",
    "PVT",
    "MAP",
    "KNM",
    "bezwaar",
    "verlenging",
    "ontzorgen",
    "juridisch loket",
];

/// What the words mean.
pub(super) async fn show(visitor: Visitor, scope: Option<Scope>, Beside(beside): Beside) -> Result<Html, WebError> {
    Html::render(&build(public(&visitor, scope.as_ref(), beside, "/mijn/woorden", "home-words-title")))
}

/// Numbers to call.
pub(super) async fn help(visitor: Visitor, scope: Option<Scope>, Beside(beside): Beside) -> Result<Html, WebError> {
    Html::render(&HelpPage { frame: public(&visitor, scope.as_ref(), beside, "/mijn/hulp", "home-help-title") })
}

pub(super) fn build(frame: HomeFrame) -> WordsPage {
    let words = WORDS.iter().map(|word| (*word, anchor(word), format!("home-word-{}", anchor(word))));
    WordsPage { words: words.collect(), frame }
}

fn public(
    visitor: &Visitor,
    scope: Option<&Scope>,
    beside: bool,
    here: &'static str,
    title: &'static str,
) -> HomeFrame {
    match scope.filter(|scope| scope.actor.role == Role::Inburgeraar) {
        Some(scope) => HomeFrame::new(scope, beside, here, title),
        None => HomeFrame::public(visitor, false, beside, here, title),
    }
}
