//! Which route: all three side by side, with what is known for and against each, and a reason for every one.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::content::{Content, ROUTES, Step, reason_field, route_name};
use super::super::weigh::{Speaks, signs};
use super::{Desk, TrailStep, keep};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::Head;
use crate::web::{Entries, Frame, Html, Mistakes, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/pip/pages/route.html")]
pub(super) struct RoutePage {
    frame: Frame,
    head: Head,
    mistakes: Mistakes,
    trail: Vec<TrailStep>,
    routes: Vec<RouteCard>,
    revision: i64,
    /// The route has to follow the earlier plan.
    follows: Option<String>,
}

/// One of the three.
struct RouteCard {
    name: &'static str,
    title: String,
    about: String,
    chosen: bool,
    field: &'static str,
    label: String,
    reason: String,
    signs: Vec<SignLine>,
}

struct SignLine {
    badge: String,
    tone: &'static str,
    text: String,
    source: String,
}

/// Field to the key of its label.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("leerroute", "pip-route"),
    ("afweging-b1-route", "pip-reason-b1-route"),
    ("afweging-onderwijsroute", "pip-reason-onderwijsroute"),
    ("afweging-z-route", "pip-reason-z-route"),
];

/// The three routes.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let desk = Desk::of(&scope, DossierId(id)).await?;
    let typed = typed_of(&desk.content);
    Html::render(&build(desk.frame(&scope, "pip-route"), &app.law, &desk, &typed, Mistakes::none()))
}

/// Keeps the choice and the reasons.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let desk = Desk::of(&scope, id).await?;
    let mut mistakes = Mistakes::none();
    let content = read(&typed, desk.content.clone(), &mut mistakes);
    if let Some(answer) = keep(&scope, id, &typed, &content, "programma", &mut mistakes).await? {
        return Ok(answer);
    }
    let frame = desk.frame(&scope, "pip-route").with_mistakes(&mistakes);
    Ok(Html::render(&build(frame, &app.law, &desk, &typed, mistakes))?.into_response())
}

/// What was typed, on top of what was there.
fn read(typed: &Entries, mut content: Content, mistakes: &mut Mistakes) -> Content {
    content.leerroute = ROUTES.into_iter().find(|route| route_name(*route) == typed.text("leerroute"));
    for route in ROUTES {
        *content.afweging.of_mut(route) = typed.optional(reason_field(route), TEXT, mistakes).unwrap_or_default();
    }
    content
}

pub(super) fn typed_of(content: &Content) -> Entries {
    let chosen = content.leerroute.map(route_name).unwrap_or_default();
    let mut pairs = vec![("leerroute", chosen)];
    pairs.extend(ROUTES.iter().map(|route| (reason_field(*route), content.afweging.of(*route))));
    Entries::new(&pairs)
}

pub(super) fn build(frame: Frame, law: &wi2021::Law, desk: &Desk, typed: &Entries, mistakes: Mistakes) -> RoutePage {
    let words = frame.words;
    let known = signs(words, &desk.view, &desk.answers);
    let card = |route| {
        let name = route_name(route);
        RouteCard {
            name,
            title: words.t(&format!("choice-leerroute-{name}")),
            about: words.t(&format!("pip-about-{name}")),
            chosen: typed.text("leerroute") == name,
            field: reason_field(route),
            label: words.t(&format!("pip-reason-{name}")),
            reason: typed.text(reason_field(route)).to_owned(),
            signs: known.iter().filter(|sign| sign.route == route).map(|sign| line(words, sign)).collect(),
        }
    };
    let follows = (desk.occasion == super::Occasion::Move).then_some(desk.view.assessment.route).flatten();
    RoutePage {
        head: desk.head(words, law),
        trail: desk.trail(words, Some(Step::Route)),
        routes: ROUTES.map(card).into(),
        revision: desk.revision(),
        follows: follows.map(|route| words.t(&format!("choice-leerroute-{}", route_name(route)))),
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

fn line(words: Words, sign: &super::super::Sign) -> SignLine {
    let (badge, tone) = match sign.speaks {
        Speaks::For => ("pip-speaks-for", "good"),
        Speaks::Against => ("pip-speaks-against", "warning"),
        Speaks::Neither => ("pip-speaks-neither", "info"),
    };
    let day = sign.day.map(|day| words.date(&day)).unwrap_or_default();
    let source = [sign.source.clone(), day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    SignLine { badge: words.t(badge), tone, text: words.t1(sign.key, "value", sign.value.clone()), source }
}
