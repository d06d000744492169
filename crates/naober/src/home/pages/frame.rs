//! The frame of a newcomer's page, and words with their Dutch beside them.

use std::fmt::Write as _;

use jiff::civil::Date;
use texts::{Language, Value};

use crate::access::{Scope, Visitor};
use crate::web::{Mistake, Mistakes};

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
    pub signed_in: bool,
    pub demo: bool,
    pub failed: bool,
    /// Key of a sentence about what was just done, with the day it names.
    pub notice: Option<(&'static str, Option<Date>)>,
}

/// The menu: path and key.
const MENU: &[(&str, &str)] = &[
    ("/mijn", "home-nav-now"),
    ("/mijn/plan", "home-nav-plan"),
    ("/mijn/week", "home-nav-week"),
    ("/mijn/rechten", "home-nav-rights"),
    ("/mijn/map", "home-nav-folder"),
    ("/mijn/wie-ziet-wat", "home-nav-who"),
    ("/mijn/vragen", "home-nav-ask"),
];

impl HomeFrame {
    /// The frame of a page of someone who is in.
    pub fn new(scope: &Scope, beside: bool, here: &'static str, title: &'static str) -> Self {
        Self {
            language: scope.language,
            beside,
            title,
            here,
            place: scope.app.places.name(scope.tenant),
            signed_in: true,
            demo: scope.app.config.demo,
            failed: false,
            notice: None,
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
            signed_in,
            demo: visitor.app.config.demo,
            failed: false,
            notice: None,
        }
    }

    #[must_use]
    pub fn with_mistakes(mut self, mistakes: &Mistakes) -> Self {
        self.failed = mistakes.any();
        self
    }

    pub fn menu(&self) -> &'static [(&'static str, &'static str)] {
        if self.signed_in { MENU } else { &[] }
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
        crate::web::asset_path(name)
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

    pub fn told(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.both(key, values, values)
    }

    fn both(&self, key: &str, values: &[(&str, Value)], dutch: &[(&str, Value)]) -> String {
        let own = marked(&texts::text_with(self.language, key, values), self.language);
        if !self.beside || self.language == Language::Nl {
            return own;
        }
        let dutch = marked(&texts::text_with(Language::Nl, key, dutch), Language::Nl);
        format!("{own}<span class=\"nb-beside\" lang=\"nl\" dir=\"ltr\">{dutch}</span>")
    }

    pub fn date(&self, day: &Date) -> String {
        texts::long_date(self.language, *day)
    }

    pub fn weekday(&self, day: &Date) -> String {
        texts::weekday_date(self.language, *day)
    }

    pub fn mistake(&self, mistake: &Mistake) -> String {
        bare(&texts::text_with(self.language, mistake.key, &mistake.values))
    }
}

/// A text without the marks around Dutch words.
pub fn bare(text: &str) -> String {
    text.replace(['‹', '›'], "")
}

/// A text as HTML: what stands between ‹ and › is a Dutch word, which links to its meaning.
fn marked(text: &str, language: Language) -> String {
    let mut html = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('‹') {
        let (word, after) = after.split_once('›').unwrap_or((after, ""));
        escape(&mut html, before);
        let _ = write!(html, "<a class=\"nb-word\" href=\"/mijn/woorden#{}\">", anchor(word));
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

/// What someone typed, as HTML.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(&mut html, text);
    html
}

fn escape(html: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            sign => html.push(sign),
        }
    }
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
        assert_eq!(bare("‹PIP›"), "PIP");
        assert_eq!(marked("‹open", Language::Nl), "<a class=\"nb-word\" href=\"/mijn/woorden#open\">open</a>");
    }
}
