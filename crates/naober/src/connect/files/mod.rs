//! Files that people bring: read, given meaning column by column, shown row by row, and then taken in whole or not at all.

mod cells;
mod columns;
mod fields;
mod imports;
pub mod pages;
mod people;
mod rows;
mod sheet;
pub(crate) mod sql;
mod text_file;
mod workbook;

pub use imports::{
    Check, Import, ImportError, Refusal, State, Stored, check, drop_file, find, finish, list, map, upload,
};
pub use rows::{Mistake, What};
pub use sheet::{LARGEST, Row, Sheet, Unreadable, read};

/// What one row of the file stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A person with the milestones of their dossier.
    People,
    /// One thing that happened.
    Facts,
}

impl FileKind {
    pub const ALL: &[Self] = &[Self::People, Self::Facts];

    pub fn name(self) -> &'static str {
        match self {
            Self::People => "mensen",
            Self::Facts => "feiten",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// An empty file with the column names, to fill in. The mark in front makes spreadsheets read it as UTF-8.
    pub fn template(self) -> String {
        format!("\u{feff}{}\r\n", columns::template(self).join(";"))
    }
}

#[cfg(test)]
mod tests;
