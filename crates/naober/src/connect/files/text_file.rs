//! CSV as municipalities make it: comma, semicolon or tab, UTF-8 or Windows-1252, with or without a mark in front.

use std::borrow::Cow;

use super::sheet::{MOST_COLUMNS, MOST_ROWS, Sheet, Unreadable};

/// The signs of Windows-1252 from 0x80 to 0x9F; the rest is the same as Unicode.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

pub(super) fn read(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    let text = decode(bytes).ok_or(Unreadable::OtherType)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let lines = reader.records().map(|record| {
        let record = record.map_err(|_| Unreadable::OtherType)?;
        let line = record.position().map_or(0, |position| line_of(&text, position));
        if record.len() > MOST_COLUMNS * 2 {
            return Err(Unreadable::TooManyColumns);
        }
        Ok((line, record.iter().map(str::to_owned).collect()))
    });
    Sheet::from_lines(lines.take(MOST_ROWS * 2))
}

/// The number a spreadsheet gives the row; the place of a record begins before the empty lines in front of it.
fn line_of(text: &str, position: &csv::Position) -> usize {
    let from = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let ahead = text.as_bytes().get(from..).unwrap_or_default();
    let empty = ahead.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count();
    usize::try_from(position.line()).unwrap_or(0).saturating_add(empty)
}

/// The text of the file, or nothing when it holds what no text holds.
fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Cow::Borrowed(std::str::from_utf8(rest).ok()?),
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)?),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)?),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(bytes.iter().map(|byte| windows_1252(*byte)).collect()),
        },
    };
    (!text.contains('\0')).then_some(text)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok()
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

/// The sign that parts the names of the columns, outside quotes.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b';', 0_usize), (b',', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(sign, _)| *sign == byte).for_each(|(_, count)| *count += 1),
        }
    }
    counts.iter().fold((b';', 0), |best, found| if found.1 > best.1 { *found } else { best }).0
}
