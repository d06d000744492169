//! PDF files made by hand, with things in them packed: as word processors write them, and as nobody should.

use std::fmt::Write as _;

/// The number of the first thing that is packed.
pub const FIRST: usize = 6;

/// A file of one page with a table for old readers, and beside it packed things that only newer ones find. The first of them is
/// what the page is drawn with.
pub fn hybrid(packed: &[&str]) -> Vec<u8> {
    let mut table = Vec::new();
    let mut body = String::new();
    for (number, thing) in packed.iter().enumerate() {
        table.push((FIRST + number, body.len()));
        let _ = writeln!(body, "{thing}");
    }
    with_packed(&table, &body)
}

/// The same with any table (a number and where it begins) for what is packed.
pub fn with_packed(table: &[(usize, usize)], body: &str) -> Vec<u8> {
    let mut head = String::new();
    for (number, from) in table {
        let _ = write!(head, "{number} {from} ");
    }
    let (count, size) = (table.len(), FIRST + table.len());
    let (first, length) = (head.len(), head.len() + body.len());
    let rows: Vec<u8> = (0..count).flat_map(row_of).collect();
    let things = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources {FIRST} 0 R>>"),
        format!("<</Type/ObjStm/N {count}/First {first}/Length {length}>>\nstream\n{head}{body}\nendstream"),
    ];
    let mut out = b"%PDF-1.5\n".to_vec();
    let mut places = Vec::new();
    for (number, thing) in things.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{thing}\nendobj\n", number + 1).into_bytes());
    }
    places.push(out.len());
    let beside = out.len();
    let entries = format!("/Size {size}/W[1 2 2]/Index[{FIRST} {count}]/Root 1 0 R/Length {}", rows.len());
    out.extend(format!("5 0 obj\n<</Type/XRef{entries}>>\nstream\n").into_bytes());
    out.extend(rows);
    out.extend(b"\nendstream\nendobj\n");
    let start = out.len();
    let mut end = format!("xref\n0 {FIRST}\n0000000000 65535 f \n");
    for place in places {
        let _ = writeln!(end, "{place:010} 00000 n ");
    }
    let _ = writeln!(end, "trailer\n<</Size {size}/Root 1 0 R/Info {} 0 R/XRefStm {beside}>>", FIRST + 1);
    let _ = writeln!(end, "startxref\n{start}\n%%EOF");
    out.extend(end.into_bytes());
    out
}

/// Where a packed thing stands: in thing 4, in this place.
fn row_of(row: usize) -> [u8; 5] {
    let [high, low] = u16::try_from(row).unwrap_or(u16::MAX).to_be_bytes();
    [2, 0, 4, high, low]
}
