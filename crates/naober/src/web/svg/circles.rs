//! The people around someone as circles: near, around, further. Initials only; the names stand in the list beside it.

use std::f64::consts::PI;

use super::{Picture, escape};

const SIZE: f64 = 480.0;
const RINGS: [f64; 3] = [88.0, 152.0, 216.0];
const MARK: f64 = 21.0;

/// Someone in a circle.
#[derive(Debug, Clone)]
pub struct Near {
    /// The nearest ring is 0.
    pub ring: usize,
    pub initials: String,
    /// Formal help is a square, informal a round.
    pub formal: bool,
}

/// The circles around someone. All texts are ready to show.
#[derive(Debug, Clone)]
pub struct Circles {
    /// Makes the ids unique on the page.
    pub id: String,
    pub title: String,
    pub description: String,
    /// The word in the middle.
    pub middle: String,
    /// Names of the rings, the nearest first.
    pub rings: Vec<String>,
    pub people: Vec<Near>,
}

/// Draws the circles.
pub fn circles(circles: &Circles) -> String {
    let centre = SIZE / 2.0;
    let mut body = String::new();
    for radius in RINGS.iter().rev() {
        body.push_str(&format!("<circle class=\"nb-circle-ring\" cx=\"{centre}\" cy=\"{centre}\" r=\"{radius}\"/>"));
    }
    body.push_str(&format!(
        "<circle class=\"nb-circle-me\" cx=\"{centre}\" cy=\"{centre}\" r=\"38\"/>\
         <text class=\"nb-circle-me__text\" x=\"{centre}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
        centre + 6.0,
        escape(&circles.middle)
    ));
    for (ring, radius) in RINGS.iter().enumerate() {
        let people: Vec<&Near> = circles.people.iter().filter(|person| person.ring == ring).collect();
        if let Some(name) = circles.rings.get(ring) {
            body.push_str(&format!(
                "<text class=\"nb-circle-name\" x=\"{centre}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
                centre - radius + 4.0,
                escape(name)
            ));
        }
        body.push_str(&around(&people, *radius, centre));
    }
    Picture { id: circles.id.clone(), class: "nb-svg nb-circles".to_owned(), width: SIZE, height: SIZE }.of(
        &circles.title,
        &circles.description,
        &body,
    )
}

/// Spreads people over a ring, beginning beside its name.
fn around(people: &[&Near], radius: f64, centre: f64) -> String {
    let count = f64::from(u32::try_from(people.len()).unwrap_or(1).max(1));
    let size = MARK.min(PI * radius / (count + 1.0) * 0.92);
    let mut drawn = String::new();
    for (at, person) in people.iter().enumerate() {
        let at = f64::from(u32::try_from(at).unwrap_or(0));
        let angle = 2.0 * PI * (at + 1.0) / (count + 1.0) - PI / 2.0;
        let (x, y) = (centre + radius * angle.cos(), centre + radius * angle.sin());
        drawn.push_str(&if person.formal {
            format!(
                "<rect class=\"nb-circle-formal\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"4\"/>",
                x - size,
                y - size,
                2.0 * size,
                2.0 * size
            )
        } else {
            format!("<circle class=\"nb-circle-informal\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{size:.1}\"/>")
        });
        drawn.push_str(&format!(
            "<text class=\"nb-svg-strong\" x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            y + 4.5,
            escape(&person.initials)
        ));
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formal_and_informal_help_have_another_shape_and_stand_on_their_ring() {
        let person = |ring, formal| Near { ring, initials: "<b>".to_owned(), formal };
        let drawn = circles(&Circles {
            id: "k".to_owned(),
            title: "Kring".to_owned(),
            description: String::new(),
            middle: "U".to_owned(),
            rings: vec!["Dichtbij".to_owned()],
            people: vec![person(0, false), person(2, true), person(2, true)],
        });
        assert_eq!(drawn.matches("nb-circle-formal").count(), 2);
        assert_eq!(drawn.matches("nb-circle-informal").count(), 1);
        assert!(drawn.contains("cx=\"240.0\" cy=\"328.0\""), "one alone stands below the middle: {drawn}");
        assert!(!drawn.contains("<b>"));
    }
}
