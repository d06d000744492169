//! What every page carries: its words, its title, who is signed in, where they are.

use askama::Template;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use texts::{Language, Value};

use super::current::Current;
use super::{Mistake, Mistakes, WebError, assets};
use crate::access::{Action, Actor, Role, Room, Scope, Visitor};

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
    /// The municipality, in the header.
    pub place: String,
    /// The part of the menu this page belongs to.
    pub here: &'static str,
    /// A sentence about what was just done, shown once.
    pub notice: Option<Said>,
    pub demo: bool,
    /// The page shows a form with mistakes; its title says so first.
    pub failed: bool,
    menu: Vec<MenuItem>,
}

/// What was just done, or was not.
#[derive(Debug, Clone)]
pub struct Said {
    pub text: String,
    pub tone: &'static str,
}

/// One door in the main menu.
#[derive(Debug, Clone, Copy)]
pub struct MenuItem {
    pub name: &'static str,
    pub path: &'static str,
    pub key: &'static str,
    room: Room,
    action: Action,
}

const MENU: &[MenuItem] = &[
    MenuItem::new("worklist", "/werklijst", "nav-worklist", Room::Worklist, Action::List),
    MenuItem::new("import", "/inlezen", "nav-import", Room::Import, Action::Change),
    MenuItem::new("outbox", "/uitgaand", "nav-outbox", Room::Outbox, Action::Read),
    MenuItem::new("placement", "/plaatsing", "nav-placement", Room::Placement, Action::List),
    MenuItem::new("monitor", "/rapporten", "nav-monitor", Room::Monitor, Action::Read),
    MenuItem::new("accounts", "/accounts", "nav-accounts", Room::Accounts, Action::List),
    MenuItem::new("log", "/logboek", "nav-log", Room::AccessLog, Action::List),
    MenuItem::new("settings", "/instellingen", "nav-settings", Room::Settings, Action::Change),
];

impl MenuItem {
    const fn new(name: &'static str, path: &'static str, key: &'static str, room: Room, action: Action) -> Self {
        Self { name, path, key, room, action }
    }
}

impl Frame {
    /// The frame of a staff page; `title` is a key.
    pub fn new(scope: &Scope, here: &'static str, title: &str) -> Self {
        let mut frame = Self::bare(scope.language, here, title);
        frame.actor = Some(scope.actor.clone());
        frame.place = scope.app.places.name(scope.tenant);
        frame.demo = scope.app.config.demo;
        frame.menu = MENU.iter().copied().filter(|item| scope.may(item.room, item.action).is_ok()).collect();
        frame
    }

    /// The frame of a page for someone who has not signed in.
    pub fn public(visitor: &Visitor, title: &str) -> Self {
        let mut frame = Self::bare(visitor.language, "", title);
        frame.demo = visitor.app.config.demo;
        frame
    }

    /// The frame of an error page, which must not need anything that may be what broke: of the reader, as far as the
    /// request came to know one.
    pub(super) fn of_error(title: &str) -> Self {
        let current = Current::get();
        if let Some(scope) = current.reader.scope() {
            return Self::new(scope, "", title);
        }
        let mut frame = Self::bare(current.language, "", title);
        frame.demo = current.demo;
        frame
    }

    /// A frame for `samples()`: a signed-in case manager, in the language the test sets.
    pub fn sample(words: Words, here: &'static str, title: &str) -> Self {
        let mut frame = Self::bare(words.language, here, title);
        frame.actor =
            Some(Actor { account: uuid::Uuid::nil(), name: "Fatima Özdemir".to_owned(), role: Role::Regisseur });
        frame.place = "Voorbeeldstad".to_owned();
        frame.demo = true;
        frame.menu = MENU.iter().copied().take(2).collect();
        frame
    }

    fn bare(language: Language, here: &'static str, title: &str) -> Self {
        let words = Words::new(language.for_staff());
        let notice = Current::get().notice;
        let notice = notice
            .map(|notice| Said { text: words.t(&notice.key), tone: if notice.warning { "warning" } else { "good" } });
        Self {
            words,
            title: words.t(title),
            actor: None,
            place: String::new(),
            here,
            notice,
            demo: false,
            failed: false,
            menu: Vec::new(),
        }
    }

    /// The same frame with a title that is not a text of the catalogue, such as a person's name.
    #[must_use]
    pub fn titled(mut self, title: String) -> Self {
        self.title = title;
        self
    }

    /// The same frame, marked when there are mistakes on its page.
    #[must_use]
    pub fn with_mistakes(mut self, mistakes: &Mistakes) -> Self {
        self.failed = mistakes.any();
        self
    }

    pub fn t(&self, key: &str) -> String {
        self.words.t(key)
    }

    /// A label as the name of its field, in front of a colon.
    pub fn named(&self, label: &str) -> String {
        self.t(label).trim_end_matches('?').to_owned()
    }

    pub fn t1(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        self.words.t1(key, name, value)
    }

    pub fn tn(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.words.tn(key, values)
    }

    pub fn date(&self, date: &Date) -> String {
        self.words.date(date)
    }

    pub fn short(&self, date: &Date) -> String {
        self.words.short(date)
    }

    pub fn mistake(&self, mistake: &Mistake) -> String {
        self.words.tn(mistake.key, &mistake.values)
    }

    pub fn tag(&self) -> &'static str {
        self.words.language.tag()
    }

    pub fn dir(&self) -> &'static str {
        self.words.language.direction().attribute()
    }

    pub fn menu(&self) -> &[MenuItem] {
        &self.menu
    }

    pub fn other_languages(&self) -> Vec<Language> {
        Language::STAFF.iter().copied().filter(|language| *language != self.words.language).collect()
    }

    pub fn asset(&self, name: &str) -> &'static str {
        assets::path(name)
    }

    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
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
