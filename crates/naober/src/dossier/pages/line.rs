//! The three-year line: start, today, end with what extends it, the windows, and the marks that matter.

use std::fmt::Write as _;

use jiff::ToSpan as _;
use jiff::civil::Date;
use wi2021::{DangerCode, RightCode, RightState, Standing, Term, TermCode, TermState};

use super::say::{Say, code};

/// The line as a picture, and the same in words.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub svg: String,
    /// Date and what it is, in the order of time.
    pub moments: Vec<(String, String)>,
    pub sentence: String,
}

/// Widths of the two drawings; on a phone the same picture with fewer marks, so that its letters stay readable.
const SCREEN: f64 = 960.0;
const PHONE: f64 = 300.0;
const PHONE_MARKS: usize = 3;
const EDGE: f64 = 10.0;
const RAIL: f64 = 16.0;

struct Span {
    from: Date,
    until: Date,
    text: String,
    class: &'static str,
}

struct Point {
    on: Date,
    text: String,
    class: &'static str,
}

/// Draws the line; nothing when there is no term yet.
pub(super) fn draw(say: &Say<'_>, looking_back: bool) -> Option<Line> {
    let term = main_term(say)?;
    let start = term.start?;
    let basic = start.saturating_add(3.years()).yesterday().unwrap_or(term.due);
    let today = say.view.on;
    let points = points(say, start);
    let spans = spans(say);
    let first = points.iter().map(|point| point.on).min().unwrap_or(start).min(start);
    let last = term.due.max(today).max(points.iter().map(|point| point.on).max().unwrap_or(term.due));
    let days = f64::from((last - first).get_days().max(1));
    let words = say.words;
    let sentence = words.tn(
        if looking_back { "line-sentence-then" } else { "line-sentence" },
        &[
            ("start", words.date(&start).into()),
            ("today", words.date(&today).into()),
            ("end", words.date(&term.due).into()),
        ],
    );

    let mut moments: Vec<(Date, String)> = points.iter().map(|point| (point.on, point.text.clone())).collect();
    moments.extend(spans.iter().map(|span| (span.from, words.t1("line-span-from", "what", span.text.clone()))));
    moments.extend(spans.iter().map(|span| (span.until, words.t1("line-span-until", "what", span.text.clone()))));
    moments.extend([(start, words.t("line-start")), (today, words.t("line-today")), (term.due, words.t("line-end"))]);
    if term.due > basic {
        moments.push((basic, words.t("line-end-basic")));
    }
    moments.sort();

    let mut picture = Picture { start, basic, term, today, points, spans, over: over(say), say, sentence: &sentence };
    let mut svg = picture.draw("screen", &Scale { first, days, width: SCREEN });
    picture.points.sort_by_key(|point| (point.on - today).get_days().abs());
    picture.points.truncate(PHONE_MARKS);
    picture.points.sort_by_key(|point| point.on);
    svg.push_str(&picture.draw("phone", &Scale { first, days, width: PHONE }));
    Some(Line { svg, sentence, moments: moments.into_iter().map(|(day, text)| (words.date(&day), text)).collect() })
}

struct Scale {
    first: Date,
    days: f64,
    width: f64,
}

impl Scale {
    fn at(&self, day: Date) -> f64 {
        let passed = f64::from((day - self.first).get_days()).clamp(0.0, self.days);
        EDGE + passed / self.days * (self.width - 2.0 * EDGE)
    }
}

/// What the line shows, ready to be drawn at any width.
struct Picture<'a> {
    start: Date,
    basic: Date,
    term: &'a Term,
    today: Date,
    points: Vec<Point>,
    spans: Vec<Span>,
    /// The day of the diploma: from then on no time passes.
    over: Option<Date>,
    say: &'a Say<'a>,
    sentence: &'a str,
}

