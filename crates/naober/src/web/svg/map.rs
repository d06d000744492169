//! A map of places as circles on the dots of a country: the area says how many, the class how it stands there.

use super::{Picture, escape};

const WIDTH: f64 = 480.0;
const MARGIN: f64 = 24.0;
/// Most circles that still leave room for a number in each.
const NUMBERED: usize = 50;

/// A place with how many are there. All texts are ready to show.
#[derive(Debug, Clone)]
pub struct Place {
    /// Metres on a flat grid.
    pub at: [i32; 2],
    pub people: u64,
    /// Ends the class of the circle; `name` says it in words.
    pub tone: &'static str,
    /// The number of its row in the table beside the map.
    pub number: usize,
    pub name: String,
}

/// A map. All texts are ready to show.
#[derive(Debug, Clone)]
pub struct Map {
    /// Makes the ids unique on the page.
    pub id: String,
    pub title: String,
    pub description: String,
    /// What gives the country its shape.
    pub dots: Vec<[i32; 2]>,
    pub places: Vec<Place>,
}

/// Draws a map; the biggest circles below, so that none hides another.
pub fn map(map: &Map) -> String {
    let all = || map.dots.iter().chain(map.places.iter().map(|place| &place.at));
    let edge = |axis: usize| {
        let along = || all().map(move |at| at[axis]);
        (f64::from(along().min().unwrap_or(0)), f64::from(along().max().unwrap_or(0)))
    };
    let ((west, east), (south, north)) = (edge(0), edge(1));
    let scale = (WIDTH - 2.0 * MARGIN) / (east - west).max(1.0);
    let across = |at: [i32; 2]| MARGIN + (f64::from(at[0]) - west) * scale;
    let down = |at: [i32; 2]| MARGIN + (north - f64::from(at[1])) * scale;
    let mut body = String::new();
    for dot in &map.dots {
        body.push_str(&format!(
            "<circle class=\"nb-map-dot\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"2\"/>",
            across(*dot),
            down(*dot)
        ));
    }
    let most = count(map.places.iter().map(|place| place.people).max().unwrap_or(1).max(1));
    let numbered = map.places.len() <= NUMBERED;
    // A number needs its room, also where few people go.
    let (widest, least) = if numbered { (24.0, 11.0) } else { (13.0, 2.5) };
    let mut places: Vec<&Place> = map.places.iter().filter(|place| place.people > 0).collect();
    places.sort_by_key(|place| (std::cmp::Reverse(place.people), place.number));
    for place in places {
        let (x, y) = (across(place.at), down(place.at));
        let radius = ((count(place.people) / most).sqrt() * widest).max(least);
        body.push_str(&format!(
            "<circle class=\"nb-map-place nb-map--{}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"><title>{}</title></circle>",
            place.tone,
            escape(&place.name)
        ));
        if numbered {
            body.push_str(&format!(
                "<text class=\"nb-map-number\" x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
                y + 4.0,
                place.number
            ));
        }
    }
    let height = (2.0 * MARGIN + (north - south) * scale).round();
    Picture { id: map.id.clone(), class: "nb-svg nb-map".to_owned(), width: WIDTH, height }.of(
        &map.title,
        &map.description,
        &body,
    )
}

fn count(number: u64) -> f64 {
    u32::try_from(number).map_or(f64::from(u32::MAX), f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn north_is_up_and_the_area_of_a_circle_grows_with_the_people() {
        let place = |at, people, number| Place { at, people, tone: "scarce", number, name: "A & B".to_owned() };
        let drawn = map(&Map {
            id: "kaart".to_owned(),
            title: String::new(),
            description: String::new(),
            dots: vec![[0, 0]],
            places: vec![place([0, 0], 25, 1), place([1000, 1000], 100, 2)],
        });
        assert!(drawn.contains("cx=\"24.0\" cy=\"456.0\" r=\"12.0\""), "{drawn}");
        assert!(drawn.contains("cx=\"456.0\" cy=\"24.0\" r=\"24.0\""), "{drawn}");
        assert!(drawn.contains("<title>A &amp; B</title>"));
    }
}
