//! What was measured over time: the participation ladder and each skill, drawn and as a table.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use uuid::Uuid;

use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::goals::measures::values;
use crate::plan::goals::{Measurement, NewMeasurement, SCALES, measure, measurements};
use crate::plan::intake::table::KNOWN_BY;
use crate::web::svg::{self, StepLine};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/goals/pages/measures.html")]
pub(super) struct MeasuresPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub drawings: Vec<Drawing>,
    pub lines: Vec<Line>,
    /// What was measured, as one choice of scale and value.
    pub values: Vec<Group>,
    pub known_by: Vec<Choice>,
}

/// One scale as a picture.
pub(super) struct Drawing {
    pub title: String,
    pub svg: String,
}

/// One line of the table.
pub(super) struct Line {
    pub day: String,
    pub scale: String,
    pub value: String,
    pub known_by: String,
    pub by: String,
}

/// The values of one scale in the form.
pub(super) struct Group {
    pub title: String,
    pub options: Vec<Choice>,
}

const LABELS: &[(&str, &str)] = &[("waarde", "measure-value"), ("datum", "measure-day"), ("bron", "intake-known-by")];

/// What was measured.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let today = Words::new(scope.language).short(&scope.today());
    page(&app, &scope, DossierId(id), Entries::new(&[("datum", &today)]), Mistakes::none()).await
}

/// Writes a measurement down, or says what is missing.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    scope.may(Room::Plan, Action::Change)?;
    let mut mistakes = Mistakes::none();
    let chosen = typed.text("waarde").split_once(' ').and_then(|(scale, value)| {
        let scale = SCALES.iter().copied().find(|known| *known == scale)?;
        values(scale).contains(&value).then(|| (scale, value.to_owned()))
    });
    if chosen.is_none() {
        mistakes.add("waarde", "wrong-choice-missing");
    }
    let on = typed.required_date("datum", &mut mistakes);
    if on.is_some_and(|day| day > scope.today()) {
        mistakes.add("datum", "intake-wrong-future");
    }
    let known_by = KNOWN_BY.iter().find(|by| **by == typed.text("bron"));
    if known_by.is_none() {
        mistakes.add("bron", "wrong-choice-missing");
    }
    if let (Some((scale, value)), Some(on), Some(known_by), false) = (chosen, on, known_by, mistakes.any()) {
        measure(&scope, id, NewMeasurement { scale, value, on, known_by: (*known_by).to_owned() }).await?;
        let to = format!("/dossiers/{id}/doelen/metingen");
        return Ok(See::other(to).with_notice("measure-notice").into_response());
    }
    Ok(page(&app, &scope, id, typed, mistakes).await?.into_response())
}

async fn page(app: &App, scope: &Scope, id: DossierId, typed: Entries, mistakes: Mistakes) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let found = measurements(scope, &view).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "measures-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, &people, &found, typed, mistakes))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    found: &[Measurement],
    typed: Entries,
    mistakes: Mistakes,
) -> MeasuresPage {
    let words = frame.words;
    let chosen = typed.text("waarde");
    let group = |scale: &&str| Group {
        title: words.t(&format!("scale-{scale}")),
        options: values(scale)
            .iter()
            .map(|value| {
                let both = format!("{scale} {value}");
                Choice::new(&both, value_text(words, scale, value), chosen == both)
            })
            .collect(),
    };
    let bron = typed.text("bron");
    let mut known_by = vec![Choice::new("", words.t("choice-none"), bron.is_empty())];
    known_by.extend(KNOWN_BY.iter().map(|by| Choice::new(by, words.t(&format!("known-by-{by}")), bron == *by)));
    MeasuresPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        drawings: SCALES.iter().filter_map(|scale| drawing(words, scale, found, view.on)).collect(),
        lines: found.iter().rev().map(|one| line(words, one)).collect(),
        values: SCALES.iter().map(group).collect(),
        known_by,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

fn drawing(words: Words, scale: &str, found: &[Measurement], today: Date) -> Option<Drawing> {
    let mine: Vec<&Measurement> = found.iter().filter(|one| one.scale == scale).collect();
    let first = mine.first()?;
    let title = words.t(&format!("scale-{scale}"));
    let told: Vec<String> =
        mine.iter().map(|one| format!("{}: {}", words.date(&one.on), value_text(words, scale, &one.value))).collect();
    let short = |value: &&str| {
        if scale == SCALES[0] { words.t1("scale-step", "step", *value) } else { words.t(&format!("level-{value}")) }
    };
    let picture = StepLine {
        id: format!("meting-{scale}"),
        title: title.clone(),
        description: told.join("; "),
        levels: values(scale).iter().map(short).collect(),
        points: mine.iter().filter_map(|one| Some((one.on, one.height()?))).collect(),
        today: today.max(mine.last().map_or(today, |last| last.on)),
        from_text: words.short(&first.on),
        to_text: words.t("line-today"),
    };
    Some(Drawing { title, svg: svg::step_line(&picture) })
}

fn line(words: Words, one: &Measurement) -> Line {
    Line {
        day: words.date(&one.on),
        scale: words.t(&format!("scale-{}", one.scale)),
        value: value_text(words, &one.scale, &one.value),
        known_by: if one.known_by.is_empty() { String::new() } else { words.t(&format!("known-by-{}", one.known_by)) },
        by: one.by.clone(),
    }
}

fn value_text(words: Words, scale: &str, value: &str) -> String {
    let family = if scale == SCALES[0] { "ladder-step" } else { "level" };
    words.t(&format!("{family}-{value}"))
}
