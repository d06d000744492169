//! A quiet line of steps: what was measured on days.

use jiff::civil::Date;

use super::{Picture, escape};

/// Values that were measured on days, from low to high. All texts are ready to show.
#[derive(Debug, Clone)]
pub struct StepLine {
    /// Makes the ids unique on the page.
    pub id: String,
    pub title: String,
    pub description: String,
    /// What stands beside each height, the lowest first.
    pub levels: Vec<String>,
    /// Day and height, oldest first.
    pub points: Vec<(Date, usize)>,
    /// The line goes on until here.
    pub today: Date,
    pub from_text: String,
    pub to_text: String,
}

/// Draws what was measured as a quiet line of steps: a value holds until the next one.
pub fn step_line(line: &StepLine) -> String {
    let Some((first, _)) = line.points.first() else { return String::new() };
    let (left, right, row) = (84.0, 308.0, 24.0);
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(0));
    let days = f64::from((line.today - *first).get_days().max(1));
    let x = |day: Date| left + f64::from((day - *first).get_days()).clamp(0.0, days) / days * (right - left);
    let y = |height: usize| 14.0 + (count(line.levels.len().saturating_sub(1)) - count(height)) * row;
    let mut body = String::new();
    for (height, level) in line.levels.iter().enumerate() {
        let at = y(height);
        body.push_str(&format!(
            "<path class=\"nb-svg-grid\" d=\"M{left} {at:.1}H{right}\"/>\
             <text class=\"nb-svg-soft\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            left - 10.0,
            at + 5.0,
            escape(level)
        ));
    }
    let mut path = String::new();
    for (at, (day, height)) in line.points.iter().enumerate() {
        path.push_str(&if at == 0 {
            format!("M{:.1} {:.1}", x(*day), y(*height))
        } else {
            format!("H{:.1}V{:.1}", x(*day), y(*height))
        });
    }
    body.push_str(&format!("<path class=\"nb-svg-steps\" d=\"{path}H{right}\"/>"));
    for (day, height) in &line.points {
        body.push_str(&format!(
            "<circle class=\"nb-svg-done\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"5\"/>",
            x(*day),
            y(*height)
        ));
    }
    let foot = y(0) + 28.0;
    body.push_str(&format!(
        "<text class=\"nb-svg-soft\" x=\"{left}\" y=\"{foot:.1}\">{}</text>\
         <text class=\"nb-svg-soft\" x=\"{right}\" y=\"{foot:.1}\" text-anchor=\"end\">{}</text>",
        escape(&line.from_text),
        escape(&line.to_text)
    ));
    Picture::new(&line.id, 320.0, foot + 8.0).of(&line.title, &line.description, &body)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_step_holds_until_the_next_one_and_the_last_until_today() {
        let line = StepLine {
            id: "spreken".to_owned(),
            title: "Spreken".to_owned(),
            description: "A1, later A2".to_owned(),
            levels: vec!["A1".to_owned(), "A2".to_owned()],
            points: vec![(date(2026, 1, 1), 0), (date(2026, 1, 11), 1)],
            today: date(2026, 1, 21),
            from_text: String::new(),
            to_text: String::new(),
        };
        let svg = step_line(&line);
        assert!(svg.contains("d=\"M84.0 38.0H196.0V14.0H308\""), "{svg}");
        assert!(step_line(&StepLine { points: Vec::new(), ..line }).is_empty());
    }
}
