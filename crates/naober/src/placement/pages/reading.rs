//! A table that someone sends with a form, and what is wrong with it.

use axum::extract::Multipart;
use texts::Value;

use super::super::table::Fault;
use crate::connect::files::{self, Sheet, Unreadable};
use crate::web::{Mistakes, WebError, Words};

/// So many faults are told at a time.
const TOLD: usize = 25;

/// The field with the file.
pub(super) const FILE: &str = "bestand";

/// The rows of the file, or what is wrong at its field.
pub(super) async fn sheet(mut form: Multipart) -> Result<Result<Sheet, Mistakes>, WebError> {
    let mut bytes = None;
    while let Some(field) = form.next_field().await.map_err(|_| WebError::Unreadable)? {
        if field.name() == Some(FILE) && field.file_name().is_some_and(|name| !name.is_empty()) {
            bytes = Some(field.bytes().await.map_err(|_| WebError::TooLarge)?);
        }
    }
    let read = match bytes {
        Some(bytes) => files::read(&bytes),
        None => return Ok(Err(Mistakes::one(FILE, "import-file-none"))),
    };
    Ok(read.map_err(|unreadable: Unreadable| {
        let mut mistakes = Mistakes::none();
        mistakes.add_with(FILE, unreadable.text_key(), unreadable.values());
        mistakes
    }))
}

/// The first faults as sentences with their line and column, and how many more there are.
pub(super) fn told(words: Words, faults: &[Fault]) -> Vec<String> {
    let sentence = |fault: &&Fault| {
        let what = words.tn(fault.key, &fault.values);
        let Some(line) = fault.line else { return what };
        let at = [("line", line.into()), ("column", fault.column.into()), ("what", Value::from(what))];
        words.tn(if fault.column.is_empty() { "placement-file-line" } else { "placement-file-cell" }, &at)
    };
    let mut in_order: Vec<&Fault> = faults.iter().collect();
    in_order.sort_by_key(|fault| fault.line);
    let more = faults.len().saturating_sub(TOLD);
    let more = (more > 0).then(|| words.t1("placement-file-more", "count", more));
    in_order.iter().take(TOLD).map(sentence).chain(more).collect()
}
