//! The texts of a catalogue as they stand in its file: keys, and what follows them, line breaks and all.

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub key: String,
    /// As it stands in the file, without the key.
    pub text: String,
}

/// A piece of a catalogue.
enum Piece<'c> {
    Text(Entry),
    /// Comments and empty lines.
    Between(&'c str),
}

/// The texts in their order.
pub(crate) fn entries(catalogue: &str) -> Vec<Entry> {
    let texts = pieces(catalogue).into_iter().filter_map(|piece| match piece {
        Piece::Text(entry) => Some(entry),
        Piece::Between(_) => None,
    });
    texts.collect()
}

/// The same catalogue with other texts; order, comments and empty lines stay.
pub(crate) fn rewritten(catalogue: &str, text: impl Fn(&Entry) -> String) -> String {
    let lines = pieces(catalogue).into_iter().map(|piece| match piece {
        Piece::Text(entry) => format!("{} ={}\n", entry.key, spaced(&text(&entry))),
        Piece::Between(line) => format!("{line}\n"),
    });
    lines.collect()
}

/// A text that begins on the line of its key stands one space from it.
fn spaced(text: &str) -> String {
    if text.is_empty() || text.starts_with('\n') { text.to_owned() } else { format!(" {text}") }
}

fn pieces(catalogue: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for line in catalogue.lines() {
        match (begins(line), pieces.last_mut()) {
            (Some((key, text)), _) => {
                pieces.push(Piece::Text(Entry {
                    key: key.to_owned(),
                    text: text.strip_prefix(' ').unwrap_or(text).to_owned(),
                }));
            }
            (None, Some(Piece::Text(entry))) if line.starts_with([' ', '}']) => {
                entry.text.push('\n');
                entry.text.push_str(line);
            }
            _ => pieces.push(Piece::Between(line)),
        }
    }
    pieces
}

fn begins(line: &str) -> Option<(&str, &str)> {
    let (key, text) = line.split_once(" =")?;
    let named = key.starts_with(|first: char| first.is_ascii_lowercase()) && !key.contains(' ');
    named.then_some((key, text))
}
