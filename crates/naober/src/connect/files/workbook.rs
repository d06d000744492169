//! XLSX: the first sheet that holds anything, cell by cell, so that a small file cannot claim much memory.

use std::io::{Cursor, Read as _};

use calamine::{DataRef, Reader as _, Xlsx, XlsxError};

use super::sheet::{LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Sheet, Unreadable};

/// A workbook of ten megabytes that people typed does not unpack to more than this.
const UNPACKED: u64 = 150 * 1024 * 1024;
const ENTRIES: usize = 2_000;
/// What is neither a sheet nor the list of texts is small in every workbook that people make.
const ASIDE: u64 = 4 * 1024 * 1024;
/// Sheets that are looked through for one that holds anything; several may name the same part.
const SHEETS: usize = 8;
/// The list of texts says near its beginning how many there are.
const HEAD: u64 = 4 * 1024;
/// All cells together. A text that stands in the file once may be meant by every cell.
const MOST_TEXT: usize = 64 * 1024 * 1024;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

pub(super) fn read(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    measure(bytes)?;
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    for name in book.sheet_names().into_iter().take(SHEETS) {
        match sheet(&mut book, &name) {
            Err(Unreadable::Empty) => {}
            found => return found,
        }
    }
    Err(Unreadable::Empty)
}

/// Unpacks everything once without keeping it: what a file says about its own size need not be true.
fn measure(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    if archive.len() > ENTRIES {
        return Err(Unreadable::Unpacks);
    }
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|_| Unreadable::Damaged)?;
        let name = entry.name().map_err(|_| Unreadable::Damaged)?.to_ascii_lowercase();
        let texts = name.ends_with("sharedstrings.xml");
        let most = if texts || name.contains("worksheets/") { left } else { left.min(ASIDE) };
        let mut head = Vec::new();
        entry.by_ref().take(HEAD).read_to_end(&mut head).map_err(|_| Unreadable::Damaged)?;
        let seen = head.len() as u64;
        let rest = std::io::copy(&mut entry.take((most + 1).saturating_sub(seen)), &mut std::io::sink());
        let size = seen + rest.map_err(|_| Unreadable::Damaged)?;
        if size > most || texts && claimed(&head).is_some_and(|texts| texts > size) {
            return Err(Unreadable::Unpacks);
        }
        left -= size;
    }
    Ok(())
}

/// How many different texts a list says it holds; room is made for all of them before the first is read. A number that
/// cannot be read claims everything.
fn claimed(head: &[u8]) -> Option<u64> {
    let head = String::from_utf8_lossy(head);
    let (_, after) = head.split_once("uniqueCount")?;
    let digits = after.trim_start_matches([' ', '\t', '\r', '\n', '=', '"', '\'']);
    let end = digits.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(digits.len());
    Some(digits[..end].parse().unwrap_or(u64::MAX))
}

fn sheet(book: &mut Book<'_>, name: &str) -> Result<Sheet, Unreadable> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|error| damaged(&error))?;
    let mut lines: Vec<(usize, Vec<String>)> = Vec::new();
    let (mut filled, mut long) = (0_usize, 0_usize);
    while let Some(cell) = cells.next_cell().map_err(|error| damaged(&error))? {
        let (row, column) = cell.get_position();
        let line = usize::try_from(row).map_err(|_| Unreadable::TooManyRows)?.saturating_add(1);
        let length = length(cell.get_value());
        long += length;
        if length > LONGEST_CELL {
            return Err(Unreadable::CellTooLong { line });
        }
        if long > MOST_TEXT {
            return Err(Unreadable::Unpacks);
        }
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        filled += 1;
        let at = usize::try_from(column).map_err(|_| Unreadable::TooManyColumns)?;
        if at >= MOST_COLUMNS {
            return Err(Unreadable::TooManyColumns);
        }
        if lines.last().is_none_or(|(last, _)| *last != line) {
            lines.push((line, Vec::new()));
        }
        if lines.len() > MOST_ROWS + 1 || filled > MOST_ROWS * MOST_COLUMNS / 10 {
            return Err(Unreadable::TooManyRows);
        }
        let Some((_, row)) = lines.last_mut() else { continue };
        if row.len() <= at {
            row.resize(at + 1, String::new());
        }
        row[at] = text;
    }
    Sheet::from_lines(lines.into_iter().map(Ok))
}

/// How long a text is, before it is copied.
fn length(value: &DataRef<'_>) -> usize {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.len(),
        DataRef::SharedString(text) => text.len(),
        _ => 0,
    }
}

/// A cell as text: days as 2026-03-12; a formula as the value that was last computed.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "ja" } else { "nee" }.to_owned(),
        DataRef::DateTime(moment) if moment.is_datetime() && (1.0..2_958_466.0).contains(&moment.as_f64()) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(moment) => (moment.as_f64() * 24.0).to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn damaged(_: &XlsxError) -> Unreadable {
    Unreadable::Damaged
}
