//! What a PDF tells about who made it, when and with what: taken out.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::{Unfit, jpeg};

/// What may come out of a photo that was packed once more.
const UNPACKED: usize = 16 * 1024 * 1024;
/// Entries that tell about the maker, or that open a page in a way of their own.
const TELLING: &[&[u8]] = &[
    b"Metadata",
    b"PieceInfo",
    b"OpenAction",
    b"LastModified",
    b"Thumb",
    b"Author",
    b"Creator",
    b"Producer",
    b"CreationDate",
    b"ModDate",
];
/// Remarks on a page. Under `T` stands who made them; in a field of a form, its name.
const REMARKS: &[&[u8]] = &[
    b"Text",
    b"FreeText",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"Highlight",
    b"Underline",
    b"Squiggly",
    b"StrikeOut",
    b"Stamp",
    b"Caret",
    b"Ink",
    b"Popup",
    b"Redact",
];
const PHOTO: &[&[u8]] = &[b"DCTDecode", b"DCT"];

/// # Errors
/// [`Unfit::Broken`] for a photo that cannot be looked into.
pub(super) fn forget(document: &mut Document) -> Result<(), Unfit> {
    for (id, picture) in photos(document)? {
        if let Some(Object::Stream(stream)) = document.objects.get_mut(&id) {
            stream.dict.set("Filter", "DCTDecode");
            stream.set_content(picture);
        }
    }
    document.objects.values_mut().for_each(forget_in);
    Ok(())
}

fn photos(document: &Document) -> Result<Vec<(ObjectId, Vec<u8>)>, Unfit> {
    let mut photos = Vec::new();
    for (id, object) in &document.objects {
        let Object::Stream(stream) = object else { continue };
        let filters = filters(document, stream)?;
        let Some(at) = filters.iter().position(|filter| PHOTO.contains(filter)) else { continue };
        if at + 1 != filters.len() {
            return Err(Unfit::Broken);
        }
        let picture = match &filters[..at] {
            [] => jpeg::without_words(&stream.content),
            outer => jpeg::without_words(&unpacked(stream, outer)?),
        };
        photos.push((*id, picture.ok_or(Unfit::Broken)?));
    }
    Ok(photos)
}

fn filters<'d>(document: &'d Document, stream: &'d Stream) -> Result<Vec<&'d [u8]>, Unfit> {
    let found = |object: &'d Object| document.dereference(object).map(|(_, object)| object);
    let Ok(filter) = stream.dict.get(b"Filter") else { return Ok(Vec::new()) };
    match found(filter).map_err(|_| Unfit::Broken)? {
        Object::Array(all) => {
            all.iter().map(|one| found(one).and_then(Object::as_name).map_err(|_| Unfit::Broken)).collect()
        }
        Object::Null => Ok(Vec::new()),
        name => Ok(vec![name.as_name().map_err(|_| Unfit::Broken)?]),
    }
}

/// Only what is packed in the plain way: how else it was packed would have to be kept with it.
fn unpacked(stream: &Stream, outer: &[&[u8]]) -> Result<Vec<u8>, Unfit> {
    if stream.dict.has(b"DecodeParms") || stream.dict.has(b"DP") {
        return Err(Unfit::Broken);
    }
    let names: Vec<Object> = outer.iter().map(|name| Object::Name(name.to_vec())).collect();
    let packed = Stream::new(dictionary! { "Filter" => names }, stream.content.clone());
    packed.decompressed_content_with_limit(UNPACKED).map_err(|_| Unfit::Broken)
}

fn forget_in(object: &mut Object) {
    match object {
        Object::Array(all) => all.iter_mut().for_each(forget_in),
        Object::Dictionary(entries) => forget_entries(entries),
        Object::Stream(stream) => forget_entries(&mut stream.dict),
        _ => {}
    }
}

fn forget_entries(entries: &mut Dictionary) {
    for key in TELLING {
        entries.remove(key);
    }
    let remark = entries.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| REMARKS.contains(&kind));
    if remark && !entries.has(b"FT") {
        entries.remove(b"T");
    }
    entries.iter_mut().for_each(|(_, value)| forget_in(value));
}
