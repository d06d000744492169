//! One week: the picture, the same in words, hours by kind, the burden, and whether a full programme fits.

use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use uuid::Uuid;
use wi2021::Kind as FactKind;

use super::super::measure::FULL_PROGRAMME;
use super::super::{Block, Feed, Item, Kind, Measured, Warning, feeds, items, measure, week_of};
use super::{clock, day_name, hours, kind_key};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::web::svg::{self, Tone, WeekBlock, WeekPicture};
use crate::web::{Frame, Html, Mistakes, WebError, Words, date_typed};

#[derive(Template)]
#[template(path = "plan/week/pages/show.html")]
pub(super) struct WeekPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    /// The day typed to choose a week.
    pub typed: String,
    pub title: String,
    pub before: String,
    pub after: String,
    /// Nothing was ever planned.
    pub first: bool,
    /// Nothing in this week.
    pub empty: bool,
    pub picture: String,
    pub days: Vec<DayLine>,
    pub kinds: Vec<KindLine>,
    pub burden: Vec<String>,
    pub programme: Vec<Told>,
    pub warnings: Vec<String>,
    pub feeds: Vec<FeedLine>,
    pub may_change: bool,
}

pub(super) struct DayLine {
    pub name: String,
    pub items: Vec<ItemLine>,
}

pub(super) struct ItemLine {
    pub when: String,
    pub title: String,
    pub about: String,
    /// Where to change it; none for an item that was ended or is about health for who may not see that.
    pub path: Option<String>,
}

pub(super) struct KindLine {
    pub text: String,
    pub hours: String,
    pub svg: String,
}

/// A sentence, and whether it is good news.
pub(super) struct Told {
    pub text: String,
    pub tone: &'static str,
}

pub(super) struct FeedLine {
    pub id: Uuid,
    pub made: String,
    pub revoked: Option<String>,
}

/// The week of today, or the one a day lies in.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Html, WebError> {
    let id = DossierId(id);
    let typed = asked.into_iter().find(|(name, _)| name == "dag").map(|(_, day)| day).unwrap_or_default();
    let items = items(&scope, id).await?;
    let made = feeds(&scope, id).await?;
    let view = dossier::show_with(&scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    let frame = frame(&scope, &view, "week-title");
    let mut page = build(frame, &app.law, &view, &people, &items, &typed);
    page.feeds = made.iter().map(|feed| feed_line(page.frame.words, &scope, feed)).collect();
    page.may_change = scope.may(Room::Plan, Action::Change).is_ok();
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    items: &[Item],
    typed: &str,
) -> WeekPage {
    let words = frame.words;
    let typed = typed.trim();
    let chosen = date_typed(typed);
    let wrong = chosen.is_none() && !typed.is_empty();
    let monday = monday_of(chosen.unwrap_or(view.on));
    let blocks = week_of(items, monday);
    let measured = measure(&blocks);
    let mistakes = if wrong { Mistakes::one("dag", "mistake-date") } else { Mistakes::none() };
    let path = |day: Date| format!("/dossiers/{}/week?dag={day}", view.id);
    WeekPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        typed: if typed.is_empty() { words.short(&monday) } else { typed.to_owned() },
        title: title(words, monday),
        before: path(monday.saturating_sub(7.days())),
        after: path(monday.saturating_add(7.days())),
        first: items.is_empty(),
        empty: blocks.is_empty(),
        picture: picture(words, monday, &blocks, &measured),
        days: days(words, view.id, monday, &blocks),
        kinds: kinds(words, &measured),
        burden: burden(words, &measured),
        programme: programme(words, view, &measured),
        warnings: measured.warnings.iter().map(|warning| warned(words, warning)).collect(),
        feeds: Vec::new(),
        may_change: true,
        mistakes: mistakes.labelled(&[("dag", "week-choose")]),
        frame: if wrong { frame.with_mistakes(&Mistakes::one("dag", "mistake-date")) } else { frame },
    }
}

fn monday_of(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().since(Weekday::Monday)).days())
}

fn title(words: Words, monday: Date) -> String {
    let week = i64::from(monday.iso_week_date().week());
    let sunday = monday.saturating_add(6.days());
    words.tn(
        "week-of",
        &[("week", week.into()), ("from", words.date(&monday).into()), ("until", words.date(&sunday).into())],
    )
}

/// What a block is called: for an appointment that may not be read, that it is one.
fn name(words: Words, item: &Item) -> String {
    if item.hidden { words.t("week-health-hidden") } else { item.what.title.clone() }
}

fn when(item: &Item) -> String {
    format!("{}–{}", clock(item.what.starts), clock(item.ends()))
}

fn picture(words: Words, monday: Date, blocks: &[Block], measured: &Measured) -> String {
    let drawn = blocks.iter().map(|block| {
        let kind = words.t(&kind_key(block.item.what.kind));
        WeekBlock {
            day: block.day,
            starts: block.item.what.starts,
            ends: block.item.ends(),
            kind: block.item.what.kind.name(),
            lines: vec![name(words, block.item), when(block.item), kind],
        }
    });
    let total: i64 = measured.kinds.iter().map(|(_, minutes)| minutes).sum();
    svg::week(&WeekPicture {
        id: "week".to_owned(),
        title: title(words, monday),
        description: words.t1("week-picture-text", "hours", hours(words, total)),
        days: (0..7).map(|day| day_head(words, monday, day)).collect(),
        blocks: drawn.collect(),
    })
}

/// "maandag 9"
fn day_head(words: Words, monday: Date, day: usize) -> String {
    let date = monday.saturating_add(i64::try_from(day).unwrap_or(0).days());
    format!("{} {}", day_name(words, day), date.day())
}

