//! The people behind one figure, and why each of them counts.

use askama::Template;
use axum::extract::{Path, Query};
use jiff::civil::{Date, date};
use uuid::Uuid;
use wi2021::{DangerCode, Law, RuleId};

use crate::access::Scope;
use crate::dossier::DossierId;
use crate::dossier::behind::{self, Behind, Counted, Figure, PAGE};
use crate::dossier::figures::Step;
use crate::dossier::pages::{cite, code, euros, parts, quarter_name, slice_text, worklist_path};
use crate::dossier::worklist::{Filter, Slice, Stage};
use crate::web::{Frame, Html, Sample, WebError, Words};

#[derive(Template)]
#[template(path = "monitor/pages/behind.html")]
struct BehindPage {
    frame: Frame,
    title: String,
    count: String,
    /// Which dossiers count.
    which: &'static str,
    /// The article it is counted by, when there is one.
    article: String,
    /// The worklist with the same people, and what the link to it says.
    worklist: String,
    worklist_text: &'static str,
    named: bool,
    people: Vec<Person>,
    /// Nobody counts at all.
    nobody: bool,
    first: String,
    shown: String,
    previous: String,
    next: String,
}

/// One person, with what counts in a few words.
struct Person {
    id: Uuid,
    parts: Vec<String>,
    number: String,
    closed: bool,
    why: String,
    more: Vec<String>,
}

/// Where the list behind a figure is.
pub(super) fn path(figure: Figure) -> String {
    format!("/rapporten/lijst/{figure}")
}

/// The name of a wait.
pub(super) fn step_key(step: Step) -> &'static str {
    match step {
        Step::Intake => "wait-to-intake",
        Step::Plan => "wait-to-plan",
        Step::Lesson => "wait-to-lesson",
        Step::All => "wait-in-all",
    }
}

