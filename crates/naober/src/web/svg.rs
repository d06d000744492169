//! Pictures drawn on the server: SVG with a title and a description, sized by attributes, coloured by classes.

mod amounts;
mod circles;
mod map;
mod qr;
mod steps;
mod week;

use jiff::civil::Date;

pub use amounts::{Columns, columns, within};
pub use circles::{Circles, Near, circles};
pub use map::{Map, Place, map};
pub use qr::qr;
pub use steps::{StepLine, step_line};
pub use week::{WeekBlock, WeekPicture, week};

/// A moment or a stretch on a line of time.
#[derive(Debug, Clone)]
pub struct Mark {
    pub on: Date,
    pub text: String,
    pub tone: Tone,
}

/// What a mark says besides its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Good,
    Warning,
    Danger,
}

/// A line of time with where someone is on it. All texts are ready to show.
#[derive(Debug, Clone)]
pub struct TimeLine {
    /// Makes the ids unique on the page.
    pub id: String,
    pub title: String,
    pub description: String,
    pub from: Date,
    pub to: Date,
    pub today: Date,
    pub today_text: String,
    pub from_text: String,
    pub to_text: String,
    pub marks: Vec<Mark>,
}

/// Widths of the two drawings of a line: a screen, and a phone where letters must stay readable.
const SCREEN: f64 = 720.0;
const PHONE: f64 = 288.0;
/// A drawing that stands beside another one.
const HALF: f64 = 560.0;
const EDGE: f64 = 12.0;
const ROW: f64 = 20.0;

/// Draws a line of time: the stretch lived in colour, marks above it, today below it. Drawn twice, for a screen and for a
/// phone; the stylesheet shows one, so that a reader meets it once.
pub fn time_line(line: &TimeLine) -> String {
    draw_line(line, SCREEN, "screen") + &draw_line(line, PHONE, "phone")
}

fn draw_line(line: &TimeLine, width: f64, form: &str) -> String {
    let days = f64::from((line.to - line.from).get_days().max(1));
    let place = |day: Date| {
        let passed = f64::from((day - line.from).get_days()).clamp(0.0, days);
        EDGE + passed / days * (width - 2.0 * EDGE)
    };
    let (rows, levels) = spread(&line.marks, width, &place);
    let top = f64::from(u32::try_from(levels).unwrap_or(1)) * ROW + 8.0;
    let mut body = format!(
        "<rect class=\"nb-svg-rail\" x=\"{EDGE}\" y=\"{top}\" width=\"{:.1}\" height=\"12\" rx=\"6\"/>\
         <rect class=\"nb-svg-done\" x=\"{EDGE}\" y=\"{top}\" width=\"{:.1}\" height=\"12\" rx=\"6\"/>",
        width - 2.0 * EDGE,
        (place(line.today) - EDGE).max(0.0),
    );
    for (mark, row) in line.marks.iter().zip(rows) {
        body.push_str(&draw_mark(mark, place(mark.on), width, top, row));
    }
    let now = place(line.today);
    body.push_str(&format!("<path class=\"nb-svg-now\" d=\"M{now:.1} {:.1}v24\"/>", top - 6.0));
    body.push_str(&label(now, width, top + 34.0, &line.today_text, "nb-svg-strong"));
    body.push_str(&ends(&line.from_text, &line.to_text, width, top + 54.0));
    let picture = Picture {
        id: format!("{}-{form}", line.id),
        class: format!("nb-svg nb-svg--{form}"),
        width,
        height: top + 62.0,
    };
    picture.of(&line.title, &line.description, &body)
}

/// How far someone climbed towards what is asked, and how steep the rest is. All texts are ready to show.
#[derive(Debug, Clone)]
pub struct Climb {
    /// Makes the ids unique on the page.
    pub id: String,
    pub title: String,
    pub description: String,
    pub from: Date,
    pub to: Date,
    /// What was reached on each day, in the order of time; the last one is today.
    pub steps: Vec<(Date, f64)>,
    pub asked: f64,
    pub asked_text: String,
    pub today_text: String,
    pub from_text: String,
    pub to_text: String,
}

/// Draws a climb: what was reached as a line, an even pace as a thin one, and what is left as a dashed one to the last day.
/// Drawn twice, for a screen and for a phone; the stylesheet shows one.
pub fn climb(climb: &Climb) -> String {
    draw_climb(climb, HALF, "screen") + &draw_climb(climb, PHONE, "phone")
}

