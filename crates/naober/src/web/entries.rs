//! A form as it was sent. Kept whole, so that a page can show it again; read field by field, with mistakes noted.

use axum::extract::{Form, FromRequest, Request};
use axum::response::IntoResponse;
use jiff::civil::Date;
use texts::Language;

use super::{Mistakes, WebError};

/// Longest value of a one-line field.
pub const LINE: usize = 200;
/// Longest value of a text field.
pub const TEXT: usize = 10_000;

/// The fields of a sent form in their order.
#[derive(Debug, Clone, Default)]
pub struct Entries(Vec<(String, String)>);

/// One option of a select, radio or checkbox group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub text: String,
    pub hint: String,
    pub chosen: bool,
}

impl Choice {
    pub fn new(value: &str, text: String, chosen: bool) -> Self {
        Self { value: value.to_owned(), text, hint: String::new(), chosen }
    }

    #[must_use]
    pub fn with_hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }
}

impl Entries {
    pub fn new(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// The value as typed, without the spaces around it; empty when the field was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field that may be sent more than once.
    pub fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e str> {
        self.0.iter().filter(move |(found, _)| found == name).map(|(_, value)| value.trim())
    }

    /// The same form with one more value.
    pub fn add(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    pub fn checked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// A text of at most `limit` characters that must be there.
    pub fn required(&self, name: &str, limit: usize, mistakes: &mut Mistakes) -> Option<String> {
        let found = self.optional(name, limit, mistakes);
        if self.text(name).is_empty() {
            mistakes.add(name, "mistake-required");
        }
        found
    }

    /// A text of at most `limit` characters that may be left out.
    pub fn optional(&self, name: &str, limit: usize, mistakes: &mut Mistakes) -> Option<String> {
        let text = self.text(name);
        if text.chars().count() > limit {
            mistakes.add_with(name, "mistake-too-long", vec![("limit", limit.into())]);
            return None;
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A date that must be there.
    pub fn required_date(&self, name: &str, mistakes: &mut Mistakes) -> Option<Date> {
        if self.text(name).is_empty() {
            mistakes.add(name, "mistake-required");
        }
        self.date(name, mistakes)
    }

    /// A date that may be left out.
    pub fn date(&self, name: &str, mistakes: &mut Mistakes) -> Option<Date> {
        let text = self.text(name);
        let found = date_typed(text);
        if found.is_none() && !text.is_empty() {
            mistakes.add(name, "mistake-date");
        }
        found
    }

    /// A time of the day that must be there, in minutes after midnight.
    pub fn clock(&self, name: &str, mistakes: &mut Mistakes) -> Option<i64> {
        let text = self.text(name);
        let found = clock_typed(&texts::plain_digits(text));
        if found.is_none() {
            mistakes.add(name, if text.is_empty() { "mistake-required" } else { "mistake-clock" });
        }
        found
    }

    /// A whole number that may be left out.
    pub fn number(&self, name: &str, least: i64, most: i64, mistakes: &mut Mistakes) -> Option<i64> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        let found = text.parse().ok().filter(|number| (least..=most).contains(number));
        if found.is_none() {
            mistakes.add_with(name, "mistake-number", vec![("least", least.into()), ("most", most.into())]);
        }
        found
    }

    /// A number with a comma or a point that may be left out.
    pub fn decimal(&self, name: &str, least: f32, most: f32, mistakes: &mut Mistakes) -> Option<f32> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        let found = text.replace(',', ".").parse().ok().filter(|number| (least..=most).contains(number));
        if found.is_none() {
            let values = vec![("least", format!("{least}").into()), ("most", format!("{most}").into())];
            mistakes.add_with(name, "mistake-number", values);
        }
        found
    }
}

/// A text without signs that nobody sees and that turn or hide others; those that letters of some scripts need stay.
pub fn visible(text: &str) -> String {
    let hides = |sign: &char| {
        let control = sign.is_control() && !matches!(sign, '\n' | '\r' | '\t' | '\0');
        let turns = matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        control || turns || matches!(sign, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
    };
    text.chars().filter(|sign| !hides(sign)).collect()
}

/// A date as people type it, in any of the languages of the pages. A day that nobody now can have to do with is none.
pub fn date_typed(text: &str) -> Option<Date> {
    let found = Language::STAFF.iter().find_map(|language| texts::parse_date(*language, text));
    found.filter(|day| (1900..=2200).contains(&day.year()))
}

/// A time as people type it: 9, 9:30, 9.30 or 09u30.
fn clock_typed(text: &str) -> Option<i64> {
    let (hour, minute) = text.split_once([':', '.', 'u']).unwrap_or((text, "0"));
    let minute = if minute.is_empty() { "0" } else { minute };
    let part = |text: &str, most| text.trim().parse().ok().filter(|number: &i64| (0..=most).contains(number));
    let (hour, minute) = (part(hour, 24)?, part(minute, 59)?);
    Some(hour * 60 + minute).filter(|minutes| *minutes <= 24 * 60)
}

impl<S: Send + Sync> FromRequest<S> for Entries {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebError> {
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        let seen = |(name, value): (String, String)| (name, visible(&value));
        form.map(|Form(pairs)| Self(pairs.into_iter().map(seen).collect()))
            .map_err(|rejection| WebError::unreadable(rejection.into_response().status()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn signs_that_hide_or_turn_others_are_not_taken_in() {
        assert_eq!(visible("dip\u{202e}gpj\u{200b}.\u{7}"), "dipgpj.");
        assert_eq!(visible("می\u{200c}خواهم\n\u{200f}"), "می\u{200c}خواهم\n\u{200f}");
    }

    #[test]
    fn a_date_is_read_as_people_type_it() {
        for typed in [
            "12-3-2026",
            "12-03-2026",
            "12/3/2026",
            "12.3.2026",
            "12 maart 2026",
            "12 March 2026",
            "2026-03-12",
            " 12-3-2026 ",
        ] {
            let mut mistakes = Mistakes::none();
            let entries = Entries::new(&[("happened", typed)]);
            assert_eq!(entries.required_date("happened", &mut mistakes), Some(date(2026, 3, 12)), "{typed}");
            assert!(!mistakes.any(), "{typed}");
        }
    }

    #[test]
    fn a_date_that_is_none_is_a_mistake_at_its_field() {
        for typed in ["31-2-2026", "morgen", "12-3", "12-3-26", "0-0-0", "2026-13-01", "٣"] {
            let mut mistakes = Mistakes::none();
            assert_eq!(Entries::new(&[("happened", typed)]).date("happened", &mut mistakes), None, "{typed}");
            assert_eq!(mistakes.of("happened").map(|mistake| mistake.key), Some("mistake-date"), "{typed}");
        }
    }

    #[test]
    fn a_time_is_read_as_people_type_it() {
        for (typed, minutes) in [("9", 540), ("9:30", 570), ("09.30", 570), ("9u", 540), ("24:00", 1440), ("0:05", 5)] {
            assert_eq!(clock_typed(typed), Some(minutes), "{typed}");
        }
        for typed in ["", "25", "9:60", "24:01", "-1", "half tien", "9:30:00"] {
            assert_eq!(clock_typed(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_too_long_or_missing_is_said_and_kept() {
        let mut mistakes = Mistakes::none();
        let entries = Entries::new(&[("name", "Fatima"), ("note", "  ")]);
        assert_eq!(entries.required("name", 3, &mut mistakes), None);
        assert_eq!(entries.required("note", LINE, &mut mistakes), None);
        assert_eq!(entries.text("name"), "Fatima");
        let keys: Vec<_> = mistakes.all().iter().map(|mistake| mistake.key).collect();
        assert_eq!(keys, ["mistake-too-long", "mistake-required"]);
    }
}