impl Picture<'_> {
    fn draw(&self, form: &str, scale: &Scale) -> String {
        let (rows, levels) = spread(&self.points, scale);
        let top = 14.0 + f64::from(u32::try_from(levels).unwrap_or(1)) * 22.0;
        let mut body = self.rails(scale, top);
        for (point, row) in self.points.iter().zip(rows) {
            mark(&mut body, scale, point, top, row);
        }
        let (now, width) = (scale.at(self.today), scale.width);
        let _ = write!(body, "<path class=\"nb-svg-now\" d=\"M{now:.1} {:.1}v{:.1}\"/>", top - 6.0, RAIL + 12.0);
        body.push_str(&text(now, top + RAIL + 24.0, &self.say.words.t("line-today"), "nb-svg-strong", width));
        let mut y = top + RAIL + 44.0;
        for (day, at) in [(self.start, scale.at(self.start)), (self.term.due, scale.at(self.term.due))] {
            body.push_str(&text(at, y, &self.say.words.short(&day), "nb-svg-soft", width));
        }
        y += 18.0;
        for span in &self.spans {
            let (from, until) = (scale.at(span.from), scale.at(span.until));
            let _ = write!(
                body,
                "<rect class=\"{}\" x=\"{from:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"8\" rx=\"4\"/>",
                span.class,
                (until - from).max(6.0)
            );
            body.push_str(&text(f64::midpoint(from, until), y + 24.0, &span.text, "", width));
            y += 38.0;
        }
        format!(
            "<svg class=\"nb-svg nb-svg--{form} nb-line__svg\" role=\"img\" direction=\"ltr\" viewBox=\"0 0 {width} {y:.0}\" \
             width=\"{width}\" height=\"{y:.0}\" aria-labelledby=\"lijn-{form}-title lijn-{form}-desc\" focusable=\"false\">\
             <title id=\"lijn-{form}-title\">{}</title><desc id=\"lijn-{form}-desc\">{}</desc>{body}</svg>",
            escape(&self.say.words.t("line-title")),
            escape(self.sentence)
        )
    }

    /// The term, what extends it, and the part that has passed.
    fn rails(&self, scale: &Scale, top: f64) -> String {
        let mut body = String::new();
        rail(&mut body, "nb-svg-rail", scale.at(self.start), scale.at(self.term.due.min(self.basic)), top);
        if self.term.due > self.basic {
            rail(&mut body, "nb-svg-extension", scale.at(self.basic), scale.at(self.term.due), top);
        }
        let done = self.today.min(self.term.due).min(self.over.unwrap_or(self.today));
        if done > self.start {
            rail(&mut body, "nb-svg-done", scale.at(self.start), scale.at(done), top);
        }
        body
    }
}

fn mark(body: &mut String, scale: &Scale, point: &Point, top: f64, row: usize) {
    let x = scale.at(point.on);
    let y = top - 10.0 - f64::from(u32::try_from(row).unwrap_or(0)) * 22.0;
    let middle = top + RAIL / 2.0;
    let _ = write!(
        body,
        "<path class=\"nb-svg-line\" d=\"M{x:.1} {:.1}V{middle:.1}\"/><circle class=\"nb-svg-mark {}\" cx=\"{x:.1}\" \
         cy=\"{middle:.1}\" r=\"7\"/>{}",
        y + 4.0,
        point.class,
        text(x, y, &point.text, "", scale.width)
    );
}

fn rail(body: &mut String, class: &str, from: f64, until: f64, top: f64) {
    let width = (until - from).max(0.0);
    let _ = write!(
        body,
        "<rect class=\"{class}\" x=\"{from:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{RAIL}\" rx=\"4\"/>"
    );
}

/// The term that runs now: a new term after a fine before the first one.
pub(super) fn main_term<'v>(say: &Say<'v>) -> Option<&'v Term> {
    let of = |wanted: TermCode| {
        say.view.assessment.terms.iter().filter(move |term| term.code == wanted).max_by_key(|term| term.due)
    };
    of(TermCode::NieuweTermijn).or_else(|| of(TermCode::Inburgeringstermijn))
}

