//! The region of a place, by its name as someone types it.

use crate::land;

use super::RegionCode;

/// So many names are offered for one that is not known.
const OFFERED: usize = 3;
/// Fewer signs than this are not yet the beginning of a name.
const BEGINNING: usize = 4;
/// No place has a name with more signs.
const LONGEST: usize = 100;

/// What people call a place that has another name as a municipality, or lies in one.
const ALSO: &[(&str, &str)] = &[
    ("Den Haag", "'s-Gravenhage"),
    ("The Hague", "'s-Gravenhage"),
    ("Den Bosch", "'s-Hertogenbosch"),
    ("Ter Apel", "Westerwolde"),
    ("Budel", "Cranendonck"),
    ("Gilze", "Gilze en Rijen"),
    ("Bussum", "Gooise Meren"),
    ("Hoofddorp", "Haarlemmermeer"),
    ("Emmeloord", "Noordoostpolder"),
    ("Drachten", "Smallingerland"),
    ("Sneek", "Súdwest-Fryslân"),
    ("Veghel", "Meierijstad"),
    ("Uden", "Maashorst"),
    ("Sittard", "Sittard-Geleen"),
    ("Geleen", "Sittard-Geleen"),
    ("Spijkenisse", "Nissewaard"),
    ("IJmuiden", "Velsen"),
    ("Heerhugowaard", "Dijk en Waard"),
    ("Zaandam", "Zaanstad"),
    ("Assendelft", "Zaanstad"),
    ("Hoogezand", "Midden-Groningen"),
    ("Winschoten", "Oldambt"),
    ("Delfzijl", "Eemsdelta"),
    ("Naaldwijk", "Westland"),
    ("Tegelen", "Venlo"),
];

/// A name to search by.
struct Named {
    name: &'static str,
    signs: String,
    region: RegionCode,
}

/// The region of a place: a municipality, a region, or what people call one.
///
/// # Errors
/// The names that look most like what was typed, when it is none of them or could be several.
pub fn region_of(typed: &str) -> Result<RegionCode, Vec<&'static str>> {
    if typed.chars().nth(LONGEST).is_some() {
        return Err(Vec::new());
    }
    let wanted = signs(typed);
    let known: Vec<Named> = known().collect();
    if let Some(exact) = known.iter().find(|named| named.signs == wanted) {
        return Ok(exact.region);
    }
    let begins = |named: &&Named| wanted.chars().count() >= BEGINNING && named.signs.starts_with(&wanted);
    let mut beginning: Vec<RegionCode> = known.iter().filter(begins).map(|named| named.region).collect();
    beginning.sort_unstable();
    beginning.dedup();
    match beginning[..] {
        [only] => Ok(only),
        _ => Err(alike(&known, &wanted)),
    }
}

/// Every name of a municipality, and what people call one, in the order of the alphabet.
pub fn names() -> Vec<&'static str> {
    let places = land::municipalities().iter().map(|one| one.name.as_str());
    let mut names: Vec<&str> = places.chain(ALSO.iter().map(|(name, _)| *name)).collect();
    names.sort_by_key(|name| signs(name));
    names
}

/// Every region with the names of its municipalities, both in the order of the alphabet.
pub fn by_region() -> Vec<(RegionCode, Vec<&'static str>)> {
    let mut all: Vec<(RegionCode, Vec<&'static str>)> =
        RegionCode::all().map(|region| (region, inside(region))).collect();
    all.sort_by_key(|(region, _)| signs(region.name()));
    all
}

fn inside(region: RegionCode) -> Vec<&'static str> {
    let inside = land::municipalities().iter().filter(|one| one.region == region.as_str());
    let mut names: Vec<&str> = inside.map(|one| one.name.as_str()).collect();
    names.sort_by_key(|name| signs(name));
    names
}

/// The municipalities first: who types "Groningen" means the city, which lies in the region of that name.
fn known() -> impl Iterator<Item = Named> {
    let places =
        land::municipalities().iter().filter_map(|one| Some((one.name.as_str(), RegionCode::parse(&one.region)?)));
    let also = ALSO.iter().filter_map(|(name, of)| {
        let place = land::municipalities().iter().find(|one| one.name == *of)?;
        Some((*name, RegionCode::parse(&place.region)?))
    });
    let regions = RegionCode::all().map(|region| (region.name(), region));
    places.chain(also).chain(regions).map(|(name, region)| Named { name, signs: signs(name), region })
}

fn alike(known: &[Named], wanted: &str) -> Vec<&'static str> {
    let far = |named: &Named| if named.signs.starts_with(wanted) { 0 } else { changes(&named.signs, wanted) };
    let most = 1 + wanted.chars().count() / 4;
    let mut near: Vec<(usize, &'static str)> = known.iter().map(|named| (far(named), named.name)).collect();
    near.retain(|(far, _)| *far <= most && !wanted.is_empty());
    near.sort();
    near.dedup();
    near.truncate(OFFERED);
    near.into_iter().map(|(_, name)| name).collect()
}

/// A name without what people type in different ways: capitals, accents, spaces and signs.
fn signs(name: &str) -> String {
    let plain = |sign: char| match sign {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ó' | 'ô' | 'ö' => 'o',
        'ú' | 'û' | 'ü' => 'u',
        sign => sign,
    };
    name.to_lowercase().chars().filter(|sign| sign.is_alphanumeric()).map(plain).collect()
}

/// How many signs have to change to make one name the other (Levenshtein).
fn changes(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, sign) in one.chars().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (column, with) in other.iter().enumerate() {
            let changed = before + usize::from(sign != *with);
            before = row[column + 1];
            row[column + 1] = changed.min(row[column] + 1).min(before + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(typed: &str) -> Result<&'static str, Vec<&'static str>> {
        region_of(typed).map(RegionCode::as_str)
    }

    #[test]
    fn every_place_and_region_is_found_by_its_own_name() {
        for place in land::municipalities() {
            assert_eq!(of(&place.name), Ok(place.region.as_str()), "{}", place.name);
        }
        assert!(names().iter().all(|name| of(name).is_ok()) && names().len() > 342);
        for region in land::regions() {
            assert_eq!(of(&region.name), Ok(region.code.as_str()), "{}", region.name);
        }
        assert_eq!(by_region().iter().map(|(_, places)| places.len()).sum::<usize>(), 342);
    }

    #[test]
    fn what_people_call_a_place_lies_somewhere() {
        for (name, of_place) in ALSO {
            let place = land::municipalities().iter().find(|one| one.name == *of_place);
            assert_eq!(of(name).ok(), place.map(|one| one.region.as_str()), "{name}");
        }
    }

    #[test]
    fn a_name_is_read_as_people_type_it_and_a_wrong_one_gets_names_that_look_like_it() {
        assert_eq!(of(" den haag "), Ok("AM21"));
        assert_eq!(of("s gravenhage"), Ok("AM21"));
        assert_eq!(of("SUDWEST FRYSLAN"), Ok("AM02"));
        assert_eq!(of("Hengelo"), Ok("AM05"));
        assert_eq!(of("Zwole"), Err(vec!["Zwolle"]));
        assert!(of("Utrech").is_ok_and(|region| region == "AM13"));
        assert!(of("Bergen").is_err_and(|names| names.contains(&"Bergen (NH.)") && names.contains(&"Bergen (L.)")));
        assert_eq!(of("Damascus"), Err(Vec::new()));
        assert_eq!(of(""), Err(Vec::new()));
    }
}
