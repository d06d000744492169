//! Where regions lie in the country.

use super::outcome::spoken;
use crate::land;
use crate::placement::RegionCode;
use crate::web::{HomeFrame, svg};

/// Regions by the number they have in the list; the likelier, the larger.
pub(super) fn draw(frame: &HomeFrame, regions: &[(RegionCode, u8)]) -> String {
    let place = |(at, (region, weight)): (usize, &(RegionCode, u8))| svg::Place {
        at: [region.region().spot.east, region.region().spot.north],
        // A region that seldom wins still has a circle with room for its number.
        people: 5 + u64::from(*weight),
        tone: "likely",
        number: at + 1,
        name: spoken(*region).to_owned(),
    };
    let name = |(at, (region, _)): (usize, &(RegionCode, u8))| format!("{} {}", at + 1, spoken(*region));
    let names: Vec<String> = regions.iter().enumerate().map(name).collect();
    svg::map(&svg::Map {
        id: "kaart".to_owned(),
        title: frame.t("home-region-map"),
        description: names.join(", "),
        dots: land::municipalities().iter().map(|one| [one.spot.east, one.spot.north]).collect(),
        places: regions.iter().enumerate().map(place).collect(),
    })
}
