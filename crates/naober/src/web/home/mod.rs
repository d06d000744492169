//! The frame of a newcomer's page, words with their Dutch beside them, and the page that says what went wrong.

mod html;

use std::fmt::Write as _;

use askama::Template;
use jiff::civil::Date;
use texts::{Language, Value};

use self::html::{UNBROKEN, escape};
use super::current::Current;
use super::{Mistake, Mistakes, WebError};
use crate::access::{Role, Scope, Visitor, day_of};

pub use self::html::{escaped, telephone, written};

/// What every page of a newcomer carries.
#[derive(Debug, Clone)]
pub struct HomeFrame {
    pub language: Language,
    /// Dutch stands beside the texts, to learn from.
    pub beside: bool,
    /// Key of the title.
    pub title: &'static str,
    /// The page in the menu, a path; none before someone is in.
    pub here: &'static str,
    pub place: String,
    pub today: Date,
    pub signed_in: bool,
    pub demo: bool,
    pub failed: bool,
    /// A sentence about what was just done, as HTML.
    pub notice: Option<String>,
    /// A place to live is sought for who reads this.
    pub awaits: bool,
}

/// A door in the menu. The picture is for who does not read easily yet.
#[derive(Debug, Clone, Copy)]
pub struct Door {
    pub path: &'static str,
    /// Key of its name.
    pub key: &'static str,
    /// What is drawn: an SVG path of 24 by 24.
    pub picture: &'static str,
}

/// For who a place to live is sought.
const REGION: Door = Door {
    path: "/mijn/regio",
    key: "home-region-title",
    picture: "M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
};

const MENU: &[Door] = &[
    Door { path: "/mijn", key: "home-now-title", picture: "M4 11l8-7 8 7v9h-5v-6H9v6H4z" },
    Door { path: "/mijn/plan", key: "home-plan-title", picture: "M6 21V4h11l-2 4 2 4H6" },
    Door { path: "/mijn/week", key: "home-week-title", picture: "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5" },
    Door {
        path: "/mijn/rechten",
        key: "home-rights-title",
        picture: "M12 4v16M8 20h8M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
    },
    Door {
        path: "/mijn/maatje",
        key: "home-buddy-title",
        picture: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20c0-4 3-6 6-6s6 2 6 6M14 14c4-1 8 1 8 6",
    },
    Door { path: "/mijn/map", key: "home-folder-title", picture: "M3 6h7l2 2h9v11H3z" },
    Door {
        path: "/mijn/wie-ziet-wat",
        key: "home-who-title",
        picture: "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
    },
    Door { path: "/mijn/vragen", key: "home-ask-title", picture: "M4 5h16v11h-8l-5 4v-4H4z" },
];

/// The page that is kept and printed: where nothing can be chosen, there is no menu.
pub const COPY: &str = "/mijn/kopie";

impl HomeFrame {
    /// The frame of a page of someone who is in.
    pub fn new(scope: &Scope, beside: bool, here: &'static str, title: &'static str) -> Self {
        Self {
            language: scope.language,
            beside,
            title,
            here,
            place: scope.app.places.name(scope.tenant),
            today: scope.today(),
            signed_in: true,
            demo: scope.app.config.demo,
            failed: false,
            notice: None,
            awaits: Current::get().awaits(),
        }
    }

    /// The frame of a page for anyone.
    pub fn public(visitor: &Visitor, signed_in: bool, beside: bool, here: &'static str, title: &'static str) -> Self {
        Self {
            language: visitor.language,
            beside,
            title,
            here,
            place: String::new(),
            today: day_of(visitor.app.clock.now()),
            signed_in,
            demo: visitor.app.config.demo,
            failed: false,
            notice: None,
            awaits: false,
        }
    }

