//! What a letter says, before it is set: a kind, a subject, and what stands under it.

use serde::{Deserialize, Serialize};

use crate::named::named;

pub use ::letters::{Block, Summary};

named! {
    /// What a letter is for.
    pub enum LetterKind {
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
}

/// A letter to be made for a dossier. To whom it is and how it looks is added by [`super::put`].
#[derive(Debug, Clone, PartialEq)]
pub struct NewLetter {
    pub kind: LetterKind,
    pub content: Content,
}

/// What a letter says, in Dutch, ready to print. It begins after the greeting and ends before the closing words: those, the
/// head and the signature are the same on every letter.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    pub subject: String,
    pub blocks: Vec<Block>,
    /// Under it stands how to object: the letter is a decision.
    pub objection: bool,
    /// The same in plain words of a language the person reads.
    pub summary: Option<Summary>,
}
