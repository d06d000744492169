//! Representative pages of letters: filled, empty, wrong, long, right to left.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use super::super::{LetterKind, Letterhead, Listed};
use super::{letterhead, list, write};
use crate::dossier::DossierView;
use crate::dossier::pages::{Colleagues, sample_empty, sample_view};
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

pub(in crate::plan) fn samples(words: Words) -> Vec<Sample> {
    let law = wi2021::Law::built_in();
    let (view, people) = (sample_view(), Colleagues::sample());
    let frame = |title| Frame::sample(words, "worklist", title);
    let lists = |name, letters: &[Listed], writes| {
        Sample::new(name, &list::build(frame("letters-title"), &law, &view, &people, letters, writes))
    };
    let form = |name, view: &DossierView, mistakes: Mistakes, typed: Entries| {
        let frame = frame("letter-write").with_mistakes(&mistakes);
        Sample::new(name, &write::build(frame, &law, view, &people, mistakes, typed))
    };
    let paper = |name, mistakes: Mistakes, typed: Entries, logo| {
        let frame = Frame::sample(words, "settings", "letterhead-title").with_mistakes(&mistakes);
        Sample::new(name, &letterhead::build(frame, mistakes, typed, logo))
    };
    let all: Vec<Listed> = LetterKind::ALL.iter().zip(1..).map(|(kind, n)| letter(n, *kind)).collect();
    let typed = Entries::new(&[
        ("aan", "أميرة الحداد\nDijkpad 12"),
        ("tekst", "Neem mee:\n- uw pas"),
        ("bezwaar", "1"),
        ("samenvatting", "أحضر معك بطاقتك."),
    ]);
    let head = Letterhead {
        name: "Gemeente Wilgenhaven".to_owned(),
        address: vec!["Havenplein 1".to_owned(), "1234 AA Wilgenhaven".to_owned()],
        contact: vec!["014 000".to_owned()],
        signer: "Sanne de Groot".to_owned(),
        role: "regisseur inburgering".to_owned(),
        own: [(LetterKind::Pip, "U krijgt bij deze brief een kaart van de wijk.".to_owned())].into(),
        ..Letterhead::default()
    };
    let mut wrong = Mistakes::one("adres", "mistake-required");
    wrong.add_with("logo", "letterhead-logo-large", vec![("most", 256_i64.into())]);
    wrong.add_with("tekst-pip", "letter-sign", vec![("sign", "王".into())]);
    vec![
        lists("letters", &all, true),
        lists("letters-none", &[], true),
        lists("letters-read-only", &[], false),
        form("letter-write", &view, Mistakes::none(), Entries::default()),
        form("letter-write-no-address", &sample_empty(), Mistakes::none(), Entries::default()),
        form("letter-write-wrong", &view, Mistakes::one("onderwerp", "mistake-required"), typed),
        paper("letterhead", Mistakes::none(), letterhead::filled(&head), true),
        paper(
            "letterhead-wrong",
            wrong,
            Entries::new(&[("naam", "Gemeente Wilgenhaven"), ("logo-gekozen", "AA==")]),
            false,
        ),
    ]
}

fn letter(n: u128, kind: LetterKind) -> Listed {
    let long = "Uw persoonlijk plan inburgering en participatie (PIP) is gewijzigd, omdat u van leerroute verandert";
    Listed {
        id: Uuid::from_u128(n),
        kind,
        subject: if n == 1 { long.to_owned() } else { "Uitnodiging voor de brede intake".to_owned() },
        dated_on: date(2026, 3, 12),
        made_by_name: "Fatima Özdemir".to_owned(),
        made_at: Timestamp::from_second(1_773_313_200).unwrap_or_default(),
        summary_language: (n % 2 == 1).then(|| "ar".to_owned()),
    }
}
