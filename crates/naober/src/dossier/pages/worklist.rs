//! The worklist: what is most urgent first, in words, with who and why.

use askama::Template;
use axum::extract::{Query, RawQuery};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use uuid::Uuid;

use super::filter::{self, DANGERS, ROUTES, TERMS};
use super::people::{Colleagues, parts};
use super::say::{code, left};
use crate::access::{Action, Role, Room, Scope};
use crate::dossier::views::{self, SavedView};
use crate::dossier::worklist::{self, Caseworker, Cursor, Filter, Line, Page};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, WebError, Words};

/// Rows on one page.
const SIZE: usize = 100;

#[derive(Template)]
#[template(path = "dossier/pages/worklist.html")]
pub(super) struct WorklistPage {
    pub frame: Frame,
    pub mistakes: Mistakes,
    pub heading: String,
    pub rows: Vec<Row>,
    pub state: State,
    /// Whose people: path, name, shown now.
    pub tabs: Vec<(String, String, bool)>,
    pub whose: Vec<Choice>,
    pub colleagues: Vec<Choice>,
    pub dangers: Vec<Choice>,
    pub terms: Vec<Choice>,
    pub routes: Vec<Choice>,
    pub neighbourhood: String,
    pub neighbourhoods: Vec<String>,
    pub overdue: bool,
    /// How many conditions are set.
    pub conditions: usize,
    pub search: String,
    /// The filter as a query string.
    pub query: String,
    /// The list without conditions, of the same people.
    pub cleared: String,
    /// All rows are of the one who looks.
    pub own: bool,
    pub shown: String,
    pub next: String,
    pub previous: String,
    pub views: Vec<(Uuid, String, String)>,
    pub may_assign: bool,
    pub may_export: bool,
    /// Names and where people live; without it nothing is searched by them.
    pub sees_people: bool,
}

/// One person on the list.
pub(super) struct Row {
    pub id: Uuid,
    pub name: String,
    /// Family name and given names apart.
    pub parts: Vec<String>,
    pub number: String,
    /// What to do, as an instruction.
    pub instruction: String,
    pub when: String,
    pub left: String,
    pub badge: String,
    pub tone: &'static str,
    /// Other dangers.
    pub others: Vec<String>,
    pub route: String,
    pub caseworker: String,
    pub neighbourhood: String,
}

/// What the list looks like as a whole.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Filled,
    /// No dossier in the municipality yet.
    First,
    /// The filter or search lets nothing through.
    NoResult,
    /// This case manager has no people yet.
    NoneOfOne,
    /// Rows, but none of them asks for anything now.
    Calm,
}

/// The list by filter.
pub(super) async fn show(scope: Scope, Query(pairs): Query<Vec<(String, String)>>) -> Result<Html, WebError> {
    let mut filter = filter::read(&pairs);
    // Who has people of their own starts with those.
    if scope.actor.role == Role::Regisseur && pairs.iter().all(|(name, _)| name != "van") {
        filter.caseworker = Some(Caseworker::Mine);
    }
    let from = pairs.iter().find(|(name, _)| name == "vanaf").and_then(|(_, place)| place.parse::<Cursor>().ok());
    list(&scope, filter, from, Mistakes::none()).await
}

/// The list by name or number: a POST, so that the name stands in no address, history or log.
pub(super) async fn search(scope: Scope, entries: Entries) -> Result<Response, WebError> {
    let words = entries.text("zoek");
    if words.is_empty() {
        return Ok(crate::web::See::other("/werklijst").into_response());
    }
    let words: String = words.chars().take(100).collect();
    let from = entries.text("vanaf").parse::<Cursor>().ok();
    let filter = Filter { search: Some(words), ..Filter::default() };
    Ok(list(&scope, filter, from, Mistakes::none()).await?.into_response())
}

/// Keeps the filter under a name.
pub(super) async fn save_view(scope: Scope, entries: Entries) -> Result<Response, WebError> {
    let filter = filter::read(&filter::pairs(entries.text("weergave")));
    let query = filter::write(&filter);
    let mut mistakes = Mistakes::none();
    let name = entries.required("naam", 60, &mut mistakes);
    match name.filter(|_| !mistakes.any()) {
        Some(name) => {
            views::save(&scope, &name, &query).await?;
            Ok(crate::web::See::other(format!("/werklijst?{query}")).with_notice("view-saved").into_response())
        }
        None => Ok(list(&scope, filter, None, mistakes).await?.into_response()),
    }
}

