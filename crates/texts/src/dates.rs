//! Dates as people write them.

use jiff::civil::Date;

use crate::{Language, text};

/// "11 mei 2026".
pub fn long_date(language: Language, date: Date) -> String {
    let month = text(language, &format!("month-{}", date.month()));
    format!("{} {month} {}", date.day(), date.year())
}

/// "11-05-2026" in Dutch, "11/05/2026" in English.
pub fn short_date(language: Language, date: Date) -> String {
    let mark = match language {
        Language::Nl => '-',
        Language::En => '/',
    };
    format!("{:02}{mark}{:02}{mark}{}", date.day(), date.month(), date.year())
}
