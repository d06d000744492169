//! Where a page of the worklist begins: after which row, and the how manieth row comes first, as addresses carry it.

use crate::dossier::worklist::{Cursor, Page};

/// The begin of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub cursor: Cursor,
    /// The number of the first row. Counted by who pages, because the list is read by key and not by number.
    first: usize,
}

impl Place {
    /// Reads what [`std::fmt::Display`] wrote; a place without a number is one too.
    pub fn read(text: &str) -> Option<Self> {
        let (cursor, first) = text.split_once('.').unwrap_or((text, ""));
        let first = first.parse().ok().filter(|first| (1..=10_000_000).contains(first)).unwrap_or(0);
        Some(Self { cursor: cursor.parse().ok()?, first })
    }

    /// The first and last row of a page; nothing when nobody counted.
    pub fn rows(from: Option<Self>, page: &Page) -> Option<(usize, usize)> {
        let first = from.map_or(1, |place| place.first);
        (first > 0 && !page.lines.is_empty()).then(|| (first, first + page.lines.len() - 1))
    }

    /// The pages before and after this one.
    pub fn around(from: Option<Self>, page: &Page, size: usize) -> (Option<Self>, Option<Self>) {
        let first = from.map_or(1, |place| place.first);
        // What changed meanwhile may leave fewer rows before this page than were counted.
        let before = if first > size { first - size } else { usize::from(first > 0) };
        let after = if first > 0 { first + page.lines.len() } else { 0 };
        let place = |cursor: Option<Cursor>, first| cursor.map(|cursor| Self { cursor, first });
        (place(page.previous, before), place(page.next, after))
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.cursor)?;
        if self.first > 0 { write!(f, ".{}", self.first) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_back_as_it_was_written_and_counts_on() {
        let cursor: Cursor = format!("f020260312{}", "0".repeat(32)).parse().expect("a cursor");
        let place = Place { cursor, first: 101 };
        assert_eq!(Place::read(&place.to_string()), Some(place));
        assert_eq!(Place::read(&cursor.to_string()), Some(Place { cursor, first: 0 }));
        assert_eq!(Place::read("101"), None);
        let page = Page { lines: Vec::new(), total: 0, next: Some(cursor), previous: Some(cursor) };
        let (before, after) = Place::around(Some(place), &page, 100);
        assert_eq!((before.map(|place| place.first), after.map(|place| place.first)), (Some(1), Some(101)));
        assert_eq!(Place::rows(Some(Place { cursor, first: 0 }), &page), None);
    }
}
