//! Text as people type it, made fit to set: only signs the fonts have, and in right-to-left text the amounts and names that
//! run the other way held together.

use crate::world::covers;

/// Stands where a sign was that no font here has.
const MISSING: char = '\u{fffd}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const POP_ISOLATE: char = '\u{2069}';
/// What may stand inside a run that goes from left to right without ending it.
const BETWEEN: &str = " .,-/:%()@+'’&_\u{a0}\u{2011}\u{2013}";

/// The first sign of a text that cannot be set: none of the fonts has it.
pub fn unprintable(text: &str) -> Option<char> {
    text.chars().find(|sign| !is_blank(*sign) && !steers(*sign) && !covers(*sign))
}

/// One line.
pub(crate) fn line(text: &str) -> String {
    let set = text.trim().chars().filter(|sign| !steers(*sign)).map(|sign| match sign {
        blank if is_blank(blank) => ' ',
        sign if covers(sign) => sign,
        _ => MISSING,
    });
    set.collect()
}

/// Lines that hold something.
pub(crate) fn lines(text: &[String]) -> Vec<String> {
    text.iter().map(|one| line(one)).filter(|one| !one.is_empty()).collect()
}

/// Paragraphs with their lines: an empty line begins a new one.
pub(crate) fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut all = vec![Vec::new()];
    for one in text.lines().map(line) {
        match (one.is_empty(), all.last_mut()) {
            (false, Some(last)) => last.push(one),
            _ => all.push(Vec::new()),
        }
    }
    all.retain(|lines: &Vec<String>| !lines.is_empty());
    all
}

/// Right-to-left text in which each run of Latin letters and figures keeps its own order: an amount such as "€ 1.234,50"
/// would otherwise be shown with its parts turned round. What is isolated already is left as it is.
pub(crate) fn isolated(text: &str) -> String {
    let mut whole = String::with_capacity(text.len() + 12);
    let mut rest = text;
    while let Some(start) = rest.find(|sign| isolates(sign) || runs_left_to_right(sign)) {
        let (before, from) = rest.split_at(start);
        whole.push_str(before);
        if from.starts_with(isolates) {
            let end = from.find(POP_ISOLATE).map_or(from.len(), |at| at + POP_ISOLATE.len_utf8());
            whole.push_str(&from[..end]);
            rest = &from[end..];
        } else {
            let run = run(from);
            whole.extend([LEFT_TO_RIGHT_ISOLATE]);
            whole.push_str(run);
            whole.extend([POP_ISOLATE]);
            rest = &from[run.len()..];
        }
    }
    whole.push_str(rest);
    whole
}

fn isolates(sign: char) -> bool {
    matches!(sign, LEFT_TO_RIGHT_ISOLATE | '\u{2067}' | '\u{2068}')
}

/// The longest run at the start that reads from left to right and ends in something that does.
fn run(text: &str) -> &str {
    let within = text.find(|sign| !runs_left_to_right(sign) && !BETWEEN.contains(sign)).unwrap_or(text.len());
    let ends = |sign: char| runs_left_to_right(sign) || sign == '%';
    let last = text[..within].char_indices().rev().find(|(_, sign)| ends(*sign));
    last.map_or("", |(at, sign)| &text[..at + sign.len_utf8()])
}

fn runs_left_to_right(sign: char) -> bool {
    sign == '€' || sign.is_ascii_alphanumeric() || matches!(sign, '\u{c0}'..='\u{24f}' | '\u{370}'..='\u{52f}')
}

fn is_blank(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')
}

/// Marks that turn text round until further notice: what one field holds must not change how the next one reads.
fn steers(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_keeps_its_order_in_right_to_left_text() {
        assert_eq!(isolated("المبلغ € 1.234,50 شهرياً."), "المبلغ \u{2066}€ 1.234,50\u{2069} شهرياً.");
        assert_eq!(isolated("رقم 2026-000123."), "رقم \u{2066}2026-000123\u{2069}.");
        assert_eq!(
            isolated("قانون Wet inburgering 2021، المادة"),
            "قانون \u{2066}Wet inburgering 2021\u{2069}، المادة"
        );
        assert_eq!(isolated("\u{2068}12\u{2069} شهر B1"), "\u{2068}12\u{2069} شهر \u{2066}B1\u{2069}");
        assert_eq!(isolated("مرحبا"), "مرحبا");
    }

    #[test]
    fn a_sign_that_no_font_has_is_found_and_held_open() {
        assert_eq!(unprintable("Łukasz Çelik, أميرة ሰላም Олена"), None);
        assert_eq!(unprintable("Amira 王"), Some('王'));
        assert_eq!(line("Amira 王"), "Amira \u{fffd}");
    }

    #[test]
    fn nothing_typed_in_one_field_turns_the_next_one_round() {
        assert_eq!(line("Amira\u{202e}\tHaddad\n"), "Amira Haddad");
    }

    #[test]
    fn an_empty_line_begins_a_new_paragraph() {
        assert_eq!(paragraphs("een\r\ntwee\n\n\ndrie\n"), [vec!["een", "twee"], vec!["drie"]]);
        assert!(paragraphs(" \n ").is_empty());
    }
}
