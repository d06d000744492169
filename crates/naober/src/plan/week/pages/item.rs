//! One item of a week: written down, changed, ended.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::{Days, Item, Kind, NewItem, items};
use super::{clock, day_name, kind_key};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::{PlanError, week};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/week/pages/item.html")]
pub(super) struct ItemPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    /// The item that is changed; none while it is new.
    pub id: Option<Uuid>,
    pub heading: String,
    /// By whom and when it was last written.
    pub written: Option<String>,
    pub kinds: Vec<Choice>,
    pub days: Vec<Choice>,
    /// May put something in the compartment of health.
    pub health: bool,
}

const LABELS: &[(&str, &str)] = &[
    ("soort", "week-kind"),
    ("titel", "week-what"),
    ("dagen", "week-days"),
    ("begin", "week-begins"),
    ("einde", "week-ends"),
    ("vanaf", "week-from"),
    ("tot", "week-last-day"),
    ("plaats", "week-place"),
    ("met", "week-with"),
    ("laatste", "week-last-day"),
];

/// An empty form.
pub(super) async fn fresh(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let today = Words::new(scope.language).short(&scope.today());
    page(&app, &scope, DossierId(id), None, Mistakes::none(), Entries::new(&[("vanaf", &today)])).await
}

/// Puts it in the week.
pub(super) async fn add(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let Some(item) = read(&typed, &mut mistakes) else {
        return Ok(page(&app, &scope, id, None, mistakes, typed).await?.into_response());
    };
    week::add(&scope, id, &item).await?;
    Ok(See::other(format!("/dossiers/{id}/week?dag={}", item.from)).with_notice("week-added").into_response())
}

/// The form, filled with what is there.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path((id, item)): Path<(Uuid, Uuid)>,
) -> Result<Html, WebError> {
    let id = DossierId(id);
    let item = open_item(&scope, id, item).await?;
    let typed = filled(Words::new(scope.language), &item);
    page(&app, &scope, id, Some(&item), Mistakes::none(), typed).await
}

/// Writes it anew.
pub(super) async fn change(
    State(app): State<App>,
    scope: Scope,
    Path((id, item)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let Some(new) = read(&typed, &mut mistakes) else {
        let item = open_item(&scope, id, item).await?;
        return Ok(page(&app, &scope, id, Some(&item), mistakes, typed).await?.into_response());
    };
    week::change(&scope, id, item, &new).await?;
    Ok(See::other(format!("/dossiers/{id}/week")).with_notice("week-changed").into_response())
}

/// Ends it on a day.
pub(super) async fn end(
    State(app): State<App>,
    scope: Scope,
    Path((id, item)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    if let Some(last) = typed.required_date("laatste", &mut mistakes) {
        match week::end(&scope, id, item, last).await {
            Ok(()) => {
                let path = format!("/dossiers/{id}/week");
                return Ok(See::other(path).with_notice("week-ended").into_response());
            }
            Err(PlanError::WrongSpan) => mistakes.add("laatste", "mistake-before-start"),
            Err(error) => return Err(error.into()),
        }
    }
    let found = open_item(&scope, id, item).await?;
    let mut shown = filled(Words::new(scope.language), &found);
    shown.add("laatste", typed.text("laatste"));
    Ok(page(&app, &scope, id, Some(&found), mistakes, shown).await?.into_response())
}

/// An item that may still be changed by who asks.
async fn open_item(scope: &Scope, id: DossierId, item: Uuid) -> Result<Item, WebError> {
    let found = items(scope, id).await?.into_iter().find(|found| found.id == item);
    found.filter(|item| item.ended.is_none() && !item.hidden).ok_or(WebError::NotFound)
}

fn read(typed: &Entries, mistakes: &mut Mistakes) -> Option<NewItem> {
    let kind = Kind::from_name(typed.text("soort"));
    if kind.is_none() {
        mistakes.add("soort", "wrong-choice-missing");
    }
    let title = typed.required("titel", LINE, mistakes);
    let starts = typed.clock("begin", mistakes);
    let ends = typed.clock("einde", mistakes);
    if starts.zip(ends).is_some_and(|(starts, ends)| ends <= starts) {
        mistakes.add("einde", "mistake-clock-order");
    }
    let from = typed.required_date("vanaf", mistakes);
    let until = typed.date("tot", mistakes);
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        mistakes.add("tot", "mistake-before-start");
    }
    let place = typed.optional("plaats", LINE, mistakes);
    let with_whom = typed.optional("met", LINE, mistakes);
    let days = Days::of(typed.all("dagen"));
    if mistakes.any() {
        return None;
    }
    let (kind, starts, from) = (kind?, starts?, from?);
    let health = kind == Kind::Afspraak && typed.checked("gezondheid");
    // No day is ticked: it happens once, on its first day.
    let until = if days.any() { until } else { Some(from) };
    Some(NewItem { kind, title: title?, days, starts, minutes: ends? - starts, from, until, place, with_whom, health })
}

fn filled(words: Words, item: &Item) -> Entries {
    let what = &item.what;
    let mut typed = Entries::new(&[
        ("soort", what.kind.name()),
        ("titel", &what.title),
        ("begin", &clock(what.starts)),
        ("einde", &clock(item.ends())),
        ("vanaf", &words.short(&what.from)),
        ("tot", &what.until.map(|until| words.short(&until)).unwrap_or_default()),
        ("plaats", what.place.as_deref().unwrap_or_default()),
        ("met", what.with_whom.as_deref().unwrap_or_default()),
        ("gezondheid", if what.health { "1" } else { "" }),
    ]);
    for day in what.days.indexes() {
        typed.add("dagen", &(day + 1).to_string());
    }
    typed
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    item: Option<&Item>,
    mistakes: Mistakes,
    typed: Entries,
) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let title = if item.is_some() { "week-change" } else { "week-add" };
    let frame = frame(scope, &view, title).with_mistakes(&mistakes);
    let mut page = build(frame, &app.law, &view, &people, item, mistakes, typed);
    page.health = scope.may(Room::PlanHealth, Action::Change).is_ok();
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    item: Option<&Item>,
    mistakes: Mistakes,
    typed: Entries,
) -> ItemPage {
    let words = frame.words;
    let chosen = typed.text("soort");
    let kinds = Kind::ALL.iter().map(|kind| Choice::new(kind.name(), words.t(&kind_key(*kind)), chosen == kind.name()));
    let ticked = Days::of(typed.all("dagen"));
    let days = (0..7).map(|day| {
        let value = (day + 1).to_string();
        Choice::new(&value, day_name(words, day), ticked.indexes().any(|at| at == day))
    });
    ItemPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        id: item.map(|item| item.id),
        heading: words.t(if item.is_some() { "week-change" } else { "week-add" }),
        written: item.map(|item| words.t1("week-written-by", "who", item.changed_by.clone())),
        kinds: kinds.collect(),
        days: days.collect(),
        health: true,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
