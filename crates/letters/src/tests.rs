//! Letters as they come out: tagged, titled, each page in its own direction, and nothing typed read as markup.

use jiff::civil::date;
use typst::layout::{Frame, FrameItem, Point};

use crate::world::lay_out;
use crate::{Block, Letter, LetterError, Letterhead, Summary, render};

fn letter() -> Letter {
    Letter {
        letterhead: Letterhead { name: "Gemeente Wilgenhaven".to_owned(), ..Letterhead::default() },
        to: vec!["Amira Haddad".to_owned()],
        dated: date(2026, 3, 12),
        reference: "2026-000001".to_owned(),
        contact_person: String::new(),
        subject: "Uw plan".to_owned(),
        greeting: "Beste Amira Haddad,".to_owned(),
        blocks: vec![
            Block::Heading("Uw leerroute".to_owned()),
            Block::Text("U volgt de B1-route.".to_owned()),
            Block::List(vec!["les".to_owned(), "werk".to_owned()]),
            Block::Facts(vec![("Leerroute".to_owned(), "B1-route".to_owned())]),
            Block::Table {
                caption: "Uw week".to_owned(),
                header: vec!["Dag".to_owned(), "Wat".to_owned()],
                rows: vec![vec!["maandag".to_owned(), "les".to_owned()]],
            },
        ],
        objection: "Stuur ons een bezwaarschrift.".to_owned(),
        summary: None,
        summary_note: String::new(),
    }
}

fn in_arabic() -> Letter {
    let summary =
        Summary {
            language: "ar".to_owned(), title: "رسالتك".to_owned(), paragraphs: vec!["هذه خطتك.".to_owned()]
        };
    Letter { summary: Some(summary), ..letter() }
}

/// Every piece of text of a page, with where it begins, from the left, as a share of the width.
fn texts(letter: &Letter, page: usize) -> Vec<(f64, String)> {
    let document = lay_out(letter).expect("it can be set");
    let frame = &document.pages()[page].frame;
    let mut found = Vec::new();
    collect(frame, Point::zero(), &mut found);
    found.into_iter().map(|(at, text)| (at.x / frame.width(), text)).collect()
}

fn collect(frame: &Frame, origin: Point, found: &mut Vec<(Point, String)>) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, origin + *at, found),
            FrameItem::Text(text) => found.push((origin + *at, text.text.to_string())),
            _ => {}
        }
    }
}

fn holds(pdf: &[u8], what: &str) -> bool {
    pdf.windows(what.len()).any(|part| part == what.as_bytes())
}

#[test]
fn a_letter_is_tagged_and_says_what_it_is_and_in_which_language() {
    let pdf = render(&letter()).expect("it can be set");
    for what in [
        "/MarkInfo",
        "/Marked true",
        "/StructTreeRoot",
        "/Lang(nl",
        "/DisplayDocTitle true",
        "pdfuaid:part",
        "pdfaid:part",
    ] {
        assert!(holds(&pdf, what), "{what}");
    }
}

#[test]
fn headings_lists_and_headers_of_tables_are_what_they_are() {
    let pdf = render(&letter()).expect("it can be set");
    for what in ["/S/H1", "/S/H2", "/S/LI", "/S/Table", "/S/TH", "/Scope/Row", "/Scope/Column", "/S/Caption"] {
        assert!(holds(&pdf, what), "{what}");
    }
}

#[test]
fn a_summary_stands_on_its_own_page_in_its_own_direction() {
    let letter = in_arabic();
    let pages = lay_out(&letter).expect("it can be set").pages().len();
    let arabic = |(_, text): &&(f64, String)| text.chars().any(|sign| ('\u{600}'..='\u{6ff}').contains(&sign));
    let last = texts(&letter, pages - 1);
    let written: Vec<_> = last.iter().filter(arabic).collect();
    assert!(!written.is_empty());
    assert!(written.iter().all(|(at, _)| *at > 0.3), "begins at the right: {written:?}");
    assert!((0..pages - 1).all(|page| texts(&letter, page).iter().find(arabic).is_none()));
    let pdf = render(&letter).expect("it can be set");
    assert!(holds(&pdf, "/Lang(ar)"), "the page tells its language");
}

#[test]
fn what_people_type_is_never_read_as_markup() {
    let typed = "#panic(\"x\") *vet* _schuin_ $x$ = kop @verwijzing <label> \\u{41} #image(\"/etc/passwd\") // weg";
    let mut letter = in_arabic();
    letter.subject = typed.to_owned();
    letter.to = vec![typed.to_owned()];
    letter.letterhead.name = typed.to_owned();
    letter.blocks = vec![
        Block::Text(typed.to_owned()),
        Block::List(vec![typed.to_owned()]),
        Block::Table { caption: typed.to_owned(), header: vec![typed.to_owned()], rows: vec![vec![typed.to_owned()]] },
    ];
    let page: String = texts(&letter, 0).into_iter().map(|(_, text)| text).collect();
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    assert!(squeezed(&page).matches(&squeezed(typed)).count() >= 4, "{page}");
}

#[test]
fn whom_to_ask_stands_under_the_signature_when_somebody_holds_the_dossier() {
    let page = |letter: &Letter| texts(letter, 0).into_iter().map(|(_, text)| text).collect::<String>();
    let named = page(&Letter { contact_person: "Fatima Özdemir".to_owned(), ..letter() });
    let (_, after) = named.split_once("Met vriendelijke groet,").expect("it is signed");
    assert!(after.contains("Uw contactpersoon: Fatima Özdemir"), "{after}");
    assert!(!page(&letter()).contains("contactpersoon"));
}

#[test]
fn a_letter_without_a_subject_is_refused() {
    let letter = Letter { subject: " \n".to_owned(), ..letter() };
    assert_eq!(render(&letter), Err(LetterError::NoSubject));
}

#[test]
fn a_summary_without_a_language_and_a_torn_table_are_refused() {
    let mut letter = in_arabic();
    letter.summary.as_mut().expect("there is one").language = "Arabisch".to_owned();
    assert_eq!(render(&letter), Err(LetterError::NoLanguage("Arabisch".to_owned())));
    let torn = Block::Table { caption: "Uren".to_owned(), header: vec!["Dag".to_owned()], rows: vec![Vec::new()] };
    let letter = Letter { blocks: vec![torn], ..self::letter() };
    assert_eq!(render(&letter), Err(LetterError::UnevenTable("Uren".to_owned())));
}

#[test]
fn a_name_in_a_script_without_a_font_does_not_stop_the_letter() {
    let letter = Letter { to: vec!["王小明 🙂".to_owned()], ..letter() };
    assert!(render(&letter).is_ok());
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    assert_eq!(render(&in_arabic()), render(&in_arabic()));
}