/// The plan, and the days to act before. At most eight, nearest to today first kept.
fn points(say: &Say<'_>, start: Date) -> Vec<Point> {
    let assessment = &say.view.assessment;
    let mut points = Vec::new();
    if let Some(plan) = say
        .view
        .facts
        .iter()
        .find(|recorded| recorded.corrected_by.is_none() && recorded.fact.kind.name() == "pip-vastgesteld")
    {
        let text = say.words.t("fact-pip-vastgesteld");
        points.push(Point { on: plan.fact.happened, text, class: "nb-svg-good" });
    }
    // A pace has no day of its own: the end of the term stands on the line already.
    for danger in assessment.dangers.iter().filter(|danger| danger.code != DangerCode::TempoTeLaag) {
        if let Some(by) = danger.by.filter(|by| *by >= start) {
            let text = say.words.t(&format!("danger-{}", code(&danger.code)));
            points.push(Point { on: by, text, class: "nb-svg-danger" });
        }
    }
    let mut seen: Vec<(Date, String)> = Vec::new();
    points.retain(|point| {
        let key = (point.on, point.text.clone());
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    let today = say.view.on;
    points.sort_by_key(|point| (point.on - today).get_days().abs());
    points.truncate(8);
    points.sort_by_key(|point| point.on);
    points
}

fn over(say: &Say<'_>) -> Option<Date> {
    let counts = say.view.facts.iter().filter(|recorded| recorded.corrected_by.is_none());
    let done = counts.filter(|recorded| recorded.fact.kind.name() == "plicht-voldaan");
    done.map(|recorded| recorded.fact.happened).filter(|day| *day <= say.view.on).max()
}

fn spans(say: &Say<'_>) -> Vec<Span> {
    let wanted = [(RightCode::Routewijziging, "nb-svg-window"), (RightCode::VerlengingAanvragen, "nb-svg-warning")];
    let rights = &say.view.assessment.rights;
    let mut spans = Vec::new();
    for (wanted, class) in wanted {
        for right in rights.iter().filter(|right| right.code == wanted && right.state != RightState::Refused) {
            if let (Some(from), Some(until)) = (right.from, right.until) {
                spans.push(Span { from, until, text: say.words.t(&format!("right-{}", code(&wanted))), class });
            }
        }
    }
    spans
}

/// Texts that stand close get rows of their own.
fn spread(points: &[Point], scale: &Scale) -> (Vec<usize>, usize) {
    let mut free: Vec<f64> = Vec::new();
    let mut rows = Vec::new();
    for point in points {
        let (from, until) = reach(&point.text, scale.at(point.on), scale.width);
        let row = free.iter().position(|taken| *taken < from).unwrap_or(free.len());
        if row == free.len() {
            free.push(until);
        } else {
            free[row] = until;
        }
        rows.push(row);
    }
    (rows, free.len())
}

fn text(at: f64, y: f64, text: &str, class: &str, picture: f64) -> String {
    let (from, until) = reach(text, at, picture);
    let x = f64::midpoint(from, until);
    format!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"middle\">{}</text>", escape(text))
}

fn reach(text: &str, at: f64, picture: f64) -> (f64, f64) {
    let width = f64::from(u32::try_from(text.chars().count()).unwrap_or(0)) * 7.4 + 14.0;
    let from = (at - width / 2.0).clamp(0.0, (picture - width).max(0.0));
    (from, from + width)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Where someone is on the way, in one sentence.
pub(super) fn place(say: &Say<'_>) -> String {
    let words = say.words;
    let assessment = &say.view.assessment;
    let running = |wanted: TermCode| {
        assessment
            .terms
            .iter()
            .find(|term| term.code == wanted && matches!(term.state, TermState::Open | TermState::Missed))
    };
    if matches!(assessment.standing, Standing::Fulfilled | Standing::Ended) {
        return super::say::standing(words, assessment.standing, &say.view.full_name());
    }
    if let Some(term) = main_term(say)
        && let Some(start) = term.start
    {
        if say.view.on > term.due {
            return words.t1("place-after-term", "date", words.date(&term.due));
        }
        let months = |from: Date, until: Date| {
            let days = i64::from((until - from).get_days());
            (days * 12 + 182) / 365
        };
        let total = months(start, term.due).max(1);
        let month = (months(start, say.view.on) + 1).clamp(1, total);
        return words.tn("place-in-term", &[("month", month.into()), ("total", total.into())]);
    }
    if let Some(term) = running(TermCode::PipVaststellen).or_else(|| running(TermCode::PipNaVerhuizing)) {
        return words.t1("place-before-plan", "date", words.date(&term.due));
    }
    super::say::standing(words, assessment.standing, &say.view.full_name())
}
