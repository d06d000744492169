//! The letterheads of the demo municipalities: addresses and logos that do not exist.

use std::collections::BTreeMap;

use ::letters::Logo;

use super::region::Municipality;
use crate::plan::letters::{LetterKind, Letterhead};

/// The letterhead of a demo municipality.
pub(super) fn of(municipality: &Municipality) -> Letterhead {
    let (street, postcode, colour) = match municipality.name {
        "Wilgenhaven" => ("Havenplein 1", "0000 AA", "#0f5c63"),
        "Lindemeer" => ("Lindelaan 20", "0000 AB", "#2f6b3c"),
        _ => ("Brink 4", "0000 AC", "#8a4b14"),
    };
    let site = municipality.name.to_lowercase();
    let regisseur = municipality.staff.first().map_or("", |colleague| colleague.name);
    let kit = "Bij deze brief hoort een kaart van de wijk, met de plekken waar u Nederlands kunt oefenen.";
    Letterhead {
        name: format!("Gemeente {}", municipality.name),
        address: vec![street.to_owned(), format!("{postcode} {}", municipality.name)],
        contact: vec!["014 000".to_owned(), format!("inburgering@{site}.example"), format!("www.{site}.example")],
        signer: regisseur.to_owned(),
        role: "regisseur inburgering".to_owned(),
        objection: String::new(),
        own: BTreeMap::from([(LetterKind::Pip, kit.to_owned())]),
        logo: Logo::read(logo(municipality.name, colour).into_bytes()).ok(),
    }
}

/// A house by the water, with a number of waves of its own.
fn logo(name: &str, colour: &str) -> String {
    let waves = "t14 0 ".repeat(name.len() % 3 + 3);
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 56"><path d="M0 50V23L24 4l24 19v27z" fill="{colour}"/>
<path d="M17 50V35l7-6 7 6v15z" fill="#ffdd00"/>
<path d="M60 44q7-9 14 0{waves}" fill="none" stroke="{colour}" stroke-width="4" stroke-linecap="round"/></svg>"##
    )
}
