//! Everything that was recorded, newest first; what was corrected stays, struck through and linked.

use askama::Template;
use axum::extract::{Path, State};
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::facts::{answers, title};
use super::head::{Head, LookBack, frame, head};
use super::people::Colleagues;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::{self, DossierId, DossierView, RecordedFact};
use crate::web::{Frame, Html, WebError, Words};

#[derive(Template)]
#[template(path = "dossier/pages/timeline.html")]
pub(super) struct TimelinePage {
    pub frame: Frame,
    pub head: Head,
    /// By year, the last one first; that one stands open.
    pub years: Vec<Year>,
}

/// What happened in one year.
pub(super) struct Year {
    pub name: String,
    pub open: bool,
    pub events: Vec<Event>,
}

/// One fact with its paper trail.
pub(super) struct Event {
    pub id: Uuid,
    pub day: String,
    pub title: String,
    pub answers: Vec<(String, String)>,
    pub source: String,
    /// "vastgelegd op 12 mei 2026 om 10:31 door …"
    pub recorded: String,
    pub corrected_by: Option<Uuid>,
    pub corrects: Option<Uuid>,
    pub withdrawal: bool,
    /// After the day that is looked at: it does not count yet.
    pub ahead: bool,
}

/// The timeline, with what was known then.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    back: LookBack,
) -> Result<Html, WebError> {
    let view = dossier::show_with(&scope, DossierId(id), back.as_of(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    Html::render(&build(frame(&scope, &view, "tab-timeline"), &app.law, &view, &back, &people))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    back: &LookBack,
    people: &Colleagues,
) -> TimelinePage {
    let words = frame.words;
    let mut facts: Vec<&RecordedFact> = view.facts.iter().collect();
    facts.sort_by_key(|recorded| std::cmp::Reverse((recorded.fact.happened, recorded.recorded_at, recorded.fact.id)));
    let mut years: Vec<Year> = Vec::new();
    for recorded in facts {
        let name = recorded.fact.happened.year().to_string();
        let event = event(words, recorded, view);
        match years.last_mut().filter(|year| year.name == name) {
            Some(year) => year.events.push(event),
            None => years.push(Year { name, open: years.is_empty(), events: vec![event] }),
        }
    }
    TimelinePage { head: head(words, law, view, back, "tab-timeline", people), years, frame }
}

fn event(words: Words, recorded: &RecordedFact, view: &DossierView) -> Event {
    let fact = &recorded.fact;
    Event {
        id: fact.id,
        day: words.date(&fact.happened),
        title: title(words, &fact.kind),
        answers: answers(words, view, &fact.kind),
        source: recorded.source.clone(),
        recorded: words.tn(
            "recorded-by",
            &[("when", moment(words, recorded.recorded_at).into()), ("who", recorded.recorded_by_name.clone().into())],
        ),
        corrected_by: recorded.corrected_by,
        corrects: fact.corrects,
        withdrawal: fact.kind.name() == "feit-ingetrokken",
        ahead: fact.happened > view.on,
    }
}

/// "12 mei 2026, 10:31" in the Netherlands.
pub(crate) fn moment(words: Words, moment: jiff::Timestamp) -> String {
    let here = moment.to_zoned(TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC));
    format!("{}, {:02}:{:02}", words.date(&here.date()), here.hour(), here.minute())
}
