//! Amounts beside each other: columns of a spread, and a bar with the bounds it must stay within.

use super::{Picture, escape};

const HIGH: f64 = 132.0;
const HEAD: f64 = 20.0;
const COLUMN: f64 = 46.0;
const BAR: f64 = 160.0;

/// Columns side by side. All texts are ready to show.
#[derive(Debug, Clone)]
pub struct Columns {
    /// Makes the ids unique on the page.
    pub id: String,
    pub title: String,
    pub description: String,
    /// What stands under a column, and how high it is.
    pub columns: Vec<(String, u64)>,
}

/// Draws columns with the number above each.
pub fn columns(columns: &Columns) -> String {
    let most = columns.columns.iter().map(|(_, many)| *many).max().unwrap_or(1).max(1);
    let mut body = String::new();
    let mut x = 0.0;
    for (name, many) in &columns.columns {
        let high = share(*many, most) * HIGH;
        let (top, middle) = (HEAD + HIGH - high, x + COLUMN / 2.0);
        body.push_str(&format!(
            "<rect class=\"nb-svg-done\" x=\"{:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{high:.1}\"/>\
             <text class=\"nb-svg-strong\" x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{many}</text>\
             <text class=\"nb-svg-soft\" x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            x + 4.0,
            COLUMN - 8.0,
            top - 5.0,
            HEAD + HIGH + 17.0,
            escape(name)
        ));
        x += COLUMN;
    }
    let foot = HEAD + HIGH;
    body.push_str(&format!("<path class=\"nb-svg-line\" d=\"M0 {foot}H{x:.1}\"/>"));
    Picture::new(&columns.id, x, foot + 24.0).of(&columns.title, &columns.description, &body)
}

/// A bar up to the most there may be, with a mark at the least when there is one. The numbers beside it say the same in
/// words.
pub fn within(many: u64, least: u64, most: u64) -> String {
    let (filled, mark) = (share(many, most) * BAR, share(least, most) * BAR);
    let mark = if least > 0 {
        format!("<path class=\"nb-svg-gap\" d=\"M{mark:.1} 3v12\"/><path class=\"nb-svg-now\" d=\"M{mark:.1} 0v18\"/>")
    } else {
        String::new()
    };
    format!(
        "<svg class=\"nb-svg\" aria-hidden=\"true\" viewBox=\"0 0 {BAR} 18\" width=\"{BAR}\" height=\"18\" focusable=\"false\">\
         <rect class=\"nb-svg-rail\" y=\"3\" width=\"{BAR}\" height=\"12\"/>\
         <rect class=\"nb-svg-done\" y=\"3\" width=\"{filled:.1}\" height=\"12\"/>{mark}</svg>"
    )
}

fn share(some: u64, all: u64) -> f64 {
    let float = |number: u64| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    if all == 0 { 0.0 } else { (float(some) / float(all)).min(1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_never_longer_than_there_is_room_and_stands_at_nothing_when_nothing_may_be() {
        assert!(within(9, 3, 6).contains("width=\"160.0\"") && within(9, 3, 6).contains("M80.0 0v18"));
        assert!(within(0, 0, 0).contains("width=\"0.0\"") && !within(0, 0, 0).contains("nb-svg-now"));
    }
}
