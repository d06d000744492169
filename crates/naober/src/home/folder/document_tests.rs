//! PDF files made by hand: torn ones, ones that act under another name, and what is told in them.

use std::fmt::Write as _;

use super::jpeg;
use super::paper::{Unfit, cleaned};

const PAGE: &str = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R>>";
const DRAWN: &str = "<</Length 12>>\nstream\n0 0 9 9 re f\nendstream";

/// Two pages that share what is drawn on them (thing 5), and more things from 6 on.
fn pdf(catalog: &str, more: &[&str]) -> Vec<u8> {
    let catalog = format!("<</Type/Catalog/Pages 2 0 R{catalog}>>");
    let pages = "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>";
    let mut out = "%PDF-1.4\n".to_owned();
    let mut table = "xref\n".to_owned();
    let things = [&[catalog.as_str(), pages, PAGE, PAGE, DRAWN], more].concat();
    let _ = write!(table, "0 {}\n0000000000 65535 f \n", things.len() + 1);
    for (at, thing) in things.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", out.len());
        let _ = write!(out, "{} 0 obj\n{thing}\nendobj\n", at + 1);
    }
    let start = out.len();
    let _ = write!(out, "{table}trailer\n<</Size {}/Root 1 0 R/Eigen(zie mij)>>\n", things.len() + 1);
    let _ = write!(out, "startxref\n{start}\n%%EOF\n");
    out.into_bytes()
}

fn has(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|here| here == word.as_bytes())
}

/// Other bytes in the first place where these stand, of the same length.
fn with(sent: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let at = sent.windows(from.len()).position(|here| here == from.as_bytes()).unwrap();
    [&sent[..at], to.as_bytes(), &sent[at + from.len()..]].concat()
}

#[test]
fn a_torn_pdf_is_not_kept_as_a_whole_one() {
    let whole = pdf("", &[]);
    let (_, kept) = cleaned(&whole).unwrap();
    assert_eq!(lopdf::Document::load_mem(&kept).unwrap().get_pages().len(), 2);
    let torn = [
        ("half", whole[..whole.len() / 2].to_vec()),
        ("no end", whole[..whole.len() - 7].to_vec()),
        ("a page that is none", with(&whole, "4 0 obj\n<</Type/Page", "4 0 obj\n<<<<<<<<<<<<")),
        ("a page that is elsewhere", with(&whole, "3 0 R 4 0 R", "3 0 R 9 0 R")),
        ("what is drawn is gone", with(&whole, "/Contents 5 0 R", "/Contents 9 0 R")),
        ("what is drawn is a page", with(&whole, "/Contents 5 0 R", "/Contents 3 0 R")),
        ("more pages than it has", with(&whole, "/Count 2", "/Count 3")),
    ];
    for (what, sent) in torn {
        assert_eq!(cleaned(&sent), Err(Unfit::Broken), "{what}");
    }
    if let Ok((_, kept)) = cleaned(&with(&whole, "/Length 12", "/Length 99")) {
        assert!(has(&kept, "0 0 9 9 re f"), "a wrong length is mended or refused");
    }
}

#[test]
fn what_stands_close_together_counts_as_what_the_reader_makes_of_it() {
    for form in ["/", "+1", ".0", "null", "true", "[", "<>"] {
        let sent = format!("%PDF-1.7\n1 0 obj\n[{}]\nendobj\n", form.repeat(9_000_000 / form.len()));
        assert_eq!(cleaned(sent.as_bytes()), Err(Unfit::TooLarge), "{form}");
    }
}

#[test]
fn a_pdf_that_acts_under_another_name_is_refused() {
    let acting: &[&[&str]] = &[
        &["<</S 7 0 R/F(cmd.exe)>>", "/Launch"],
        &["<</Subtype 7 0 R>>", "/Movie"],
        &["<</Type 7 0 R>>", "/EmbeddedFile"],
        &["<</S/Thread/F(a.pdf)>>"],
        &["<</A<</S/Named/N/Print>>>>"],
        &["<</A 7 0 R>>", "<</S/Hide>>"],
        &["<</A<</S/GoTo/Next[<</S/Hide>>]>>>>"],
        &["<</Type/Action/S/Hide>>"],
        &["<</A<</S/URI/URI(file:///etc/passwd)>>>>"],
        &["<</A<</S/URI/URI(javascript:alert)>>>>"],
        &["<</S/URI/URI 7 0 R>>", "(file:///etc/passwd)"],
        &["<</Length 0/F(other.pdf)>>\nstream\n\nendstream"],
        &["<</Subtype/Form/Length 0/Ref<</F(other.pdf)>>>>\nstream\n\nendstream"],
    ];
    for more in acting {
        assert_eq!(cleaned(&pdf("/Eigen 6 0 R", more)), Err(Unfit::Acts), "{more:?}");
    }
    let harmless =
        ["<</A<</S/GoTo/D[3 0 R/Fit]>>/B<</A<</S/URI/URI(https://inburgeren.nl)>>>>>>", "<</S/P/A<</O/Layout>>>>"];
    let (_, kept) = cleaned(&pdf("/Eigen[6 0 R 7 0 R]", &harmless)).unwrap();
    assert!(has(&kept, "https://inburgeren.nl") && !has(&kept, "zie mij"), "the trailer is new");
}

#[test]
fn photos_and_remarks_tell_nothing_however_they_are_packed() {
    let photo = "FFD8FFE1000A4578696647505321FFDA0002AAFFD9";
    let photo = |filter: &str| format!("<</Subtype/Image/Length 43/Filter {filter}>>\nstream\n{photo}>\nendstream");
    for (filter, more) in [
        ("[/ASCIIHexDecode/DCTDecode]", "null"),
        ("[/ASCIIHexDecode/DCT]", "null"),
        ("7 0 R", "[/ASCIIHexDecode/DCTDecode]"),
    ] {
        let (_, kept) = cleaned(&pdf("/Eigen 6 0 R", &[&photo(filter), more])).unwrap();
        assert!(!has(&kept, "45786966") && !has(&kept, "Exif") && has(&kept, "DCTDecode"), "{filter}");
    }
    let unclear = photo("[/DCTDecode/ASCIIHexDecode]");
    assert_eq!(cleaned(&pdf("/Eigen 6 0 R", &[&unclear])), Err(Unfit::Broken));
    let remark = "<</Subtype/Text/T(Wie dit zei)/Contents(Goed)>>";
    let field = "<</Subtype/Widget/FT/Tx/T(Achternaam)/Title(Naam)>>";
    let maker = "<</Author(Wie)/Creator(Word)/Producer(Word)/CreationDate(D:2026)/ModDate(D:2026)>>";
    let (_, kept) = cleaned(&pdf("/Eigen[6 0 R 7 0 R 8 0 R]", &[remark, field, maker])).unwrap();
    for gone in ["Wie", "Word", "D:2026"] {
        assert!(!has(&kept, gone), "{gone}");
    }
    assert!(has(&kept, "(Goed)") && has(&kept, "(Achternaam)") && has(&kept, "(Naam)"));
}

#[test]
fn a_picture_drawn_in_a_hundred_rounds_is_refused() {
    let scan = [0xFF, 0xDA, 0, 2, 0xAA];
    let sent = [[0xFF, 0xD8].as_slice(), &scan.repeat(99), &[0xFF, 0xD9]].concat();
    assert_eq!(jpeg::scans(&sent), 99);
    assert_eq!(cleaned(&[&[0xFF, 0xD8, 0xFF, 0xE0, 0, 2], &sent[2..]].concat()), Err(Unfit::TooLarge));
}
