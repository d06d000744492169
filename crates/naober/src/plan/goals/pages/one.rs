//! One goal: its steps, what was done with it, and the next thing to do.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::list::{Line, line};
use super::{base, new};
use crate::access::{Action, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LANGUAGES, LookBack, frame, head, languages, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::goals::{self, Goal, GoalState};
use crate::plan::{Compartment, PlanError};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/goals/pages/one.html")]
pub(super) struct OnePage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub base: String,
    pub domain: String,
    pub goal: Line,
    /// A step has no steps of its own.
    pub is_step: bool,
    /// The goal that this is a step of.
    pub parent: Option<String>,
    /// "Opgeschreven door …", and what was done since.
    pub history: Vec<String>,
    pub languages: Vec<Choice>,
    pub states: Vec<Choice>,
}

const LABELS: &[(&str, &str)] = &[
    ("woorden", "goal-step-words"),
    ("nederlands", "goal-dutch"),
    ("helper", "goal-helper"),
    ("uiterlijk", "task-due"),
    ("stand", "goal-state-ask"),
    ("reden", "goal-reason"),
];

/// One goal.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    compartment: Compartment,
    Path((id, goal)): Path<(Uuid, Uuid)>,
) -> Result<Html, WebError> {
    page(&app, &scope, compartment, DossierId(id), goal, Entries::default(), Mistakes::none()).await
}

/// Adds a step.
pub(super) async fn add_step(
    State(app): State<App>,
    scope: Scope,
    compartment: Compartment,
    Path((id, goal)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    scope.may(compartment.room(), Action::Change)?;
    let mut mistakes = Mistakes::none();
    let step = new::read_words(&typed, &mut mistakes);
    let Some(step) = step.filter(|_| !mistakes.any()) else {
        return Ok(page(&app, &scope, compartment, id, goal, typed, mistakes).await?.into_response());
    };
    goals::add_step(&scope, id, compartment, goal, step).await?;
    let to = format!("{}/{goal}", base(id, compartment));
    Ok(See::other(to).with_notice("goal-step-notice").into_response())
}

/// Reached, let go or taken up again.
pub(super) async fn mark(
    State(app): State<App>,
    scope: Scope,
    compartment: Compartment,
    Path((id, goal)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    scope.may(compartment.room(), Action::Change)?;
    let mut mistakes = Mistakes::none();
    let state = GoalState::from_name(typed.text("stand"));
    if state.is_none() {
        mistakes.add("stand", "wrong-choice-missing");
    }
    let reason = typed.optional("reden", TEXT, &mut mistakes).unwrap_or_default();
    if let Some(state) = state.filter(|_| !mistakes.any()) {
        match goals::mark(&scope, id, compartment, goal, state, &reason).await {
            Ok(()) => {
                let back = Uuid::parse_str(typed.text("van")).unwrap_or(goal);
                let to = format!("{}/{back}", base(id, compartment));
                return Ok(See::other(to).with_notice("goal-marked-notice").into_response());
            }
            Err(PlanError::NoText) => mistakes.add("reden", "goal-wrong-reason"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, compartment, id, goal, typed, mistakes).await?.into_response())
}

async fn page(
    app: &App,
    scope: &Scope,
    compartment: Compartment,
    id: DossierId,
    goal: Uuid,
    typed: Entries,
    mistakes: Mistakes,
) -> Result<Html, WebError> {
    scope.may(compartment.room(), Action::Read)?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let goals = goals::read(scope, id, compartment).await?;
    let goal = goals.iter().find(|one| one.id == goal).ok_or(WebError::NotFound)?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "goals-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, &people, compartment, &goals, goal, typed, mistakes))
}

#[expect(clippy::too_many_arguments, reason = "everything a page is made of, once")]
pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    compartment: Compartment,
    goals: &[Goal],
    goal: &Goal,
    typed: Entries,
    mistakes: Mistakes,
) -> OnePage {
    let words = frame.words;
    let base = base(view.id, compartment);
    let reads = view.person.language.as_deref().unwrap_or_default();
    let chosen = if typed.text("woorden").is_empty() { reads } else { typed.text("woorden-in-taal") };
    let state = |state: GoalState| {
        let key = format!("goal-state-{}", state.name());
        Choice::new(state.name(), words.t(&key), typed.text("stand") == state.name())
    };
    let states =
        if goal.is_open() { vec![state(GoalState::Bereikt), state(GoalState::Losgelaten)] } else { Vec::new() };
    OnePage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        domain: format!("domain-{}", goal.domain),
        goal: line(words, &base, goals, goal),
        is_step: goal.parent.is_some(),
        parent: goal.parent.map(|parent| format!("{base}/{parent}")),
        history: history(words, goal),
        languages: languages(words, chosen, LANGUAGES),
        states,
        base,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

/// What happened with it, newest first.
fn history(words: Words, goal: &Goal) -> Vec<String> {
    let set = [("who", goal.set_by.clone().into()), ("when", moment(words, goal.set_at).into())];
    let mut told = vec![words.tn("goal-set-by", &set)];
    for mark in &goal.marks {
        let values = [
            ("state", words.t(&format!("goal-state-{}", mark.state.name())).into()),
            ("who", mark.by.clone().into()),
            ("when", moment(words, mark.at).into()),
        ];
        let mut line = words.tn("goal-marked-by", &values);
        if !mark.reason.is_empty() {
            line.push_str(&format!(": {}", mark.reason));
        }
        told.push(line);
    }
    told.reverse();
    told
}
