//! A PDF: refused when it acts, hides or holds another file; else written anew without what is told about its maker.

use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, LoadOptions, Object};

use super::{LARGEST, Unfit, acting, telling, whole};

pub const MOST_PAGES: usize = 100;
/// Lines of the table of things. Each makes the reader read one more; papers of a hundred pages have a thousand.
const MOST_LINES: usize = 3_000;
/// Names, numbers and signs in the file as it lies there. A photo has fewer by chance.
const MOST_WORDS: usize = 2_000_000;

/// What may come out of one packed part. How much all of them take in memory does not show before they are read: that limit is the
/// process's.
const UNPACKED: usize = 16 * 1024 * 1024;
/// Parts in which other things, or the table of them, are packed. Once read they are needed no more.
const PACKED: &[&[u8]] = &[b"ObjStm", b"XRef"];
/// Words that end by themselves.
const KEYWORDS: &[&[u8]] = &[b"null", b"true", b"false"];
/// How a password shows, wherever it stands.
const LOCKED: &[u8] = b"/Encrypt";

/// The document without its information dictionary, XMP, earlier revisions, and EXIF of the JPEG pictures in it.
///
/// # Errors
/// [`Unfit::Acts`]; [`Unfit::TooLarge`]; [`Unfit::Broken`].
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    if names(bytes, LOCKED) {
        return Err(Unfit::Acts);
    }
    if words(bytes) > MOST_WORDS || lines(bytes) > MOST_LINES {
        return Err(Unfit::TooLarge);
    }
    if !whole::ends(bytes) {
        return Err(Unfit::Broken);
    }
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|_| Unfit::Broken)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Unfit::Acts);
    }
    document.objects.retain(|_, object| !packed(object));
    if acting::acts(&document) {
        return Err(Unfit::Acts);
    }
    match document.get_pages().len() {
        0 => return Err(Unfit::Broken),
        1..=MOST_PAGES => {}
        _ => return Err(Unfit::TooLarge),
    }
    if !whole::is_whole(&document) {
        return Err(Unfit::Broken);
    }
    telling::forget(&mut document)?;
    document.trailer = trailer(&document)?;
    document.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    document.prune_objects();
    let mut out = Vec::new();
    document.save_to(&mut out).map_err(|_| Unfit::Broken)?;
    if out.len() > LARGEST { Err(Unfit::TooLarge) } else { Ok(out) }
}

fn packed(object: &Object) -> bool {
    let kind = object.as_stream().and_then(|stream| stream.dict.get_type());
    kind.is_ok_and(|kind| PACKED.contains(&kind))
}

/// Where to begin, and nothing else; how many things there are, the writer adds.
fn trailer(document: &Document) -> Result<Dictionary, Unfit> {
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).map_err(|_| Unfit::Broken)?;
    Ok(Dictionary::from_iter([("Root", Object::Reference(root))]))
}

/// How many words stand in the file: each may become a thing in memory that is many times as large. The reader asks for nothing
/// between two of them: `//`, `+1+1`, `.0.0` and `nullnull` are two each.
fn words(bytes: &[u8]) -> usize {
    let mut words = 0;
    let (mut inside, mut dotted) = (false, false);
    for (at, byte) in bytes.iter().enumerate() {
        if byte.is_ascii_whitespace() || b"()<>[]{}/%\0".contains(byte) {
            words += usize::from(b"[<(/".contains(byte));
            // The name after a slash is the same word.
            (inside, dotted) = (*byte == b'/', false);
            continue;
        }
        let begins = !inside
            || matches!(byte, b'+' | b'-')
            || (*byte == b'.' && dotted)
            || matches!(byte, b'n' | b't' | b'f') && KEYWORDS.iter().any(|word| bytes[at..].starts_with(word));
        words += usize::from(begins);
        dotted = *byte == b'.' || (dotted && !begins);
        inside = true;
    }
    words
}

/// How many lines of a table of things (`0000000015 00000 n`) stand in the file.
fn lines(bytes: &[u8]) -> usize {
    let alone = |three: &&[u8]| three[1] == b'n' && three[0].is_ascii_whitespace() && three[2].is_ascii_whitespace();
    bytes.windows(3).filter(alone).count()
}

/// Does a name that begins like this stand in the file? Letters of a name may be written as numbers (`#53` for S).
fn names(bytes: &[u8], name: &[u8]) -> bool {
    bytes.iter().enumerate().any(|(at, byte)| *byte == name[0] && begins(&bytes[at..], name))
}

fn begins(mut bytes: &[u8], name: &[u8]) -> bool {
    name.iter().all(|wanted| {
        let (found, rest) = match bytes {
            [b'#', high, low, rest @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                (16 * digit(*high) + digit(*low), rest)
            }
            [plain, rest @ ..] => (*plain, rest),
            [] => return false,
        };
        bytes = rest;
        found == *wanted
    })
}

fn digit(sign: u8) -> u8 {
    match sign {
        b'0'..=b'9' => sign - b'0',
        _ => (sign | 0x20) - b'a' + 10,
    }
}
