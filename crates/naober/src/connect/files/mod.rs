//! Files that people bring: read, given meaning column by column, shown row by row, and then taken in whole or not at all.

#[cfg(test)]
pub(crate) mod broken;
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

use crate::named::named;

pub use imports::{
    Check, Import, ImportError, Refusal, State, Stored, check, drop_file, find, finish, list, map, upload,
};
pub use rows::{Mistake, What};
pub use sheet::{LARGEST, Row, Sheet, Unreadable, read};

named! {
    /// What one row of the file stands for.
    pub enum FileKind {
        /// A person with the milestones of their dossier.
        People = "mensen",
        /// One thing that happened.
        Facts = "feiten",
    }
}

impl FileKind {
    /// An empty file with the column names, to fill in. The mark in front makes spreadsheets read it as UTF-8.
    pub fn template(self) -> String {
        format!("\u{feff}{}\r\n", columns::template(self).join(";"))
    }
}

#[cfg(test)]
mod tests;