    /// The frame of an error page: of who turned out to be asking, or of nobody.
    fn of_error() -> Self {
        let current = Current::get();
        if let Some(scope) = current.reader.scope().filter(|scope| scope.actor.role == Role::Inburgeraar) {
            return Self::new(scope, false, "", "home-mistake");
        }
        Self {
            today: current.today,
            language: current.language,
            beside: false,
            title: "home-mistake",
            here: "",
            place: String::new(),
            signed_in: false,
            demo: current.demo,
            failed: false,
            notice: None,
            awaits: false,
        }
    }

    #[must_use]
    pub fn with_mistakes(mut self, mistakes: &Mistakes) -> Self {
        self.failed = mistakes.any();
        self
    }

    pub fn menu(&self) -> Vec<&'static Door> {
        if !self.signed_in || self.here == COPY {
            return Vec::new();
        }
        let (first, others) = MENU.split_at(1);
        first.iter().chain(self.awaits.then_some(&REGION)).chain(others).collect()
    }

    pub fn languages(&self) -> &'static [Language] {
        Language::ALL
    }

    pub fn tag(&self) -> &'static str {
        self.language.tag()
    }

    pub fn dir(&self) -> &'static str {
        self.language.direction().attribute()
    }

    pub fn asset(&self, name: &str) -> &'static str {
        super::asset_path(name)
    }

    pub fn manifest(&self) -> &'static str {
        crate::web::manifest_path(self.language)
    }

    /// What a copy on the device needs to look as it does here, and to be read aloud.
    pub fn kept_files(&self) -> String {
        let script = match self.language {
            Language::Ar | Language::Fa | Language::Ps => Some("arabic"),
            Language::Ti => Some("ethiopic"),
            Language::Uk | Language::Ru => Some("cyrillic"),
            Language::Tr => Some("latin-ext"),
            _ => None,
        };
        let fonts = ["latin"].into_iter().chain(script);
        let fonts = fonts.flat_map(|script| ["400", "700"].map(|weight| format!("noto-sans-{script}-{weight}.woff2")));
        let files = ["theme.css", "home.css", "mark.svg", "aloud.js"].map(str::to_owned);
        let paths = files.into_iter().chain(fonts).map(|name| self.asset(&name));
        paths.collect::<Vec<_>>().join(" ")
    }

    /// A text without marks: for titles, labels and attributes.
    pub fn t(&self, key: &str) -> String {
        bare(&texts::text(self.language, key))
    }

    /// A text as HTML: Dutch words link to what they mean, and the Dutch stands under it when someone wants that.
    pub fn say(&self, key: &str) -> String {
        self.told(key, &[])
    }

    /// A text with a value, without marks.
    pub fn t1(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        bare(&texts::text_with(self.language, key, &[(name, value.into())]))
    }

    pub fn say1(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        self.told(key, &[(name, value.into())])
    }

    /// A text about a day.
    pub fn say_day(&self, key: &str, day: &Date) -> String {
        let here = [("date", Value::from(self.date(day)))];
        let dutch = [("date", Value::from(texts::long_date(Language::Nl, *day)))];
        self.both(key, &here, &dutch)
    }

    /// A text about an hour of a day.
    pub fn say_hour(&self, key: &str, day: &Date, hour: &str) -> String {
        let here = [("date", Value::from(self.weekday(day))), ("time", hour.into())];
        let dutch = [("date", Value::from(texts::weekday_date(Language::Nl, *day))), ("time", hour.into())];
        self.both(key, &here, &dutch)
    }

    pub fn told(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.both(key, values, values)
    }

    /// The same with other values in Dutch: a day or a word that is itself in a language.
    pub fn both(&self, key: &str, values: &[(&str, Value)], dutch: &[(&str, Value)]) -> String {
        let own = marked(&texts::text_with(self.language, key, &unmarked(values)), self.language);
        if !self.beside || self.language == Language::Nl {
            return own;
        }
        let dutch = marked(&texts::text_with(Language::Nl, key, &unmarked(dutch)), Language::Nl);
        format!("{own}<span class=\"nb-beside\" lang=\"nl\" dir=\"ltr\">{dutch}</span>")
    }

    /// A day with its month on the same line.
    pub fn date(&self, day: &Date) -> String {
        texts::long_date(self.language, *day).replacen(' ', UNBROKEN, 1)
    }

    pub fn weekday(&self, day: &Date) -> String {
        texts::weekday_date(self.language, *day)
    }

    pub fn mistake(&self, mistake: &Mistake) -> String {
        bare(&texts::text_with(self.language, mistake.key, &mistake.values))
    }
}

