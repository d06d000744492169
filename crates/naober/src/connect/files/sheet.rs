//! A file as rows of text: whatever it was made with, and however odd it is.

use serde::{Deserialize, Serialize};

use super::{text_file, workbook};

/// Largest file that is read.
pub const LARGEST: usize = 10 * 1024 * 1024;
pub(super) const MOST_ROWS: usize = 20_000;
pub(super) const MOST_COLUMNS: usize = 200;
pub(super) const LONGEST_CELL: usize = 4_000;

/// The rows of a file with the names of its columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row; `line` is its number in the file, the way a spreadsheet shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub line: usize,
    pub cells: Vec<String>,
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("empty")]
    Empty,
    #[error("too large")]
    TooLarge,
    #[error("neither CSV nor XLSX")]
    OtherType,
    #[error("damaged workbook")]
    Damaged,
    #[error("unpacks to more than a person typed")]
    Unpacks,
    #[error("only column names")]
    NoRows,
    #[error("too many rows")]
    TooManyRows,
    #[error("too many columns")]
    TooManyColumns,
    #[error("a cell is too long")]
    CellTooLong { line: usize },
    #[error("two columns have one name")]
    ColumnTwice { name: String },
}

impl Unreadable {
    /// The key of the sentence for the person who brought the file.
    pub fn text_key(&self) -> &'static str {
        match self {
            Self::Empty => "import-file-empty",
            Self::TooLarge => "import-file-too-large",
            Self::OtherType => "import-file-other-type",
            Self::Damaged => "import-file-damaged",
            Self::Unpacks => "import-file-unpacks",
            Self::NoRows => "import-file-no-rows",
            Self::TooManyRows => "import-file-too-many-rows",
            Self::TooManyColumns => "import-file-too-many-columns",
            Self::CellTooLong { .. } => "import-file-cell-too-long",
            Self::ColumnTwice { .. } => "import-file-column-twice",
        }
    }

    /// What the sentence is about.
    pub fn values(&self) -> Vec<(&'static str, texts::Value)> {
        match self {
            Self::CellTooLong { line } => vec![("row", (*line).into())],
            Self::ColumnTwice { name } => vec![("column", name.as_str().into())],
            _ => Vec::new(),
        }
    }
}

/// Reads a file by what is in it; its name says nothing for sure.
///
/// # Errors
/// [`Unreadable`]
pub fn read(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") { workbook::read(bytes) } else { text_file::read(bytes) }
}

impl Sheet {
    /// Puts the lines of a file together: the first that holds anything names the columns, empty ones are left out.
    pub(super) fn from_lines(
        lines: impl Iterator<Item = Result<(usize, Vec<String>), Unreadable>>,
    ) -> Result<Self, Unreadable> {
        let mut sheet = Self { columns: Vec::new(), rows: Vec::new() };
        for line in lines {
            let (line, mut cells) = line?;
            for cell in &mut cells {
                *cell = clean(cell);
            }
            if cells.iter().all(String::is_empty) {
                continue;
            }
            if cells.iter().any(|cell| cell.len() > LONGEST_CELL) {
                return Err(Unreadable::CellTooLong { line });
            }
            if sheet.columns.is_empty() {
                sheet.columns = named(cells)?;
                continue;
            }
            cells.resize(sheet.columns.len(), String::new());
            sheet.rows.push(Row { line, cells });
            if sheet.rows.len() > MOST_ROWS {
                return Err(Unreadable::TooManyRows);
            }
        }
        match (sheet.columns.is_empty(), sheet.rows.is_empty()) {
            (true, _) => Err(Unreadable::Empty),
            (false, true) => Err(Unreadable::NoRows),
            (false, false) => Ok(sheet),
        }
    }
}

/// Names of columns: those at the end without a name are no columns; a name in the middle that is missing gets a number.
fn named(mut names: Vec<String>) -> Result<Vec<String>, Unreadable> {
    while names.last().is_some_and(String::is_empty) {
        names.pop();
    }
    if names.len() > MOST_COLUMNS {
        return Err(Unreadable::TooManyColumns);
    }
    let mut seen = std::collections::HashSet::new();
    for (at, name) in names.iter_mut().enumerate() {
        if name.is_empty() {
            *name = format!("({})", at + 1);
        }
        if !seen.insert(name.to_lowercase()) {
            return Err(Unreadable::ColumnTwice { name: name.clone() });
        }
    }
    Ok(names)
}

/// Spaces of all kinds around a cell, and signs that cannot be seen, are not part of it.
fn clean(cell: &str) -> String {
    let seen: String = cell.chars().filter(|sign| !sign.is_control() || *sign == '\n').collect();
    seen.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}').to_owned()
}