fn days(words: Words, id: DossierId, monday: Date, blocks: &[Block]) -> Vec<DayLine> {
    let line = |block: &Block| {
        let what = &block.item.what;
        let mut about = vec![words.t(&kind_key(what.kind))];
        about.extend(what.place.clone());
        about.extend(what.with_whom.clone().filter(|whom| Some(whom) != what.place.as_ref()));
        about.extend(what.until.map(|until| words.t1("week-until", "date", words.date(&until))));
        let open = block.item.ended.is_none() && !block.item.hidden;
        about.extend(block.item.ended.as_ref().map(|(who, _)| words.t1("week-ended-by", "who", who.clone())));
        ItemLine {
            when: when(block.item),
            title: name(words, block.item),
            about: about.join(" · "),
            path: open.then(|| format!("/dossiers/{id}/week/{}", block.item.id)),
        }
    };
    (0..7)
        .map(|day| DayLine {
            name: day_head(words, monday, day),
            items: blocks.iter().filter(|block| block.day == day).map(line).collect(),
        })
        .collect()
}

fn kinds(words: Words, measured: &Measured) -> Vec<KindLine> {
    let most = measured.kinds.iter().map(|(_, minutes)| *minutes).max().unwrap_or(1);
    let wide = |minutes: i64| f64::from(i32::try_from(minutes).unwrap_or(i32::MAX));
    let line = |(kind, minutes): &(Kind, i64)| {
        let (text, hours) = (words.t(&kind_key(*kind)), hours(words, *minutes));
        let tone = if *kind == Kind::Afspraak { Tone::Warning } else { Tone::Plain };
        let id = format!("uren-{}", kind.name());
        let svg = svg::bar(&id, &text, &hours, wide(*minutes), wide(most), tone);
        KindLine { text, hours, svg }
    };
    measured.kinds.iter().map(line).collect()
}

/// How much of the week goes to professionals and counters (N15).
fn burden(words: Words, measured: &Measured) -> Vec<String> {
    if measured.appointments == 0 {
        return vec![words.t("week-burden-none")];
    }
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    vec![
        words.tn(
            "week-burden",
            &[
                ("hours", hours(words, measured.burden).into()),
                ("times", count(measured.appointments).into()),
                ("counters", count(measured.counters).into()),
            ],
        ),
        words.t("week-burden-text"),
    ]
}

/// Does a full programme fit, and what does the PIP say of the lessons?
fn programme(words: Words, view: &DossierView, measured: &Measured) -> Vec<Told> {
    let full = hours(words, FULL_PROGRAMME);
    let values = [
        ("sum", hours(words, measured.programme).into()),
        ("full", full.into()),
        ("missing", hours(words, measured.missing).into()),
        ("more", hours(words, (measured.programme - FULL_PROGRAMME).max(0)).into()),
        ("free", hours(words, measured.free).into()),
    ];
    let (key, tone) = match (measured.missing, measured.programme > FULL_PROGRAMME) {
        (0, true) => ("week-programme-more", "warning"),
        (0, false) => ("week-programme-full", "good"),
        _ if measured.fits() => ("week-programme-fits", ""),
        _ => ("week-programme-too-little-room", "warning"),
    };
    let mut told = vec![Told { text: words.tn(key, &values), tone }];
    if let Some(asked) = course_hours(view) {
        let lessons = measured.kinds.iter().find(|(kind, _)| *kind == Kind::Taal).map_or(0, |(_, minutes)| *minutes);
        let asked = i64::from(asked.0);
        let key = if lessons < asked { "week-pip-less" } else { "week-pip-enough" };
        let values = [("asked", hours(words, asked).into()), ("lessons", hours(words, lessons).into())];
        told.push(Told { text: words.tn(key, &values), tone: if lessons < asked { "warning" } else { "good" } });
    }
    told
}

/// The course hours a week of the plan that holds now.
fn course_hours(view: &DossierView) -> Option<wi2021::Hours> {
    let facts =
        view.facts.iter().filter(|recorded| recorded.corrected_by.is_none() && recorded.fact.happened <= view.on);
    let mut asked = None;
    for recorded in facts {
        match &recorded.fact.kind {
            FactKind::PipVastgesteld(pip) => asked = pip.uren_per_week,
            FactKind::PipGewijzigd(change) => asked = change.uren_per_week.or(asked),
            FactKind::PipIngetrokken(_) => asked = None,
            _ => {}
        }
    }
    asked.map(wi2021::Hours::decimal)
}

fn warned(words: Words, warning: &Warning) -> String {
    let (key, day, first, second) = match warning {
        Warning::Overlap(day, first, second) => ("week-warn-overlap", *day, first, second),
        Warning::NoTravel(day, first, second) => ("week-warn-travel", *day, first, second),
    };
    // A name keeps its own direction inside the sentence.
    let told = |item: &Item| format!("\u{2068}{}\u{2069} ({})", name(words, item), when(item));
    words.tn(
        key,
        &[("day", day_name(words, day).into()), ("first", told(first).into()), ("second", told(second).into())],
    )
}

pub(super) fn feed_line(words: Words, scope: &Scope, feed: &Feed) -> FeedLine {
    let on = |moment| words.date(&scope.day_of(moment));
    let made = [("date", on(feed.made_at).into()), ("who", feed.made_by.clone().into())];
    let revoked = feed.revoked.as_ref().map(|(who, moment)| {
        words.tn("agenda-revoked-by", &[("date", on(*moment).into()), ("who", who.clone().into())])
    });
    FeedLine { id: feed.id, made: words.tn("agenda-made-by", &made), revoked }
}
