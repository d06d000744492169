//! All goals by domain, the most alive first; wishes for work side by side; what is done folded away.

use askama::Template;
use axum::extract::{Path, State};
use jiff::Timestamp;
use uuid::Uuid;

use super::base;
use crate::access::log::looked;
use crate::access::{Action, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::goals::{self, DOMAINS, Goal, GoalState, HEALTH, Wish};
use crate::plan::intake::{self, Answer};
use crate::plan::{Compartment, OwnWords, PlanError};
use crate::web::{Frame, Html, WebError, Words};

#[derive(Template)]
#[template(path = "plan/goals/pages/list.html")]
pub(super) struct ListPage {
    pub frame: Frame,
    pub head: Head,
    pub base: String,
    /// These are the goals about health.
    pub health: bool,
    /// This actor may open the goals about health.
    pub sees_health: bool,
    pub wishes: Vec<WishCard>,
    /// Nobody has set a goal yet.
    pub nothing: bool,
    pub domains: Vec<Domain>,
    /// Domains without a goal: address and title.
    pub others: Vec<(String, String)>,
}

/// Work for the heart, or work for the bread.
pub(super) struct WishCard {
    pub title: String,
    pub goal: Option<Line>,
    /// What was said of it when it is not a wish yet, and where.
    pub said: Option<OwnWords>,
    pub from: String,
    /// Where to make it a wish.
    pub path: String,
}

/// The goals on one domain.
pub(super) struct Domain {
    pub title: String,
    pub open: Vec<Line>,
    pub ended: Vec<Line>,
}

/// One goal.
pub(super) struct Line {
    pub id: Uuid,
    pub path: String,
    pub words: OwnWords,
    pub dutch: String,
    pub badge: String,
    /// Who helps, and by when.
    pub about: String,
    /// How it ended.
    pub ended: String,
    pub reason: String,
    pub is_open: bool,
    pub steps: Vec<Line>,
}

/// The goals of a compartment.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    compartment: Compartment,
    Path(id): Path<Uuid>,
) -> Result<Html, WebError> {
    let id = DossierId(id);
    scope.may(compartment.room(), Action::Read)?;
    let view = dossier::show_with(&scope, id, AsOf::default(), &[]).await?;
    let (goals, answers) = read(&scope, id, compartment).await?;
    let people = Colleagues::of(&scope).await?;
    let frame = frame(&scope, &view, "goals-title");
    let mut page = build(frame, &app.law, &view, &people, compartment, &goals, &answers);
    page.sees_health = scope.may(Compartment::Health.room(), Action::Read).is_ok();
    Html::render(&page)
}

/// Goals with the answers that may become wishes, as one look.
async fn read(scope: &Scope, id: DossierId, compartment: Compartment) -> Result<(Vec<Goal>, Vec<Answer>), PlanError> {
    let permit = scope.may(compartment.room(), Action::Read)?;
    let mut tx = scope.read().await?;
    let goals = goals::of(&mut tx, scope, &permit, id).await?;
    let answers = intake::answers(&mut tx, scope, &permit, id).await?;
    drop(tx);
    looked(scope, compartment.look(), &[id.0]).await?;
    Ok((goals, answers))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    compartment: Compartment,
    goals: &[Goal],
    answers: &[Answer],
) -> ListPage {
    let words = frame.words;
    let base = base(view.id, compartment);
    let health = compartment == Compartment::Health;
    let wishes: Vec<WishCard> = if health {
        Vec::new()
    } else {
        [Wish::Droombaan, Wish::Broodbaan].map(|wish| card(words, &base, goals, answers, wish)).into()
    };
    let in_card = |goal: &Goal| wishes.iter().any(|card| card.goal.as_ref().is_some_and(|line| line.id == goal.id));
    let mut found: Vec<(bool, Timestamp, Domain)> = Vec::new();
    let mut others = Vec::new();
    for domain in DOMAINS.iter().filter(|domain| (**domain == HEALTH) == health) {
        let here: Vec<&Goal> = goals.iter().filter(|goal| goal.parent.is_none() && goal.domain == *domain).collect();
        let Some(touched) = touched(goals, domain) else {
            others.push((format!("{base}/nieuw?domein={domain}"), format!("domain-{domain}")));
            continue;
        };
        let lines = |open: bool| {
            let kept = here.iter().rev().filter(|goal| goal.is_open() == open && !in_card(goal));
            kept.map(|goal| line(words, &base, goals, goal)).collect::<Vec<_>>()
        };
        let domain = Domain { title: format!("domain-{domain}"), open: lines(true), ended: lines(false) };
        if !domain.open.is_empty() || !domain.ended.is_empty() {
            found.push((domain.open.is_empty(), touched, domain));
        }
    }
    found.sort_by_key(|(nothing_open, touched, _)| (*nothing_open, std::cmp::Reverse(*touched)));
    ListPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        health,
        sees_health: true,
        nothing: goals.is_empty(),
        wishes,
        domains: found.into_iter().map(|(_, _, domain)| domain).collect(),
        others,
        base,
        frame,
    }
}

/// The last time something happened on a domain.
fn touched(goals: &[Goal], domain: &str) -> Option<Timestamp> {
    goals.iter().filter(|goal| goal.domain == domain).map(Goal::touched).max()
}

fn card(words: Words, base: &str, goals: &[Goal], answers: &[Answer], wish: Wish) -> WishCard {
    let title = format!("wish-{}", wish.name());
    let open = goals.iter().rev().find(|goal| goal.wish == Some(wish) && goal.is_open());
    let goal = open.map(|goal| Line { badge: String::new(), ..line(words, base, goals, goal) });
    let said = answers.iter().find(|answer| answer.question == wish.name());
    WishCard {
        title,
        goal,
        said: said.map(|answer| OwnWords::new(&answer.value, answer.language.as_deref().unwrap_or_default())),
        from: said.map(|answer| intake::of_answer(words, &answer.by, answer.at)).unwrap_or_default(),
        path: format!("{base}/nieuw?wens={}", wish.name()),
    }
}

/// A goal with its steps.
pub(super) fn line(words: Words, base: &str, goals: &[Goal], goal: &Goal) -> Line {
    let steps = goals.iter().filter(|step| step.parent == Some(goal.id));
    let mut about = Vec::new();
    if !goal.helper.is_empty() {
        about.push(words.t1("goal-helped-by", "who", goal.helper.clone()));
    }
    if let Some(day) = goal.by_day {
        about.push(words.t1("goal-by", "date", words.date(&day)));
    }
    let last = goal.marks.last().filter(|_| !goal.is_open());
    Line {
        id: goal.id,
        path: format!("{base}/{}", goal.id),
        words: goal.words.clone(),
        dutch: if goal.words.is_dutch() { String::new() } else { goal.dutch.clone() },
        badge: goal.wish.map(|wish| words.t(&format!("wish-{}", wish.name()))).unwrap_or_default(),
        about: about.join(" · "),
        ended: last.map(|mark| ended(words, mark.state, mark.at)).unwrap_or_default(),
        reason: last.map(|mark| mark.reason.clone()).unwrap_or_default(),
        is_open: goal.is_open(),
        steps: steps.map(|step| line(words, base, &[], step)).collect(),
    }
}

fn ended(words: Words, state: GoalState, at: Timestamp) -> String {
    let key = format!("goal-state-{}", state.name());
    words.tn("goal-ended", &[("state", words.t(&key).into()), ("when", moment(words, at).into())])
}
