//! A week as seven columns with blocks at their hours. Only for a screen: on a phone the list beside it is the week.

use super::{Picture, escape};

const WIDTH: f64 = 980.0;
const GUTTER: f64 = 46.0;
const HEAD: f64 = 26.0;
const HOUR: f64 = 38.0;
/// A letter of the small text is about this wide.
const LETTER: f64 = 6.6;
const LINE: f64 = 15.0;

/// One thing on one day.
#[derive(Debug, Clone)]
pub struct WeekBlock {
    /// Monday is 0.
    pub day: usize,
    /// Minutes after midnight.
    pub starts: i64,
    pub ends: i64,
    /// Ends the class of the block; `lines` say it in words.
    pub kind: &'static str,
    /// What is written in it, as far as it fits: the most telling first.
    pub lines: Vec<String>,
}

/// A week. All texts are ready to show.
#[derive(Debug, Clone)]
pub struct WeekPicture {
    /// Makes the ids unique on the page.
    pub id: String,
    pub title: String,
    pub description: String,
    /// Heads of the columns.
    pub days: Vec<String>,
    pub blocks: Vec<WeekBlock>,
}

/// Draws a week, over the hours in which there is something and at least a working day.
pub fn week(week: &WeekPicture) -> String {
    let first = week.blocks.iter().map(|block| block.starts / 60).min().unwrap_or(8).min(8);
    let last = week.blocks.iter().map(|block| (block.ends + 59) / 60).max().unwrap_or(18).max(18);
    let column = (WIDTH - GUTTER) / 7.0;
    let high = HEAD + number(last - first) * HOUR;
    let mut body = String::new();
    for hour in first..=last {
        let y = HEAD + number(hour - first) * HOUR;
        body.push_str(&format!(
            "<path class=\"nb-week-grid\" d=\"M{GUTTER} {y:.1}H{WIDTH}\"/><text class=\"nb-svg-soft\" x=\"{:.1}\" y=\"{:.1}\" \
             text-anchor=\"end\">{hour}:00</text>",
            GUTTER - 6.0,
            y + 4.0
        ));
    }
    for (at, day) in week.days.iter().enumerate() {
        let x = GUTTER + number(i64::try_from(at).unwrap_or(0)) * column;
        body.push_str(&format!(
            "<path class=\"nb-week-grid\" d=\"M{x:.1} {HEAD}V{high:.1}\"/><text class=\"nb-svg-strong\" x=\"{:.1}\" y=\"16\">{}</text>",
            x + 6.0,
            escape(&cut(day, column - 8.0))
        ));
    }
    for day in 0..7 {
        let x = GUTTER + number(i64::try_from(day).unwrap_or(0)) * column;
        for (block, lane, lanes) in lanes(week.blocks.iter().filter(|block| block.day == day).collect()) {
            let width = (column - 4.0) / number(lanes);
            let y = HEAD + number(block.starts - first * 60) / 60.0 * HOUR;
            let height = (number(block.ends - block.starts) / 60.0 * HOUR - 2.0).max(16.0);
            body.push_str(&draw(block, x + 2.0 + number(lane) * width, y + 1.0, width - 2.0, height));
        }
    }
    let picture = Picture {
        id: week.id.clone(),
        class: "nb-svg nb-svg--screen nb-week-svg".to_owned(),
        width: WIDTH,
        height: high + 12.0,
    };
    picture.of(&week.title, &week.description, &body)
}

fn draw(block: &WeekBlock, x: f64, y: f64, width: f64, height: f64) -> String {
    let mut drawn = format!(
        "<rect class=\"nb-week-block nb-week-block--{}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"4\"/>",
        block.kind
    );
    let mut at = y + 12.0;
    for (nth, line) in block.lines.iter().enumerate() {
        if at > y + height {
            break;
        }
        let strong = if nth == 0 { " nb-svg-strong" } else { "" };
        drawn.push_str(&format!(
            "<text class=\"nb-week-text{strong}\" x=\"{:.1}\" y=\"{at:.1}\">{}</text>",
            x + 6.0,
            escape(&cut(line, width - 10.0))
        ));
        at += LINE;
    }
    drawn
}

/// Things at the same time stand beside each other: the block, its place, and how many places there are.
fn lanes(mut blocks: Vec<&WeekBlock>) -> Vec<(&WeekBlock, i64, i64)> {
    blocks.sort_by_key(|block| (block.starts, block.ends));
    let mut placed = Vec::new();
    let mut together: Vec<(&WeekBlock, i64)> = Vec::new();
    let mut free: Vec<i64> = Vec::new();
    for block in blocks {
        if free.iter().all(|until| *until <= block.starts) {
            settle(&mut placed, &mut together, &mut free);
        }
        let lane = free.iter().position(|until| *until <= block.starts).unwrap_or(free.len());
        if lane == free.len() {
            free.push(block.ends);
        }
        free[lane] = block.ends;
        together.push((block, i64::try_from(lane).unwrap_or(0)));
    }
    settle(&mut placed, &mut together, &mut free);
    placed
}

fn settle<'b>(
    placed: &mut Vec<(&'b WeekBlock, i64, i64)>,
    together: &mut Vec<(&'b WeekBlock, i64)>,
    free: &mut Vec<i64>,
) {
    let lanes = i64::try_from(free.len()).unwrap_or(1).max(1);
    placed.extend(together.drain(..).map(|(block, lane)| (block, lane, lanes)));
    free.clear();
}

/// As much of a text as fits.
fn cut(text: &str, width: f64) -> String {
    let fits =
        (0..text.chars().count()).take_while(|at| number(i64::try_from(*at).unwrap_or(0)) * LETTER < width).count();
    if text.chars().count() <= fits {
        return text.to_owned();
    }
    let kept: String = text.chars().take(fits.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

fn number(whole: i64) -> f64 {
    f64::from(i32::try_from(whole).unwrap_or(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(day: usize, starts: i64, ends: i64) -> WeekBlock {
        WeekBlock { day, starts: starts * 60, ends: ends * 60, kind: "taal", lines: vec!["Taalles <nu>".to_owned()] }
    }

    #[test]
    fn what_overlaps_stands_beside_each_other_and_what_does_not_takes_the_whole_column() {
        let (one, two, three) = (block(0, 9, 12), block(0, 11, 13), block(0, 14, 15));
        let places: Vec<(i64, i64)> = lanes(vec![&one, &two, &three]).iter().map(|(_, at, of)| (*at, *of)).collect();
        assert_eq!(places, [(0, 2), (1, 2), (0, 1)]);
    }

    #[test]
    fn a_week_shows_early_and_late_hours_when_something_is_then_and_escapes_what_people_typed() {
        let days = vec!["ma".to_owned(); 7];
        let picture = |blocks| {
            week(&WeekPicture {
                id: "w".to_owned(),
                title: "W".to_owned(),
                description: String::new(),
                days: days.clone(),
                blocks,
            })
        };
        assert!(!picture(Vec::new()).contains(">7:00<"));
        let drawn = picture(vec![block(1, 6, 7), block(6, 20, 22)]);
        assert!(drawn.contains(">6:00<") && drawn.contains(">22:00<"), "{drawn}");
        assert!(drawn.contains("Taalles &lt;nu&gt;"));
    }
}
