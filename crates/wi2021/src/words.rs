//! The arithmetic in words. A step names a phrase and its numbers; the text is made only when someone asks.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::assessment::{Basis, Hours};
use crate::facts::Fact;
use crate::law::{Law, Length, Phrases};

/// One line of an explanation: a phrase of the word list with its arguments.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    pub phrase: Word,
    pub args: [Arg; 4],
}

/// A value inside a phrase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg {
    None,
    Date(Date),
    Number(i64),
    Hours(Hours),
    Cents(i64),
    /// A length with its unit, for example ten weeks.
    Length(Length),
    /// A key of the word list, for example the name of a holiday.
    Word(Word),
}

/// A key of the word list, behind one thin pointer: thousands of steps are made for each that is read.
pub type Word = &'static &'static str;

/// The languages the reasons are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    Nl,
    En,
}

/// A reason a person can read: what the rule is, where it stands, and how the result came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Name of the rule, for example "Tien weken voor het PIP".
    pub rule: String,
    /// For example "Bs 5.3(1)".
    pub article: String,
    /// The arithmetic, a sentence each.
    pub steps: Vec<String>,
}

/// Puts a basis into words.
pub fn explain(law: &Law, facts: &[Fact], basis: &Basis, lang: Lang) -> Explanation {
    // The version that was applied is the one of the day of the first fact it rests on.
    let day = basis.facts.first().and_then(|at| facts.get(usize::from(*at))).map(|fact| fact.happened);
    let rule = law.rule(basis.rule, day.unwrap_or(Date::MAX));
    Explanation {
        rule: law.phrases().rule(basis.rule, lang).to_owned(),
        article: rule.article.clone(),
        steps: basis.steps.iter().map(|step| sentence(law.phrases(), step, lang)).collect(),
    }
}

/// Fills the arguments of one step into its phrase.
pub fn sentence(phrases: &Phrases, step: &Step, lang: Lang) -> String {
    let phrase = phrases.phrase(step.phrase, lang);
    let mut text = String::with_capacity(phrase.len() + 32);
    let mut rest = phrase;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (number, tail) = after.split_once('}').unwrap_or(("", ""));
        let arg = number.parse::<usize>().ok().and_then(|at| step.args.get(at));
        write_arg(&mut text, phrases, arg.copied().unwrap_or(Arg::None), lang);
        rest = tail;
    }
    text.push_str(rest);
    text
}

/// A date written out, for example "11 mei 2026".
pub fn date_in_words(date: Date, lang: Lang) -> String {
    let months = match lang {
        Lang::Nl => &MAANDEN,
        Lang::En => &MONTHS,
    };
    let month = usize::try_from(date.month() - 1).ok().and_then(|at| months.get(at)).copied().unwrap_or("");
    format!("{} {month} {}", date.day(), date.year())
}

/// An amount, for example "€ 1.250" or "€706.72".
pub fn euros_in_words(cents: i64, lang: Lang) -> String {
    let (thousands, decimal, prefix) = match lang {
        Lang::Nl => ('.', ',', "€ "),
        Lang::En => (',', '.', "€"),
    };
    let mut text = format!("{prefix}{}", grouped((cents / 100).unsigned_abs(), thousands));
    if cents % 100 != 0 {
        let _ = write!(text, "{decimal}{:02}", (cents % 100).abs());
    }
    if cents < 0 { format!("-{text}") } else { text }
}

const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn write_arg(text: &mut String, phrases: &Phrases, arg: Arg, lang: Lang) {
    match arg {
        Arg::None => text.push('?'),
        Arg::Date(date) => text.push_str(&date_in_words(date, lang)),
        Arg::Number(number) => {
            let _ = write!(text, "{number}");
        }
        Arg::Hours(hours) => text.push_str(&decimal_hours(hours, lang)),
        Arg::Cents(cents) => text.push_str(&euros_in_words(cents, lang)),
        Arg::Length(length) => {
            let _ = write!(text, "{} {}", length.number(), phrases.word(unit_word(length), lang));
        }
        Arg::Word(key) => text.push_str(phrases.word(key, lang)),
    }
}

/// The unit in the singular when there is one of it.
fn unit_word(length: Length) -> &'static str {
    match (length.value, length.unit_word()) {
        (1, "dagen") => "dag",
        (1, "weken") => "week",
        (1, "maanden") => "maand",
        (1, _) => "jaar",
        (_, unit) => unit,
    }
}

fn decimal_hours(hours: Hours, lang: Lang) -> String {
    let rounded = format!("{:.2}", hours.as_decimal());
    let trimmed = rounded.trim_end_matches('0').trim_end_matches('.');
    match lang {
        Lang::Nl => trimmed.replace('.', ","),
        Lang::En => trimmed.to_owned(),
    }
}

fn grouped(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + 4);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<Hours> for Arg {
    fn from(hours: Hours) -> Self {
        Self::Hours(hours)
    }
}

impl From<Length> for Arg {
    fn from(length: Length) -> Self {
        Self::Length(length)
    }
}

impl From<Word> for Arg {
    fn from(word: Word) -> Self {
        Self::Word(word)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn dates_amounts_and_hours_read_as_people_write_them() {
        assert_eq!(date_in_words(date(2026, 5, 11), Lang::Nl), "11 mei 2026");
        assert_eq!(date_in_words(date(2026, 5, 11), Lang::En), "11 May 2026");
        assert_eq!(euros_in_words(1_000_000, Lang::Nl), "€ 10.000");
        assert_eq!(euros_in_words(85_651, Lang::En), "€856.51");
        assert_eq!(decimal_hours(Hours(750), Lang::Nl), "12,5");
        assert_eq!(decimal_hours(Hours(600), Lang::En), "10");
    }
}
