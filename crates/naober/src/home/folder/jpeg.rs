//! The parts of a JPEG file: which of them tell something that is not the picture.

const START: [u8; 2] = [0xFF, 0xD8];
const END: [u8; 2] = [0xFF, 0xD9];
const SCAN: u8 = 0xDA;
/// EXIF, XMP and IPTC stand in these, colours in none of them: JFIF is 0, ICC 2, Adobe 14.
const TELLING: [u8; 13] = [0xE1, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xFE];

/// One part before the picture itself, with its marker.
struct Part<'b> {
    kind: u8,
    bytes: &'b [u8],
}

/// Does the picture begin, and come to its end?
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    split(bytes).is_some_and(|(_, picture)| picture.windows(2).any(|two| two == END))
}

/// In how many rounds is the picture drawn? Each of them goes over all of it.
pub(super) fn scans(bytes: &[u8]) -> usize {
    let Some((_, picture)) = split(bytes) else { return 0 };
    let drawn = picture.windows(2).take_while(|two| *two != END);
    drawn.filter(|two| *two == [0xFF, SCAN]).count()
}

/// The same picture, bit for bit, without what tells where, when and with what it was made; none when it is no JPEG.
pub(super) fn without_words(bytes: &[u8]) -> Option<Vec<u8>> {
    let (parts, picture) = split(bytes)?;
    let mut out = START.to_vec();
    for part in parts.iter().filter(|part| !TELLING.contains(&part.kind)) {
        out.extend_from_slice(part.bytes);
    }
    let end = picture.windows(2).rposition(|two| two == END).map_or(picture.len(), |at| at + END.len());
    out.extend_from_slice(&picture[..end]);
    Some(out)
}

/// What stands before the first scan, part by part, and everything from there on.
fn split(bytes: &[u8]) -> Option<(Vec<Part<'_>>, &[u8])> {
    let mut rest = bytes.strip_prefix(&START)?;
    let mut parts = Vec::new();
    loop {
        let kind = *rest.get(1).filter(|_| rest[0] == 0xFF)?;
        if kind == SCAN {
            return Some((parts, rest));
        }
        let length = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]));
        let (bytes, after) = rest.split_at_checked(length + 2)?;
        parts.push(Part { kind, bytes });
        rest = after;
    }
}
