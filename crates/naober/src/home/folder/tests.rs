//! Odd files, and the folder over HTTP: what is kept, for whom, and what is gone from it.

use std::io::{Cursor, Read as _};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use lopdf::xref::XrefType;
use lopdf::{Document, Object, Stream, dictionary};

use super::paper::{Unfit, cleaned};
use super::turn::Turn;
use super::{Form, LARGEST, MOST_PAPERS, papers_in, sealed_in};
use crate::access::tests::{Browser, House};
use crate::access::{Role, Scope};
use crate::dossier::{self, CloseReason};
use crate::home::tests::{comes_in, someone};

/// A wide picture, red on the left, in any form.
fn picture(format: ImageFormat) -> Vec<u8> {
    let drawn = RgbImage::from_fn(64, 32, |x, _| if x < 32 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) });
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(drawn).write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// A photo as a telephone makes it: lying on its side, with where it was made.
fn photo() -> Vec<u8> {
    let entry = |tag: u16, kind: u16, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &1_u32.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let told =
        [b"Exif\0\0II*\0\x08\0\0\0\x02\0".as_slice(), &entry(0x0112, 3, 6), &entry(0x8825, 4, 38), b"\0\0\0\0\0\0"]
            .concat();
    let told = [told.as_slice(), b"\0\0\0\0GPS 52.2215 N"].concat();
    let length = u16::try_from(told.len() + 2).unwrap().to_be_bytes();
    let plain = picture(ImageFormat::Jpeg);
    [&plain[..2], &[0xFF, 0xE1], &length, &told, &plain[2..]].concat()
}

fn pdf(catalog: &[(&str, Object)], picture: Option<Vec<u8>>) -> Vec<u8> {
    let mut document = Document::with_version("1.4");
    document.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    let pages = document.new_object_id();
    let mut page = dictionary! { "Type" => "Page", "Parent" => pages, "MediaBox" => vec![0.into(), 0.into(), 99.into(), 99.into()] };
    if let Some(bytes) = picture {
        let stream = Stream::new(dictionary! { "Subtype" => "Image", "Filter" => "DCTDecode" }, bytes);
        let image = document.add_object(stream);
        page.set("Resources", dictionary! { "XObject" => dictionary! { "Im0" => image } });
    }
    let page = document.add_object(page);
    document.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into());
    let mut root = dictionary! { "Type" => "Catalog", "Pages" => pages };
    for (key, value) in catalog {
        root.set(*key, value.clone());
    }
    let root = document.add_object(root);
    document.trailer.set("Root", root);
    let author = document.add_object(dictionary! { "Author" => Object::string_literal("Wie dit maakte") });
    document.trailer.set("Info", author);
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

fn has(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|here| here == word)
}

/// A PNG that says it is this large and holds next to nothing.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let chunk = |bytes: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        let length = u32::try_from(bytes.len() - 4).unwrap();
        [&length.to_be_bytes()[..], bytes, &crc.sum().to_be_bytes()].concat()
    };
    let head = [b"IHDR".as_slice(), &width.to_be_bytes(), &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(&head), &chunk(b"IDAT\x78\x9c\x03\0\0\0\0\x01")].concat()
}

#[test]
fn a_photo_is_kept_upright_and_tells_nothing_but_what_one_sees() {
    let taken = photo();
    assert!(has(&taken, b"GPS"));
    let (form, kept) = cleaned(&taken).unwrap();
    assert_eq!(form, Form::Jpeg);
    assert!(!has(&kept, b"Exif") && !has(&kept, b"GPS"));
    let seen = image::load_from_memory(&kept).unwrap().to_rgb8();
    assert_eq!(seen.dimensions(), (32, 64), "turned as the telephone meant it");
    assert!(seen.get_pixel(16, 5)[0] > 150 && seen.get_pixel(16, 60)[2] > 150);
}

#[test]
fn other_pictures_become_the_same_kind_of_file() {
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let (form, kept) = cleaned(&picture(format)).unwrap();
        assert_eq!((form, image::guess_format(&kept).unwrap()), (Form::Jpeg, ImageFormat::Jpeg));
    }
    let polyglot = [picture(ImageFormat::Jpeg), b"<script>alert(1)</script>PK\x03\x04".to_vec()].concat();
    let (_, kept) = cleaned(&polyglot).unwrap();
    assert!(!has(&kept, b"<script>") && !has(&kept, b"PK\x03\x04"));
}

