//! The worklist: what is most urgent first, in words, with who and why.

use askama::Template;
use axum::extract::Query;
use jiff::civil::Date;
use uuid::Uuid;

use super::filter::{self, DANGERS, ROUTES, TERMS};
use super::own_tasks;
use super::people::{Colleagues, parts};
use super::place::Place;
use super::say::{code, left};
use crate::access::{Action, Role, Room, Scope};
use crate::dossier::views::{self, SavedView};
use crate::dossier::worklist::{self, Caseworker, Filter, Line, Page};
use crate::dossier::{Member, tasks};
use crate::web::{Choice, Frame, Html, Mistakes, WebError, Words};

/// Rows on one page.
const SIZE: usize = 100;
/// Own tasks above it.
const TASKS: usize = 5;

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
    /// The figure this list stands behind, in words.
    pub slice: String,
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
    /// The name for a view as it was typed.
    pub view_name: String,
    /// The first of one's own tasks, and that there are more.
    pub tasks: Vec<own_tasks::Line>,
    pub more_tasks: bool,
    /// Closed dossiers that a search found.
    pub closed: Vec<Closed>,
    /// How the work is spread, for who divides it: path, name, open dossiers.
    pub caseloads: Vec<(String, String, String)>,
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

/// A closed dossier that was found.
pub(super) struct Closed {
    pub id: Uuid,
    pub parts: Vec<String>,
    pub number: String,
    pub born: String,
}

/// What the list looks like as a whole.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Filled,
    /// No open dossier in the municipality yet.
    First,
    /// The filter or search lets nothing through.
    NoResult,
    /// This case manager has no people yet.
    NoneOfOne,
    /// Rows, but none of them asks for anything now.
    Calm,
}

/// What is asked of the list.
#[derive(Default)]
pub(super) struct Asked {
    pub filter: Filter,
    pub from: Option<Place>,
    /// Closed dossiers that a search found.
    pub closed: Vec<Member>,
    pub mistakes: Mistakes,
    /// The name for a view as typed.
    pub view_name: String,
}

/// The list by filter.
pub(super) async fn show(scope: Scope, Query(pairs): Query<Vec<(String, String)>>) -> Result<Html, WebError> {
    let mut filter = filter::read(&pairs);
    // Who has people of their own starts with those.
    if scope.actor.role == Role::Regisseur && pairs.iter().all(|(name, _)| name != "van") {
        filter.caseworker = Some(Caseworker::Mine);
    }
    let from = pairs.iter().find(|(name, _)| name == "vanaf").and_then(|(_, place)| Place::read(place));
    list(&scope, Asked { filter, from, ..Asked::default() }).await
}

pub(super) async fn list(scope: &Scope, asked: Asked) -> Result<Html, WebError> {
    let permit = scope.may(Room::Worklist, Action::List)?;
    let filter = &asked.filter;
    let mut tx = scope.read().await?;
    let page = worklist::page_in(&mut tx, scope, filter, asked.from.map(|place| place.cursor), SIZE).await?;
    let views = views::list_in(&mut tx, scope).await?;
    let people = Colleagues::read(&mut tx, scope).await?;
    let neighbourhoods = worklist::neighbourhoods_in(&mut tx, scope).await?;
    // One's own tasks stand above one's own people, on the first page.
    let own = filter.caseworker == Some(Caseworker::Mine) && filter.search.is_none() && asked.from.is_none();
    let tasks = if own { Some(tasks::own_in(&mut tx, scope, TASKS + 1).await?) } else { None };
    drop(tx);
    let tasks = async {
        match tasks {
            Some(tasks) => tasks.seen(scope).await,
            None => Ok(Vec::new()),
        }
    };
    let (page, tasks) = tokio::try_join!(page.seen(scope), tasks)?;
    let everyone = match page.total {
        0 if *filter != Filter::default() => worklist::total(scope).await?,
        total => total,
    };
    let frame = Frame::new(scope, "worklist", "worklist-title").with_mistakes(&asked.mistakes);
    let words = frame.words;
    let mut view = build(frame, scope.today(), &asked, &page, everyone, &people, views);
    view.may_assign = scope.may(Room::Worklist, Action::Assign).is_ok();
    view.may_export = scope.may(Room::Worklist, Action::Export).is_ok();
    view.neighbourhoods = neighbourhoods;
    view.more_tasks = tasks.len() > TASKS;
    view.tasks = own_tasks::lines(words, scope.today(), &tasks[..tasks.len().min(TASKS)]);
    view.sees_people = permit.fields.identity;
    if !view.sees_people {
        view.caseloads = caseloads(words, &people, &worklist::caseloads(scope).await?);
    }
    Html::render(&view)
}

