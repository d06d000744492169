//! The plan in the newcomer's words.

use askama::Template;
use jiff::civil::Date;
use uuid::Uuid;

use super::own;
use super::tongue::Beside;
use crate::access::{Scope, day_of};
use crate::dossier::pages::hours_text;
use crate::home::{self, Ask, AskKind};
use crate::plan::Compartment;
use crate::plan::goals::{self, Goal};
use crate::plan::pip::{self, Pip, route_name};
use crate::web::{HomeFrame, Html, WebError, escaped};

#[derive(Template)]
#[template(path = "home/pages/plan.html")]
pub(super) struct PlanPage {
    pub frame: HomeFrame,
    pub plan: Option<Plan>,
    /// What the newcomer last said about the plan, as HTML.
    pub said: Option<String>,
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
    let asks = home::asks(&scope, own(&scope)).await?;
    let frame = HomeFrame::new(&scope, beside, "/mijn/plan", "home-plan-title");
    Html::render(&build(frame, pips.current(), &goals, &asks))
}

pub(super) fn build(frame: HomeFrame, pip: Option<&Pip>, goals: &[Goal], asks: &[Ask]) -> PlanPage {
    PlanPage {
        plan: pip.and_then(|pip| plan(&frame, pip)),
        said: said(&frame, asks),
        goals: goals.iter().filter(|goal| goal.parent.is_none()).map(|goal| goal_card(goal, goals)).collect(),
        frame,
    }
}

/// The newest word about the plan as a whole; questions come the newest first.
fn said(frame: &HomeFrame, asks: &[Ask]) -> Option<String> {
    asks.iter().find_map(|ask| {
        let key = match ask.kind {
            AskKind::Eens => "home-plan-said-agree",
            AskKind::Oneens => "home-plan-said-disagree",
            _ => return None,
        };
        Some(frame.say_day(key, &day_of(ask.asked_at)))
    })
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