/// Drops a saved view.
pub(super) async fn delete_view(
    scope: Scope,
    RawQuery(query): RawQuery,
    entries: Entries,
) -> Result<Response, WebError> {
    let _ = query;
    let id = Uuid::parse_str(entries.text("weergave")).map_err(|_| WebError::NotFound)?;
    views::delete(&scope, id).await?;
    Ok(crate::web::See::other("/werklijst").with_notice("view-deleted").into_response())
}

async fn list(scope: &Scope, filter: Filter, from: Option<Cursor>, mistakes: Mistakes) -> Result<Html, WebError> {
    let mut tx = scope.read().await?;
    let page = worklist::page_in(&mut tx, scope, &filter, from, SIZE).await?;
    let views = views::list_in(&mut tx, scope).await?;
    let people = Colleagues::read(&mut tx, scope).await?;
    drop(tx);
    let page = page.seen(scope).await?;
    let everyone = match page.total {
        0 if filter != Filter::default() => worklist::total(scope).await?,
        total => total,
    };
    let may_assign = scope.may(Room::Worklist, Action::Assign).is_ok();
    let may_export = scope.may(Room::Worklist, Action::Export).is_ok();
    let frame = Frame::new(scope, "worklist", "worklist-title").with_mistakes(&mistakes);
    let mut view = build(frame, scope.today(), &filter, &page, everyone, &people, views, mistakes);
    view.may_assign = may_assign;
    view.may_export = may_export;
    view.neighbourhoods = worklist::neighbourhoods(scope).await?;
    view.sees_people = scope.may(Room::Worklist, Action::List)?.fields.identity;
    Html::render(&view)
}

#[expect(clippy::too_many_arguments, reason = "a page is made of all of them, once")]
pub(super) fn build(
    frame: Frame,
    today: Date,
    filter: &Filter,
    page: &Page,
    everyone: i64,
    people: &Colleagues,
    views: Vec<SavedView>,
    mistakes: Mistakes,
) -> WorklistPage {
    let words = frame.words;
    let query = filter::write(filter);
    let search = filter.search.clone().unwrap_or_default();
    let place = |cursor: &Option<Cursor>| match cursor {
        None => String::new(),
        Some(cursor) if !search.is_empty() => cursor.to_string(),
        Some(cursor) if query.is_empty() => format!("/werklijst?vanaf={cursor}"),
        Some(cursor) => format!("/werklijst?{query}&vanaf={cursor}"),
    };
    let mut neighbourhoods: Vec<String> = page.lines.iter().filter_map(|line| line.neighbourhood.clone()).collect();
    neighbourhoods.sort();
    neighbourhoods.dedup();
    let shown = i64::try_from(page.lines.len()).unwrap_or(0);
    let whole = Filter { caseworker: filter.caseworker, ..Filter::default() };
    WorklistPage {
        tabs: tabs(&frame, filter),
        cleared: format!("/werklijst?{}", filter::write(&whole)),
        own: filter.caseworker == Some(Caseworker::Mine),
        heading: heading(words, filter, page.total),
        rows: page.lines.iter().map(|line| row(words, today, line, people)).collect(),
        state: state(page, filter, everyone),
        whose: whose(words, filter, people),
        colleagues: people.choices(None),
        dangers: choices(words, "danger", "filter-any", DANGERS, filter.danger.as_ref()),
        terms: choices(words, "term", "filter-any", TERMS, filter.term.as_ref()),
        routes: choices(words, "choice-leerroute", "filter-any", ROUTES, filter.route.as_ref()),
        neighbourhood: filter.neighbourhood.clone().unwrap_or_default(),
        neighbourhoods,
        overdue: filter.overdue,
        conditions: conditions(filter),
        shown: words.tn("worklist-shown", &[("shown", shown.into()), ("total", page.total.into())]),
        next: place(&page.next),
        previous: place(&page.previous),
        views: views.into_iter().map(|view| (view.id, view.name, format!("/werklijst?{}", view.query))).collect(),
        may_assign: true,
        may_export: true,
        sees_people: true,
        search,
        query,
        mistakes,
        frame,
    }
}

/// The heading is the exact count in a sentence.
fn heading(words: Words, filter: &Filter, total: i64) -> String {
    let key = match (filter.search.is_some(), filter.caseworker, conditions(filter)) {
        (true, _, _) => "worklist-found",
        (false, Some(Caseworker::Mine), 0) => "worklist-mine",
        (false, Some(Caseworker::Nobody), 0) => "worklist-nobody",
        (false, None, 0) => "worklist-all",
        _ => "worklist-filtered",
    };
    words.t1(key, "count", total)
}