pub(super) fn build(
    frame: Frame,
    today: Date,
    asked: &Asked,
    page: &Page,
    everyone: i64,
    people: &Colleagues,
    views: Vec<SavedView>,
) -> WorklistPage {
    let words = frame.words;
    let filter = &asked.filter;
    let query = filter::write(filter);
    let search = filter.search.clone().unwrap_or_default();
    let place = |place: Option<Place>| match place {
        None => String::new(),
        Some(place) if !search.is_empty() => place.to_string(),
        Some(place) if query.is_empty() => format!("/werklijst?vanaf={place}"),
        Some(place) => format!("/werklijst?{query}&vanaf={place}"),
    };
    let (previous, next) = Place::around(asked.from, page, SIZE);
    let mut neighbourhoods: Vec<String> = page.lines.iter().filter_map(|line| line.neighbourhood.clone()).collect();
    neighbourhoods.sort();
    neighbourhoods.dedup();
    let whole = Filter { caseworker: filter.caseworker, ..Filter::default() };
    WorklistPage {
        tabs: tabs(&frame, Some(filter)),
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
        slice: filter::slice_text(words, filter),
        conditions: conditions(filter),
        shown: shown(words, asked.from, page),
        next: place(next),
        previous: place(previous),
        closed: asked.closed.iter().map(|member| closed(words, member)).collect(),
        tasks: Vec::new(),
        more_tasks: false,
        caseloads: Vec::new(),
        view_name: asked.view_name.clone(),
        views: views.into_iter().map(|view| (view.id, view.name, format!("/werklijst?{}", view.query))).collect(),
        may_assign: true,
        may_export: true,
        sees_people: true,
        search,
        query,
        mistakes: asked.mistakes.clone(),
        frame,
    }
}

/// "101 tot en met 200 van 360 dossiers".
fn shown(words: Words, from: Option<Place>, page: &Page) -> String {
    let total = page.total.into();
    match Place::rows(from, page) {
        Some((first, last)) => {
            words.tn("worklist-shown", &[("first", first.into()), ("last", last.into()), ("total", total)])
        }
        None => words.tn("worklist-shown-some", &[("total", total)]),
    }
}

fn closed(words: Words, member: &Member) -> Closed {
    Closed {
        id: member.dossier.0,
        parts: parts(&member.display_name),
        number: member.number.clone(),
        born: member.birth_date.map(|day| words.date(&day)).unwrap_or_default(),
    }
}

/// Path, name and number of open dossiers of each who holds any; those of nobody last.
fn caseloads(words: Words, people: &Colleagues, loads: &[(Option<Uuid>, i64)]) -> Vec<(String, String, String)> {
    let line = |(who, open): &(Option<Uuid>, i64)| {
        let whose = filter::caseworker(who.map_or(Caseworker::Nobody, Caseworker::Account));
        (format!("/werklijst?van={whose}"), people.name(*who, words), words.t1("caseload-open", "count", *open))
    };
    let mut lines: Vec<_> = loads.iter().filter(|(_, open)| *open > 0).collect();
    lines.sort_by_key(|(who, open)| (who.is_none(), std::cmp::Reverse(*open), *who));
    lines.into_iter().map(line).collect()
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

/// One's own people, all of them, those of nobody; the other conditions stay. Without a filter one is at one's tasks.
pub(super) fn tabs(frame: &Frame, filter: Option<&Filter>) -> Vec<(String, String, bool)> {
    let own = frame.actor.as_ref().is_some_and(|actor| actor.role == Role::Regisseur);
    let whose =
        [(Some(Caseworker::Mine), "whose-mine"), (None, "whose-everyone"), (Some(Caseworker::Nobody), "whose-nobody")];
    let whose = whose.into_iter().filter(|(who, _)| own || *who != Some(Caseworker::Mine)).map(|(who, key)| {
        let kept = filter.cloned().unwrap_or_default();
        let path = filter::write(&Filter { caseworker: who, search: None, only: None, ..kept });
        let here = filter.is_some_and(|filter| filter.caseworker == who && filter.search.is_none());
        (format!("/werklijst?{path}"), frame.t(key), here)
    });
    let tasks = own.then(|| ("/werklijst/taken".to_owned(), frame.t("own-tasks"), filter.is_none()));
    whose.chain(tasks).collect()
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
        filter.slice.is_some(),
    ]
    .iter()
    .filter(|set| **set)
    .count()
}

fn state(page: &Page, filter: &Filter, everyone: i64) -> State {
    if page.total == 0 && everyone == 0 && filter.search.is_none() {
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
    // "8 dagen te laat" says it already.
    let late = line.act_by.is_some_and(|day| day < today);
    let badge = if late || line.urgency > 1 { String::new() } else { badge };
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
