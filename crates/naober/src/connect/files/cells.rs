//! What people type in a cell, read as a day, a number, a yes or no, or one of a few words.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// 12-3-2026, 12/3/2026, 12.3.2026, 2026-03-12, 20260312, with or without a time, or the day number of a spreadsheet.
pub(super) fn day(text: &str) -> Option<Date> {
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    let found = match text.split(['-', '/', '.']).collect::<Vec<_>>()[..] {
        [year, month, day] if year.len() == 4 => civil(year, month, day),
        [day, month, year] if year.len() == 4 => civil(year, month, day),
        [compact] if compact.len() == 8 && compact.is_ascii() => civil(&compact[..4], &compact[4..6], &compact[6..]),
        [serial] if serial.len() == 5 => {
            date(1899, 12, 30).checked_add(serial.parse::<i64>().ok().filter(|days| *days > 0)?.days()).ok()
        }
        _ => None,
    }?;
    (1900..=2100).contains(&found.year()).then_some(found)
}

fn civil(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// 12, 12.5, 12,5, 1.234,5 or 2:30 (two hours and a half).
pub(super) fn number(text: &str) -> Option<f64> {
    if let Some((hours, minutes)) = text.split_once(':') {
        let minutes: u32 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
        return Some(f64::from(hours.parse::<u32>().ok()?) + f64::from(minutes) / 60.0);
    }
    let plain = if text.contains(',') { text.replace('.', "").replace(',', ".") } else { text.to_owned() };
    if plain.bytes().any(|sign| !matches!(sign, b'0'..=b'9' | b'.' | b'-')) {
        return None;
    }
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "waar" | "1" => Some(true),
        "nee" | "n" | "no" | "false" | "onwaar" | "0" => Some(false),
        _ => None,
    }
}

/// Letters and digits only, lower case, without accents on the letters we use: how names and words are compared.
pub(super) fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter(|sign| sign.is_alphanumeric()).collect()
}

/// The first word of the table that the text stands for.
pub(super) fn one_of<'t>(text: &str, table: &[(&str, &'t str)]) -> Option<&'t str> {
    let wanted = folded(text);
    table.iter().find(|(said, _)| folded(said) == wanted).map(|(_, meant)| *meant)
}

/// What a spreadsheet shows for a formula that failed.
pub(super) fn is_formula_error(text: &str) -> bool {
    text.starts_with('#') && (text.ends_with('!') || text.ends_with('?') || text == "#N/A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_and_programs_write_it() {
        for typed in [
            "2026-03-12",
            "12-3-2026",
            "12-03-2026",
            "12/3/2026",
            "12.3.2026",
            "20260312",
            "46093",
            "2026-03-12T00:00:00",
            "12-3-2026 00:00",
        ] {
            assert_eq!(day(typed), Some(date(2026, 3, 12)), "{typed}");
        }
        for typed in
            ["31-2-2026", "12-3-26", "morgen", "", "2026-13-01", "1", "99999999", "٣-٣-٢٠٢٦", "ééééé", "12-3-9026"]
        {
            assert_eq!(day(typed), None, "{typed}");
        }
    }

    #[test]
    fn hours_are_read_with_a_comma_a_dot_or_a_colon() {
        assert_eq!(number("2,5"), Some(2.5));
        assert_eq!(number("2.5"), Some(2.5));
        assert_eq!(number("1.234,5"), Some(1234.5));
        assert_eq!(number("2:30"), Some(2.5));
        for typed in ["twee", "", "NaN", "inf", "2:75", "1e9"] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }
}
