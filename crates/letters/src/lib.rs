//! Letters of a municipality: typed data in, tagged PDF out.
//!
//! A letter is Dutch. Beside it may stand a plain summary in the language of the person, on a page of its own with its
//! own language and direction. What comes out satisfies PDF/UA-1 and PDF/A-2a at once: the exporter refuses what does not.
//!
//! Nothing here reads a file, a clock or the network, and nothing a person typed is read as markup: text goes in as data
//! beside a fixed template.

mod data;
mod logo;
mod plain;
mod world;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use logo::{Logo, LogoError};
pub use plain::unprintable;

/// A letter, ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    pub letterhead: Letterhead,
    /// Name and address, line by line, where the window of an envelope is.
    pub to: Vec<String>,
    pub dated: Date,
    /// What to mention when answering; also at the foot of every page.
    pub reference: String,
    /// Whom to ask about this letter; under the signature. Left out when empty.
    pub contact_person: String,
    /// Heading of the letter and title of the document.
    pub subject: String,
    /// "Beste Amira Haddad,". Left out when empty.
    pub greeting: String,
    pub blocks: Vec<Block>,
    /// How to object. Left out when empty.
    pub objection: String,
    pub summary: Option<Summary>,
    /// Under the summary, in its language: which of the two counts. Left out when empty.
    pub summary_note: String,
}

/// What the letters of a municipality have in common.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Letterhead {
    /// "Gemeente Wilgenhaven".
    pub name: String,
    pub address: Vec<String>,
    /// Telephone, mail, site: a line each.
    pub contact: Vec<String>,
    pub signer: String,
    pub role: String,
    pub logo: Option<Logo>,
}

/// A piece of the text of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    Heading(String),
    /// An empty line begins a new paragraph.
    Text(String),
    List(Vec<String>),
    /// What it is called and what it is.
    Facts(Vec<(String, String)>),
    Table {
        caption: String,
        header: Vec<String>,
        rows: Vec<Vec<String>>,
    },
}

/// A plain summary beside the Dutch letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// As a BCP 47 tag.
    pub language: String,
    pub title: String,
    pub paragraphs: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// A document without a title cannot be read aloud by name.
    #[error("a letter needs a subject")]
    NoSubject,
    #[error("{0} is no language tag")]
    NoLanguage(String),
    /// A row of a table has more or fewer cells than its header.
    #[error("a row of the table {0} does not fit its header")]
    UnevenTable(String),
    /// What is left when all of the above holds: a picture that cannot be drawn.
    #[error("cannot be set: {0}")]
    Refused(String),
}

/// Sets a letter as a tagged PDF.
///
/// # Errors
/// [`LetterError`]; a letter that was set once is set again to the same bytes.
pub fn render(letter: &Letter) -> Result<Vec<u8>, LetterError> {
    world::export(&world::lay_out(letter)?)
}

#[cfg(test)]
mod tests;
