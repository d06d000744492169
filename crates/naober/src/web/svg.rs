//! Pictures drawn on the server: SVG with a title and a description, sized by attributes, coloured by classes.

use jiff::civil::Date;

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
    body.push_str(&ends(line, width, top + 54.0));
    let picture = Picture {
        id: format!("{}-{form}", line.id),
        class: format!("nb-svg nb-svg--{form}"),
        width,
        height: top + 62.0,
    };
    picture.of(&line.title, &line.description, &body)
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

fn ends(line: &TimeLine, width: f64, y: f64) -> String {
    format!(
        "<text class=\"nb-svg-soft\" x=\"{EDGE}\" y=\"{y:.1}\">{}</text>\
         <text class=\"nb-svg-soft\" x=\"{}\" y=\"{y:.1}\" text-anchor=\"end\">{}</text>",
        escape(&line.from_text),
        width - EDGE,
        escape(&line.to_text)
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
    fn names_cannot_become_markup() {
        assert!(bar("x", "<b>\"&", "", 1.0, 2.0, Tone::Good).contains("&lt;b&gt;&quot;&amp;"));
    }
}
