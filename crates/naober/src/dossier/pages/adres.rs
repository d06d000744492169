//! The three fields of a postal address, as they stand in the form of a new dossier and in that of its details.

use crate::dossier::{Adres, Postcode};
use crate::web::{Entries, Mistakes};

/// The longest name of a street or a place in the national register of addresses.
const NAME: usize = 80;

/// Reads the address: none when all three are empty. One that is begun has to be complete.
pub(super) fn read(typed: &Entries, mistakes: &mut Mistakes) -> Option<Adres> {
    let fields = ["straat", "postcode", "plaats"];
    if fields.iter().all(|field| typed.text(field).is_empty()) {
        return None;
    }
    let straat = typed.optional("straat", NAME, mistakes);
    let plaats = typed.optional("plaats", NAME, mistakes);
    match typed.text("straat") {
        "" => mistakes.add("straat", "wrong-straat"),
        straat if !straat.contains(|sign: char| sign.is_ascii_digit()) => mistakes.add("straat", "wrong-huisnummer"),
        _ => {}
    }
    let postcode = Postcode::parse(typed.text("postcode")).map_err(|_| mistakes.add("postcode", "wrong-postcode")).ok();
    if typed.text("plaats").is_empty() {
        mistakes.add("plaats", "wrong-plaats");
    }
    Some(Adres { straat_en_huisnummer: straat?, postcode: postcode?, plaats: plaats? })
}

/// Adds a known address as it would be typed.
pub(super) fn fill(typed: &mut Entries, adres: &Adres) {
    typed.add("straat", &adres.straat_en_huisnummer);
    typed.add("postcode", adres.postcode.as_str());
    typed.add("plaats", &adres.plaats);
}
