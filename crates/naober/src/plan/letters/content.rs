//! What a letter says, before it is set: a kind, a subject, and what stands under it.

use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// What a letter is for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum LetterKind { $($variant),+ }

        impl LetterKind {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.name() == name)
            }
        }
    };
}

kinds! {
    Pip = "pip",
    Oproep = "oproep",
    Waarschuwing = "waarschuwing",
    Verlenging = "verlenging",
    Urenverklaring = "urenverklaring",
    Afschalen = "afschalen",
    Routewijziging = "routewijziging",
    Ontheffing = "ontheffing",
    Boete = "boete",
    Overdracht = "overdracht",
    Vervolg = "vervolg",
    Anders = "anders",
}

/// A letter to be made for a dossier. To whom it is and how it looks is added by [`super::put`].
#[derive(Debug, Clone, PartialEq)]
pub struct NewLetter {
    pub kind: LetterKind,
    pub content: Content,
}

/// What a letter says, in Dutch, ready to print.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    pub subject: String,
    pub blocks: Vec<Block>,
    /// Under it stands how to object: the letter is a decision.
    pub objection: bool,
    /// The same in plain words of a language the person reads.
    pub summary: Option<Summary>,
}

/// A piece of the text of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    Heading(String),
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
