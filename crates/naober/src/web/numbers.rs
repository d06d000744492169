//! Numbers and lists as people write them.

use texts::Language;

use super::Words;

/// A whole number with its thousands apart: 1.584.798 in Dutch, 1,584,798 in English.
pub fn grouped(words: Words, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "−" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(if words.language == Language::Nl { '.' } else { ',' });
        }
        text.push(digit);
    }
    text
}

/// Thousandths as a percentage with one decimal.
pub fn percent(words: Words, thousandths: u64) -> String {
    let point = if words.language == Language::Nl { ',' } else { '.' };
    format!("{}{point}{}%", thousandths / 10, thousandths % 10)
}

/// The first of so many names, and how many more there are.
pub fn some_of(words: Words, names: &[impl AsRef<str>], all: usize, most: usize) -> String {
    let shown = names.iter().take(most).map(AsRef::as_ref).collect::<Vec<&str>>().join(", ");
    match all.saturating_sub(most) {
        0 => shown,
        more => words.tn("match-and-more", &[("names", shown.into()), ("more", more.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_in_the_language() {
        let (nl, en) = (Words::new(Language::Nl), Words::new(Language::En));
        assert_eq!((grouped(nl, 1_584_798), grouped(en, -12_000)), ("1.584.798".to_owned(), "−12,000".to_owned()));
        assert_eq!((percent(nl, 834), percent(en, 1000)), ("83,4%".to_owned(), "100.0%".to_owned()));
    }
}
