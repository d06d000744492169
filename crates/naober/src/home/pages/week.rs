//! The week of someone, day by day: a list reads better on a phone than a picture of hours.

use askama::Template;
use axum::extract::Query;
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use super::now::clock;
use super::own;
use super::tongue::Beside;
use crate::access::Scope;
use crate::plan::week::{self, Item};
use crate::web::{HomeFrame, Html, WebError, escaped};

#[derive(Template)]
#[template(path = "home/pages/week.html")]
pub(super) struct WeekPage {
    pub frame: HomeFrame,
    pub monday: Date,
    pub before: Date,
    pub after: Date,
    pub days: Vec<Day>,
}

pub(super) struct Day {
    pub name: String,
    pub today: bool,
    pub items: Vec<Line>,
}

pub(super) struct Line {
    pub kind: &'static str,
    /// As HTML.
    pub time: String,
    /// As HTML.
    pub title: String,
    pub more: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    dag: Option<Date>,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let items = week::items(&scope, own(&scope)).await?;
    let frame = HomeFrame::new(&scope, beside, "/mijn/week", "home-week-title");
    Html::render(&build(frame, &items, asked.dag.unwrap_or(scope.today()), scope.today()))
}

pub(super) fn build(frame: HomeFrame, items: &[Item], day: Date, today: Date) -> WeekPage {
    let back = i64::from(day.weekday().since(Weekday::Monday));
    let monday = day.saturating_sub(back.days());
    WeekPage {
        days: days(&frame, items, monday, today),
        monday,
        before: monday.saturating_sub(7.days()),
        after: monday.saturating_add(7.days()),
        frame,
    }
}

/// Seven days from one on; only those that hold something.
pub(super) fn days(frame: &HomeFrame, items: &[Item], first: Date, today: Date) -> Vec<Day> {
    let day_of = |at: i64| {
        let date = first.saturating_add(at.days());
        let mut of_day: Vec<&Item> = items.iter().filter(|item| item.ended.is_none() && item.on(date)).collect();
        of_day.sort_by_key(|item| item.what.starts);
        Day {
            name: frame.weekday(&date),
            today: date == today,
            items: of_day.iter().map(|item| line(frame, item)).collect(),
        }
    };
    (0..7).map(day_of).filter(|day| !day.items.is_empty()).collect()
}

fn line(frame: &HomeFrame, item: &Item) -> Line {
    let what = &item.what;
    let kind = frame.say(&format!("home-week-kind-{}", what.kind.name()));
    let mut more = Vec::new();
    more.extend(what.with_whom.iter().map(|name| frame.say1("home-week-with", "name", name.clone())));
    more.extend(what.place.iter().map(|place| frame.say1("home-now-place", "place", place.clone())));
    let title = if item.hidden { kind } else { format!("{kind}: <bdi>{}</bdi>", escaped(&what.title)) };
    let span = [("from", clock(what.starts).into()), ("until", clock(item.ends()).into())];
    Line { kind: what.kind.name(), time: frame.told("home-week-time", &span), title, more }
}
