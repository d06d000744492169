//! Who looked: one day of the municipality for the administrator, one person for the case manager.

use askama::Template;
use axum::extract::{Path, Query};
use jiff::{civil::Date, tz::TimeZone};
use serde::Deserialize;
use uuid::Uuid;

use crate::access::who_looked::{self, Look, PAGE};
use crate::access::{Activity, Role, Scope};
use crate::web::{Entries, Frame, Html, Mistakes, Sample, WebError, Words};

#[derive(Template)]
#[template(path = "access/pages/who_looked.html")]
struct WhoLooked {
    frame: Frame,
    mistakes: Mistakes,
    /// The filter, when the page has one.
    filter: Option<Filter>,
    dossier: Option<Uuid>,
    rows: Vec<Line>,
    shown: String,
    after: String,
}

struct Filter {
    dag: String,
    dossier: String,
}

struct Line {
    when: String,
    who: String,
    role: String,
    what: String,
    dossier: Option<Uuid>,
}

#[derive(Deserialize, Default)]
pub(super) struct Asked {
    #[serde(default)]
    dag: String,
    #[serde(default)]
    dossier: String,
    #[serde(default)]
    voor: String,
}

/// The log of one day.
pub(super) async fn of_day(scope: Scope, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let mut mistakes = Mistakes::none();
    let today = scope.today();
    let day = Entries::new(&[("dag", &asked.dag)]).date("dag", &mut mistakes).unwrap_or(today);
    let dossier = Uuid::try_parse(asked.dossier.trim()).ok();
    if dossier.is_none() && !asked.dossier.trim().is_empty() {
        mistakes.add("dossier", "log-not-a-dossier");
    }
    let looks =
        if mistakes.any() { Vec::new() } else { who_looked::on(&scope, day, dossier, asked.voor.parse().ok()).await? };
    let path = format!("/logboek?dag={day}&dossier={}", dossier.map(|id| id.to_string()).unwrap_or_default());
    let frame = Frame::new(&scope, "log", "log-title").with_mistakes(&mistakes);
    let dag = if asked.dag.is_empty() { frame.short(&today) } else { asked.dag };
    let filter = Some(Filter { dag, dossier: asked.dossier });
    Html::render(&view(frame, mistakes, filter, None, &looks, &path))
}

/// Who looked at one person.
pub(super) async fn of_dossier(
    scope: Scope,
    Path(dossier): Path<Uuid>,
    Query(asked): Query<Asked>,
) -> Result<Html, WebError> {
    let looks = who_looked::at(&scope, dossier, asked.voor.parse().ok()).await?;
    let path = format!("/dossiers/{dossier}/inzage?");
    let frame = Frame::new(&scope, "worklist", "log-dossier-title");
    Html::render(&view(frame, Mistakes::none(), None, Some(dossier), &looks, &path))
}

fn view(
    frame: Frame,
    mistakes: Mistakes,
    filter: Option<Filter>,
    dossier: Option<Uuid>,
    looks: &[Look],
    path: &str,
) -> WhoLooked {
    let more = looks.len() > PAGE;
    let looks = &looks[..looks.len().min(PAGE)];
    let last = looks.last().filter(|_| more).map(Look::place);
    let rows: Vec<Line> = looks.iter().map(|look| line(&frame, look)).collect();
    WhoLooked {
        shown: frame.t1("log-count", "count", rows.len()),
        after: last.map(|place| format!("{path}&voor={place}")).unwrap_or_default(),
        frame,
        mistakes,
        filter,
        dossier,
        rows,
    }
}

fn line(frame: &Frame, look: &Look) -> Line {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let at = look.at.to_zoned(zone);
    let known = Activity::ALL.iter().any(|activity| activity.name() == look.activity);
    Line {
        when: format!("{} {:02}:{:02}", frame.short(&at.date()), at.hour(), at.minute()),
        who: look.actor_name.clone(),
        role: Role::from_name(&look.actor_role).map(|role| frame.t(role.text_key())).unwrap_or_default(),
        what: if known { frame.t(&format!("activity-{}", look.activity)) } else { look.activity.clone() },
        dossier: Some(look.dossier),
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let look = |activity: &Activity| Look {
        id: Uuid::nil(),
        at: Date::constant(2026, 3, 12)
            .at(9, 5, 0, 0)
            .to_zoned(TimeZone::UTC)
            .map_or(jiff::Timestamp::MIN, |at| at.timestamp()),
        activity: activity.name().to_owned(),
        dossier: Uuid::nil(),
        actor_name: "Fatima Özdemir".to_owned(),
        actor_role: "regisseur".to_owned(),
    };
    let looks: Vec<Look> = Activity::ALL.iter().map(look).collect();
    let long: Vec<Look> = Activity::ALL.iter().cycle().take(PAGE + 1).map(look).collect();
    let filter = || Some(Filter { dag: "12-03-2026".to_owned(), dossier: String::new() });
    let frame = |title| Frame::sample(words, "log", title);
    let wrong = Mistakes::one("dag", "mistake-date");
    let wrong_frame = frame("log-title").with_mistakes(&wrong);
    vec![
        Sample::new("log", &view(frame("log-title"), Mistakes::none(), filter(), None, &looks, "/logboek?")),
        Sample::new("log-empty", &view(frame("log-title"), Mistakes::none(), filter(), None, &[], "/logboek?")),
        Sample::new("log-wrong", &view(wrong_frame, wrong, filter(), None, &[], "/logboek?")),
        Sample::new(
            "log-dossier",
            &view(frame("log-dossier-title"), Mistakes::none(), None, Some(Uuid::nil()), &long, "/x?"),
        ),
    ]
}
