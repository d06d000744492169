//! Made-up letters of the size of real ones.

use jiff::civil::date;
use letters::{Block, Letter, Letterhead, Logo, Summary};

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 60">
<path d="M8 52V24L30 6l22 18v28z" fill="#0f5c63"/><path d="M22 52V34l8-7 8 7v18z" fill="#ffdd00"/>
<path d="M66 40q16-14 32 0t32 0 32 0 32 0" fill="none" stroke="#0f5c63" stroke-width="5"/></svg>"##;

/// A PIP with a summary in a language.
pub fn pip(nth: u32, language: &str) -> Letter {
    let text = |text: &str| Block::Text(text.to_owned());
    let pairs = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    Letter {
        letterhead: letterhead(),
        to: ["Mevrouw A. Haddad", "Dijkpad 12 bis", "1234 AB  Wilgenhaven"].map(str::to_owned).to_vec(),
        dated: date(2026, 3, 12),
        reference: format!("2026-{nth:06}"),
        contact_person: "Fatima Özdemir".to_owned(),
        subject: "Uw persoonlijk plan Inburgering en Participatie (PIP)".to_owned(),
        greeting: "Beste Amira Haddad,".to_owned(),
        blocks: vec![
            text("U gaat inburgeren. Samen met u hebben wij een plan gemaakt. In deze brief staat wat we hebben \
                  afgesproken. Dit is een besluit.\n\nLees de brief goed. Klopt er iets niet? Bel ons dan."),
            Block::Heading("Uw leerroute".to_owned()),
            text("U volgt de B1-route. U leert Nederlands tot niveau B1. Dat past bij u: u hebt een diploma van de \
                  middelbare school en u wilt in de zorg werken."),
            Block::Facts(pairs(&[
                ("Leerroute", "B1-route"),
                ("Uw termijn eindigt op", "20 januari 2028"),
                ("Lessen per week", "12 uur"),
                ("Voortgangsgesprek", "iedere 12 weken, het eerste op 4 juni 2026 om 10.00 uur in het Stadskantoor"),
                ("Uw contactpersoon", "Fatima Özdemir, 014 000"),
            ])),
            Block::Heading("Wat u doet".to_owned()),
            Block::List(
                ["U gaat naar de lessen van Taalhuis De Brug.", "U doet twee dagen per week vrijwilligerswerk in \
                  verpleeghuis De Linde.", "U volgt het participatieverklaringstraject en de Module Arbeidsmarkt en \
                  Participatie."].map(str::to_owned).to_vec(),
            ),
            Block::Table {
                caption: "Uw week".to_owned(),
                header: ["Dag", "Wat", "Waar", "Tijd"].map(str::to_owned).to_vec(),
                rows: ["maandag", "dinsdag", "donderdag", "vrijdag"]
                    .map(|day| vec![day.to_owned(), "Nederlandse les".to_owned(), "Taalhuis De Brug".to_owned(),
                        "9.00 tot 12.00 uur".to_owned()])
                    .to_vec(),
            },
            Block::Heading("Waarom deze route".to_owned()),
            text("Wij hebben naar alle drie de routes gekeken. De onderwijsroute past niet, omdat u nu wilt werken. De \
                  Z-route past niet, omdat u snel leert: uw leerbaarheidstoets laat zien dat u niveau B1 kunt halen."),
        ],
        objection: "Stuur ons dan binnen zes weken na de datum van deze brief een bezwaarschrift. Zet daarin uw naam, \
                    uw adres, de datum, ons kenmerk en waarom u het er niet mee eens bent. Zet uw handtekening eronder.\n\n\
                    Stuur het naar: Gemeente Wilgenhaven, Postbus 1, 1234 AA Wilgenhaven."
            .to_owned(),
        summary: Some(summary(language)),
        summary_note: "This page helps you to read the letter. The letter in Dutch is the one that counts.".to_owned(),
    }
}

/// The least a letter can be.
pub fn bare() -> Letter {
    Letter {
        letterhead: Letterhead { name: "Gemeente Wilgenhaven".to_owned(), ..Letterhead::default() },
        to: vec!["Abrehet Letebrhan Medhanit Wolderufael-Gebrehiwot van der Sanden-Tesfamariam".to_owned()],
        dated: date(2026, 3, 1),
        reference: String::new(),
        contact_person: String::new(),
        subject: "Uitnodiging".to_owned(),
        greeting: String::new(),
        blocks: vec![Block::Text("U bent welkom. #strong[niet vet] *ook niet* $x$".to_owned())],
        objection: String::new(),
        summary: None,
        summary_note: String::new(),
    }
}

fn letterhead() -> Letterhead {
    Letterhead {
        name: "Gemeente Wilgenhaven".to_owned(),
        address: ["Havenplein 1", "Postbus 1", "1234 AA Wilgenhaven"].map(str::to_owned).to_vec(),
        contact: ["014 000", "inburgering@wilgenhaven.example", "www.wilgenhaven.example"].map(str::to_owned).to_vec(),
        signer: "Fatima Özdemir".to_owned(),
        role: "regisseur inburgering".to_owned(),
        logo: Logo::read(LOGO.as_bytes().to_vec()).ok(),
    }
}

fn summary(language: &str) -> Summary {
    let (title, paragraphs): (&str, &[&str]) = match language {
        "ar" => (
            "رسالتك باختصار",
            &[
                "هذه خطتك الشخصية للاندماج والمشاركة (PIP). لقد وضعناها معك.",
                "ستتبع B1-route. تتعلم اللغة الهولندية حتى مستوى B1، 12 ساعة كل أسبوع.",
                "تنتهي مهلتك في 20-01-2028. يمكن أن تصل الغرامة إلى € 1.250,00 إذا لم تتعاون.",
                "هل لديك أسئلة؟ اتصل بنا على 014 000 واذكر الرقم 2026-000123.",
            ],
        ),
        "ti" => ("ደብዳቤኹም ብሓጺሩ", &["እዚ ውልቃዊ ትልምኹም እዩ (PIP)።", "ሕቶ እንተልዩኩም ደውሉልና: 014 000።"]),
        _ => (
            "Your letter in short",
            &[
                "This is your personal plan for civic integration and participation (PIP). We made it together with you.",
                "You follow the B1-route. You learn Dutch up to level B1, 12 hours every week.",
                "Your term ends on 20 January 2028.",
                "Do you have a question? Call us: 014 000.",
            ],
        ),
    };
    let paragraphs = paragraphs.iter().map(|text| (*text).to_owned()).collect();
    Summary { language: language.to_owned(), title: title.to_owned(), paragraphs }
}
