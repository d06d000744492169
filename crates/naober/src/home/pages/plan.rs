//! The plan in the newcomer's words.

use askama::Template;
use jiff::civil::Date;
use uuid::Uuid;

use super::frame::{HomeFrame, escaped};
use super::own;
use super::tongue::Beside;
use crate::access::Scope;
use crate::dossier::pages::hours_text;
use crate::plan::goals::{self, Goal};
use crate::plan::pip::{self, Pip, route_name};
use crate::plan::Compartment;
use crate::web::{Html, WebError};

#[derive(Template)]
#[template(path = "home/pages/plan.html")]
pub(super) struct PlanPage {
    pub frame: HomeFrame,
    pub plan: Option<Plan>,
    pub goals: Vec<GoalCard>,
}

pub(super) struct Plan {
    pub dated_on: Date,
    /// As HTML.
    pub route: String,
    /// What was written about the route, as it was written.
    pub why: String,
    /// As HTML.
    pub lines: Vec<String>,
    pub letter: Option<Uuid>,
}

pub(super) struct GoalCard {
    /// In the person's own words.
    pub words: String,
    pub language: String,
    pub done: bool,
    pub steps: Vec<String>,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside) -> Result<Html, WebError> {
    let pips = pip::read(&scope, own(&scope)).await?;
    let goals = goals::read(&scope, own(&scope), Compartment::Open).await?;
    let frame = HomeFrame::new(&scope, beside, "/mijn/plan", "home-plan-title");
    Html::render(&build(frame, pips.current(), &goals))
}

pub(super) fn build(frame: HomeFrame, pip: Option<&Pip>, goals: &[Goal]) -> PlanPage {
    PlanPage {
        plan: pip.and_then(|pip| plan(&frame, pip)),
        goals: goals.iter().filter(|goal| goal.parent.is_none()).map(|goal| goal_card(goal, goals)).collect(),
        frame,
    }
}

fn plan(frame: &HomeFrame, pip: &Pip) -> Option<Plan> {
    let adopted = pip.adopted.as_ref()?;
    let route = pip.content.leerroute?;
    let mut lines = Vec::new();
    if let Some(hours) = pip.content.uren_per_week {
        let hours = hours_text(frame.language, wi2021::Hours::decimal(hours));
        lines.push(frame.say1("home-plan-lessons", "hours", hours));
    }
    if let Some(weeks) = pip.content.contact_interval_weken {
        lines.push(frame.say1("home-plan-talks", "weeks", i64::from(weeks)));
    }
    if !pip.content.ondersteuning.trim().is_empty() {
        lines.push(format!("<span lang=\"nl\" dir=\"auto\">{}</span>", escaped(pip.content.ondersteuning.trim())));
    }
    Some(Plan {
        dated_on: adopted.dated_on,
        route: frame.say(&format!("home-plan-route-{}", route_name(route))),
        why: pip.content.afweging.of(route).trim().to_owned(),
        lines,
        letter: adopted.letter,
    })
}

fn goal_card(goal: &Goal, all: &[Goal]) -> GoalCard {
    GoalCard {
        words: goal.words.text.clone(),
        language: goal.words.language.clone(),
        done: !goal.is_open(),
        steps: all.iter().filter(|step| step.parent == Some(goal.id)).map(|step| step.words.text.clone()).collect(),
    }
}
