//! The Netherlands by municipality and labour-market region, from open data of CBS (data/NOTE.md), on the flat grid of the Rijksdriehoek.

use std::sync::LazyLock;

use matching::pairs::Spot;
use serde::Deserialize;

/// A municipality and the middle of it.
pub struct Municipality {
    pub code: String,
    pub name: String,
    /// The labour-market region it lies in, such as AM01.
    pub region: String,
    pub inhabitants: u64,
    pub spot: Spot,
}

/// A labour-market region (arbeidsmarktregio), drawn at its centrumgemeente.
pub struct Region {
    pub code: String,
    pub name: String,
    pub inhabitants: u64,
    pub spot: Spot,
}

#[derive(Deserialize)]
struct MunicipalityRow {
    code: String,
    name: String,
    am_code: String,
    inwoners_2022: u64,
    lat: f64,
    lon: f64,
}

#[derive(Deserialize)]
struct RegionRow {
    am_code: String,
    name: String,
    centrum_code: String,
    inwoners_2022: u64,
}

static MUNICIPALITIES: LazyLock<Vec<Municipality>> = LazyLock::new(|| {
    let rows = rows::<MunicipalityRow>(include_str!("../data/gemeenten.csv")).into_iter();
    rows.map(|row| Municipality {
        spot: spot(row.lat, row.lon),
        code: row.code,
        name: row.name,
        region: row.am_code,
        inhabitants: row.inwoners_2022,
    })
    .collect()
});
static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    let rows = rows::<RegionRow>(include_str!("../data/arbeidsmarktregios.csv")).into_iter();
    rows.map(|row| Region {
        spot: municipality(&row.centrum_code).expect("a centrumgemeente is a municipality, as a test shows").spot,
        code: row.am_code,
        name: row.name,
        inhabitants: row.inwoners_2022,
    })
    .collect()
});

/// All municipalities, by code.
pub fn municipalities() -> &'static [Municipality] {
    &MUNICIPALITIES
}

/// A municipality by its code, such as GM0014.
pub fn municipality(code: &str) -> Option<&'static Municipality> {
    MUNICIPALITIES.iter().find(|known| known.code == code)
}

/// A municipality by its name, however it is capitalised.
pub fn municipality_named(name: &str) -> Option<&'static Municipality> {
    MUNICIPALITIES.iter().find(|known| known.name.to_lowercase() == name.to_lowercase())
}

/// All labour-market regions, by code.
pub fn regions() -> &'static [Region] {
    &REGIONS
}

/// A labour-market region by its code, such as AM01.
pub fn region(code: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|known| known.code == code)
}

/// Where a place is drawn by its code, that of a municipality or of a labour-market region.
pub fn place(code: &str) -> Option<Spot> {
    region(code).map(|known| known.spot).or_else(|| municipality(code).map(|known| known.spot))
}

/// The municipalities as dots, that give the country its shape.
pub fn dots() -> Vec<[i32; 2]> {
    municipalities().iter().map(|one| [one.spot.east, one.spot.north]).collect()
}

/// Latitude and longitude on the grid of the Rijksdriehoek, to about a metre (Schreutelkamp and Strang van Hees, 2001).
pub fn spot(lat: f64, lon: f64) -> Spot {
    const EAST: [(i32, i32, f64); 9] = [
        (0, 1, 190_094.945),
        (1, 1, -11_832.228),
        (2, 1, -114.221),
        (0, 3, -32.391),
        (1, 0, -0.705),
        (3, 1, -2.340),
        (1, 3, -0.608),
        (0, 2, -0.008),
        (2, 3, 0.148),
    ];
    const NORTH: [(i32, i32, f64); 10] = [
        (1, 0, 309_056.544),
        (0, 2, 3638.893),
        (2, 0, 73.077),
        (1, 2, -157.984),
        (3, 0, 59.788),
        (0, 1, 0.433),
        (2, 2, -6.439),
        (1, 1, -0.032),
        (0, 4, 0.092),
        (1, 4, -0.054),
    ];
    let (up, right) = (0.36 * (lat - 52.155_174_40), 0.36 * (lon - 5.387_206_21));
    let sum = |terms: &[(i32, i32, f64)]| -> f64 {
        terms.iter().map(|(p, q, factor)| factor * power(up, *p) * power(right, *q)).sum()
    };
    Spot { east: (155_000.0 + sum(&EAST)).round() as i32, north: (463_000.0 + sum(&NORTH)).round() as i32 }
}

/// By multiplication, so that every machine gives the same bits.
fn power(base: f64, times: i32) -> f64 {
    (0..times).fold(1.0, |product, _| product * base)
}

fn rows<T: serde::de::DeserializeOwned>(text: &str) -> Vec<T> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().collect::<Result<_, _>>().expect("the tables of CBS read, as a test shows")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_municipality_and_region_of_2026_has_a_place_in_the_country() {
        let inside = |spot: Spot| (10_000..280_000).contains(&spot.east) && (305_000..620_000).contains(&spot.north);
        assert_eq!((municipalities().len(), regions().len()), (342, 35));
        assert!(municipalities().iter().all(|one| inside(one.spot)));
        assert!(regions().iter().all(|one| inside(one.spot)));
        assert!(municipalities().iter().all(|one| region(&one.region).is_some()));
    }

    #[test]
    fn the_grid_has_its_origin_at_amersfoort_and_the_westertoren_where_it_stands() {
        let at = |lat, lon, east, north| spot(lat, lon).metres_to(Spot { east, north });
        assert!(at(52.155_174_4, 5.387_206_21, 155_000, 463_000) <= 1);
        assert!(at(52.374_53, 4.883_525_59, 120_700, 487_525) <= 3);
    }
}