#[test]
fn what_is_no_paper_is_refused_with_the_reason() {
    let half = photo();
    let cases: Vec<(&str, Vec<u8>, Unfit)> = vec![
        ("empty", Vec::new(), Unfit::Unknown),
        ("a page", b"<html><script>alert(1)</script></html>".to_vec(), Unfit::Unknown),
        ("svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), Unfit::Unknown),
        ("half a photo", half[..half.len() / 2].to_vec(), Unfit::Broken),
        ("nothing by nothing", claims(0, 0), Unfit::Broken),
        ("a bomb", claims(15_000, 15_000), Unfit::TooLarge),
        ("wider than wide", claims(20_000, 1), Unfit::TooLarge),
        ("many bytes", [b"\xFF\xD8\xFF".as_slice(), &vec![0; LARGEST]].concat(), Unfit::TooLarge),
        ("half a pdf", b"%PDF-1.7\n1 0 obj".to_vec(), Unfit::Broken),
        ("locked and hidden", b"%PDF-1.7\ntrailer <</#45ncrypt 9 0 R>>".to_vec(), Unfit::Acts),
        ("a long table", [b"%PDF-1.7\n".as_slice(), &b"0000000015 00000 n \n".repeat(3_001)].concat(), Unfit::TooLarge),
    ];
    for (what, bytes, why) in cases {
        assert_eq!(cleaned(&bytes), Err(why), "{what}");
    }
}

#[test]
fn a_pdf_that_acts_is_refused_and_one_that_does_not_loses_its_maker() {
    let script =
        Object::Dictionary(dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") });
    let launch = Object::Dictionary(dictionary! { "S" => "Launch", "F" => Object::string_literal("cmd.exe") });
    let files = Object::Dictionary(dictionary! { "EmbeddedFiles" => dictionary! {} });
    for (key, value) in [("OpenAction", script.clone()), ("OpenAction", launch), ("Names", files), ("AA", script)] {
        assert_eq!(cleaned(&pdf(&[(key, value)], None)), Err(Unfit::Acts), "{key}");
    }
    let sent = pdf(&[], Some(photo()));
    assert!(has(&sent, b"Wie dit maakte") && has(&sent, b"GPS"));
    let (form, kept) = cleaned(&sent).unwrap();
    assert_eq!(form, Form::Pdf);
    assert!(!has(&kept, b"Wie dit maakte") && !has(&kept, b"Exif") && !has(&kept, b"GPS"));
    assert_eq!(Document::load_mem(&kept).unwrap().get_pages().len(), 1);
}

#[test]
fn a_pdf_with_packed_things_is_read_through_and_kept_unpacked() {
    let font = "<</Font<</Zichtbaar<</Type/Font>>>>>>";
    let kept = |sent: &[u8]| {
        let (form, kept) = cleaned(sent).unwrap();
        assert_eq!(form, Form::Pdf);
        assert_eq!(Document::load_mem(&kept).unwrap().get_pages().len(), 1);
        kept
    };
    let sent = testkit::pdf::hybrid(&[font, "<</Author(Wie dit maakte)>>"]);
    assert!(has(&sent, b"Wie dit maakte"));
    let hybrid = kept(&sent);
    assert!(has(&hybrid, b"Zichtbaar"), "what the page is drawn with is there");
    assert!(!has(&hybrid, b"Wie dit maakte") && !has(&hybrid, b"ObjStm") && !has(&hybrid, b"XRef"));
    let mut document = Document::load_mem(&pdf(&[], Some(photo()))).unwrap();
    let mut modern = Vec::new();
    document.save_modern(&mut modern).unwrap();
    assert!(has(&modern, b"ObjStm") && !has(&modern, b"trailer"));
    let modern = kept(&modern);
    assert!(!has(&modern, b"Wie dit maakte") && !has(&modern, b"ObjStm") && !has(&modern, b"GPS"));
}

#[test]
fn what_is_packed_is_refused_for_what_it_is() {
    let packed = |thing: &str| testkit::pdf::hybrid(&["<<>>", "<<>>", thing]);
    for acts in ["<</S/JavaScript/JS(app.alert)>>", "<</S/#4Caunch/F(cmd.exe)>>", "<</Type/EmbeddedFile>>"] {
        assert_eq!(cleaned(&packed(acts)), Err(Unfit::Acts), "{acts}");
    }
    let locked = String::from_utf8_lossy(&packed("<<>>")).replace("/Info 7 0 R", "/#45ncrypt 9 0 R");
    assert_eq!(cleaned(locked.as_bytes()), Err(Unfit::Acts));
    let mut document = Document::load_mem(&pdf(&[], None)).unwrap();
    let blank = vec![b' '; 40 * 1024 * 1024];
    let mut stream = Stream::new(dictionary! { "Type" => "ObjStX", "N" => 1, "First" => 4 }, blank);
    stream.compress().unwrap();
    document.add_object(stream);
    let mut sent = Vec::new();
    document.save_to(&mut sent).unwrap();
    assert!(sent.len() < 100_000);
    // The writer leaves packed parts out that it did not make.
    let at = sent.windows(6).position(|here| here == b"ObjStX").unwrap();
    sent[at + 5] = b'm';
    assert_eq!(cleaned(&sent), Err(Unfit::Broken), "what comes out of one part has a limit");
}

/// Keeps a paper and tells where it is.
async fn keeps(browser: &mut Browser, name: &str, bytes: &[u8]) -> String {
    let form = [("soort", "diploma"), ("naam", name)];
    let page = browser.upload("/mijn/map", &form, ("bestand", "IMG_0001.jpg", bytes)).await;
    assert_eq!(page.location, "/mijn/map?gedaan=bewaard", "{}", page.body);
    let page = browser.get("/mijn/map").await.body;
    let path = page.split("href=\"/mijn/papieren/").nth(1).unwrap().split('"').next().unwrap();
    format!("/mijn/papieren/{path}")
}

testkit::both_engines! {
    async fn a_paper_is_kept_sealed_and_served_shut_in_to_the_owner_alone(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        let paper = keeps(&mut newcomer, "شهادة", &photo()).await;
        let file = newcomer.get(&format!("{paper}/bestand")).await;
        assert_eq!(image::guess_format(&file.bytes).unwrap(), ImageFormat::Jpeg);
        assert_eq!(file.headers["content-security-policy"], "default-src 'none'; sandbox");
        assert_eq!(file.headers["x-content-type-options"], "nosniff");
        assert_eq!(file.headers["content-disposition"], "inline; filename=\"papier-2026-03-12.jpg\"");
        let mut tx = scope.read().await.unwrap();
        let kept = papers_in(&mut tx, &scope, id).await.unwrap();
        let (_, sealed) = sealed_in(&mut tx, &scope, id, kept[0].id).await.unwrap();
        drop(tx);
        assert!(!has(&sealed, b"JFIF"), "what lies in the database is no picture");
        let mut other = comes_in(&house, &scope, neighbour).await;
        for path in [paper.clone(), format!("{paper}/bestand")] {
            assert_eq!(other.get(&path).await.status.as_u16(), 404);
        }
        for path in [format!("{paper}/delen"), format!("{paper}/verwijderen")] {
            let page = other.post(&path, &[("met", ""), ("tot", "2026-04-01")]).await;
            assert_eq!(page.status.as_u16(), 404, "{path}");
        }
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let staff = paper.replace("/mijn", &format!("/dossiers/{id}"));
        assert_eq!(regisseur.get(&staff).await.status.as_u16(), 404, "staff see no paper that is not shared");
        assert_eq!(newcomer.post(&format!("{paper}/verwijderen"), &[]).await.location, "/mijn/map?gedaan=weg");
        assert_eq!(newcomer.get(&paper).await.status.as_u16(), 404);
    }

    async fn a_file_that_is_none_is_told_where_it_was_chosen(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        let form = [("soort", "anders"), ("naam", "Mijn papier")];
        let page = newcomer.upload("/mijn/map", &form, ("bestand", "foto.jpg", b"<html></html>")).await;
        assert_eq!(page.status.as_u16(), 422);
        assert!(page.body.contains("id=\"bestand-mistake\"") && page.body.contains("value=\"Mijn papier\""));
        let large = vec![0; LARGEST + 100_000];
        let page = newcomer.upload("/mijn/map", &form, ("bestand", "foto.jpg", &large)).await;
        assert_eq!(page.status.as_u16(), 422);
        let page = newcomer.upload("/mijn/map", &[("soort", "anders")], ("bestand", "foto.jpg", &photo())).await;
        assert!(page.body.contains("id=\"naam-mistake\""), "something else needs a name");
        assert!(!newcomer.get("/mijn/map").await.body.contains("/mijn/papieren/"), "nothing was kept");
    }

    async fn a_second_paper_of_one_person_waits_and_that_of_another_does_not(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        let mut other = comes_in(&house, &scope, neighbour).await;
        let turn = Turn::of(id.0).unwrap();
        let page = newcomer.upload("/mijn/map", &[("soort", "brief")], ("bestand", "a.jpg", &photo())).await;
        assert_eq!(page.status.as_u16(), 422);
        let busy = texts::text(texts::Language::Ar, "home-paper-busy");
        assert!(page.body.contains("id=\"bestand-mistake\"") && page.body.contains(&busy));
        keeps(&mut other, "van Yusuf", &photo()).await;
        drop(turn);
        keeps(&mut newcomer, "van Samira", &photo()).await;
    }

    async fn a_full_folder_and_a_closed_dossier_take_nothing_more(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        let small = picture(ImageFormat::Png);
        let form = [("soort", "brief")];
        for _ in 0..MOST_PAPERS {
            let page = newcomer.upload("/mijn/map", &form, ("bestand", "a.png", &small)).await;
            assert_eq!(page.status.as_u16(), 303);
        }
        let page = newcomer.upload("/mijn/map", &form, ("bestand", "a.png", &small)).await;
        assert_eq!(page.status.as_u16(), 422);
        let (scope, id) = someone(&house, house.here, "Yusuf").await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        dossier::close(&Scope::system(&house.app, house.here), id, CloseReason::ALL[0]).await.unwrap();
        let page = newcomer.upload("/mijn/map", &form, ("bestand", "a.png", &small)).await;
        assert_eq!(page.status.as_u16(), 422);
    }

    async fn everything_comes_along_in_one_file_and_nothing_of_others(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut other = comes_in(&house, &scope, neighbour).await;
        keeps(&mut other, "van Yusuf", &photo()).await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        keeps(&mut newcomer, "شهادة", &photo()).await;
        keeps(&mut newcomer, "", &pdf(&[], None)).await;
        newcomer.post("/mijn/vragen", &[("soort", "vraag"), ("tekst", "Wanneer begint de les?")]).await;
        house.signed_in(house.here, Role::Regisseur).await.get(&format!("/dossiers/{id}")).await;
        for (path, data) in [("/mijn/map/alles", false), ("/mijn/gegevens", true)] {
            let pack = newcomer.get(path).await;
            assert_eq!(pack.headers["content-disposition"], "attachment; filename=\"map-2026-03-12.zip\"");
            let mut zip = zip::ZipArchive::new(Cursor::new(pack.bytes)).unwrap();
            let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
            let papers = ["papier-2026-03-12-1.pdf", "papier-2026-03-12-2.jpg"];
            assert!(papers.iter().all(|name| names.iter().any(|found| found == name)), "{names:?}");
            let mut read = |name: &str| {
                let mut text = String::new();
                zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
                text
            };
            let index = read("index.html");
            assert!(index.contains("شهادة") && index.contains("lang=\"ar\"") && !index.contains("Yusuf"));
            assert_eq!(names.iter().any(|name| name == "gegevens.json"), data);
            if data {
                let told = read("gegevens.json");
                assert!(told.contains("kennisgeving-ontvangen") && told.contains("Wanneer begint de les?"));
                assert!(told.contains("Rian") && !told.contains("Yusuf"), "{told}");
                let parts = ["\"bsn\"", "\"metingen\"", "\"bewijzen\"", "\"verloop_intake\"", "\"themas_map\""];
                assert!(parts.iter().all(|part| told.contains(part)), "{told}");
            }
        }
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        assert_eq!(regisseur.get("/mijn/gegevens").await.status.as_u16(), 403);
    }
}
