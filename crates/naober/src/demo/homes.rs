//! Where the people of the demo live: streets that were made up, with postcodes between Loosdrecht and Kortenhoef that we know
//! no place to have.

use super::region::Municipality;
use crate::dossier::{Adres, NewDossier, Postcode};

const STREETS: &[&str] = &[
    "Dijkpad",
    "Elzenkamp",
    "Grutterspad",
    "Hoge Merel",
    "Kanaalrif",
    "Kievitshof",
    "Lage Merel",
    "Manenstraat",
    "Nachtegaalwerf",
    "Oude Vlonder",
    "Rietmolenpad",
    "Sluishoofd",
    "Tweede Vlonder",
    "Vinkenslag",
    "Waterloopje",
    "Wilgenkolk",
    "Zwaluwkade",
];
/// Letters behind the four digits: those of a street of one's own.
const LETTERS: &[&str] =
    &["AB", "AC", "AD", "BH", "BK", "CL", "CM", "DN", "DP", "ER", "ES", "ET", "GV", "GW", "HX", "HZ", "KA"];
/// Of one in so many nobody wrote down the address yet: the page of a letter says so.
const UNKNOWN: usize = 13;

/// The address of the nth person of a municipality. Who live together, live at one address.
pub(super) fn of(municipality: &Municipality, person: &NewDossier, nth: usize) -> Option<Adres> {
    let home = match person.household {
        Some(household) => usize::try_from(household.as_u128() % 9_973).unwrap_or(nth),
        None if nth % UNKNOWN == UNKNOWN - 1 => return None,
        None => nth,
    };
    let digits = match municipality.name {
        "Wilgenhaven" => 1234,
        "Lindemeer" => 1235,
        _ => 1236,
    };
    let street = home % STREETS.len();
    Some(Adres {
        straat_en_huisnummer: format!("{} {}", STREETS[street], home * 7 % 160 + 1),
        postcode: Postcode::parse(&format!("{digits} {}", LETTERS[street])).ok()?,
        plaats: municipality.name.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::region::MUNICIPALITIES;
    use super::*;

    #[test]
    fn nearly_everyone_has_an_address_and_a_family_has_one() {
        assert_eq!(STREETS.len(), LETTERS.len());
        for municipality in MUNICIPALITIES {
            let single = NewDossier::default();
            let known = (0..1_300).filter(|nth| of(municipality, &single, *nth).is_some()).count();
            assert_eq!(known, 1_200);
            let member = NewDossier { household: Some(Uuid::from_u128(4711)), ..NewDossier::default() };
            assert!(of(municipality, &member, 12).is_some());
            assert_eq!(of(municipality, &member, 12), of(municipality, &member, 13));
        }
    }
}
