//! Lines of CSV and their fields.

use std::borrow::Cow;
use std::io::BufRead;

use super::{Fault, Wrong};

/// Lines of a text, counted.
pub(super) struct Lines<T> {
    text: T,
    line: usize,
    bytes: Vec<u8>,
}

/// The names of the columns.
pub(super) struct Header {
    names: Vec<String>,
}

/// The fields of one line.
pub(super) struct Row<'a> {
    line: usize,
    fields: Vec<Cow<'a, str>>,
}

impl<T: BufRead> Lines<T> {
    pub(super) fn new(text: T) -> Lines<T> {
        Lines { text, line: 0, bytes: Vec::new() }
    }

    pub(super) fn header(&mut self) -> Result<Header, Fault> {
        let Some(row) = self.next()? else { return Err(self.fault(1, Wrong::Missing)) };
        let names = row.fields.iter().map(|name| name.trim_start_matches('\u{feff}').trim().to_owned());
        Ok(Header { names: names.collect() })
    }

    /// The next line that is not empty.
    pub(super) fn next(&mut self) -> Result<Option<Row<'_>>, Fault> {
        loop {
            self.bytes.clear();
            self.line += 1;
            let read = self.text.read_until(b'\n', &mut self.bytes);
            match read.map_err(|error| self.fault(1, Wrong::Unreadable(error.kind())))? {
                0 => return Ok(None),
                _ if self.bytes.iter().all(u8::is_ascii_whitespace) => {}
                _ => break,
            }
        }
        let line = self.line;
        let text = std::str::from_utf8(&self.bytes);
        let text = text.map_err(|_| Fault { line, column: 1, what: Wrong::NotText })?;
        let fields = split(text.trim_end_matches(['\n', '\r']));
        Ok(Some(Row { line, fields: fields.map_err(|column| Fault { line, column, what: Wrong::Quote })? }))
    }

    pub(super) fn fault(&self, column: usize, what: Wrong) -> Fault {
        Fault { line: self.line.max(1), column, what }
    }
}

impl Header {
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    pub(super) fn must(&self, name: &'static str) -> Result<usize, Fault> {
        self.find(name).ok_or(Fault { line: 1, column: 1, what: Wrong::NoColumn(name) })
    }

    pub(super) fn all<const N: usize>(&self, names: [&str; N]) -> Option<[usize; N]> {
        let mut found = [0; N];
        for (found, name) in found.iter_mut().zip(names) {
            *found = self.find(name)?;
        }
        Some(found)
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }
}

impl Row<'_> {
    pub(super) fn expect(&self, expected: usize) -> Result<(), Fault> {
        let found = self.fields.len();
        if found == expected { Ok(()) } else { Err(self.fault(found.min(expected), Wrong::Fields { found, expected })) }
    }

    pub(super) fn text(&self, column: usize) -> Result<&str, Fault> {
        let text = self.fields.get(column).map_or("", |field| field.trim());
        if text.is_empty() { Err(self.fault(column, Wrong::Missing)) } else { Ok(text) }
    }

    pub(super) fn number(&self, column: usize, least: i64, most: i64) -> Result<i64, Fault> {
        let number = self.text(column)?.parse().ok().filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| self.fault(column, Wrong::Number { least, most }))
    }

    /// A decimal number with a point, in millionths, without floating point.
    pub(super) fn millionths(&self, column: usize, bound: i64) -> Result<i32, Fault> {
        let text = self.text(column)?;
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let part: String = part.chars().chain("000000".chars()).take(6.max(part.len())).collect();
        let value = (all_digits(whole) && all_digits(&part) && !whole.is_empty() && whole.len() < 4).then(|| {
            let whole: i64 = whole.parse().unwrap_or(i64::MAX / 10_000_000);
            sign * (whole * 1_000_000 + part[..6].parse::<i64>().unwrap_or(0))
        });
        let value = value.filter(|value| value.abs() <= bound * 1_000_000);
        value.map(|value| value as i32).ok_or_else(|| self.fault(column, Wrong::Number { least: -bound, most: bound }))
    }

    pub(super) fn fault(&self, column: usize, what: Wrong) -> Fault {
        Fault { line: self.line, column: column + 1, what }
    }
}

/// Fields of a line, or the column in which a quote is wrong.
fn split(line: &str) -> Result<Vec<Cow<'_, str>>, usize> {
    let mut fields = Vec::new();
    let mut rest = line;
    loop {
        let after = if let Some(quoted) = rest.strip_prefix('"') {
            let (field, after) = unquote(quoted).ok_or(fields.len() + 1)?;
            fields.push(Cow::Owned(field));
            after
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            fields.push(Cow::Borrowed(&rest[..end]));
            &rest[end..]
        };
        match after.strip_prefix(',') {
            Some(more) => rest = more,
            None if after.is_empty() => return Ok(fields),
            None => return Err(fields.len()),
        }
    }
}

/// The text up to the closing quote, and what follows it. A quote within is written twice.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut field = String::new();
    let mut rest = text;
    loop {
        let end = rest.find('"')?;
        field.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(more) => {
                field.push('"');
                rest = more;
            }
            None => return Some((field, rest)),
        }
    }
}

/// A field as it is written.
pub(super) fn quoted(text: &str) -> Cow<'_, str> {
    if text.contains([',', '"', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", text.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(text)
    }
}
