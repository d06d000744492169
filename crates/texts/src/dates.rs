//! Dates as people write them, by the rules of CLDR. The calendar and the digits are those of the letters that people get: an
//! appointment on the 12th stands as 12 in every language.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, MDE, YMD};
use icu_locale_core::{Locale, locale};
use jiff::civil::Date;

use crate::language::PerLanguage;
use crate::{Language, text};

/// How one language writes dates.
struct Writer {
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    day: FixedCalendarDateTimeFormatter<Gregorian, E>,
}

static WRITERS: PerLanguage<Option<Writer>> = PerLanguage::new(|language| {
    let locale = locale_of(language);
    let long = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?;
    let weekday = FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long()).ok()?;
    let day = FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).ok()?;
    Some(Writer { long, weekday, day })
});

fn locale_of(language: Language) -> Locale {
    match language {
        Language::Nl => locale!("nl"),
        Language::En => locale!("en-GB"),
        Language::Ar => locale!("ar-u-nu-latn"),
        Language::Ti => locale!("ti-ER-u-nu-latn"),
        Language::Fa => locale!("fa-AF-u-nu-latn"),
        Language::Ps => locale!("ps-u-nu-latn"),
        Language::Tr => locale!("tr"),
        Language::Uk => locale!("uk"),
        Language::Ru => locale!("ru"),
        Language::So => locale!("so"),
        Language::Fr => locale!("fr"),
        Language::Es => locale!("es"),
    }
}

fn counted(date: Date) -> Option<icu_calendar::Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

/// "dinsdag 11 mei": a day of the weeks around today.
pub fn weekday_date(language: Language, date: Date) -> String {
    let written = WRITERS.get(language).as_ref().zip(counted(date));
    written.map_or_else(|| date.to_string(), |(writer, date)| writer.weekday.format(&date).to_string())
}

/// "dinsdag": the name of the day of the week that a date is.
pub fn weekday(language: Language, date: Date) -> String {
    let written = WRITERS.get(language).as_ref().zip(counted(date));
    written.map_or_else(|| date.to_string(), |(writer, date)| writer.day.format(&date).to_string())
}

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12",
];

/// "11 mei 2026".
pub fn long_date(language: Language, date: Date) -> String {
    let written = WRITERS.get(language).as_ref().zip(counted(date));
    let long = written.map_or_else(|| date.to_string(), |(writer, date)| writer.long.format(&date).to_string());
    // For Tigrinya, CLDR fills the day up to two figures.
    let long = long.trim_start_matches('0');
    // A shortened "year" ends in a full stop, and would end a sentence with two.
    match language {
        Language::Uk => long.replace("р.", "року"),
        Language::Ru => long.replace("г.", "года"),
        _ => long.to_owned(),
    }
}

/// "11/05/2026" in English, "11-05-2026" elsewhere.
pub fn short_date(language: Language, date: Date) -> String {
    let mark = if language == Language::En { '/' } else { '-' };
    format!("{:02}{mark}{:02}{mark}{}", date.day(), date.month(), date.year())
}

/// A date as people type it: 12-3-2026, 12/03/2026, 12 maart 2026, 12 mrt 2026 or 2026-03-12. The year has four digits, so that no
/// century is guessed.
pub fn parse_date(language: Language, typed: &str) -> Option<Date> {
    let typed = plain_digits(typed);
    let parts: Vec<&str> = typed.split(|sign: char| "-/. ".contains(sign)).filter(|part| !part.is_empty()).collect();
    let [first, middle, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 || day.len() > 2 {
        return None;
    }
    let month = middle.parse().ok().or_else(|| month_number(language, middle))?;
    Date::new(year.parse().ok()?, month, day.parse().ok()?).ok()
}

/// Digits of Arabic and Persian keyboards as 0 to 9; other signs stay.
pub fn plain_digits(typed: &str) -> String {
    let plain = |sign: char| {
        let zero = [0x660, 0x6f0].into_iter().find(|zero| (*zero..*zero + 10).contains(&u32::from(sign)));
        zero.and_then(|zero| char::from_digit(u32::from(sign) - zero, 10)).unwrap_or(sign)
    };
    typed.chars().map(plain).collect()
}

fn month_key(month: i8) -> &'static str {
    usize::try_from(month - 1).ok().and_then(|index| MONTHS.get(index).copied()).unwrap_or("month-1")
}

/// A month by its name or the first letters of it, at least three.
fn month_number(language: Language, typed: &str) -> Option<i8> {
    let typed = typed.to_lowercase();
    if typed.chars().count() < 3 {
        return None;
    }
    if language == Language::Nl && typed == "mrt" {
        return Some(3);
    }
    (1..=12).find(|month| text(language, month_key(*month)).to_lowercase().starts_with(&typed))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn months_are_read_by_their_name_in_the_language() {
        assert_eq!(parse_date(Language::Nl, "1 mrt 2026"), Some(date(2026, 3, 1)));
        assert_eq!(parse_date(Language::Nl, "1 Augustus 2026"), Some(date(2026, 8, 1)));
        assert_eq!(parse_date(Language::En, "1 Sep 2026"), Some(date(2026, 9, 1)));
        assert_eq!(parse_date(Language::Nl, "1 ju 2026"), None);
    }

    #[test]
    fn every_keyboard_can_write_a_day() {
        assert_eq!(parse_date(Language::Nl, "٢٥-٣-١٩٩٠"), Some(date(1990, 3, 25)));
        assert_eq!(parse_date(Language::Nl, "۲۵-۳-۱۹۹۰"), Some(date(1990, 3, 25)));
    }

    #[test]
    fn days_are_written_as_each_language_does() {
        let of = |language| long_date(language, date(2026, 1, 6));
        let written = [Language::Nl, Language::Ar, Language::Ti, Language::Fa, Language::Ps, Language::Es].map(of);
        let wanted =
            ["6 januari 2026", "6 يناير 2026", "6 ጥሪ 2026", "6 جنوری 2026", "6 جنوري 2026", "6 de enero de 2026"];
        assert_eq!(written, wanted);
        let written = [Language::Uk, Language::Ru, Language::So].map(of);
        assert_eq!(written, ["6 січня 2026\u{202f}року", "6 января 2026\u{202f}года", "Janaayo 06, 2026"]);
    }

    #[test]
    fn what_is_written_can_be_read_back() {
        for language in Language::STAFF {
            let day = date(2028, 2, 29);
            assert_eq!(parse_date(*language, &long_date(*language, day)), Some(day));
            assert_eq!(parse_date(*language, &short_date(*language, day)), Some(day));
        }
    }
}
