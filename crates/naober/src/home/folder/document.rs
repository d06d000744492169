//! A PDF: refused when it acts, hides or holds another file; else written anew without what is told about its maker.

use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, LoadOptions, Object};

use super::{LARGEST, Unfit, jpeg};

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
/// How a password shows, wherever it stands.
const LOCKED: &[u8] = b"/Encrypt";

/// Entries that make a reader act, or that carry what no reader shows.
const ACTING: &[&[u8]] =
    &[b"JavaScript", b"JS", b"AA", b"EmbeddedFiles", b"EF", b"XFA", b"RichMediaContent", b"Encrypt", b"3DD"];
/// Kinds of things and of actions that do.
const ACTING_KINDS: &[&[u8]] = &[
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"GoToR",
    b"GoToE",
    b"Rendition",
    b"Movie",
    b"Sound",
    b"RichMedia",
    b"RichMediaExecute",
    b"Screen",
    b"3D",
    b"FileAttachment",
    b"EmbeddedFile",
];
/// Entries that tell about the maker, or that open a page in a way of their own.
const TELLING: &[&[u8]] = &[b"Metadata", b"PieceInfo", b"OpenAction", b"LastModified", b"Thumb"];

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
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|_| Unfit::Broken)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Unfit::Acts);
    }
    document.objects.retain(|_, object| !packed(object));
    if document.objects.values().any(acts) {
        return Err(Unfit::Acts);
    }
    match document.get_pages().len() {
        0 => return Err(Unfit::Broken),
        1..=MOST_PAGES => {}
        _ => return Err(Unfit::TooLarge),
    }
    for object in document.objects.values_mut() {
        forget(object);
    }
    document.trailer.remove(b"Info");
    document.trailer.remove(b"ID");
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

fn acts(object: &Object) -> bool {
    match object {
        Object::Array(all) => all.iter().any(acts),
        Object::Dictionary(entries) => entries_act(entries),
        Object::Stream(stream) => entries_act(&stream.dict),
        _ => false,
    }
}

fn entries_act(entries: &Dictionary) -> bool {
    entries.iter().any(|(key, value)| {
        let kind = matches!(key.as_slice(), b"S" | b"Type" | b"Subtype");
        let of_kind = kind && value.as_name().is_ok_and(|name| ACTING_KINDS.contains(&name));
        ACTING.contains(&key.as_slice()) || of_kind || acts(value)
    })
}

fn forget(object: &mut Object) {
    match object {
        Object::Array(all) => all.iter_mut().for_each(forget),
        Object::Dictionary(entries) => forget_in(entries),
        Object::Stream(stream) => {
            forget_in(&mut stream.dict);
            if stream.filters().is_ok_and(|filters| filters == [b"DCTDecode".as_slice()])
                && let Some(picture) = jpeg::without_words(&stream.content)
            {
                stream.set_content(picture);
            }
        }
        _ => {}
    }
}

fn forget_in(entries: &mut Dictionary) {
    for key in TELLING {
        entries.remove(key);
    }
    entries.iter_mut().for_each(|(_, value)| forget(value));
}

/// How many words stand in the file: each may become a thing in memory that is many times as large.
fn words(bytes: &[u8]) -> usize {
    let between = |byte: u8| byte.is_ascii_whitespace() || b"()<>[]{}/%\0".contains(&byte);
    bytes.windows(2).filter(|two| between(two[0]) && !between(two[1]) || b"[<(".contains(&two[1])).count()
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
