//! A PDF: refused when it acts, hides or holds another file; else written anew without what is told about its maker.

use std::io::Read as _;

use lopdf::{Dictionary, Document, LoadOptions, Object};

use super::{LARGEST, Unfit, jpeg};

pub const MOST_PAGES: usize = 100;
/// What may come out of the packed parts together. Papers of a hundred pages have a tenth of it.
const UNPACKED: usize = 4 * 1024 * 1024;
/// Names, numbers and signs in the file as it lies there. A photo has fewer by chance.
const MOST_WORDS: usize = 2_000_000;

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
    if words(bytes) > MOST_WORDS || unpacked(bytes) > UNPACKED {
        return Err(Unfit::TooLarge);
    }
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|_| Unfit::Broken)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Unfit::Acts);
    }
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
    document.prune_objects();
    let mut out = Vec::new();
    document.save_to(&mut out).map_err(|_| Unfit::Broken)?;
    if out.len() > LARGEST { Err(Unfit::TooLarge) } else { Ok(out) }
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

/// How much comes out of the parts in which things are packed; counting stops just above what is allowed.
fn unpacked(bytes: &[u8]) -> usize {
    let mut sum = 0;
    let mut rest = bytes;
    while let Some(at) = find(rest, b"stream") {
        let (before, after) = (&rest[..at], &rest[at + b"stream".len()..]);
        let dictionary = &before[before.len().saturating_sub(1024)..];
        // A name may be written with its letters as numbers.
        if find(dictionary, b"/First").is_some() || dictionary.contains(&b'#') {
            let packed = after.strip_prefix(b"\r").unwrap_or(after);
            let packed = packed.strip_prefix(b"\n").unwrap_or(packed);
            sum += length_unpacked(packed, (UNPACKED + 1).saturating_sub(sum));
        }
        if sum > UNPACKED {
            break;
        }
        rest = after;
    }
    sum
}

fn length_unpacked(packed: &[u8], most: usize) -> usize {
    let mut reader = flate2::read::ZlibDecoder::new(packed);
    let (mut part, mut sum) = ([0; 8 * 1024], 0);
    // What came out before a fault came out all the same.
    while sum < most
        && let Ok(read @ 1..) = reader.read(&mut part)
    {
        sum += read;
    }
    sum
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|here| here == word)
}
