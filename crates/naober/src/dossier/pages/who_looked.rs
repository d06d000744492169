//! Who looked: one day of the municipality for the administrator, one person for the case manager.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use jiff::{civil::Date, tz::TimeZone};
use serde::Deserialize;
use uuid::Uuid;

use crate::access::who_looked::{self, Look, PAGE};
use crate::access::{Activity, Role, Scope};
use crate::dossier::finding;
use crate::web::{Entries, Frame, Html, Mistakes, Sample, WebError, Words};

#[derive(Template)]
#[template(path = "dossier/pages/who_looked.html")]
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
    /// Numbers of the dossiers that were looked at in one go.
    dossiers: Vec<String>,
    /// How many, when it is a list.
    list: String,
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
    let typed = asked.dossier.trim();
    let dossier = if typed.is_empty() { None } else { finding::by_dossier_number(&scope, typed).await? };
    if dossier.is_none() && !typed.is_empty() {
        mistakes.add("dossier", "log-not-a-dossier");
    }
    let looks = if mistakes.any() {
        Vec::new()
    } else {
        who_looked::on(&scope, day, dossier.map(|id| id.0), asked.voor.parse().ok()).await?
    };
    let subjects: Vec<Uuid> = looks.iter().map(|look| look.dossier).collect();
    let numbers = finding::dossier_numbers(&scope, &subjects).await?;
    let path = format!("/logboek?dag={day}&dossier={}", if dossier.is_some() { typed } else { "" });
    let frame = Frame::new(&scope, "log", "log-title").with_mistakes(&mistakes);
    let dag = if asked.dag.is_empty() { frame.short(&today) } else { asked.dag };
    let filter = Some(Filter { dag, dossier: asked.dossier });
    Html::render(&view(frame, mistakes, filter, None, &looks, &numbers, &path))
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
    Html::render(&view(frame, Mistakes::none(), None, Some(dossier), &looks, &HashMap::new(), &path))
}

fn view(
    frame: Frame,
    mistakes: Mistakes,
    filter: Option<Filter>,
    dossier: Option<Uuid>,
    looks: &[Look],
    numbers: &HashMap<Uuid, String>,
    path: &str,
) -> WhoLooked {
    let more = looks.len() > PAGE;
    let looks = &looks[..looks.len().min(PAGE)];
    let last = looks.last().filter(|_| more).map(Look::place);
    // Who saw a list saw many people at once: that is one line.
    let rows: Vec<Line> =
        looks.chunk_by(|one, next| one.id == next.id).map(|looks| line(&frame, looks, numbers)).collect();
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

fn line(frame: &Frame, looks: &[Look], numbers: &HashMap<Uuid, String>) -> Line {
    let look = &looks[0];
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let at = look.at.to_zoned(zone);
    let known = Activity::ALL.iter().any(|activity| activity.name() == look.activity);
    Line {
        when: format!("{} {:02}:{:02}", frame.short(&at.date()), at.hour(), at.minute()),
        who: look.actor_name.clone(),
        role: Role::from_name(&look.actor_role).map(|role| frame.t(role.text_key())).unwrap_or_default(),
        what: if known { frame.t(&format!("activity-{}", look.activity)) } else { look.activity.clone() },
        dossiers: looks.iter().filter_map(|look| numbers.get(&look.dossier).cloned()).collect(),
        list: if looks.len() > 1 { frame.t1("log-dossiers", "count", looks.len()) } else { String::new() },
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let look = |(at, activity): (usize, &Activity)| Look {
        // The first three belong to one list.
        id: Uuid::from_u128(if at < 3 { 0 } else { at as u128 }),
        at: Date::constant(2026, 3, 12)
            .at(9, 5, 0, 0)
            .to_zoned(TimeZone::UTC)
            .map_or(jiff::Timestamp::MIN, |at| at.timestamp()),
        activity: activity.name().to_owned(),
        dossier: Uuid::nil(),
        actor_name: "Fatima Özdemir".to_owned(),
        actor_role: "regisseur".to_owned(),
    };
    let looks: Vec<Look> = Activity::ALL.iter().enumerate().map(look).collect();
    let long: Vec<Look> = Activity::ALL.iter().cycle().take(PAGE + 1).enumerate().map(look).collect();
    let numbers = HashMap::from([(Uuid::nil(), "2026-000279".to_owned())]);
    let filter = || Some(Filter { dag: "12-03-2026".to_owned(), dossier: String::new() });
    let frame = |title| Frame::sample(words, "log", title);
    let wrong = Mistakes::one("dag", "mistake-date");
    let wrong_frame = frame("log-title").with_mistakes(&wrong);
    vec![
        Sample::new("log", &view(frame("log-title"), Mistakes::none(), filter(), None, &looks, &numbers, "/logboek?")),
        Sample::new(
            "log-empty",
            &view(frame("log-title"), Mistakes::none(), filter(), None, &[], &numbers, "/logboek?"),
        ),
        Sample::new("log-wrong", &view(wrong_frame, wrong, filter(), None, &[], &numbers, "/logboek?")),
        Sample::new(
            "log-dossier",
            &view(frame("log-dossier-title"), Mistakes::none(), None, Some(Uuid::nil()), &long, &numbers, "/x?"),
        ),
    ]
}