/// What went wrong, in the reader's own language.
#[derive(Template)]
#[template(path = "web/home/error.html")]
pub(super) struct HomeErrorPage {
    frame: HomeFrame,
    key: &'static str,
    number: Option<String>,
}

impl HomeErrorPage {
    pub fn new(error: WebError, number: Option<String>) -> Self {
        Self::in_frame(HomeFrame::of_error(), error, number)
    }

    pub fn in_frame(frame: HomeFrame, error: WebError, number: Option<String>) -> Self {
        let key = match error {
            WebError::NotFound | WebError::WrongMethod => "home-error-404",
            WebError::Forbidden => "home-error-403",
            WebError::Foreign => "home-error-late",
            WebError::Unreadable | WebError::TooLarge | WebError::TooMany => "home-error-again",
            WebError::Busy | WebError::Broken => "home-error-500",
        };
        Self { frame, key, number }
    }
}

/// A text without the marks around Dutch words.
pub fn bare(text: &str) -> String {
    text.replace(['‹', '›'], "")
}

/// Values without marks: only our own texts say what is a Dutch word.
fn unmarked<'n>(values: &[(&'n str, Value)]) -> Vec<(&'n str, Value)> {
    let plain = |value: &Value| match value {
        Value::Text(text) => Value::Text(bare(text)),
        Value::Number(number) => Value::Number(*number),
    };
    values.iter().map(|(name, value)| (*name, plain(value))).collect()
}

/// A text as HTML: what stands between ‹ and › is a Dutch word, which links to its meaning.
fn marked(text: &str, language: Language) -> String {
    let mut html = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('‹') {
        let (word, after) = after.split_once('›').unwrap_or((after, ""));
        escape(&mut html, before);
        let _ = write!(html, "<a class=\"nb-word\" href=\"/mijn/woorden#{}\">", escaped(&anchor(word)));
        let _ = html.write_str(if language == Language::Nl { "" } else { "<bdi lang=\"nl\">" });
        escape(&mut html, word);
        let _ = html.write_str(if language == Language::Nl { "</a>" } else { "</bdi></a>" });
        rest = after;
    }
    escape(&mut html, rest);
    html
}

/// The place of a word on the page of words.
pub fn anchor(word: &str) -> String {
    word.to_lowercase().replace(' ', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dutch_word_links_to_its_meaning_and_nothing_typed_becomes_markup() {
        let html = marked("Vraag <b> ‹juridisch loket›.", Language::Ar);
        let link =
            "<a class=\"nb-word\" href=\"/mijn/woorden#juridisch-loket\"><bdi lang=\"nl\">juridisch loket</bdi></a>";
        assert_eq!(html, format!("Vraag &lt;b&gt; {link}."));
        assert_eq!(marked("Bel 0800 2000, 2 keer", Language::Nl), "Bel 0800\u{a0}2000, 2 keer");
        assert_eq!(bare("‹PIP›"), "PIP");
        assert!(!marked("‹\"><b>›", Language::Nl).contains("<b>"), "nor in the address of a word");
        let typed = unmarked(&[("name", Value::from("‹\"><b>›"))]);
        assert!(matches!(&typed[0].1, Value::Text(text) if text == "\"><b>"));
        assert_eq!(marked("‹open", Language::Nl), "<a class=\"nb-word\" href=\"/mijn/woorden#open\">open</a>");
    }
}
