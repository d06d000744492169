//! What people typed, as HTML: nothing of it is markup, and numbers read as they were written.

use std::fmt::Write as _;

/// A space at which no line ends.
pub(super) const UNBROKEN: &str = "\u{a0}";

/// A telephone number as HTML: with one press it is called.
pub fn telephone(number: &str) -> String {
    let signs: String = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    match signs.is_empty() {
        true => format!("<bdi dir=\"ltr\">{}</bdi>", escaped(number)),
        false => format!("<a href=\"tel:{signs}\" dir=\"ltr\">{}</a>", escaped(number)),
    }
}

/// What someone wrote, as HTML. In words that run from right to left a telephone number would turn round at its spaces and
/// hyphens; here it keeps its own order.
pub fn written(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|sign: char| sign.is_ascii_digit() || sign == '+') {
        let (before, from) = rest.split_at(start);
        let (number, after) = from.split_at(number_length(from).max(1));
        escape(&mut html, before);
        match number.len() > 1 && number.contains([' ', '+', '-']) {
            true => {
                let _ = write!(html, "<bdi dir=\"ltr\">{}</bdi>", escaped(number));
            }
            false => escape(&mut html, number),
        }
        rest = after;
    }
    escape(&mut html, rest);
    html
}

/// How far the number goes that a text begins with: its digits, and the few signs that stand between two of them.
fn number_length(text: &str) -> usize {
    let mut end = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => end = at + 1,
            b' ' | b'+' | b'-' | b'.' | b':' | b'/' if at < end + 3 => {}
            _ => break,
        }
    }
    end
}

/// What someone typed, as HTML.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(&mut html, text);
    html
}

pub(super) fn escape(html: &mut String, text: &str) {
    let mut signs = text.chars().peekable();
    let mut before = ' ';
    while let Some(sign) = signs.next() {
        match sign {
            // A telephone number stays on one line.
            ' ' if before.is_ascii_digit() && signs.peek().is_some_and(char::is_ascii_digit) => html.push_str(UNBROKEN),
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            sign => html.push(sign),
        }
        before = sign;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_was_written_keeps_its_order() {
        let number = |text: &str| format!("<bdi dir=\"ltr\">{text}</bdi>");
        assert_eq!(written("رقمي 06-11112222."), format!("رقمي {}.", number("06-11112222")));
        let both = written("<b> +31 6 11 و 06 22");
        let (abroad, here) = (number("+31\u{a0}6\u{a0}11"), number("06\u{a0}22"));
        assert_eq!(both, format!("&lt;b&gt; {abroad} و {here}"));
        assert_eq!(written("om 14:00 met 3 + ik"), "om 14:00 met 3 + ik");
        assert_eq!(telephone("06 11"), "<a href=\"tel:0611\" dir=\"ltr\">06\u{a0}11</a>");
    }
}
