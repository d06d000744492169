//! What the programme holds: level, hours, support, PVT and MAP.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::facts::{Doelgroep, Leerroute, Niveau};

use super::super::content::{Content, Step};
use super::super::difference::code;
use super::{Desk, TrailStep, keep};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::Head;
use crate::web::{Choice, Entries, Frame, Html, Mistakes, TEXT, WebError};

#[derive(Template)]
#[template(path = "plan/pip/pages/programme.html")]
pub(super) struct ProgrammePage {
    frame: Frame,
    head: Head,
    mistakes: Mistakes,
    trail: Vec<TrailStep>,
    typed: Entries,
    revision: i64,
    levels: Vec<Choice>,
    exams: Vec<Choice>,
    /// The college sets the intensity (W 15(2)).
    intensity: bool,
    z_route: bool,
    /// Not in the onderwijsroute (W 8(3)).
    map: bool,
}

/// Field to the key of its label.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("niveau", "pip-level"),
    ("uren_per_week", "pip-hours-week"),
    ("uren_totaal", "pip-hours-total"),
    ("z_cursusuren", "pip-z-hours"),
    ("ondersteuning", "pip-support"),
    ("pvt", "pip-pvt"),
    ("map", "pip-map"),
];

const LEVELS: [Niveau; 4] = [Niveau::A1, Niveau::A2, Niveau::B1, Niveau::B2];
const EXAMS: [&str; 5] = ["lezen", "luisteren", "schrijven", "spreken", "knm"];
/// More course hours a week than any timetable holds, and more hours than any plan.
const MOST_A_WEEK: f32 = 60.0;
const MOST: i64 = 10_000;

/// The programme.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let desk = Desk::of(&scope, DossierId(id)).await?;
    let typed = typed_of(&desk.content);
    Html::render(&build(desk.frame(&scope, "pip-programme"), &app.law, &desk, typed, Mistakes::none()))
}

/// Keeps it.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let desk = Desk::of(&scope, id).await?;
    let mut mistakes = Mistakes::none();
    let content = read(&typed, desk.content.clone(), &mut mistakes);
    if let Some(answer) = keep(&scope, id, &typed, &content, "afspraken", &mut mistakes).await? {
        return Ok(answer);
    }
    let frame = desk.frame(&scope, "pip-programme").with_mistakes(&mistakes);
    Ok(Html::render(&build(frame, &app.law, &desk, typed, mistakes))?.into_response())
}

fn read(typed: &Entries, before: Content, mistakes: &mut Mistakes) -> Content {
    let whole = |name: &str, mistakes: &mut Mistakes| {
        typed.number(name, 0, MOST, mistakes).and_then(|number| u32::try_from(number).ok())
    };
    let coded = |text: &str| serde_json::from_value(serde_json::Value::from(text)).ok();
    Content {
        niveau: LEVELS.into_iter().find(|level| format!("{level:?}") == typed.text("niveau")),
        uren_per_week: typed.decimal("uren_per_week", 0.0, MOST_A_WEEK, mistakes),
        uren_totaal: whole("uren_totaal", mistakes),
        z_cursusuren: whole("z_cursusuren", mistakes),
        z_examens: typed.all("z_examens").filter_map(coded).collect(),
        alfabetisering: typed.checked("alfabetisering"),
        ondersteuning: typed.optional("ondersteuning", TEXT, mistakes).unwrap_or_default(),
        pvt: typed.optional("pvt", TEXT, mistakes).unwrap_or_default(),
        map: typed.optional("map", TEXT, mistakes).unwrap_or_default(),
        ..before
    }
}

pub(super) fn typed_of(content: &Content) -> Entries {
    let number = |value: Option<u32>| value.map(|number| number.to_string()).unwrap_or_default();
    let level = content.niveau.map(|level| format!("{level:?}")).unwrap_or_default();
    let week = content.uren_per_week.map(|hours| hours.to_string().replace('.', ",")).unwrap_or_default();
    let (total, z) = (number(content.uren_totaal), number(content.z_cursusuren));
    let exams: Vec<String> = content.z_examens.iter().map(code).collect();
    let mut pairs = vec![
        ("niveau", level.as_str()),
        ("uren_per_week", &week),
        ("uren_totaal", &total),
        ("z_cursusuren", &z),
        ("ondersteuning", &content.ondersteuning),
        ("pvt", &content.pvt),
        ("map", &content.map),
        ("alfabetisering", if content.alfabetisering { "1" } else { "" }),
    ];
    pairs.extend(exams.iter().map(|exam| ("z_examens", exam.as_str())));
    Entries::new(&pairs)
}

pub(super) fn build(frame: Frame, law: &wi2021::Law, desk: &Desk, typed: Entries, mistakes: Mistakes) -> ProgrammePage {
    let words = frame.words;
    let mut levels = vec![Choice::new("", words.t("pip-level-none"), typed.text("niveau").is_empty())];
    levels.extend(LEVELS.iter().map(|level| {
        let name = format!("{level:?}");
        Choice::new(&name, name.clone(), typed.text("niveau") == name)
    }));
    let exams = EXAMS.iter().map(|exam| {
        Choice::new(exam, words.t(&format!("choice-examen-{exam}")), typed.all("z_examens").any(|one| one == *exam))
    });
    ProgrammePage {
        head: desk.head(words, law),
        trail: desk.trail(words, Some(Step::Programme)),
        exams: exams.collect(),
        levels,
        revision: desk.revision(),
        intensity: desk.view.assessment.group != Some(Doelgroep::GezinsmigrantOfOverig),
        z_route: desk.content.leerroute == Some(Leerroute::Z),
        map: desk.content.leerroute != Some(Leerroute::Onderwijs),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
