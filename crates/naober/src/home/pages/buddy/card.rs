//! A card in the newcomer's language.

use jiff::civil::{Date, date};
use texts::Language;

use crate::network::{Card, Day, Listed, Place};
use crate::web::HomeFrame;

/// A Monday, to name the days of the week from.
const MONDAY: Date = date(2024, 1, 1);

/// A label and what stands behind it.
pub(super) type Line = (&'static str, String);

/// What somebody shows, line by line, without the name.
pub(super) fn lines(frame: &HomeFrame, card: &Card, places: &[Place]) -> Vec<Line> {
    let (days, parts) = (list(frame, "day", &card.days), list(frame, "part", &card.parts));
    let languages: Vec<&str> = card.languages.iter().map(|one| one.own_name()).collect();
    let mut lines = vec![
        ("home-buddy-see-for", list(frame, "aim", &card.aims)),
        ("home-buddy-see-languages", languages.join(" · ")),
        ("home-buddy-see-interests", list(frame, "interest", &card.interests)),
        ("home-buddy-see-times", format!("{days} ({parts})")),
    ];
    lines.extend(card.place_name(places).map(|name| ("home-buddy-see-place", name.to_owned())));
    lines.retain(|(_, text)| !text.is_empty());
    lines
}

/// A word of one of the lists.
pub(super) fn word(language: Language, list: &str, name: &str) -> String {
    if list == "day" {
        let at = Day::ALL.iter().position(|day| day.name() == name).unwrap_or(0);
        let days = i64::try_from(at).unwrap_or(0);
        return texts::weekday(language, MONDAY.saturating_add(jiff::Span::new().days(days)));
    }
    crate::web::bare(&texts::text(language, &format!("home-buddy-{list}-{name}")))
}

fn list<T: Listed>(frame: &HomeFrame, name: &str, all: &[T]) -> String {
    all.iter().map(|one| word(frame.language, name, one.name())).collect::<Vec<_>>().join(" · ")
}
