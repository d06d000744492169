//! What every page carries: its words, its title, who is signed in, where they are.

use askama::Template;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use texts::{Language, Value};

use super::WebError;
use crate::access::{Actor, Scope, Visitor};

/// The words of one language, for templates.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    pub language: Language,
}

impl Words {
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// A text.
    pub fn t(&self, key: &str) -> String {
        texts::text(self.language, key)
    }

    /// A text with one value in it.
    pub fn t1(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        texts::text_with(self.language, key, &[(name, value.into())])
    }

    /// A text with values in it.
    pub fn tn(&self, key: &str, values: &[(&str, Value)]) -> String {
        texts::text_with(self.language, key, values)
    }

    /// A date as people write it: 11 mei 2026.
    pub fn date(&self, date: &Date) -> String {
        texts::long_date(self.language, *date)
    }

    /// A date in a table: 11-05-2026.
    pub fn short(&self, date: &Date) -> String {
        texts::short_date(self.language, *date)
    }
}

/// The frame of one page.
#[derive(Debug, Clone)]
pub struct Frame {
    pub words: Words,
    pub title: String,
    pub actor: Option<Actor>,
    /// The part of the menu this page belongs to.
    pub here: &'static str,
    /// A sentence about what was just done, shown once.
    pub notice: Option<String>,
    pub demo: bool,
}

impl Frame {
    /// The frame of a staff page; `title` is a key.
    pub fn new(scope: &Scope, here: &'static str, title: &str) -> Self {
        let words = Words::new(scope.language);
        Self {
            words,
            title: words.t(title),
            actor: Some(scope.actor.clone()),
            here,
            notice: None,
            demo: scope.app.config.demo,
        }
    }

    /// The frame of a page for someone who has not signed in.
    pub fn public(visitor: &Visitor, title: &str) -> Self {
        let words = Words::new(visitor.language);
        Self { words, title: words.t(title), actor: None, here: "", notice: None, demo: visitor.app.config.demo }
    }

    pub fn t(&self, key: &str) -> String {
        self.words.t(key)
    }

    pub fn t1(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        self.words.t1(key, name, value)
    }

    pub fn date(&self, date: &Date) -> String {
        self.words.date(date)
    }

    pub fn short(&self, date: &Date) -> String {
        self.words.short(date)
    }

    pub fn tag(&self) -> &'static str {
        self.words.language.tag()
    }
}

/// A rendered page.
pub struct Html(pub String);

impl Html {
    /// Renders a view.
    ///
    /// # Errors
    /// [`WebError::Broken`] when the template fails, which a test of every view rules out.
    pub fn render(view: &impl Template) -> Result<Self, WebError> {
        view.render().map(Self).map_err(|error| WebError::broken("template", &error))
    }
}

impl IntoResponse for Html {
    fn into_response(self) -> Response {
        axum::response::Html(self.0).into_response()
    }
}
