//! One page with every part on it, filled and wrong: where a change to a component is looked at.

use askama::Template;
use jiff::civil::date;

use super::svg::{self, Mark, TimeLine, Tone};
use super::{Choice, Entries, Frame, Mistakes, Sample, Words};

#[derive(Template)]
#[template(path = "web/parts.html")]
struct Parts {
    frame: Frame,
    mistakes: Mistakes,
    entries: Entries,
    choices: Vec<Choice>,
    crumbs: Vec<(&'static str, String)>,
    items: Vec<(&'static str, String)>,
    names: Vec<&'static str>,
    line: String,
    ring: String,
    bar: String,
}

const LABELS: &[(&str, &str)] = &[
    ("datum", "parts-date"),
    ("keuze", "parts-choice"),
    ("soort", "parts-kind"),
    ("meer", "parts-more"),
    ("zeker", "parts-sure"),
    ("bestand", "parts-file"),
];

impl Parts {
    fn new(words: Words, mistakes: Mistakes, entries: Entries) -> Self {
        let choice = |value, key, chosen| Choice::new(value, words.t(key), chosen).with_hint(words.t("parts-hint"));
        let frame = Frame::sample(words, "worklist", "parts-title").with_mistakes(&mistakes);
        Self {
            frame,
            mistakes,
            entries,
            choices: vec![choice("a", "parts-soon", false), choice("b", "parts-late", true)],
            crumbs: vec![("/", words.t("nav-worklist")), ("", words.t("parts-title"))],
            items: vec![("parts-name", "Selam Tesfay".to_owned()), ("parts-date", words.date(&date(2026, 3, 12)))],
            names: vec![
                "Selam Tesfay",
                "عبد الرحمن الأحمد",
                "Wolfeschlegelsteinhausenbergerdorff-van der Veldhuizen",
                "Işık Çağlar",
            ],
            line: time_line(words),
            ring: svg::ring("ring", &words.t("parts-hours"), &words.t("parts-hint"), 27.0, 40.0, "27/40"),
            bar: svg::bar("bar", &words.t("parts-hours"), &words.t("parts-hint"), 27.0, 40.0, Tone::Plain),
        }
    }
}

fn time_line(words: Words) -> String {
    let mark = |on, key, tone| Mark { on, text: words.t(key), tone };
    svg::time_line(&TimeLine {
        id: "line".to_owned(),
        title: words.t("parts-date"),
        description: words.t("parts-hint"),
        from: date(2024, 5, 1),
        to: date(2027, 5, 1),
        today: date(2026, 3, 12),
        today_text: words.date(&date(2026, 3, 12)),
        from_text: words.short(&date(2024, 5, 1)),
        to_text: words.short(&date(2027, 5, 1)),
        marks: vec![
            mark(date(2024, 7, 10), "parts-done", Tone::Good),
            mark(date(2026, 4, 2), "parts-late", Tone::Danger),
            mark(date(2026, 4, 20), "parts-soon", Tone::Warning),
        ],
    })
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let typed = [("naam", "Selam <Tesfay>"), ("datum", "31-2-2026"), ("tekst", "\n\"Zin\" & zin")];
    let mut mistakes = Mistakes::one("datum", "mistake-date");
    for field in ["keuze", "soort", "meer", "zeker", "bestand"] {
        mistakes.add(field, "mistake-required");
    }
    vec![
        Sample::new("parts", &Parts::new(words, Mistakes::none(), Entries::default())),
        Sample::new("parts-wrong", &Parts::new(words, mistakes.labelled(LABELS), Entries::new(&typed))),
    ]
}