/// The list, from a row on.
pub(super) async fn show(
    scope: Scope,
    Path(figure): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Html, WebError> {
    let figure: Figure = figure.parse().map_err(|_| WebError::NotFound)?;
    let from = pairs.iter().find(|(name, _)| name == "vanaf").and_then(|(_, first)| first.parse().ok());
    let first = from.filter(|first| (1..=10_000_000).contains(first)).unwrap_or(1);
    let found = behind::behind(&scope, figure, first).await?;
    let frame = Frame::new(&scope, "monitor", "nav-monitor");
    Html::render(&build(frame, scope.today(), &scope.law(), figure, &found))
}

fn build(frame: Frame, today: Date, law: &Law, figure: Figure, found: &Behind) -> BehindPage {
    let words = frame.words;
    let why = Why { words, today, figure };
    let count = found.people.len();
    let page = |first: usize| format!("{}?vanaf={first}", path(figure));
    let last = found.first + count.max(1) - 1;
    let more = i64::try_from(last).unwrap_or(i64::MAX) < found.total;
    let closed_too = matches!(
        figure,
        Figure::Slice(Slice::PlanDue { .. }) | Figure::PlansDue(_) | Figure::Wait(_) | Figure::Grants(_)
    );
    let title = title(words, figure);
    BehindPage {
        count: words.t1("behind-count", "count", found.total),
        which: if closed_too { "behind-closed-too" } else { "behind-open-only" },
        article: article(words, law, figure),
        worklist: on_the_worklist(figure).map(|filter| worklist_path(&filter)).unwrap_or_default(),
        worklist_text: if closed_too { "behind-worklist-open" } else { "behind-worklist" },
        named: found.named,
        people: found.people.iter().map(|one| why.person(one)).collect(),
        nobody: found.total == 0,
        first: path(figure),
        shown: words.tn(
            "worklist-shown",
            &[("first", found.first.into()), ("last", last.into()), ("total", found.total.into())],
        ),
        previous: if found.first > 1 { page(found.first.saturating_sub(PAGE).max(1)) } else { String::new() },
        next: if more { page(last + 1) } else { String::new() },
        frame: frame.titled(title.clone()),
        title,
    }
}

fn title(words: Words, figure: Figure) -> String {
    match figure {
        Figure::Slice(slice) => slice_text(words, &Filter { slice: Some(slice), ..Filter::default() }),
        Figure::WithoutPlan => words.t("stage-without"),
        Figure::AllStages => words.t("behind-all-stages"),
        Figure::PlansDue(quarter) => words.t1("behind-plans-due", "quarter", quarter_name(words, quarter)),
        Figure::Wait(step) => words.t(step_key(step)),
        Figure::Danger(danger) => words.t(&format!("danger-{}", code(&danger))),
        Figure::Grants(year) => words.t1("behind-grants", "year", year.to_string()),
    }
}

/// What the grant is counted by; the other figures count days that are told.
fn article(words: Words, law: &Law, figure: Figure) -> String {
    let Figure::Grants(_) = figure else { return String::new() };
    let rule = law.versions(RuleId::SpukPerf).last();
    rule.map(|rule| words.t1("behind-article", "article", cite(words, &rule.article))).unwrap_or_default()
}

/// The same people where work is divided, when there is a filter for them.
fn on_the_worklist(figure: Figure) -> Option<Filter> {
    match figure {
        Figure::Slice(slice) => Some(Filter { slice: Some(slice), ..Filter::default() }),
        Figure::Danger(danger) => Some(Filter { danger: Some(danger), ..Filter::default() }),
        _ => None,
    }
}

/// Says why someone counts.
struct Why {
    words: Words,
    today: Date,
    figure: Figure,
}

impl Why {
    fn person(&self, one: &Counted) -> Person {
        let (why, more) = self.say(one);
        Person {
            id: one.dossier.0,
            parts: parts(&one.display_name),
            number: one.number.clone(),
            closed: one.closed,
            why,
            more: more.into_iter().filter(|text| !text.is_empty()).collect(),
        }
    }

    fn say(&self, one: &Counted) -> (String, Vec<String>) {
        match self.figure {
            Figure::Slice(Slice::Stage(Stage::A)) => (self.due(one), vec![self.notice(one)]),
            Figure::Slice(Slice::Stage(Stage::B)) => (self.due(one), vec![self.on("behind-intake", one.intake_on)]),
            Figure::Slice(Slice::Stage(_) | Slice::PlanDue { .. })
            | Figure::WithoutPlan
            | Figure::AllStages
            | Figure::PlansDue(_) => (self.plan(one), vec![self.due(one)]),
            Figure::Slice(Slice::Ends(_) | Slice::EndsBefore(_) | Slice::EndsAfter(_)) => {
                let ended = one.term_end.is_some_and(|day| day < self.today);
                (self.on(if ended { "behind-ended" } else { "behind-ends" }, one.term_end), Vec::new())
            }
            Figure::Wait(step) => (self.days(one, step), self.steps(one, step)),
            Figure::Danger(_) => match one.act_by {
                Some(day) if day < self.today => (self.on("behind-act-was", Some(day)), Vec::new()),
                Some(day) => (self.on("behind-act-by", Some(day)), Vec::new()),
                None => (self.words.t("behind-no-act-by"), Vec::new()),
            },
            Figure::Grants(year) => (self.on("behind-completed", one.completed_on), vec![self.grant(one, year)]),
        }
    }

    fn on(&self, key: &str, day: Option<Date>) -> String {
        day.map(|day| self.words.t1(key, "date", self.words.date(&day))).unwrap_or_default()
    }

    fn notice(&self, one: &Counted) -> String {
        if one.notice_on.is_none() { self.words.t("behind-no-notice") } else { self.on("behind-notice", one.notice_on) }
    }

    fn plan(&self, one: &Counted) -> String {
        if one.pip_on.is_none() { self.words.t("behind-no-pip") } else { self.on("behind-pip", one.pip_on) }
    }

    fn due(&self, one: &Counted) -> String {
        match one.pip_due {
            None => self.words.t("behind-pip-no-due"),
            Some(day) if day < self.today || one.pip_on.is_some() => self.on("behind-pip-was-due", Some(day)),
            due => self.on("behind-pip-due", due),
        }
    }

    fn days(&self, one: &Counted, step: Step) -> String {
        let waited = one.wait(step).map(|(from, until)| (until - from).get_days());
        waited.map(|days| self.words.t1("figure-days", "days", i64::from(days))).unwrap_or_default()
    }

    fn steps(&self, one: &Counted, step: Step) -> Vec<String> {
        let (notice, intake) = (self.on("behind-notice", one.notice_on), self.on("behind-intake", one.intake_on));
        let (plan, lesson) = (self.on("behind-pip", one.pip_on), self.on("behind-lesson", one.lesson_on));
        match step {
            Step::Intake => vec![notice, intake],
            Step::Plan => vec![intake, plan],
            Step::Lesson => vec![plan, lesson],
            Step::All => vec![notice, lesson],
        }
    }

    fn grant(&self, one: &Counted, year: i64) -> String {
        let year = year.to_string();
        match one.grant_cents {
            None => self.words.t1("behind-grant-unknown", "year", year),
            Some(cents) => {
                let amount = euros(self.words.language, cents);
                self.words.tn("behind-grant-counts", &[("year", year.into()), ("amount", amount.into())])
            }
        }
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let today = date(2026, 3, 12);
    let one = |n: u128, name: &str, closed: bool| Counted {
        dossier: DossierId(Uuid::from_u128(n)),
        number: format!("2025-{n:06}"),
        display_name: name.to_owned(),
        closed,
        notice_on: Some(date(2025, 6, 2)),
        intake_on: Some(date(2025, 6, 20)),
        pip_due: Some(date(2025, 8, 11)),
        pip_on: Some(date(2025, 7, 2)).filter(|_| closed),
        lesson_on: Some(date(2025, 9, 1)),
        term_end: Some(date(2028, 7, 2)),
        completed_on: Some(date(2024, 5, 1)),
        grant_cents: Some(85_651).filter(|_| closed),
        act_by: Some(date(2026, 4, 1)),
    };
    let people = vec![
        one(1, "Haddad, Amira", true),
        one(2, "عبد الرحمن الأحمد", false),
        one(3, "Wolfeschlegelsteinhausenbergerdorff-van der Veldhuizen, Hubert Blaine", false),
    ];
    let page = |figure: Figure, people: &[Counted], total: i64, first: usize, named: bool| {
        let found = Behind { people: people.to_vec(), total, first, named };
        build(Frame::sample(words, "monitor", "nav-monitor"), today, &Law::built_in(), figure, &found)
    };
    let late = Figure::Danger(DangerCode::PipTeLaat);
    vec![
        Sample::new("behind-wait", &page(Figure::Wait(Step::All), &people, 103, 51, true)),
        Sample::new("behind-grants", &page(Figure::Grants(2026), &people, 3, 1, true)),
        Sample::new("behind-stage", &page(Stage::A.into(), &people, 3, 1, false)),
        Sample::new("behind-danger", &page(late, &people, 3, 1, true)),
        Sample::new("behind-nobody", &page(Figure::Grants(2028), &[], 0, 1, true)),
        Sample::new("behind-past", &page(Figure::AllStages, &[], 3, 51, true)),
    ]
}