fn draw_climb(climb: &Climb, width: f64, form: &str) -> String {
    const TOP: f64 = 28.0;
    const FOOT: f64 = 188.0;
    let last = climb.steps.last().copied().unwrap_or((climb.from, 0.0));
    let end = climb.to.max(last.0);
    let days = f64::from((end - climb.from).get_days().max(1));
    let across =
        |day: Date| EDGE + f64::from((day - climb.from).get_days()).clamp(0.0, days) / days * (width - 2.0 * EDGE);
    let most = climb.steps.iter().map(|(_, reached)| *reached).fold(climb.asked, f64::max).max(1.0);
    let up = |reached: f64| FOOT - reached.clamp(0.0, most) / most * (FOOT - TOP);
    let points: Vec<(f64, f64)> = climb.steps.iter().map(|(day, reached)| (across(*day), up(*reached))).collect();
    let line: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    let (start, goal) = ((EDGE, FOOT), (across(climb.to), up(climb.asked)));
    let (x, y) = (across(last.0), up(last.1));
    let mut body = format!(
        "<path class=\"nb-svg-line\" d=\"M{EDGE} {FOOT}H{:.1}M{:.1} {FOOT}V{TOP}\"/>\
         <path class=\"nb-svg-asked\" d=\"M{EDGE} {:.1}H{:.1}\"/>\
         <path class=\"nb-svg-even\" d=\"M{:.1} {:.1}L{:.1} {:.1}\"/>",
        width - EDGE,
        goal.0,
        goal.1,
        width - EDGE,
        start.0,
        start.1,
        goal.0,
        goal.1,
    );
    if last.0 < climb.to && last.1 < climb.asked {
        body.push_str(&format!("<path class=\"nb-svg-rest\" d=\"M{x:.1} {y:.1}L{:.1} {:.1}\"/>", goal.0, goal.1));
    }
    body.push_str(&format!("<path class=\"nb-svg-climbed\" d=\"M{}\"/>", line.join("L")));
    body.push_str(&format!("<circle class=\"nb-svg-done\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"6\"/>"));
    body.push_str(&format!("<path class=\"nb-svg-now\" d=\"M{x:.1} {FOOT}v8\"/>"));
    body.push_str(&format!(
        "<text class=\"nb-svg-strong\" x=\"{EDGE}\" y=\"{:.1}\">{}</text>",
        goal.1 - 8.0,
        escape(&climb.asked_text)
    ));
    body.push_str(&label(x, width, FOOT + 24.0, &climb.today_text, "nb-svg-strong"));
    body.push_str(&ends(&climb.from_text, &climb.to_text, width, FOOT + 44.0));
    let class = format!("nb-svg nb-svg--{form} nb-line__svg");
    let picture = Picture { id: format!("{}-{form}", climb.id), class, width, height: FOOT + 52.0 };
    picture.of(&climb.title, &climb.description, &body)
}

/// A ring that fills: hours done of hours asked.
pub fn ring(id: &str, title: &str, description: &str, done: f64, asked: f64, centre: &str) -> String {
    let part = if asked > 0.0 { (done / asked).clamp(0.0, 1.0) } else { 0.0 };
    let around = 2.0 * std::f64::consts::PI * 42.0;
    let arc = if part > 0.0 {
        format!(
            "<circle class=\"nb-svg-ring--done\" cx=\"50\" cy=\"50\" r=\"42\" stroke-width=\"12\" \
             stroke-dasharray=\"{:.2} {around:.2}\" transform=\"rotate(-90 50 50)\"/>",
            part * around
        )
    } else {
        String::new()
    };
    let body = format!(
        "<circle class=\"nb-svg-ring\" cx=\"50\" cy=\"50\" r=\"42\" stroke-width=\"12\"/>{arc}\
         <text class=\"nb-svg-strong\" x=\"50\" y=\"55\" text-anchor=\"middle\">{}</text>",
        escape(centre)
    );
    Picture::new(id, 100.0, 100.0).of(title, description, &body)
}

/// A bar that fills from the start side; the words beside it carry the numbers.
pub fn bar(id: &str, title: &str, description: &str, done: f64, asked: f64, tone: Tone) -> String {
    let part = if asked > 0.0 { (done / asked).clamp(0.0, 1.0) } else { 0.0 };
    let body = format!(
        "<rect class=\"nb-svg-rail\" width=\"320\" height=\"14\" rx=\"7\"/>\
         <rect class=\"{}\" width=\"{:.1}\" height=\"14\" rx=\"7\"/>",
        class(tone),
        part * 320.0
    );
    Picture::new(id, 320.0, 14.0).of(title, description, &body)
}

/// The frame of a drawing. Numbers and time run from left to right in every language.
struct Picture {
    id: String,
    class: String,
    width: f64,
    height: f64,
}

impl Picture {
    fn new(id: &str, width: f64, height: f64) -> Self {
        Self { id: id.to_owned(), class: "nb-svg".to_owned(), width, height }
    }