/// One's own people, all of them, those of nobody; the other conditions stay.
fn tabs(frame: &Frame, filter: &Filter) -> Vec<(String, String, bool)> {
    let own = frame.actor.as_ref().is_some_and(|actor| actor.role == Role::Regisseur);
    [(Some(Caseworker::Mine), "whose-mine"), (None, "whose-everyone"), (Some(Caseworker::Nobody), "whose-nobody")]
        .into_iter()
        .filter(|(who, _)| own || *who != Some(Caseworker::Mine))
        .map(|(who, key)| {
            let path = filter::write(&Filter { caseworker: who, search: None, ..filter.clone() });
            (format!("/werklijst?{path}"), frame.t(key), filter.caseworker == who)
        })
        .collect()
}

fn conditions(filter: &Filter) -> usize {
    [
        filter.term.is_some(),
        filter.danger.is_some(),
        filter.route.is_some(),
        matches!(filter.caseworker, Some(Caseworker::Account(_))),
        filter.overdue,
        filter.neighbourhood.is_some(),
        filter.urgency.is_some(),
    ]
    .iter()
    .filter(|set| **set)
    .count()
}

fn state(page: &Page, filter: &Filter, everyone: i64) -> State {
    if page.total == 0 && everyone == 0 {
        State::First
    } else if page.total == 0 && filter.caseworker == Some(Caseworker::Mine) && conditions(filter) == 0 {
        State::NoneOfOne
    } else if page.total == 0 {
        State::NoResult
    } else if filter.search.is_none()
        && conditions(filter) == 0
        && page.lines.first().is_some_and(|line| line.urgency >= 4)
    {
        State::Calm
    } else {
        State::Filled
    }
}

fn row(words: Words, today: Date, line: &Line, people: &Colleagues) -> Row {
    let (badge, tone) = urgency(words, line.urgency);
    let instruction = match (line.top_class.as_deref(), line.top_code.as_deref()) {
        (Some(class), Some(top)) => words.t(&format!("do-{class}-{top}")),
        _ => words.t("urgency-niets"),
    };
    Row {
        id: line.dossier.0,
        name: line.display_name.clone(),
        parts: parts(&line.display_name),
        number: line.number.clone(),
        instruction,
        when: line.act_by.map(|day| words.date(&day)).unwrap_or_default(),
        left: match line.act_by {
            Some(day) => left(words, today, day),
            // No day is named, and it cannot wait.
            None if line.urgency <= 1 => words.t("as-soon-as-possible"),
            None => String::new(),
        },
        badge,
        tone,
        others: line.dangers.iter().map(|danger| words.t(&format!("danger-{danger}"))).collect(),
        route: line.route.as_ref().map(|route| words.t(&format!("choice-leerroute-{route}"))).unwrap_or_default(),
        caseworker: people.name(line.caseworker, words),
        neighbourhood: line.neighbourhood.clone().unwrap_or_default(),
    }
}

/// Name and tone of an urgency as the list keeps it.
pub(super) fn urgency(words: Words, urgency: i64) -> (String, &'static str) {
    let (key, tone) = match urgency {
        0 => ("urgency-te-laat", "danger"),
        1 => ("urgency-nu", "warning"),
        2 => ("urgency-binnenkort", "info"),
        3 => ("urgency-volgen", ""),
        _ => ("urgency-niets", ""),
    };
    (words.t(key), tone)
}

fn whose(words: Words, filter: &Filter, people: &Colleagues) -> Vec<Choice> {
    let chosen = filter.caseworker.map_or_else(|| filter::EVERYONE.to_owned(), filter::caseworker);
    let mut choices = vec![
        Choice::new(filter::EVERYONE, words.t("filter-everyone"), chosen == filter::EVERYONE),
        Choice::new("mij", words.t("filter-mine"), chosen == "mij"),
        Choice::new("niemand", words.t("filter-nobody"), chosen == "niemand"),
    ];
    choices.extend(people.choices(Uuid::parse_str(&chosen).ok()));
    choices
}

fn choices<T: serde::Serialize + PartialEq>(
    words: Words,
    prefix: &str,
    any: &str,
    all: &[T],
    chosen: Option<&T>,
) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", words.t(any), chosen.is_none())];
    choices.extend(all.iter().map(|one| {
        let name = code(one);
        Choice::new(&name, words.t(&format!("{prefix}-{name}")), chosen == Some(one))
    }));
    choices
}
