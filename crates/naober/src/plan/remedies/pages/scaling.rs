//! Scaling down to A2: hours, half of them in person, effort, and the decision of the college; beside it the window for
//! another route.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::facts::{Examenonderdeel, Leerroute};
use wi2021::{DecisionCode, HourCode, Law, RightCode};

use super::parts::{Desk, MadeLine, made_lines};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::{Head, HourLine, Line, LookBack, Say, code, frame, head};
use crate::plan::PlanError;
use crate::plan::remedies::{Scaling, allow_a2, scaling};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/remedies/pages/scaling.html")]
pub(super) struct ScalingPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub right: Option<Line>,
    pub hours: Vec<HourLine>,
    pub decisions: Vec<Line>,
    pub parts: Vec<Choice>,
    /// Everything but the judgement of people is there.
    pub can_decide: bool,
    pub made: Vec<MadeLine>,
    /// The window for another route, and what goes along.
    pub route: Option<Line>,
    pub along: Vec<String>,
    pub change: bool,
}

/// The four skills; KNM has no level.
const SKILLS: [Examenonderdeel; 4] =
    [Examenonderdeel::Lezen, Examenonderdeel::Luisteren, Examenonderdeel::Schrijven, Examenonderdeel::Spreken];

const LABELS: &[(&str, &str)] = &[("inspanning", "remedy-effort"), ("haalbaar", "remedy-unreachable")];

/// What is there, and what is missing.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::default()).await
}

/// Decides.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let effort = typed.required("inspanning", TEXT, &mut mistakes);
    let unreachable = typed.required("haalbaar", TEXT, &mut mistakes);
    if let (Some(effort), Some(unreachable), false) = (effort, unreachable, mistakes.any()) {
        let chosen = |part: &Examenonderdeel| typed.all("onderdelen").any(|typed| typed == code(part));
        let parts = SKILLS.iter().copied().filter(chosen).collect();
        match allow_a2(&scope, id, Scaling { parts, effort, unreachable }).await {
            Ok(_) => {
                let path = format!("/dossiers/{id}/afschalen");
                return Ok(See::other(path).with_notice("remedy-scaling-done").into_response());
            }
            Err(PlanError::NotNow) => mistakes.add("", "remedy-wrong-scaling"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, mistakes, typed).await?.into_response())
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let desk = Desk::of(scope, id).await?;
    let frame = frame(scope, &desk.view, "remedy-scaling-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &desk, mistakes, typed))
}

pub(super) fn build(frame: Frame, law: &Law, desk: &Desk, mistakes: Mistakes, typed: Entries) -> ScalingPage {
    let words = frame.words;
    let Desk { view, people, made, change } = desk;
    let say = Say { words, law, view };
    let assessment = &view.assessment;
    let of = |code: RightCode| assessment.rights.iter().find(|right| right.code == code);
    let right = of(RightCode::Afschalen);
    let hours = assessment
        .hours
        .iter()
        .filter(|hours| matches!(hours.code, HourCode::Afschalen | HourCode::AfschalenFysiek))
        .map(|hours| say.hours(hours));
    let decisions = assessment
        .decisions
        .iter()
        .filter(|one| matches!(one.code, DecisionCode::B1NietHaalbaar | DecisionCode::BijzonderGevalRoutewijziging));
    let part = |part: &Examenonderdeel| {
        let value = code(part);
        let chosen = typed.all("onderdelen").any(|typed| typed == value);
        Choice::new(&value, words.t(&format!("choice-examen-{value}")), chosen)
    };
    ScalingPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        right: right.map(|right| say.right(right)),
        hours: hours.collect(),
        decisions: decisions.map(|decision| say.decision(decision)).collect(),
        parts: SKILLS.iter().map(part).collect(),
        can_decide: right.is_some_and(scaling::can_decide),
        made: made_lines(words, view.id, made, &["afschalen"]),
        route: of(RightCode::Routewijziging).map(|right| say.right(right)),
        along: along(words, assessment.route),
        change: *change,
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame,
    }
}

/// What counts along when the route changes (Bs 5.4(4)).
fn along(words: Words, route: Option<Leerroute>) -> Vec<String> {
    let keys: &[&str] = match route {
        None => &[],
        Some(Leerroute::B1) => &["remedy-along-to-school", "remedy-along-to-z"],
        Some(Leerroute::Onderwijs) => &["remedy-along-to-b1", "remedy-along-attempts", "remedy-along-to-z"],
        Some(Leerroute::Z) => &["remedy-along-to-b1"],
    };
    keys.iter().map(|key| words.t(key)).collect()
}
