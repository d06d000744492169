//! Is a PDF all there? The reader repairs in silence: half a diploma would be kept as a whole one.

use lopdf::{Dictionary, Document, Object};

/// Where the end of a file is looked for.
const TAIL: usize = 2_048;
/// What a page is drawn with, by name.
const DRAWN_WITH: &[&[u8]] = &[b"XObject", b"Font", b"ExtGState", b"Pattern", b"Shading"];

/// Does the file come to its end?
pub(super) fn ends(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    let has = |word: &[u8]| tail.windows(word.len()).any(|here| here == word);
    has(b"startxref") && has(b"%%EOF")
}

/// As many pages as it says, and on each of them what belongs there.
pub(super) fn is_whole(document: &Document) -> bool {
    let pages = document.get_pages();
    counted(document) == i64::try_from(pages.len()).ok()
        && pages.values().all(|id| document.get_dictionary(*id).is_ok_and(|page| page_is_whole(document, page)))
}

fn counted(document: &Document) -> Option<i64> {
    let pages = found(document, document.catalog().ok()?.get(b"Pages").ok()?)?.as_dict().ok()?;
    found(document, pages.get(b"Count").ok()?)?.as_i64().ok()
}

fn page_is_whole(document: &Document, page: &Dictionary) -> bool {
    let contents = page.get(b"Contents").is_ok_and(|contents| !contents_are_whole(document, contents));
    let resources = page.get(b"Resources").is_ok_and(|resources| !resources_are_whole(document, resources));
    !contents && !resources
}

fn contents_are_whole(document: &Document, contents: &Object) -> bool {
    match found(document, contents) {
        Some(Object::Array(parts)) => parts.iter().all(|part| matches!(found(document, part), Some(Object::Stream(_)))),
        Some(Object::Stream(_)) => true,
        _ => false,
    }
}

fn resources_are_whole(document: &Document, resources: &Object) -> bool {
    let Some(Object::Dictionary(resources)) = found(document, resources) else { return false };
    DRAWN_WITH.iter().filter_map(|kind| resources.get(kind).ok()).all(|named| {
        let Some(Object::Dictionary(named)) = found(document, named) else { return false };
        let there = |thing| matches!(found(document, thing), Some(Object::Dictionary(_) | Object::Stream(_)));
        named.iter().all(|(_, thing)| there(thing))
    })
}

fn found<'d>(document: &'d Document, object: &'d Object) -> Option<&'d Object> {
    document.dereference(object).ok().map(|(_, object)| object)
}