    fn of(&self, title: &str, description: &str, body: &str) -> String {
        let Self { class, width, height, .. } = self;
        let id = escape(&self.id);
        format!(
            "<svg class=\"{class}\" role=\"img\" direction=\"ltr\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" aria-labelledby=\"{id}-title {id}-desc\" focusable=\"false\"><title id=\"{id}-title\">{}</title>\
             <desc id=\"{id}-desc\">{}</desc>{body}</svg>",
            escape(title),
            escape(description)
        )
    }
}

/// Marks that stand close get rows of their own, so that no text covers another.
fn spread(marks: &[Mark], width: f64, place: &impl Fn(Date) -> f64) -> (Vec<usize>, usize) {
    let mut free: Vec<f64> = Vec::new();
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by_key(|index| marks[*index].on);
    let mut rows = vec![0; marks.len()];
    for index in order {
        let (start, end) = reach(&marks[index].text, width, place(marks[index].on));
        let row = free.iter().position(|taken| *taken < start).unwrap_or(free.len());
        if row == free.len() {
            free.push(end);
        }
        free[row] = end;
        rows[index] = row;
    }
    (rows, free.len())
}

fn draw_mark(mark: &Mark, at: f64, width: f64, top: f64, row: usize) -> String {
    let base = top - 8.0 - f64::from(u32::try_from(row).unwrap_or(0)) * ROW;
    format!(
        "<path class=\"nb-svg-line\" d=\"M{at:.1} {base:.1}V{:.1}\"/><circle class=\"{}\" cx=\"{at:.1}\" cy=\"{:.1}\" r=\"6\"/>{}",
        top + 6.0,
        class(mark.tone),
        top + 6.0,
        label(at, width, base - 3.0, &mark.text, ""),
    )
}

fn ends(from: &str, to: &str, width: f64, y: f64) -> String {
    format!(
        "<text class=\"nb-svg-soft\" x=\"{EDGE}\" y=\"{y:.1}\">{}</text>\
         <text class=\"nb-svg-soft\" x=\"{}\" y=\"{y:.1}\" text-anchor=\"end\">{}</text>",
        escape(from),
        width - EDGE,
        escape(to)
    )
}

fn label(at: f64, width: f64, y: f64, text: &str, class: &str) -> String {
    let (start, end) = reach(text, width, at);
    format!(
        "<text class=\"{class}\" x=\"{:.1}\" y=\"{y:.1}\" text-anchor=\"middle\">{}</text>",
        f64::midpoint(start, end),
        escape(text)
    )
}

/// From where to where a text reaches when it is centred on a place and kept inside the picture.
fn reach(text: &str, picture: f64, at: f64) -> (f64, f64) {
    let width = f64::from(u32::try_from(text.chars().count()).unwrap_or(0)) * 7.2 + 12.0;
    let start = (at - width / 2.0).clamp(0.0, (picture - width).max(0.0));
    (start, start + width)
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "nb-svg-done",
        Tone::Good => "nb-svg-good",
        Tone::Warning => "nb-svg-warning",
        Tone::Danger => "nb-svg-danger",
    }
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_ring_says_what_it_shows_and_never_more_than_full() {
        let svg = ring("map", "MAP", "50 van 40 uur", 50.0, 40.0, "50/40");
        assert!(svg.contains("<title id=\"map-title\">MAP</title>"));
        assert!(svg.contains("stroke-dasharray=\"263.89 263.89\""), "{svg}");
        assert!(!ring("map", "", "", 3.0, 0.0, "").contains("--done"));
    }

    #[test]
    fn marks_of_one_week_stand_on_rows_of_their_own() {
        let mark = |day| Mark { on: date(2026, 3, day), text: "PIP vastgesteld".to_owned(), tone: Tone::Plain };
        let (rows, levels) = spread(&[mark(1), mark(3), mark(5)], SCREEN, &|_| 100.0);
        assert_eq!((rows, levels), (vec![0, 1, 2], 3));
    }

    #[test]
    fn a_climb_shows_what_is_left_only_while_something_is() {
        let drawn = |reached: f64| {
            climb(&Climb {
                id: "tempo".to_owned(),
                title: "Z-route".to_owned(),
                description: String::new(),
                from: date(2026, 1, 1),
                to: date(2028, 12, 31),
                steps: vec![(date(2026, 1, 1), 0.0), (date(2026, 7, 1), reached)],
                asked: 800.0,
                asked_text: "800 uur".to_owned(),
                today_text: "vandaag".to_owned(),
                from_text: "1 januari 2026".to_owned(),
                to_text: "31 december 2028".to_owned(),
            })
        };
        assert!(drawn(120.0).contains("nb-svg-rest") && drawn(120.0).contains("id=\"tempo-phone-title\""));
        assert!(!drawn(800.0).contains("nb-svg-rest"));
    }

    #[test]
    fn names_cannot_become_markup() {
        assert!(bar("x", "<b>\"&", "", 1.0, 2.0, Tone::Good).contains("&lt;b&gt;&quot;&amp;"));
    }
}
